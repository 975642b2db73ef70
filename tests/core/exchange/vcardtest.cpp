// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactrules.h"
#include "core/exchange/importfile.h"
#include "core/exchange/vcardreader.h"
#include "core/exchange/vcardrecord.h"
#include "core/exchange/vcardwriter.h"
#include "tests/support/runner.h"

#include <QBuffer>
#include <QFile>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::exchange;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<VCard> readCards(QByteArray bytes, const VCardLimits &limits = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ByteSource source(device, {Encoding::Utf8, 0, true, false});
    VCardReader reader(source, limits);
    QList<VCard> cards;
    VCard card;
    for (;;) {
        const auto more = reader.next(card);
        if (!more.ok() || !*more)
            return cards;
        cards += card;
    }
}

QList<Candidate> candidatesOf(const QByteArray &bytes)
{
    QList<Candidate> all;
    for (const VCard &card : readCards(bytes))
        all += candidateOf(card);
    return all;
}

QByteArray dataFile(const QString &name)
{
    QFile file(QStringLiteral(COFFRET_TEST_DATA "/import/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray oneCard(const QByteArray &lines)
{
    return "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Garnier;Jeanne;;;\r\n" + lines + "END:VCARD\r\n";
}

QList<Reason> reasonsOf(const QList<Rejection> &remarks)
{
    QList<Reason> reasons;
    for (const Rejection &remark : remarks)
        reasons += remark.reason;
    return reasons;
}

crm::Contact richContact()
{
    crm::Contact contact;
    contact.courtesy = u"Mme"_s;
    contact.firstName = u"Hélène; \"Léna\""_s;
    contact.middleName = u"Marie"_s;
    contact.lastName = u"Garnier, née Œhm"_s;
    contact.suffix = u"Jr"_s;
    contact.nickname = u"Léna, Lili"_s;
    contact.jobTitle = u"Gérante \\ associée"_s;
    contact.department = u"Achats, ventes"_s;
    contact.companyName = u"Garnier; Plomberie & Fils"_s;
    contact.birthday = u"--05-12"_s;
    contact.status = crm::PartyStatus::Customer;
    contact.language = u"fr"_s;
    contact.source = u"salon 2026"_s;
    contact.emails = {{u"work"_s, u"h@garnier.example"_s},
                      {u"Ligne directe"_s, u"x@garnier.example"_s},
                      {{}, u"y@garnier.example"_s}};
    contact.phones = {
        {u"mobile"_s, u"06 39 98 41 72"_s},    {u"fax"_s, u"02 61 91 00 01"_s}, {u"home fax"_s, u"02 61 91 00 02"_s},
        {u"Bureau"_s, u"+33 2 61 91 00 03"_s}, {{}, u"02 61 91 00 04"_s},       {u"main"_s, u"02 61 91 00 05"_s}};
    contact.websites = {{u"work"_s, u"https://garnier.example/a?b=c;d,e"_s}};
    contact.addresses = {{u"work"_s, u"Bât. B, esc. 2\n12 rue des Écoles; fond de cour"_s, u"BP 12"_s, u"49000"_s,
                          u"Angers"_s, u"Pays de la Loire"_s, u"France"_s},
                         {u"Dépôt"_s, u"ZA Nord"_s, {}, u"49100"_s, u"Angers"_s, {}, {}}};
    contact.tags = {u"a, b"_s, u"clients"_s};
    contact.notes = u"Première ligne\n\nTroisième; avec, tout \\n même cela"_s;
    contact.lastFromUs = 1'790'000'000'000;
    contact.lastFromThem = 1'780'000'000'000;
    contact.extra = {
        {u"csv"_s, {}, u"Couleur; \"préférée\""_s, {}, u"bleu\nvert"_s},
        {u"vcard"_s, u"item7"_s, u"X-FOO"_s, u"TYPE=a,b;X-P=\"c;d:e\""_s, u"une\\, valeur\\nsur deux lignes"_s},
        {u"vcard"_s, {}, u"RELATED"_s, u"TYPE=friend"_s, u"urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6"_s}};
    return contact;
}

} // namespace

class VCardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesBackTheParametersOfKnownProperties_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("in4");
        QTest::addColumn<QByteArray>("in3");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &in4, const QByteArray &in3) {
            QTest::newRow(name) << line << in4 << in3;
        };
        row("preference and an own one", "TEL;TYPE=work;PREF=1;X-FOO=bar:02 61 91 00 01",
            "TEL;TYPE=work;PREF=1;X-FOO=bar:02 61 91 00 01", "TEL;TYPE=work,pref;X-FOO=bar:02 61 91 00 01");
        row("a second preference", "TEL;PREF=2:02 61 91 00 01", "TEL;PREF=2:02 61 91 00 01",
            "TEL;PREF=2:02 61 91 00 01");
        row("preference of 3.0", "EMAIL;TYPE=INTERNET,pref:h@garnier.example", "EMAIL;PREF=1:h@garnier.example",
            "EMAIL;TYPE=pref:h@garnier.example");
        row("preference of 2.1", "TEL;CELL;VOICE;PREF:06 39 98 41 72", "TEL;TYPE=cell;PREF=1:06 39 98 41 72",
            "TEL;TYPE=cell,pref:06 39 98 41 72");
        row("further types", "TEL;TYPE=cell,text,work:06 39 98 41 72", "TEL;TYPE=cell,text,work:06 39 98 41 72",
            "TEL;TYPE=cell,text,work:06 39 98 41 72");
        row("alternatives", "EMAIL;ALTID=1;PID=1.1;TYPE=home:h@garnier.example",
            "EMAIL;TYPE=home;ALTID=1;PID=1.1:h@garnier.example", "EMAIL;TYPE=home;ALTID=1;PID=1.1:h@garnier.example");
        row("a place", "ADR;GEO=\"geo:47.47,-0.55\";LABEL=\"Fond; de cour\":;;12 rue X;Angers;;49000;France",
            "ADR;GEO=\"geo:47.47,-0.55\";LABEL=\"Fond; de cour\":;;12 rue X;Angers;;49000;France",
            "ADR;GEO=\"geo:47.47,-0.55\";LABEL=\"Fond; de cour\":;;12 rue X;Angers;;49000;France");
        row("a sorting name", "ORG;SORT-AS=Tilleuls:Hôtel des Tilleuls", "ORG;SORT-AS=Tilleuls:Hôtel des Tilleuls",
            "ORG;SORT-AS=Tilleuls:Hôtel des Tilleuls");
        row("a language", "NOTE;LANGUAGE=fr:Très\\, très bien", "NOTE;LANGUAGE=fr:Très\\, très bien",
            "NOTE;LANGUAGE=fr:Très\\, très bien");
        row("a website", "URL;PREF=1;MEDIATYPE=text/html:https://garnier.example/",
            "URL;MEDIATYPE=text/html;PREF=1:", "URL;MEDIATYPE=text/html;TYPE=pref:");
        row("a name", "NICKNAME;X-A=\"b:c\":Lili", "NICKNAME;X-A=\"b:c\":Lili", "NICKNAME;X-A=\"b:c\":Lili");
        row("a language spoken", "LANG;X-A=b:fr", "LANG;X-A=b:fr", "X-COFFRET-LANGUAGE;X-A=b:fr");
        row("a role", "ROLE;LANGUAGE=fr:Gérante", "TITLE;LANGUAGE=fr:Gérante", "TITLE;LANGUAGE=fr:Gérante");
    }
    void writesBackTheParametersOfKnownProperties()
    {
        QFETCH(const QByteArray, line);
        const QList<Candidate> cards = candidatesOf(oneCard(line + "\r\n"));
        QCOMPARE(cards.size(), 1);
        const auto unfolded = [](const VCard &card) { return vcardBytes(card).replace("\r\n ", ""); };
        const crm::Contact contact = crm::tidied(cards.at(0).contact);
        QVERIFY(cards.at(0).remarks.isEmpty());
        QFETCH(const QByteArray, in4);
        QFETCH(const QByteArray, in3);
        const QByteArray four = unfolded(cardOf(contact, VCardVersion::V4));
        const QByteArray three = unfolded(cardOf(contact, VCardVersion::V3));
        QVERIFY2(four.contains("\r\n" + in4), four);
        QVERIFY2(three.contains("\r\n" + in3), three);
        for (const QByteArray &ours : {four, three})
            QCOMPARE(crm::tidied(candidatesOf(ours).at(0).contact).extra, contact.extra);
    }

    void aValueChangedSinceHasNoParametersOfItsOwn()
    {
        crm::Contact contact = candidatesOf(oneCard("TEL;TYPE=work;PREF=1:02 61 91 00 01\r\n"
                                                    "TEL;PREF=2:02 61 91 00 02\r\n"))
                                   .at(0)
                                   .contact;
        crm::Contact reordered = contact;
        reordered.phones.swapItemsAt(0, 1);
        QVERIFY(!vcardBytes(cardOf(reordered, VCardVersion::V4)).contains("PREF"));
        contact.phones[0].value = u"06 39 98 41 72"_s;
        const QByteArray bytes = vcardBytes(cardOf(contact, VCardVersion::V4));
        QVERIFY(bytes.contains("TEL;TYPE=work:06 39 98 41 72"));
    }

    void keepsTogetherWhatAGroupKeepsTogether()
    {
        const QByteArray lines = "item1.ADR;TYPE=home:;;12 rue X;Angers;;49000;France\r\nitem1.X-ABADR:fr\r\n"
                                 "item2.TEL:02 61 91 00 01\r\nitem2.X-ABLabel:Atelier\r\n"
                                 "coffret1.URL:https://a.example\r\ncoffret1.X-ABLabel:Boutique\r\ncoffret1.X-A:b\r\n";
        const crm::Contact contact = candidatesOf(oneCard(lines)).at(0).contact;
        const QByteArray bytes = vcardBytes(cardOf(contact, VCardVersion::V4));
        QVERIFY2(bytes.contains("\r\nitem1.ADR;TYPE=home:") && bytes.contains("\r\nitem1.X-ABADR:fr"), bytes);
        QVERIFY2(bytes.contains("\r\ncoffret2.TEL:") && bytes.contains("\r\ncoffret2.X-ABLabel:Atelier"), bytes);
        QVERIFY2(bytes.contains("\r\ncoffret1.URL:") && bytes.contains("\r\ncoffret1.X-ABLabel:Boutique"), bytes);
        const crm::Contact again = candidatesOf(bytes).at(0).contact;
        QCOMPARE(again.extra.size(), contact.extra.size());
        for (const crm::ExtraProperty &property : contact.extra)
            QVERIFY2(again.extra.contains(property), qPrintable(property.name));
        QCOMPARE(again.addresses, contact.addresses);
        QCOMPARE(again.websites, contact.websites);
    }

    void writesNoGroupThatNothingElseIsIn()
    {
        const crm::Contact contact =
            candidatesOf(oneCard("item2.TEL:02 61 91 00 01\r\nitem2.TEL:02 61 91 00 01\r\n")).at(0).contact;
        const QByteArray bytes = vcardBytes(cardOf(contact, VCardVersion::V3));
        QVERIFY2(bytes.contains("\r\nTEL:02 61 91 00 01"), bytes);
        QCOMPARE(vcardBytes(cardOf(candidatesOf(bytes).at(0).contact, VCardVersion::V3)), bytes);
    }

    void saysWhatItHasNoPlaceFor()
    {
        const auto remarks = [](const QByteArray &lines) {
            return reasonsOf(candidatesOf(oneCard(lines)).at(0).remarks);
        };
        const QList<Reason> one{Reason::DetailLeftOut};
        QCOMPARE(remarks("ADR:;;12 rue X;Angers;;49000;France;;;;Bât. B\r\n"), one);
        QCOMPARE(remarks("NOTE;LANGUAGE=fr:un\r\nNOTE;LANGUAGE=en:one\r\n"), QList<Reason>({one.first(), one.first()}));
        QCOMPARE(remarks("item1.TEL:02 61 91 00 01\r\nitem1.X-ABLabel;X-A=b:Atelier\r\n"), one);
        QCOMPARE(remarks("NOTE:un\r\nNOTE:deux\r\n"), QList<Reason>());
    }

    void keepsTheShownNameAndKindThatSayMore()
    {
        const QList<Candidate> cards = candidatesOf(oneCard("FN:Jeanne Garnier (l'ébéniste)\r\nKIND:group\r\n"));
        const crm::Contact contact = cards.at(0).contact;
        QCOMPARE(contact.extra.size(), 2);
        const QByteArray bytes = vcardBytes(cardOf(contact, VCardVersion::V4));
        QVERIFY2(bytes.contains("\r\nFN:Jeanne Garnier (l'ébéniste)\r\n"), bytes);
        QCOMPARE(bytes.count("KIND:"), 1);
        QCOMPARE(candidatesOf(bytes).at(0).contact.extra, contact.extra);
        QCOMPARE(candidatesOf(oneCard("FN:Garnier\\, Jeanne\r\n")).at(0).contact.extra.size(), 0);
    }

    void readsEachVersion_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("version");
        QTest::newRow("2.1") << u"cards-2.1.vcf"_s << u"2.1"_s;
        QTest::newRow("3.0") << u"cards-3.0.vcf"_s << u"3.0"_s;
        QTest::newRow("4.0") << u"cards-4.0.vcf"_s << u"4.0"_s;
    }
    void readsEachVersion()
    {
        QFETCH(const QString, file);
        QTEST(readCards(dataFile(file)).at(0).version, "version");
        const QList<Candidate> cards = candidatesOf(dataFile(file));
        QVERIFY(cards.size() >= 12);
        const crm::Contact helene = cards.at(0).contact;
        QCOMPARE(cards.at(0).objection, Rejection());
        QCOMPARE(reasonsOf(cards.at(1).remarks), QList<Reason>());
        QCOMPARE(helene.courtesy, u"Mme"_s);
        QCOMPARE(helene.firstName, u"Hélène"_s);
        QCOMPARE(helene.lastName, u"Garnier"_s);
        QCOMPARE(helene.companyName, u"Garnier Plomberie"_s);
        QCOMPARE(helene.jobTitle, u"Gérante"_s);
        QCOMPARE(helene.emails, QList<crm::LabelledValue>({{u"work"_s, u"h.garnier@garnier.example"_s}}));
        QCOMPARE(helene.phones.at(1), (crm::LabelledValue{u"mobile"_s, u"06 39 98 41 72"_s}));
        QCOMPARE(helene.phones.at(0).label, u"work"_s);
        QCOMPARE(helene.birthday, u"1970-05-12"_s);
        QCOMPARE(helene.notes, u"Rappeler en août.\nPréfère le matin; pas le lundi."_s);
        QCOMPARE(cards.at(4).contact.addresses.at(0),
                 (crm::Address{
                     u"work"_s,
                     u"Bâtiment B\n24 avenue Œhmichen"_s.replace(u"Œ"_s, file.contains(u"2.1"_s) ? u"Œ"_s : u"Œ"_s),
                     {},
                     u"33000"_s,
                     u"Bordeaux"_s,
                     {},
                     u"France"_s}));
        QCOMPARE(cards.at(10).contact.lastName, u"Kérébel"_s);
    }

    void keepsWhatItDoesNotKnow()
    {
        const crm::Contact three = candidatesOf(dataFile(u"cards-3.0.vcf"_s)).at(0).contact;
        QCOMPARE(three.tags, QStringList({u"Clients"_s, u"Anjou"_s}));
        QVERIFY(three.extra.contains({u"vcard"_s, {}, u"X-PHONETIC-LAST-NAME"_s, {}, u"essai"_s}));
        QVERIFY(three.extra.contains({u"vcard"_s, u"item2"_s, u"X-ABDATE"_s, u"TYPE=pref"_s, u"2020-01-01"_s}));
        QVERIFY(three.extra.contains({u"vcard"_s, u"item2"_s, u"X-ABLABEL"_s, {}, u"_$!<Anniversary>!$_"_s}));
        QVERIFY(three.extra.contains({u"vcard"_s, {}, u"UID"_s, {}, u"inventé-0"_s}));
        const QList<Candidate> four = candidatesOf(dataFile(u"cards-4.0.vcf"_s));
        QVERIFY(four.at(0).contact.extra.contains(
            {u"vcard"_s, {}, u"X-INVENTED"_s, u"X-P=\"a;b:c\""_s, u"valeur\\, gardée"_s}));
        QCOMPARE(four.at(0).contact.language, u"fr"_s);
        QCOMPARE(four.last().kind, crm::PartyKind::Company);
        QCOMPARE(four.last().company.name, u"Syndicat des eaux"_s);
        const crm::Contact two = candidatesOf(dataFile(u"cards-2.1.vcf"_s)).at(0).contact;
        QCOMPARE(two.extra.size(), 1);
        QCOMPARE(two.extra.at(0).name, u"PHOTO"_s);
        QVERIFY(two.extra.at(0).value.startsWith(u"/9j/4AAQ"_s));
    }

    void writesBackWhatItRead_data()
    {
        QTest::addColumn<VCardVersion>("version");
        QTest::newRow("3.0") << VCardVersion::V3;
        QTest::newRow("4.0") << VCardVersion::V4;
    }
    void writesBackWhatItRead()
    {
        QFETCH(const VCardVersion, version);
        const crm::Contact contact = crm::tidied(richContact());
        const QByteArray bytes = vcardBytes(cardOf(contact, version));
        for (const QByteArray &line : bytes.split('\n'))
            QVERIFY(line.size() <= 76); // and its CR
        QCOMPARE(QString::fromUtf8(bytes).toUtf8(), bytes);
        const QList<Candidate> read = candidatesOf(bytes);
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.at(0).objection, Rejection());
        const crm::Contact again = crm::tidied(read.at(0).contact);
        QCOMPARE(again.emails, contact.emails);
        QCOMPARE(again.phones, contact.phones);
        QCOMPARE(again.addresses, contact.addresses);
        QCOMPARE(again.notes, contact.notes);
        QCOMPARE(again.extra, contact.extra);
        QVERIFY(again == contact);
    }

    void writesCompaniesBack()
    {
        crm::Company company;
        company.name = u"Garnier, Plomberie"_s;
        company.siren = u"900000001"_s;
        company.siret = u"90000000100019"_s;
        company.vat = u"FR12900000001"_s;
        company.ape = u"43.22A"_s;
        company.legalForm = u"SARL"_s;
        company.staff = u"6 à 9 salariés"_s;
        company.status = crm::PartyStatus::Supplier;
        company.phones = {{u"work"_s, u"02 61 91 00 99"_s}};
        company.notes = u"note"_s;
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4}) {
            const QList<Candidate> read = candidatesOf(vcardBytes(cardOf(company, version)));
            QCOMPARE(read.size(), 1);
            QCOMPARE(read.at(0).kind, crm::PartyKind::Company);
            QVERIFY(read.at(0).company == company);
        }
    }

    void keepsWhatACompanyHasNoFieldFor()
    {
        const Candidate read =
            candidatesOf("BEGIN:VCARD\nVERSION:4.0\nKIND:org\nFN:Accueil\nN:Garnier;Jeanne;;;\nORG:Atelier;Achats\n"
                         "TITLE:Chef\nBDAY:1970-05-12\nNICKNAME:At\nEND:VCARD\n")
                .at(0);
        QCOMPARE(read.kind, crm::PartyKind::Company);
        QCOMPARE(read.company.name, u"Atelier"_s);
        QStringList kept;
        for (const crm::ExtraProperty &property : read.company.extra)
            kept += property.name + u':' + property.value;
        QCOMPARE(kept, QStringList({u"FN:Accueil"_s, u"N:Garnier;Jeanne;;;"_s, u"ORG:Atelier;Achats"_s, u"TITLE:Chef"_s,
                                    u"BDAY:1970-05-12"_s, u"NICKNAME:At"_s}));
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4})
            QVERIFY(candidatesOf(vcardBytes(cardOf(read.company, version))).at(0).company == read.company);
    }

    void carriesPicturesBetweenVersions()
    {
        crm::Contact contact;
        contact.lastName = u"Garnier"_s;
        contact.extra = {{u"vcard"_s, {}, u"PHOTO"_s, u"ENCODING=b;TYPE=JPEG"_s, u"/9j/4AAQSkZJRg=="_s}};
        const QByteArray four = vcardBytes(cardOf(contact, VCardVersion::V4));
        QVERIFY(four.contains("PHOTO:data:image/jpeg;base64,/9j/4AAQSkZJRg=="));
        const crm::Contact read = candidatesOf(four).at(0).contact;
        const QByteArray three = vcardBytes(cardOf(read, VCardVersion::V3));
        QCOMPARE(candidatesOf(three).at(0).contact.extra, contact.extra);
    }

    void readsBrokenCardsAsFarAsTheyGo_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("cards");
        QTest::addColumn<Reason>("remark");
        QTest::addColumn<QString>("notes");
        const QByteArray longLine = QByteArray("NOTE:").append(QByteArray(70, 'a'));
        QTest::newRow("missing END at the end")
            << QByteArray("BEGIN:VCARD\nN:Garnier;Jeanne\nNOTE:x\n") << 1 << Reason::MissingEnd << u"x"_s;
        QTest::newRow("missing END before another")
            << QByteArray("BEGIN:VCARD\nN:Garnier;Jeanne\nNOTE:x\nBEGIN:VCARD\nN:B;C\nEND:VCARD\n") << 2
            << Reason::MissingEnd << u"x"_s;
        QTest::newRow("fold without its space")
            << oneCard(longLine + "\nbbb\n") << 1 << Reason::BrokenFold << QString(QString(70, u'a') + u"bbb"_s);
        QTest::newRow("line end inside a note") << oneCard("NOTE:court\nsuite du texte: ici\n") << 1
                                                << Reason::BrokenFold << u"court\nsuite du texte: ici"_s;
        QTest::newRow("unknown charset") << oneCard("NOTE;CHARSET=EBCDIC-FR:caf\xc3\xa9\n") << 1
                                         << Reason::UnknownCharset << u"café"_s;
        QTest::newRow("foreign bytes") << oneCard("NOTE:caf\xe9\n") << 1 << Reason::OtherEncoding << u"café"_s;
        QTest::newRow("bad quoted-printable")
            << oneCard("NOTE;ENCODING=QUOTED-PRINTABLE:caf=ZZ\n") << 1 << Reason::BadEncodedText << u"caf=ZZ"_s;
        QTest::newRow("line without a name") << oneCard(":rien\nNOTE:x\n") << 1 << Reason::NoProperty << u"x"_s;
        QTest::newRow("huge picture") << oneCard("PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(200'000, 'A')
                                                 + "\nNOTE:x\n")
                                      << 1 << Reason::PropertyTooLong << u"x"_s;
        QTest::newRow("picture above every limit")
            << oneCard("PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(20'000'000, 'A') + "\nNOTE:x\n") << 1
            << Reason::PropertyTooLong << u"x"_s;
        QTest::newRow("bad date") << oneCard("BDAY:un jour\nNOTE:x\n") << 1 << Reason::BadDate << u"x"_s;
    }
    void readsBrokenCardsAsFarAsTheyGo()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const Reason, remark);
        const QList<Candidate> read = candidatesOf(bytes);
        QTEST(int(read.size()), "cards");
        QCOMPARE(read.at(0).objection, Rejection());
        QVERIFY(reasonsOf(read.at(0).remarks).contains(remark));
        QCOMPARE(read.at(0).contact.lastName, u"Garnier"_s);
        QTEST(read.at(0).contact.notes, "notes");
    }

    void listsTextOutsideCards()
    {
        const QList<Candidate> read = candidatesOf("hello\nworld\n" + oneCard("") + "\r\nrest\r\n");
        QCOMPARE(read.size(), 3);
        QCOMPARE(read.at(0).objection, Rejection({Reason::OutsideCard, 1, 0}));
        QCOMPARE(read.at(1).objection, Rejection());
        QCOMPARE(read.at(1).line, 3);
        QCOMPARE(read.at(2).objection.reason, Reason::OutsideCard);
    }

    void setsAsideCardsThatNobodyCouldUse_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Reason>("reason");
        QTest::newRow("empty") << QByteArray("BEGIN:VCARD\nEND:VCARD\n") << Reason::NothingToKeep;
        QTest::newRow("only a note") << QByteArray("BEGIN:VCARD\nVERSION:3.0\nNOTE:x\nEND:VCARD\n")
                                     << Reason::NothingToKeep;
        QTest::newRow("bad e-mail") << oneCard("EMAIL:nobody@\n") << Reason::BadEmail;
        QTest::newRow("too many properties") << oneCard(QByteArray("NOTE:x\n").repeated(5000)) << Reason::CardTooLong;
        QTest::newRow("too long") << oneCard(("NOTE:" + QByteArray(900'000, 'x') + "\n").repeated(6))
                                  << Reason::CardTooLong;
    }
    void setsAsideCardsThatNobodyCouldUse()
    {
        QFETCH(const QByteArray, bytes);
        const QList<Candidate> read = candidatesOf(bytes + oneCard(""));
        QCOMPARE(read.size(), 2);
        QTEST(read.at(0).objection.reason, "reason");
        QCOMPARE(read.at(1).objection, Rejection());
    }

    void letsNoPropertyEndTheCardItIsWrittenTo()
    {
        const QList<Candidate> read = candidatesOf(oneCard(QByteArray("END:VCAR\0D\nNOTE:x\n", 18)));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.at(0).contact.extra.size(), 0);
        QCOMPARE(reasonsOf(read.at(0).remarks), QList<Reason>({Reason::NoProperty}));
        crm::Contact contact = read.at(0).contact;
        contact.extra = {{u"vcard"_s, {}, u"end"_s, {}, u"VCARD"_s},
                         {u"vcard"_s, u"a\nb"_s, u"N:x\nEND"_s, u"A=b\nEND:VCARD"_s, u"VCARD\r\nEND:VCARD"_s}};
        for (const VCardVersion version : {VCardVersion::V3, VCardVersion::V4})
            QCOMPARE(candidatesOf(vcardBytes(cardOf(contact, version))).size(), 1);
    }

    void keepsANestedCardInsideItsAgent()
    {
        const QList<Candidate> read =
            candidatesOf(oneCard("AGENT:\nBEGIN:VCARD\nN:Autre;Personne\nTEL:0261910000\nEND:VCARD\nNOTE:après\n"));
        QCOMPARE(read.size(), 1);
        QCOMPARE(read.at(0).contact.lastName, u"Garnier"_s);
        QCOMPARE(read.at(0).contact.notes, u"après"_s);
        QVERIFY(read.at(0).contact.phones.isEmpty());
        QCOMPARE(read.at(0).contact.extra.size(), 1);
        QVERIFY(read.at(0).contact.extra.at(0).value.contains(u"N:Autre\\;Personne"_s));
    }

    void understandsWhatPhonesAndAppleWrite()
    {
        const Candidate card =
            candidatesOf(oneCard("item1.EMAIL;type=INTERNET;type=pref:a@x.example\nitem1.X-ABLabel:Boutique\n"
                                 "EMAIL;PREF=1:b@x.example\nTEL;CELL;PREF:06 39 98 00 01\nTEL;HOME;FAX:02 61 91 00 01\n"
                                 "BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-12\nURL;type=WORK:https\\://x.example\n"))
                .at(0);
        QCOMPARE(card.contact.emails,
                 QList<crm::LabelledValue>({{u"Boutique"_s, u"a@x.example"_s}, {{}, u"b@x.example"_s}}));
        QCOMPARE(card.contact.phones,
                 QList<crm::LabelledValue>({{u"mobile"_s, u"06 39 98 00 01"_s}, {u"home fax"_s, u"02 61 91 00 01"_s}}));
        QCOMPARE(card.contact.birthday, u"--05-12"_s);
        QCOMPARE(card.contact.websites.at(0).value, u"https://x.example"_s);
    }
};

COFFRET_TEST(VCardTest, "vcardtest")
#include "vcardtest.moc"
