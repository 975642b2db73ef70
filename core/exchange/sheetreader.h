// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of one worksheet, streamed: gaps are empty cells, of merged cells the first one holds the
// text, a row's number is the one the spreadsheet shows. Rows without text are none. A cell above the limit
// or a text that is not in the workbook rejects its row; broken XML ends the reading with an error.
#pragma once

#include "core/exchange/workbook.h"
#include "core/exchange/xmlpart.h"

namespace coffret::exchange {

class SheetReader final : public RowSource
{
public:
    static Result<std::unique_ptr<SheetReader>> open(std::shared_ptr<Workbook> book, int sheet);

    Result<bool> next(CsvRow &row) override;
    qint64 bytesRead() const override { return xml.entry().unpacked(); }
    qint64 bytesTotal() const override { return xml.entry().unpackedSize(); }

private:
    SheetReader(std::shared_ptr<Workbook> b, std::unique_ptr<ZipEntry> part) : book(std::move(b)), xml(std::move(part))
    {}
    void beginRow(CsvRow &row);
    void beginCell(const CsvRow &row);
    void endCell(CsvRow &row);
    QString cellText(CsvRow &row) const;
    void collect(QStringView text);
    void put(CsvRow &row, const QString &text);

    std::shared_ptr<Workbook> book;
    XmlPart xml;
    qint64 line = 0;
    int column = 0;
    qint64 characters = 0; // of the row
    QString type;
    int style = 0;
    QString value;
    bool collecting = false;
    bool spoken = false;
    bool tooLong = false;
    bool computed = false; // the cell holds a formula
};

} // namespace coffret::exchange
