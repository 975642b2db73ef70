// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reasontext.h"

#include <QCoreApplication>

namespace coffret::words {

namespace {

struct Words
{
    static QString tr(const char *text) { return QCoreApplication::translate("Reason", text); }
};

} // namespace

QString sentence(exchange::Reason reason)
{
    using enum exchange::Reason;
    switch (reason) {
    case None: return {};
    case OtherEncoding: return Words::tr(QT_TRANSLATE_NOOP("Reason", "it is not written in the encoding of the file"));
    case UnknownCharset: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the card names an unknown character set"));
    case ControlCharacters: return Words::tr(QT_TRANSLATE_NOOP("Reason", "control characters were taken out"));
    case CellTooLong: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a cell is too long"));
    case RowTooLong: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the row is too long"));
    case TooManyColumns: return Words::tr(QT_TRANSLATE_NOOP("Reason", "too many columns"));
    case QuoteNotClosed: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a quote is never closed"));
    case AfterOpenQuote: return Words::tr(QT_TRANSLATE_NOOP("Reason", "it follows a quote that is never closed"));
    case FewerCells: return Words::tr(QT_TRANSLATE_NOOP("Reason", "it has fewer cells than the header"));
    case MoreCells: return Words::tr(QT_TRANSLATE_NOOP("Reason", "it has more cells than the header; they are kept"));
    case OutsideCard: return Words::tr(QT_TRANSLATE_NOOP("Reason", "this text belongs to no card"));
    case MissingEnd: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the card has no end"));
    case NoProperty: return Words::tr(QT_TRANSLATE_NOOP("Reason", "this line of the card cannot be read"));
    case BrokenFold: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a folded line of the card is broken"));
    case BadEncodedText: return Words::tr(QT_TRANSLATE_NOOP("Reason", "an encoded text of the card cannot be read"));
    case PropertyTooLong:
        return Words::tr(QT_TRANSLATE_NOOP("Reason", "a picture or text of the card is too large and was left out"));
    case CardTooLong: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the card is too long"));
    case DetailLeftOut: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a detail of the card has no place here"));
    case NothingToKeep: return Words::tr(QT_TRANSLATE_NOOP("Reason", "no name, company, e-mail or phone"));
    case BadEmail: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the e-mail address is not one"));
    case BadPhone: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the phone number is not one"));
    case BadDate: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the date is not one"));
    case BadNumber: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a SIREN, SIRET or VAT number is wrong"));
    case RecordRefused: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the rules of the vault object"));
    case BadCell: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a cell of the spreadsheet is damaged"));
    case FormulaError:
        return Words::tr(
            QT_TRANSLATE_NOOP("Reason", "a formula of the spreadsheet has no value; the cell was left empty"));
    case NotAnAddition:
        return Words::tr(
            QT_TRANSLATE_NOOP("Reason", "the entry changes or deletes another one instead of describing a person"));
    case NoEntryName: return Words::tr(QT_TRANSLATE_NOOP("Reason", "the entry does not begin with its name (dn)"));
    case MailingList: return Words::tr(QT_TRANSLATE_NOOP("Reason", "a mailing list, not a person"));
    case NoRight: return Words::tr(QT_TRANSLATE_NOOP("Reason", "you may not write this record"));
    }
    return {};
}

} // namespace coffret::words
