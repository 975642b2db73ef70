// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/bulkbook.h"
#include "core/crm/contactbook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class BulkBookTest : public QObject
{
    Q_OBJECT

    static std::vector<quint32> three(TestVault &vault)
    {
        ContactBook book(vault.desk());
        for (const QString &name : {u"Aragon"_s, u"Breton"_s, u"Char"_s}) {
            Contact contact = person(u"René"_s, name);
            contact.language = name == u"Char" ? u"de"_s : QString();
            if (!book.save(contact).ok())
                return {};
        }
        return *ListBook(vault.desk()).rowIds({});
    }

private Q_SLOTS:
    void changesWhatDiffersUnderOneUndo_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("changed");
        QTest::newRow("language") << 0 << u"language"_s << u"de"_s << 2;
        QTest::newRow("source") << 1 << u"source"_s << u"Salon Habitat"_s << 3;
        QTest::newRow("status") << 2 << u"status"_s << u"2"_s << 3;
    }
    void changesWhatDiffersUnderOneUndo()
    {
        QFETCH(int, which);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(int, changed);
        const BulkChange changes[] = {SetLanguage{u" de "_s}, SetSource{u"Salon  Habitat"_s},
                                      SetStatus{PartyStatus::Customer}};
        TestVault vault;
        const auto rows = three(vault);
        QCOMPARE(rows.size(), size_t(3));
        const QString same = u"SELECT count(*) FROM contact WHERE %1='%2'"_s.arg(column, value);
        const qint64 before = vault.number(same);
        GET(const BulkOutcome outcome, BulkBook(vault.desk()).apply(PartyKind::Contact, rows, changes[which]));
        QCOMPARE(outcome.changed, changed);
        QCOMPARE(outcome.changed + outcome.unchanged, 3);
        QCOMPARE(vault.number(same), 3);
        DO(HistoryBook(vault.desk()).undo(outcome.set));
        QCOMPARE(vault.number(same), before);
    }

    void writesNothingWhenNothingDiffers()
    {
        TestVault vault;
        const auto rows = three(vault);
        const qint64 sets = vault.number(u"SELECT count(*) FROM change_set"_s);
        GET(const BulkOutcome outcome, BulkBook(vault.desk()).apply(PartyKind::Contact, rows, SetSource{}));
        QVERIFY(outcome.set.isNull());
        QCOMPARE(vault.number(u"SELECT count(*) FROM change_set"_s), sets);
    }

    void changesNothingWhenStopped()
    {
        TestVault vault;
        const auto rows = three(vault);
        Progress stop;
        stop.step = [](qint64, qint64) { return false; };
        FAILS(BulkBook(vault.desk()).apply(PartyKind::Contact, rows, AddTag{u"vip"_s}, stop), BaseError::Cancelled);
        QCOMPARE(vault.number(u"SELECT count(*) FROM tag"_s), 0);
    }

    void leavesTheTrashAlone()
    {
        TestVault vault;
        const auto rows = three(vault);
        DO(BulkBook(vault.desk()).apply(PartyKind::Contact, {rows.front()}, MoveToTrash{}));
        GET(const BulkOutcome outcome, BulkBook(vault.desk()).apply(PartyKind::Contact, rows, AddTag{u"vip"_s}));
        QCOMPARE(outcome.changed, 2);
        QCOMPARE(outcome.unchanged, 1);
    }

    void refusesATagWithoutAName()
    {
        TestVault vault;
        FAILS(BulkBook(vault.desk()).apply(PartyKind::Contact, three(vault), AddTag{u"  "_s}), CrmError::Refused);
    }
};

COFFRET_TEST(BulkBookTest, "bulkbooktest")
#include "bulkbooktest.moc"
