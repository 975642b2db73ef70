// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/alertspane.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/metrics.h"
#include "ui/common/textlabel.h"
#include "ui/journal/alertcard.h"
#include "ui/journal/alertrules.h"
#include "ui/journal/keepingpart.h"

#include <QScrollArea>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

// The button that had the focus is gone with its card: the next card has it, not the rail.
template <class Pane>
static void fill(Pane *pane, QVBoxLayout &column, const QList<AlertRow> &alerts, QDate today)
{
    const bool hadFocus = pane->isAncestorOf(pane->window()->focusWidget());
    while (column.count() > 0) {
        QLayoutItem *item = column.takeAt(0);
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const AlertRow &row : alerts) {
        auto *card = new AlertCard(row, today);
        QObject::connect(card, &AlertCard::answered, pane, &Pane::answered);
        if (hadFocus && column.count() == 0)
            QMetaObject::invokeMethod(
                card, [card] { card->firstVerb()->setFocus(); }, Qt::QueuedConnection);
        column.addWidget(card);
    }
}

AlertStrip::AlertStrip(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"alertStrip"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(m.margin(), 0, m.margin(), 0);
    column->setSpacing(m.px(4));
    cards = new QVBoxLayout;
    cards->setSpacing(m.px(8));
    column->addLayout(cards);
    all = button({}, Kind::Link);
    all->setObjectName(u"allAlerts"_s);
    column->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, &AlertStrip::allAsked);
    hide();
}

void AlertStrip::show(const QList<AlertRow> &alerts, QDate today)
{
    QList<AlertRow> open;
    for (const AlertRow &row : alerts) {
        if (row.isWaiting())
            open.append(row);
    }
    waiting = int(open.size());
    fill(this, *cards, open.mid(0, most), today);
    setButtonText(all, tr("See all %Ln unusual event(s)", nullptr, waiting));
    arrange();
}

void AlertStrip::give(Room given)
{
    room = given;
    arrange();
}

void AlertStrip::arrange()
{
    for (int i = 0; i < cards->count(); ++i)
        cards->itemAt(i)->widget()->setVisible(room == Room::Usual);
    all->setVisible(waiting > (room == Room::Usual ? most : 0));
}

AlertsPane::AlertsPane(QWidget *parent) : QWidget(parent)
{
    const Metrics m = Metrics::application();
    setObjectName(u"alertsPane"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *inside = new Surface(Role::Base);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(m.margin(), m.px(4), m.margin(), m.px(16));
    column->setSpacing(m.px(8));
    nothing = paragraph(tr("Nothing unusual. Coffret looks at each new entry of the log with the rules below."));
    nothing->setObjectName(u"noAlert"_s);
    column->addWidget(nothing);
    cards = new QVBoxLayout;
    cards->setSpacing(m.px(8));
    column->addLayout(cards);
    rulesOpener = button(tr("Rules…"), Kind::Text, u"adjustments-horizontal"_s);
    rulesOpener->setObjectName(u"alertRules"_s);
    column->addWidget(rulesOpener, 0, Qt::AlignLeft);
    ruleForm = new AlertRules;
    ruleForm->hide();
    column->addWidget(ruleForm);
    keepingPart = new KeepingPart;
    column->addWidget(keepingPart);
    column->addStretch();
    scroll->setWidget(inside);
    whole->addWidget(scroll);
    connect(rulesOpener, &QPushButton::clicked, this, [this] {
        ruleForm->setVisible(ruleForm->isHidden());
        if (ruleForm->isVisible())
            ruleForm->begin();
    });
}

void AlertsPane::show(const QList<AlertRow> &alerts, QDate today)
{
    fill(this, *cards, alerts, today);
    nothing->setVisible(alerts.isEmpty());
}

QWidget *AlertsPane::first() const
{
    const auto *card = cards->count() > 0 ? qobject_cast<AlertCard *>(cards->itemAt(0)->widget()) : nullptr;
    return card ? card->firstVerb() : rulesOpener;
}

} // namespace coffret::ui
