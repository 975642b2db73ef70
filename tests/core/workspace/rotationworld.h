// SPDX-License-Identifier: GPL-3.0-or-later
// A vault with three people and three files, cheap passwords, to be given new keys: Marie owns it, Paul
// has finance, Luc had sensitive and is disabled.
#pragma once

#include "core/storage/headeranchor.h"
#include "core/storage/rekey.h"
#include "core/vault/createvault.h"
#include "core/vault/slotchanges.h"
#include "core/vault/vaulterror.h"
#include "core/workspace/openvault.h"
#include "core/workspace/rotation.h"
#include "tests/support/fastkdf.h"

#include <QDir>
#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <map>

namespace coffret::workspace {

inline Secret secretOf(const QByteArray &text)
{
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(text.constData()), std::size_t(text.size())});
}

#define VERIFY_OK(result)                                                                                              \
    do {                                                                                                               \
        const auto &verified = (result);                                                                               \
        QVERIFY2(verified.ok(), verified.ok() ? ""                                                                     \
                                              : qPrintable(errorId(verified.error().code) + QLatin1Char(' ')           \
                                                           + verified.error().detail));                                \
    } while (false)

class RotationWorld
{
public:
    using Keys = std::map<QString, Secret>;

    QTemporaryDir place{
        (QFileInfo(QStringLiteral("/dev/shm")).isWritable() ? QStringLiteral("/dev/shm") : QDir::tempPath())
        + QStringLiteral("/coffret é XXXXXX")};
    FixedClock clock{1'800'000'000'000};
    SeededIdSource ids{clock, 7};
    vault::SystemFileOperations files;
    vault::VaultEnvironment environment{clock, ids, files, crypto::KdfLimitsForTests::limits(),
                                        [](const QString &) { return vault::Location{}; }};
    const QString folder = place.filePath(QStringLiteral("Entreprise.coffret"));
    const QString original = place.filePath(QStringLiteral("original"));
    Keys oldKeys;
    Keys lucsKeys;
    quint64 epoch = 0; // before the rotation

    static constexpr crypto::KdfCost cost = crypto::KdfLimitsForTests::cost();

    struct Desk
    {
        vault::VaultLock lock;
        vault::UnlockedVault vault;
        std::unique_ptr<storage::Database> database;
    };
    vault::RightsDesk at(Desk &desk) const
    {
        return {desk.lock, desk.vault, environment, [&desk](quint64 to) {
                    return desk.database ? storage::raiseEpoch(*desk.database, to) : Result<void>();
                }};
    }
    Result<Desk> unlock(const char *login, const QByteArray &password) const
    {
        COFFRET_ASSIGN(vault::VaultLock lock,
                       vault::VaultLock::take(vault::VaultFolder(folder), vault::thisProcess(clock)));
        COFFRET_ASSIGN(vault::UnlockedVault opened,
                       vault::unlock(lock, vault::PasswordCredentials{QString::fromUtf8(login), secretOf(password), {}},
                                     environment));
        return Desk{std::move(lock), std::move(opened), nullptr};
    }
    Result<Desk> open(const char *login) const { return open(login, login); }
    Result<Desk> open(const char *login, const QByteArray &password) const
    {
        COFFRET_ASSIGN(Desk desk, unlock(login, password));
        COFFRET_ASSIGN(desk.database, openDatabases(at(desk), OldHeader::Refused));
        return desk;
    }

    Result<void> make()
    {
        const vault::CreateRequest request{
            folder, QStringLiteral("Roussel"), QStringLiteral("marie"), QStringLiteral("Marie"), secretOf("marie"), {},
            cost};
        {
            COFFRET_ASSIGN(const auto made, vault::createVault(request, environment, foundDatabases()));
        }
        COFFRET_TRY(add("paul", QStringLiteral("finance.db")));
        COFFRET_ASSIGN(const vault::UserId luc, add("luc", QStringLiteral("sensitive.db")));
        {
            COFFRET_ASSIGN(const Desk desk, unlock("luc", "luc"));
            lucsKeys = keysOf(desk.vault);
        }
        {
            COFFRET_ASSIGN(Desk desk, open("marie"));
            COFFRET_TRY(vault::disablePerson(at(desk), luc));
            oldKeys = keysOf(desk.vault);
            epoch = desk.vault.header.directory.epoch;
        }
        keepOriginal();
        return {};
    }

    void keepOriginal() const { copyFolder(folder, original); }
    void layOut() const
    {
        QDir(folder).removeRecursively();
        QDir(folder + QStringLiteral(".limbo")).removeRecursively(); // where the bad disk keeps what was unlinked
        copyFolder(original, folder);
    }

    Result<Secret> rotate(const std::optional<vault::OwnNewKeys> &own = {}) const
    {
        COFFRET_ASSIGN(Desk desk, open("marie"));
        COFFRET_ASSIGN(Secret recovery, beginKeyRotation(at(desk), *desk.database, own, {}));
        desk.database.reset();
        COFFRET_TRY(completeKeyRotation(at(desk), {}));
        return recovery;
    }

    static Keys keysOf(const vault::UnlockedVault &opened)
    {
        Keys keys;
        for (const vault::CompartmentKey &one : opened.keys.compartments)
            keys.emplace(one.file, one.key.copy());
        return keys;
    }
    // How many of the files these keys open.
    int opening(const Keys &keys) const
    {
        int count = 0;
        for (const auto &[file, key] : keys) {
            const auto opens = storage::keyOpens(folder + u'/' + file, key);
            count += opens.ok() && *opens ? 1 : 0;
        }
        return count;
    }
    // What was written on the first day is in every file that the session has, whose checks are clean.
    static bool isWhole(storage::Database &database)
    {
        for (const auto compartment :
             {storage::Compartment::General, storage::Compartment::Finance, storage::Compartment::Sensitive}) {
            if (!database.holds(compartment))
                continue;
            storage::Statement read =
                database.prepare(QStringLiteral("SELECT count(*) FROM %1.setting WHERE key LIKE 'row%'")
                                     .arg(storage::schemaName(compartment)));
            const auto row = read.step();
            if (!row.ok() || read.integer(0) != rows)
                return false;
        }
        const auto problems = database.checkIntegrity({});
        return problems.ok() && problems->isEmpty();
    }
    // SQLite itself leaves a journal without a head beside a file whose first writing died.
    QStringList leftovers() const { return QDir(folder).entryList({QStringLiteral("*.new*")}); }
    QStringList journals() const { return QDir(folder).entryList({QStringLiteral("*-journal")}); }

private:
    static constexpr int rows = 40;
    static vault::FoundDatabases foundDatabases()
    {
        return [](const vault::VaultFolder &folder, const vault::UnlockedVault &opened) -> Result<void> {
            COFFRET_ASSIGN(const auto database, storage::Database::create(databaseFiles(folder, opened), 1));
            for (const char *const schema : {"main", "finance", "sensitive"}) {
                COFFRET_TRY(database->execute(
                    QStringLiteral(
                        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < %2) INSERT "
                        "INTO %1.setting SELECT 'row' || i, hex(randomblob(200)) FROM n")
                        .arg(QLatin1String(schema))
                        .arg(rows)));
            }
            return {};
        };
    }
    Result<vault::UserId> add(const char *login, const QString &file)
    {
        const QString name = QString::fromUtf8(login);
        COFFRET_ASSIGN(Desk desk, open("marie"));
        COFFRET_ASSIGN(const vault::Invitation invited,
                       vault::addPerson(at(desk), {name, name, vault::UserRole::Member, {}, 0, {file}}, cost));
        desk.database.reset();
        COFFRET_TRY(vault::acceptInvitation(desk.lock, {name, invited.code.copy(), {}}, {secretOf(login), {}, cost},
                                            environment));
        return invited.user;
    }
    static void copyFolder(const QString &from, const QString &to)
    {
        QDir().mkpath(to);
        for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), to + u'/' + file.fileName());
    }
};

} // namespace coffret::workspace
