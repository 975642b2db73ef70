// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search [--quick | --full] [--only WORD] [--at FOLDER]: the search field on a made-up file, with keys
// beside the same library without, each query asked of both in turn. Rows print the middle, the 95th percentile
// and the slowest query with keys, the 95th percentile when first asked, and the ratio of the middles. CPU time.
// WORD leaves out the rows whose name does not hold it; FOLDER keeps both vaults for the next run.
#include "core/base/textfold.h"
#include "core/search/searchbook.h"
#include "core/search/searchlist.h"
#include "core/storage/bulkload.h"
#include "core/storage/wipingallocator.h"
#include "tests/benchmarks/pair.h"
#include "tests/benchmarks/unkeyed.h"
#include "tests/support/quietlog.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <cmath>

using namespace Qt::Literals::StringLiterals;
using coffret::storage::BulkLoad;
using coffret::storage::Database;
using coffret::storage::Statement;
using coffret::storage::Transaction;

namespace coffret::bench {

namespace {

constexpr int queriesInAClass = 200;

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

// Words as real files have them: the first ones often, the last ones once (Zipf).
class Words
{
public:
    Words()
    {
        const QStringList syllables =
            u"du pont mar tin le fe vre ber nard mo reau lau rent si mon mi chel gar cia da vid ri"
            " chard ro bert pe tit rand ler oux fon taine che va lier gau thier per rin bou lan ger"_s.split(u' ');
        lasts = u"martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy"
                " roux david bertrand morel fournier girard bonnet dupont lambert fontaine rousseau"_s.split(u' ');
        while (lasts.size() < 40'000) {
            QString name;
            for (int i = 0, count = 2 + random.bounded(2); i < count; ++i)
                name += syllables.at(random.bounded(int(syllables.size())));
            lasts += name;
        }
        firsts =
            u"marie jean pierre michel nathalie philippe isabelle alain sylvie nicolas catherine christophe francoise"
            " patrick martine daniel christine christian valerie bernard sandrine frederic laurent celine julien"
            " thomas olivier helene lea camille emma hugo lucas manon chloe ines jade louis zoe yves"_s.split(u' ');
        cities = u"paris lyon marseille toulouse nice nantes strasbourg montpellier bordeaux lille rennes reims toulon"
                 " grenoble dijon angers nimes brest tours limoges"_s.split(u' ');
        providers =
            u"gmail.com orange.fr wanadoo.fr free.fr hotmail.fr sfr.fr laposte.net yahoo.fr outlook.com"_s.split(u' ');
    }
    QString pick(const QStringList &words)
    {
        return words.at(qMin(qsizetype(std::pow(double(words.size()), random.generateDouble())) - 1, words.size() - 1));
    }

    QRandomGenerator random{42};
    QStringList lasts, firsts, cities, providers;
};

struct Statements
{
    explicit Statements(Database &d)
        : contact(d.prepare(u"INSERT INTO contact(id, uuid, last_name, first_name, sort_key, city, email, phone, notes,"
                            " created_at, updated_at) VALUES(?1,randomblob(16),?2,?3,?4,?5,?6,?7,?8,1,1)"_s)),
          company(d.prepare(u"INSERT INTO company(id, uuid, name, sort_key, city, created_at, updated_at)"
                            " VALUES(?1,randomblob(16),?2,?3,?4,1,1)"_s)),
          record(d.prepare(u"INSERT INTO search_record(id, name, company, email, phone, place) VALUES(?,?,?,?,?,?)"_s)),
          note(d.prepare(u"INSERT INTO search_note(kind, ref, party, body) VALUES(1,?,?,?)"_s)),
          key(d.prepare(u"INSERT INTO match_key(key, party_kind, party_id) VALUES(?,1,?)"_s))
    {}
    Statement contact, company, record, note, key;
};

void insertContact(Statements &into, Words &words, qint64 row)
{
    const QString last = words.pick(words.lasts), first = words.pick(words.firsts), city = words.pick(words.cities);
    const QString number = words.random.bounded(3) ? QString() : QString::number(words.random.bounded(99));
    const QString domain = words.random.bounded(4) ? words.pick(words.providers) : words.pick(words.lasts) + u".fr"_s;
    const QString email = first + u'.' + last + number + u'@' + domain;
    const QString phone =
        u"0%1%2"_s.arg(words.random.bounded(1, 8)).arg(words.random.bounded(100'000'000), 8, 10, QChar(u'0'));
    const QString company = words.random.bounded(2) ? QString() : u"sarl "_s + words.pick(words.lasts);
    const QString note = u"client depuis %1 devis %2 %3"_s.arg(words.random.bounded(2000, 2026))
                             .arg(words.pick(words.lasts), words.pick(words.lasts));
    orDie(into.contact.bind(1, row)
              .bind(2, last)
              .bind(3, first)
              .bind(4, sortKey(last + u' ' + first))
              .bind(5, city)
              .bind(6, email)
              .bind(7, phone)
              .bind(8, note)
              .run());
    orDie(into.record.bind(1, row * 2)
              .bind(2, first + u' ' + last)
              .bind(3, company)
              .bind(4, email)
              .bind(5, phone)
              .bind(6, u"%1 %2"_s.arg(city).arg(words.random.bounded(10'000, 99'999)))
              .run());
    for (const QString &key : {u"e:"_s + email, u"d:"_s + domain, u"p:"_s + phone, u"n:%1 %2|"_s.arg(first, last)})
        orDie(into.key.bind(1, key).bind(2, row).run());
    if (row % 4 == 0)
        orDie(into.note.bind(1, row).bind(2, row * 2).bind(3, note).run());
}

void insertCompany(Statements &into, Words &words, qint64 row)
{
    const QString name = words.pick(words.lasts) + u" et fils"_s, city = words.pick(words.cities);
    orDie(into.company.bind(1, row).bind(2, name).bind(3, sortKey(name)).bind(4, city).run());
    orDie(into.record.bind(1, row * 2 + 1).bind(2, name).bindNull(3).bindNull(4).bindNull(5).bind(6, city).run());
}

void fill(Database &database, int rows)
{
    ChangeBus bus;
    database.setWork(Database::Work::Bulk);
    auto transaction = orDie(Transaction::begin(database, bus));
    auto bulk = orDie(BulkLoad::begin(transaction));
    {
        Words words;
        Statements into(database);
        for (int row = 1; row <= rows; ++row) {
            insertContact(into, words, row);
            if (row % 5 == 0)
                insertCompany(into, words, row / 5);
        }
    }
    orDie(bulk.finish({}));
    orDie(transaction.commit());
    database.setWork(Database::Work::Usual);
}

struct Side
{
    std::unique_ptr<Database> database;
    access::Session session;
    ChangeBus bus;
    SystemClock clock;
    RandomIdSource ids{clock};
    access::QuietLog log;

    crm::Desk desk() { return {*database, session, bus, clock, ids, log}; }
    double ask(const search::SearchQuery &query, qsizetype *hits = nullptr)
    {
        const search::SearchBook book(desk());
        qsizetype found = 0;
        const double time = once(Time::Cpu, [&] { found = orDie(book.search(query)).hits.size(); });
        if (hits)
            *hits += found;
        return time;
    }
};

double at(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[size_t(part * double(values.size() - 1))] * 1e3;
}

struct QueryClass
{
    const char *name;
    double goal95 = 10; // milliseconds
    bool notes = false;
    std::function<QString(Words &)> text;
};

class Bench
{
public:
    Bench(Side &p, Side &k) : plain(p), keyed(k)
    {
        std::printf("\n%-34s | %8s %8s %8s | %9s | %5s | %5s | %s\n", "query (keyed, ms of CPU)", "p50", "p95", "worst",
                    "first p95", "ratio", "hits", "goal");
    }

    void run(const QueryClass &one)
    {
        QList<search::SearchQuery> queries;
        words.random.seed(42); // the same queries with and without --only
        for (int i = 0; i < queriesInAClass; ++i) {
            search::SearchQuery query;
            query.text = one.text(words);
            query.notes = one.notes;
            queries += query;
        }
        std::vector<double> first, left, right;
        for (const auto &query : queries) {
            plain.ask(query);
            first.push_back(keyed.ask(query));
        }
        qsizetype hits = 0;
        for (const auto &query : queries) {
            left.push_back(std::min(plain.ask(query), plain.ask(query)));
            right.push_back(std::min(keyed.ask(query), keyed.ask(query, &hits)));
        }
        print(one, first, left, right, double(hits) / queriesInAClass);
    }

    int missed = 0;

private:
    void print(const QueryClass &one, const std::vector<double> &first, const std::vector<double> &left,
               const std::vector<double> &right, double hits)
    {
        const double ratio = at(left, 0.5) > 0 ? at(right, 0.5) / at(left, 0.5) : 0;
        const bool kept = at(right, 0.95) <= one.goal95 && at(right, 1) <= 10 && ratio <= 1.3;
        missed += kept ? 0 : 1;
        std::printf("%-34s | %8.2f %8.2f %8.2f | %9.2f | %5.2f | %5.1f | p95 <= %g, worst <= 10, ratio <= 1.3%s\n",
                    one.name, at(right, 0.5), at(right, 0.95), at(right, 1), at(first, 0.95), ratio, hits, one.goal95,
                    kept ? "" : "  MISSED");
        std::fflush(stdout);
    }

    Side &plain;
    Side &keyed;
    Words words;
};

QString mistyped(Words &words)
{
    QString word;
    while (word.size() < 6)
        word = words.pick(words.lasts);
    const int place = words.random.bounded(int(word.size()) - 1);
    std::swap(word[place], word[place + 1]);
    return word;
}

QList<QueryClass> queryClasses()
{
    const auto start = [](int length) {
        return [length](Words &words) { return words.pick(words.lasts).left(length); };
    };
    return {
        {"1 letter", 2, false, start(1)},
        {"2 letters", 2, false, start(2)},
        {"3 letters", 2, false, start(3)},
        {"4 letters", 2, false, start(4)},
        {"5 letters", 2, false, start(5)},
        {"whole last name", 2, false, start(40)},
        {"last name and 1 letter", 2, false,
         [](Words &w) { return w.pick(w.lasts) + u' ' + w.pick(w.firsts).left(1); }},
        {"last name and 3 letters", 2, false,
         [](Words &w) { return w.pick(w.lasts) + u' ' + w.pick(w.firsts).left(3); }},
        {"first name", 2, false, [](Words &w) { return w.pick(w.firsts); }},
        {"first and last name", 2, false, [](Words &w) { return w.pick(w.firsts) + u' ' + w.pick(w.lasts); }},
        {"first name and city", 10, false, [](Words &w) { return w.pick(w.firsts) + u' ' + w.pick(w.cities); }},
        {"city", 2, false, [](Words &w) { return w.pick(w.cities); }},
        {"beginning of a city", 2, false, [](Words &w) { return w.pick(w.cities).left(5); }},
        {"phone, 4 digits", 2, false, [](Words &w) { return u"0%1"_s.arg(w.random.bounded(100, 800)); }},
        {"phone, 6 digits in pairs", 2, false,
         [](Words &w) { return u"06 %1 %2"_s.arg(w.random.bounded(10, 99)).arg(w.random.bounded(10, 99)); }},
        {"middle of a phone, 4 digits", 10, false,
         [](Words &w) { return QString::number(w.random.bounded(8100, 9999)); }},
        {"@ and a provider", 10, false, [](Words &w) { return u'@' + w.pick(w.providers).section(u'.', 0, 0); }},
        {"provider without @", 10, false, [](Words &w) { return w.pick(w.providers).section(u'.', 0, 0); }},
        {"@gmail.fr, which nobody has", 10, false, [](Words &) { return u"@gmail.fr"_s; }},
        {"@ and a rare domain", 10, false, [](Words &w) { return u'@' + w.pick(w.lasts); }},
        {"e-mail, across the @", 10, false,
         [](Words &w) { return w.pick(w.lasts).right(3) + u'@' + w.pick(w.providers).left(3); }},
        {"word part", 10, false, [](Words &w) { return w.pick(w.lasts).mid(2); }},
        {"word part and first name", 10, false,
         [](Words &w) { return w.pick(w.lasts).mid(2) + u' ' + w.pick(w.firsts); }},
        {"one typing error", 10, false, mistyped},
        {"two words, one typing error", 10, false, [](Words &w) { return mistyped(w) + u' ' + w.pick(w.firsts); }},
        {"unknown word", 10, false, [](Words &w) { return u"xw"_s + w.pick(w.lasts); }},
        {"words of notes", 10, true, [](Words &w) { return u"devis "_s + w.pick(w.lasts); }},
    };
}

void filterList(Side &plain, Side &keyed, int rows, const QString &only)
{
    std::vector<quint32> ordered(static_cast<size_t>(rows));
    for (int i = 0; i < rows; ++i)
        ordered[size_t(i)] = quint32(rows - i);
    Table table("filtering a list of people by text");
    for (const char *text : {"d", "dup", "dupont", "marie", "@gmail", "marie @gmail"}) {
        if (!u"filtering %1"_s.arg(QLatin1String(text)).contains(only))
            continue;
        const auto filter = [&](Side &side) {
            const search::SearchList list(side.desk());
            orDie(list.rowIds(crm::PartyKind::Contact, QString::fromLatin1(text), ordered));
        };
        table.compare(
            {text, 1.3}, [&] { filter(plain); }, [&] { filter(keyed); });
    }
}

} // namespace

static void fillBoth(Side &plain, Side &keyed, const QDir &folder, int rows)
{
    const QString plainFolder = folder.filePath(u"plain"_s), keyedFolder = folder.filePath(u"keyed"_s);
    if (QDir(keyedFolder).exists()) {
        plain.database = openIn(plainFolder, Keys::None);
        keyed.database = openIn(keyedFolder, Keys::Given);
        return;
    }
    plain.database = createIn(plainFolder, Keys::None);
    keyed.database = createIn(keyedFolder, Keys::Given);
    Table table("filling");
    table.compare(
        {"contacts, companies and their indexes", 1.6, Time::Cpu, 1}, [&] { fill(*plain.database, rows); },
        [&] { fill(*keyed.database, rows); });
}

static int run(Size size, const QString &kept, const QString &only)
{
    storage::installWipingAllocator(); // the plain side comes first, and wakes SQLite
    const QTemporaryDir temporary(QDir::tempPath() + u"/coffret é XXXXXX"_s);
    Side plain, keyed;
    const int rows = rowsOf(size);
    fillBoth(plain, keyed, QDir(kept.isEmpty() ? temporary.path() : kept), rows);
    Bench bench(plain, keyed);
    for (const QueryClass &one : queryClasses()) {
        if (QString::fromLatin1(one.name).contains(only))
            bench.run(one);
    }
    filterList(plain, keyed, rows, only);
    return bench.missed;
}

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
