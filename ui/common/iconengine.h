// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons tinted with a role of the theme at the moment they are painted, so there is one set for
// every theme. The names are those of resources/icons (Tabler outline, without ".svg"). A disabled
// icon takes the disabled role. An unknown name paints nothing and is a failed assertion in debug.
#pragma once

#include "ui/common/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QRect>
#include <QString>

class QPainter;

namespace coffret::ui {

QIcon icon(const QString &name, Role role = Role::Muted);
QIcon programIcon(); // of the window: rendered here, so that no image plugin is needed
bool hasIcon(const QString &name);

// Paints at the painter's own resolution; `rect` is square or gets a centred square.
void paintIcon(QPainter &painter, const QString &name, const QRect &rect, const QColor &colour);

// The name an icon made by icon() was made from; empty for any other icon.
QString iconName(const QIcon &icon);

} // namespace coffret::ui
