// SPDX-License-Identifier: GPL-3.0-or-later
// Writes contacts and companies to a file, whole or absent: CSV for a French spreadsheet or after RFC
// 4180, an XLSX workbook, vCard 4.0 or 3.0, or JSON (one array, one object a record with the field names of
// crm/fieldvalues.h and lists as lists). Companies come first, so that an import of the file finds them
// when it comes to their people. Records stream; memory does not grow with their number.
#pragma once

#include "core/base/progress.h"
#include "core/crm/desk.h"
#include "core/crm/party.h"
#include "core/exchange/exchangeerror.h"

#include <vector>

namespace coffret::exchange {

enum class ExportFormat { CsvExcelFrench = 1, CsvRfc4180, VCard4, VCard3, Json, Workbook };

struct ChosenRows
{
    crm::PartyKind kind = crm::PartyKind::Contact;
    std::vector<quint32> rows;
};

struct ExportResult
{
    qint64 contacts = 0;
    qint64 companies = 0;
    qint64 shortened = 0; // texts longer than a cell of a workbook may be
};

class Exporter
{
public:
    explicit Exporter(const crm::Desk &d) : desk(d) {}

    // Everything outside the trash. NotWritable, NoSpace, Cancelled: nothing stands at `path` then,
    // or what stood there before.
    Result<ExportResult> exportAll(const QString &path, ExportFormat format, const Progress &progress = {}) const;
    // These rows of a list (crm/listbook.h), in this order; those in the trash or gone are left out.
    Result<ExportResult> exportThese(const QString &path, ExportFormat format, const ChosenRows &chosen,
                                     const Progress &progress = {}) const;

private:
    crm::Desk desk;
};

} // namespace coffret::exchange
