// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to tasks, wherever they stand (home, the tasks page, a record): checked, reopened, put
// off, written, moved to the trash. Everything can be taken back by undo. serve() connects a list.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/agenda/recordfield.h"
#include "ui/agenda/tasklist.h"

#include <QFuture>
#include <QObject>

namespace coffret::ui {

class TaskForm;

class TaskDesk : public QObject
{
    Q_OBJECT

public:
    TaskDesk(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    void serve(TaskList &list); // all but opening, which is the page's own
    void serve(TaskForm &form); // its field of records, and whose task it may be
    void check(crm::TaskId id, bool done);
    void postpone(crm::TaskId id, Postpone to);
    void putOffMinutes(crm::TaskId id, int minutes); // from now
    void putOffToMorning(crm::TaskId id);            // tomorrow, at the hour days begin
    void save(const crm::Task &task);                // answers with saved() or refused()
    // Writes what was typed into a quick line, about `record` if there is one; nothing for an empty line.
    void write(const QString &typed, std::optional<crm::PartyRef> record = std::nullopt);
    void remove(crm::TaskId id);
    QDateTime now() const;
    crm::TaskLine blank() const; // a new task of the person at the desk

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void failed(const QString &sentence);
    void saved(const coffret::crm::Task &task);
    void refused(const QString &sentence); // the words stay in the form
    void recordAsked(const coffret::crm::PartyRef &party);

private:
    void findRecords(const QString &typed, RecordField::Answer answer);
    template <class T>
    void tell(QFuture<Result<T>> future, const QString &sentence);

    workspace::Workspace &workspace;
    const Clock &clock;
    QFuture<Result<QList<RecordChoice>>> finding;
};

} // namespace coffret::ui
