// SPDX-License-Identifier: GPL-3.0-or-later
// user VAULT …: other people's accounts. A table of its own leads from the second word to the work.
#include "app/cli/commands.h"

#include "app/cli/session.h"
#include "core/access/charter.h"
#include "core/workspace/workspaceerror.h"
#include "ui/words/profiletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <functional>
#include <optional>

namespace coffret::app {

using namespace workspace;

static QJsonValue jsonTime(TimeStamp time)
{
    if (time == 0)
        return QJsonValue::Null;
    return QDateTime::fromMSecsSinceEpoch(time, Qt::UTC).toString(Qt::ISODate);
}

static QString shownTime(TimeStamp time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

static QString plain(const Secret &secret)
{
    SecretReader reader(secret);
    return QString::fromUtf8(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
}

static QString stateWord(PersonState state)
{
    switch (state) {
    case PersonState::Active: return QStringLiteral("active");
    case PersonState::Invited: return QStringLiteral("invited");
    case PersonState::InvitationExpired: return QStringLiteral("invitation-expired");
    case PersonState::Disabled: return QStringLiteral("disabled");
    case PersonState::Expired: return QStringLiteral("expired");
    }
    return {};
}

static QString stateText(PersonState state)
{
    switch (state) {
    case PersonState::Active: return QCoreApplication::translate("Cli", "active");
    case PersonState::Invited: return QCoreApplication::translate("Cli", "invited, no password yet");
    case PersonState::InvitationExpired: return QCoreApplication::translate("Cli", "invited, code no longer valid");
    case PersonState::Disabled: return QCoreApplication::translate("Cli", "disabled");
    case PersonState::Expired: return QCoreApplication::translate("Cli", "past its end");
    }
    return {};
}

static QString profileText(const Person &person)
{
    if (person.role == PersonRole::Owner)
        return QCoreApplication::translate("Cli", "owner");
    const access::Profile *const profile = access::shippedProfile(person.profile);
    return profile ? words::name(*profile) : QCoreApplication::translate("Cli", "member without a profile");
}

static ExitCode list(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto people = await(invocation, (*opened)->people());
    if (!people.ok())
        return fail(invocation, people.error());
    for (const Person &person : *people) {
        const bool owner = person.role == PersonRole::Owner;
        const access::Profile *const profile = access::shippedProfile(person.profile);
        invocation.terminal.print(QJsonObject{
            {QStringLiteral("login"), person.login},
            {QStringLiteral("name"), person.displayName},
            {QStringLiteral("role"), owner ? QStringLiteral("owner") : QStringLiteral("member")},
            {QStringLiteral("profile"), profile ? QJsonValue(profile->key) : QJsonValue()},
            {QStringLiteral("state"), stateWord(person.state)},
            {QStringLiteral("compartments"), QJsonArray::fromStringList(person.compartments)},
            {QStringLiteral("expires"), jsonTime(person.expires)},
            {QStringLiteral("invitedUntil"), jsonTime(person.invitedUntil)},
            {QStringLiteral("accepted"), person.accepted.isEmpty() ? QJsonValue() : QJsonValue(person.accepted)},
            {QStringLiteral("acceptedAt"), jsonTime(person.acceptedAt)}});
        invocation.terminal.print(QStringLiteral("%1  %2  (%3, %4)  %5")
                                      .arg(person.login, person.displayName, profileText(person),
                                           stateText(person.state), person.compartments.join(QStringLiteral(", "))));
    }
    return ExitCode::Done;
}

static ExitCode printInvitation(const Invocation &invocation, const Result<InvitedPerson> &invited)
{
    if (!invited.ok())
        return fail(invocation, invited.error());
    if (invocation.terminal.isJson()) {
        invocation.terminal.print(QJsonObject{{QStringLiteral("login"), invited->login},
                                              {QStringLiteral("code"), plain(invited->code)},
                                              {QStringLiteral("until"), jsonTime(invited->until)}});
        return ExitCode::Done;
    }
    invocation.terminal.print(
        QCoreApplication::translate(
            "Cli",
            "%1 opens the vault once with this code, until %2, and chooses a password then "
            "(coffret-cli user VAULT enrol --as %1, or \"I was given a code\" in the window). It is shown this once; hand it over by word of mouth:")
            .arg(invited->login, shownTime(invited->until)));
    invocation.terminal.printSecret(invited->code);
    return ExitCode::Done;
}

// 2027-03-31 (the end of that day, here), or 8h, or 30d. Null: not understood.
static std::optional<TimeStamp> endOf(const QString &word, TimeStamp now)
{
    const QDate day = QDate::fromString(word, Qt::ISODate);
    if (day.isValid())
        return day.addDays(1).startOfDay().toMSecsSinceEpoch();
    bool understood = false;
    const qint64 count = word.chopped(qMin(word.size(), qsizetype(1))).toLongLong(&understood);
    constexpr qint64 hour = 60 * 60 * 1000;
    if (!understood || count < 1 || count > 100'000)
        return std::nullopt;
    if (word.endsWith(QLatin1Char('h')))
        return now + count * hour;
    return word.endsWith(QLatin1Char('d')) ? std::optional(now + count * 24 * hour) : std::nullopt;
}

// False: --expires is there and was not understood. "none" is 0: without end.
static bool readEnd(const Invocation &invocation, std::optional<TimeStamp> &expires)
{
    if (!invocation.options.isSet(QStringLiteral("expires")))
        return true;
    const QString word = invocation.options.value(QStringLiteral("expires"));
    expires = word == QLatin1String("none") ? std::optional<TimeStamp>(0) : endOf(word, invocation.clock.now());
    if (!expires)
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "--expires wants a day (2027-03-31), hours (8h), days (30d), or none for no end."));
    return expires.has_value();
}

static ExitCode add(const Invocation &invocation)
{
    PersonWish wish;
    wish.login = invocation.arguments.value(2);
    wish.displayName = invocation.options.value(QStringLiteral("name"));
    wish.role = invocation.options.isSet(QStringLiteral("owner")) ? PersonRole::Owner : PersonRole::Member;
    wish.compartments = invocation.options.value(QStringLiteral("grant")).split(QLatin1Char(','), Qt::SkipEmptyParts);
    std::optional<TimeStamp> end;
    if (!readEnd(invocation, end))
        return ExitCode::Usage;
    wish.expires = end.value_or(0);
    if (invocation.options.isSet(QStringLiteral("profile"))) {
        const auto *const profile = profileOfKey(invocation, invocation.options.value(QStringLiteral("profile")));
        if (!profile)
            return ExitCode::Usage;
        wish.profile = profile->id;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    return printInvitation(invocation, await(invocation, (*opened)->addPerson(std::move(wish))));
}

static ExitCode invite(const Invocation &invocation)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    return printInvitation(invocation, await(invocation, (*opened)->inviteAgain(invocation.arguments.value(2))));
}

static ExitCode enrol(const Invocation &invocation)
{
    Enrolment enrolment;
    enrolment.login = invocation.options.value(QStringLiteral("as"));
    enrolment.keyFile = invocation.options.value(QStringLiteral("key-file"));
    enrolment.accepted = invocation.options.value(QStringLiteral("accept"));
    if (enrolment.accepted != access::charterVersion()) { // before anything is asked
        const ExitCode refused = fail(invocation, Error(WorkspaceError::NeedsAcceptance));
        if (!invocation.terminal.isJson())
            invocation.terminal.warn(
                QCoreApplication::translate("Cli", "To read them: coffret-cli charter. To accept them: --accept %1.")
                    .arg(access::charterVersion()));
        return refused;
    }
    auto code = invocation.terminal.askSecret(QCoreApplication::translate("Cli", "The six words of your code:"));
    if (!code.ok())
        return fail(invocation, code.error());
    enrolment.code = std::move(*code);
    auto password =
        invocation.terminal.askNewSecret(QCoreApplication::translate("Cli", "New password (or a phrase of 7 words):"),
                                         QCoreApplication::translate("Cli", "The same again:"),
                                         QCoreApplication::translate("Cli", "The two are not the same. Once more."));
    if (!password.ok())
        return fail(invocation, password.error());
    enrolment.password = std::move(*password);
    Workspace workspace(invocation.clock);
    const auto recovery = await(invocation, workspace.enrol(invocation.vaultPath(), std::move(enrolment)));
    if (!recovery.ok())
        return fail(invocation, recovery.error());
    QJsonObject answer{{QStringLiteral("enrolled"), true}};
    if (invocation.terminal.isJson() && !recovery->isEmpty())
        answer[QStringLiteral("recoveryKey")] = plain(*recovery);
    invocation.terminal.print(answer);
    invocation.terminal.print(
        QCoreApplication::translate("Cli", "Your password is set; the code opens nothing any more."));
    if (!invocation.terminal.isJson() && !recovery->isEmpty()) {
        invocation.terminal.print(QCoreApplication::translate(
            "Cli", "You are an owner: this is your recovery key, shown this once. Write it on paper and keep it away "
                   "from the computer."));
        invocation.terminal.printSecret(*recovery);
    }
    return ExitCode::Done;
}

static QString whatWasDone(RightsWish::What what)
{
    switch (what) {
    case RightsWish::What::Disable:
        return QCoreApplication::translate(
            "Cli", "%1 can no longer open this vault. Copies made before still open with the former password; new keys "
                   "(rotate-keys) keep what is written from now on out of reach.");
    case RightsWish::What::Enable: return QCoreApplication::translate("Cli", "%1 can open the vault again.");
    case RightsWish::What::Grant: return QCoreApplication::translate("Cli", "%1 now holds the key of this file.");
    case RightsWish::What::Revoke:
        return QCoreApplication::translate(
            "Cli",
            "%1 is no longer given the key of this file. Who kept a copy of it keeps what it opens, until the keys "
            "are new (rotate-keys).");
    case RightsWish::What::SetProfile:
        return QCoreApplication::translate("Cli", "%1 has this profile, and the keys of the files that go with it.");
    case RightsWish::What::SetEnd: return QCoreApplication::translate("Cli", "The end of the account %1 is changed.");
    }
    return {};
}

static ExitCode change(const Invocation &invocation, const RightsWish &wish)
{
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto done = await(invocation, (*opened)->changeRights(wish));
    if (!done.ok())
        return fail(invocation, done.error());
    const bool renew = invocation.options.isSet(QStringLiteral("new-keys"));
    if (renew) {
        const auto renewed =
            await(invocation, (*opened)->renewKeys({}), QCoreApplication::translate("Cli", "New keys"));
        if (!renewed.ok())
            return fail(invocation, renewed.error());
    }
    invocation.terminal.print(QJsonObject{{QStringLiteral("login"), wish.login},
                                          {QStringLiteral("changed"), true},
                                          {QStringLiteral("renewed"), renew},
                                          {QStringLiteral("keysShouldBeRenewed"), done->keysShouldBeRenewed && !renew},
                                          {QStringLiteral("onlyOneOwner"), done->onlyOneOwner}});
    invocation.terminal.print(whatWasDone(wish.what).arg(wish.login));
    if (wish.what == RightsWish::What::SetProfile && done->keysShouldBeRenewed && !renew)
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "A file was taken away with the former profile. Who kept a copy of it keeps what it opens, until "
                   "the keys are new (rotate-keys)."));
    if (done->onlyOneOwner)
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "The vault has a single active owner. Two are recommended: if one is lost, the other goes on."));
    return ExitCode::Done;
}

static ExitCode changeProfile(const Invocation &invocation)
{
    RightsWish wish{RightsWish::What::SetProfile, invocation.arguments.value(2)};
    const auto *const profile = profileOfKey(invocation, invocation.arguments.value(3));
    if (!profile || !readEnd(invocation, wish.end))
        return ExitCode::Usage;
    wish.profile = profile->id;
    return change(invocation, wish);
}

// user VAULT expires LOGIN --expires WHEN
static ExitCode changeEnd(const Invocation &invocation)
{
    RightsWish wish{RightsWish::What::SetEnd, invocation.arguments.value(2)};
    if (!readEnd(invocation, wish.end))
        return ExitCode::Usage;
    if (!wish.end) {
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "Say when the account ends: --expires with a day (2027-03-31), hours (8h), days (30d), or none."));
        return ExitCode::Usage;
    }
    return change(invocation, wish);
}

struct Verb
{
    const char *name;
    qsizetype arguments; // the vault and the verb among them
    std::function<ExitCode(const Invocation &)> run;
};

static ExitCode user(const Invocation &invocation)
{
    using What = RightsWish::What;
    const auto changing = [](What what) {
        return [what](const Invocation &i) { return change(i, {what, i.arguments.value(2), i.arguments.value(3)}); };
    };
    const Verb verbs[] = {{"list", 2, list},
                          {"add", 3, add},
                          {"invite", 3, invite},
                          {"enrol", 2, enrol},
                          {"disable", 3, changing(What::Disable)},
                          {"enable", 3, changing(What::Enable)},
                          {"grant", 4, changing(What::Grant)},
                          {"revoke", 4, changing(What::Revoke)},
                          {"profile", 4, changeProfile},
                          {"expires", 3, changeEnd},
                          {"leave", 3, leaveVault}};
    for (const Verb &verb : verbs) {
        if (invocation.arguments.value(1) == QLatin1String(verb.name) && invocation.arguments.size() == verb.arguments)
            return verb.run(invocation);
    }
    invocation.terminal.warn(QCoreApplication::translate(
        "Cli",
        "user VAULT wants one of: list, add LOGIN, invite LOGIN, enrol, disable LOGIN, enable LOGIN, grant LOGIN "
        "finance|sensitive, revoke LOGIN finance|sensitive, profile LOGIN KEY, expires LOGIN, leave LOGIN."));
    return ExitCode::Usage;
}

QList<Command> userCommands()
{
    return {
        {QStringLiteral("user"),
         QStringLiteral(
             "user VAULT list|add|invite|enrol|disable|enable|grant|revoke|profile|expires|leave [LOGIN [FILE|KEY]] "
             "--as LOGIN [--name NAME] [--owner] [--profile KEY] [--grant FILES] [--expires WHEN] "
             "[--to LOGIN] [--new-keys] [--accept VERSION]"),
         QCoreApplication::translate("Cli",
                                     "People: lists them, invites with a code for 24 hours, takes the code (enrol), "
                                     "disables, enables, gives and takes finance or sensitive, gives a profile, sets "
                                     "or removes the end (expires), sees somebody off (leave)."),
         unlockOptions()
             + QList<
                 QCommandLineOption>{{QStringLiteral("name"),
                                      QCoreApplication::translate("Cli", "Name of the person, as shown."),
                                      QStringLiteral("NAME")},
                                     {QStringLiteral("owner"),
                                      QCoreApplication::translate(
                                          "Cli", "The person becomes an owner too: every file, every right.")},
                                     {QStringLiteral("profile"),
                                      QCoreApplication::translate(
                                          "Cli", "What a member sees and may do (profile list); without one, no "
                                                 "record."),
                                      QStringLiteral("KEY")},
                                     {QStringLiteral("grant"),
                                      QCoreApplication::translate("Cli",
                                                                  "Files to open beside general: finance,sensitive."),
                                      QStringLiteral("FILES")},
                                     {QStringLiteral("new-keys"),
                                      QCoreApplication::translate(
                                          "Cli",
                                          "With disable, revoke, profile and leave: give every file a new key at once.")},
                                     {QStringLiteral("accept"),
                                      QCoreApplication::translate(
                                          "Cli", "With enrol: the version of notice and charter you have read and "
                                                 "accept (coffret-cli charter)."),
                                      QStringLiteral("VERSION")},
                                     {QStringLiteral("to"),
                                      QCoreApplication::translate(
                                          "Cli", "With leave: who takes over their contacts, companies and tasks."),
                                      QStringLiteral("LOGIN")},
                                     {QStringLiteral("expires"),
                                      QCoreApplication::translate(
                                          "Cli", "End of the account: a day (2027-03-31), 8h, 30d, or none."),
                                      QStringLiteral("WHEN")}},
         2, 4, user}};
}

} // namespace coffret::app
