// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldgroups.h"
#include "core/crm/fieldtable.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

static QStringList columnsOf(PartyKind kind)
{
    QStringList columns;
    for (const PartyColumn &column : partyColumns(kind))
        columns += column.column;
    return columns;
}

// A field without a column is in the first group and would be held back by its right: said here which these are.
template <class Party>
static QStringList fieldsWithoutColumn(PartyKind kind)
{
    QStringList fields;
    for (const Field<Party> &field : fieldTable<Party>()) {
        const auto columns = partyColumns(kind);
        const bool there = std::any_of(columns.begin(), columns.end(),
                                       [&](const PartyColumn &column) { return column.field == field.name; });
        if (field.use == FieldUse::Own && !there)
            fields += field.name;
    }
    return fields;
}

class FieldGroupsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void haveEveryColumnOfTheFileOnce_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<PartyKind>("kind");
        QTest::newRow("people") << u"contact"_s << PartyKind::Contact;
        QTest::newRow("companies") << u"company"_s << PartyKind::Company;
    }
    void haveEveryColumnOfTheFileOnce()
    {
        QFETCH(QString, table);
        QFETCH(PartyKind, kind);
        TestVault vault;
        QStringList inFile = vault.texts(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
        QStringList inGroups = columnsOf(kind);
        inFile.sort();
        inGroups.sort();
        QVERIFY(!inFile.isEmpty());
        QCOMPARE(inGroups, inFile);
    }

    void haveEveryFieldOfARecord()
    {
        QCOMPARE(fieldsWithoutColumn<Contact>(PartyKind::Contact), QStringList{u"tags"_s});
        QCOMPARE(fieldsWithoutColumn<Company>(PartyKind::Company), QStringList{u"tags"_s});
    }
};

COFFRET_TEST(FieldGroupsTest, "fieldgroupstest")
#include "fieldgroupstest.moc"
