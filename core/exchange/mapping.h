// SPDX-License-Identifier: GPL-3.0-or-later
// Which column of a file leads to which field, by place. Made from a preset, changed by the person,
// remembered under a signature of the header so that the next file of the same kind is matched the
// same way. A column without a field is kept with the record under its name: nothing is lost because
// nobody had a place for it.
#pragma once

#include "core/base/result.h"
#include "core/exchange/encoding.h"
#include "core/exchange/exchangeerror.h"
#include "core/exchange/presets.h"

namespace coffret::exchange {

struct MappedColumn
{
    QString header;     // as in the file
    int occurrence = 1; // 2 for the second column of that name
    ColumnTarget target;
    bool operator==(const MappedColumn &) const = default;
    QString title() const; // "Titre (2)"
};

struct Mapping
{
    QString preset; // id
    crm::PartyKind kind = crm::PartyKind::Contact;
    DateOrder dates = DateOrder::DayFirst;
    bool ownLabels = false;
    bool guardedCells = false;
    QList<MappedColumn> columns;
    std::optional<Encoding> encoding; // of the file, when the person chose it
    bool operator==(const Mapping &) const = default;
    bool isUsable() const; // some column leads to a name, a company, an e-mail or a phone
};

Mapping mapColumns(const QStringList &header, const Preset &preset);

// "COL=FIELD" of the command line: the column by its name, "Titre (2)" or its number from 1.
Result<void> applyChoice(Mapping &mapping, const QString &choice);

QByteArray headerSignature(const QStringList &header); // 32 bytes; spelling of case and accents does not count

QString mappingText(const Mapping &mapping);          // JSON
Result<Mapping> mappingFromText(const QString &text); // Damaged

} // namespace coffret::exchange
