// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/settingbook.h"

#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class SettingBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAndReplaces()
    {
        TestVault vault;
        SettingBook book(vault.desk());
        QVERIFY(book.keep(u"lock/mostMinutes"_s, u"3"_s).ok());
        QVERIFY(book.keep({{u"lock/mostMinutes"_s, u"7"_s}, {u"unknown to us"_s, u"é"_s}}).ok());
        const auto all = book.all();
        QVERIFY(all.ok());
        QCOMPARE(*all, (VaultSettings{{u"lock/mostMinutes"_s, u"7"_s}, {u"unknown to us"_s, u"é"_s}}));
    }

    void keepsNoTextAsAValue()
    {
        TestVault vault;
        SettingBook book(vault.desk());
        QVERIFY(book.keep(u"care/pending"_s, u"1"_s).ok());
        QVERIFY(book.keep(u"care/pending"_s, QString()).ok());
        QVERIFY(book.all()->value(u"care/pending"_s).isEmpty());
    }

    // The rooms below keep their own values in the same table: no key of ours may reach them.
    void cannotTouchWhatTheRoomsBelowKeep()
    {
        TestVault vault;
        QVERIFY(vault.database->execute(u"INSERT INTO setting(key, value) VALUES('header.generation', '9')"_s).ok());
        SettingBook book(vault.desk());
        QVERIFY(book.keep(u"header.generation"_s, u"1"_s).ok());
        QCOMPARE(vault.texts(u"SELECT value FROM setting WHERE key='header.generation'"_s), QStringList{u"9"_s});
        QCOMPARE(book.all()->value(u"header.generation"_s), u"1"_s);
        QCOMPARE(book.all()->size(), 1);
    }
};

COFFRET_TEST(SettingBookTest, "settingbooktest")
#include "settingbooktest.moc"
