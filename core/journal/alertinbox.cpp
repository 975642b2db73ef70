// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alertinbox.h"

#include "core/journal/alerttext.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"
#include "core/journal/reader.h"
#include "core/journal/shelfrepository.h"

#include <algorithm>

using coffret::storage::Transaction;

namespace coffret::journal {

constexpr qint64 dayLength = 86'400'000;

static const QByteArray rulesName = "rules";
static const QByteArray lookedName = "looked";

bool areUsable(const AlertOptions &r)
{
    const auto within = [](qint64 value, qint64 low, qint64 high) { return value >= low && value <= high; };
    return within(r.firstDay, 1, 7) && within(r.lastDay, r.firstDay, 7) && within(r.firstHour, 0, 23)
           && within(r.lastHour, r.firstHour + 1, 24) && within(r.manyRecords, 5, 10'000)
           && within(r.manyMinutes, 1, 120) && r.habitFactor >= 1 && r.habitFactor <= 100 && within(r.habitDays, 1, 20)
           && within(r.bulkRecords, 1, 1'000'000) && within(r.failures, 2, 1'000) && within(r.failureMinutes, 1, 1'440)
           && within(r.dormantDays, 7, 365);
}

Result<AlertOptions> AlertInbox::rules()
{
    COFFRET_ASSIGN(const auto text, ShelfRepository(database, trust).text(Drawer::Notes, rulesName));
    const auto kept = text ? rulesFromText(*text) : std::nullopt;
    return kept && areUsable(*kept) ? *kept : AlertOptions();
}

Result<void> AlertInbox::keepRules(Transaction &transaction, const AlertOptions &rules)
{
    if (!areUsable(rules))
        return JournalError::RuleOutOfRange;
    return ShelfRepository(transaction.database(), trust).put(Drawer::Notes, rulesName, rulesText(rules));
}

// Where the last look ended, if the log still has that entry or has been pruned beyond it. After a cut, or
// with another log in its place, everything is looked at again.
static Result<Looked> standing(storage::Database &database, const std::optional<QByteArray> &text)
{
    const auto looked = text ? lookedFromText(*text) : std::nullopt;
    if (!looked)
        return Looked();
    LogRepository log(database);
    COFFRET_ASSIGN(const QByteArray head, log.headAt(looked->seq));
    COFFRET_ASSIGN(const auto pruned, log.newestPruned());
    const bool stands = head == looked->head || (head.isEmpty() && pruned && pruned->seq >= looked->seq);
    return stands ? *looked : Looked();
}

Result<int> AlertInbox::look(ChangeBus &bus, const Look &wanted, const Progress &progress)
{
    ShelfRepository shelf(database, trust);
    COFFRET_ASSIGN(const auto text, shelf.text(Drawer::Notes, lookedName));
    COFFRET_ASSIGN(Looked looked, standing(database, text));
    COFFRET_ASSIGN(const AlertOptions options, rules());
    Alerts alerts(options, wanted.expiries);
    const bool isFirst = !alerts.remember(looked.memory);
    if (isFirst)
        looked = {};
    COFFRET_ASSIGN(const auto last, LogRepository(database).lastEntry());
    if (!last || last->seq <= looked.seq)
        return 0;
    QList<Alert> raised;
    Question question;
    question.above = looked.seq;
    const auto take = [&](const LoggedEntry &logged) {
        for (const Alert &alert : alerts.take(logged)) {
            if (!isFirst || alert.at >= wanted.now - firstLookDays * dayLength)
                raised.append(alert);
        }
        return true;
    };
    COFFRET_TRY(Reader(database, trust).read(question, take, progress));
    COFFRET_ASSIGN(auto transaction, Transaction::begin(database, bus));
    int added = 0;
    for (const Alert &alert : raised) {
        COFFRET_ASSIGN(const auto known, shelf.text(Drawer::Alerts, alertName(alert)));
        if (known) // with its answer, from before the whole was looked at again
            continue;
        COFFRET_TRY(shelf.put(Drawer::Alerts, alertName(alert), alertText({alert, AlertAnswer::None, {}, {}, 0})));
        ++added;
    }
    COFFRET_TRY(shelf.put(Drawer::Notes, lookedName, lookedText({last->seq, last->head, alerts.memory()})));
    COFFRET_TRY(transaction.commit());
    return added;
}

Result<QList<KeptAlert>> AlertInbox::all()
{
    COFFRET_ASSIGN(const QList<QByteArray> texts, ShelfRepository(database, trust).texts(Drawer::Alerts));
    QList<KeptAlert> kept;
    for (const QByteArray &text : texts) {
        if (const auto alert = alertFromText(text))
            kept.append(*alert);
    }
    std::sort(kept.begin(), kept.end(), [](const KeptAlert &one, const KeptAlert &other) {
        return std::pair(one.alert.seq, one.alert.kind) > std::pair(other.alert.seq, other.alert.kind);
    });
    return kept;
}

Result<void> AlertInbox::answer(Transaction &transaction, KeptAlert answered)
{
    ShelfRepository shelf(transaction.database(), trust);
    COFFRET_ASSIGN(const auto text, shelf.text(Drawer::Alerts, alertName(answered.alert)));
    const auto known = text ? alertFromText(*text) : std::nullopt;
    if (!known)
        return JournalError::UnknownAlert;
    answered.alert = known->alert;
    answered.note.truncate(noteLength);
    return shelf.put(Drawer::Alerts, alertName(answered.alert), alertText(answered));
}

Result<void> AlertInbox::forgetUpTo(qint64 seq)
{
    ShelfRepository shelf(database, trust);
    COFFRET_ASSIGN(const QList<KeptAlert> kept, all());
    for (const KeptAlert &each : kept) {
        if (each.alert.seq <= seq)
            COFFRET_TRY(shelf.remove(Drawer::Alerts, alertName(each.alert)));
    }
    return {};
}

} // namespace coffret::journal
