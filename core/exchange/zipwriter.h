// SPDX-License-Identifier: GPL-3.0-or-later
// Writes an archive straight into a file that is whole or absent: entries are packed as they come, so that
// memory does not grow with them and nothing stands in a temporary file. Sizes follow their entry (data
// descriptors). Source: APPNOTE 6.3.3, without Zip64: an archive ends at 4 GiB.
#pragma once

#include "core/exchange/wholefile.h"

#include <memory>

struct z_stream_s;

namespace coffret::exchange {

class ZipWriter
{
public:
    explicit ZipWriter(WholeFile &f);
    ~ZipWriter();
    ZipWriter(const ZipWriter &) = delete;
    ZipWriter &operator=(const ZipWriter &) = delete;

    Result<void> begin(const QByteArray &name);
    Result<void> write(const QByteArray &bytes);
    Result<void> end();
    Result<void> close(); // the directory at the end; the file is committed by its owner

private:
    struct Entry
    {
        QByteArray name;
        quint32 sum = 0;
        quint32 packed = 0;
        quint32 size = 0;
        quint32 offset = 0;
    };
    Result<void> put(const QByteArray &bytes);
    Result<void> pack(const QByteArray &bytes, int flush);

    WholeFile &file;
    std::unique_ptr<z_stream_s> stream;
    QByteArray block;
    QList<Entry> entries;
    qint64 written = 0;
    qint64 packed = 0;
    qint64 size = 0;
};

} // namespace coffret::exchange
