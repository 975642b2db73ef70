// SPDX-License-Identifier: GPL-3.0-or-later
// The ring around a button that got the focus by keyboard: outside it, with a gap. One per window.
#pragma once

#include <QFocusFrame>
#include <QObject>

namespace coffret::ui {

class FocusRing : public QObject
{
    Q_OBJECT

public:
    explicit FocusRing(QObject *parent);

private:
    void follow(QWidget *now);
    QFocusFrame *frame = nullptr;
};

} // namespace coffret::ui
