// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordbytes.h"

#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crypto;

class PasswordBytesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalisesAsThePublishedAnswersDo()
    {
        const auto vectors = coffret::testing::knownAnswers(QStringLiteral("password"));
        QCOMPARE(vectors.size(), size_t(9));
        for (const QJsonObject &vector : vectors) {
            const QString text = vector[u"text"].toString();
            const QByteArray expected = coffret::testing::hexOf(vector, "bytes");
            const auto made = passwordBytes(QStringView(text));
            QVERIFY(made.ok());
            QCOMPARE(bytesOf(*made), expected);
            const auto fromUtf8 = passwordBytes(secretFrom(text.toUtf8()));
            QVERIFY(fromUtf8.ok());
            QCOMPARE(bytesOf(*fromUtf8), expected);
        }
    }

    void isTheSameTwice()
    {
        const auto once = passwordBytes(QStringView(u"\ufb01n d\u2019\u0065\u0301t\u0065\u0301 \u2460"));
        QVERIFY(once.ok());
        const auto twice = passwordBytes(*once);
        QVERIFY(twice.ok());
        QVERIFY(twice->equals(*once));
    }

    void leavesCharactersOfLaterUnicodeAlone()
    {
        // U+10781 (Unicode 14) has a compatibility mapping; a program that knew it would change it.
        const QString text = QString::fromUcs4(U"\U00010781");
        const auto made = passwordBytes(QStringView(text));
        QVERIFY(made.ok());
        QCOMPARE(bytesOf(*made), text.toUtf8());
    }

    void takesOneToAThousandAndTwentyFourBytes()
    {
        QVERIFY(passwordBytes(QStringView(u"x")).ok());
        QVERIFY(passwordBytes(QString(1024, u'a')).ok());
        VERIFY_ERROR(passwordBytes(QString(1025, u'a')), CryptoError::PasswordTooLong);
        VERIFY_ERROR(passwordBytes(QString(513, QChar(0xe9))), CryptoError::PasswordTooLong);
        VERIFY_ERROR(passwordBytes(QString(5000, u'a')), CryptoError::PasswordTooLong);
        VERIFY_ERROR(passwordBytes(QStringView()), CryptoError::PasswordEmpty);
        VERIFY_ERROR(passwordBytes(Secret()), CryptoError::PasswordEmpty);
        VERIFY_ERROR(passwordBytes(secretFrom(QByteArray(4097, 'a'))), CryptoError::PasswordTooLong);
    }

    void measuresTheLengthAfterNormalising()
    {
        QString decomposed;
        for (int i = 0; i < 512; ++i)
            decomposed += QStringLiteral("e\u0301"); // 1,536 bytes that compose to 1,024
        QCOMPARE(passwordBytes(decomposed)->size(), size_t(1024));
        QVERIFY(passwordBytes(secretFrom(decomposed.toUtf8())).ok());
        // One character that expands to eighteen: 32 of them are over the limit.
        VERIFY_ERROR(passwordBytes(QString(32, QChar(0xfdfa))), CryptoError::PasswordTooLong);
    }

    void refusesWhatIsNotText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("stray continuation") << QByteArray("a\x80");
        QTest::newRow("Latin-1") << QByteArray("\xe9t\xe9");
        QTest::newRow("overlong") << QByteArray("\xc0\xaf");
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
        QTest::newRow("cut") << QByteArray("\xf0\x9f\x94");
        QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    }

    void refusesWhatIsNotText()
    {
        QFETCH(QByteArray, bytes);
        VERIFY_ERROR(passwordBytes(secretFrom(bytes)), CryptoError::PasswordNotText);
        const QChar half(0xd800);
        VERIFY_ERROR(passwordBytes(QStringView(&half, 1)), CryptoError::PasswordNotText);
    }

    void keepsSpacesZerosAndMarks()
    {
        const QByteArray odd(" \0\xef\xbb\xbf ", 6);
        const auto made = passwordBytes(secretFrom(odd));
        QVERIFY(made.ok());
        QCOMPARE(bytesOf(*made), odd);
        QCOMPARE(bytesOf(*passwordBytes(secretFrom(QByteArray("\xef\xbb\xbf")))), QByteArray("\xef\xbb\xbf"));
    }
};

COFFRET_TEST(PasswordBytesTest, "passwordbytestest")
#include "passwordbytestest.moc"
