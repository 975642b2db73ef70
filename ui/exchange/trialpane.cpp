// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/trialpane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/exchange/countersrow.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/trialdelegate.h"

#include <QComboBox>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TrialPane::TrialPane(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    rows = new QListView;
    rows->setObjectName(u"importRows"_s);
    rows->setAccessibleName(tr("What the import would change"));
    rows->setModel(&model);
    rows->setItemDelegate(new TrialDelegate(rows));
    rows->setUniformItemSizes(true);
    rows->setFrameShape(QFrame::NoFrame);
    rows->setMouseTracking(true);
    rows->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    rows->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rows->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    rows->setMinimumHeight(Metrics::application().row() * 2);
    column->addWidget(buildHead());
    column->addWidget(new Hairline);
    names = new TrialHeader;
    column->addWidget(names);
    column->addWidget(rows, 1);
    column->addWidget(buildDetail());
    connect(counters, &CountersRow::chosen, this, [this](TrialKind kind) {
        model.filter(kind);
        rows->setCurrentIndex(model.index(0));
        showDetail();
    });
    connect(known, &QComboBox::activated, this, &TrialPane::policyChanged);
    connect(&model, &TrialModel::corrected, this, &TrialPane::corrected);
    connect(rows->selectionModel(), &QItemSelectionModel::currentChanged, this, &TrialPane::showDetail);
    connect(rows, &QListView::activated, this, &TrialPane::correct);
    connect(rows, &QListView::clicked, this, [this](const QModelIndex &index) {
        if (index.flags() & Qt::ItemIsEditable)
            rows->edit(index);
    });
}

QWidget *TrialPane::buildHead()
{
    const Metrics m = Metrics::application();
    auto *head = new QWidget;
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(m.margin(), m.px(10), m.margin(), m.px(10));
    column->setSpacing(m.px(8));
    auto *line = new QHBoxLayout;
    line->setSpacing(m.px(8));
    facts = new TextLabel({}, {TextSize::Block, Weight::Semibold, Role::Text}, Wrap::Words);
    auto *label = new TextLabel(tr("Already there"), {TextSize::Body, Weight::Regular, Role::Muted});
    known = new QComboBox;
    known->setObjectName(u"onDuplicate"_s);
    known->setAccessibleName(tr("What becomes of somebody who is already there"));
    known->addItem(tr("take over what the file says"), u"update"_s);
    known->addItem(tr("fill in what is empty"), u"fill"_s);
    known->addItem(tr("leave as they are"), u"skip"_s);
    known->addItem(tr("create a second time"), u"create"_s);
    label->setBuddy(known);
    line->addWidget(facts, 100);
    line->addStretch(1);
    line->addWidget(label);
    line->addWidget(known);
    counters = new CountersRow;
    column->addLayout(line);
    column->addWidget(counters);
    return head;
}

QWidget *TrialPane::buildDetail()
{
    const Metrics m = Metrics::application();
    auto *bar = new Surface(Role::Base, Edge::Top);
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(m.margin(), m.px(6), m.margin(), m.px(6));
    line->setSpacing(m.px(4));
    detail = new TextLabel({}, {TextSize::Caption, Weight::Regular, Role::Muted}, Wrap::Words);
    detail->setObjectName(u"rowDetail"_s);
    correctButton = button(tr("Correct\tF2"), Kind::Text);
    asideButton = button(tr("Import without it"), Kind::Text);
    asideAll = button({}, Kind::Text);
    leaveButton = button({}, Kind::Text);
    compareButton = button(tr("Compare…"), Kind::Text);
    line->addWidget(detail, 1);
    const std::pair<QPushButton *, QString> all[] = {{correctButton, u"correctRow"_s},
                                                     {asideButton, u"asideRow"_s},
                                                     {asideAll, u"asideAll"_s},
                                                     {compareButton, u"compareRow"_s},
                                                     {leaveButton, u"leaveRow"_s}};
    for (const auto &[each, name] : all) {
        each->setObjectName(name);
        each->hide();
        line->addWidget(each);
    }
    const auto chosenLine = [this] {
        const exchange::RowOutcome *row = model.outcome(rows->currentIndex().row());
        return row ? row->line : 0;
    };
    connect(correctButton, &QPushButton::clicked, this, &TrialPane::correct);
    connect(asideButton, &QPushButton::clicked, this, [this, chosenLine] { Q_EMIT asideAsked({chosenLine()}); });
    connect(asideAll, &QPushButton::clicked, this, [this] { Q_EMIT asideAsked(badEmails); });
    connect(compareButton, &QPushButton::clicked, this, [this, chosenLine] { Q_EMIT compareAsked(chosenLine()); });
    connect(leaveButton, &QPushButton::clicked, this, [this, chosenLine] {
        const exchange::RowOutcome *row = model.outcome(rows->currentIndex().row());
        Q_EMIT leaveOutAsked(chosenLine(), row && kindOf(*row) != TrialKind::LeftOut);
    });
    return bar;
}

void TrialPane::show(const std::shared_ptr<const Trial> &newTrial)
{
    const exchange::RowOutcome *chosen = model.outcome(rows->currentIndex().row());
    const qint64 line = chosen ? chosen->line : 0;
    trial = newTrial;
    badEmails.clear();
    for (const exchange::RowOutcome &row : trial->rows) {
        if (row.result == exchange::RowResult::Rejected && row.objection.reason == exchange::Reason::BadEmail)
            badEmails += row.line;
    }
    if (model.kind() != TrialKind::All && trial->count(model.kind()) == 0) {
        counters->choose(TrialKind::All);
        model.filter(TrialKind::All);
    }
    model.show(trial);
    counters->show(*trial);
    facts->setText(tr("What the import would change"));
    const bool all = trial->rows.size() == trial->result.read;
    facts->setToolTip(all ? QString() : tr("The first rows of each kind are listed; the figures count all of them."));
    if (model.rowCount() > 0)
        rows->setCurrentIndex(model.index(model.rowOf(line)));
    showDetail();
}

// In a low window the rows count more than what stands over them.
void TrialPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Metrics m = Metrics::application();
    names->setVisible(height() >= m.px(330));
    facts->setVisible(width() >= m.px(760));
}

void TrialPane::showWaiting()
{
    facts->setText(tr("Trying it out…"));
}

void TrialPane::showDetail()
{
    const exchange::RowOutcome *row = model.outcome(rows->currentIndex().row());
    const TrialKind kind = row ? kindOf(*row) : TrialKind::All;
    detail->setText(row ? rowSentence(*row) : QString());
    const bool badEmail = kind == TrialKind::ToCorrect && row->objection.reason == exchange::Reason::BadEmail;
    correctButton->setVisible(row && TrialModel::isCorrectable(*row));
    asideButton->setVisible(badEmail);
    setButtonText(asideAll, tr("All %Ln without it", nullptr, int(badEmails.size())));
    asideAll->setVisible(badEmail && badEmails.size() > 1);
    compareButton->setVisible(kind == TrialKind::Duplicate);
    setButtonText(leaveButton, kind == TrialKind::LeftOut ? tr("Import after all") : tr("Leave out"));
    leaveButton->setVisible(row && (kind != TrialKind::LeftOut || row->remarks.isEmpty()));
}

void TrialPane::correct()
{
    const QModelIndex current = rows->currentIndex();
    const exchange::RowOutcome *row = model.outcome(current.row());
    if (row && TrialModel::isCorrectable(*row))
        rows->edit(current);
    else if (row && kindOf(*row) == TrialKind::Duplicate)
        Q_EMIT compareAsked(row->line);
}

exchange::OnDuplicate TrialPane::onDuplicate() const
{
    const QString key = policy();
    return key == u"skip"     ? exchange::OnDuplicate::Skip
           : key == u"create" ? exchange::OnDuplicate::Create
                              : exchange::OnDuplicate::Update;
}

exchange::Collision TrialPane::collision() const
{
    return policy() == u"fill" ? exchange::Collision::FillEmpty : exchange::Collision::Overwrite;
}

QString TrialPane::policy() const
{
    return known->currentData().toString();
}

void TrialPane::setPolicy(const QString &key)
{
    known->setCurrentIndex(qMax(0, known->findData(key)));
}

} // namespace coffret::ui
