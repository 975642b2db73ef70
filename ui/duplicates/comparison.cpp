// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/comparison.h"

#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/textlabel.h"
#include "ui/duplicates/duplicatewords.h"
#include "ui/records/fieldwords.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QBoxLayout *pairRow(QWidget *one, QWidget *other)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Metrics::application().px(24));
    row->addWidget(one, 1, Qt::AlignTop);
    row->addWidget(other, 1, Qt::AlignTop);
    return row;
}

TextLabel *value(const QString &text)
{
    auto *label = new TextLabel(text.isEmpty() ? u"–"_s : breakable(text), {}, Wrap::Words);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    label->setAccessibleName(text);
    return label;
}

} // namespace

Comparison::Comparison(QWidget *parent) : QScrollArea(parent)
{
    setObjectName(u"comparison"_s);
    setAccessibleName(tr("The two records side by side"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    clear();
}

void Comparison::clear()
{
    const Metrics m = Metrics::application();
    content = new Surface(Role::Base);
    column = new QVBoxLayout(content);
    column->setContentsMargins(m.margin(), m.px(16), m.margin(), m.margin());
    column->setSpacing(m.px(4));
    setWidget(content); // the one before goes
}

void Comparison::show(const MergeCase &merge, const QString &why, const QHash<QByteArray, QString> &people, QDate today)
{
    clear();
    column->addWidget(paragraph(why));
    column->addSpacing(Metrics::application().px(8));
    addHeads(merge, people, today);
    QStringList alike;
    for (const MergeRow &row : rowsOf(merge, {})) {
        if (row.kind == MergeRow::Kind::Same)
            alike += fieldWord(row.field);
        else if (row.kind == MergeRow::Kind::List)
            addRow(row.field, shownValue(merge.one, row.field), shownValue(merge.other, row.field));
        else
            addRow(row.field, row.one, row.other);
    }
    if (!alike.isEmpty()) {
        column->addSpacing(Metrics::application().px(8));
        column->addWidget(paragraph(tr("The same in both: %1").arg(alike.join(u", "_s)), Role::Muted));
    }
    column->addStretch();
    content->setAccessibleName(text());
}

void Comparison::addHeads(const MergeCase &merge, const QHash<QByteArray, QString> &people, QDate today)
{
    const auto head = [&](const AnyParty &party, const crm::MergeSide &side) {
        auto *whole = new QWidget;
        auto *rows = new QVBoxLayout(whole);
        rows->setContentsMargins({});
        rows->setSpacing(Metrics::application().px(2));
        rows->addWidget(new TextLabel(nameOf(party), {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words));
        rows->addWidget(paragraph(originWords(side.creation, people, today), Role::Muted));
        const QString things = belongings(side);
        rows->addWidget(paragraph(things.isEmpty() ? tr("nothing attached") : things, Role::Muted));
        return whole;
    };
    column->addLayout(pairRow(head(merge.one, merge.oneSide), head(merge.other, merge.otherSide)));
    column->addSpacing(Metrics::application().px(8));
    column->addWidget(new Hairline);
    column->addSpacing(Metrics::application().px(4));
}

void Comparison::addRow(const QString &field, const QString &one, const QString &other)
{
    column->addWidget(caption(fieldWord(field)));
    column->addLayout(pairRow(value(one), value(other)));
    column->addSpacing(Metrics::application().px(6));
}

QString Comparison::text() const
{
    QStringList all;
    for (const QLabel *label : content->findChildren<QLabel *>())
        all += label->text();
    return all.join(u'\n');
}

} // namespace coffret::ui
