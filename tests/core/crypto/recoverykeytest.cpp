// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/recoverykey.h"

#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crypto;

class RecoveryKeyTest : public QObject
{
    Q_OBJECT

private:
    static Result<Secret> read(const QByteArray &text) { return recoveryKeyFromText(secretFrom(text)); }

private Q_SLOTS:
    void writesAndReadsThePublishedAnswers()
    {
        const auto vectors = coffret::testing::knownAnswers(QStringLiteral("recovery"));
        QCOMPARE(vectors.size(), size_t(10));
        for (const QJsonObject &vector : vectors) {
            const QByteArray key = coffret::testing::hexOf(vector, "key");
            const QByteArray text = vector[u"text"].toString().toLatin1();
            QCOMPARE(bytesOf(*recoveryKeyText(secretFrom(key))), text);
            const auto back = read(text);
            QVERIFY(back.ok());
            QCOMPARE(bytesOf(*back), key);
        }
    }

    void hasTheShapeThatIsPrinted()
    {
        const QByteArray text = bytesOf(*recoveryKeyText(newRecoveryKey()));
        QVERIFY(QRegularExpression(QStringLiteral("^([0-9A-HJKMNP-TV-Z]{4}-){8}[0-9A-HJKMNP-TV-Z]{4}$"))
                    .match(QString::fromLatin1(text))
                    .hasMatch());
        VERIFY_ERROR(recoveryKeyText(Secret::random(19)), CryptoError::WrongSize);
    }

    void readsWhatHandsType()
    {
        const Secret key = secretFrom(QByteArray::fromHex("00443214c74254b635cf84653a56d7c675be77df"));
        const QByteArray text = bytesOf(*recoveryKeyText(key));
        QVERIFY(read(text.toLower())->equals(key));
        QVERIFY(read(QByteArray(text).replace('-', ' '))->equals(key));
        QVERIFY(read(QByteArray(text).replace("-", ""))->equals(key));
        QVERIFY(read("\t" + QByteArray(text).replace("-", " - ") + "\r\n")->equals(key));
        QVERIFY(text.contains('0') && text.contains('1'));
        QVERIFY(read(QByteArray(text).replace('0', 'O').replace('1', 'l'))->equals(key));
        QVERIFY(read(QByteArray(text).replace('0', 'o').replace('1', 'I'))->equals(key));
    }

    void findsEveryWrongCharacter()
    {
        const QByteArray text = bytesOf(*recoveryKeyText(newRecoveryKey()));
        const QByteArray alphabet("0123456789ABCDEFGHJKMNPQRSTVWXYZ");
        int refused = 0;
        for (qsizetype i = 0; i < text.size(); ++i) {
            for (const char other : alphabet) {
                if (text[i] == '-' || text[i] == other)
                    continue;
                QByteArray typo = text;
                typo[i] = other;
                VERIFY_ERROR(read(typo), CryptoError::RecoveryKeyCheck);
                ++refused;
            }
        }
        QCOMPARE(refused, 36 * 31);
    }

    void findsSwappedNeighboursAndGroups()
    {
        const QByteArray text = bytesOf(*recoveryKeyText(newRecoveryKey())).replace("-", "");
        for (qsizetype i = 0; i + 1 < text.size(); ++i) {
            QByteArray swapped = text;
            std::swap(swapped[i], swapped[i + 1]);
            if (swapped != text)
                VERIFY_ERROR(read(swapped), CryptoError::RecoveryKeyCheck);
        }
        const QByteArray groups = text.mid(4, 4) + text.left(4) + text.mid(8);
        if (groups != text)
            VERIFY_ERROR(read(groups), CryptoError::RecoveryKeyCheck);
    }

    void refusesOtherShapes_data()
    {
        QTest::addColumn<QByteArray>("text");
        const QByteArray zeros(36, '0');
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one short") << zeros.left(35);
        QTest::newRow("one long") << zeros + '0';
        QTest::newRow("a U") << zeros.left(35) + 'U';
        QTest::newRow("punctuation") << zeros.left(35) + '!';
        QTest::newRow("accent") << zeros.left(34) + "\xc3\xa9";
        QTest::newRow("NUL") << zeros.left(35) + '\0';
        QTest::newRow("high byte") << zeros.left(35) + char(0xff);
        QTest::newRow("too much white") << QByteArray(300, ' ');
    }

    void refusesOtherShapes()
    {
        QFETCH(QByteArray, text);
        VERIFY_ERROR(read(text), CryptoError::RecoveryKeyShape);
    }
};

COFFRET_TEST(RecoveryKeyTest, "recoverykeytest")
#include "recoverykeytest.moc"
