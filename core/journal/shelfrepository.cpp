// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/shelfrepository.h"

#include "core/crypto/aead.h"
#include "core/crypto/hash.h"
#include "core/journal/journalerror.h"

using namespace Qt::Literals::StringLiterals;
using coffret::crypto::view;
using coffret::storage::Statement;

namespace coffret::journal {

constexpr qsizetype nameSize = 16;

static const QByteArray shelfLabel = "coffret/log/shelf/v1";
static const QByteArray nameLabel = "coffret/log/shelf-name/v1";

static Result<Secret> keyed(const QByteArray &message, const Secret &key)
{
    const SecretReader open(key);
    auto made = crypto::keyedHash(view(message), open.bytes());
    if (!made.ok())
        return JournalError::WrongKeys;
    return made;
}

static QByteArray drawerByte(Drawer drawer)
{
    return QByteArray(1, char(drawer));
}

Result<Secret> ShelfRepository::key() const
{
    return keyed(shelfLabel + trust.vaultId, trust.journalKey);
}

// So that the table does not say which entries raised an alert.
Result<QByteArray> ShelfRepository::hidden(Drawer drawer, const QByteArray &name) const
{
    COFFRET_ASSIGN(const Secret made, keyed(nameLabel + trust.vaultId + drawerByte(drawer) + name, trust.journalKey));
    const SecretReader open(made);
    return QByteArray(reinterpret_cast<const char *>(open.data()), nameSize);
}

std::optional<QByteArray> ShelfRepository::open(Drawer drawer, Statement &row, const Secret &key) const
{
    const QByteArray context = shelfLabel + trust.vaultId + drawerByte(drawer) + row.blob(0);
    auto text = crypto::openOrdinaryBytes({row.blob(1), row.blob(2)}, view(context), key);
    return text.ok() ? std::optional(*text) : std::nullopt;
}

Result<std::optional<QByteArray>> ShelfRepository::text(Drawer drawer, const QByteArray &name)
{
    COFFRET_ASSIGN(const Secret with, key());
    COFFRET_ASSIGN(const QByteArray under, hidden(drawer, name));
    Statement select =
        database.prepare(u"SELECT name, nonce, sealed FROM audit_shelf WHERE drawer = ?1 AND name = ?2"_s);
    COFFRET_ASSIGN(const bool found, select.bind(1, qint64(drawer)).bind(2, under).step());
    return found ? open(drawer, select, with) : std::optional<QByteArray>();
}

Result<QList<QByteArray>> ShelfRepository::texts(Drawer drawer)
{
    COFFRET_ASSIGN(const Secret with, key());
    Statement select = database.prepare(u"SELECT name, nonce, sealed FROM audit_shelf WHERE drawer = ?1"_s);
    select.bind(1, qint64(drawer));
    QList<QByteArray> all;
    for (;;) {
        COFFRET_ASSIGN(const bool found, select.step());
        if (!found)
            return all;
        if (const auto text = open(drawer, select, with))
            all.append(*text);
    }
}

Result<qint64> ShelfRepository::count(Drawer drawer)
{
    Statement select = database.prepare(u"SELECT count(*) FROM audit_shelf WHERE drawer = ?1"_s);
    COFFRET_TRY(select.bind(1, qint64(drawer)).step());
    return select.integer(0);
}

Result<void> ShelfRepository::put(Drawer drawer, const QByteArray &name, const QByteArray &text)
{
    COFFRET_ASSIGN(const Secret with, key());
    COFFRET_ASSIGN(const QByteArray under, hidden(drawer, name));
    const QByteArray context = shelfLabel + trust.vaultId + drawerByte(drawer) + under;
    COFFRET_ASSIGN(const crypto::SealedBytes sealed, crypto::sealBytes(view(text), view(context), with));
    return database
        .prepare(u"INSERT INTO audit_shelf(drawer, name, nonce, sealed) VALUES(?1, ?2, ?3, ?4)"
                 " ON CONFLICT(drawer, name) DO UPDATE SET nonce = ?3, sealed = ?4"_s)
        .bind(1, qint64(drawer))
        .bind(2, under)
        .bind(3, sealed.nonce)
        .bind(4, sealed.ciphertext)
        .run();
}

Result<void> ShelfRepository::remove(Drawer drawer, const QByteArray &name)
{
    COFFRET_ASSIGN(const QByteArray under, hidden(drawer, name));
    return database.prepare(u"DELETE FROM audit_shelf WHERE drawer = ?1 AND name = ?2"_s)
        .bind(1, qint64(drawer))
        .bind(2, under)
        .run();
}

} // namespace coffret::journal
