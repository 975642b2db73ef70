// SPDX-License-Identifier: GPL-3.0-or-later
// One XML part of a workbook, read token by token. A document type declaration is refused (a workbook has
// none, and entities could grow without end), and a token that goes on for megabytes ends the reading.
#pragma once

#include "core/exchange/ziparchive.h"

#include <QXmlStreamReader>

namespace coffret::exchange {

class XmlPart
{
public:
    explicit XmlPart(std::unique_ptr<ZipEntry> entry);

    // The next element that begins or ends, or characters; Invalid at the end or when it cannot be read.
    QXmlStreamReader::TokenType next();
    QStringView name() const { return reader.name(); }
    QStringView text() const { return reader.text(); }
    QString attribute(const char *name) const; // whatever its namespace
    Result<void> state() const;                // DamagedSpreadsheet, TooLarge
    const ZipEntry &entry() const { return *part; }

private:
    std::unique_ptr<ZipEntry> part;
    QXmlStreamReader reader;
    bool refused = false;
};

} // namespace coffret::exchange
