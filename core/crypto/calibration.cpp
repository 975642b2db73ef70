// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/calibration.h"

#include "core/crypto/random.h"

#include <QElapsedTimer>

namespace coffret::crypto {

namespace {

constexpr quint64 roomyMemory = 8192 * mebibyte;
constexpr qint64 patience = 1000; // milliseconds

Result<qint64> measure(const KdfCost &cost)
{
    const Secret password = Secret::random(16);
    const QByteArray salt = randomBytes(kdfSaltSize);
    QElapsedTimer timer;
    timer.start();
    COFFRET_ASSIGN(const Secret key, deriveKey(password, view(salt), cost, KdfLimits::production()));
    return timer.elapsed();
}

} // namespace

Machine thisMachine()
{
    return {physicalMemory(), measure};
}

KdfCost calibratedCost(const Machine &machine)
{
    KdfCost cost = KdfLimits::production().floor();
    // A machine sold as "8 GB" reports a little less: firmware and graphics take their part first.
    if (machine.memoryBytes < roomyMemory - roomyMemory / 10)
        return cost;
    const auto elapsed = machine.milliseconds(cost);
    if (!elapsed.ok())
        return cost;
    for (const quint64 factor : {4, 2}) {
        if (*elapsed * qint64(factor) < patience) {
            cost.memoryBytes *= factor;
            break;
        }
    }
    return cost;
}

} // namespace coffret::crypto
