// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/exchangejobs.h"
#include "app/cli/session.h"
#include "core/exchange/presets.h"
#include "core/workspace/books.h"
#include "ui/words/reasontext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace coffret::app {

using namespace workspace;
using exchange::ImportResult;

static std::optional<exchange::OnDuplicate> onDuplicate(const QString &word)
{
    if (word == QStringLiteral("skip"))
        return exchange::OnDuplicate::Skip;
    if (word == QStringLiteral("update"))
        return exchange::OnDuplicate::Update;
    if (word == QStringLiteral("create"))
        return exchange::OnDuplicate::Create;
    return std::nullopt;
}

// Of a thousand at most; what stands in the file of rejected rows is not repeated in full.
static void printRemarks(Terminal &terminal, const ImportAnswer &answer)
{
    constexpr qsizetype shown = 20;
    for (const exchange::Rejection &remark : answer.remarks.first(qMin(shown, answer.remarks.size()))) {
        const QString where =
            remark.column > 0
                ? QCoreApplication::translate("Cli", "Line %1, column %2").arg(remark.line).arg(remark.column)
                : QCoreApplication::translate("Cli", "Line %1").arg(remark.line);
        terminal.print(QCoreApplication::translate("Cli", "  %1: %2").arg(where, words::sentence(remark.reason)));
    }
    if (answer.remarked > shown)
        terminal.print(QCoreApplication::translate("Cli", "  … and %1 more; --json lists the first 1000.")
                           .arg(answer.remarked - shown));
}

static QJsonArray jsonOf(const QList<exchange::Rejection> &remarks)
{
    QJsonArray all;
    for (const exchange::Rejection &remark : remarks)
        all.append(QJsonObject{{QStringLiteral("line"), remark.line},
                               {QStringLiteral("column"), remark.column},
                               {QStringLiteral("reason"), exchange::reasonId(remark.reason)}});
    return all;
}

static void printResult(Terminal &terminal, const ImportAnswer &answer, bool dry)
{
    const ImportResult &result = answer.result;
    QJsonObject object{{QStringLiteral("read"), result.read},
                       {QStringLiteral("created"), result.created},
                       {QStringLiteral("updated"), result.updated},
                       {QStringLiteral("skipped"), result.skipped},
                       {QStringLiteral("rejected"), result.rejected},
                       {QStringLiteral("companiesCreated"), result.companiesCreated},
                       {QStringLiteral("encoding"), answer.encoding},
                       {QStringLiteral("remarked"), answer.remarked},
                       {QStringLiteral("remarks"), jsonOf(answer.remarks)}};
    if (!dry)
        object.insert(QStringLiteral("importId"), result.importId.text());
    terminal.print(object);
    terminal.print(QCoreApplication::translate("Cli", "Read %1: %2 created, %3 updated, %4 skipped, %5 rejected.")
                       .arg(result.read)
                       .arg(result.created)
                       .arg(result.updated)
                       .arg(result.skipped)
                       .arg(result.rejected));
    printRemarks(terminal, answer);
    if (result.companiesCreated > 0)
        terminal.print(
            QCoreApplication::translate("Cli", "Companies created on the way: %1.").arg(result.companiesCreated));
    if (dry)
        terminal.print(QCoreApplication::translate("Cli", "This was a dry run: nothing was changed."));
    else
        terminal.print(
            QCoreApplication::translate("Cli", "To take it back: coffret-cli undo-import VAULT %1 --as LOGIN")
                .arg(result.importId.text()));
}

static ExitCode import(const Invocation &invocation)
{
    const auto policy = onDuplicate(invocation.options.value(QStringLiteral("on-duplicate")));
    if (!policy) {
        invocation.terminal.warn(QCoreApplication::translate("Cli", "--on-duplicate wants skip, update or create."));
        return ExitCode::Usage;
    }
    ImportRequest request;
    if (invocation.options.isSet(QStringLiteral("sheet"))) {
        request.sheet = invocation.options.value(QStringLiteral("sheet")).toInt() - 1;
        if (*request.sheet < 0) {
            invocation.terminal.warn(
                QCoreApplication::translate("Cli", "--sheet wants the number of a sheet, from 1."));
            return ExitCode::Usage;
        }
    }
    if (const QString name = invocation.options.value(QStringLiteral("encoding")); !name.isEmpty()) {
        request.encoding = exchange::encodingFromName(name.toLatin1());
        if (!request.encoding) {
            invocation.terminal.warn(QCoreApplication::translate(
                "Cli", "--encoding wants utf-8, utf-16le, utf-16be, windows-1252, iso-8859-15 or macintosh."));
            return ExitCode::Usage;
        }
    }
    request.file = invocation.arguments.value(1);
    if (!QFileInfo(request.file).isReadable()) {
        invocation.terminal.warn(QCoreApplication::translate("Cli", "There is no file to read at this place."));
        return ExitCode::Failed;
    }
    request.preset = invocation.options.value(QStringLiteral("preset"));
    request.mapping = invocation.options.values(QStringLiteral("map"));
    request.onDuplicate = *policy;
    request.dry = invocation.options.isSet(QStringLiteral("dry-run"));
    request.rejects = invocation.options.value(QStringLiteral("rejects"));
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto result =
        await(invocation, (*opened)->run<ImportAnswer>([request](Books &books, const Progress &progress) {
            return importFile(books.desk, request, progress);
        }),
              QCoreApplication::translate("Cli", "Importing"));
    if (!result.ok())
        return fail(invocation, result.error());
    printResult(invocation.terminal, *result, request.dry);
    return ExitCode::Done;
}

static ExitCode undoImport(const Invocation &invocation)
{
    const auto id = crm::ImportId::fromText(invocation.arguments.value(1));
    if (!id) {
        invocation.terminal.warn(
            QCoreApplication::translate("Cli", "This is not the id of an import; import prints it."));
        return ExitCode::Usage;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto policy = invocation.options.isSet(QStringLiteral("leave-changed")) ? crm::OnLaterChange::Leave
                                                                                  : crm::OnLaterChange::Refuse;
    const auto outcome = await(invocation, (*opened)->ask<crm::UndoOutcome>([id, policy](Books &books) {
        return exchange::Importer(books.desk).undo(*id, policy);
    }));
    if (!outcome.ok())
        return fail(invocation, outcome.error());
    invocation.terminal.print(
        QJsonObject{{QStringLiteral("takenBack"), outcome->takenBack}, {QStringLiteral("left"), outcome->left}});
    invocation.terminal.print(QCoreApplication::translate("Cli", "Taken back: %1 records; left as they are now: %2.")
                                  .arg(outcome->takenBack)
                                  .arg(outcome->left));
    return ExitCode::Done;
}

static ExitCode exportAll(const Invocation &invocation)
{
    const auto format = exportFormat(invocation.options.value(QStringLiteral("format")));
    if (!format) {
        invocation.terminal.warn(
            QCoreApplication::translate("Cli", "--format wants csv, csv-rfc4180, xlsx, vcard, vcard3 or json."));
        return ExitCode::Usage;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const QString out = invocation.arguments.value(1);
    const auto written =
        await(invocation, (*opened)->run<exchange::ExportResult>([out, format](Books &books, const Progress &progress) {
            return exchange::Exporter(books.desk).exportAll(out, *format, progress);
        }),
              QCoreApplication::translate("Cli", "Exporting"));
    if (!written.ok())
        return fail(invocation, written.error());
    invocation.terminal.print(QJsonObject{{QStringLiteral("contacts"), written->contacts},
                                          {QStringLiteral("companies"), written->companies}});
    invocation.terminal.print(
        QCoreApplication::translate("Cli",
                                    "Exported: %1 contacts, %2 companies. The file is not protected: anyone who has it "
                                    "can read it.")
            .arg(written->contacts)
            .arg(written->companies));
    if (written->shortened > 0)
        invocation.terminal.warn(
            QCoreApplication::translate("Cli",
                                        "Texts cut because a spreadsheet's cell holds no more: %1. CSV has them whole.")
                .arg(written->shortened));
    return ExitCode::Done;
}

static QCommandLineOption option(const char *name, const QString &what, const char *value = nullptr,
                                 const QString &usual = {})
{
    return value ? QCommandLineOption(QLatin1String(name), what, QLatin1String(value), usual)
                 : QCommandLineOption(QLatin1String(name), what);
}

static QString presetNames()
{
    QStringList names;
    for (const exchange::Preset &preset : exchange::allPresets())
        names += preset.id;
    return names.join(QStringLiteral(", "));
}

QList<Command> exchangeCommands()
{
    const QList<QCommandLineOption> importOptions{
        option("preset",
               QCoreApplication::translate("Cli", "Columns as this program writes them: %1.").arg(presetNames()), "P"),
        option("map", QCoreApplication::translate("Cli", "A column and its field; may be given several times."),
               "COL=FIELD"),
        option("encoding", QCoreApplication::translate("Cli", "The file's encoding, when it is found out wrongly."),
               "NAME"),
        option("sheet", QCoreApplication::translate("Cli", "The sheet of a workbook; the first with content is usual."),
               "NUMBER"),
        option("on-duplicate", QCoreApplication::translate("Cli", "What to do with people who are there already."),
               "skip|update|create", QStringLiteral("skip")),
        option("dry-run", QCoreApplication::translate("Cli", "Say what would happen; change nothing.")),
        option("rejects", QCoreApplication::translate("Cli", "Write rejected rows there, with their reasons."),
               "FILE")};
    return {
        {QStringLiteral("import"),
         QStringLiteral(
             "import VAULT FILE --as LOGIN [--preset P] [--map COL=FIELD]… [--encoding NAME] [--sheet NUMBER] "
             "[--on-duplicate skip|update|create] [--dry-run] [--rejects FILE]"),
         QCoreApplication::translate("Cli",
                                     "Brings in the contacts of a CSV, XLSX, LDIF or vCard file, all or nothing."),
         unlockOptions() + importOptions, 2, 2, import},
        {QStringLiteral("undo-import"), QStringLiteral("undo-import VAULT IMPORT-ID --as LOGIN [--leave-changed]"),
         QCoreApplication::translate("Cli", "Takes an import back: what it created and what it updated."),
         unlockOptions()
             + QList{option("leave-changed",
                            QCoreApplication::translate(
                                "Cli", "Leave alone the records changed since; otherwise nothing is undone."))},
         2, 2, undoImport},
        {QStringLiteral("export"),
         QStringLiteral("export VAULT OUT --as LOGIN --format csv|csv-rfc4180|xlsx|vcard|vcard3|json"),
         QCoreApplication::translate("Cli", "Writes all people and companies into a file."),
         unlockOptions()
             + QList{option("format", QCoreApplication::translate("Cli", "The form of the file."), "FORMAT",
                            QStringLiteral("csv"))},
         2, 2, exportAll},
    };
}

} // namespace coffret::app
