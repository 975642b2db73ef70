// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/names.h"

#include "core/crypto/aead.h"
#include "core/crypto/subkey.h"
#include "core/vault/bytereader.h"
#include "core/vault/bytewriter.h"
#include "core/vault/vaulterror.h"

namespace coffret::vault {

static QByteArray contextOf(const Directory &directory)
{
    return QByteArrayLiteral("coffret/names/v1") + directory.vault.bytes();
}

bool isUsableName(const QString &name)
{
    return !name.trimmed().isEmpty() && name.toUtf8().size() <= maximumNameBytes && isPlainText(name);
}

Result<void> sealNames(Directory &directory, const VaultNames &names, const Secret &generalKey)
{
    ByteWriter out;
    out.text(names.organisation);
    out.u16(quint16(names.people.size()));
    for (const PersonName &person : names.people) {
        out.id(person.user.value);
        out.text(person.name);
    }
    COFFRET_ASSIGN(const Secret key, crypto::deriveSubkey(generalKey, crypto::SubkeyUse::DirectoryNames));
    const QByteArray context = contextOf(directory);
    COFFRET_ASSIGN(const crypto::SealedBytes sealed,
                   crypto::sealBytes(crypto::view(out.result()), crypto::view(context), key));
    directory.namesNonce = sealed.nonce;
    directory.names = sealed.ciphertext;
    return {};
}

Result<VaultNames> openNames(const Directory &directory, const Secret &generalKey)
{
    COFFRET_ASSIGN(const Secret key, crypto::deriveSubkey(generalKey, crypto::SubkeyUse::DirectoryNames));
    const QByteArray context = contextOf(directory);
    const auto text = crypto::openOrdinaryBytes({directory.namesNonce, directory.names}, crypto::view(context), key);
    if (!text.ok())
        return Error(VaultError::TamperedHeader, QStringLiteral("names"));
    ByteReader in(*text);
    VaultNames names;
    names.organisation = in.text(maximumNameBytes);
    const qsizetype count = in.count(in.u16(), 0, maximumUsers, 16 + 2);
    for (qsizetype i = 0; i < count; ++i) {
        const UserId user{in.id()};
        names.people.push_back({user, in.text(maximumNameBytes)});
    }
    if (!in.finished())
        return Error(VaultError::TamperedHeader, QStringLiteral("names"));
    return names;
}

} // namespace coffret::vault
