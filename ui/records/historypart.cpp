// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/historypart.h"

#include "ui/common/buttons.h"
#include "ui/common/emptystate.h"
#include "ui/common/iconengine.h"
#include "ui/common/iconrows.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/records/earliertext.h"
#include "ui/records/fieldwords.h"

#include <QMenu>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

HistoryPart::HistoryPart(workspace::Workspace &w, const Clock &c, QObject *parent)
    : RecordPart(w, c, parent), page(new QWidget)
{
    build();
    connect(all, &QPushButton::clicked, this, [this] { onlyField({}); });
    connect(restore, &QPushButton::clicked, this, &HistoryPart::putBack);
    connect(list, &IconRowList::menuAsked, this, [this](const QByteArray &, const QPoint &at) {
        auto *menu = new QMenu(page);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(icon(u"arrow-back-up"_s), tr("Put back"), this, &HistoryPart::putBack);
        menu->popup(at);
    });
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPart::showChosen);
}

void HistoryPart::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(m.px(8));
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(8));
    row->setContentsMargins(0, m.px(4), m.px(4), 0); // room for the ring of what has the focus
    heading = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    all = button(tr("Show all fields"), Kind::Link);
    all->setObjectName(u"allFields"_s);
    restore = button(tr("Put back"), Kind::Quiet, u"arrow-back-up"_s);
    restore->setObjectName(u"putBack"_s);
    row->addWidget(heading, 1);
    row->addWidget(all);
    row->addWidget(restore);
    list = new IconRowList(u"historyList"_s, tr("Earlier values"));
    detail = new QPlainTextEdit;
    detail->setObjectName(u"historyDetail"_s);
    detail->setAccessibleName(tr("The chosen value in full"));
    detail->setReadOnly(true);
    detail->setUndoRedoEnabled(false);
    detail->setTabChangesFocus(true);
    detail->setFixedHeight(6 * m.line() + m.px(20));
    nothing = new EmptyState;
    nothing->say(u"history"_s, tr("Nothing was changed yet"),
                 tr("When a field changes, what it said before is kept here and can be put back."));
    column->addLayout(row);
    column->addWidget(list, 1);
    column->addWidget(detail);
    column->addWidget(nothing, 1);
}

QString HistoryPart::title() const
{
    return tr("History");
}

void HistoryPart::begin(const RecordView &view)
{
    if (seen == view.party)
        return;
    seen = view.party;
    field.clear();
}

void HistoryPart::onlyField(const QString &key)
{
    field = key.section(u'.', 0, 0);
    if (field == u"companyName")
        field = u"company"_s;
    fill();
    if (!field.isEmpty()) {
        Q_EMIT frontWanted();
        list->setFocus(Qt::OtherFocusReason);
    }
}

void HistoryPart::load()
{
    read<QList<crm::EarlierValue>>(
        [who = *party()](workspace::Books &books) { return books.history.earlierValues(who); },
        [this](const QList<crm::EarlierValue> &found) {
            values = found;
            values.removeIf([](const crm::EarlierValue &value) { return fieldWord(value.field).isEmpty(); });
            fill();
        });
}

// The id of a row is its place in `values`.
void HistoryPart::fill()
{
    QList<IconRow> rows;
    for (int i = 0; i < values.size(); ++i) {
        const crm::EarlierValue &value = values.at(i);
        if (!field.isEmpty() && value.field != field)
            continue;
        const QString before = earlierText(value.field, value.oldValue, people());
        const QString after = earlierText(value.field, value.newValue, people());
        const QString who = people().value(value.user.bytes());
        const QString when = moment(localTime(value.at), today());
        IconRow row{QByteArray::number(i), u"history"_s, fieldWord(value.field), {}, when};
        row.second = tr("%1 → %2").arg(before.isEmpty() ? tr("(empty)") : before.simplified().left(300),
                                       after.isEmpty() ? tr("(empty)") : after.simplified().left(300));
        if (!who.isEmpty())
            row.side = who + u", "_s + when;
        rows += row;
    }
    list->show(rows);
    const bool empty = rows.isEmpty();
    list->setVisible(!empty);
    restore->setVisible(!empty);
    nothing->setVisible(empty);
    all->setVisible(!field.isEmpty());
    heading->setText(field.isEmpty() ? (empty ? QString() : tr("What the record said before."))
                                     : tr("What “%1” said before.").arg(fieldWord(field)));
    showChosen();
}

const crm::EarlierValue *HistoryPart::chosen() const
{
    const IconRow *row = list->chosen();
    const qsizetype at = row ? row->id.toLongLong() : -1;
    return at >= 0 && at < values.size() ? &values.at(at) : nullptr;
}

// Only what the row could not show whole.
void HistoryPart::showChosen()
{
    const crm::EarlierValue *value = chosen();
    const QString before = value ? earlierText(value->field, value->oldValue, people()) : QString();
    const QString after = value ? earlierText(value->field, value->newValue, people()) : QString();
    const bool fits = before.size() + after.size() < 60 && !before.contains(u'\n') && !after.contains(u'\n');
    detail->setVisible(value && !fits);
    if (value)
        detail->setPlainText(
            tr("Before\n%1\n\nSince\n%2")
                .arg(before.isEmpty() ? tr("(empty)") : before, after.isEmpty() ? tr("(empty)") : after));
}

void HistoryPart::putBack()
{
    const crm::EarlierValue *value = chosen();
    if (!value || !party())
        return;
    writeNothing([who = *party(), set = value->set,
                  name = value->field](workspace::Books &books) { return books.history.restoreValue(who, set, name); },
                 tr("Earlier value put back."));
}

} // namespace coffret::ui
