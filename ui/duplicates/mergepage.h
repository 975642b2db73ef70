// SPDX-License-Identifier: GPL-3.0-or-later
// Two records become one: the choices at the left, what will stand at the right, below them where there
// is little room. One button merges, Esc leaves everything as it is. Only layout.
#pragma once

#include "ui/common/pageframe.h"
#include "ui/duplicates/mergecase.h"

#include <QDate>

class QBoxLayout;
class QPushButton;

namespace coffret::ui {

class MergeForm;
class TextLabel;

class MergePage : public PageFrame
{
    Q_OBJECT

public:
    explicit MergePage(QWidget *parent = nullptr);
    void show(const MergeCase &merge, const MergeChoices &choices, const QHash<QByteArray, QString> &people,
              QDate today);
    using QWidget::show;
    MergeForm &form() { return *mergeForm; }
    void setBusy(bool busy);
    QString preview() const;
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void mergeAsked();
    void cancelAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildPreview();
    void showPreview();
    void arrange();
    MergeForm *mergeForm;
    QBoxLayout *halves;
    TextLabel *resultName;
    TextLabel *resultText;
    TextLabel *moving;
    QPushButton *cancel;
    QPushButton *merging;
};

} // namespace coffret::ui
