// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include <cmath>

namespace coffret::ui {
namespace {

struct Shade
{
    Role role;
    QRgb light;
    QRgb dark;
    QRgb contrast;
};

constexpr Shade Shades[] = {
    {Role::Window, 0xF4F5F7, 0x15181D, 0x000000},      {Role::Base, 0xFFFFFF, 0x1B1F25, 0x000000},
    {Role::Alt, 0xF8F9FB, 0x1F242B, 0x000000},         {Role::Raised, 0xFFFFFF, 0x232830, 0x000000},
    {Role::Sunken, 0xECEEF2, 0x111418, 0x000000},      {Role::Hover, 0xEDEFF3, 0x2E3540, 0x2B2B2B},
    {Role::Text, 0x1B1F27, 0xE7EAEF, 0xFFFFFF},        {Role::Muted, 0x566070, 0xA6AFBD, 0xFFFFFF},
    {Role::Placeholder, 0x636C7A, 0x9AA3B1, 0xD6D6D6}, {Role::Disabled, 0x687180, 0x8F98A6, 0xB0B0B0},
    {Role::Border, 0xDDE1E7, 0x303742, 0xFFFFFF},      {Role::FieldBorder, 0x858D9A, 0x727C8B, 0xFFFFFF},
    {Role::Accent, 0x2A54B0, 0x4169C4, 0xFFD60A},      {Role::AccentHover, 0x22468F, 0x3A60B7, 0xFFE566},
    {Role::OnAccent, 0xFFFFFF, 0xFFFFFF, 0x000000},    {Role::Mark, 0x2A54B0, 0x8FB0F5, 0xFFFFFF},
    {Role::Selection, 0xE3EBFB, 0x26365C, 0xFFD60A},   {Role::InfoBg, 0xE3EBFB, 0x26365C, 0x000000},
    {Role::OnSelection, 0x1B1F27, 0xE7EAEF, 0x000000}, {Role::Link, 0x2A54B0, 0x9CBAF7, 0x8AD8FF},
    {Role::Success, 0x1A6A3B, 0x7DD6A1, 0x6BF29B},     {Role::SuccessBg, 0xE3F3E9, 0x173626, 0x000000},
    {Role::Warning, 0x7A4B00, 0xF0C36A, 0xFFD60A},     {Role::WarningBg, 0xFCF0D8, 0x3D2F12, 0x000000},
    {Role::WarningMark, 0xB96A00, 0xD9A441, 0xFFD60A}, {Role::Danger, 0xAE2419, 0xFF9E94, 0xFF9C93},
    {Role::DangerBg, 0xFCE9E6, 0x45201D, 0x000000},    {Role::DangerFill, 0xAE2419, 0xB9372C, 0xFF9C93},
    {Role::Neutral, 0x434C5C, 0xC3CAD5, 0xFFFFFF},     {Role::NeutralBg, 0xE4E7EC, 0x39414D, 0x000000},
    {Role::TipBg, 0x1B1F27, 0xE7EAEF, 0xFFFFFF},       {Role::TipText, 0xFFFFFF, 0x15181D, 0x000000},
};

constexpr std::array<std::array<QRgb, 2>, 6> LightAvatars{{{0xDCE6F8, 0x22468F},
                                                           {0xDDF0E4, 0x1A5A34},
                                                           {0xF8E7CF, 0x6B4300},
                                                           {0xF3DEE6, 0x7C2748},
                                                           {0xE4E0F5, 0x46358F},
                                                           {0xD9EEF0, 0x14565E}}};
constexpr std::array<std::array<QRgb, 2>, 6> DarkAvatars{{{0x2A3C63, 0xC4D6FB},
                                                          {0x1D4230, 0xA9E3C1},
                                                          {0x4A3915, 0xF2D08F},
                                                          {0x4C2A3A, 0xF3BFD3},
                                                          {0x37305C, 0xCFC6F7},
                                                          {0x17434A, 0xA5DEE5}}};

Theme made(ThemeKind kind)
{
    Theme theme;
    theme.kind = kind;
    for (const Shade &shade : Shades) {
        const QRgb value = kind == ThemeKind::Light  ? shade.light
                           : kind == ThemeKind::Dark ? shade.dark
                                                     : shade.contrast;
        theme.colours[size_t(shade.role)] = QColor(value);
    }
    for (size_t i = 0; i < theme.avatars.size(); ++i) {
        const auto &pair = kind == ThemeKind::Light ? LightAvatars[i] : DarkAvatars[i];
        theme.avatars[i] = kind == ThemeKind::HighContrast ? AvatarTone{QColor(Qt::black), QColor(Qt::white)}
                                                           : AvatarTone{QColor(pair[0]), QColor(pair[1])};
    }
    return theme;
}

Theme &held()
{
    static Theme theme = made(ThemeKind::Light);
    return theme;
}

double luminance(const QColor &colour)
{
    const auto part = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

} // namespace

Theme Theme::light()
{
    return made(ThemeKind::Light);
}
Theme Theme::dark()
{
    return made(ThemeKind::Dark);
}
Theme Theme::highContrast()
{
    return made(ThemeKind::HighContrast);
}

Theme Theme::derived(const QPalette &system)
{
    Theme theme = made(ThemeKind::HighContrast);
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    for (const Role role :
         {Role::Window, Role::Base, Role::Alt, Role::Raised, Role::Sunken, Role::InfoBg, Role::SuccessBg,
          Role::WarningBg, Role::DangerBg, Role::NeutralBg, Role::Hover, Role::TipText})
        theme.colours[size_t(role)] = ground;
    for (const Role role :
         {Role::Text, Role::Muted, Role::Placeholder, Role::Disabled, Role::Border, Role::FieldBorder, Role::Mark,
          Role::Success, Role::Warning, Role::WarningMark, Role::Danger, Role::Neutral, Role::TipBg})
        theme.colours[size_t(role)] = text;
    for (const Role role : {Role::Accent, Role::AccentHover, Role::Selection, Role::DangerFill})
        theme.colours[size_t(role)] = system.color(QPalette::Highlight);
    for (const Role role : {Role::OnAccent, Role::OnSelection})
        theme.colours[size_t(role)] = system.color(QPalette::HighlightedText);
    theme.colours[size_t(Role::Link)] = system.color(QPalette::Link);
    theme.avatars.fill({ground, text});
    return theme;
}

Theme Theme::chosen(ThemeChoice choice, const QPalette &system)
{
    switch (choice) {
    case ThemeChoice::Light: return light();
    case ThemeChoice::Dark: return dark();
    case ThemeChoice::HighContrast: return highContrast();
    case ThemeChoice::System: break;
    }
    const QColor ground = system.color(QPalette::Window);
    const QColor text = system.color(QPalette::WindowText);
    if (contrast(ground, text) > 20.5 && system.color(QPalette::Button) == ground)
        return derived(system);
    return luminance(text) > luminance(ground) ? dark() : light();
}

QPalette Theme::palette() const
{
    const Theme &t = *this;
    QPalette p;
    const std::pair<QPalette::ColorRole, Role> roles[] = {
        {QPalette::Window, Role::Window},      {QPalette::Base, Role::Base},
        {QPalette::AlternateBase, Role::Alt},  {QPalette::Button, Role::Raised},
        {QPalette::Light, Role::Raised},       {QPalette::Midlight, Role::Hover},
        {QPalette::WindowText, Role::Text},    {QPalette::Text, Role::Text},
        {QPalette::ButtonText, Role::Text},    {QPalette::PlaceholderText, Role::Placeholder},
        {QPalette::Mid, Role::Border},         {QPalette::Dark, Role::FieldBorder},
        {QPalette::Highlight, Role::Accent},   {QPalette::HighlightedText, Role::OnAccent},
        {QPalette::Link, Role::Link},          {QPalette::LinkVisited, Role::Link},
        {QPalette::ToolTipBase, Role::TipBg},  {QPalette::ToolTipText, Role::TipText},
        {QPalette::BrightText, Role::OnAccent}};
    for (const auto &[role, ours] : roles)
        p.setColor(QPalette::All, role, t[ours]);
    p.setColor(QPalette::Shadow, kind == ThemeKind::Light ? QColor(0x14, 0x1A, 0x26) : QColor(Qt::black));
    p.setColor(QPalette::Inactive, QPalette::Highlight, t[Role::Selection]);
    p.setColor(QPalette::Inactive, QPalette::HighlightedText, t[Role::OnSelection]);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        p.setColor(QPalette::Disabled, role, t[Role::Disabled]);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t[Role::NeutralBg]);
#if QT_VERSION >= QT_VERSION_CHECK(6, 6, 0)
    p.setColor(QPalette::All, QPalette::Accent, t[Role::Accent]);
#endif
    return p;
}

const Theme &Theme::current()
{
    return held();
}
void Theme::setCurrent(const Theme &theme)
{
    held() = theme;
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace coffret::ui
