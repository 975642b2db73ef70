// SPDX-License-Identifier: GPL-3.0-or-later
// bench_rights [--quick | --full]: what the rights of a profile add to lists and searches. Two copies of one vault of
// made-up people, shared out among twenty colleagues; one is read by an owner, the other by a profile's account, the same
// question of both in turn. An account that sees less has less to read: its ratio may be far below one.
#include "core/crm/demodata.h"
#include "core/crm/listbook.h"
#include "core/crm/sight.h"
#include "core/search/searchbook.h"
#include "core/search/searchlist.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"
#include "tests/support/quietlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

namespace coffret::bench {

namespace {

constexpr double mostAdded = 1.15;

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

struct Side
{
    explicit Side(const QString &f) : folder(f) { session.user.value[0] = 1; }
    crm::Desk desk() { return {*database, session, bus, clock, ids, log}; }
    void open()
    {
        database = openIn(folder, Keys::Given);
        orDie(crm::laySight(desk()));
    }

    QString folder;
    access::Session session;
    ChangeBus bus;
    SystemClock clock;
    RandomIdSource ids{clock};
    access::QuietLog log;
    std::unique_ptr<storage::Database> database;
};

// Each twentieth record is the member's, whose id ends on 1.
void makeVault(Side &side, int contacts)
{
    QDir().mkpath(side.folder);
    side.database = createIn(side.folder, Keys::Given);
    orDie(crm::fillWithDemoData(side.desk(), {contacts, 1, 1'790'000'000'000}));
    for (const QString &table : {u"contact"_s, u"company"_s})
        orDie(side.database->execute(
            u"UPDATE %1 SET owner=CAST(X'01' || zeroblob(14) || CAST(char(iif(id%20=0, 0, 1+id%20)) AS BLOB) AS BLOB)"_s
                .arg(table)));
    side.database.reset();
}

crm::PartyKind contacts()
{
    return crm::PartyKind::Contact;
}

void listRows(Table &table, Side &owner, Side &member)
{
    const auto compare = [&](const char *name, const crm::ListFilter &filter) {
        table.compare(
            {name, mostAdded}, [&] { orDie(crm::ListBook(owner.desk()).rowIds(filter)); },
            [&] { orDie(crm::ListBook(member.desk()).rowIds(filter)); });
    };
    compare("list in order of names", {});
    compare("list in order of cities", {.order = crm::ListOrder::City});
    compare("list in order of last contact", {.order = crm::ListOrder::LastContact});
    compare("list of one status", {.status = crm::PartyStatus::Customer});
    compare("companies in order of names", {.kind = crm::PartyKind::Company});
    const auto page = [](Side &side) {
        const auto rows = orDie(crm::ListBook(side.desk()).rowIds({}));
        QList<crm::RowId> some;
        for (size_t i = 0; i < 500 && i < rows.size(); ++i)
            some += rows[i * (rows.size() / 500)];
        return some;
    };
    const QList<crm::RowId> ownerPage = page(owner);
    const QList<crm::RowId> memberPage = page(member);
    if (memberPage.size() == ownerPage.size())
        table.compare(
            {"500 rows of a list", mostAdded, Time::Cpu, 9},
            [&] { orDie(crm::ListBook(owner.desk()).rows(contacts(), ownerPage)); },
            [&] { orDie(crm::ListBook(member.desk()).rows(contacts(), memberPage)); });
}

void searchRows(Table &table, Side &owner, Side &member)
{
    const auto compare = [&](const char *name, const QStringList &texts) {
        const auto ask = [texts](Side &side) {
            for (const QString &text : texts) {
                search::SearchQuery query;
                query.text = text;
                orDie(search::SearchBook(side.desk()).search(query));
            }
        };
        table.compare(
            {name, mostAdded, Time::Cpu, 7, double(texts.size())}, [&] { ask(owner); }, [&] { ask(member); });
    };
    compare("search: two letters", {u"ma"_s, u"du"_s, u"le"_s, u"an"_s, u"ch"_s});
    compare("search: a last name", {u"martin"_s, u"bernard"_s, u"petit"_s, u"garnier"_s, u"lefebvre"_s});
    compare("search: first and last name", {u"marie martin"_s, u"jean bernard"_s, u"paul petit"_s, u"anne garnier"_s});
    compare("search: a town", {u"angers"_s, u"nantes"_s, u"lyon"_s});
    compare("search: inside a word", {u"arti"_s, u"ernar"_s, u"efeb"_s});
    compare("search: a typing error", {u"martim"_s, u"bernad"_s, u"garnire"_s});
    table.compare(
        {"list filtered by a name", mostAdded},
        [&] {
            const auto all = orDie(crm::ListBook(owner.desk()).rowIds({}));
            orDie(search::SearchList(owner.desk()).rowIds(contacts(), u"martin"_s, all));
        },
        [&] {
            const auto all = orDie(crm::ListBook(member.desk()).rowIds({}));
            orDie(search::SearchList(member.desk()).rowIds(contacts(), u"martin"_s, all));
        });
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    using namespace coffret;
    using namespace coffret::bench;
    QCoreApplication application(argc, argv);
    const int count = rowsOf(sizeFrom(application.arguments()));
    const QTemporaryDir folder;
    Side owner(folder.filePath(u"owner"_s));
    Side member(folder.filePath(u"member"_s));
    makeVault(owner, count);
    QDir().mkpath(member.folder);
    for (const QString &file : QDir(owner.folder).entryList(QDir::Files))
        QFile::copy(QDir(owner.folder).filePath(file), QDir(member.folder).filePath(file));
    owner.open();
    int missed = 0;
    for (const QString &key : {u"sales"_s, u"service"_s, u"intern"_s, u"accounting"_s, u"dpo"_s}) {
        member.database.reset();
        member.session.isOwner = false;
        member.session.profile = *access::shippedProfile(key);
        const double opening = once(Time::Cpu, [&] { member.open(); });
        const QByteArray title =
            u"an owner, beside the profile \"%1\" (laid in %2 ms)"_s.arg(key).arg(opening * 1e3, 0, 'f', 1).toUtf8();
        Table table(title.constData(), "owner", "profile");
        listRows(table, owner, member);
        searchRows(table, owner, member);
        missed += table.missed();
    }
    return missed == 0 ? 0 : 1;
}
