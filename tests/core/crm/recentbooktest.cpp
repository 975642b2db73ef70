// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/recentbook.h"

#include "core/crm/contactbook.h"
#include "core/crm/trashbook.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class RecentBookTest : public QObject
{
    Q_OBJECT

    static PartyRef add(TestVault &vault, const QString &name)
    {
        Contact contact;
        contact.lastName = name;
        const auto saved = ContactBook(vault.desk()).save(contact);
        return {PartyKind::Contact, saved.ok() ? saved->id.value : Uuid{}};
    }

    static QStringList names(TestVault &vault)
    {
        QStringList all;
        const auto rows = RecentBook(vault.desk()).rows();
        if (rows.ok()) {
            for (const ListRow &row : *rows)
                all += row.name;
        }
        return all;
    }

private Q_SLOTS:
    void keepsTheLastTwelveLatestFirst()
    {
        TestVault vault;
        RecentBook book(vault.desk());
        QList<PartyRef> parties;
        for (int i = 0; i < 14; ++i) {
            parties += add(vault, QString(QChar(u'A' + i)));
            QVERIFY(book.note(parties.last()).ok());
        }
        QCOMPARE(names(vault).size(), 12);
        QCOMPARE(names(vault).first(), u"N"_s);
        QVERIFY(book.note(parties.at(5)).ok());
        QCOMPARE(names(vault).first(), u"F"_s);
        QCOMPARE(names(vault).count(u"F"_s), 1);
    }

    void leavesOutWhatIsInTheTrashAndForgetsWhatIsErased()
    {
        TestVault vault;
        RecentBook book(vault.desk());
        const PartyRef a = add(vault, u"A"_s);
        const PartyRef b = add(vault, u"B"_s);
        QVERIFY(book.note(a).ok() && book.note(b).ok());
        QVERIFY(ContactBook(vault.desk()).remove({ContactId{b.id}}).ok());
        QCOMPARE(names(vault), QStringList{u"A"_s});
        QVERIFY(TrashBook(vault.desk()).empty().ok());
        const QString kept = vault.texts(u"SELECT value FROM setting WHERE key LIKE 'recent.%'"_s).join(QString());
        QVERIFY(kept.contains(uuidText(a.id)));
        QVERIFY(!kept.contains(uuidText(b.id)));
    }

    void isEachPersonsOwnAndRingsNoBell()
    {
        TestVault vault;
        const PartyRef a = add(vault, u"A"_s);
        vault.rung.clear();
        QVERIFY(RecentBook(vault.desk()).note(a).ok());
        QVERIFY(vault.rung.isEmpty());
        vault.session.user = vault.ids.create<access::UserTag>();
        QCOMPARE(names(vault), QStringList());
    }
};

COFFRET_TEST(RecentBookTest, "recentbooktest")
#include "recentbooktest.moc"
