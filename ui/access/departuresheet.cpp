// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/departuresheet.h"

#include "ui/common/localformat.h"
#include "ui/words/logtext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using coffret::workspace::Departure;
using coffret::workspace::PersonState;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::DepartureSheet)
};

QString at(TimeStamp time)
{
    const QDateTime local = localTime(time);
    return Words::tr("%1, %2").arg(longDay(local.date()), clockTime(local.time()));
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString accountText(const Departure &departure)
{
    if (departure.person.state != PersonState::Disabled)
        return Words::tr("Not yet: the account still opens the vault.");
    return departure.disabledAt != 0 ? at(departure.disabledAt)
                                     : Words::tr("Disabled, longer ago than these twelve months.");
}

QString handoverText(const Departure &departure)
{
    if (departure.portfolio.all() > 0)
        return Words::tr("Still theirs: %1.").arg(portfolioText(departure.portfolio));
    if (departure.handedOverAt == 0)
        return Words::tr("Nothing was theirs.");
    return Words::tr("%1 (records and tasks: %2)").arg(at(departure.handedOverAt), count(departure.handedOver));
}

QString keysText(const Departure &departure)
{
    return departure.keysAt != 0
               ? at(departure.keysAt)
               : Words::tr(
                   "Put off. Until the keys are new, whoever kept keys of the vault and gets at its folder again reads what is written meanwhile.");
}

QString lastUseText(const Departure &departure)
{
    return departure.lastUsed != 0 ? at(departure.lastUsed) : Words::tr("Not in these twelve months.");
}

PrintedText heading(const QString &text)
{
    return {text, PrintedText::Look::Heading};
}

PrintedText dash(const QString &text)
{
    return {u"– "_s + text, PrintedText::Look::Body};
}

void addTaken(QList<PrintedBlock> &blocks, const Departure &departure)
{
    if (departure.taken.isEmpty()) {
        blocks +=
            dash(Words::tr("The access log of the last twelve months shows no export, print or copy by this account."));
        return;
    }
    blocks += dash(Words::tr("Exports, prints and copies of the last twelve months, from the access log: %1.")
                       .arg(count(departure.takenOnes)));
    PrintedTable table;
    table.columns = {
        {Words::tr("When"), 2}, {Words::tr("What"), 2}, {Words::tr("Records"), 1, PrintedColumn::Side::Right}};
    for (const workspace::TakenOut &each : departure.taken)
        table.rows += {at(each.at), capital(words::text(each.action)), count(each.records)};
    blocks += table;
    if (departure.takenOnes > departure.taken.size())
        blocks += PrintedText{Words::tr("Only the newest are listed; the access log has all of them."),
                              PrintedText::Look::Muted};
}

} // namespace

QString portfolioText(const crm::Portfolio &portfolio)
{
    QStringList parts;
    if (portfolio.contacts > 0)
        parts += Words::tr("%Ln contact(s)", nullptr, int(portfolio.contacts));
    if (portfolio.companies > 0)
        parts += Words::tr("%Ln compan(ies)", nullptr, int(portfolio.companies));
    if (portfolio.tasks > 0)
        parts += Words::tr("%Ln open task(s)", nullptr, int(portfolio.tasks));
    return parts.isEmpty() ? Words::tr("nothing") : parts.join(u", "_s);
}

PrintedDocument departureSheet(const DepartureFacts &facts)
{
    const Departure &departure = facts.departure;
    PrintedDocument sheet;
    sheet.title = Words::tr("Departure of %1").arg(departure.person.displayName);
    sheet.remarks = {facts.organisation, Words::tr("Account %1; printed on %2 by %3")
                                             .arg(departure.person.login, longDay(facts.now.date()), facts.owner)};
    sheet.foot = facts.organisation;
    QList<PrintedBlock> &blocks = sheet.blocks;
    blocks += heading(Words::tr("What was done"));
    blocks += PrintedFields{{{Words::tr("Account disabled"), accountText(departure)},
                             {Words::tr("Handed over"), handoverText(departure)},
                             {Words::tr("New keys"), keysText(departure)},
                             {Words::tr("Last use"), lastUseText(departure)}}};
    blocks += heading(Words::tr("What the person may still hold"));
    addTaken(blocks, departure);
    blocks += dash(Words::tr(
        "A copy of the vault’s folder: it opens with the former password and shows what was in it on the day of the copy."));
    blocks += dash(Words::tr("Their key file, if they had one."));
    blocks += dash(Words::tr(
        "Drives and sticks with copies of the vault: this version makes no backups and keeps no list of drives, so only people know them."));
    blocks += heading(Words::tr("To do by hand"));
    for (
        const QString &each :
        {Words::tr(
             "Ask for the computers, telephones, sticks and backup drives to be handed back, and for the key file."),
         Words::tr("Ask what became of the exports and prints above, and have them handed back or destroyed."),
         Words::tr(
             "If the person may know another account’s password, have it changed; if they know where a recovery key lies, replace that key."),
         Words::tr("Change what lies outside of Coffret: the computer’s account, mailboxes, the door code."),
         Words::tr("Tell the customers who looks after them now."),
         Words::tr("Keep this sheet with the records of the departure.")})
        blocks += dash(each);
    return sheet;
}

} // namespace coffret::ui
