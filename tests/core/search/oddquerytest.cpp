// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

class OddQueryTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<CustomerFile> file;

    // Any text is answered, with or without hits, and quickly becomes an answer: never an SQL error.
    bool isAnswered(const QString &text) const
    {
        SearchQuery query;
        query.text = text;
        query.notes = true;
        const auto answer = SearchBook(file->desk()).search(query);
        if (!answer.ok())
            qWarning() << text.toUtf8().toHex() << answer.error().detail;
        return answer.ok();
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        const qint64 row = file->add(Person{u"Hélène"_s,
                                            u"Garnier"_s,
                                            u"Garnier SARL"_s,
                                            {u"h.garnier@gmail.com"_s},
                                            {u"0612345678"_s},
                                            u"Lyon"_s,
                                            u"69003"_s,
                                            u"Une note"_s});
        file->addActivity(row, u"Appel"_s, u"Devis OR NEAR AND NOT"_s);
        file->add(Person{u"שלמה"_s, u"כהן"_s, {}, {u"\"o'neil\"@exemple.fr"_s}});
    }

    void answersOddTexts_data()
    {
        QTest::addColumn<QString>("text");
        const QString words[] = {u"\""_s,
                                 u"\"\"\""_s,
                                 u"'"_s,
                                 u"*"_s,
                                 u"garnier*"_s,
                                 u"%"_s,
                                 u"_"_s,
                                 u"^garnier"_s,
                                 u"name:garnier"_s,
                                 u"{name} : garnier"_s,
                                 u"garnier OR"_s,
                                 u"NOT garnier"_s,
                                 u"NEAR(a b)"_s,
                                 u"a AND"_s,
                                 u"(("_s,
                                 u"))"_s,
                                 u"-"_s,
                                 u"+"_s,
                                 u"--"_s,
                                 u";"_s,
                                 u"'; DROP TABLE contact; --"_s,
                                 u"\\"_s,
                                 u"?1"_s,
                                 u"@"_s,
                                 u"@@"_s,
                                 u"a@\"b"_s,
                                 u"\"@\""_s,
                                 u"@\"\""_s,
                                 u"<a@b>"_s,
                                 u"a@b@c"_s,
                                 u"@😀a"_s,
                                 u"😀"_s,
                                 u"👨‍👩‍👧"_s,
                                 u"e\u0301"_s,
                                 u"\u0301"_s,
                                 u"\u202eabc"_s,
                                 u"שלמה"_s,
                                 u"محمد"_s,
                                 u"ﷺ"_s,
                                 u"ﬁn"_s,
                                 u"０６１２"_s,
                                 u"٠٦١٢"_s,
                                 u"½"_s,
                                 u"²"_s,
                                 u"Ⅷ"_s,
                                 u"日本"_s,
                                 u"日本語"_s,
                                 u"ไทย"_s,
                                 u"हिन्दी"_s,
                                 u"ǅ"_s,
                                 QString(QChar(0)),
                                 u"a"_s + QChar(0) + u"b"_s,
                                 QString(QChar(0xd800)),
                                 u"abc"_s + QChar(0xdc00) + u"def"_s,
                                 QString(QChar(0xffff)),
                                 QString(10'000, u'a'),
                                 QString(10'000, u' '),
                                 QString(10'000, u'"'),
                                 QString(10'000, u'@'),
                                 u"a "_s.repeated(5'000),
                                 u"1 "_s.repeated(5'000),
                                 u"a@b "_s.repeated(2'000)};
        int number = 0;
        for (const QString &text : words)
            QTest::addRow("%d: %s", ++number, qPrintable(text.left(20))) << text;
    }
    void answersOddTexts()
    {
        QFETCH(QString, text);
        QVERIFY(isAnswered(text));
    }

    void findsWhatIsWrittenFromRightToLeft()
    {
        QCOMPARE(file->names(u"כהן"_s), QStringList{u"שלמה כהן"_s});
        QCOMPARE(file->names(u"של"_s), QStringList{u"שלמה כהן"_s});
    }

    void findsAQuoteInAnEmail() { QCOMPARE(file->names(u"neil\"@ex"_s), QStringList{u"שלמה כהן"_s}); }

    // Qt's idea of a letter is newer than the tokenizer's: a word that the index would cut in two would
    // be a phrase, which an index without positions refuses.
    void answersEveryCharacterInsideAWord()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            const bool eastAsian = (c > 0x3500 && c < 0x9f00) || (c > 0xac10 && c < 0xd780); // all of one kind
            if (!QChar::isLetterOrNumber(c) || (eastAsian && c % 50 != 0))
                continue;
            const QString character = QString::fromUcs4(&c, 1);
            if (!isAnswered(u"ab"_s + character + u"cd@"_s + character))
                QFAIL(qPrintable(QString::number(c, 16)));
        }
    }

    void answersTenThousandRandomTexts()
    {
        QRandomGenerator random(20'260'101);
        const QString alphabet = u"aeéœßz019 @.+-'\"*%():{}^,;/\\_\u00a0\u0301😀אم\u200f"_s + QChar(0) + QChar(0xd83d);
        for (int i = 0; i < 10'000; ++i) {
            QString text;
            const int length = random.bounded(1, 24);
            for (int k = 0; k < length; ++k) {
                text += random.bounded(8) == 0 ? QChar(char16_t(random.bounded(0x10000)))
                                               : alphabet.at(random.bounded(int(alphabet.size())));
            }
            if (!isAnswered(text))
                QFAIL(qPrintable(QString::number(i)));
        }
    }
};

} // namespace coffret::search

using coffret::search::OddQueryTest;
COFFRET_TEST(OddQueryTest, "oddquerytest")
#include "oddquerytest.moc"
