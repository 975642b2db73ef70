// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;

class TextFoldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAccentsAndLigatures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("acute") << QStringLiteral("Élodie") << QStringLiteral("elodie");
        QTest::newRow("oe") << QStringLiteral("BŒUF Cœur") << QStringLiteral("boeuf coeur");
        QTest::newRow("sharp s") << QStringLiteral("Straße") << QStringLiteral("strasse");
        QTest::newRow("decomposed") << QString::fromUtf8("e\xcc\x81t\xc3\xa9") << QStringLiteral("ete");
        QTest::newRow("typographic apostrophe") << QStringLiteral("L’Haÿ") << QStringLiteral("l'hay");
        QTest::newRow("plain") << QStringLiteral("Dupont") << QStringLiteral("dupont");
    }
    void foldsAccentsAndLigatures()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(fold(text), folded);
    }

    void foldsLatinLettersAsAllOthers()
    {
        // A Cyrillic letter takes the whole text the long way round.
        for (char16_t one = 0; one < 0x250; ++one) {
            for (const char16_t other : u"aé’\u0301 \u0327Œ") {
                const QString text = QString(QChar(one)) + QChar(other);
                QCOMPARE(fold(text + u'я'), fold(text) + u'я');
            }
        }
    }

    void cutsWordsAtPunctuation()
    {
        QCOMPARE(foldedWords(u"Jean-François  d’Ormesson"),
                 (QStringList{QStringLiteral("jean"), QStringLiteral("francois"), QStringLiteral("d"),
                              QStringLiteral("ormesson")}));
    }

    void sortsNumbersByValueAndAccentsAmongTheirLetters()
    {
        QVERIFY(sortKey(u"Lot 9") < sortKey(u"Lot 10"));
        QVERIFY(sortKey(u"Éric") < sortKey(u"Fabien"));
        QVERIFY(sortKey(u"Zoé") > sortKey(u"Œuvre"));
    }

    void keepsKeysShortAndWholeInUtf8()
    {
        const QByteArray key = sortKey(QString(100, QChar(u'я')));
        QVERIFY(key.size() <= 64);
        QVERIFY(!QString::fromUtf8(key).contains(QChar::ReplacementCharacter));
    }

    void bringsFrenchPhonesToNationalForm_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("digits");
        QTest::newRow("pairs") << QStringLiteral("06 12 34 56 78") << QStringLiteral("0612345678");
        QTest::newRow("plus") << QStringLiteral("+33 6 12 34 56 78") << QStringLiteral("0612345678");
        QTest::newRow("plus with zero") << QStringLiteral("+33 (0)6.12.34.56.78") << QStringLiteral("0612345678");
        QTest::newRow("zero zero") << QStringLiteral("0033612345678") << QStringLiteral("0612345678");
        QTest::newRow("Belgium") << QStringLiteral("+32 2 555 12 12") << QStringLiteral("003225551212");
        QTest::newRow("other digits") << QStringLiteral("٠٦ 12 34 56 ٧٨") << QStringLiteral("0612345678");
        QTest::newRow("an extension") << QStringLiteral("02 41 00 00 00 poste 12") << QStringLiteral("024100000012");
        QTest::newRow("too short") << QStringLiteral("12") << QString();
    }
    void bringsFrenchPhonesToNationalForm()
    {
        QFETCH(QString, text);
        QFETCH(QString, digits);
        QCOMPARE(phoneDigits(text), digits);
    }

    void refusesWhatIsNoEmail()
    {
        QCOMPARE(normalisedEmail(u" A.B@Exemple.FR "), QStringLiteral("a.b@exemple.fr"));
        QVERIFY(normalisedEmail(u"a@@b").isEmpty());
        QVERIFY(normalisedEmail(u"a b@c").isEmpty());
        QVERIFY(normalisedEmail(u"@b").isEmpty());
    }
};

COFFRET_TEST(TextFoldTest, "textfoldtest")
#include "textfoldtest.moc"
