// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/exportwords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::ExportWords)
};

// Windows refuses these characters, and a dot or a space at the end; a dot in front hides a file.
QString safeName(const QString &name)
{
    constexpr qsizetype most = 80;
    QString safe;
    for (const char32_t point : name.toUcs4()) {
        const bool printed = QChar::isPrint(point) && QChar::category(point) != QChar::Other_Format;
        const bool refused = point < 0x80 && QStringView(u"<>:\"/\\|?*").contains(QChar(char16_t(point)));
        if (safe.size() < most)
            safe += printed && !refused ? QString::fromUcs4(&point, 1) : u" "_s;
    }
    safe = safe.simplified();
    while (safe.startsWith(u'.'))
        safe = safe.sliced(1).trimmed();
    return safe;
}

} // namespace

QList<exchange::ExportFormat> exportFormats()
{
    using enum exchange::ExportFormat;
    return {CsvExcelFrench, Workbook, CsvRfc4180, VCard4, VCard3, Json};
}

QString formatName(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::Workbook: return Words::tr("Spreadsheet (XLSX)");
    case exchange::ExportFormat::CsvExcelFrench: return Words::tr("Spreadsheet, for Excel (CSV)");
    case exchange::ExportFormat::CsvRfc4180: return Words::tr("CSV, as other programs read it");
    case exchange::ExportFormat::VCard4: return Words::tr("vCard 4");
    case exchange::ExportFormat::VCard3: return Words::tr("vCard 3, for older telephones");
    case exchange::ExportFormat::Json: break;
    }
    return Words::tr("JSON");
}

QString formatNote(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::Workbook:
        return Words::tr("For Excel and LibreOffice: every cell stays as it stands here.");
    case exchange::ExportFormat::CsvExcelFrench: return Words::tr("A table that opens at a double click.");
    case exchange::ExportFormat::CsvRfc4180: return Words::tr("The same table, for most programs and services.");
    case exchange::ExportFormat::VCard4: return Words::tr("Cards for the address book of a computer or telephone.");
    case exchange::ExportFormat::VCard3: return Words::tr("When vCard 4 is not understood.");
    case exchange::ExportFormat::Json: break;
    }
    return Words::tr("For developers: every field under its name.");
}

QString formatSuffix(exchange::ExportFormat format)
{
    switch (format) {
    case exchange::ExportFormat::VCard4:
    case exchange::ExportFormat::VCard3: return u"vcf"_s;
    case exchange::ExportFormat::Json: return u"json"_s;
    case exchange::ExportFormat::Workbook: return u"xlsx"_s;
    default: return u"csv"_s;
    }
}

QString formatFilter(exchange::ExportFormat format)
{
    const QString suffix = formatSuffix(format);
    const QString kind = suffix == u"csv" || suffix == u"xlsx" ? Words::tr("Spreadsheet")
                         : suffix == u"vcf"                    ? u"vCard"_s
                                                               : u"JSON"_s;
    return u"%1 (*.%2)"_s.arg(kind, suffix);
}

QString proposedName(const QString &organisation, QDate day, exchange::ExportFormat format)
{
    const QString safe = safeName(organisation);
    return u"%1 %2.%3"_s.arg(safe.isEmpty() ? Words::tr("Contacts") : safe, day.toString(Qt::ISODate),
                             formatSuffix(format));
}

} // namespace coffret::ui
