// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting.h"

#include "core/base/textfold.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::Setting)
};

} // namespace

QString groupTitle(SettingGroup group)
{
    switch (group) {
    case SettingGroup::General: return Words::tr("General");
    case SettingGroup::Appearance: return Words::tr("Appearance");
    case SettingGroup::Locking: return Words::tr("Locking");
    case SettingGroup::Reminders: break;
    }
    return Words::tr("Reminders");
}

QString groupIcon(SettingGroup group)
{
    switch (group) {
    case SettingGroup::General: return u"adjustments-horizontal"_s;
    case SettingGroup::Appearance: return u"palette"_s;
    case SettingGroup::Locking: return u"lock"_s;
    case SettingGroup::Reminders: break;
    }
    return u"bell"_s;
}

bool accepts(const Setting &setting, const QString &value)
{
    switch (setting.kind) {
    case SettingKind::Choice:
        return std::any_of(setting.options.begin(), setting.options.end(),
                           [&](const SettingOption &option) { return option.value == value; });
    case SettingKind::Number: {
        bool isNumber = false;
        const int number = value.toInt(&isNumber);
        return isNumber && number >= setting.least && number <= setting.most;
    }
    case SettingKind::Switch: break;
    }
    return value == SwitchedOn || value == SwitchedOff;
}

QString allowed(const Setting &setting, const QString &value)
{
    return accepts(setting, value) ? value : setting.usual;
}

QString spoken(const Setting &setting, const QString &value)
{
    if (setting.kind == SettingKind::Number)
        return value + QChar(QChar::Nbsp) + setting.unit;
    if (setting.kind == SettingKind::Switch)
        return value == SwitchedOn ? Words::tr("on") : Words::tr("off");
    for (const SettingOption &option : setting.options) {
        if (option.value == value)
            return option.text;
    }
    return {};
}

bool speaksOf(const Setting &setting, const QStringList &words)
{
    QString all = setting.label + u' ' + setting.help + u' ' + groupTitle(setting.group);
    for (const SettingOption &option : setting.options)
        all += u' ' + option.text;
    const QString folded = fold(all);
    return std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); });
}

} // namespace coffret::ui
