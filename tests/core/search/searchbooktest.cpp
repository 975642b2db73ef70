// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

class SearchBookTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;

    static SearchQuery withNotes(const QString &text)
    {
        SearchQuery query;
        query.text = text;
        query.notes = true;
        return query;
    }

    static QString lit(const QString &text, const QList<Span> &spans)
    {
        QStringList parts;
        for (const Span &span : spans)
            parts += text.mid(span.start, span.length);
        return parts.join(u'|');
    }

    static void row(const char *name, const QString &text, const QString &first)
    {
        QTest::newRow(name) << text << first;
    }

    static void addNames()
    {
        row("one letter", u"z"_s, u"Zoé Lebœuf"_s);
        row("two letters", u"ch"_s, u"Sophie Chevalier"_s);
        row("beginning of a last name", u"cheva"_s, u"Sophie Chevalier"_s);
        row("first name", u"jurgen"_s, u"Jürgen Weiß"_s);
        row("first and last name", u"marie mart"_s, u"Marie Martin"_s);
        row("last and first name", u"martin ma"_s, u"Marie Martin"_s);
        row("without accents", u"helene"_s, u"Hélène Garnier"_s);
        row("with accents", u"HÉLÈNE"_s, u"Hélène Garnier"_s);
        row("other accents", u"hêlëne"_s, u"Hélène Garnier"_s);
        row("oe for œ", u"leboeuf"_s, u"Zoé Lebœuf"_s);
        row("œ", u"Lebœ"_s, u"Zoé Lebœuf"_s);
        row("ss for ß", u"weiss"_s, u"Jürgen Weiß"_s);
        row("ß", u"WEIß"_s, u"Jürgen Weiß"_s);
        row("second part of a hyphenated name", u"françois"_s, u"Jean-François Dupont"_s);
        row("hyphenated", u"jean-fra"_s, u"Jean-François Dupont"_s);
        row("word part", u"lapont"_s, u"Lucie Delapont"_s);
        row("end of a name", u"valier"_s, u"Sophie Chevalier"_s);
        row("company name", u"plomberie"_s, u"Garnier Plomberie"_s);
        row("company with ligature and apostrophe", u"oeuvres d'art"_s, u"Œuvres d’Art SARL"_s);
        row("city", u"nimes"_s, u"Marie Dupond"_s);
        row("city of two words", u"saint etienne"_s, u"Jean-François Dupont"_s);
        row("postcode", u"75011"_s, u"Œuvres d’Art SARL"_s);
        row("name and city", u"dupont 42000"_s, u"Jean-François Dupont"_s);
    }

    static void addPhonesAndEmails()
    {
        row("phone, national", u"0612345678"_s, u"Hélène Garnier"_s);
        row("phone in pairs", u"06 12 34 56 78"_s, u"Hélène Garnier"_s);
        row("phone with dots", u"06.12.34.56.78"_s, u"Hélène Garnier"_s);
        row("phone with plus", u"+33 6 12 34 56 78"_s, u"Hélène Garnier"_s);
        row("phone with plus and zero", u"+33 (0)6 12 34"_s, u"Hélène Garnier"_s);
        row("phone with 0033", u"0033612345678"_s, u"Hélène Garnier"_s);
        row("phone without plus", u"33612345678"_s, u"Hélène Garnier"_s);
        row("beginning of a phone", u"0612"_s, u"Hélène Garnier"_s);
        row("middle of a phone", u"3456"_s, u"Hélène Garnier"_s);
        row("middle of a phone in pairs", u"34 56 78"_s, u"Hélène Garnier"_s);
        row("phone of another country", u"+32 2 555"_s, u"Zoé Lebœuf"_s);
        row("name and phone", u"dupond 07 98"_s, u"Marie Dupond"_s);
        row("whole e-mail", u"mdupond@wanadoo.fr"_s, u"Marie Dupond"_s);
        row("e-mail domain", u"@gmail"_s, u"Hélène Garnier"_s);
        row("short e-mail domain", u"@g"_s, u"Hélène Garnier"_s);
        row("across the at sign", u"pont@or"_s, u"Jean-François Dupont"_s);
        row("second e-mail", u"h.garnier@"_s, u"Hélène Garnier"_s);
        row("e-mail word", u"wanadoo"_s, u"Marie Dupond"_s);
        row("name and e-mail", u"marie @wanadoo"_s, u"Marie Dupond"_s);
    }

    static void addTypingErrors()
    {
        row("typing error: letter missing", u"chevlier"_s, u"Sophie Chevalier"_s);
        row("typing error: letter too many", u"chevvalier"_s, u"Sophie Chevalier"_s);
        row("typing error: wrong letter", u"chevelier"_s, u"Sophie Chevalier"_s);
        row("typing error: swapped", u"chvealier"_s, u"Sophie Chevalier"_s);
        row("typing error: first letter wrong", u"bhevalier"_s, u"Sophie Chevalier"_s);
        row("typing error: first letter missing", u"arnier helene"_s, u"Hélène Garnier"_s);
        row("typing error: first two swapped", u"hcevalier"_s, u"Sophie Chevalier"_s);
        row("typing error while still typing", u"chveali"_s, u"Sophie Chevalier"_s);
        row("typing error in each of two words", u"sofie chevallier"_s, QString());
        row("one typing error in each of two words", u"sophi chevallier"_s, u"Sophie Chevalier"_s);
        row("unknown", u"xyzzy"_s, QString());
        row("empty", QString(), QString());
        row("punctuation", u"*%\"'"_s, QString());
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        const qint64 works = file->add(Business{u"Garnier Plomberie"_s,
                                                {u"contact@garnier-plomberie.fr"_s},
                                                {u"04 78 00 11 22"_s},
                                                u"Lyon"_s,
                                                u"69003"_s,
                                                u"Règle à 30 jours"_s});
        file->add(Business{u"Œuvres d’Art SARL"_s, {}, {}, u"Paris"_s, u"75011"_s});
        file->add(Person{u"Hélène"_s,
                         u"Garnier"_s,
                         u"Garnier Plomberie"_s,
                         {u"helene.garnier@gmail.com"_s, u"h.garnier@garnier-plomberie.fr"_s},
                         {u"+33 6 12 34 56 78"_s},
                         u"Lyon"_s,
                         u"69003"_s,
                         u"Préfère être appelée le matin"_s,
                         works});
        file->add(Person{u"Jean-François"_s,
                         u"Dupont"_s,
                         {},
                         {u"jf.dupont@orange.fr"_s},
                         {u"02.41.55.66.77"_s},
                         u"Saint-Étienne"_s,
                         u"42000"_s});
        file->add(Person{u"Marie"_s, u"Dupond"_s, {}, {u"mdupond@wanadoo.fr"_s}, {u"07 98 76 54 32"_s}, u"Nîmes"_s});
        file->add(Person{u"Zoé"_s, u"Lebœuf"_s, {}, {}, {u"+32 2 555 12 12"_s}, u"Bruxelles"_s});
        file->add(Person{u"Jürgen"_s, u"Weiß"_s});
        file->add(Person{u"Marie"_s, u"Martin"_s});
        file->add(Person{u"Martin"_s, u"Abel"_s});
        file->add(Person{u"Paul"_s, u"Martinez"_s});
        file->add(Person{u"Lucie"_s, u"Delapont"_s});
        const qint64 busy = file->add(Person{u"Sophie"_s, u"Chevalier"_s});
        file->addActivity(busy, u"Appel"_s, u"Devis de la cuisine envoyé par courriel"_s);
        file->addTask(busy, u"Relancer l’architecte"_s);
        file->addDocument(busy, u"Plan façade.pdf"_s);
        const qint64 gone = file->add(Person{u"Gaston"_s, u"Corbeille"_s, {}, {}, {}, {}, {}, u"secret poubelle"_s});
        file->run(u"UPDATE contact SET deleted_at = 1 WHERE id = %1"_s.arg(gone));
    }

    void findsAsOneTypes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("first");
        addNames();
        addPhonesAndEmails();
        addTypingErrors();
    }
    void findsAsOneTypes()
    {
        QFETCH(QString, text);
        QFETCH(QString, first);
        const QStringList names = file->names(text);
        QCOMPARE(names.value(0), first);
    }

    void ranksWholeNamesThenBeginningsThenOtherColumns()
    {
        QCOMPARE(file->names(u"martin"_s), (QStringList{u"Martin Abel"_s, u"Marie Martin"_s, u"Paul Martinez"_s}));
        const QStringList garnier = file->names(u"garnier"_s);
        QCOMPARE(garnier, (QStringList{u"Hélène Garnier"_s, u"Garnier Plomberie"_s}));
        QCOMPARE(file->names(u"lyon"_s), (QStringList{u"Hélène Garnier"_s, u"Garnier Plomberie"_s}));
    }

    void putsWordPartsBehindBeginnings()
    {
        QCOMPARE(file->names(u"pont"_s), (QStringList{u"Lucie Delapont"_s, u"Jean-François Dupont"_s}));
        QCOMPARE(file->names(u"dupon"_s), (QStringList{u"Marie Dupond"_s, u"Jean-François Dupont"_s}));
    }

    void marksWhatATypingErrorWasAllowedFor()
    {
        const SearchAnswer exact = file->search(u"dupont"_s);
        QCOMPARE(exact.hits.size(), 1);
        QVERIFY(!exact.hits.first().approximate);
        const SearchAnswer near = file->search(u"dupontd"_s);
        QCOMPARE(near.hits.size(), 2); // Dupond and Dupont are one error away, both
        QVERIFY(near.hits.last().approximate);
        QCOMPARE(lit(near.hits.last().name, near.hits.last().nameSpans), u"Dupont"_s);
    }

    void saysWhereItMatched_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<MatchedIn>("where");
        QTest::addColumn<QString>("inName");
        QTest::addColumn<QString>("excerpt");
        QTest::addColumn<QString>("inExcerpt");
        QTest::newRow("name") << u"hel"_s << MatchedIn::Name << u"Hél"_s << QString() << QString();
        QTest::newRow("word part") << u"evali"_s << MatchedIn::Name << u"evali"_s << QString() << QString();
        QTest::newRow("company") << u"helene plomb"_s << MatchedIn::Company << u"Hélène"_s << u"Garnier Plomberie"_s
                                 << u"Plomb"_s;
        QTest::newRow("phone") << u"06 12"_s << MatchedIn::Phone << QString() << u"+33 6 12 34 56 78"_s << u"6 12"_s;
        QTest::newRow("e-mail") << u"@wana"_s << MatchedIn::Email << QString() << u"mdupond@wanadoo.fr"_s << u"@wana"_s;
        QTest::newRow("second e-mail") << u"h.garnier@g"_s << MatchedIn::Email << QString()
                                       << u"h.garnier@garnier-plomberie.fr"_s << u"h.garnier@g"_s;
        QTest::newRow("city") << u"nim"_s << MatchedIn::Place << QString() << u"Nîmes"_s << u"Nîm"_s;
    }
    void saysWhereItMatched()
    {
        QFETCH(QString, text);
        QFETCH(MatchedIn, where);
        QFETCH(QString, inName);
        QFETCH(QString, excerpt);
        QFETCH(QString, inExcerpt);
        const SearchAnswer answer = file->search(text);
        QVERIFY(!answer.hits.isEmpty());
        const SearchHit hit = answer.hits.first();
        QCOMPARE(hit.where, where);
        QCOMPARE(lit(hit.name, hit.nameSpans), inName);
        QCOMPARE(hit.excerpt, excerpt);
        QCOMPARE(lit(hit.excerpt, hit.excerptSpans), inExcerpt);
    }

    void tellsWhoseRecordItIs()
    {
        const SearchHit person = file->search(u"helene"_s).hits.value(0);
        QCOMPARE(person.kind, EntityKind::Contact);
        QCOMPARE(person.party.kind, crm::PartyKind::Contact);
        QCOMPARE(person.party.id, person.id);
        QCOMPARE(person.second, u"Garnier Plomberie · Lyon"_s);
        QVERIFY(person.row > 0);
        const SearchHit company = file->search(u"oeuvres"_s).hits.value(0);
        QCOMPARE(company.kind, EntityKind::Company);
        QCOMPARE(company.party.kind, crm::PartyKind::Company);
        QCOMPARE(company.second, u"Paris"_s);
    }

    void keepsToItsScope()
    {
        SearchQuery query;
        query.text = u"garnier"_s;
        query.scope = Scope::Contacts;
        QCOMPARE(file->search(query).hits.size(), 1);
        QCOMPARE(file->search(query).hits.first().kind, EntityKind::Contact);
        query.scope = Scope::Companies;
        QCOMPARE(file->search(query).hits.size(), 1);
        QCOMPARE(file->search(query).hits.first().kind, EntityKind::Company);
    }

    void findsWhatNotesActivitiesTasksAndDocumentsSay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<EntityKind>("kind");
        QTest::addColumn<MatchedIn>("where");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("inExcerpt");
        QTest::newRow("note") << u"prefere matin"_s << EntityKind::Contact << MatchedIn::Note << u"Hélène Garnier"_s
                              << u"Préfère|matin"_s;
        QTest::newRow("company's note") << u"regle"_s << EntityKind::Company << MatchedIn::Note
                                        << u"Garnier Plomberie"_s << u"Règle"_s;
        QTest::newRow("activity") << u"devis"_s << EntityKind::Activity << MatchedIn::Activity << u"Sophie Chevalier"_s
                                  << u"Devis"_s;
        QTest::newRow("two letters") << u"de cuisine"_s << EntityKind::Activity << MatchedIn::Activity
                                     << u"Sophie Chevalier"_s << u"De|de|cuisine"_s;
        QTest::newRow("task") << u"architecte"_s << EntityKind::Task << MatchedIn::Task << u"Sophie Chevalier"_s
                              << u"architecte"_s;
        QTest::newRow("document") << u"facade"_s << EntityKind::Document << MatchedIn::Document << u"Sophie Chevalier"_s
                                  << u"façade"_s;
    }
    void findsWhatNotesActivitiesTasksAndDocumentsSay()
    {
        QFETCH(QString, text);
        QFETCH(EntityKind, kind);
        QFETCH(MatchedIn, where);
        QFETCH(QString, name);
        QFETCH(QString, inExcerpt);
        QVERIFY(file->search(text).hits.isEmpty());
        const QList<SearchHit> hits = file->search(withNotes(text)).hits;
        QCOMPARE(hits.size(), 1);
        QCOMPARE(hits.first().kind, kind);
        QCOMPARE(hits.first().where, where);
        QCOMPARE(hits.first().name, name);
        QCOMPARE(lit(hits.first().excerpt, hits.first().excerptSpans), inExcerpt);
        QVERIFY(hits.first().id != Uuid{});
    }

    void answersNothingFromTheTrash()
    {
        for (const QString &text : {u"gaston"_s, u"corbeille"_s, u"rbeill"_s, u"corbielle"_s, u"secret"_s})
            QVERIFY2(file->search(withNotes(text)).hits.isEmpty(), qPrintable(text));
    }

    void countsWithoutALimit()
    {
        const SearchBook book(file->desk());
        SearchQuery query;
        query.limit = 1;
        for (const auto &[text, count] : {std::pair{u"garnier"_s, 2},
                                          {u"pont"_s, 2},
                                          {u"chveali"_s, 1},
                                          {u"@"_s, 0},
                                          {u"@gmail"_s, 1},
                                          {QString(), 0},
                                          {u"xyzzy"_s, 0}}) {
            query.text = text;
            const Result<qint64> counted = book.count(query);
            QVERIFY(counted.ok());
            QCOMPARE(*counted, count);
        }
    }

    void saysThatThereAreMore()
    {
        QVERIFY(file->search(u"m"_s, 2).more);
        QCOMPARE(file->search(u"m"_s, 2).hits.size(), 2);
        QVERIFY(!file->search(u"martin"_s, 50).more);
    }

    void stopsWhenInterrupted()
    {
        file->database->setInterruptCheck([] { return true; });
        SearchQuery query;
        query.text = u"m"_s;
        Result<SearchAnswer> answer = SearchAnswer{};
        for (int i = 0; i < 2000 && answer.ok(); ++i)
            answer = SearchBook(file->desk()).search(query);
        file->database->setInterruptCheck({});
        QVERIFY(!answer.ok());
        QVERIFY(answer.error().is(storage::StorageError::Interrupted));
        QVERIFY(!file->search(u"m"_s).hits.isEmpty());
    }
};

} // namespace coffret::search

using coffret::search::SearchBookTest;
COFFRET_TEST(SearchBookTest, "searchbooktest")
#include "searchbooktest.moc"
