// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/logbook.h"

#include "core/journal/journalerror.h"
#include "core/journal/verifier.h"
#include "core/workspace/logaccess.h"
#include "core/workspace/openvault.h"

#include <algorithm>

using coffret::storage::Transaction;

namespace coffret::workspace {

Openings LogBook::openings()
{
    return openingsOf(opened);
}

bool LogBook::isForMe() const
{
    return !opened.unlocked.keys.journalSecretKey.isEmpty();
}

Result<void> LogBook::record(Transaction &transaction, journal::Entry entry)
{
    if (entry.kind == journal::ObjectKind::None)
        entry.kind = journal::ObjectKind::Log;
    return opened.log.record(transaction, entry);
}

Result<int> LogBook::lookForAlerts(const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_TRY(opened.log.flush()); // what was read a moment ago is looked at too
    journal::AlertInbox inbox(*opened.database, trust);
    journal::AlertInbox::Look look{{}, opened.books.desk.clock.now()};
    for (const vault::DirectoryUser &user : opened.unlocked.header.directory.users) {
        if (user.expires != 0)
            look.expiries.insert(journal::AccountId{user.id.value}, user.expires);
    }
    COFFRET_TRY(inbox.look(opened.books.desk.bus, look, progress));
    COFFRET_ASSIGN(const QList<journal::KeptAlert> kept, inbox.all());
    return int(std::count_if(kept.begin(), kept.end(),
                             [](const journal::KeptAlert &each) { return each.answer == journal::AlertAnswer::None; }));
}

Result<QList<AlertLine>> LogBook::alerts()
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    journal::Entry entry;
    entry.action = journal::Action::LogRead;
    entry.kind = journal::ObjectKind::Log;
    opened.log.note(entry);
    COFFRET_ASSIGN(const QList<journal::KeptAlert> kept, journal::AlertInbox(*opened.database, trust).all());
    QList<AlertLine> lines;
    for (const journal::KeptAlert &each : kept) {
        AlertLine line{each, loginOf(opened, each.alert.account), {}, loginOf(opened, each.by)};
        if (each.alert.objectKind == journal::ObjectKind::Account)
            line.objectLogin = loginOf(opened, journal::AccountId{each.alert.object.value});
        lines.append(line);
    }
    return lines;
}

// What the entry says of an answer: number, the entry that raised the alert; detail, 256 times the rule and the answer.
Result<void> LogBook::answerAlert(const AlertChoice &choice)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    journal::KeptAlert answered;
    answered.alert.kind = choice.kind;
    answered.alert.seq = choice.seq;
    answered.answer = choice.answer;
    answered.note = choice.note;
    answered.by = journal::AccountId{opened.session.user.value};
    answered.answeredAt = opened.books.desk.clock.now();
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_TRY(journal::AlertInbox(*opened.database, trust).answer(transaction, answered));
    journal::Entry entry;
    entry.action = journal::Action::AlertJudged;
    entry.number = choice.seq;
    entry.detail = quint16(int(choice.kind) * 256 + int(choice.answer));
    COFFRET_TRY(record(transaction, entry));
    return transaction.commit();
}

Result<journal::AlertOptions> LogBook::alertRules()
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    return journal::AlertInbox(*opened.database, trust).rules();
}

Result<void> LogBook::keepAlertRules(const journal::AlertOptions &rules)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_TRY(journal::AlertInbox(*opened.database, trust).keepRules(transaction, rules));
    journal::Entry entry;
    entry.action = journal::Action::SettingChanged;
    COFFRET_TRY(record(transaction, entry));
    return transaction.commit();
}

Result<int> LogBook::term()
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    return journal::keptTerm(*opened.database, trust);
}

Result<void> LogBook::keepTerm(int months)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, opened.books.desk.bus));
    COFFRET_TRY(journal::keepTerm(transaction, trust, months));
    journal::Entry entry;
    entry.action = journal::Action::SettingChanged;
    entry.number = months;
    COFFRET_TRY(record(transaction, entry));
    return transaction.commit();
}

Result<journal::PruningPlan> LogBook::planPruning()
{
    COFFRET_ASSIGN(const int months, term());
    return journal::planPruning(*opened.database, opened.books.desk.clock.now(), months);
}

Result<void> LogBook::prune(const journal::PruningPlan &plan, const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    COFFRET_TRY(opened.log.flush());
    // What is wrong in the part that goes could not be found afterwards.
    COFFRET_ASSIGN(const journal::Report report,
                   journal::Verifier(*opened.database, trust).verify({heldFiles(opened), {}}, progress));
    if (!report.isSound())
        return journal::JournalError::LogUnreadable;
    const vault::Directory &directory = opened.unlocked.header.directory;
    const crm::Desk &desk = opened.books.desk;
    COFFRET_ASSIGN(auto transaction, Transaction::begin(*opened.database, desk.bus));
    COFFRET_TRY(journal::prune(transaction, plan, {directory.vault.bytes(), directory.journalPublicKey},
                               opened.log.writesAs(), desk.clock.now()));
    COFFRET_TRY(journal::AlertInbox(*opened.database, trust).forgetUpTo(plan.seq));
    journal::Entry entry;
    entry.action = journal::Action::LogPruned;
    entry.number = plan.entries;
    COFFRET_TRY(record(transaction, entry));
    return transaction.commit();
}

} // namespace coffret::workspace
