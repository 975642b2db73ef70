// SPDX-License-Identifier: GPL-3.0-or-later
// The last thirty seconds before the vault locks: seconds in a disc, what happens to the draft, « Stay
// open » and « Lock now ». It never takes the focus and moves to the other corner when the field in use
// would be under it. Screen readers are told at 30 and at 10 seconds.
#pragma once

#include <QWidget>

namespace coffret::ui {

class TextLabel;

class LockWarning : public QWidget
{
    Q_OBJECT

public:
    explicit LockWarning(QWidget *owner);
    void setIdleMinutes(int minutes) { idleMinutes = minutes; }
    void setDraftOpen(bool open) { draftOpen = open; }
    void count(int seconds);

Q_SIGNALS:
    void stayOpen();
    void lockNow();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    int seconds = 30;
    int idleMinutes = 5;
    bool draftOpen = false;
    TextLabel *title;
    TextLabel *text;
    QWidget *bar;
};

} // namespace coffret::ui
