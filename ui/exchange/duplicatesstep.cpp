// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/duplicatesstep.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/importwords.h"
#include "ui/records/fieldwords.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using coffret::exchange::RowDecision;

namespace coffret::ui {

DuplicatesStep::DuplicatesStep(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    table = new QScrollArea;
    table->setFrameShape(QFrame::NoFrame);
    table->setWidgetResizable(true);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setMinimumHeight(m.px(60));
    table->setAccessibleName(tr("The row of the file beside the record"));
    table->viewport()->setAutoFillBackground(false);
    column->addWidget(buildHead());
    column->addWidget(new Hairline);
    column->addWidget(table, 1);
    column->addWidget(new Hairline);
    column->addWidget(buildChoices());
}

QWidget *DuplicatesStep::buildHead()
{
    const Metrics m = Metrics::application();
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m.margin(), m.px(12), m.margin(), m.px(10));
    column->setSpacing(m.px(4));
    auto *line = new QHBoxLayout;
    line->setSpacing(m.px(8));
    name = blockTitle({});
    name->setObjectName(u"duplicateName"_s);
    position = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted});
    previous = iconButton(u"chevron-left"_s, tr("Previous duplicate"));
    next = iconButton(u"chevron-right"_s, tr("Next duplicate"));
    next->setObjectName(u"nextDuplicate"_s);
    line->addWidget(name, 1);
    line->addWidget(position);
    line->addWidget(previous);
    line->addWidget(next);
    why = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    records = new QComboBox;
    records->setObjectName(u"duplicateRecord"_s);
    records->setAccessibleName(tr("Record to compare with"));
    column->addLayout(line);
    column->addWidget(why);
    column->addWidget(records, 0, Qt::AlignLeft);
    connect(previous, &QPushButton::clicked, this, [this] {
        --current;
        showCase();
    });
    connect(next, &QPushButton::clicked, this, [this] {
        ++current;
        showCase();
    });
    connect(records, &QComboBox::activated, this, [this] {
        if (const exchange::PossibleDuplicate *one = possible())
            compare(*one);
        if (decisions->checkedId() == int(RowDecision::UpdateRecord))
            decide(int(RowDecision::UpdateRecord));
    });
    return head;
}

QWidget *DuplicatesStep::buildChoices()
{
    const Metrics m = Metrics::application();
    auto *foot = new QWidget;
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(m.margin(), m.px(10), m.margin(), m.px(10));
    column->setSpacing(m.px(4));
    decisions = new QButtonGroup(this);
    const std::pair<RowDecision, QString> all[] = {
        {RowDecision::UpdateRecord, tr("The same: put the row into this record")},
        {RowDecision::CreateAnyway, tr("Not the same: create another record")},
        {RowDecision::LeaveOut, tr("Leave this row out")}};
    for (const auto &[decision, words] : all) {
        auto *choice = new QRadioButton(words);
        choice->setObjectName(u"decision%1"_s.arg(int(decision)));
        choice->setAccessibleName(words);
        decisions->addButton(choice, int(decision));
        column->addWidget(choice);
    }
    rest = button({}, Kind::Link);
    rest->setObjectName(u"createRest"_s);
    column->addWidget(rest, 0, Qt::AlignLeft);
    connect(decisions, &QButtonGroup::idClicked, this, &DuplicatesStep::decide);
    connect(rest, &QPushButton::clicked, this, &DuplicatesStep::restCreated);
    return foot;
}

void DuplicatesStep::show(const QList<DuplicateCase> &newCases)
{
    const qint64 line = cases.value(current).row.line;
    cases = newCases;
    current = 0;
    for (int i = 0; i < int(cases.size()); ++i) {
        if (cases.at(i).row.line == line)
            current = i;
    }
    showCase();
}

void DuplicatesStep::goTo(qint64 line)
{
    for (int i = 0; i < int(cases.size()); ++i) {
        if (cases.at(i).row.line == line)
            current = i;
    }
    showCase();
}

void DuplicatesStep::goToUndecided()
{
    for (int i = 0; i < int(cases.size()); ++i) {
        if (cases.at(i).decision == RowDecision::Usual) {
            current = i;
            break;
        }
    }
    showCase();
}

int DuplicatesStep::undecided() const
{
    return int(std::count_if(cases.begin(), cases.end(),
                             [](const DuplicateCase &each) { return each.decision == RowDecision::Usual; }));
}

const exchange::PossibleDuplicate *DuplicatesStep::possible() const
{
    if (current < 0 || current >= cases.size())
        return nullptr;
    const QList<exchange::PossibleDuplicate> &all = cases.at(current).row.possible;
    return all.isEmpty() ? nullptr : &all.at(qBound(0, records->currentIndex(), int(all.size()) - 1));
}

void DuplicatesStep::showCase()
{
    current = qBound(0, current, qMax(0, int(cases.size()) - 1));
    if (cases.isEmpty())
        return;
    const DuplicateCase &shown = cases.at(current);
    name->setText(shown.row.name);
    position->setText(tr("%1 of %2").arg(current + 1).arg(cases.size()));
    previous->setEnabled(current > 0);
    next->setEnabled(current + 1 < cases.size());
    {
        const QSignalBlocker quiet(records);
        records->clear();
        for (const exchange::PossibleDuplicate &one : shown.row.possible)
            records->addItem(one.name + u" — "_s + likenessWord(one.likeness),
                             QVariant::fromValue(uuidText(one.record.id)));
        records->setCurrentIndex(qMax(0, records->findData(uuidText(shown.record))));
    }
    records->setVisible(shown.row.possible.size() > 1);
    if (const exchange::PossibleDuplicate *one = possible())
        compare(*one);
    decisions->setExclusive(false);
    for (QAbstractButton *each : decisions->buttons())
        each->setChecked(decisions->id(each) == int(shown.decision));
    decisions->setExclusive(true);
    const int left = undecided();
    setButtonText(rest, tr("Create a record for each of the %n left", nullptr, left));
    rest->setVisible(left > 1);
}

// The field, what the record has, what the file has; in semibold where the two differ.
void DuplicatesStep::compare(const exchange::PossibleDuplicate &one)
{
    const Metrics m = Metrics::application();
    why->setText(tr("Line %1. %2.").arg(cases.at(current).row.line).arg(likenessWord(one.likeness)));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(m.margin(), m.px(8), m.margin(), m.px(8));
    grid->setHorizontalSpacing(m.px(16));
    grid->setVerticalSpacing(m.px(8));
    int place = 0;
    for (const QString &head : {QString(), tr("Record in the vault"), tr("Row of the file")})
        grid->addWidget(new TextLabel(head, {TextSize::Body, Weight::Medium, Role::Muted}), 0, place++);
    int row = 1;
    for (const exchange::FieldDifference &field : one.fields) {
        const QString word = fieldWord(field.field);
        const QString before = plainValue(field.before);
        const QString after = plainValue(field.after);
        if (word.isEmpty() || (before.isEmpty() && after.isEmpty()))
            continue;
        const Weight weight = before == after || after.isEmpty() ? Weight::Regular : Weight::Semibold;
        grid->addWidget(new TextLabel(word, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words), row, 0);
        grid->addWidget(new TextLabel(before.isEmpty() ? u"—"_s : before, {}, Wrap::Words), row, 1);
        grid->addWidget(
            new TextLabel(after.isEmpty() ? u"—"_s : after, {TextSize::Body, weight, Role::Text}, Wrap::Words), row++,
            2);
    }
    grid->setRowStretch(row, 1);
    for (const auto &[column, stretch] : {std::pair(0, 2), std::pair(1, 4), std::pair(2, 4)})
        grid->setColumnStretch(column, stretch);
    table->setWidget(content);
    content->setAutoFillBackground(false);
}

void DuplicatesStep::decide(int id)
{
    const exchange::PossibleDuplicate *one = possible();
    if (!one)
        return;
    DuplicateCase &shown = cases[current];
    shown.decision = RowDecision(id);
    shown.record = shown.decision == RowDecision::UpdateRecord ? one->record.id : Uuid{};
    const DuplicateCase told = shown;
    showCase();
    Q_EMIT decided(told.row.line, told.decision, told.record);
}

} // namespace coffret::ui
