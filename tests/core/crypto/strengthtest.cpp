// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/strength.h"
#include "core/crypto/passphrase.h"
#include "tests/support/runner.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <ctime>

using namespace coffret;
using namespace coffret::crypto;
using namespace Qt::Literals::StringLiterals;

namespace {

Secret secretOf(const QString &text)
{
    QByteArray bytes = text.toUtf8();
    return Secret::takeBytes(bytes);
}

} // namespace

class StrengthTest : public QObject
{
    Q_OBJECT

    const WordLists words;
    const StrengthMeter meter{words};

    Strength of(const QString &text, const QStringList &own = {}) const { return meter.estimate(secretOf(text), own); }

private Q_SLOTS:
    void countsWhatAGuesserWouldTry_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<Weakness>("weakness");
        const auto row = [](const char *password, double low, double high, Weakness weakness) {
            QTest::newRow(password) << QString::fromUtf8(password) << low << high << weakness;
        };
        row("motdepasse", 1, 8, Weakness::CommonPassword);
        row("azertyuiop", 1, 12, Weakness::CommonPassword);
        row("motdepasse123", 1, 20, Weakness::CommonPassword);
        row("qsdfghjklm", 1, 16, Weakness::CommonPassword);
        row("azertyuiopqsdfghjklm", 10, 24, Weakness::CommonPassword);
        row("poiuytrezaMLKJHGFDSQ", 10, 28, Weakness::CommonPassword);
        row("uhbgytfvcr", 12, 34, Weakness::KeyboardWalk);
        row("1aqw2zsx3edc4rfv", 12, 45, Weakness::CommonPassword);
        row("&é\"'(-è_çà)=", 8, 16, Weakness::KeyboardWalk);
        row("wxcvbn,;:!", 8, 24, Weakness::KeyboardWalk);
        row("Chiffrement39!", 15, 32, Weakness::CommonWord);
        row("Marseille2024!", 8, 25, Weakness::Name);
        row("S0l31l2024!!", 8, 30, Weakness::CommonPassword);
        row("lieloS", 4, 12, Weakness::CommonPassword);
        row("doudouloulou", 5, 16, Weakness::CommonPassword);
        row("Clermont-Ferrand63", 10, 36, Weakness::Name);
        row("LefebvreVandamme", 20, 32, Weakness::Name);
        row("14071789", 8, 20, Weakness::Date);
        row("14/07/1789", 8, 22, Weakness::Date);
        row("15081947", 8, 20, Weakness::Date);
        row("abcdefghijkl", 2, 8, Weakness::Sequence);
        row("98765432109", 2, 10, Weakness::Sequence);
        row("aaaaaaaaaaaaaaaa", 2, 12, Weakness::Repetition);
        row("xk7xk7xk7xk7", 12, 20, Weakness::Repetition);
        row("Girafe violacée", 18, 36, Weakness::CommonWord);
        row("jetaimeplusquetout", 2, 12, Weakness::CommonPassword);
        row("cheval table rouge maison", 25, 52, Weakness::CommonWord);
        row("Tr0ub4dor&3", 20, 50, Weakness::None);
        row("xK7$mQ2#vR9!", 66, 80, Weakness::None);
        row("qd8f2kzm", 30, 42, Weakness::TooShort);
        row("я люблю сыр и хлеб", 50, 130, Weakness::None);
    }
    void countsWhatAGuesserWouldTry()
    {
        QFETCH(QString, password);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(Weakness, weakness);
        const Strength strength = of(password);
        qInfo("%-28s %5.1f bits, score %d, weakness %d", qPrintable(password), strength.bits, strength.score,
              int(strength.weakness));
        QVERIFY2(strength.bits >= low && strength.bits <= high, qPrintable(QString::number(strength.bits)));
        if (weakness != Weakness::None)
            QCOMPARE(strength.weakness, weakness);
    }

    void neitherFlattersNorRefusesAGeneratedPhrase()
    {
        const PassphraseMaker maker(words);
        double lowest = 1000, highest = 0, total = 0;
        constexpr int tries = 300;
        for (int i = 0; i < tries; ++i) {
            const Strength strength = meter.estimate(maker.make());
            lowest = std::min(lowest, strength.bits);
            highest = std::max(highest, strength.bits);
            total += strength.bits;
        }
        qInfo("7 words: %.1f to %.1f bits, mean %.1f; exactly %.1f", lowest, highest, total / tries, maker.bits());
        QVERIFY(lowest >= 60);
        QVERIFY(highest <= maker.bits() + 0.1);
    }

    void countsAWordForAWordWhateverItsCase_data()
    {
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("varied");
        QTest::newRow("capital") << u"chiffrement"_s << u"Chiffrement"_s;
        QTest::newRow("all capitals") << u"chiffrement"_s << u"CHIFFREMENT"_s;
        QTest::newRow("accents") << u"elephant"_s << u"éléphant"_s;
        QTest::newRow("decomposed accents") << u"éléphant"_s << u"éléphant"_s.normalized(QString::NormalizationForm_D);
        QTest::newRow("ligature") << u"coeur"_s << u"cœur"_s;
        QTest::newRow("signs for letters") << u"chiffrement"_s << u"ch1ffr3m3nt"_s;
        QTest::newRow("backwards") << u"chiffrement"_s << u"tnemerffihc"_s;
    }
    void countsAWordForAWordWhateverItsCase()
    {
        QFETCH(QString, plain);
        QFETCH(QString, varied);
        const double difference = of(varied).bits - of(plain).bits;
        QVERIFY2(difference >= -0.01 && difference <= 2.6, qPrintable(QString::number(difference)));
    }

    void knowsTheWordsOfThePerson()
    {
        const QStringList own{u"claire.marchand"_s, u"Atelier Marchand"_s};
        QVERIFY(of(u"claire.marchand"_s, own).bits < 12);
        QCOMPARE(of(u"AtelierMarchand49!"_s, own).weakness, Weakness::OwnWords);
        QVERIFY(of(u"AtelierMarchand49!"_s, own).bits < of(u"AtelierMarchand49!"_s).bits);
        QVERIFY(of(u"AtelierMarchand49!"_s, own).ownShare > 0.8);
        QCOMPARE(of(u"xK7$mQ2#vR9!"_s, own).ownShare, 0.0);
    }

    void neverFallsWhenRandomCharactersAreAdded()
    {
        const QString full = u"xK7$mQ2#vR9!wZ4%"_s;
        double last = 0;
        for (int length = 1; length <= full.size(); ++length) {
            const double bits = of(full.left(length)).bits;
            QVERIFY2(bits > last, qPrintable(full.left(length)));
            last = bits;
        }
    }

    void standsAnyBytes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a cut character") << QByteArray("abc\xc3");
        QTest::newRow("no text at all") << QByteArray("\xff\xfe\x80\x80\xf8\x88");
        QTest::newRow("a zero in the middle") << QByteArray("ab\0cd", 5);
        QTest::newRow("the longest") << QByteArray(1024, 'z');
        QTest::newRow("only accents") << QByteArray("\xcc\x81\xcc\x81\xcc\x81");
    }
    void standsAnyBytes()
    {
        QFETCH(QByteArray, bytes);
        const Strength strength = meter.estimate(Secret::takeBytes(bytes));
        QVERIFY(std::isfinite(strength.bits) && strength.bits >= 0);
        QVERIFY(strength.isWeak());
    }

    // A keystroke must not be felt: under 5 ms of the processor on an optimised build, whatever is
    // typed; this one may be unoptimised or under a sanitizer, hence the allowance.
    void answersWithinAKeystroke_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("words and walks") << u"correspondance-Éléphant-2024-azertyuiop-soleil-Marseille-jardin"_s;
        QTest::newRow("the longest")
            << QString(1024, u'k').replace(3, 40, u"azertyuiopqsdfghjklmwxcvbnMarseille2024!"_s);
        QTest::newRow("digits") << QString(u"0123456789"_s).repeated(12);
    }
    void answersWithinAKeystroke()
    {
        QFETCH(QString, password);
        const Secret secret = secretOf(password);
        constexpr int rounds = 20;
        const std::clock_t start = std::clock();
        for (int i = 0; i < rounds; ++i)
            QVERIFY(meter.estimate(secret, {u"claire.marchand"_s}).bits > 0);
        const double each = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC / rounds;
        qInfo("%zu bytes: %.2f ms", secret.size(), each);
        QVERIFY2(each < 100, qPrintable(QString::number(each)));
    }

    void readsItsListsQuickly()
    {
        const std::clock_t start = std::clock();
        const WordLists again;
        const double each = 1000.0 * double(std::clock() - start) / CLOCKS_PER_SEC;
        qInfo("lists: %.1f ms", each);
        QVERIFY(again.find("soleil").has_value());
        QVERIFY2(each < 1000, qPrintable(QString::number(each)));
    }
};

COFFRET_TEST(StrengthTest, "strengthtest")
#include "strengthtest.moc"
