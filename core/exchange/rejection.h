// SPDX-License-Identifier: GPL-3.0-or-later
// What was wrong with one row, card or cell: a reason, a line and a column, never its content. The
// same reasons serve as rejections (the row was not taken) and as remarks (the row was taken, and this
// is what the person should know about it). Lines count from 1 in the file; columns from 1, 0 = none.
#pragma once

#include <QList>
#include <QString>

namespace coffret::exchange {

enum class Reason {
    None = 0,
    // the text itself
    OtherEncoding,     // not valid in the file's encoding; read as Windows-1252
    UnknownCharset,    // a vCard names a character set this program does not know
    ControlCharacters, // NUL or other controls were taken out
    // CSV
    CellTooLong,
    RowTooLong,
    TooManyColumns,
    QuoteNotClosed,
    AfterOpenQuote, // a line after such a quote that does not have the header's number of columns
    FewerCells,
    MoreCells, // the cells beyond the header are kept as further properties
    // vCard
    OutsideCard, // text that belongs to no card
    MissingEnd,
    NoProperty,      // a line without a name or a colon
    BrokenFold,      // a continued line without its leading space
    BadEncodedText,  // quoted-printable or base64 that does not decode
    PropertyTooLong, // a picture or note above the limit was left out
    CardTooLong,
    DetailLeftOut, // parts or parameters of a known property that have no place in the record
    // the record
    NothingToKeep, // an empty row: no name, company, e-mail or phone
    BadEmail,
    BadPhone,
    BadDate,       // kept as it stood among the further properties
    BadNumber,     // SIREN, SIRET or VAT number with wrong check digits; kept
    RecordRefused, // the rules of the vault object
    NoRight,       // this session may not write it
    // spreadsheets and LDIF
    BadCell,       // a cell points at a text that is not in the workbook
    FormulaError,  // "#N/A", or a formula nobody computed: left empty
    NotAnAddition, // LDIF that changes or deletes entries of a directory
    NoEntryName,   // an entry without "dn:"
    MailingList,   // not a person
};

struct Rejection
{
    Reason reason = Reason::None;
    qint64 line = 0;
    int column = 0;
    bool operator==(const Rejection &) const = default;
};

// "quote-not-closed": stable, for the file of rejected rows and for --json.
QString reasonId(Reason reason);
QList<Reason> allReasons();

} // namespace coffret::exchange
