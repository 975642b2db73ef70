// SPDX-License-Identifier: GPL-3.0-or-later
// Searches the whole vault for pairs, as a job that can be stopped, and keeps them right while records
// change: a pair of which one record went or differs now leaves the list. « Not the same » is remembered
// in the vault and can be taken back; « later » lasts until the next search.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/duplicates/pairspage.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

namespace coffret::ui {

class PairsPresenter : public QObject
{
    Q_OBJECT

public:
    PairsPresenter(workspace::Workspace &workspace, PairsPage &page, const Clock &clock, QObject *parent = nullptr);
    void open(); // searches the first time
    void search();
    void searchIfSmall(); // for the number beside the page; a large vault waits until it is asked
    void cancel();

Q_SIGNALS:
    void mergeAsked(const coffret::crm::PartyRef &one, const coffret::crm::PartyRef &other);
    void counted(qint64 pairs);
    void said(const QString &sentence, bool undoable);

private:
    struct Decision
    {
        int row;
        PairRow pair;
    };
    void take(const Result<QList<PairRow>> &found);
    void compare();
    void markDistinct();
    void listMerges();
    void unmerge(const crm::PastMerge &merge);
    void takeBack();
    void hear(const QList<Change> &changes);
    void check();
    void settled(const PairRow &before, const std::optional<PairRow> &now);
    void refuse(const Error &error);
    void show();

    workspace::Workspace &workspace;
    PairsPage &page;
    const Clock &clock;
    QFutureWatcher<Result<QList<PairRow>>> searching;
    QTimer checking;
    QSet<QByteArray> changed;  // ids of records to look at again
    QList<Decision> decisions; // « not the same », the last one last
    QList<PairRow> merged;     // went from the list because one record went
    PairsPage::Empty reason = PairsPage::Empty::NotSearched;
    bool searched = false;
    int question = 0;
};

} // namespace coffret::ui
