// SPDX-License-Identifier: GPL-3.0-or-later
// Records that may be the same: the pairs at the left, the two side by side at the right, and what to do
// with them: merge (F), not the same (N), later (P). Under 860 design pixels the comparison stands below
// the list. Only layout; the keys work anywhere on the page.
#pragma once

#include "core/crm/mergeside.h"
#include "ui/common/pageframe.h"
#include "ui/duplicates/pairlistmodel.h"

class QBoxLayout;
class QListView;
class QPushButton;

namespace coffret::ui {

class Comparison;
class EmptyState;

class PairsPage : public PageFrame
{
    Q_OBJECT

public:
    enum class Empty { NotSearched, NothingFound, AllDecided };
    explicit PairsPage(QWidget *parent = nullptr);
    PairListModel &pairs() { return model; }
    Comparison &comparison() { return *sideBySide; }
    int current() const; // row, or -1
    void choose(int row);
    void settle(Empty reason); // shows the pairs, or why there is none
    void setBusy(bool busy);
    void showMerges(const QList<crm::PastMerge> &merges);    // as a menu of the button
    void setUndoable(bool possible) { undoable = possible; } // Ctrl+Z takes the last « not the same » back
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void searchAsked();
    void mergeAsked();
    void distinctAsked();
    void laterAsked();
    void undoAsked();
    void mergesAsked();
    void unmergeAsked(const coffret::crm::PastMerge &merge);
    void pairChosen(int row);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildPair();
    void addKey(const QString &button, void (PairsPage::*signal)());
    void arrange();
    PairListModel model;
    QPushButton *search;
    QPushButton *recent;
    QPushButton *merging;
    QPushButton *distinct;
    QPushButton *later;
    QWidget *both;
    QBoxLayout *halves;
    QListView *list;
    Comparison *sideBySide;
    EmptyState *nothing;
    bool undoable = false;
};

} // namespace coffret::ui
