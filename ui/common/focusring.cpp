// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include <QAbstractButton>
#include <QApplication>
#include <QPointer>

namespace coffret::ui {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    const auto *button = qobject_cast<QAbstractButton *>(now);
    const bool byKeyboard = now && now->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    delete frame; // a frame belongs to the window of its widget, which may be gone
    frame = nullptr;
    if (!button || !byKeyboard)
        return;
    frame = new QFocusFrame(now->window());
    frame->setWidget(now);
    connect(frame, &QObject::destroyed, this, [this] { frame = nullptr; });
}

} // namespace coffret::ui
