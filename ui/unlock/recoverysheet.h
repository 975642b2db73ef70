// SPDX-License-Identifier: GPL-3.0-or-later
// A new recovery key, shown once: to print or copy, and two of its groups to type again
// before the person goes on, so that nobody goes on without having it on paper.
#pragma once

#include "core/base/secret.h"
#include "ui/common/card.h"

#include <QStringList>

class QLineEdit;
class QPushButton;

namespace coffret::ui {

class FieldNote;
class TextLabel;

class RecoverySheet : public Card
{
    Q_OBJECT

public:
    explicit RecoverySheet(QWidget *parent = nullptr);
    ~RecoverySheet() override;
    // Which two groups are asked (from 0); the key is UTF-8 text in groups joined by hyphens.
    void show(const Secret &key, int firstGroup, int secondGroup);
    using QWidget::show;
    void wipe();
    void focusFirst();                 // the first group, not the copy
    void setVerb(const QString &verb); // of the button that follows: "Open the vault"
    void setCopySeconds(int seconds);  // how long a copy stays on the clipboard

Q_SIGNALS:
    void printAsked(const QStringList &groups);
    void copyAsked(const QString &key);
    void confirmed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void check();
    QStringList groups;
    int asked[2] = {0, 1};
    class QGridLayout *grid;
    QList<TextLabel *> groupLabels;
    TextLabel *labels[2];
    QLineEdit *edits[2];
    FieldNote *note;
    QPushButton *go;
    QPushButton *copy;
};

} // namespace coffret::ui
