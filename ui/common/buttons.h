// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons by kind. A tab in the text cuts off a shortcut, drawn small ("Edit\tF2"); the accessible
// name is the text without it. Icon buttons have no text, so their name is required.
#pragma once

#include <QPushButton>
#include <QString>
#include <QToolButton>

namespace coffret::ui {

enum class Kind { Quiet, Primary, Text, Link, Danger };

QPushButton *button(const QString &text, Kind kind = Kind::Quiet, const QString &iconName = {});
QPushButton *iconButton(const QString &iconName, const QString &name, Kind kind = Kind::Quiet);
QToolButton *smallIconButton(const QString &iconName, const QString &name);
void setKind(QWidget *button, Kind kind);
// Changes text and accessible name together.
void setButtonText(QPushButton *button, const QString &text);

} // namespace coffret::ui
