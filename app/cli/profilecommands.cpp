// SPDX-License-Identifier: GPL-3.0-or-later
// profile list and profile show KEY: the rights this program knows, in words and as JSON; charter: what everybody who
// works in a vault accepts first. No vault is needed.
#include "app/cli/commands.h"

#include "core/access/charter.h"
#include "core/access/profile.h"
#include "ui/words/chartertext.h"
#include "ui/words/profiletext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTime>

namespace coffret::app {

using access::Area;
using access::Deed;
using access::FieldGroup;
using access::Profile;

// Keys of the JSON form, in the order of the enums: scripts rely on them.
constexpr const char *scopeKeys[] = {"none", "own", "assigned", "team", "all"};
constexpr const char *fieldRightKeys[] = {"hidden", "masked", "read", "write"};
constexpr const char *groupKeys[access::fieldGroupCount] = {"identity", "reach", "postal", "notes", "other"};
constexpr const char *deedKeys[access::deedCount] = {"create", "edit",  "delete", "merge",  "import",
                                                     "export", "print", "bulk",   "reveal", "emptyTrash"};
constexpr const char *areaKeys[access::areaCount] = {"finance",  "sensitive", "archive",
                                                     "requests", "journal",   "settings"};
constexpr const char *areaRightKeys[] = {"none", "own",        "report", "figures", "technical",
                                         "part", "withMotive", "read",   "write",   "validate"};

static QString keyText(const char *key)
{
    return QLatin1String(key);
}

static QString minuteText(int minute)
{
    return QTime(0, 0).addSecs(minute * 60).toString(QStringLiteral("HH:mm"));
}

static QJsonObject limitsJson(const access::Limits &limits)
{
    const bool anyHour = limits.fromMinute == limits.toMinute;
    return {{QStringLiteral("lockMinutes"), limits.lockMinutes},
            {QStringLiteral("from"), anyHour ? QJsonValue() : minuteText(limits.fromMinute)},
            {QStringLiteral("to"), anyHour ? QJsonValue() : minuteText(limits.toMinute)},
            {QStringLiteral("mustExpire"), limits.mustExpire},
            {QStringLiteral("needsKeyFile"), limits.needsKeyFile}};
}

static QJsonObject profileJson(const Profile &profile)
{
    QJsonObject fields;
    for (size_t i = 0; i < access::fieldGroupCount; ++i)
        fields[keyText(groupKeys[i])] = keyText(fieldRightKeys[size_t(profile.fields[i])]);
    QJsonObject deeds;
    for (size_t i = 0; i < access::deedCount; ++i)
        deeds[keyText(deedKeys[i])] = profile.deeds[i];
    QJsonObject areas;
    for (size_t i = 0; i < access::areaCount; ++i)
        areas[keyText(areaKeys[i])] = keyText(areaRightKeys[size_t(profile.areas[i])]);
    return {{QStringLiteral("key"), profile.key},
            {QStringLiteral("name"), words::name(profile)},
            {QStringLiteral("summary"), words::summary(profile)},
            {QStringLiteral("scope"), keyText(scopeKeys[size_t(profile.scope)])},
            {QStringLiteral("fields"), fields},
            {QStringLiteral("deeds"), deeds},
            {QStringLiteral("areas"), areas},
            {QStringLiteral("compartments"), QJsonArray::fromStringList(access::compartmentsOf(profile))},
            {QStringLiteral("limits"), limitsJson(profile.limits)}};
}

static QStringList limitLines(const access::Limits &limits)
{
    QStringList lines;
    if (limits.fromMinute != limits.toMinute)
        lines += QCoreApplication::translate("Cli", "Opens the vault from %1 to %2 only.")
                     .arg(minuteText(limits.fromMinute), minuteText(limits.toMinute));
    if (limits.mustExpire)
        lines += QCoreApplication::translate("Cli", "Its accounts end on a day that is set for them.");
    if (limits.lockMinutes > 0)
        lines += QCoreApplication::translate("Cli", "Locks after %n minutes without use.", nullptr, limits.lockMinutes);
    if (limits.needsKeyFile)
        lines += QCoreApplication::translate("Cli", "Is meant for accounts with a key file.");
    return lines;
}

static void printSheet(Terminal &terminal, const Profile &profile)
{
    const auto line = [&](const QString &what, const QString &right) {
        terminal.print(QCoreApplication::translate("Cli", "%1: %2", "what: which right").arg(what, right));
    };
    terminal.print(QStringLiteral("%1 (%2)").arg(words::name(profile), profile.key));
    terminal.print(words::summary(profile));
    line(QCoreApplication::translate("Cli", "Records"), words::word(profile.scope));
    for (size_t i = 0; i < access::fieldGroupCount; ++i)
        line(words::word(FieldGroup(i)), words::word(profile.fields[i]));
    QStringList deeds;
    for (size_t i = 0; i < access::deedCount; ++i) {
        if (profile.deeds[i])
            deeds += words::word(Deed(i));
    }
    line(QCoreApplication::translate("Cli", "May"),
         deeds.isEmpty() ? QCoreApplication::translate("Cli", "nothing") : deeds.join(QStringLiteral(", ")));
    for (size_t i = 0; i < access::areaCount; ++i)
        line(words::word(Area(i)), words::word(profile.areas[i]));
    for (const QString &limit : limitLines(profile.limits))
        terminal.print(limit);
}

static ExitCode list(const Invocation &invocation)
{
    for (const Profile &profile : access::shippedProfiles()) {
        invocation.terminal.print(profileJson(profile));
        invocation.terminal.print(
            QStringLiteral("%1  %2\n    %3").arg(profile.key, words::name(profile), words::summary(profile)));
    }
    return ExitCode::Done;
}

static ExitCode show(const Invocation &invocation)
{
    const Profile *const profile = profileOfKey(invocation, invocation.arguments.value(1));
    if (!profile)
        return ExitCode::Usage;
    invocation.terminal.print(profileJson(*profile));
    if (!invocation.terminal.isJson())
        printSheet(invocation.terminal, *profile);
    return ExitCode::Done;
}

static ExitCode charter(const Invocation &invocation)
{
    invocation.terminal.print(QJsonObject{{QStringLiteral("version"), access::charterVersion()},
                                          {QStringLiteral("notice"), words::noticeText()},
                                          {QStringLiteral("charter"), words::charterText()}});
    invocation.terminal.print(words::noticeText());
    invocation.terminal.print(words::charterText());
    return ExitCode::Done;
}

static ExitCode profile(const Invocation &invocation)
{
    const QString verb = invocation.arguments.value(0);
    if (verb == QLatin1String("list") && invocation.arguments.size() == 1)
        return list(invocation);
    if (verb == QLatin1String("show") && invocation.arguments.size() == 2)
        return show(invocation);
    invocation.terminal.warn(QCoreApplication::translate("Cli", "profile wants list, or show KEY."));
    return ExitCode::Usage;
}

const Profile *profileOfKey(const Invocation &invocation, const QString &key)
{
    const Profile *const found = access::shippedProfile(key);
    if (!found)
        invocation.terminal.warn(
            QCoreApplication::translate("Cli", "There is no profile \"%1\"; profile list shows them.").arg(key));
    return found;
}

QList<Command> profileCommands()
{
    return {{QStringLiteral("profile"),
             QStringLiteral("profile list|show [KEY]"),
             QCoreApplication::translate("Cli", "The profiles an account can have: what each sees and may do."),
             {},
             1,
             2,
             profile},
            {QStringLiteral("charter"),
             QStringLiteral("charter"),
             QCoreApplication::translate("Cli", "The notice about the access log and the charter: what everybody who "
                                                "works in a vault reads and accepts first."),
             {},
             0,
             0,
             charter}};
}

} // namespace coffret::app
