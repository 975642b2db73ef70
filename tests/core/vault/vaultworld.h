// SPDX-License-Identifier: GPL-3.0-or-later
// A folder, a clock, identities and cheap passwords for one test; a vault of one owner on demand.
#pragma once

#include "core/vault/createvault.h"
#include "core/vault/slotchanges.h"
#include "tests/support/fastkdf.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace coffret::vault {

inline Secret secretOf(const char *text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text), std::strlen(text)});
}

inline QByteArray textOf(const Secret &secret)
{
    SecretReader reader(secret);
    return QByteArray(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size()));
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool putContent(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

inline QString errorText(const Error &error)
{
    return errorId(error.code) + QLatin1Char(' ') + error.detail;
}

inline constexpr char goodPassword[] = "sept mots tirés au hasard";

struct VaultWorld
{
    explicit VaultWorld(quint64 seed = 7) : ids(clock, seed) {}

    QTemporaryDir temporary{QDir::tempPath() + QStringLiteral("/coffre fort é XXXXXX")};
    FixedClock clock{1'800'000'000'000};
    SeededIdSource ids;
    SystemFileOperations files;
    VaultEnvironment environment{clock, ids, files, crypto::KdfLimitsForTests::limits(),
                                 [](const QString &) { return Location{}; }};
    QString folder = temporary.filePath(QStringLiteral("Entreprise.coffret"));
    QString keyFile = temporary.filePath(QStringLiteral("clé.cfkey"));

    CreateRequest request() const
    {
        return {folder,
                QStringLiteral("Menuiserie Roussel"),
                QStringLiteral("marie"),
                QStringLiteral("Marie Roussel"),
                secretOf(goodPassword),
                {},
                crypto::KdfLimitsForTests::cost()};
    }
    Result<CreatedVault> create() { return createVault(request(), environment, {}); }
    Result<VaultLock> lock() const { return VaultLock::take(VaultFolder(folder), thisProcess(clock)); }

    static Credentials password(const char *text = goodPassword, const QString &login = QStringLiteral("marie"),
                                const QString &keyFile = {})
    {
        return PasswordCredentials{login, secretOf(text), keyFile};
    }
    static Credentials recovery(const Secret &text) { return RecoveryCredentials{text.copy()}; }

    Result<UnlockedVault> open(const Credentials &credentials)
    {
        COFFRET_ASSIGN(const VaultLock held, lock());
        return unlock(held, credentials, environment);
    }
    QString header() const { return folder + QStringLiteral("/vault.hdr"); }
    QString previous() const { return folder + QStringLiteral("/vault.hdr.prev"); }
};

} // namespace coffret::vault

// Like QVERIFY, and say which error came.
#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.ok(), verified.ok() ? "" : qPrintable(::coffret::vault::errorText(verified.error())));       \
    } while (false)
#define VERIFY_ERROR(result, expected)                                                                                 \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY(!verified.ok());                                                                                       \
        QVERIFY2(verified.error().is(expected), qPrintable(::coffret::vault::errorText(verified.error())));            \
    } while (false)
