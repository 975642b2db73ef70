// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordpolicy.h"
#include "core/crypto/passphrase.h"
#include "tests/support/runner.h"

#include <QTest>

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

class PasswordPolicyTest : public QObject
{
    Q_OBJECT

    const WordLists words;
    const StrengthMeter meter{words};
    const PasswordPolicy policy{words, meter};
    const QStringList own{u"claire.marchand"_s, u"Claire Marchand"_s, u"Atelier Marchand"_s};

    PasswordVerdict judge(const QString &text) const { return policy.judge(secretOf(text), own); }

private Q_SLOTS:
    void acceptsTheThreeShapesOfTheCnil_data()
    {
        QTest::addColumn<QString>("password");
        QTest::newRow("12 of four kinds") << u"xK7$mQ2#vR9!"_s;
        QTest::newRow("12 with accents") << u"xÉ7$mà2#vR9!"_s;
        QTest::newRow("14 of three kinds, no capital") << u"xk7$mq2#vr9!wz"_s;
        QTest::newRow("14 of three kinds, no sign") << u"xK7dmQ2gvR9bWz"_s;
        QTest::newRow("a sentence of seven words") << u"zébu moutarde tremplin brioche volcan parapluie cravate"_s;
        QTest::newRow("seven words and hyphens") << u"zebu-moutarde-tremplin-brioche-volcan-parapluie-cravate"_s;
        QTest::newRow("very long") << QString(u"xK7$mQ2#vR9!"_s).repeated(85);
    }
    void acceptsTheThreeShapesOfTheCnil()
    {
        QFETCH(QString, password);
        const PasswordVerdict verdict = judge(password);
        QVERIFY2(verdict.accepted(), qPrintable(QString::number(int(verdict.objections.value(0)))));
        QVERIFY(verdict.remedies.isEmpty());
    }

    void refusesAndSaysWhy_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<QList<PasswordObjection>>("objections");
        QTest::addColumn<QList<PasswordRemedy>>("remedies");
        using O = PasswordObjection;
        using R = PasswordRemedy;
        QTest::newRow("empty") << QString() << QList{O::Empty} << QList{R::GeneratePhrase};
        QTest::newRow("too long") << QString(u"xK7$mQ2#vR9!"_s).repeated(86) << QList{O::TooLong}
                                  << QList{R::Shorten, R::GeneratePhrase};
        QTest::newRow("far too long") << QString(4097, u'x') << QList{O::TooLong}
                                      << QList{R::Shorten, R::GeneratePhrase};
        QTest::newRow("11 of four kinds")
            << u"xK7$mQ2#vR9"_s << QList{O::TooSimple} << QList{R::AddCharacters, R::GeneratePhrase};
        QTest::newRow("13 of three kinds")
            << u"xk7$mq2#vr9!w"_s << QList{O::TooSimple} << QList{R::AddCharacters, R::AddKinds, R::GeneratePhrase};
        QTest::newRow("20 of two kinds") << u"xk7dmq2gvr9bwzp4tyn6"_s << QList{O::TooSimple}
                                         << QList{R::AddKinds, R::GeneratePhrase};
        QTest::newRow("six words") << u"zebu moutarde tremplin brioche volcan parapluie"_s << QList{O::TooSimple}
                                   << QList{R::AddWords, R::AddKinds, R::GeneratePhrase};
        QTest::newRow("the same word seven times")
            << u"soleil soleil soleil soleil soleil soleil soleil"_s << QList{O::TooSimple, O::Guessable}
            << QList{R::ChangeWords, R::AddKinds, R::GeneratePhrase};
        QTest::newRow("four kinds, easily guessed")
            << u"Marseille2024!"_s << QList{O::Guessable} << QList{R::ChangeWords, R::GeneratePhrase};
        QTest::newRow("four kinds on a keyboard")
            << u"Azertyuiop123!"_s << QList{O::Guessable} << QList{R::ChangeWords, R::GeneratePhrase};
        QTest::newRow("common") << u"MotDePasse123"_s << QList{O::TooSimple, O::Common, O::Guessable}
                                << QList{R::ChangeWords, R::AddCharacters, R::AddKinds, R::GeneratePhrase};
        QTest::newRow("own words") << u"ClaireMarchand49!"_s << QList{O::OwnWords, O::Guessable}
                                   << QList{R::LeaveOutOwnWords, R::ChangeWords, R::GeneratePhrase};
    }
    void refusesAndSaysWhy()
    {
        QFETCH(QString, password);
        QFETCH(QList<PasswordObjection>, objections);
        QFETCH(QList<PasswordRemedy>, remedies);
        const PasswordVerdict verdict = judge(password);
        QCOMPARE(verdict.objections, objections);
        QCOMPARE(verdict.remedies, remedies);
    }

    void countsWhatIsMissing()
    {
        PasswordVerdict verdict = judge(u"xK7$mQ2#v"_s);
        QCOMPARE(verdict.missingCharacters, 3);
        QVERIFY(verdict.missingKinds.isEmpty());

        verdict = judge(u"xk7$mq2#v"_s);
        QCOMPARE(verdict.missingCharacters, 5);
        QCOMPARE(verdict.missingKinds, QList{CharacterKind::Upper});

        verdict = judge(u"cheval table rouge maison"_s);
        QCOMPARE(verdict.words, 4);
        QCOMPARE(verdict.missingWords, 3);
        QCOMPARE(verdict.missingKinds, (QList{CharacterKind::Upper, CharacterKind::Digit, CharacterKind::Special}));
    }

    void countsAnAccentedLetterAsOneCharacter()
    {
        const PasswordVerdict composed = judge(u"éà7É"_s);
        QCOMPARE(composed.characters, 4);
        QCOMPARE(composed.missingKinds, QList{CharacterKind::Special});
        const PasswordVerdict decomposed = judge(u"éà7É"_s.normalized(QString::NormalizationForm_D));
        QCOMPARE(decomposed.characters, 4);
        QCOMPARE(decomposed.strength.bits, composed.strength.bits);
    }

    void refusesWhatIsNotText()
    {
        QByteArray bytes("abc\xff\xfe");
        QCOMPARE(policy.judge(Secret::takeBytes(bytes)).objections, QList{PasswordObjection::NotText});
    }

    void acceptsEveryGeneratedPhrase()
    {
        const PassphraseMaker maker(words);
        for (int i = 0; i < 200; ++i) {
            for (const WordSeparator separator : {WordSeparator::Space, WordSeparator::Hyphen}) {
                const PasswordVerdict verdict = policy.judge(maker.make(passphraseWords, separator), own);
                QCOMPARE(verdict.words, passphraseWords);
                QVERIFY2(verdict.accepted(), qPrintable(QString::number(verdict.strength.bits)));
            }
        }
    }

    void refusesAOneTimeCodeAsAPassword()
    {
        const PassphraseMaker maker(words);
        QVERIFY(!policy.judge(maker.make(oneTimeCodeWords)).accepted());
    }
};

COFFRET_TEST(PasswordPolicyTest, "passwordpolicytest")
#include "passwordpolicytest.moc"
