// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/rowchange.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;

QString changesText(const RowChanges &changes)
{
    QJsonObject all;
    for (auto row = changes.begin(); row != changes.end(); ++row) {
        QJsonObject cells;
        for (auto cell = row->cells.begin(); cell != row->cells.end(); ++cell)
            cells[QString::number(cell.key())] = cell.value();
        QJsonObject one{{u"cells"_s, cells}, {u"decision"_s, int(row->decision)}};
        if (row->badValues == BadValues::KeepAside)
            one[u"aside"_s] = true;
        if (row->record != Uuid{})
            one[u"record"_s] = uuidText(row->record);
        all[QString::number(row.key())] = one;
    }
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

RowChanges changesFromText(const QString &text)
{
    RowChanges changes;
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    for (auto row = all.begin(); row != all.end(); ++row) {
        const QJsonObject one = row.value().toObject();
        const int decision = one.value(u"decision"_s).toInt();
        if (row.key().toLongLong() < 1 || decision < 0 || decision > int(RowDecision::LeaveOut))
            continue;
        RowChange change;
        const QJsonObject cells = one.value(u"cells"_s).toObject();
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            if (cell.key().toInt() > 0)
                change.cells.insert(cell.key().toInt(), cell.value().toString());
        }
        change.decision = RowDecision(decision);
        change.badValues = one.value(u"aside"_s).toBool() ? BadValues::KeepAside : BadValues::Correct;
        change.record = uuidFromText(one.value(u"record"_s).toString()).value_or(Uuid{});
        changes.insert(row.key().toLongLong(), change);
    }
    return changes;
}

} // namespace coffret::exchange
