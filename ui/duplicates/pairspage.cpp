// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/pairspage.h"

#include "ui/common/buttons.h"
#include "ui/common/card.h"
#include "ui/common/emptystate.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/pageheader.h"
#include "ui/common/partydelegate.h"
#include "ui/duplicates/comparison.h"

#include <QAction>
#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Beside = 860;
constexpr int ListWidth = 360;

} // namespace

PairsPage::PairsPage(QWidget *parent) : PageFrame(tr("Duplicates"), parent)
{
    setObjectName(u"duplicatesPage"_s);
    recent = button(tr("Recent merges"), Kind::Quiet, u"history"_s);
    recent->setObjectName(u"recentMerges"_s);
    header().add(recent);
    connect(recent, &QPushButton::clicked, this, &PairsPage::mergesAsked);
    search = button(tr("Search again"), Kind::Quiet, u"refresh"_s);
    search->setObjectName(u"searchPairs"_s);
    header().add(search);
    both = new QWidget;
    halves = new QBoxLayout(QBoxLayout::LeftToRight, both);
    halves->setContentsMargins({});
    halves->setSpacing(0);
    list = partyList(u"pairs"_s, tr("Pairs that may be the same"), model);
    list->installEventFilter(this);
    halves->addWidget(list);
    halves->addWidget(buildPair(), 1);
    nothing = new EmptyState;
    add(nothing);
    add(both);
    setTabOrder(recent, search);
    setTabOrder(search, list);
    connect(search, &QPushButton::clicked, this, &PairsPage::searchAsked);
    connect(nothing, &EmptyState::primaryChosen, this, &PairsPage::searchAsked);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) { Q_EMIT pairChosen(index.row()); });
    connect(list, &QListView::activated, this, &PairsPage::mergeAsked);
    addKey(tr("Merge…\tM"), &PairsPage::mergeAsked);
    addKey(tr("Not the same\tN"), &PairsPage::distinctAsked);
    addKey(tr("Later\tL"), &PairsPage::laterAsked);
    settle(Empty::NotSearched);
}

QWidget *PairsPage::buildPair()
{
    const Metrics m = Metrics::application();
    auto *whole = new Surface(Role::Base, Edge::Left);
    auto *column = new QVBoxLayout(whole);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    auto *acts = new QWidget;
    auto *row = new QHBoxLayout(acts);
    row->setContentsMargins(m.margin(), m.px(8), m.margin(), m.px(8));
    row->setSpacing(m.px(8));
    merging = button(tr("Merge…\tM"), Kind::Primary, u"git-merge"_s);
    merging->setObjectName(u"mergePair"_s);
    distinct = button(tr("Not the same\tN"));
    distinct->setObjectName(u"distinctPair"_s);
    later = button(tr("Later\tL"), Kind::Text);
    later->setObjectName(u"laterPair"_s);
    for (QPushButton *each : {merging, distinct, later})
        row->addWidget(each);
    row->addStretch();
    sideBySide = new Comparison;
    column->addWidget(acts);
    column->addWidget(new Hairline);
    column->addWidget(sideBySide, 1);
    connect(merging, &QPushButton::clicked, this, &PairsPage::mergeAsked);
    connect(distinct, &QPushButton::clicked, this, &PairsPage::distinctAsked);
    connect(later, &QPushButton::clicked, this, &PairsPage::laterAsked);
    return whole;
}

// The key that stands on the button: another letter in another language.
void PairsPage::addKey(const QString &button, void (PairsPage::*signal)())
{
    auto *action = new QAction(this);
    action->setShortcut(QKeySequence(button.section(u'\t', 1)));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, signal);
    addAction(action);
}

void PairsPage::showMerges(const QList<crm::PastMerge> &merges)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"mergesMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (merges.isEmpty())
        menu->addAction(tr("No merge in the last 30 days"))->setEnabled(false);
    for (const crm::PastMerge &merge : merges) {
        const QDate day = localTime(merge.at).date();
        QAction *undo = menu->addAction(tr("Undo the merge of %1 and %2, %3")
                                            .arg(merge.keptName, merge.goneName, dayOfYear(day))
                                            .replace(u'&', u"&&"_s));
        connect(undo, &QAction::triggered, this, [this, merge] { Q_EMIT unmergeAsked(merge); });
    }
    menu->popup(recent->mapToGlobal(QPoint(0, recent->height())));
}

int PairsPage::current() const
{
    return list->currentIndex().row();
}

void PairsPage::choose(int row)
{
    if (model.rowCount() > 0)
        list->setCurrentIndex(model.index(qBound(0, row, model.rowCount() - 1)));
}

void PairsPage::settle(Empty reason)
{
    const int rows = model.rowCount();
    header().setCount(rows ? count(rows) : QString());
    search->setVisible(reason != Empty::NotSearched);
    if (rows > 0) {
        bring(both);
        choose(qMax(0, current()));
        return;
    }
    sideBySide->clear();
    switch (reason) {
    case Empty::NotSearched:
        nothing->say(
            u"users-group"_s, tr("Looking for duplicates"),
            tr("All contacts and companies are compared by e-mail, phone, numbers and name. Nothing is changed."));
        nothing->offer(tr("Search"));
        break;
    case Empty::NothingFound:
        nothing->say(u"circle-check"_s, tr("No duplicate found"), tr("No two records look like the same."));
        nothing->offer({});
        break;
    case Empty::AllDecided:
        nothing->say(u"circle-check"_s, tr("All duplicates are settled"),
                     tr("What you said not to be the same is not asked again."));
        nothing->offer({});
        break;
    }
    const bool inside = both->isAncestorOf(focusWidget());
    bring(nothing);
    if (inside && search->isVisible())
        search->setFocus();
}

void PairsPage::setBusy(bool busy)
{
    search->setEnabled(!busy);
    nothing->setEnabled(!busy);
}

QList<QWidget *> PairsPage::zones() const
{
    return {list, merging, search};
}

void PairsPage::resizeEvent(QResizeEvent *event)
{
    PageFrame::resizeEvent(event);
    arrange();
}

void PairsPage::arrange()
{
    const Metrics m = Metrics::application();
    const bool beside = width() >= m.px(Beside);
    halves->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    list->setMaximumWidth(beside ? m.px(ListWidth) : QWIDGETSIZE_MAX);
    list->setMinimumWidth(beside ? m.px(ListWidth) : 0);
    list->setMaximumHeight(beside ? QWIDGETSIZE_MAX : qMax(m.twoLineRow() + m.px(2), height() / 4));
}

// Ctrl+Z is the window's; here it first takes back what was said on this page.
bool PairsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (undoable && (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress)) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo)) {
            event->accept();
            if (event->type() == QEvent::KeyPress)
                Q_EMIT undoAsked();
            return true;
        }
    }
    return PageFrame::eventFilter(watched, event);
}

} // namespace coffret::ui
