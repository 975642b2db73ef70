// SPDX-License-Identifier: GPL-3.0-or-later
// Between a page of people or companies and the open vault: loads the chosen record with its timeline,
// keeps what is edited, notes, trash, the form and its draft. What a record is made of stands in
// PartyDesk, one for each kind. Answers that were overtaken are dropped; nothing blocks the window.
#pragma once

#include "core/crm/activitybook.h"
#include "core/workspace/books.h"
#include "core/workspace/workspace.h"
#include "ui/records/partypage.h"
#include "ui/records/recordview.h"

#include <QObject>
#include <QTimer>

namespace coffret::ui {

// An edit in progress, as the draft table keeps it.
struct FormDraft
{
    QString form; // "contact", "company", "note"
    crm::PartyRef party;
    QString body;
};

class RecordPart;

class PartyPresenter : public QObject
{
    Q_OBJECT

public:
    PartyPresenter(workspace::Workspace &workspace, PartyPage &page, crm::PartyKind kind, const Clock &clock,
                   QObject *parent = nullptr);
    void start();                          // the vault is open
    void open(const crm::PartyRef &party); // also when it is not in the list as filtered now
    virtual void create() = 0;
    virtual void edit() = 0;
    void removeChosen();
    virtual QList<FormDraft> drafts() const = 0;
    virtual void restore(const FormDraft &draft) = 0;
    PartyPage &page() { return partyPage; }
    const PartyPage &page() const { return partyPage; }
    void complainOnRecord(const Error &error);
    void addPart(RecordPart &part); // one more tab; the part outlives the presenter's last signal

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void followed(const coffret::crm::PartyRef &party);
    void counted(qint64 count);
    void formOpened();
    // Written to the vault: one field, or the whole form when `field` is empty.
    void kept(const coffret::crm::PartyRef &party, const QString &field);

protected:
    virtual void load(const crm::PartyRef &party) = 0;
    virtual void keepField(const QString &key, const QString &value) = 0;
    virtual void follow(const QString &key) = 0;
    virtual void reveal(const QString &key, const QString &motive) = 0;
    virtual void save() = 0;
    virtual void giveUp() = 0;
    virtual QFuture<Result<void>> remove(const crm::PartyRef &party) = 0;

    void present(const RecordView &view);
    void choose(const crm::PartyRef &party);
    QDate today() const;
    QHash<QByteArray, QString> people() const;
    QList<FormDraft> partDrafts() const;      // notes, tasks begun, here and on records looked at before
    bool restorePart(const FormDraft &draft); // false: it is none of these

    workspace::Workspace &workspace;
    const Clock &clock;
    crm::PartyKind kind;
    std::optional<crm::PartyRef> shown;
    int question = 0;

private:
    void connectPage();
    void putAside();
    void takeUp();
    void fillIn(const FormDraft &draft);
    void keepDraft(const FormDraft &draft);
    QList<FormDraft> draftsHere() const;
    void offerTags();
    void hear(const QList<Change> &changes);
    PartyPage &partyPage;
    QList<RecordPart *> parts;
    std::optional<crm::PartyRef> presented;
    QList<FormDraft> waiting; // begun on records that are not shown now
    QTimer refreshing;
    QTimer reloading;
};

} // namespace coffret::ui
