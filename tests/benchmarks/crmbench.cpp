// SPDX-License-Identifier: GPL-3.0-or-later
// bench_crm [--quick | --full] [--only WORD] [--at FOLDER]: the customer file through its books, over a
// database with keys beside the same library without. WORD leaves out the rows whose name does not hold it;
// FOLDER keeps both vaults and has them again at the next run, for rows that only read.
#include "core/crm/contactbook.h"
#include "core/crm/demodata.h"
#include "core/crm/duplicatebook.h"
#include "core/crm/historybook.h"
#include "core/crm/listbook.h"
#include "core/storage/wipingallocator.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"
#include "tests/support/quietlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace coffret::bench {

namespace {

constexpr TimeStamp benchTime = 1'790'000'000'000;

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s %s", qPrintable(errorId(result.error().code)), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Side
{
    Side(const QString &f, Keys k) : folder(f), keys(k) { session.user.value[0] = 1; }

    void fill(int contacts)
    {
        database = createIn(folder, keys);
        orDie(crm::fillWithDemoData(desk(), {contacts, 1, benchTime}));
    }
    void open() { database = openIn(folder, keys); }
    crm::Desk desk() { return {*database, session, bus, clock, ids, log}; }

    QString folder;
    Keys keys;
    FixedClock clock{benchTime};
    SeededIdSource ids{clock, 3};
    access::QuietLog log;
    access::Session session;
    ChangeBus bus;
    std::unique_ptr<storage::Database> database;
    std::vector<quint32> order;
};

void readIds(Side &side, const crm::ListFilter &filter)
{
    side.order = orDie(crm::ListBook(side.desk()).rowIds(filter));
}

void readPages(Side &side, int pages, quint32 seed)
{
    const crm::ListBook lists(side.desk());
    QRandomGenerator random(seed);
    for (int i = 0; i < pages; ++i) {
        const int start = random.bounded(std::max(1, int(side.order.size()) - 50));
        const QList<crm::RowId> window(side.order.begin() + start,
                                       side.order.begin() + std::min<int>(start + 50, int(side.order.size())));
        orDie(lists.rows(crm::PartyKind::Contact, window));
    }
}

crm::ContactId someContact(Side &side, QRandomGenerator &random)
{
    const crm::RowId row = side.order.at(size_t(random.bounded(int(side.order.size()))));
    return {orDie(crm::ListBook(side.desk()).rows(crm::PartyKind::Contact, {row})).first().party.id};
}

void editContacts(Side &side, int times, quint32 seed)
{
    crm::ContactBook book(side.desk());
    QRandomGenerator random(seed);
    for (int i = 0; i < times; ++i) {
        crm::Contact contact = orDie(book.contact(someContact(side, random)));
        contact.notes += u" suite %1"_s.arg(random.generate());
        contact.lastName += u'a';
        orDie(book.save(contact));
    }
}

void findCandidates(Side &side, int times, quint32 seed)
{
    crm::ContactBook book(side.desk());
    const crm::DuplicateBook duplicates(side.desk());
    QRandomGenerator random(seed);
    for (int i = 0; i < times; ++i)
        orDie(duplicates.candidates(orDie(book.contact(someContact(side, random)))));
}

void openToFirstRows(Side &side)
{
    side.database.reset();
    side.open();
    readIds(side, {});
    const QList<crm::RowId> first(side.order.begin(),
                                  side.order.begin() + std::min<qsizetype>(50, qsizetype(side.order.size())));
    orDie(crm::ListBook(side.desk()).rows(crm::PartyKind::Contact, first));
}

int run(Size size, const QString &kept, const QString &only)
{
    const QTemporaryDir temporary(QDir::tempPath() + u"/bench-XXXXXX"_s);
    const QDir folder(kept.isEmpty() ? temporary.path() : kept);
    storage::installWipingAllocator(); // the plain side comes first, and wakes SQLite
    Side plain(folder.filePath(u"plain"_s), Keys::None);
    Side keyed(folder.filePath(u"keyed"_s), Keys::Given);
    const int rows = rowsOf(size);
    std::printf("%d contacts\n", rows);
    Table table("core/crm: the books over the same library without and with keys");
    const auto each = [&](const Table::Row &row, const std::function<void(Side &)> &work) {
        const QString name = QString::fromLatin1(row.name);
        if (name.contains(only) || name.startsWith(u"demo"_s))
            table.compare(
                row, [&] { work(plain); }, [&] { work(keyed); });
    };
    const Time cpu = Time::Cpu;
    if (QDir(folder.filePath(u"keyed"_s)).exists())
        for (Side *side : {&plain, &keyed})
            side->open();
    else
        each({"demo vault, each contact with all it has", 1.4, cpu, 1, double(rows)},
             [&](Side &side) { side.fill(rows); });
    each({"open to the first 50 rows", 2.5, cpu, 3}, openToFirstRows);
    each({"list in order of names", 1.3}, [](Side &side) { readIds(side, {}); });
    each({"list in order of cities", 1.3}, [](Side &side) { readIds(side, {.order = crm::ListOrder::City}); });
    each({"list in order of last contact", 1.3},
         [](Side &side) { readIds(side, {.order = crm::ListOrder::LastContact}); });
    each({"list of one status and one tag", 1.3},
         [](Side &side) { readIds(side, {.status = crm::PartyStatus::Customer, .tag = u"Terrasse"_s}); });
    for (Side *side : {&plain, &keyed})
        readIds(*side, {});
    each({"page of 50 at a random place, first time", 3.2, cpu, 1, 200}, [](Side &side) { readPages(side, 200, 1); });
    each({"page of 50 at a random place, again", 1.3, cpu, 5, 200}, [](Side &side) { readPages(side, 200, 1); });
    each({"candidates of one contact", 1.6, cpu, 3, 100}, [](Side &side) { findCandidates(side, 100, 2); });
    each({"contact edited, with history and search", 2, cpu, 3, 50}, [](Side &side) { editContacts(side, 50, 3); });
    each({"that edit taken back", 2, cpu, 20}, [](Side &side) { orDie(crm::HistoryBook(side.desk()).undoLast()); });
    each({"duplicates of the whole vault", 1.6, cpu, 1},
         [](Side &side) { orDie(crm::DuplicateBook(side.desk()).pairs(crm::PartyKind::Contact, 1'000)); });
    return table.missed();
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const auto after = [&](const QString &option) {
        return words.contains(option) ? words.value(words.indexOf(option) + 1) : QString();
    };
    const int missed = coffret::bench::run(coffret::bench::sizeFrom(words), after(QStringLiteral("--at")),
                                           after(QStringLiteral("--only")));
    std::printf("%d goals missed\n", missed);
    return 0;
}
