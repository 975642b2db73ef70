// SPDX-License-Identifier: GPL-3.0-or-later
// Every colour on screen, by the role it plays; no other file names a colour. Three themes are ours
// (light, dark, high contrast); when the system shows a contrast theme of its own, the roles are
// derived from its palette instead. Theme::current() changes only through Appearance::apply() or the
// system's palette, like QGuiApplication::palette(), and widgets hear of it as a PaletteChange.
// Contrast of each pair used is held by a test (WCAG 2.2: 4.5 for text, 3 for marks).
#pragma once

#include <QColor>
#include <QPalette>
#include <array>

namespace coffret::ui {

enum class Role {
    Window,
    Base,
    Alt,
    Raised,
    Sunken,
    Hover,
    Text,
    Muted,
    Placeholder,
    Disabled,
    Border,
    FieldBorder,
    Accent,
    AccentHover,
    OnAccent,
    Mark,
    Selection,
    InfoBg,
    OnSelection,
    Link,
    Success,
    SuccessBg,
    Warning,
    WarningBg,
    WarningMark,
    Danger,
    DangerBg,
    DangerFill,
    Neutral,
    NeutralBg,
    TipBg,
    TipText,
    Count
};

enum class ThemeChoice { System, Light, Dark, HighContrast };
enum class ThemeKind { Light, Dark, HighContrast };

struct AvatarTone
{
    QColor ground;
    QColor initials;
};

struct Theme
{
    ThemeKind kind = ThemeKind::Light;
    std::array<QColor, size_t(Role::Count)> colours;
    std::array<AvatarTone, 6> avatars;

    QColor operator[](Role role) const { return colours[size_t(role)]; }
    bool isHighContrast() const { return kind == ThemeKind::HighContrast; }
    QPalette palette() const;

    static Theme light();
    static Theme dark();
    static Theme highContrast();
    static Theme derived(const QPalette &system); // a contrast theme of the system's own
    static Theme chosen(ThemeChoice choice, const QPalette &system);

    static const Theme &current();
    static void setCurrent(const Theme &theme);
};

double contrast(const QColor &a, const QColor &b); // WCAG 2.2, 1 to 21

} // namespace coffret::ui
