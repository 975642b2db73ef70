// SPDX-License-Identifier: GPL-3.0-or-later
// Words for what an import found and did: programs files come from, fields, results and reasons.
#pragma once

#include "core/exchange/importer.h"
#include "ui/common/paint.h"
#include "ui/exchange/trial.h"

#include <QString>

namespace coffret::ui {

QList<std::pair<QString, QString>> programChoices(); // id and name of each; the general one is the last
QString programOf(const exchange::ImportScan &scan); // the choice that stands for what was found
QString presetWord(const QString &id);
QString targetWord(const exchange::ColumnTarget &target); // "Telephone 3 (mobile)"
// "Outlook (French), Windows-1252, « ; »"
QString scanSentence(const exchange::ImportScan &scan);
QString separatorWord(char separator);
QString columnRemark(const exchange::ImportScan &scan, int column); // beside a column of the mapping; often empty
QString kindWord(TrialKind kind);                                   // of one row
QString counterWord(TrialKind kind, qint64 number);                 // behind a figure: "to correct"
Tone kindTone(TrialKind kind);
QString kindIcon(TrialKind kind);
QString likenessWord(exchange::Likeness likeness);
QString rowSentence(const exchange::RowOutcome &row);
QString plainValue(const QString &fieldText); // a list of a record's text as a person reads it
QString resultSentence(const exchange::ImportResult &result);

} // namespace coffret::ui
