// SPDX-License-Identifier: GPL-3.0-or-later
// One short sentence at the bottom right of its window, with at most one action, one at a time. It
// leaves after six seconds, but not under the pointer nor while it has the focus. It never takes the
// focus by itself. A success goes at once when something is refused: beside it, it would say the contrary.
#pragma once

#include "ui/common/paint.h"

#include <QTimer>
#include <QWidget>

class QPushButton;
class QToolButton;

namespace coffret::ui {

class TextLabel;

class Toast : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *owner);
    void place(); // bottom right, above an assistant's footer; again when another page came
    void say(Tone tone, const QString &sentence, const QString &action = {});
    void giveWay(); // something was refused

Q_SIGNALS:
    void acted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    int footerHeight() const;
    Tone tone = Tone::Success;
    TextLabel *words;
    QPushButton *action;
    QToolButton *close;
    QTimer leave;
};

} // namespace coffret::ui
