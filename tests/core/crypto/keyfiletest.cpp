// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/keyfile.h"

#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crypto;

class KeyFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReadsThePublishedAnswers()
    {
        const auto vectors = coffret::testing::knownAnswers(QStringLiteral("keyfile"));
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            const QByteArray key = coffret::testing::hexOf(vector, "key");
            const QByteArray content = vector[u"content"].toString().toLatin1();
            QCOMPARE(bytesOf(*encodeKeyFile(secretFrom(key))), content);
            const auto back = decodeKeyFile(secretFrom(content));
            QVERIFY(back.ok());
            QCOMPARE(bytesOf(*back), key);
        }
        VERIFY_ERROR(encodeKeyFile(Secret::random(31)), CryptoError::WrongSize);
    }

    void refusesEveryFlippedBit()
    {
        const QByteArray content = bytesOf(*encodeKeyFile(newKeyFileKey()));
        for (qsizetype bit = 0; bit < 8 * content.size(); ++bit) {
            QByteArray altered = content;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            QVERIFY2(!decodeKeyFile(secretFrom(altered)).ok(), altered.constData());
        }
    }

    void refusesEveryOtherLength()
    {
        const QByteArray content = bytesOf(*encodeKeyFile(newKeyFileKey()));
        for (qsizetype size = 0; size < content.size(); ++size)
            VERIFY_ERROR(decodeKeyFile(secretFrom(content.left(size))), CryptoError::KeyFileShape);
        for (const char extra : {'\0', '\n', ' '})
            VERIFY_ERROR(decodeKeyFile(secretFrom(content + extra)), CryptoError::KeyFileShape);
    }

    void saysWhatIsWrong()
    {
        const QByteArray content = bytesOf(*encodeKeyFile(newKeyFileKey()));
        QByteArray newer = content;
        newer[5] = '2';
        VERIFY_ERROR(decodeKeyFile(secretFrom(newer)), CryptoError::KeyFileNewer);
        VERIFY_ERROR(decodeKeyFile(secretFrom("CFKEY3\n" + QByteArray(2, 'x'))), CryptoError::KeyFileNewer);
        QByteArray digit = content;
        digit[10] = digit[10] == 'a' ? 'b' : 'a';
        VERIFY_ERROR(decodeKeyFile(secretFrom(digit)), CryptoError::KeyFileCheck);
        VERIFY_ERROR(decodeKeyFile(secretFrom(QByteArray(content).replace(7, 64, QByteArray(64, 'Z')))),
                     CryptoError::KeyFileShape);
        QByteArray badCheck = content;
        badCheck[72] = 'g';
        VERIFY_ERROR(decodeKeyFile(secretFrom(badCheck)), CryptoError::KeyFileShape);
        VERIFY_ERROR(decodeKeyFile(secretFrom(content.left(7) + content.mid(7, 64).toUpper() + content.mid(71))),
                     CryptoError::KeyFileShape);
        VERIFY_ERROR(decodeKeyFile(secretFrom(QByteArray(89, 'x'))), CryptoError::KeyFileShape);
    }
};

COFFRET_TEST(KeyFileTest, "keyfiletest")
#include "keyfiletest.moc"
