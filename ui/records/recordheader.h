// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a record: avatar, name, state and tags, one line below, and at the right what can be done
// with it. Tags that find no room are left out, the name never is.
#pragma once

#include "ui/records/recordview.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;
class QPushButton;

namespace coffret::ui {

class Avatar;
class TextLabel;

class RecordHeader : public QWidget
{
    Q_OBJECT

public:
    explicit RecordHeader(QWidget *parent = nullptr);
    void show(const RecordView &record);
    using QWidget::show;
    void setBack(const QString &text); // « ← Contacts » when the record replaces the list; empty: none

Q_SIGNALS:
    void editAsked();
    void removeAsked();
    void backAsked();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillPills();
    QPushButton *back;
    Avatar *avatar;
    TextLabel *name;
    TextLabel *line;
    QHBoxLayout *pills;
    QPushButton *edit;
    QPushButton *more;
    QString fullName;
    RecordView record;
};

} // namespace coffret::ui
