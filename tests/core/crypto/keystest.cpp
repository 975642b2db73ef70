// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes, sub-keys, signatures, sealed boxes and randomness: the small doors to libsodium.
#include "core/crypto/hash.h"
#include "core/crypto/random.h"
#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"
#include "core/crypto/subkey.h"
#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crypto;
using coffret::testing::hexOf;
using coffret::testing::knownAnswers;

class KeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void signsAsThePublishedAnswersDo()
    {
        const auto vectors = knownAnswers(QStringLiteral("signature"));
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            const Secret seed = secretFrom(hexOf(vector, "seed"));
            const QByteArray label = hexOf(vector, "label");
            const QByteArray message = hexOf(vector, "message");
            const auto publicKey = signingPublicKey(seed);
            const auto signature = sign(view(label), view(message), seed);
            QVERIFY(publicKey.ok() && signature.ok());
            QCOMPARE(*publicKey, hexOf(vector, "publicKey"));
            QCOMPARE(*signature, hexOf(vector, "signature"));
            QVERIFY(isSigned(view(label), view(message), view(*signature), view(*publicKey)));
        }
    }

    void refusesEveryOtherSignature()
    {
        const Secret seed = newSigningSeed();
        const QByteArray label("label");
        const QByteArray message("message");
        const QByteArray key = *signingPublicKey(seed);
        const QByteArray signature = *sign(view(label), view(message), seed);
        for (qsizetype bit = 0; bit < 8 * signature.size(); ++bit) {
            QByteArray altered = signature;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            QVERIFY(!isSigned(view(label), view(message), view(altered), view(key)));
        }
        const QByteArray otherKey = *signingPublicKey(newSigningSeed());
        QVERIFY(!isSigned(view(label), view(message), view(signature), view(otherKey)));
        QVERIFY(!isSigned(view(QByteArray("lab")), view(message), view(signature), view(key)));
        QVERIFY(!isSigned(view(label), view(QByteArray("autre")), view(signature), view(key)));
        QVERIFY(!isSigned(view(label), view(message), view(signature.left(63)), view(key)));
        QVERIFY(!isSigned(view(label), view(message), view(signature), view(key.left(31))));
        VERIFY_ERROR(sign(view(label), view(message), Secret::random(31)), CryptoError::WrongSize);
        VERIFY_ERROR(signingPublicKey(Secret::random(33)), CryptoError::WrongSize);
    }

    void opensTheSealedBoxesOfAnotherProgram()
    {
        const auto vectors = knownAnswers(QStringLiteral("box"));
        QCOMPARE(vectors.size(), size_t(6));
        for (const QJsonObject &vector : vectors) {
            const Secret secretKey = secretFrom(hexOf(vector, "secretKey"));
            const auto publicKey = boxPublicKey(secretKey);
            QVERIFY(publicKey.ok());
            QCOMPARE(*publicKey, hexOf(vector, "publicKey"));
            const QByteArray sealed = hexOf(vector, "sealed");
            const auto opened = openSealed(view(sealed), secretKey);
            QVERIFY(opened.ok());
            QCOMPARE(bytesOf(*opened), hexOf(vector, "key"));
        }
    }

    void opensABoxForItsOwnerAlone()
    {
        const Secret mine = newBoxSecretKey();
        const Secret key = Secret::random(32);
        const QByteArray publicKey = *boxPublicKey(mine);
        const auto sealed = sealTo(view(publicKey), key);
        QVERIFY(sealed.ok());
        QCOMPARE(sealed->size(), qsizetype(80));
        QVERIFY(openSealed(view(*sealed), mine)->equals(key));
        VERIFY_ERROR(openSealed(view(*sealed), newBoxSecretKey()), CryptoError::AuthenticationFailed);
        for (qsizetype bit = 0; bit < 8 * sealed->size(); ++bit) {
            QByteArray altered = *sealed;
            altered[bit / 8] = char(altered[bit / 8] ^ (1 << bit % 8));
            VERIFY_ERROR(openSealed(view(altered), mine), CryptoError::AuthenticationFailed);
        }
        VERIFY_ERROR(openSealed(view(sealed->left(47)), mine), CryptoError::WrongSize);
        VERIFY_ERROR(openSealed(view(*sealed), Secret::random(31)), CryptoError::WrongSize);
        VERIFY_ERROR(sealTo(view(publicKey.left(31)), key), CryptoError::WrongSize);
    }

    void sealsToNoKeyOfLowOrder()
    {
        const QByteArray zero(32, '\0');
        VERIFY_ERROR(sealTo(view(zero), Secret::random(32)), CryptoError::BadPublicKey);
    }

    void derivesThePublishedSubkeys()
    {
        const auto vectors = knownAnswers(QStringLiteral("subkey"));
        QCOMPARE(vectors.size(), size_t(8));
        for (const QJsonObject &vector : vectors) {
            const auto made = deriveSubkey(secretFrom(hexOf(vector, "key")), SubkeyUse(vector[u"number"].toInt()));
            QVERIFY(made.ok());
            QCOMPARE(bytesOf(*made), hexOf(vector, "subkey"));
        }
        VERIFY_ERROR(deriveSubkey(Secret::random(16), SubkeyUse::Attachments), CryptoError::WrongSize);
    }

    void hashesAsBlake2bDoes()
    {
        QCOMPARE(hash(view(QByteArray("abc"))).toHex(),
                 QByteArray("bddd813c634239723171ef3fee98579b94964e3bb1cb3e427262c8c068d52319"));
        QVERIFY(keyedHash({}, view(QByteArray(16, 'k'))).ok());
        QVERIFY(keyedHash({}, view(QByteArray(64, 'k'))).ok());
        VERIFY_ERROR(keyedHash({}, view(QByteArray(15, 'k'))), CryptoError::WrongSize);
        VERIFY_ERROR(keyedHash({}, view(QByteArray(65, 'k'))), CryptoError::WrongSize);
    }

    void comparesBytesOfEqualSizeOnly()
    {
        QVERIFY(equalBytes(view(QByteArray("abc")), view(QByteArray("abc"))));
        QVERIFY(!equalBytes(view(QByteArray("abc")), view(QByteArray("abd"))));
        QVERIFY(!equalBytes(view(QByteArray("abc")), view(QByteArray("ab"))));
    }

    void drawsWithinItsBound()
    {
        QCOMPARE(randomBelow(0), quint32(0));
        QCOMPARE(randomBelow(1), quint32(0));
        QSet<quint32> seen;
        for (int i = 0; i < 1000; ++i)
            seen.insert(randomBelow(6));
        QCOMPARE(seen, QSet<quint32>({0, 1, 2, 3, 4, 5}));
        QCOMPARE(randomBytes(24).size(), qsizetype(24));
        QVERIFY(randomBytes(24) != randomBytes(24));
    }
};

COFFRET_TEST(KeysTest, "keystest")
#include "keystest.moc"
