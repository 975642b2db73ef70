// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/listbook.h"
#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class ListBookTest : public QObject
{
    Q_OBJECT

    struct Given
    {
        const char *last;
        const char *city;
        PartyStatus status;
        int owner;
        const char *tag;
        TimeStamp lastContact;
    };

    static QStringList namesIn(const ListBook &lists, const ListFilter &filter)
    {
        const auto ids = lists.rowIds(filter);
        if (!ids.ok())
            return {textOf(ids.error())};
        QList<RowId> wanted(ids->begin(), ids->end());
        const auto rows = lists.rows(filter.kind, wanted);
        QStringList names;
        for (const ListRow &row : *rows)
            names += row.name;
        const auto count = lists.count(filter);
        return *count == names.size() ? names : QStringList{u"count differs"_s};
    }

    static void fill(TestVault &vault)
    {
        ContactBook book(vault.desk());
        const Given given[] = {{"Zola", "Évry", PartyStatus::Customer, 1, "vip", 50},
                               {"Éluard", "Angers", PartyStatus::Prospect, 2, "", 0},
                               {"Eco", "Zurich", PartyStatus::Customer, 1, "", 90},
                               {"Aragon", "", PartyStatus::None, 0, "VIP", 70},
                               {"Lot 10", "Angers", PartyStatus::Customer, 1, "vip", 0},
                               {"Lot 9", "Évry", PartyStatus::Customer, 0, "", 0}};
        for (const Given &one : given) {
            vault.clock.advance(1000);
            Contact contact;
            contact.lastName = QString::fromUtf8(one.last);
            if (*one.city)
                contact.addresses = {{{}, {}, {}, u"12345"_s, QString::fromUtf8(one.city), {}, {}}};
            contact.status = one.status;
            contact.owner.value[0] = quint8(one.owner);
            if (*one.tag)
                contact.tags = {QString::fromUtf8(one.tag)};
            contact.lastFromThem = one.lastContact;
            QVERIFY(book.save(contact).ok());
        }
    }

private Q_SLOTS:
    void ordersAndFilters_data()
    {
        QTest::addColumn<ListFilter>("filter");
        QTest::addColumn<QString>("names");
        access::UserId one;
        one.value[0] = 1;
        QTest::newRow("name") << ListFilter{} << u"Aragon,Eco,Éluard,Lot 9,Lot 10,Zola"_s;
        QTest::newRow("name, last first")
            << ListFilter{.order = ListOrder::NameDescending} << u"Zola,Lot 10,Lot 9,Éluard,Eco,Aragon"_s;
        QTest::newRow("city, none at the end")
            << ListFilter{.order = ListOrder::City} << u"Éluard,Lot 10,Lot 9,Zola,Eco,Aragon"_s;
        QTest::newRow("created") << ListFilter{.order = ListOrder::Created} << u"Lot 9,Lot 10,Aragon,Eco,Éluard,Zola"_s;
        QTest::newRow("updated") << ListFilter{.order = ListOrder::Updated} << u"Lot 9,Lot 10,Aragon,Eco,Éluard,Zola"_s;
        QTest::newRow("last contact") << ListFilter{.order = ListOrder::LastContact}
                                      << u"Eco,Aragon,Zola,Éluard,Lot 9,Lot 10"_s;
        QTest::newRow("status") << ListFilter{.status = PartyStatus::Customer} << u"Eco,Lot 9,Lot 10,Zola"_s;
        QTest::newRow("owner") << ListFilter{.owner = one} << u"Eco,Lot 10,Zola"_s;
        QTest::newRow("owner by city") << ListFilter{.owner = one, .order = ListOrder::City} << u"Lot 10,Zola,Eco"_s;
        QTest::newRow("city") << ListFilter{.city = u"Angers"_s} << u"Éluard,Lot 10"_s;
        QTest::newRow("tag, however written") << ListFilter{.tag = u"Vip"_s} << u"Aragon,Lot 10,Zola"_s;
        QTest::newRow("all together") << ListFilter{.status = PartyStatus::Customer,
                                                    .owner = one,
                                                    .tag = u"vip"_s,
                                                    .city = u"Évry"_s}
                                      << u"Zola"_s;
        QTest::newRow("trash") << ListFilter{.trash = true} << QString();
    }
    void ordersAndFilters()
    {
        QFETCH(ListFilter, filter);
        QFETCH(QString, names);
        TestVault vault;
        fill(vault);
        QCOMPARE(namesIn(ListBook(vault.desk()), filter).join(u','), names);
    }

    void listsThePeopleOfOneCompany()
    {
        TestVault vault;
        fill(vault);
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        QCOMPARE(namesIn(ListBook(vault.desk()), {.company = contact.company}), QStringList{u"Hélène Garnier"_s});
        QCOMPARE(namesIn(ListBook(vault.desk()), {.company = contact.company, .order = ListOrder::Updated}),
                 QStringList{u"Hélène Garnier"_s});
    }

    void showsTheTrashApart()
    {
        TestVault vault;
        fill(vault);
        ContactBook book(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        DO(book.remove({contact.id}));
        QCOMPARE(namesIn(ListBook(vault.desk()), {.trash = true}), QStringList{u"Hélène Garnier"_s});
        QCOMPARE(namesIn(ListBook(vault.desk()), {}).size(), 6);
    }

    void givesEachRowItsSecondLine()
    {
        TestVault vault;
        ContactBook book(vault.desk());
        ListBook lists(vault.desk());
        GET(const Contact contact, book.save(fullContact()));
        GET(const RowId row, lists.rowOf({PartyKind::Contact, contact.id.value}));
        GET(const auto rows, lists.rows(PartyKind::Contact, {row, 999}));
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.first().second, u"Menuiserie Garnier SARL · Angers"_s);
        QCOMPARE(rows.first().email, contact.emails.first().value);
        QCOMPARE(rows.first().lastContact, contact.lastFromThem);
        FAILS(lists.rowOf({PartyKind::Company, contact.id.value}), CrmError::NotFound);
    }

    void answersEachOrderFromACoveringIndex_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("name") << u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY sort_key, id"_s;
        QTest::newRow("updated")
            << u"SELECT id FROM contact WHERE deleted_at IS NULL ORDER BY updated_at DESC, id DESC"_s;
        QTest::newRow("created") << u"SELECT id FROM contact WHERE deleted_at IS NULL"_s;
        QTest::newRow("city")
            << u"SELECT city, id FROM contact WHERE deleted_at IS NULL AND city IS NOT NULL ORDER BY city, sort_key"_s;
        QTest::newRow("last contact")
            << u"SELECT id, last_from_us, last_from_them FROM contact WHERE deleted_at IS NULL AND (last_from_us IS NOT NULL OR last_from_them IS NOT NULL)"_s;
        QTest::newRow("owner")
            << u"SELECT id FROM contact WHERE owner=x'01' AND deleted_at IS NULL ORDER BY sort_key"_s;
        QTest::newRow("one city")
            << u"SELECT id FROM contact WHERE city='A' AND deleted_at IS NULL ORDER BY sort_key"_s;
        QTest::newRow("status") << u"SELECT id FROM contact WHERE status=1 AND deleted_at IS NULL"_s;
    }
    void answersEachOrderFromACoveringIndex()
    {
        QFETCH(QString, sql);
        TestVault vault;
        auto plan = vault.database->prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        GET(const bool row, plan.step());
        QVERIFY(row);
        QVERIFY2(plan.text(3).contains(u"COVERING INDEX"_s), qPrintable(plan.text(3)));
        GET(const bool more, plan.step());
        QVERIFY2(!more, qPrintable(plan.text(3)));
    }
};

COFFRET_TEST(ListBookTest, "listbooktest")
#include "listbooktest.moc"
