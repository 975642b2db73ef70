// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/setting.h"

#include "core/base/textfold.h"
#include "tests/support/runner.h"

#include <QSet>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// The table is the only list of settings, so what it says is held here once for all of them.
class SettingsTableTest : public QObject
{
    Q_OBJECT

    const QList<Setting> table = settingsTable();

private Q_SLOTS:
    void names()
    {
        QSet<QString> keys;
        for (const Setting &each : table) {
            QVERIFY2(!keys.contains(each.key), qPrintable(each.key));
            keys.insert(each.key);
            QVERIFY2(!each.label.isEmpty() && !each.label.endsWith(u':'), qPrintable(each.key));
        }
        QCOMPARE(keys.size(), 10);
    }

    void acceptsEveryValueItOffersAndItsUsualOne()
    {
        for (const Setting &each : table) {
            QVERIFY2(accepts(each, each.usual), qPrintable(each.key));
            for (const SettingOption &option : each.options) {
                QVERIFY2(accepts(each, option.value), qPrintable(each.key + option.value));
                QVERIFY(!spoken(each, option.value).isEmpty());
            }
            if (each.kind == SettingKind::Number) {
                QVERIFY(accepts(each, QString::number(each.least)) && accepts(each, QString::number(each.most)));
                QVERIFY((each.usual.toInt() - each.least) % each.step == 0); // or the field could not show it
            }
        }
    }

    void readsWhatIsNotAllowedAsTheUsualValue_data()
    {
        QTest::addColumn<QString>("value");
        for (const char *value : {"", "nonsense", "-1", "100000", "5 min", "YES", "\xc3\xa9"})
            QTest::newRow(value) << QString::fromUtf8(value);
    }

    void readsWhatIsNotAllowedAsTheUsualValue()
    {
        QFETCH(QString, value);
        for (const Setting &each : table)
            QCOMPARE(allowed(each, value), each.usual);
    }

    void isFoundByTheWordsOfItsOptions()
    {
        QStringList found;
        for (const Setting &each : table) {
            if (speaksOf(each, foldedWords(u"Dárk"_s)))
                found += each.key;
        }
        QCOMPARE(found, QStringList{QString::fromUtf16(setting::Theme)});
    }
};

COFFRET_TEST(SettingsTableTest, "settingstabletest")
#include "settingstabletest.moc"
