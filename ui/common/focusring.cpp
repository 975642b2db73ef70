// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/focusring.h"

#include <QApplication>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace coffret::ui {

FocusRing::FocusRing(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *now)
{
    // the style itself rings the words of a check box or a radio button
    const bool isButton = qobject_cast<QPushButton *>(now) || qobject_cast<QToolButton *>(now);
    const bool byKeyboard = now && now->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    delete frame; // a frame belongs to the window of its widget, which may be gone
    frame = nullptr;
    if (!isButton || !byKeyboard)
        return;
    frame = new QFocusFrame(now->window());
    frame->setWidget(now);
    connect(frame, &QObject::destroyed, this, [this] { frame = nullptr; });
}

} // namespace coffret::ui
