// SPDX-License-Identifier: GPL-3.0-or-later
// The table itself: every setting of the program, in the order of the page.
#include "ui/settings/setting.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::SettingsTable)
};

Setting choice(const char16_t *key, SettingGroup group, const QString &label, const QString &help,
               const QList<SettingOption> &options)
{
    Setting made;
    made.key = QString::fromUtf16(key);
    made.kind = SettingKind::Choice;
    made.group = group;
    made.usual = options.first().value;
    made.label = label;
    made.help = help;
    made.options = options;
    return made;
}

Setting number(const char16_t *key, const QString &label, const QString &help, int usual)
{
    Setting made;
    made.key = QString::fromUtf16(key);
    made.kind = SettingKind::Number;
    made.group = SettingGroup::Locking;
    made.usual = QString::number(usual);
    made.label = label;
    made.help = help;
    return made;
}

Setting onOff(const char16_t *key, SettingGroup group, const QString &label, const QString &help, bool usual)
{
    Setting made;
    made.key = QString::fromUtf16(key);
    made.kind = SettingKind::Switch;
    made.group = group;
    made.usual = QString::fromUtf16(usual ? SwitchedOn : SwitchedOff);
    made.label = label;
    made.help = help;
    return made;
}

QList<Setting> general()
{
    return {choice(setting::Language, SettingGroup::General, Words::tr("Language"),
                   Words::tr("At work, another language comes with the next lock."),
                   {{u"system"_s, Words::tr("As the system")}, {u"fr"_s, u"Français"_s}, {u"en"_s, u"English"_s}}),
            choice(setting::StartPage, SettingGroup::General, Words::tr("Page shown first"),
                   Words::tr("What stands in front when the vault opens."),
                   {{u"home"_s, Words::tr("Home")},
                    {u"contacts"_s, Words::tr("Contacts")},
                    {u"companies"_s, Words::tr("Companies")},
                    {u"tasks"_s, Words::tr("Tasks")},
                    {u"documents"_s, Words::tr("Documents")},
                    {QString::fromUtf16(LastPage), Words::tr("The one left last")}}),
            onOff(setting::Reopen, SettingGroup::General, Words::tr("Propose the last vault at start"),
                  Words::tr("Otherwise Coffret starts with the list of vaults opened here."), true)};
}

QList<Setting> appearance()
{
    QList<SettingOption> sizes;
    for (const int percent : {100, 110, 125, 150, 175, 200})
        sizes.append({QString::number(percent), Words::tr("%1 %").arg(percent)});
    return {choice(setting::Theme, SettingGroup::Appearance, Words::tr("Theme"), {},
                   {{u"system"_s, Words::tr("As the system")},
                    {u"light"_s, Words::tr("Light")},
                    {u"dark"_s, Words::tr("Dark")},
                    {u"contrast"_s, Words::tr("High contrast")}}),
            choice(setting::TextPercent, SettingGroup::Appearance, Words::tr("Size of the text"),
                   Words::tr("Everything grows with it."), sizes),
            onOff(setting::Compact, SettingGroup::Appearance, Words::tr("Compact display"),
                  Words::tr("Lower rows and buttons: more records in the same window."), false)};
}

QList<Setting> locking()
{
    Setting delay =
        number(setting::LockMinutes, Words::tr("Lock after"),
               Words::tr("Without a key or a click. The vault also locks with the screen and before sleep."), 5);
    delay.least = 1;
    delay.most = 15;
    delay.unit = Words::tr("min");
    Setting most = number(setting::MostLockMinutes, Words::tr("Longest delay allowed for this vault"),
                          Words::tr("Kept in the vault: it holds on every computer that opens it."), 15);
    most.least = 1;
    most.most = 15;
    most.unit = Words::tr("min");
    most.place = SettingPlace::Vault;
    most.who = SettingWho::Owner;
    Setting clipboard = number(setting::ClipboardSeconds, Words::tr("Clear what was copied after"),
                               Words::tr("Whatever is copied in Coffret: a number, a field, the recovery key."), 30);
    clipboard.least = 10;
    clipboard.most = 90;
    clipboard.step = 10;
    clipboard.unit = Words::tr("s");
    return {delay, most, clipboard};
}

} // namespace

QList<Setting> settingsTable()
{
    return general() + appearance() + locking()
           + QList<Setting>{onOff(
               setting::Notifications, SettingGroup::Reminders, Words::tr("Remind by the system’s notifications"),
               Words::tr(
                   "A notification says that something is due, never what or for whom. Locked, Coffret knows of no task: "
                   "what was missed is shown when the vault opens."),
               true)};
}

} // namespace coffret::ui
