// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alertrow.h"

#include "core/workspace/books.h"
#include "ui/common/localformat.h"
#include "ui/journal/logrow.h"
#include "ui/words/alerttext.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

class AlertWords
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::AlertWords)
};

// « aujourd’hui, 14 h 50 »: not at the beginning.
QString inSentence(TimeStamp at, QDate today)
{
    QString text = moment(localTime(at), today);
    return text.isEmpty() ? text : text.replace(0, 1, text.at(0).toLower());
}

// Waiting, to look into, expected.
int rank(const AlertRow &row)
{
    switch (row.line.kept.answer) {
    case journal::AlertAnswer::None: return 0;
    case journal::AlertAnswer::ToLookInto: return 1;
    case journal::AlertAnswer::Expected: break;
    }
    return 2;
}

} // namespace

Result<QList<AlertRow>> alertRows(workspace::Books &books)
{
    COFFRET_ASSIGN(const QList<workspace::AlertLine> lines, books.log.alerts());
    QList<workspace::LogLine> about;
    for (const workspace::AlertLine &line : lines) {
        workspace::LogLine each;
        each.logged.entry.kind = line.kept.alert.objectKind;
        each.logged.entry.object = line.kept.alert.object;
        about.append(each);
    }
    COFFRET_ASSIGN(const QList<LogRow> named, nameRows(books, about));
    QList<AlertRow> rows;
    for (qsizetype i = 0; i < lines.size(); ++i)
        rows.append({lines.at(i), lines.at(i).objectLogin.isEmpty() ? named.at(i).name : lines.at(i).objectLogin});
    std::stable_sort(rows.begin(), rows.end(),
                     [](const AlertRow &one, const AlertRow &other) { return rank(one) < rank(other); });
    return rows;
}

QString alertSentence(const AlertRow &row, QDate today)
{
    const journal::Alert &alert = row.line.kept.alert;
    return words::sentence(alert, {inSentence(alert.at, today), row.line.login, row.name});
}

QString alertAnswered(const AlertRow &row, QDate today)
{
    const journal::KeptAlert &kept = row.line.kept;
    if (kept.answer == journal::AlertAnswer::None)
        return kept.note.isEmpty() ? QString() : AlertWords::tr("Note: %1").arg(kept.note);
    const QString answer = AlertWords::tr("%1, says %2 (%3).", "an answer, who gave it, when")
                               .arg(words::text(kept.answer), row.line.by, inSentence(kept.answeredAt, today));
    return kept.note.isEmpty() ? answer : answer + u' ' + AlertWords::tr("Note: %1").arg(kept.note);
}

} // namespace coffret::ui
