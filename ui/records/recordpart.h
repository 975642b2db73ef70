// SPDX-License-Identifier: GPL-3.0-or-later
// One tab of a record with what keeps it: timeline, tasks, documents, links, history. It is told which
// record is shown, asks the workspace for its part, and asks again when something there changed. Answers
// that were overtaken are dropped. The page knows parts only by this.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/books.h"
#include "core/workspace/workspace.h"
#include "ui/common/answers.h"
#include "ui/records/recordpage.h"
#include "ui/records/recordview.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QTimer>
#include <optional>

class QWidget;

namespace coffret::ui {

class RecordPart : public QObject
{
    Q_OBJECT

public:
    RecordPart(workspace::Workspace &workspace, const Clock &clock, QObject *parent = nullptr);
    virtual QWidget &widget() = 0;
    virtual QString title() const = 0;
    // Whether it may stand in a column of its own where there is much room.
    virtual RecordPage::Place place() const { return RecordPage::Place::Tab; }
    void show(const RecordView &view); // again after each change of the record
    void reload();
    // What was typed here and not kept yet, under the name of its form; empty: nothing.
    virtual QString draftForm() const { return {}; }
    virtual QString draft() const { return {}; }
    virtual void setDraft(const QString &) {}
    const std::optional<crm::PartyRef> &party() const { return shown; }

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void refused(const coffret::Error &error);
    void counted(qint64 number); // what the tab says beside its name; 0: nothing
    void followed(const coffret::crm::PartyRef &party);
    void frontWanted();          // this tab is to be seen
    void roomWanted(bool large); // something large is shown in it; not any more

protected:
    virtual void load() = 0;                        // asks for what belongs to party()
    virtual void begin(const RecordView &view) = 0; // another record, or the same with another name
    QDate today() const;
    QHash<QByteArray, QString> people() const;

    template <class T, class Question>
    void read(Question question, std::function<void(const T &)> answer)
    {
        workspace.ask<T>(std::move(question), workspace::Workspace::Urgency::Urgent)
            | then(this, settled<Result<T>>(
                             [this, mine = shown, answer = std::move(answer)](const T &value) {
                                 if (mine == shown)
                                     answer(value);
                             },
                             [this](const Error &error) { Q_EMIT refused(error); }));
    }

    template <class T, class Change>
    void write(Change change, std::function<void(const T &)> done)
    {
        workspace.ask<T>(std::move(change))
            | then(this, settled<Result<T>>(std::move(done), [this](const Error &error) { Q_EMIT refused(error); }));
    }

    void writeNothing(std::function<Result<void>(workspace::Books &)> change, const QString &sentence);

    workspace::Workspace &workspace;
    const Clock &clock;

private:
    std::optional<crm::PartyRef> shown;
    QTimer reloading;
};

} // namespace coffret::ui
