// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of lists against a naive model: the same records, sorted and sifted one by one in memory.
#include "core/crm/listfilter.h"
#include "core/base/textfold.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/listbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr TimeStamp day = 24 * 3600 * 1000LL;

struct Model
{
    QList<Contact> people;
    QHash<QByteArray, QString> companies; // names by id

    static TimeStamp lastContact(const Contact &c) { return qMax(c.lastFromUs, c.lastFromThem); }
    static QString cityOf(const Contact &c) { return c.addresses.isEmpty() ? QString() : c.addresses.first().city; }

    static bool fits(const Contact &c, const ListFilter &filter, TimeStamp now)
    {
        using enum ListFilter::Contacted;
        if (filter.status && c.status != *filter.status)
            return false;
        if (filter.owner && c.owner != *filter.owner)
            return false;
        if (filter.company && c.company != *filter.company)
            return false;
        if (!filter.city.isEmpty() && fold(cityOf(c)) != fold(filter.city))
            return false;
        const auto isTag = [&filter](const QString &tag) { return fold(tag) == fold(filter.tag); };
        if (!filter.tag.isEmpty() && std::none_of(c.tags.cbegin(), c.tags.cend(), isTag))
            return false;
        const TimeStamp since = startOf(filter.contactedSpan, now);
        const TimeStamp last = lastContact(c);
        if ((filter.contacted == Never && last != 0) || (filter.contacted == Since && last < since)
            || (filter.contacted == NotSince && last >= since))
            return false;
        if (!filter.createdSince.isEmpty() && c.provenance.createdAt < startOf(filter.createdSince, now))
            return false;
        return filter.updatedSince.isEmpty() || c.provenance.updatedAt >= startOf(filter.updatedSince, now);
    }

    // What the order looks at; empty: none, and so at the end.
    QByteArray valueOf(const Contact &c, ListOrder order) const
    {
        const auto number = [](TimeStamp t) {
            return t == 0 ? QByteArray() : QByteArray::number(t).rightJustified(16, '0');
        };
        switch (order) {
        case ListOrder::City: return sortKey(cityOf(c));
        case ListOrder::Updated: return number(c.provenance.updatedAt);
        case ListOrder::Created: return number(c.provenance.createdAt);
        case ListOrder::LastContact: return number(lastContact(c));
        case ListOrder::Company: return sortKey(companies.value(c.company.bytes()));
        case ListOrder::Status: return c.status == PartyStatus::None ? QByteArray() : QByteArray::number(int(c.status));
        case ListOrder::Name:
        case ListOrder::NameDescending: break;
        }
        return sortKey(c.lastName);
    }

    QList<QByteArray> values(const ListFilter &filter, TimeStamp now) const
    {
        QList<QByteArray> found;
        for (const Contact &c : people) {
            if (fits(c, filter, now))
                found += valueOf(c, filter.order);
        }
        const bool newest = filter.order == ListOrder::Updated || filter.order == ListOrder::Created
                            || filter.order == ListOrder::LastContact;
        const bool falling = newest != (filter.run == ListRun::Backward);
        std::sort(found.begin(), found.end(), [falling](const QByteArray &a, const QByteArray &b) {
            if (a.isEmpty() != b.isEmpty())
                return b.isEmpty();
            return falling ? a > b : a < b;
        });
        return found;
    }
};

} // namespace

class ListFilterTest : public QObject
{
    Q_OBJECT

    TestVault vault;
    Model model;
    UserId users[3];
    QList<CompanyId> firms;

    static Contact invented(QRandomGenerator &random, const QList<CompanyId> &firms, const UserId (&users)[3])
    {
        static const QString cities[] = {QString(), u"Angers"_s, u"ANGERS"_s, u"Évry"_s, u"Evry"_s, u"Zurich"_s};
        static const QString tags[] = {u"vip"_s, u"Été"_s, u"Salon 2026"_s};
        Contact c;
        c.lastName = u"Nom %1"_s.arg(random.bounded(1000));
        c.status = PartyStatus(random.bounded(6));
        c.owner = users[random.bounded(3)];
        if (const int firm = random.bounded(4); firm < firms.size())
            c.company = firms.at(firm);
        if (const QString city = cities[random.bounded(6)]; !city.isEmpty())
            c.addresses = {{{}, {}, {}, u"49000"_s, city, {}, {}}};
        for (const QString &tag : tags) {
            if (random.bounded(3) == 0)
                c.tags += tag;
        }
        if (random.bounded(3))
            c.lastFromThem = testTime - random.bounded(400) * day;
        if (random.bounded(2))
            c.lastFromUs = testTime - random.bounded(400) * day;
        return c;
    }

    ListFilter anyFilter(QRandomGenerator &random) const
    {
        ListFilter filter;
        const auto now = [&random] { return random.bounded(4) == 0; };
        if (now())
            filter.status = PartyStatus(random.bounded(6));
        if (now())
            filter.owner = users[random.bounded(3)];
        if (now())
            filter.company = firms.at(random.bounded(int(firms.size())));
        if (now())
            filter.tag = random.bounded(2) ? u"ETE"_s : u"salon 2026"_s;
        if (now())
            filter.city = random.bounded(2) ? u"angers"_s : u"Evry"_s;
        filter.contacted = now() ? ListFilter::Contacted(random.bounded(4)) : ListFilter::Contacted::Any;
        filter.contactedSpan = {random.bounded(1, 14), TimeSpan::Unit::Months};
        if (now())
            filter.createdSince = {random.bounded(1, 400), TimeSpan::Unit::Days};
        if (now())
            filter.updatedSince = {random.bounded(1, 400), TimeSpan::Unit::Days};
        static constexpr ListOrder orders[] = {ListOrder::Name,    ListOrder::City,        ListOrder::Updated,
                                               ListOrder::Created, ListOrder::LastContact, ListOrder::Company,
                                               ListOrder::Status};
        filter.order = orders[random.bounded(7)];
        filter.run = ListRun(random.bounded(2));
        return filter;
    }

    QList<QByteArray> answered(const ListFilter &filter, QString &why)
    {
        const auto ids = ListBook(vault.desk()).rowIds(filter);
        if (!ids.ok()) {
            why = textOf(ids.error());
            return {};
        }
        const auto rows = ListBook(vault.desk()).rows(PartyKind::Contact, QList<RowId>(ids->begin(), ids->end()));
        QHash<QByteArray, const Contact *> known;
        for (const Contact &c : model.people)
            known.insert(c.id.bytes(), &c);
        QList<QByteArray> values;
        for (const ListRow &row : *rows)
            values += model.valueOf(*known.value(uuidBytes(row.party.id)), filter.order);
        return values;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QRandomGenerator random(20261122);
        users[1].value[0] = 1;
        users[2].value[0] = 2;
        CompanyBook companies(vault.desk());
        for (const QString &name : {u"Zinc SARL"_s, u"Ébène & Fils"_s, u"Atelier 9"_s}) {
            Company company;
            company.name = name;
            GET(const Company saved, companies.save(company));
            firms += saved.id;
            model.companies.insert(saved.id.bytes(), saved.name);
        }
        ContactBook book(vault.desk());
        for (int i = 0; i < 300; ++i) {
            vault.clock.set(testTime - (400 - i) * day);
            GET(Contact saved, book.save(invented(random, firms, users)));
            if (random.bounded(3) == 0) {
                vault.clock.set(testTime - random.bounded(100) * day);
                saved.jobTitle = u"Gérante"_s;
                GET(saved, book.save(saved));
            }
            if (random.bounded(10) == 0)
                DO(book.remove({saved.id}));
            else
                model.people += saved;
        }
        vault.clock.set(testTime);
    }

    void agreesWithANaiveModel()
    {
        QRandomGenerator random(7);
        int notEmpty = 0;
        for (int i = 0; i < 400; ++i) {
            const ListFilter filter = anyFilter(random);
            QString why;
            const QList<QByteArray> wanted = model.values(filter, testTime);
            const QList<QByteArray> found = answered(filter, why);
            QVERIFY2(why.isEmpty(), qPrintable(why));
            QVERIFY2(found == wanted, qPrintable(u"filter %1, order %2: %3 rows, not %4"_s.arg(i)
                                                     .arg(int(filter.order))
                                                     .arg(found.size())
                                                     .arg(wanted.size())));
            notEmpty += wanted.size() > 1;
        }
        QVERIFY2(notEmpty > 100, qPrintable(QString::number(notEmpty)));
    }

    void countsSpansFromMidnight()
    {
        const QDateTime noon(QDate(2026, 3, 31), QTime(12, 0));
        const auto dayOf = [&noon](const TimeSpan &span) {
            return QDateTime::fromMSecsSinceEpoch(startOf(span, noon.toMSecsSinceEpoch()));
        };
        QCOMPARE(dayOf({1, TimeSpan::Unit::Months}), QDate(2026, 2, 28).startOfDay());
        QCOMPARE(dayOf({30, TimeSpan::Unit::Days}), QDate(2026, 3, 1).startOfDay());
    }

    void answersEachConditionFromACoveringIndex_data()
    {
        QTest::addColumn<QString>("sql");
        for (const QString &table : {u"contact"_s, u"company"_s}) {
            const auto row = [&table](const char *name, const QString &sql) {
                QTest::newRow(qPrintable(table + u' ' + QLatin1String(name))) << sql.arg(table);
            };
            row("next city", u"SELECT city FROM %1 WHERE deleted_at IS NULL AND city IS NOT NULL AND city>'A'"
                             " ORDER BY city LIMIT 1"_s);
            row("with an owner", u"SELECT id FROM %1 WHERE deleted_at IS NULL AND owner IS NOT NULL"_s);
            row("contacted since", u"SELECT id FROM %1 WHERE deleted_at IS NULL AND (last_from_us IS NOT NULL OR"
                                   " last_from_them IS NOT NULL) AND max(ifnull(last_from_us, 0),"
                                   " ifnull(last_from_them, 0))>=7"_s);
            row("created since", u"SELECT id FROM %1 WHERE deleted_at IS NULL AND created_at>=7"_s);
            row("updated since", u"SELECT id FROM %1 WHERE deleted_at IS NULL AND updated_at>=7"_s);
            row("statuses", u"SELECT status, id FROM %1 WHERE deleted_at IS NULL AND status>0"_s);
            row("one status", u"SELECT id FROM %1 WHERE status=1 AND deleted_at IS NULL"_s);
            row("one city", u"SELECT id FROM %1 WHERE city='A' AND deleted_at IS NULL ORDER BY sort_key"_s);
        }
        QTest::newRow("companies of people") << u"SELECT company_id, id FROM contact WHERE company_id IS NOT NULL"_s;
    }
    void answersEachConditionFromACoveringIndex()
    {
        QFETCH(QString, sql);
        auto plan = vault.database->prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        GET(const bool row, plan.step());
        QVERIFY(row);
        QVERIFY2(plan.text(3).contains(u"COVERING INDEX"_s), qPrintable(plan.text(3)));
        GET(const bool more, plan.step());
        QVERIFY2(!more, qPrintable(plan.text(3)));
    }

    void givesARowWhatATableShows()
    {
        TestVault own;
        GET(const Contact contact, ContactBook(own.desk()).save(fullContact()));
        GET(const RowId id, ListBook(own.desk()).rowOf({PartyKind::Contact, contact.id.value}));
        GET(const auto rows, ListBook(own.desk()).rows(PartyKind::Contact, {id}));
        const ListRow &row = rows.first();
        QCOMPARE(row.company, contact.companyName);
        QCOMPARE(row.jobTitle, contact.jobTitle);
        QCOMPARE(row.postcode, contact.addresses.first().postcode);
        QCOMPARE(row.tags, contact.tags);
        QCOMPARE(row.owner, contact.owner);
        QCOMPARE(row.createdAt, contact.provenance.createdAt);
    }

    void namesTheCitiesInTheOrderOfTheScreen()
    {
        GET(const QStringList cities, ListBook(vault.desk()).cities(PartyKind::Contact));
        QCOMPARE(cities.size(), 5);
        QVERIFY(cities.first().startsWith(u'A') && cities.last() == u"Zurich");
    }
};

COFFRET_TEST(ListFilterTest, "listfiltertest")
#include "listfiltertest.moc"
