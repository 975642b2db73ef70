// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of a table, whatever it is written in: CSV, a sheet of a workbook, the entries of an LDIF file.
// One row is held at a time.
#pragma once

#include "core/exchange/csvreader.h"

namespace coffret::exchange {

class RowSource
{
public:
    virtual ~RowSource() = default;
    virtual Result<bool> next(CsvRow &row) = 0; // false at the end
    virtual qint64 bytesRead() const = 0;
    virtual qint64 bytesTotal() const = 0; // 0: not known
};

} // namespace coffret::exchange
