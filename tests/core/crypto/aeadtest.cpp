// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/aead.h"

#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crypto;

class AeadTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasSealedAndNothingElse()
    {
        const Secret key = Secret::random(32);
        const QByteArray text("le carnet de commandes");
        const QByteArray context("contexte");
        const auto sealed = sealBytes(view(text), view(context), key);
        QVERIFY(sealed.ok());
        QCOMPARE(sealed->nonce.size(), aeadNonceSize);
        QCOMPARE(sealed->ciphertext.size(), text.size() + aeadTagSize);
        QVERIFY(!sealed->ciphertext.contains("carnet"));
        const auto opened = openBytes(*sealed, view(context), key);
        QVERIFY(opened.ok());
        QCOMPARE(bytesOf(*opened), text);
        const auto ordinary = openOrdinaryBytes(*sealed, view(context), key);
        QVERIFY(ordinary.ok());
        QCOMPARE(*ordinary, text);
    }

    void refusesEveryFlippedBit()
    {
        const Secret key = Secret::random(32);
        const QByteArray text("secret");
        const QByteArray context("ctx");
        const auto sealed = sealBytes(view(text), view(context), key);
        QVERIFY(sealed.ok());
        for (qsizetype bit = 0; bit < 8 * (aeadNonceSize + sealed->ciphertext.size() + context.size()); ++bit) {
            SealedBytes altered = *sealed;
            QByteArray other = context;
            qsizetype at = bit / 8;
            QByteArray *const target = at < aeadNonceSize ? &altered.nonce
                                       : (at -= aeadNonceSize) < altered.ciphertext.size()
                                           ? &altered.ciphertext
                                           : (at -= altered.ciphertext.size(), &other);
            (*target)[at] = char((*target)[at] ^ (1 << bit % 8));
            VERIFY_ERROR(openBytes(altered, view(other), key), CryptoError::AuthenticationFailed);
            VERIFY_ERROR(openOrdinaryBytes(altered, view(other), key), CryptoError::AuthenticationFailed);
        }
    }

    void refusesAnotherKey()
    {
        const auto sealed = sealBytes(view(QByteArray("x")), {}, Secret::random(32));
        QVERIFY(sealed.ok());
        VERIFY_ERROR(openBytes(*sealed, {}, Secret::random(32)), CryptoError::AuthenticationFailed);
    }

    void neverUsesANonceTwice()
    {
        const Secret key = Secret::random(32);
        QSet<QByteArray> nonces;
        for (int i = 0; i < 1000; ++i)
            nonces.insert(sealBytes({}, {}, key)->nonce);
        QCOMPARE(nonces.size(), 1000);
    }

    void refusesSizesTheAlgorithmDoesNotHave()
    {
        const Secret key = Secret::random(32);
        const auto sealed = sealBytes({}, {}, key);
        QVERIFY(sealed.ok());
        VERIFY_ERROR(sealBytes({}, {}, Secret::random(31)), CryptoError::WrongSize);
        VERIFY_ERROR(openBytes(*sealed, {}, Secret::random(33)), CryptoError::WrongSize);
        VERIFY_ERROR(openBytes({QByteArray(12, 'n'), sealed->ciphertext}, {}, key), CryptoError::WrongSize);
        VERIFY_ERROR(openBytes({sealed->nonce, QByteArray(15, 'c')}, {}, key), CryptoError::WrongSize);
        VERIFY_ERROR(openOrdinaryBytes({sealed->nonce, {}}, {}, key), CryptoError::WrongSize);
    }
};

COFFRET_TEST(AeadTest, "aeadtest")
#include "aeadtest.moc"
