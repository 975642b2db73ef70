// SPDX-License-Identifier: GPL-3.0-or-later
// Promises held: no crash, lines never go back, limits hold, and every entry of the reader is a row of the table.
#include "core/exchange/importfile.h"
#include "core/exchange/ldifreader.h"

#include <QBuffer>
#include <cstdlib>

using namespace coffret;
using namespace coffret::exchange;

namespace {

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

int entriesIn(QByteArray bytes, const LdifLimits &limits)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    ByteSource source(device, {Encoding::Utf8, 0, true, false});
    LdifReader reader(source, limits);
    LdifEntry entry;
    qint64 line = 0;
    int entries = 0;
    for (;; ++entries) {
        const auto more = reader.next(entry);
        promise(more.ok());
        if (!*more)
            return entries;
        promise(entry.line > line && entry.values.size() <= limits.values);
        line = entry.line;
    }
}

int rowsIn(QByteArray bytes)
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto scan = scanFile(device);
    if (!scan.ok() || scan->kind != FileKind::Ldif || scan->encoding.encoding != Encoding::Utf8
        || scan->encoding.markBytes != 0)
        return -1;
    const auto source = openCandidates(device, *scan);
    promise(source.ok());
    Candidate candidate;
    for (int rows = 0;; ++rows) {
        const auto more = (*source)->next(candidate);
        promise(more.ok());
        if (!*more)
            return rows;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray bytes(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    if (data[0] & 1) {
        entriesIn(bytes, {64, 256, 6});
        return 0;
    }
    const int entries = entriesIn(bytes, {});
    const int rows = rowsIn(bytes);
    promise(rows < 0 || rows == entries);
    return 0;
}
