// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardwriter.h"

namespace coffret::exchange {

static void appendFolded(QByteArray &out, const QByteArray &line)
{
    constexpr qsizetype width = 75;
    qsizetype start = 0;
    qsizetype room = width;
    while (line.size() - start > room) {
        qsizetype end = start + room;
        while (end > start + 1 && (quint8(line.at(end)) & 0xc0) == 0x80)
            --end;
        out.append(line.constData() + start, end - start);
        out += "\r\n ";
        start = end;
        room = width - 1; // the space counts
    }
    out.append(line.constData() + start, line.size() - start);
    out += "\r\n";
}

// A name or group from a hostile file must not break out of its place.
static QString nameText(const QString &text)
{
    QString plain;
    for (const QChar c : text) {
        if ((c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' || c == u'_')
            plain += c;
    }
    static const QStringList frame{QStringLiteral("BEGIN"), QStringLiteral("END"), QStringLiteral("VERSION")};
    return plain.isEmpty() || frame.contains(plain.toUpper()) ? QStringLiteral("X-") + plain : plain;
}

QByteArray vcardBytes(const VCard &card)
{
    QByteArray out("BEGIN:VCARD\r\nVERSION:" + card.version.toUtf8() + "\r\n");
    for (const VCardProperty &property : card.properties) {
        QString line;
        if (!property.group.isEmpty())
            line = nameText(property.group) + u'.';
        line += nameText(property.name);
        QString parameters = parametersText(property.parameters);
        parameters.remove(u'\r').remove(u'\n');
        if (!parameters.isEmpty())
            line += u';' + parameters;
        QString value = property.value;
        value.remove(u'\r').replace(u'\n', QStringLiteral("\\n"));
        appendFolded(out, (line + u':' + value).toUtf8());
    }
    out += "END:VCARD\r\n";
    return out;
}

} // namespace coffret::exchange
