// SPDX-License-Identifier: GPL-3.0-or-later
// An archive read from a device, entry by entry, without a temporary file. Hostile archives meet limits
// before they meet memory: the number of entries, the size an entry unpacks to, and how many times larger
// than its packed bytes it may grow. libzip checks each entry's sum when its end is reached.
#pragma once

#include "core/base/result.h"
#include "core/exchange/exchangeerror.h"

#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace coffret::exchange {

struct ArchiveLimits
{
    qint64 entries = 10'000;
    qint64 entry = qint64(3) * 1024 * 1024 * 1024; // bytes, unpacked
    qint64 ratio = 400;                            // unpacked to packed,
    qint64 ratioFrom = qint64(16) * 1024 * 1024;   // for what unpacks to more than this
    qint64 stride = qint64(16) * 1024 * 1024;      // between two marks of the reader
};

class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 size, const ArchiveLimits &limits);
    ~ZipEntry() override;
    bool isSequential() const override { return true; }
    qint64 unpackedSize() const { return whole; }
    qint64 unpacked() const { return taken; }
    void mark() { sinceMark = 0; } // the reader has got something out of what it read
    bool isTooLarge() const { return tooLarge; }
    bool isDamaged() const { return damaged; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *file;
    qint64 whole;
    ArchiveLimits limits;
    qint64 taken = 0;
    qint64 sinceMark = 0;
    bool tooLarge = false;
    bool damaged = false;
};

class ZipArchive
{
public:
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    // `device` is seekable and outlives the archive. DamagedSpreadsheet, TooLarge.
    static Result<std::unique_ptr<ZipArchive>> open(QIODevice &device, const ArchiveLimits &limits);
    bool holds(const QString &name) const;
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name) const; // DamagedSpreadsheet, TooLarge

private:
    struct Source;
    ZipArchive(std::unique_ptr<Source> source, zip *archive, const ArchiveLimits &limits);

    std::unique_ptr<Source> source;
    zip *archive;
    ArchiveLimits limits;
};

} // namespace coffret::exchange
