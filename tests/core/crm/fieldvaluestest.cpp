// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldvalues.h"
#include "core/crm/flatjson.h"
#include "tests/core/crm/samples.h"
#include "tests/support/runner.h"

#include <QJsonDocument>
#include <QtTest/QtTest>

using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class FieldValuesTest : public QObject
{
    Q_OBJECT

    template <class Entity>
    static Entity rebuilt(const Entity &from)
    {
        Entity to;
        for (const FieldValue &value : fieldValues(from)) {
            if (!setField(to, value.name, value.text))
                qWarning() << value.name << value.text;
        }
        return to;
    }

private Q_SLOTS:
    void sayEverythingAboutARecord()
    {
        Contact contact = fullContact();
        contact.company.value[3] = 4;
        Contact again = rebuilt(contact);
        again.companyName = contact.companyName;
        QCOMPARE(again, contact);
        QCOMPARE(rebuilt(fullCompany()), fullCompany());
        Activity activity;
        activity.kind = ActivityKind::Letter;
        activity.direction = Direction::FromThem;
        activity.contact.value[0] = 1;
        activity.at = 1'700'000'000'123;
        activity.minutes = 12;
        activity.pinned = true;
        activity.subject = u"Vœux"_s;
        QCOMPARE(rebuilt(activity), activity);
        Task task;
        task.title = u"Rappeler"_s;
        task.due = QDate(2026, 12, 31);
        task.dueMinute = 0;
        task.priority = -1;
        QCOMPARE(rebuilt(task), task);
        Link link;
        link.from = {PartyKind::Company, {1}};
        link.to = {PartyKind::Contact, {2}};
        QCOMPARE(rebuilt(link), link);
    }

    void haveStableNames()
    {
        QStringList names;
        for (const FieldValue &value : fieldValues(Contact()))
            names += value.name;
        QCOMPARE(
            names.join(u' '),
            u"courtesy firstName middleName lastName suffix nickname company companyName jobTitle department birthday status"
            " emails phones websites addresses language source owner tags lastFromUs lastFromThem notes extra"_s);
    }

    void refuseWhatIsNoneOfTheirValues_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::newRow("unknown field") << u"colour"_s << u"red"_s;
        QTest::newRow("status") << u"status"_s << u"friend"_s;
        QTest::newRow("id") << u"company"_s << u"42"_s;
        QTest::newRow("moment") << u"lastFromUs"_s << u"yesterday"_s;
        QTest::newRow("list") << u"emails"_s << u"[{\"value\":\"a\""_s;
        QTest::newRow("tags") << u"tags"_s << u"[1]"_s;
    }
    void refuseWhatIsNoneOfTheirValues()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        Contact contact;
        QVERIFY(!setField(contact, name, text));
        QCOMPARE(contact, Contact());
    }

    void writeJsonThatOthersRead()
    {
        for (const FieldValue &value : fieldValues(fullContact())) {
            if (!value.text.startsWith(u'['))
                continue;
            QJsonParseError error;
            QJsonDocument::fromJson(value.text.toUtf8(), &error);
            QVERIFY2(error.error == QJsonParseError::NoError, qPrintable(value.text));
        }
    }

    void readJsonAsOthersWriteIt()
    {
        QList<LabelledValue> values;
        QVERIFY(
            fromText(u" [ {\"value\" : \"a\\u00e9\\/\\t\\\"\", \"type\":\"x\", \"label\":\"work\"} , {} ] "_s, values));
        QCOMPARE(values, (QList<LabelledValue>{{u"work"_s, u"aé/\t\""_s}, {}}));
        for (const QString &bad : {u"[{\"value\":1}]"_s, u"[{}"_s, u"[{}]x"_s, u"{}"_s, u"[{\"a\":\"\\x\"}]"_s,
                                   u"[{\"a\":\"\\u00\"}]"_s, u"[\""_s})
            QVERIFY2(!fromText(bad, values), qPrintable(bad));
    }
};

COFFRET_TEST(FieldValuesTest, "fieldvaluestest")
#include "fieldvaluestest.moc"
