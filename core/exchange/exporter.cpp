// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/exporter.h"

#include "core/crm/companybook.h"
#include "core/crm/contactbook.h"
#include "core/crm/fieldgroups.h"
#include "core/crm/logged.h"
#include "core/crm/permission.h"
#include "core/exchange/matchrepository.h"
#include "core/exchange/recordcells.h"
#include "core/exchange/recordjson.h"
#include "core/exchange/sheetwriter.h"
#include "core/exchange/vcardrecord.h"
#include "core/exchange/vcardwriter.h"
#include "core/exchange/wholefile.h"

namespace coffret::exchange {

namespace {

class ExportRun
{
public:
    ExportRun(const crm::Desk &d, const QString &path, ExportFormat f, const Progress &p)
        : desk(d), contacts(d), companies(d), matches(d.database), file(path), format(f), progress(p)
    {}

    Result<void> open();
    Result<void> writeAll(crm::PartyKind kind);
    Result<void> writeRows(const ChosenRows &chosen);
    Result<void> write(crm::PartyKind kind, const Uuid &id);
    Result<void> step();
    Result<ExportResult> close();

    qint64 total = 0;

private:
    template <class Party>
    QByteArray bytesOf(const Party &party) const;
    template <class Party>
    Result<void> put(const Result<Party> &party, qint64 &count);

    const crm::Desk &desk;
    crm::ContactBook contacts;
    crm::CompanyBook companies;
    MatchRepository matches;
    WholeFile file;
    SheetWriter sheet{file};
    ExportFormat format;
    const Progress &progress;
    ExportResult result;
    qint64 done = 0;
};

CsvForm csvForm(ExportFormat format)
{
    return format == ExportFormat::CsvExcelFrench ? CsvForm::ExcelFrench : CsvForm::Rfc4180;
}

Result<void> ExportRun::open()
{
    COFFRET_TRY(file.open());
    if (format == ExportFormat::Workbook)
        return sheet.begin(QStringLiteral("Contacts"), exportHeader(CsvForm::ExcelFrench));
    if (format == ExportFormat::Json)
        return file.write("[");
    if (format == ExportFormat::CsvExcelFrench || format == ExportFormat::CsvRfc4180)
        return file.write(csvStart(csvForm(format)) + csvRow(exportHeader(csvForm(format)), csvForm(format)));
    return {};
}

template <class Party>
QByteArray ExportRun::bytesOf(const Party &party) const
{
    switch (format) {
    case ExportFormat::CsvExcelFrench:
    case ExportFormat::CsvRfc4180: return csvRow(exportCells(party, csvForm(format)), csvForm(format));
    case ExportFormat::VCard4: return vcardBytes(cardOf(party, VCardVersion::V4));
    case ExportFormat::VCard3: return vcardBytes(cardOf(party, VCardVersion::V3));
    case ExportFormat::Json: return (done == 0 ? "\n" : ",\n") + jsonOf(party);
    case ExportFormat::Workbook: break; // its rows are written by the sheet
    }
    return {};
}

template <class Party>
Result<void> ExportRun::put(const Result<Party> &party, qint64 &count)
{
    if (!party.ok())
        return party.error().is(crm::CrmError::NotFound) ? Result<void>() : Result<void>(party.error());
    if (party->provenance.deletedAt != 0)
        return {};
    const Party told = crm::withoutMasks(*party, desk.session.profile);
    if (format == ExportFormat::Workbook)
        COFFRET_TRY(sheet.add(exportCells(told, CsvForm::ExcelFrench)));
    else
        COFFRET_TRY(file.write(bytesOf(told)));
    ++count;
    ++done;
    return {};
}

Result<void> ExportRun::step()
{
    return progress.step(done, total) ? Result<void>() : Result<void>(BaseError::Cancelled);
}

Result<void> ExportRun::write(crm::PartyKind kind, const Uuid &id)
{
    return kind == crm::PartyKind::Contact ? put(contacts.peek(crm::ContactId{id}), result.contacts)
                                           : put(companies.peek(crm::CompanyId{id}), result.companies);
}

Result<void> ExportRun::writeAll(crm::PartyKind kind)
{
    constexpr int batch = 200;
    qint64 row = 0;
    for (;;) {
        COFFRET_TRY(step());
        COFFRET_ASSIGN(const QList<Uuid> ids, matches.all(kind, row, batch, row));
        if (ids.isEmpty())
            return {};
        for (const Uuid &id : ids)
            COFFRET_TRY(write(kind, id));
    }
}

Result<void> ExportRun::writeRows(const ChosenRows &chosen)
{
    qint64 seen = 0;
    for (const quint32 row : chosen.rows) {
        if (seen % 200 == 0 && !progress.step(seen, total))
            return Error(BaseError::Cancelled);
        ++seen;
        COFFRET_ASSIGN(const Uuid id, matches.idOf(chosen.kind, row));
        if (id != Uuid())
            COFFRET_TRY(write(chosen.kind, id));
    }
    return {};
}

Result<ExportResult> ExportRun::close()
{
    if (format == ExportFormat::Json)
        COFFRET_TRY(file.write(done == 0 ? "]\n" : "\n]\n"));
    if (format == ExportFormat::Workbook)
        COFFRET_TRY(sheet.close());
    result.shortened = sheet.shortened();
    // First the log, then the file: nothing leaves the vault that the log does not know.
    COFFRET_TRY(crm::recordAlone(desk, crm::logged(journal::Action::Exported, result.contacts + result.companies)));
    COFFRET_TRY(file.commit());
    return result;
}

} // namespace

Result<ExportResult> Exporter::exportAll(const QString &path, ExportFormat format, const Progress &progress) const
{
    COFFRET_TRY(crm::permit(desk, access::Deed::Export, journal::Action::Exported));
    ExportRun run(desk, path, format, progress);
    COFFRET_ASSIGN(run.total, MatchRepository(desk.database).parties());
    COFFRET_TRY(run.open());
    COFFRET_TRY(run.writeAll(crm::PartyKind::Company));
    COFFRET_TRY(run.writeAll(crm::PartyKind::Contact));
    return run.close();
}

Result<ExportResult> Exporter::exportThese(const QString &path, ExportFormat format, const ChosenRows &chosen,
                                           const Progress &progress) const
{
    COFFRET_TRY(crm::permit(desk, access::Deed::Export, journal::Action::Exported));
    ExportRun run(desk, path, format, progress);
    run.total = qint64(chosen.rows.size());
    COFFRET_TRY(run.open());
    COFFRET_TRY(run.writeRows(chosen));
    return run.close();
}

} // namespace coffret::exchange
