// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/xmlpart.h"

namespace coffret::exchange {

XmlPart::XmlPart(std::unique_ptr<ZipEntry> entry) : part(std::move(entry)), reader(part.get()) {}

QXmlStreamReader::TokenType XmlPart::next()
{
    while (!refused && !reader.atEnd()) {
        const auto token = reader.readNext();
        part->mark();
        refused = token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference;
        if (token == QXmlStreamReader::StartElement || token == QXmlStreamReader::EndElement
            || token == QXmlStreamReader::Characters)
            return token;
    }
    return QXmlStreamReader::Invalid;
}

QString XmlPart::attribute(const char *name) const
{
    const QLatin1String wanted(name);
    for (const QXmlStreamAttribute &each : reader.attributes()) {
        if (each.name() == wanted)
            return each.value().toString();
    }
    return {};
}

Result<void> XmlPart::state() const
{
    if (part->isTooLarge())
        return Error(ExchangeError::TooLarge, QStringLiteral("part"));
    if (part->isDamaged() || refused || reader.hasError())
        return Error(ExchangeError::DamagedSpreadsheet, QStringLiteral("line %1 of a part").arg(reader.lineNumber()));
    return {};
}

} // namespace coffret::exchange
