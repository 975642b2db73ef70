// SPDX-License-Identifier: GPL-3.0-or-later
// What is being done, in place of a wait cursor: a sentence, a bar, what stopping would leave, and a
// button to stop. It shows itself only after 300 ms, so that what is quick does not flicker.
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

class QProgressBar;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class BusyLine : public QWidget
{
    Q_OBJECT

public:
    explicit BusyLine(QWidget *parent = nullptr);
    void begin(const QString &sentence, const QString &whenStopped, const QString &stop);
    void say(const QString &sentence);
    void progress(int thousandths);
    void finish();
    void showNow();

Q_SIGNALS:
    void stopRequested();

private:
    TextLabel *sentenceLabel;
    TextLabel *remark;
    QProgressBar *bar;
    QPushButton *stop;
    QTimer appear;
};

} // namespace coffret::ui
