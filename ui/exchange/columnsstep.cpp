// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/columnsstep.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/mappingpane.h"
#include "ui/exchange/trialpane.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ColumnsStep::ColumnsStep(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(m.margin(), m.px(8), m.margin(), m.px(4));
    facts = new TextLabel({}, {TextSize::Body, Weight::Regular, Role::Muted}, Wrap::Words);
    facts->setObjectName(u"columnFacts"_s);
    toggle = button({}, Kind::Link);
    toggle->setObjectName(u"toggleColumns"_s);
    head->addWidget(facts, 1);
    head->addWidget(toggle);
    origin = buildOrigin();
    columns = new MappingPane;
    rows = new TrialPane;
    line = new Hairline;
    column->addLayout(head);
    column->addWidget(origin);
    column->addWidget(columns, 2);
    column->addWidget(line);
    column->addWidget(rows, 3);
    connect(toggle, &QPushButton::clicked, this, [this] { fold(state == Fold::Open ? Fold::Folded : Fold::Open); });
    arrange();
}

QWidget *ColumnsStep::buildOrigin()
{
    const Metrics m = Metrics::application();
    auto *place = new QWidget;
    auto *line = new QHBoxLayout(place);
    line->setContentsMargins(m.margin(), 0, m.margin(), m.px(4));
    line->setSpacing(m.px(8));
    program = new QComboBox;
    program->setObjectName(u"columnsPreset"_s);
    program->setAccessibleName(tr("Written by"));
    for (const auto &[id, name] : programChoices())
        program->addItem(name, id);
    program->setFocusPolicy(Qt::StrongFocus);
    auto *label = new TextLabel(tr("Written by"), {TextSize::Body, Weight::Regular, Role::Muted});
    label->setBuddy(program);
    line->addWidget(label);
    line->addWidget(program);
    line->addStretch();
    connect(program, &QComboBox::activated, this, [this] { Q_EMIT programChosen(program->currentData().toString()); });
    return place;
}

void ColumnsStep::show(const exchange::ImportScan &scan)
{
    table = scan.isTable();
    int placed = 0;
    int kept = 0;
    int left = 0;
    for (const exchange::MappedColumn &mapped : scan.mapping.columns) {
        kept += mapped.target.field == exchange::Field::Keep;
        left += mapped.target.field == exchange::Field::Ignore;
        ++placed;
    }
    placed -= kept + left;
    QStringList said{tr("%n column(s) placed", nullptr, placed)};
    if (kept > 0)
        said += tr("%n kept with the record", nullptr, kept);
    if (left > 0)
        said += tr("%n left out", nullptr, left);
    facts->setText(table ? said.join(u" · "_s) : tr("Cards say themselves what is what."));
    program->setCurrentIndex(program->findData(programOf(scan)));
    if (table)
        columns->show(scan);
    arrange();
}

void ColumnsStep::fold(Fold fold)
{
    state = fold;
    arrange();
}

void ColumnsStep::arrange()
{
    const bool open = state == Fold::Open && table;
    const bool low = height() < Metrics::application().px(460);
    setButtonText(toggle, open ? low ? tr("Show the rows") : tr("Hide the columns") : tr("Show the columns"));
    toggle->setVisible(table);
    origin->setVisible(open);
    columns->setVisible(open);
    line->setVisible(open);
    rows->setVisible(!open || !low);
}

void ColumnsStep::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace coffret::ui
