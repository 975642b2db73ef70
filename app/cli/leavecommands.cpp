// SPDX-License-Identifier: GPL-3.0-or-later
// user VAULT leave LOGIN --to COLLEAGUE: disables, hands over, makes new keys if wished, and says what the person took.
// Each step that is done already is left as it is, so that the command may be given again after a stop.
#include "app/cli/commands.h"

#include "app/cli/session.h"
#include "ui/words/logtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <algorithm>

namespace coffret::app {

using namespace workspace;

namespace {

QString momentText(TimeStamp time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QJsonObject jsonOf(const crm::Portfolio &portfolio)
{
    return {{QStringLiteral("contacts"), portfolio.contacts},
            {QStringLiteral("companies"), portfolio.companies},
            {QStringLiteral("tasks"), portfolio.tasks}};
}

QJsonArray jsonOf(const QList<TakenOut> &taken)
{
    QJsonArray all;
    for (const TakenOut &each : taken)
        all.append(
            QJsonObject{{QStringLiteral("at"), QDateTime::fromMSecsSinceEpoch(each.at, Qt::UTC).toString(Qt::ISODate)},
                        {QStringLiteral("action"), words::word(each.action)},
                        {QStringLiteral("records"), each.records}});
    return all;
}

// Asked before anything is done: a slip in the name of the colleague must not stop the departure half-way.
bool isColleague(const Invocation &invocation, const QList<Person> &people, const QString &login)
{
    const bool found = std::any_of(people.cbegin(), people.cend(), [&](const Person &each) {
        return each.login == login && each.login != invocation.arguments.value(2) && mayTakeOver(each);
    });
    if (!found)
        invocation.terminal.warn(QCoreApplication::translate(
            "Cli", "--to wants the account of a colleague who is active and sees records (user VAULT list)."));
    return found;
}

void tell(const Invocation &invocation, const Departure &departure, const crm::Portfolio &moved, bool renewed)
{
    Terminal &terminal = invocation.terminal;
    terminal.print(QJsonObject{{QStringLiteral("login"), departure.person.login},
                               {QStringLiteral("disabled"), true},
                               {QStringLiteral("to"), invocation.options.value(QStringLiteral("to"))},
                               {QStringLiteral("handedOver"), jsonOf(moved)},
                               {QStringLiteral("renewed"), renewed},
                               {QStringLiteral("keysShouldBeRenewed"), departure.keysAt == 0},
                               {QStringLiteral("taken"), jsonOf(departure.taken)}});
    terminal.print(QCoreApplication::translate("Cli", "%1 no longer opens this vault.").arg(departure.person.login));
    terminal.print(QCoreApplication::translate("Cli", "Handed over to %1: contacts %2, companies %3, open tasks %4.")
                       .arg(invocation.options.value(QStringLiteral("to")))
                       .arg(moved.contacts)
                       .arg(moved.companies)
                       .arg(moved.tasks));
    if (departure.keysAt == 0)
        terminal.warn(QCoreApplication::translate(
            "Cli",
            "Whoever kept keys of the vault and gets at its folder again reads what is written from now on, until the "
            "keys are new (rotate-keys)."));
    terminal.print(departure.taken.isEmpty()
                       ? QCoreApplication::translate("Cli", "The access log of twelve months shows no export, print or "
                                                            "copy by this account.")
                       : QCoreApplication::translate("Cli", "Taken out in twelve months, by the access log:"));
    for (const TakenOut &each : departure.taken)
        terminal.print(QCoreApplication::translate("Cli", "%1, %2, records: %3")
                           .arg(momentText(each.at), words::text(each.action))
                           .arg(each.records));
}

} // namespace

ExitCode leaveVault(const Invocation &invocation)
{
    const QString login = invocation.arguments.value(2);
    const QString colleague = invocation.options.value(QStringLiteral("to"));
    if (colleague.isEmpty()) {
        invocation.terminal.warn(
            QCoreApplication::translate("Cli", "Say who takes over what is theirs: --to COLLEAGUE."));
        return ExitCode::Usage;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    Workspace &vault = **opened;
    auto departure = await(invocation, vault.departure(login));
    if (!departure.ok())
        return fail(invocation, departure.error());
    const auto people = await(invocation, vault.people());
    if (!people.ok())
        return fail(invocation, people.error());
    if (!isColleague(invocation, *people, colleague))
        return ExitCode::Usage;
    if (departure->person.state != PersonState::Disabled) {
        const auto disabled = await(invocation, vault.changeRights({RightsWish::What::Disable, login}));
        if (!disabled.ok())
            return fail(invocation, disabled.error());
    }
    const auto given =
        await(invocation, vault.handOver(login, colleague), QCoreApplication::translate("Cli", "Handing over"));
    if (!given.ok())
        return fail(invocation, given.error());
    const bool renew = invocation.options.isSet(QStringLiteral("new-keys"));
    if (renew) {
        const auto renewed = await(invocation, vault.renewKeys({}), QCoreApplication::translate("Cli", "New keys"));
        if (!renewed.ok())
            return fail(invocation, renewed.error());
    }
    departure = await(invocation, vault.departure(login));
    if (!departure.ok())
        return fail(invocation, departure.error());
    tell(invocation, *departure, given->moved, renew);
    return ExitCode::Done;
}

} // namespace coffret::app
