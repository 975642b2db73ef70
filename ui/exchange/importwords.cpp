// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwords.h"

#include "ui/records/fieldwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ImportWords)
};

} // namespace

QString presetWord(const QString &id)
{
    if (id.isEmpty() || id == u"generic")
        return Words::tr("Table with headers");
    if (id == u"outlook-fr")
        return Words::tr("Outlook (French)");
    if (id == u"outlook-en")
        return Words::tr("Outlook (English)");
    QString name = id.section(u'-', 0, 0);
    name[0] = name.at(0).toUpper();
    return name == u"Hubspot" ? u"HubSpot"_s : name == u"Linkedin" ? u"LinkedIn"_s : name == u"Act" ? u"Act!"_s : name;
}

QString resultWord(exchange::RowResult result)
{
    switch (result) {
    case exchange::RowResult::Created: return Words::tr("New record");
    case exchange::RowResult::Updated: return Words::tr("Changed");
    case exchange::RowResult::Skipped: return Words::tr("Already there");
    case exchange::RowResult::Rejected: break;
    }
    return Words::tr("To correct");
}

QString reasonSentence(exchange::Reason reason)
{
    using enum exchange::Reason;
    switch (reason) {
    case CellTooLong: return Words::tr("a cell is too long");
    case RowTooLong: return Words::tr("the row is too long");
    case TooManyColumns: return Words::tr("too many columns");
    case QuoteNotClosed: return Words::tr("a quote is never closed");
    case AfterOpenQuote: return Words::tr("it follows a quote that is never closed");
    case OutsideCard: return Words::tr("this text belongs to no card");
    case MissingEnd: return Words::tr("the card has no end");
    case CardTooLong: return Words::tr("the card is too long");
    case NothingToKeep: return Words::tr("no name, company, e-mail or phone");
    case BadEmail: return Words::tr("the e-mail address is not one");
    case BadPhone: return Words::tr("the phone number is not one");
    case BadDate: return Words::tr("the date is not one");
    case BadNumber: return Words::tr("a SIREN, SIRET or VAT number is wrong");
    case RecordRefused: return Words::tr("the rules of the vault object");
    case NoRight: return Words::tr("you may not write this record");
    default: return Words::tr("this row could not be read whole");
    }
}

QString scanSentence(const exchange::ImportScan &scan)
{
    if (scan.kind == exchange::FileKind::VCard)
        return Words::tr("vCard, %1").arg(exchange::encodingName(scan.encoding.encoding));
    const QChar separator = QLatin1Char(scan.dialect.separator);
    const QString shown = separator == u'\t' ? Words::tr("tab") : Words::tr("“%1”").arg(separator);
    return u"%1, %2, %3"_s.arg(presetWord(scan.mapping.preset), exchange::encodingName(scan.encoding.encoding), shown);
}

QString rowSentence(const exchange::RowOutcome &row)
{
    const QString line = Words::tr("Line %1").arg(row.line);
    if (row.result == exchange::RowResult::Rejected)
        return Words::tr("%1: %2").arg(line, reasonSentence(row.objection.reason));
    QStringList fields;
    for (const exchange::FieldDifference &difference : row.differences)
        fields += fieldWord(difference.field);
    return fields.isEmpty() ? line : Words::tr("%1: %2").arg(line, fields.join(u", "_s));
}

} // namespace coffret::ui
