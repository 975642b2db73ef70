// SPDX-License-Identifier: GPL-3.0-or-later
// Why a whole file could not be read or written. What is wrong with one row is a Rejection, not an
// Error: the other rows go on. The detail names a position or a system's own words, never a value.
#pragma once

#include "core/base/error.h"

namespace coffret::exchange {

enum class ExchangeError {
    EmptyFile = 1,   // nothing in it, or nothing but blank lines
    BinaryFile,      // no text: a program, a picture, an archive
    SpreadsheetFile, // ODS, XLS or a workbook with a password: to be saved as XLSX or CSV first
    Unreadable,      // the system refused to read on; detail has the line reached
    NoUsableColumn,  // no column leads to a field, so no row could become a record
    UnknownPreset,
    UnknownField,
    UnknownColumn, // a column named for the mapping is not in the file
    NotFound,      // no such import
    AlreadyUndone,
    NotWritable, // the folder or file refused; nothing stands at the target
    NoSpace,
    Damaged, // a remembered mapping that cannot be read any more
    DamagedSpreadsheet,
    TooLarge,    // an archive or a text that unpacks beyond every reason
    TooManyRows, // more records than a worksheet has rows
};
constexpr Room errorRoom(ExchangeError)
{
    return Room::Exchange;
}

} // namespace coffret::exchange
