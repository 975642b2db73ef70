// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/previewcontent.h"

#include "core/exchange/encoding.h"

#include <QBuffer>
#include <QImageReader>
#include <QMimeDatabase>
#include <QStringDecoder>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

using Kind = PreviewContent::Kind;
using Reason = PreviewContent::Reason;

PreviewContent nothing(Reason reason)
{
    PreviewContent content;
    content.reason = reason;
    return content;
}

// Only formats that are decoded by a few well-known readers; SVG is text here, it may refer to elsewhere.
QByteArray pictureFormat(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "gif";
    if (bytes.startsWith("BM") && bytes.size() > 26)
        return "bmp";
    if (bytes.startsWith("RIFF") && bytes.mid(8, 4) == "WEBP")
        return "webp";
    return {};
}

// The header is believed only as far as it lowers what is decoded; the reader's own limit holds the rest.
PreviewContent picture(const QByteArray &bytes, const QByteArray &format)
{
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return nothing(Reason::Damaged);
    QImageReader::setAllocationLimit(PreviewContent::mostMegabytes);
    QImageReader reader(&buffer, format);
    reader.setAutoTransform(true);
    reader.setDecideFormatFromContent(false);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return nothing(Reason::Damaged);
    if (qint64(size.width()) * size.height() > PreviewContent::mostPixels)
        return nothing(Reason::TooLarge);
    PreviewContent content;
    content.kind = Kind::Picture;
    content.size = size;
    content.picture = reader.read();
    if (content.picture.isNull() || content.picture.sizeInBytes() > PreviewContent::mostPixels * 8)
        return nothing(Reason::Damaged);
    return content;
}

QString utf16(const QByteArray &bytes, exchange::Encoding encoding)
{
    QStringDecoder decoder(encoding == exchange::Encoding::Utf16LittleEndian ? QStringDecoder::Utf16LE
                                                                             : QStringDecoder::Utf16BE);
    return decoder(bytes);
}

PreviewContent text(const QByteArray &bytes)
{
    const QByteArray head = bytes.first(qMin<qsizetype>(bytes.size(), PreviewContent::mostText));
    exchange::EncodingDetector detector;
    detector.feed(head);
    const exchange::EncodingGuess guess = detector.guess();
    if (guess.binary)
        return nothing(Reason::UnknownKind);
    PreviewContent content;
    content.kind = Kind::Text;
    content.cut = head.size() < bytes.size();
    content.encoding = exchange::encodingName(guess.encoding);
    const QByteArray body = head.mid(guess.markBytes);
    const bool wide =
        guess.encoding == exchange::Encoding::Utf16LittleEndian || guess.encoding == exchange::Encoding::Utf16BigEndian;
    content.text = wide ? utf16(body, guess.encoding) : exchange::decodeText(body, guess.encoding).text;
    return content;
}

} // namespace

PreviewContent previewOf(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return nothing(Reason::Empty);
    if (const QByteArray format = pictureFormat(bytes); !format.isEmpty())
        return picture(bytes, format);
    if (bytes.first(qMin<qsizetype>(bytes.size(), 1024)).contains("%PDF-")) {
        PreviewContent content;
        content.kind = Kind::Pdf;
        content.pdf = bytes;
        return content;
    }
    return text(bytes);
}

QString mediaTypeOf(const QString &fileName, const QByteArray &beginning)
{
    const QMimeDatabase known;
    const QMimeType type = known.mimeTypeForFileNameAndData(fileName, beginning);
    return type.isValid() ? type.name() : u"application/octet-stream"_s;
}

} // namespace coffret::ui
