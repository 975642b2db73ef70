// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/kdf.h"

#include "core/crypto/calibration.h"
#include "core/crypto/passwordbytes.h"
#include "tests/core/crypto/cryptosupport.h"
#include "tests/support/fastkdf.h"
#include "tests/support/knownanswers.h"
#include "tests/support/runner.h"

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#endif

using namespace coffret;
using namespace coffret::crypto;
using coffret::testing::hexOf;
using coffret::testing::knownAnswers;

class KdfTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void derivesThePublishedAnswers()
    {
        const auto vectors = knownAnswers(QStringLiteral("kek"));
        QCOMPARE(vectors.size(), size_t(10));
        for (const QJsonObject &vector : vectors) {
            const KdfCost cost{quint32(vector[u"passes"].toInt()), quint64(vector[u"memory"].toDouble())};
            const auto password = passwordBytes(vector[u"password"].toString());
            QVERIFY(password.ok());
            const QByteArray salt = hexOf(vector, "salt");
            const bool atTheFloor = cost == KdfLimits::production().floor();
            const auto key = deriveKey(*password, view(salt), cost,
                                       atTheFloor ? KdfLimits::production() : KdfLimitsForTests::limits());
            QVERIFY(key.ok());
            QCOMPARE(bytesOf(*key), hexOf(vector, "first"));
        }
    }

    void refusesCostsOutsideTheLimits_data()
    {
        QTest::addColumn<quint32>("passes");
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<int>("expected");
        const int low = int(CryptoError::KdfCostTooLow);
        const int high = int(CryptoError::KdfCostTooHigh);
        QTest::newRow("two passes") << 2U << 256 * mebibyte << low;
        QTest::newRow("no pass") << 0U << 256 * mebibyte << low;
        QTest::newRow("a byte under the floor") << 3U << 256 * mebibyte - 1 << low;
        QTest::newRow("no memory") << 3U << quint64(0) << low;
        QTest::newRow("eleven passes") << 11U << 256 * mebibyte << high;
        QTest::newRow("most passes") << 0xffffffffU << 256 * mebibyte << high;
        QTest::newRow("a byte over the ceiling") << 3U << 2048 * mebibyte + 1 << high;
        QTest::newRow("most memory") << 3U << ~quint64(0) << high;
        QTest::newRow("low passes, high memory") << 1U << ~quint64(0) << low;
        QTest::newRow("the floor") << 3U << 256 * mebibyte << 0;
        QTest::newRow("the ceiling") << 10U << 2048 * mebibyte << 0;
    }

    void refusesCostsOutsideTheLimits()
    {
        QFETCH(quint32, passes);
        QFETCH(quint64, memory);
        QFETCH(int, expected);
        const auto checked = KdfLimits::production().check({passes, memory});
        QCOMPARE(checked.ok(), expected == 0);
        if (expected != 0) {
            QVERIFY(checked.error().is(CryptoError(expected)));
            const QByteArray salt(16, 's');
            const auto key = deriveKey(Secret::random(8), view(salt), {passes, memory}, KdfLimits::production());
            VERIFY_ERROR(key, CryptoError(expected));
        }
    }

    void wantsASaltOfItsSize()
    {
        VERIFY_ERROR(deriveKey(Secret::random(8), view(QByteArray(15, 's')), KdfLimitsForTests::cost(),
                               KdfLimitsForTests::limits()),
                     CryptoError::WrongSize);
    }

    void saysWhenTheMemoryIsNotThere()
    {
#if defined(Q_OS_LINUX) && !defined(COFFRET_SANITIZED) // a sanitizer's own memory map needs more
        const pid_t child = ::fork();
        if (child == 0) {
            const rlimit limit{512 * mebibyte, 512 * mebibyte};
            ::setrlimit(RLIMIT_AS, &limit);
            const QByteArray salt(16, 's');
            const auto key = deriveKey(Secret::random(8), view(salt), {3, 1024 * mebibyte}, KdfLimits::production());
            ::_exit(!key.ok() && key.error().is(CryptoError::KdfOutOfMemory) ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
#else
        QSKIP("needs an address space limit");
#endif
    }

    void calibratesToTheMachine_data()
    {
        QTest::addColumn<quint64>("memory");
        QTest::addColumn<qint64>("milliseconds");
        QTest::addColumn<quint64>("expected");
        const quint64 roomy = 16384 * mebibyte;
        QTest::newRow("small machine, fast") << 4096 * mebibyte << qint64(100) << 256 * mebibyte;
        QTest::newRow("unknown memory") << quint64(0) << qint64(100) << 256 * mebibyte;
        QTest::newRow("sold as 8 GB") << 7800 * mebibyte << qint64(100) << 1024 * mebibyte;
        QTest::newRow("very fast") << roomy << qint64(249) << 1024 * mebibyte;
        QTest::newRow("fast") << roomy << qint64(250) << 512 * mebibyte;
        QTest::newRow("middling") << roomy << qint64(499) << 512 * mebibyte;
        QTest::newRow("slow") << roomy << qint64(500) << 256 * mebibyte;
        QTest::newRow("cannot be measured") << roomy << qint64(-1) << 256 * mebibyte;
    }

    void calibratesToTheMachine()
    {
        QFETCH(quint64, memory);
        QFETCH(qint64, milliseconds);
        QFETCH(quint64, expected);
        const Machine machine{memory, [&](const KdfCost &cost) -> Result<qint64> {
                                  if (milliseconds < 0 || cost != KdfLimits::production().floor())
                                      return CryptoError::KdfOutOfMemory;
                                  return milliseconds;
                              }};
        const KdfCost cost = calibratedCost(machine);
        QCOMPARE(cost.operations, quint32(3));
        QCOMPARE(cost.memoryBytes, expected);
        QVERIFY(KdfLimits::production().check(cost).ok());
    }

    void measuresThisMachine()
    {
        const Machine machine = thisMachine();
        QVERIFY(machine.memoryBytes > 512 * mebibyte);
        const auto elapsed = machine.milliseconds(KdfLimits::production().floor());
        QVERIFY(elapsed.ok());
        QVERIFY(*elapsed > 10);
        VERIFY_ERROR(machine.milliseconds({1, 8192}), CryptoError::KdfCostTooLow);
    }
};

COFFRET_TEST(KdfTest, "kdftest")
#include "kdftest.moc"
