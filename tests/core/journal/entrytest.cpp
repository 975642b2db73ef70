// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/journal/format.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {

class EntryTest : public QObject
{
    Q_OBJECT

private:
    static Entry full()
    {
        Entry entry;
        entry.at = 1'700'000'000'123;
        entry.action = Action::Revealed;
        entry.outcome = Outcome::Refused;
        entry.kind = ObjectKind::Invoice;
        entry.object = ObjectId{{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16}};
        entry.detail = 40000;
        entry.number = -7;
        entry.motive = u"relance promise hier"_s;
        return entry;
    }

private Q_SLOTS:
    void comesBackAsItWas()
    {
        const Entry entry = full();
        const auto text = entryText(entry);
        QVERIFY(text.ok());
        QCOMPARE(text->size(), longText);
        QCOMPARE(entryFromText(*text), std::optional(entry));
        Entry brief = entry;
        brief.motive.clear();
        QCOMPARE(entryText(brief)->size(), shortText);
        QCOMPARE(entryFromText(*entryText(brief)), std::optional(brief));
    }

    void keepsAnActionOfALaterVersionByItsNumber()
    {
        QByteArray text = *entryText(Entry{});
        text[2] = '\x34';
        text[3] = '\x12';
        const auto entry = entryFromText(text);
        QVERIFY(entry);
        QCOMPARE(int(entry->action), 0x1234);
    }

    void refusesEveryDepartureFromTheLayout_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray sound = *entryText(full());
        const auto altered = [&](qsizetype at, char value) {
            QByteArray text = sound;
            text[at] = value;
            return text;
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("a byte short") << sound.chopped(1);
        QTest::newRow("a byte long") << sound + '\0';
        QTest::newRow("version 2") << altered(0, 2);
        QTest::newRow("outcome 4") << altered(1, 4);
        QTest::newRow("motive longer than its room") << altered(39, char(241));
        QTest::newRow("a motive of no length") << altered(39, 0);
        QTest::newRow("motive shorter than what stands there") << altered(39, 3);
        QTest::newRow("something behind the motive") << altered(279, 'x');
        QTest::newRow("a line end in the motive") << altered(41, '\n');
        QTest::newRow("a motive that is no UTF-8") << altered(41, char(0xff));
        QByteArray shortWithMotive = *entryText(Entry{});
        shortWithMotive[39] = 5;
        QTest::newRow("the short text with a motive") << shortWithMotive;
    }
    void refusesEveryDepartureFromTheLayout()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!entryFromText(text));
    }
};

COFFRET_TEST(EntryTest, "entrytest")

} // namespace coffret::journal

#include "entrytest.moc"
