// SPDX-License-Identifier: GPL-3.0-or-later
// Imports a text or a file into a test vault, as the window does, and tells everything a person could see there.
#pragma once

#include "core/exchange/importer.h"
#include "tests/core/crm/testvault.h"

#include <QBuffer>
#include <QFile>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;
using crm::TestVault;

struct Imported
{
    ImportResult result;
    QList<RowOutcome> rows;
    std::optional<Error> error;
};

inline Imported importInto(TestVault &vault, QIODevice &device, ImportOptions options = {},
                           const Progress &progress = {}, const ScanChoices &choices = {})
{
    Imported imported;
    Importer importer(vault.desk());
    const auto scan = importer.scan(device, choices);
    if (!scan.ok()) {
        imported.error = scan.error();
        return imported;
    }
    options.onRow = [&imported](const RowOutcome &row) { imported.rows += row; };
    const auto result = importer.run(device, *scan, options, progress);
    if (result.ok())
        imported.result = *result;
    else
        imported.error = result.error();
    return imported;
}

inline Imported importText(TestVault &vault, const QString &text, const ImportOptions &options = {},
                           const Progress &progress = {})
{
    QByteArray bytes = text.toUtf8();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    return importInto(vault, device, options, progress);
}

// The same, with a column that says what each row is.
inline Imported importTyped(TestVault &vault, const QString &text)
{
    QByteArray bytes = text.toUtf8();
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    Imported imported;
    Importer importer(vault.desk());
    auto scan = importer.scan(device, {});
    if (!scan.ok() || (text.startsWith(u"Type;") && !applyChoice(scan->mapping, u"Type=kind"_s).ok()))
        return imported;
    ImportOptions options;
    const auto result = importer.run(device, *scan, options);
    if (result.ok())
        imported.result = *result;
    return imported;
}

inline Imported importData(TestVault &vault, const QString &name, const ImportOptions &options = {})
{
    QFile file(QStringLiteral(COFFRET_TEST_DATA "/import/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return importInto(vault, file, options);
}

inline ImportOptions updating(Collision collision = Collision::Overwrite)
{
    ImportOptions options;
    options.choices = {OnDuplicate::Update, collision};
    return options;
}

// Everything a person could see, so that "as before" means as before.
inline QStringList contentsOf(TestVault &vault)
{
    QStringList all;
    for (
        const char *sql :
        {"SELECT ifnull(first_name,'')||'|'||ifnull(last_name,'')||'|'||ifnull(company_id,'')||'|'||ifnull(emails,'')||'|'||ifnull(phones,'')||'|'||ifnull(notes,'')||'|'||ifnull(deleted_at,'')||'|'||ifnull(extra,'') FROM contact ORDER BY id",
         "SELECT name||'|'||ifnull(siret,'')||'|'||ifnull(deleted_at,'') FROM company ORDER BY id",
         "SELECT key||party_kind||party_id FROM match_key ORDER BY 1", "SELECT id||name FROM search_record ORDER BY 1",
         "SELECT name FROM tag ORDER BY 1", "SELECT hex(signature) FROM import_mapping", "SELECT hex(uuid) FROM import",
         "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL ORDER BY name"})
        all += vault.texts(QString::fromLatin1(sql));
    return all;
}

} // namespace coffret::exchange
