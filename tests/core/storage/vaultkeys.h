// SPDX-License-Identifier: GPL-3.0-or-later
// The three files of a test vault in a folder, with their fixed keys.
#pragma once

#include "core/storage/database.h"

namespace coffret::storage {

inline QString testFilePath(const QString &folder, Compartment compartment)
{
    const QString name = compartment == Compartment::General ? QStringLiteral("general") : schemaName(compartment);
    return folder + QLatin1Char('/') + name + QStringLiteral(".db");
}

inline Secret testKey(Compartment compartment)
{
    return Secret::fromBytes(std::vector<unsigned char>(32, static_cast<unsigned char>(0x41 + int(compartment))));
}

inline DatabaseFiles keyedFiles(const QString &folder, int count = 3)
{
    DatabaseFiles all;
    for (int i = 0; i < count; ++i)
        all.files.push_back({Compartment(i), testFilePath(folder, Compartment(i)), testKey(Compartment(i))});
    all.vaultId = QByteArray(16, 'v');
    return all;
}

} // namespace coffret::storage
