// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pairs.h"

#include <algorithm>

namespace coffret::ui {
namespace {

constexpr double Words = 4.5;
constexpr double Strokes = 3;

constexpr Role Everywhere[] = {Role::Text,    Role::Muted,  Role::Link,   Role::Success,
                               Role::Warning, Role::Danger, Role::Neutral};
constexpr Role Quiet[] = {Role::Window, Role::Base, Role::Alt, Role::Raised, Role::Sunken, Role::Hover};
constexpr Role Tinted[] = {Role::NeutralBg, Role::SuccessBg, Role::WarningBg, Role::DangerBg, Role::InfoBg};

void addTexts(QList<Pair> &pairs, ThemeKind kind)
{
    for (const Role text : Everywhere) {
        for (const Role ground : Quiet)
            pairs.append({text, ground, Words});
        for (const Role ground : Tinted)
            pairs.append({text, ground, Words});
        if (kind != ThemeKind::HighContrast)
            pairs.append({text, Role::Selection, Words});
    }
    for (const Role ground : {Role::Window, Role::Base, Role::Alt, Role::Raised}) {
        pairs.append({Role::Placeholder, ground, Words});
        pairs.append({Role::Disabled, ground, Words});
    }
    pairs.append({Role::Placeholder, Role::Sunken, Words});
    pairs += {{Role::OnSelection, Role::Selection, Words},
              {Role::OnAccent, Role::Accent, Words},
              {Role::OnAccent, Role::AccentHover, Words},
              {Role::OnAccent, Role::DangerFill, Words},
              {Role::TipText, Role::TipBg, Words}};
}

void addStrokes(QList<Pair> &pairs, ThemeKind kind)
{
    for (const Role ground : {Role::Window, Role::Base, Role::Raised}) {
        pairs.append({Role::Mark, ground, Strokes});
        pairs.append({Role::FieldBorder, ground, Strokes});
    }
    pairs += {{Role::Accent, Role::Sunken, Strokes}, {Role::WarningMark, Role::Base, Strokes}};
    if (kind != ThemeKind::HighContrast)
        pairs.append({Role::Mark, Role::Selection, Strokes});
}

QList<Pair> table(ThemeKind kind)
{
    QList<Pair> pairs;
    addTexts(pairs, kind);
    addStrokes(pairs, kind);
    return pairs;
}

QList<Role> rolesOf(const QColor &colour, const Theme &theme)
{
    QList<Role> roles;
    for (int role = 0; role < int(Role::Count); ++role) {
        if (theme[Role(role)].rgb() == colour.rgb())
            roles.append(Role(role));
    }
    return roles;
}

} // namespace

const QList<Pair> &allowedPairs(ThemeKind kind)
{
    static const QList<Pair> tables[] = {table(ThemeKind::Light), table(ThemeKind::Dark),
                                         table(ThemeKind::HighContrast)};
    return tables[int(kind)];
}

bool isAllowed(Role front, Role ground, ThemeKind kind)
{
    const QList<Pair> &pairs = allowedPairs(kind);
    return std::any_of(pairs.begin(), pairs.end(),
                       [&](const Pair &pair) { return pair.front == front && pair.ground == ground; });
}

bool isAllowed(const QColor &front, const QColor &ground, const Theme &theme)
{
    const QList<Role> fronts = rolesOf(front, theme);
    const QList<Role> grounds = rolesOf(ground, theme);
    if (fronts.isEmpty() || grounds.isEmpty())
        return true;
    return std::any_of(fronts.begin(), fronts.end(), [&](Role front) {
        return std::any_of(grounds.begin(), grounds.end(),
                           [&](Role each) { return isAllowed(front, each, theme.kind); });
    });
}

} // namespace coffret::ui
