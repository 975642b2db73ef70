// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/savedviewbook.h"
#include "core/crm/companybook.h"
#include "core/crm/savedviewtext.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class SavedViewBookTest : public QObject
{
    Q_OBJECT

    static SavedView view(const QString &name, const ListFilter &filter = {})
    {
        SavedView view;
        view.name = name;
        view.filter = filter;
        return view;
    }

    static QStringList keysOf(const QList<SavedView> &views)
    {
        QStringList keys;
        for (const SavedView &each : views)
            keys += each.isShipped ? each.key : each.name;
        return keys;
    }

    static ListFilter everything(const CompanyId &company)
    {
        ListFilter filter;
        filter.status = PartyStatus::None;
        filter.owner = UserId{};
        filter.company = company;
        filter.tag = u"Salon \"2026\""_s;
        filter.city = u"Évry"_s;
        filter.order = ListOrder::LastContact;
        filter.run = ListRun::Backward;
        filter.contacted = ListFilter::Contacted::Since;
        filter.contactedSpan = {90, TimeSpan::Unit::Days};
        filter.createdSince = {2, TimeSpan::Unit::Months};
        filter.updatedSince = {7, TimeSpan::Unit::Days};
        return filter;
    }

private Q_SLOTS:
    void offersTheShippedViewsFirst()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        DO(book.save(view(u"Élus"_s)));
        DO(book.save(view(u"Artisans"_s)));
        GET(const auto views, book.views(PartyKind::Contact));
        QCOMPARE(keysOf(views), QStringList({u"all"_s, u"mine"_s, u"customers"_s, u"prospects"_s, u"quiet"_s, u"new"_s,
                                             u"Artisans"_s, u"Élus"_s}));
        QVERIFY(views.first().isStart);
        QCOMPARE(views.at(1).filter.owner, std::optional(vault.session.user));
        GET(const auto companies, book.views(PartyKind::Company));
        QVERIFY(keysOf(companies).contains(u"suppliers"_s));
        QVERIFY(!keysOf(companies).contains(u"Artisans"_s));
    }

    void keepsAllOfAView()
    {
        TestVault vault;
        GET(const Company company, CompanyBook(vault.desk()).save(fullCompany()));
        SavedViewBook book(vault.desk());
        SavedView mine = view(u"  Tout \t à la fois "_s, everything(company.id));
        mine.layout = {ViewLayout::Shape::Table, {{u"name"_s, 240}, {u"city"_s, 0}}};
        GET(const SavedView saved, book.save(mine));
        QCOMPARE(saved.name, u"Tout à la fois"_s);
        GET(const auto views, book.views(PartyKind::Contact));
        QCOMPARE(views.last().filter, mine.filter);
        QCOMPARE(views.last().layout, mine.layout);
        QCOMPARE(views.last().companyName, company.name);
    }

    void keepsTheLayoutOfAShippedViewButNotItsFilter()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        GET(auto views, book.views(PartyKind::Contact));
        SavedView customers = views.at(2);
        const ListFilter before = customers.filter;
        customers.filter.city = u"Angers"_s;
        customers.filter.order = ListOrder::Status;
        customers.layout.shape = ViewLayout::Shape::Table;
        DO(book.save(customers));
        GET(views, book.views(PartyKind::Contact));
        QCOMPARE(views.at(2).filter.city, QString());
        QCOMPARE(views.at(2).filter.status, before.status);
        QCOMPARE(views.at(2).filter.order, ListOrder::Status);
        QCOMPARE(views.at(2).layout.shape, ViewLayout::Shape::Table);
        DO(book.remove(PartyKind::Contact, customers.key));
        GET(views, book.views(PartyKind::Contact));
        QCOMPARE(views.at(2).filter, before);
    }

    void renamesAndRemoves()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        GET(SavedView saved, book.save(view(u"Angers"_s, {.city = u"Angers"_s})));
        saved.name = u"Anjou"_s;
        DO(book.save(saved));
        GET(auto views, book.views(PartyKind::Contact));
        QCOMPARE(keysOf(views).last(), u"Anjou"_s);
        QCOMPARE(views.size(), 7);
        DO(book.remove(PartyKind::Contact, saved.key));
        GET(views, book.views(PartyKind::Contact));
        QCOMPARE(views.size(), 6);
    }

    void refusesANameThatIsNone_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"  \t"_s;
        QTest::newRow("no letter") << u"—"_s;
        QTest::newRow("81 letters") << QString(81, u'a');
    }
    void refusesANameThatIsNone()
    {
        QFETCH(QString, name);
        TestVault vault;
        FAILS(SavedViewBook(vault.desk()).save(view(name)), CrmError::Refused);
        QCOMPARE(vault.number(u"SELECT count(*) FROM saved_view"_s), 0);
    }

    void takesANameOnce()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        DO(book.save(view(QString(80, u'é'))));
        DO(book.save(view(u"Élus"_s)));
        FAILS(book.save(view(u"elus"_s)), CrmError::Conflict);
        DO(book.save(view(u"elus"_s, {.kind = PartyKind::Company})));
        GET(SavedView saved, book.save(view(u"Autre"_s)));
        saved.name = u"ÉLUS"_s;
        FAILS(book.save(saved), CrmError::Conflict);
    }

    void showsEachPersonHerOwn()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        GET(const SavedView saved, book.save(view(u"Élus"_s)));
        access::Session other = vault.session;
        other.user = vault.ids.create<access::UserTag>();
        SavedViewBook others({*vault.database, other, vault.bus, vault.clock, vault.ids, vault.log});
        GET(auto views, others.views(PartyKind::Contact));
        QCOMPARE(views.size(), 6);
        DO(others.remove(PartyKind::Contact, saved.key));
        GET(views, book.views(PartyKind::Contact));
        QCOMPARE(views.size(), 7);
    }

    void startsWithTheOneChosen()
    {
        TestVault vault;
        SavedViewBook book(vault.desk());
        GET(const SavedView saved, book.save(view(u"Élus"_s)));
        DO(book.startWith(PartyKind::Contact, saved.key));
        GET(auto views, book.views(PartyKind::Contact));
        QVERIFY(views.last().isStart && !views.first().isStart);
        SavedView renamed = views.last();
        renamed.name = u"Élus du canton"_s;
        DO(book.save(renamed));
        GET(views, book.views(PartyKind::Contact));
        QVERIFY(views.last().isStart);
        DO(book.startWith(PartyKind::Contact, u"customers"_s));
        GET(views, book.views(PartyKind::Contact));
        QVERIFY(views.at(2).isStart && !views.last().isStart);
        DO(book.startWith(PartyKind::Contact, saved.key));
        DO(book.remove(PartyKind::Contact, saved.key));
        GET(views, book.views(PartyKind::Contact));
        QVERIFY(views.first().isStart);
        FAILS(book.startWith(PartyKind::Contact, saved.key), CrmError::NotFound);
    }

    void readsWhatIsNoJsonAsEverything_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("nothing") << QString();
        QTest::newRow("no JSON") << u"{\"city\":"_s;
        QTest::newRow("another shape") << u"[1,2]"_s;
        QTest::newRow("other types") << u"{\"city\":4,\"status\":[],\"owner\":\"x\",\"createdSince\":\"-3d\"}"_s;
        QTest::newRow("newer keys") << u"{\"moon\":\"full\",\"status\":\"enchanted\"}"_s;
    }
    void readsWhatIsNoJsonAsEverything()
    {
        QFETCH(QString, text);
        QVERIFY(!filterFromText(PartyKind::Contact, text).isNarrowed());
        SavedView view;
        setLayout(view, text);
        QCOMPARE(view.layout, ViewLayout{});
    }

    void ringsNoBell()
    {
        TestVault vault;
        DO(SavedViewBook(vault.desk()).save(view(u"Élus"_s)));
        QVERIFY(vault.rung.isEmpty());
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set"_s), 0);
    }
};

COFFRET_TEST(SavedViewBookTest, "savedviewbooktest")
#include "savedviewbooktest.moc"
