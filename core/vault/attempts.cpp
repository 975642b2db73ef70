// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/attempts.h"

#include "core/crypto/sealedbox.h"

#include <QtEndian>
#include <algorithm>
#include <array>

namespace coffret::vault {

// Two boxes: for the owners, and for the person himself or, where there is none, for the owners again, so that the
// sizes do not say whose login it was.
constexpr qsizetype textSize = 24;
constexpr qsizetype boxSize = textSize + crypto::boxOverhead;
constexpr qsizetype recordSize = 2 * boxSize;
static const QByteArray magic = "CFATT1\n";

static QByteArray recordsIn(FileOperations &files, const VaultFolder &folder)
{
    const qsizetype limit = magic.size() + mostAttempts * recordSize;
    const auto bytes = files.read(folder.attempts(), limit);
    if (!bytes.ok() || bytes->size() > limit || !bytes->startsWith(magic)
        || (bytes->size() - magic.size()) % recordSize != 0)
        return {};
    return bytes->sliced(magic.size());
}

static QByteArray record(const Directory &directory, const QString &login, TimeStamp now)
{
    const DirectoryUser *user = findLogin(directory, login);
    std::array<unsigned char, textSize> text{};
    qToLittleEndian(qint64(now), text.data());
    if (user)
        std::copy(user->id.value.begin(), user->id.value.end(), text.begin() + 8);
    const Secret plain = Secret::fromBytes(text);
    const auto forOwners = crypto::sealTo(crypto::view(directory.journalPublicKey), plain);
    const auto forUser = crypto::sealTo(crypto::view(user ? user->boxPublicKey : directory.journalPublicKey), plain);
    return forOwners.ok() && forUser.ok() ? *forOwners + *forUser : QByteArray();
}

// A power cut may lose the file: it is not worth a wait for the disk.
static Result<void> replace(FileOperations &files, const VaultFolder &folder, const QByteArray &bytes)
{
    const QString fresh = folder.attempts() + QStringLiteral(".new");
    COFFRET_TRY(files.remove(fresh));
    COFFRET_ASSIGN(const auto file, files.create(fresh));
    const auto written = files.write(file, crypto::view(bytes));
    const auto closed = files.close(file);
    if (written.ok() && closed.ok())
        return files.rename(fresh, folder.attempts());
    return files.remove(fresh);
}

void noteFailedAttempt(FileOperations &files, const VaultFolder &folder, const Directory &directory,
                       const QString &login, TimeStamp now)
{
    const QByteArray fresh = record(directory, login, now);
    if (fresh.size() != recordSize)
        return;
    QByteArray all = recordsIn(files, folder) + fresh;
    all = all.last(std::min(all.size(), mostAttempts * recordSize));
    (void)replace(files, folder, magic + all);
}

static std::optional<FailedAttempt> opened(const QByteArray &box, const Secret &secretKey)
{
    const auto text = crypto::openSealed(crypto::view(box), secretKey);
    if (!text.ok() || text->size() != std::size_t(textSize))
        return std::nullopt;
    const SecretReader reader(*text);
    FailedAttempt attempt;
    attempt.at = qFromLittleEndian<qint64>(reader.data());
    std::copy_n(reader.data() + 8, attempt.user.value.size(), attempt.user.value.begin());
    return attempt;
}

QList<FailedAttempt> failedAttempts(FileOperations &files, const VaultFolder &folder, const Secret &secretKey)
{
    const QByteArray records = recordsIn(files, folder);
    QList<FailedAttempt> attempts;
    for (qsizetype at = 0; at < records.size(); at += recordSize) {
        auto attempt = opened(records.sliced(at, boxSize), secretKey);
        if (!attempt)
            attempt = opened(records.sliced(at + boxSize, boxSize), secretKey);
        if (attempt)
            attempts.append(*attempt);
    }
    return attempts;
}

} // namespace coffret::vault
