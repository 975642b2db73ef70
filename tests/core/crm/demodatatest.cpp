// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/demodata.h"

#include "core/crm/companyrules.h"
#include "core/crm/contactrules.h"
#include "core/crm/historybook.h"
#include "core/crm/listbook.h"
#include "tests/core/crm/indexcheck.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class DemoDataTest : public QObject
{
    Q_OBJECT

    static QStringList everything(TestVault &vault)
    {
        QStringList all;
        for (const auto &table : {"contact", "company", "activity", "task", "document", "link"})
            all += vault.texts(u"SELECT lower(hex(uuid)) FROM %1 ORDER BY id"_s.arg(QLatin1String(table)));
        return all
               + vault.texts(
                   u"SELECT coalesce(first_name,'')||last_name||emails||coalesce(notes,'') FROM contact ORDER BY id"_s);
    }

private Q_SLOTS:
    void givesTheSamePeopleFromTheSameSeed()
    {
        TestVault one;
        TestVault two;
        TestVault other;
        GET(const DemoOutcome made, fillWithDemoData(one.desk(), {60, 5, testTime}));
        DO(fillWithDemoData(two.desk(), {60, 5, testTime}));
        DO(fillWithDemoData(other.desk(), {60, 6, testTime}));
        QCOMPARE(made.contacts, 60);
        QVERIFY(made.companies > 5 && made.activities > 60 && made.tasks > 5 && made.documents > 2 && made.links > 1);
        QCOMPARE(everything(one), everything(two));
        QVERIFY(everything(one) != everything(other));
    }

    void saysWhenEachRecordWasCreated()
    {
        TestVault vault;
        DO(fillWithDemoData(vault.desk(), {60, 5, testTime}));
        QCOMPARE(vault.texts(u"SELECT count(*) FROM contact"_s), QStringList(u"60"_s));
        const QString others = u"SELECT c.id FROM contact c LEFT JOIN change_set s ON s.id=c.created_set"
                               " WHERE s.kind IS NOT 1 OR s.at IS NOT c.created_at OR s.user IS NOT NULL"_s;
        QCOMPARE(vault.texts(others), QStringList());
    }

    void makesRecordsThatTheRulesHaveNothingAgainst()
    {
        TestVault vault;
        DO(fillWithDemoData(vault.desk(), {200, 1, testTime}));
        ContactRepository contacts(*vault.database, vault.ids);
        for (const QString &row : vault.texts(u"SELECT id FROM contact"_s)) {
            const auto stored = *contacts.read(row.toLongLong());
            for (const Objection &objection : objections(stored->entity, QDate(2026, 9, 21)))
                QFAIL(qPrintable(stored->entity.displayName() + u' ' + objection.field));
            QVERIFY2(!stored->entity.notes.contains(u'{'), qPrintable(stored->entity.notes));
        }
        CompanyRepository companies(*vault.database, vault.ids);
        for (const QString &row : vault.texts(u"SELECT id FROM company"_s)) {
            const auto stored = *companies.read(row.toLongLong());
            for (const Objection &objection : objections(stored->entity))
                QFAIL(qPrintable(stored->entity.name + u' ' + objection.field));
            QVERIFY2(!stored->entity.name.contains(u'{'), qPrintable(stored->entity.name));
        }
        QCOMPARE(vault.texts(u"SELECT body FROM activity WHERE body LIKE '%{%' OR subject LIKE '%{%'"_s),
                 QStringList());
        QCOMPARE(vault.number(u"SELECT count(*) FROM activity WHERE at > %1"_s.arg(testTime)), 0);
    }

    void leavesTheIndexInStepAlsoWithTheIndexesSetAside()
    {
        TestVault vault;
        DO(fillWithDemoData(vault.desk(), {2'000, 1, testTime}));
        QCOMPARE(IndexCheck(vault).differences().join(u'\n'), QString());
    }

    void isTakenAwayByNobodysUndo()
    {
        TestVault vault;
        DO(fillWithDemoData(vault.desk(), {20, 1, testTime}));
        FAILS(HistoryBook(vault.desk()).undoLast(), CrmError::NothingToUndo);
    }

    void leavesTheVaultAsItWasWhenCancelled()
    {
        TestVault vault;
        Progress progress;
        progress.step = [](qint64 done, qint64) { return done < 1'000; };
        FAILS(fillWithDemoData(vault.desk(), {2'000, 1, testTime}, progress), BaseError::Cancelled);
        QCOMPARE(vault.number(u"SELECT count(*) FROM contact"_s), 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM sqlite_schema WHERE name='contact_sort'"_s), 1);
    }
};

COFFRET_TEST(DemoDataTest, "demodatatest")
#include "demodatatest.moc"
