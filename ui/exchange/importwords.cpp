// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importwords.h"

#include "ui/records/fieldwords.h"
#include "ui/words/reasontext.h"

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
    if (id == u"ldif")
        return u"LDIF"_s;
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

QString scanSentence(const exchange::ImportScan &scan)
{
    if (scan.kind == exchange::FileKind::VCard)
        return Words::tr("vCard, %1").arg(exchange::encodingName(scan.encoding.encoding));
    if (scan.kind == exchange::FileKind::Workbook)
        return Words::tr("%1, sheet “%2”").arg(presetWord(scan.mapping.preset), scan.sheets.value(scan.sheet));
    if (scan.kind == exchange::FileKind::Ldif)
        return Words::tr("LDIF, %1").arg(exchange::encodingName(scan.encoding.encoding));
    const QChar separator = QLatin1Char(scan.dialect.separator);
    const QString shown = separator == u'\t' ? Words::tr("tab") : Words::tr("“%1”").arg(separator);
    return u"%1, %2, %3"_s.arg(presetWord(scan.mapping.preset), exchange::encodingName(scan.encoding.encoding), shown);
}

QString rowSentence(const exchange::RowOutcome &row)
{
    const QString line = Words::tr("Line %1").arg(row.line);
    if (row.result == exchange::RowResult::Rejected)
        return Words::tr("%1: %2").arg(line, words::sentence(row.objection.reason));
    QStringList said;
    QStringList fields;
    for (const exchange::FieldDifference &difference : row.differences)
        fields += fieldWord(difference.field);
    if (!fields.isEmpty())
        said += fields.join(u", "_s);
    for (const exchange::Rejection &remark : row.remarks) { // what was left out or kept elsewhere
        if (const QString sentence = words::sentence(remark.reason); !said.contains(sentence))
            said += sentence;
    }
    return said.isEmpty() ? line : Words::tr("%1: %2").arg(line, said.join(u" · "_s));
}

} // namespace coffret::ui
