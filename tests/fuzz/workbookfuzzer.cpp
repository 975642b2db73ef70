// SPDX-License-Identifier: GPL-3.0-or-later
// Promises held: no crash, no more memory than the limits allow, rows never go back. The first byte says
// whether the rest is a whole archive or the worksheet of a sound one.
#include "core/exchange/importfile.h"
#include "core/exchange/sheetreader.h"

#include <QBuffer>
#include <cstdlib>
#include <zip.h>

using namespace coffret;
using namespace coffret::exchange;

namespace {

void promise(bool kept)
{
    if (!kept)
        std::abort();
}

void add(zip_t *archive, const char *name, const QByteArray &bytes)
{
    zip_source_t *source = zip_source_buffer(archive, bytes.constData(), zip_uint64_t(bytes.size()), 0);
    promise(source && zip_file_add(archive, name, source, ZIP_FL_ENC_UTF_8) >= 0);
}

QByteArray bookWith(const QByteArray &sheet)
{
    static const QByteArray book =
        "<workbook xmlns:r=\"r\"><sheets><sheet name=\"a\" r:id=\"rId1\"/></sheets></workbook>";
    static const QByteArray relations =
        "<Relationships><Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"sheet.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"x/sharedStrings\" Target=\"texts.xml\"/></Relationships>";
    static const QByteArray texts = "<sst><si><t>a</t></si><si><t>b@c.example</t></si></sst>";
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *whole = zip_source_buffer_create(nullptr, 0, 0, &error);
    promise(whole);
    zip_source_keep(whole);
    zip_t *archive = zip_open_from_source(whole, ZIP_TRUNCATE, &error);
    promise(archive);
    add(archive, "xl/workbook.xml", book);
    add(archive, "xl/_rels/workbook.xml.rels", relations);
    add(archive, "xl/texts.xml", texts);
    add(archive, "xl/sheet.xml", sheet);
    promise(zip_close(archive) == 0 && zip_source_open(whole) == 0);
    zip_stat_t facts;
    zip_stat_init(&facts);
    promise(zip_source_stat(whole, &facts) == 0);
    QByteArray bytes(qsizetype(facts.size), Qt::Uninitialized);
    promise(zip_source_read(whole, bytes.data(), facts.size) == zip_int64_t(facts.size));
    zip_source_close(whole);
    zip_source_free(whole);
    return bytes;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size < 1)
        return 0;
    const QByteArray rest(reinterpret_cast<const char *>(data) + 1, qsizetype(size) - 1);
    QByteArray bytes = data[0] & 1 ? rest : bookWith("<worksheet><sheetData>" + rest + "</sheetData></worksheet>");
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    const auto scan = scanFile(device);
    if (!scan.ok() || scan->kind != FileKind::Workbook)
        return 0;
    const auto source = openCandidates(device, *scan);
    if (!source.ok())
        return 0;
    Candidate candidate;
    qint64 line = 0;
    for (;;) {
        const auto more = (*source)->next(candidate);
        if (!more.ok() || !*more)
            return 0;
        promise(candidate.line > line && candidate.cells.size() <= 1000);
        line = candidate.line;
    }
}
