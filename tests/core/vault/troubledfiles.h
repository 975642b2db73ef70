// SPDX-License-Identifier: GPL-3.0-or-later
// File operations that fail on purpose. Each call is counted; the chosen one fails with the chosen error, and then
// either the rest works again (a fault) or nothing works any more (the process died, the disk went).
// A dying write may leave half of its bytes.
#pragma once

#include "core/vault/fileoperations.h"
#include "core/vault/vaulterror.h"

namespace coffret::vault {

enum class Afterwards { Works, Dead };

class TroubledFiles final : public FileOperations
{
public:
    int failAt = -1; // the number of the call, from 0; -1: never
    VaultError error = VaultError::WriteFailed;
    Afterwards afterwards = Afterwards::Works;
    bool halfWrites = false;
    bool lyingReads = false; // read() gives one wrong byte
    int calls = 0;

    FileKind kind(const QString &path) const override { return real.kind(path); }
    Result<QByteArray> read(const QString &path, qsizetype limit) override
    {
        COFFRET_TRY(step());
        auto bytes = real.read(path, limit);
        if (lyingReads && bytes.ok() && !bytes->isEmpty())
            (*bytes)[0] = char((*bytes)[0] ^ 1);
        return bytes;
    }
    Result<Handle> create(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.create(path);
    }
    Result<void> write(Handle file, std::span<const unsigned char> bytes) override
    {
        const auto allowed = step();
        if (!allowed.ok() && halfWrites)
            COFFRET_TRY(real.write(file, bytes.first(bytes.size() / 2)));
        COFFRET_TRY(allowed);
        return real.write(file, bytes);
    }
    Result<void> sync(Handle file) override
    {
        COFFRET_TRY(step());
        return real.sync(file);
    }
    Result<void> close(Handle file) override
    {
        const auto allowed = step();
        COFFRET_TRY(real.close(file)); // the descriptor goes in any case
        return allowed;
    }
    Result<void> syncContent(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.syncContent(path);
    }
    Result<void> rename(const QString &from, const QString &to) override
    {
        COFFRET_TRY(step());
        return real.rename(from, to);
    }
    Result<void> remove(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.remove(path);
    }
    Result<void> makeFolder(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.makeFolder(path);
    }
    Result<void> removeFolder(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.removeFolder(path);
    }
    Result<void> syncFolder(const QString &path) override
    {
        COFFRET_TRY(step());
        return real.syncFolder(path);
    }

private:
    Result<void> step()
    {
        const int number = calls++;
        const bool fails = number == failAt || (failAt >= 0 && number > failAt && afterwards == Afterwards::Dead);
        return fails ? Result<void>(Error(error)) : Result<void>();
    }

    SystemFileOperations real;
};

} // namespace coffret::vault
