// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline of a record with the box to write in: notes, calls, meetings, e-mails and letters are
// written, changed and taken away here (undo brings them back), and shown by kind. Older pages come as
// they are scrolled to; after a change all pages read so far are asked again, in one question.
#pragma once

#include "ui/common/timeline.h"
#include "ui/records/recordpart.h"

namespace coffret::ui {

class ActivityComposer;
class EmptyState;
class TextChoice;

class TimelinePart final : public RecordPart
{
    Q_OBJECT

public:
    TimelinePart(workspace::Workspace &workspace, ActivityComposer &composer, const Clock &clock,
                 QObject *parent = nullptr);
    QWidget &widget() override { return *page; }
    QString title() const override;
    TimelineView &view() { return *list; }
    TextChoice &filterChoice() { return *choice; }
    void save(); // what the composer says

Q_SIGNALS:
    void taskOpened(const coffret::crm::TaskId &task);
    void documentOpened(const coffret::crm::DocumentId &document);
    void changesOpened();

protected:
    void load() override;
    void begin(const RecordView &view) override;

private:
    void build();
    void more();
    void take(const crm::TimelinePage &answer, int pages);
    crm::TimelineFilter filter() const;
    void open(const QByteArray &id);
    void edit(crm::ActivityId id);
    void remove(const QByteArray &id);
    void unmerge(const crm::SystemEntry &merge);
    void offerMenu(const QByteArray &id, const QPoint &at);
    const crm::TimelineEntry *known(const QByteArray &id) const;
    void goToWritten();
    QWidget *page;
    ActivityComposer &composer;
    TextChoice *choice;
    TimelineView *list;
    EmptyState *nothing;
    QList<crm::TimelineEntry> entries;
    QByteArray written; // of the entry just saved, until the list has it: the focus goes there
    int pagesRead = 1;
};

} // namespace coffret::ui
