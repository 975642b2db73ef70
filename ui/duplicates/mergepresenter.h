// SPDX-License-Identifier: GPL-3.0-or-later
// Between the merge page and the vault: reads both records with where their values come from, merges them
// as chosen in one change set, and hands the choices over as a draft when the vault locks meanwhile: a
// merge is done whole or not at all. When one of the two changes elsewhere, the page shows it anew and
// keeps what was chosen.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/duplicates/pairreading.h"
#include "ui/records/partypresenter.h"

#include <QObject>

namespace coffret::ui {

class MergePage;

class MergePresenter : public QObject
{
    Q_OBJECT

public:
    MergePresenter(workspace::Workspace &workspace, MergePage &page, const Clock &clock, QObject *parent = nullptr);
    void open(const crm::PartyRef &one, const crm::PartyRef &other, const MergeChoices &choices = {});
    bool isOpen() const { return pair.has_value(); }
    QList<FormDraft> drafts() const;
    void restore(const FormDraft &draft);
    static QString formName() { return QStringLiteral("merge"); }

Q_SIGNALS:
    void opened();                                    // show the page
    void merged(const coffret::crm::PartyRef &party); // the record that stands
    void left();
    void said(const QString &sentence, bool undoable);

private:
    void load(const MergeChoices &choices);
    void merge();
    void take(const Result<crm::PartyRef> &kept);
    void hear(const QList<Change> &changes);
    QHash<QByteArray, QString> people() const;

    workspace::Workspace &workspace;
    MergePage &page;
    const Clock &clock;
    std::optional<std::pair<crm::PartyRef, crm::PartyRef>> pair;
    std::optional<MergeChoices> loading; // chosen before the page shows them again
    bool merging = false;
};

} // namespace coffret::ui
