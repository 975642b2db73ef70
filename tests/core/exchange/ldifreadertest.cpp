// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ldifreader.h"
#include "tests/core/exchange/imports.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<LdifEntry> entriesOf(QByteArray bytes, const LdifLimits &limits = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ByteSource source(device, {Encoding::Utf8, 0, true, false});
    LdifReader reader(source, limits);
    QList<LdifEntry> entries;
    LdifEntry entry;
    for (;;) {
        const auto more = reader.next(entry);
        if (!more.ok() || !*more)
            return entries;
        entries += entry;
    }
}

QString valueOf(const LdifEntry &entry, const QString &name)
{
    for (const auto &[attribute, text] : entry.values) {
        if (attribute == name)
            return text;
    }
    return {};
}

} // namespace

class LdifReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsFoldedLinesAndLeavesCommentsOut()
    {
        const auto entries = entriesOf("version: 1\r\n# a comment\r\n  goes on\r\ndn: cn=Hélène\r\n"
                                       "description: one\r\n  two\r\n\r\n\r\ndn: cn=b\r\n");
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).line, 4);
        QCOMPARE(valueOf(entries.at(0), u"description"_s), u"one two"_s);
        QCOMPARE(entries.at(1).line, 9);
        QCOMPARE(entries.at(0).objection, Rejection());
    }

    void readsTextsInBase64()
    {
        const auto entries = entriesOf("dn:: Y249SMOpbMOobmU=\nsn:: R2FybmllciAK\n cuKAmQ==\n");
        QCOMPARE(valueOf(entries.at(0), u"dn"_s), u"cn=Hélène"_s);
        QCOMPARE(valueOf(entries.at(0), u"sn"_s), u"Garnier \nr’"_s);
    }

    void leavesPicturesAndAddressesOut()
    {
        const auto entries =
            entriesOf("dn: cn=a\njpegPhoto:: /9j/4AAQSkZJRgABAQ==\njpegPhoto:< file:///etc/passwd\ncn: a\n");
        QCOMPARE(entries.at(0).objection, Rejection());
        QCOMPARE(entries.at(0).values.size(), 2);
        QCOMPARE(entries.at(0).remarks,
                 QList<Rejection>({{Reason::DetailLeftOut, 2, 0}, {Reason::DetailLeftOut, 3, 0}}));
    }

    void saysWhichEntryIsBrokenAndWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("reason");
        QTest::addColumn<int>("line");
        const auto row = [](const char *name, const QByteArray &text, Reason reason, int line) {
            QTest::newRow(name) << text << int(reason) << line;
        };
        row("no name", "cn: a\nmail: a@b.example\n", Reason::NoEntryName, 1);
        row("no colon", "dn: cn=a\nmail a@b.example\n", Reason::NoProperty, 2);
        row("bad base64", "dn: cn=a\ncn:: %%%%\n", Reason::BadEncodedText, 2);
        row("a deletion", "dn: cn=a\nchangetype: delete\n", Reason::NotAnAddition, 2);
        row("a change", "dn: cn=a\nchangetype: modify\nreplace: mail\nmail: a@b.example\n-\n", Reason::NotAnAddition,
            2);
    }
    void saysWhichEntryIsBrokenAndWhy()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, reason);
        QFETCH(const int, line);
        const auto entries = entriesOf(text + "\ndn: cn=good\ncn: good\n");
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).objection, (Rejection{Reason(reason), line, 0}));
        QCOMPARE(entries.at(1).objection, Rejection());
    }

    void holdsItsLimits()
    {
        const LdifLimits limits{100, 250, 3};
        const auto entries = entriesOf(
            "dn: cn=a\ndescription: " + QByteArray(500, 'x') + "\ncn: a\n\ndn: cn=b\na: 1\nb: 2\nc: 3\n", limits);
        QCOMPARE(entries.size(), 2);
        QCOMPARE(entries.at(0).remarks, QList<Rejection>({{Reason::PropertyTooLong, 2, 0}}));
        QCOMPARE(valueOf(entries.at(0), u"cn"_s), u"a"_s);
        QCOMPARE(entries.at(1).objection.reason, Reason::CardTooLong);
    }

    void importsSeveralValuesAndThunderbirdsOwn()
    {
        const QString text =
            u"dn: cn=Hélène Garnier,mail=h.garnier@garnier.example\nobjectclass: top\nobjectclass: person\n"
            "objectclass: mozillaAbPersonAlpha\ngivenName: Hélène\nsn: Garnier\ncn: Hélène Garnier\n"
            "mozillaNickname: Lena\nmail: h.garnier@garnier.example\nmail: helene@maison.example\n"
            "mozillaSecondEmail: contact@garnier.example\ntelephoneNumber: 02 61 91 33 08\n"
            "telephoneNumber: 02 61 91 33 09\nhomePhone: 02 61 91 00 00\nmobile: 06 39 98 41 72\n"
            "o: Garnier Plomberie\nmozillaHomeStreet: 4 rue du Puits\nmozillaHomeLocalityName: Angers\n"
            "mozillaHomePostalCode: 49000\nl: Trélazé\nbirthyear: 1970\nbirthmonth: 5\nbirthday: 12\n"
            "mozillaCustom1: couleur bleue\ndescription: Rappeler\n\n"
            "dn: cn=Amis\nobjectclass: top\nobjectclass: groupOfNames\ncn: Amis\nmember: cn=Hélène Garnier\n"_s;
        TestVault vault;
        const Imported imported = importText(vault, text);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.read, 2);
        QCOMPARE(imported.result.created, 1);
        QCOMPARE(imported.result.skipped, 1);
        QCOMPARE(imported.rows.at(1).remarks, QList<Rejection>({{Reason::MailingList, 27, 0}}));
        const auto contact = crm::ContactBook(vault.desk()).contact(crm::ContactId{imported.rows.at(0).party.id});
        QVERIFY(contact.ok());
        QCOMPARE(contact->displayName(), u"Hélène Garnier"_s);
        QCOMPARE(contact->nickname, u"Lena"_s);
        QCOMPARE(contact->emails.size(), 3);
        QCOMPARE(contact->phones.size(), 4);
        QCOMPARE(contact->companyName, u"Garnier Plomberie"_s);
        QCOMPARE(contact->birthday, u"1970-05-12"_s);
        QCOMPARE(contact->addresses.size(), 2);
        QCOMPARE(contact->notes, u"Rappeler"_s);
        QVERIFY(contact->extra.contains(crm::ExtraProperty{u"csv"_s, {}, u"mozillaCustom1"_s, {}, u"couleur bleue"_s}));
        const Imported again = importText(vault, text);
        QCOMPARE(again.result.created, 0);
        QCOMPARE(again.result.skipped, 2);
    }

    void everyEntryIsAccountedFor()
    {
        TestVault vault;
        const Imported imported = importText(
            vault, u"dn: cn=a\ncn: A B\nmail: a@b.example\n\nmail: lost@b.example\n\ndn: cn=c\nmail: nothing@\n"_s);
        QVERIFY(!imported.error);
        QCOMPARE(imported.result.read, 3);
        QCOMPARE(imported.result.created, 1);
        QCOMPARE(imported.result.rejected, 2);
        QVERIFY(imported.result.isWhole());
    }
};

COFFRET_TEST(LdifReaderTest, "ldifreadertest")
#include "ldifreadertest.moc"
