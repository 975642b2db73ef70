// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/zipwriter.h"

#include <limits>
#include <zlib.h>

namespace coffret::exchange {
namespace {

constexpr qint64 most = std::numeric_limits<quint32>::max();
constexpr quint16 version = 20;
constexpr quint16 flags = 0x0808; // sizes follow; names are UTF-8
constexpr quint16 deflated = 8;
constexpr quint16 noTime = 0;
constexpr quint16 firstDay = 0x21; // 1980-01-01: an export tells no moment in its container

void add16(QByteArray &bytes, quint16 value)
{
    bytes += char(value & 0xff);
    bytes += char(value >> 8);
}

void add32(QByteArray &bytes, quint32 value)
{
    add16(bytes, quint16(value & 0xffff));
    add16(bytes, quint16(value >> 16));
}

void addCommon(QByteArray &bytes)
{
    add16(bytes, version);
    add16(bytes, flags);
    add16(bytes, deflated);
    add16(bytes, noTime);
    add16(bytes, firstDay);
}

} // namespace

ZipWriter::ZipWriter(WholeFile &f) : file(f), block(64 * 1024, Qt::Uninitialized) {}

ZipWriter::~ZipWriter()
{
    if (stream)
        deflateEnd(stream.get());
}

Result<void> ZipWriter::put(const QByteArray &bytes)
{
    written += bytes.size();
    if (written > most)
        return ExchangeError::TooManyRows;
    return file.write(bytes);
}

Result<void> ZipWriter::begin(const QByteArray &name)
{
    Entry entry;
    entry.name = name;
    entry.offset = quint32(written);
    entry.sum = quint32(crc32(0, nullptr, 0));
    entries += entry;
    packed = 0;
    size = 0;
    stream = std::make_unique<z_stream>();
    if (deflateInit2(stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        stream.reset();
        return Error(ExchangeError::NotWritable, QStringLiteral("deflate"));
    }
    QByteArray head("PK\x03\x04", 4);
    addCommon(head);
    head += QByteArray(12, '\0'); // sum and sizes follow the entry
    add16(head, quint16(name.size()));
    add16(head, 0);
    return put(head + name);
}

Result<void> ZipWriter::pack(const QByteArray &bytes, int flush)
{
    stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream->avail_in = uInt(bytes.size());
    do {
        stream->next_out = reinterpret_cast<Bytef *>(block.data());
        stream->avail_out = uInt(block.size());
        deflate(stream.get(), flush);
        const qsizetype got = block.size() - qsizetype(stream->avail_out);
        packed += got;
        COFFRET_TRY(put(block.first(got)));
    } while (stream->avail_out == 0);
    return {};
}

Result<void> ZipWriter::write(const QByteArray &bytes)
{
    Entry &entry = entries.last();
    entry.sum = quint32(crc32(entry.sum, reinterpret_cast<const Bytef *>(bytes.constData()), uInt(bytes.size())));
    size += bytes.size();
    if (size > most)
        return ExchangeError::TooManyRows;
    return pack(bytes, Z_NO_FLUSH);
}

Result<void> ZipWriter::end()
{
    COFFRET_TRY(pack({}, Z_FINISH));
    deflateEnd(stream.get());
    stream.reset();
    Entry &entry = entries.last();
    entry.packed = quint32(packed);
    entry.size = quint32(size);
    QByteArray foot("PK\x07\x08", 4);
    add32(foot, entry.sum);
    add32(foot, entry.packed);
    add32(foot, entry.size);
    return put(foot);
}

Result<void> ZipWriter::close()
{
    const qint64 start = written;
    for (const Entry &entry : std::as_const(entries)) {
        QByteArray head("PK\x01\x02", 4);
        add16(head, version);
        addCommon(head);
        add32(head, entry.sum);
        add32(head, entry.packed);
        add32(head, entry.size);
        add16(head, quint16(entry.name.size()));
        head += QByteArray(12, '\0'); // no extra field, comment, disk number or attributes
        add32(head, entry.offset);
        COFFRET_TRY(put(head + entry.name));
    }
    const qint64 directory = written - start;
    QByteArray foot("PK\x05\x06", 4);
    add32(foot, 0);
    add16(foot, quint16(entries.size()));
    add16(foot, quint16(entries.size()));
    add32(foot, quint32(directory));
    add32(foot, quint32(start));
    add16(foot, 0);
    return put(foot);
}

} // namespace coffret::exchange
