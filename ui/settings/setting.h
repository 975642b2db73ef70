// SPDX-License-Identifier: GPL-3.0-or-later
// One setting, declared once: where it is kept, what it may be, what it usually is, and how a person
// reads it. The page, the storage and the tests are made from the table of these; nothing else lists
// settings. Values travel as text ("dark", "5", "yes"), so that a file edited by hand is read like any
// other and a value that is not allowed falls back to the usual one.
#pragma once

#include <QList>
#include <QString>

namespace coffret::ui {

enum class SettingKind { Choice, Number, Switch };
enum class SettingGroup { General, Appearance, Locking, Reminders };
enum class SettingPlace { Computer, Vault }; // in the person's profile here, or enciphered in the vault
enum class SettingWho { Anybody, Owner };

struct SettingOption
{
    QString value;
    QString text;
};

struct Setting
{
    QString key;
    SettingKind kind = SettingKind::Switch;
    SettingGroup group = SettingGroup::General;
    QString usual;
    QString label;
    QString help;
    QList<SettingOption> options; // of a choice
    int least = 0;                // of a number
    int most = 0;
    int step = 1;
    QString unit;
    SettingPlace place = SettingPlace::Computer;
    SettingWho who = SettingWho::Anybody;
};

namespace setting {

inline constexpr char16_t Language[] = u"language";
inline constexpr char16_t StartPage[] = u"start/page";
inline constexpr char16_t Reopen[] = u"start/reopen";
inline constexpr char16_t Theme[] = u"looks/theme";
inline constexpr char16_t TextPercent[] = u"looks/textPercent";
inline constexpr char16_t Compact[] = u"looks/compact";
inline constexpr char16_t LockMinutes[] = u"lock/minutes";
inline constexpr char16_t MostLockMinutes[] = u"lock/mostMinutes";
inline constexpr char16_t ClipboardSeconds[] = u"lock/clipboardSeconds";
inline constexpr char16_t Notifications[] = u"reminders/notifications";

} // namespace setting

inline constexpr char16_t SwitchedOn[] = u"yes";
inline constexpr char16_t SwitchedOff[] = u"no";
inline constexpr char16_t LastPage[] = u"last"; // a value of StartPage: where the person left

QList<Setting> settingsTable(); // in the language of the program
QString groupTitle(SettingGroup group);
QString groupIcon(SettingGroup group);

bool accepts(const Setting &setting, const QString &value);
QString allowed(const Setting &setting, const QString &value); // itself, or the usual one
QString spoken(const Setting &setting, const QString &value);  // "Dark", "5 min", "On"
bool speaksOf(const Setting &setting, const QStringList &foldedWords);

} // namespace coffret::ui
