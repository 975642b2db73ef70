// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelinepart.h"

#include "ui/common/emptystate.h"
#include "ui/common/iconengine.h"
#include "ui/common/localformat.h"
#include "ui/common/metrics.h"
#include "ui/common/notebox.h"
#include "ui/common/textchoice.h"
#include "ui/records/activitycomposer.h"
#include "ui/records/timelineentries.h"

#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

enum class Shown { All, Exchanges, Notes, Calls, Meetings, Emails, Letters, Tasks, Documents, Changes };

QByteArray idOf(const crm::TimelineEntry &entry)
{
    return std::visit(
        [](const auto &what) {
            if constexpr (requires { what.id; })
                return what.id.bytes();
            else
                return what.set.bytes();
        },
        entry.what);
}

} // namespace

TimelinePart::TimelinePart(workspace::Workspace &w, ActivityComposer &box, const Clock &c, QObject *parent)
    : RecordPart(w, c, parent), page(new QWidget), composer(box)
{
    build();
    connect(choice, &QComboBox::activated, this, [this] {
        written.clear();
        pagesRead = 1;
        load();
    });
    connect(list, &TimelineView::moreWanted, this, &TimelinePart::more);
    connect(list, &TimelineView::opened, this, &TimelinePart::open);
    connect(list, &TimelineView::removeAsked, this, &TimelinePart::remove);
    connect(list, &TimelineView::menuAsked, this, &TimelinePart::offerMenu);
    connect(nothing, &EmptyState::primaryChosen, this, [this] {
        choice->setCurrentIndex(0);
        load();
    });
    connect(&composer, &ActivityComposer::written, this, &TimelinePart::save);
}

void TimelinePart::build()
{
    const Metrics m = Metrics::application();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins({});
    column->setSpacing(m.px(4));
    choice = new TextChoice(tr("Show in the timeline"));
    choice->setObjectName(u"timelineFilter"_s);
    const std::pair<Shown, QString> words[] = {
        {Shown::All, tr("Everything")},      {Shown::Exchanges, tr("Exchanges")},
        {Shown::Notes, tr("Notes")},         {Shown::Calls, tr("Calls")},
        {Shown::Meetings, tr("Meetings")},   {Shown::Emails, tr("E-mails")},
        {Shown::Letters, tr("Letters")},     {Shown::Tasks, tr("Tasks")},
        {Shown::Documents, tr("Documents")}, {Shown::Changes, tr("Changes of the record")}};
    for (const auto &[shown, word] : words)
        choice->addItem(word, int(shown));
    auto *row = new QHBoxLayout;
    row->addStretch();
    row->addWidget(choice);
    list = new TimelineView;
    nothing = new EmptyState;
    nothing->say(u"history"_s, tr("Nothing of this kind"), tr("The timeline has other entries."));
    nothing->offer(tr("Show everything"));
    nothing->hide();
    column->addWidget(&composer);
    composer.show();
    column->addLayout(row);
    column->addWidget(list, 1);
    column->addWidget(nothing, 1);
}

QString TimelinePart::title() const
{
    return tr("Timeline");
}

void TimelinePart::begin(const RecordView &view)
{
    if (!party() || entries.isEmpty() || *party() != view.party)
        pagesRead = 1;
    if (party() && *party() != view.party)
        written.clear();
    composer.setNow(localTime(clock.now()));
}

crm::TimelineFilter TimelinePart::filter() const
{
    using enum crm::ActivityKind;
    const auto only = [](const QList<crm::ActivityKind> &kinds) {
        return crm::TimelineFilter{kinds, false, false, false};
    };
    switch (Shown(choice->currentData().toInt())) {
    case Shown::All: return {};
    case Shown::Exchanges: return only({Note, Call, Meeting, Email, Letter});
    case Shown::Notes: return only({Note});
    case Shown::Calls: return only({Call});
    case Shown::Meetings: return only({Meeting});
    case Shown::Emails: return only({Email});
    case Shown::Letters: return only({Letter});
    case Shown::Tasks: return {{}, true, false, false};
    case Shown::Documents: return {{}, false, true, false};
    case Shown::Changes: break;
    }
    return {{}, false, false, true};
}

void TimelinePart::load()
{
    const int pages = pagesRead;
    read<crm::TimelinePage>(
        [who = *party(), wanted = filter(), pages](workspace::Books &books) -> Result<crm::TimelinePage> {
            crm::TimelinePage all;
            all.more = true;
            for (int page = 0; page < pages && all.more; ++page) {
                COFFRET_ASSIGN(const auto next, books.activities.timeline(who, wanted, page));
                all.entries += next.entries;
                all.more = next.more;
            }
            return all;
        },
        [this, pages, wanted = filter()](const crm::TimelinePage &answer) {
            if (wanted == filter() && pages == pagesRead)
                take(answer, pages);
        });
}

void TimelinePart::take(const crm::TimelinePage &answer, int)
{
    entries = answer.entries;
    const bool empty = entries.isEmpty();
    list->setVisible(!empty);
    nothing->setVisible(empty);
    list->show(timelineEntries(answer, people()), today());
    list->setMore(answer.more);
    goToWritten();
}

void TimelinePart::goToWritten()
{
    if (!written.isEmpty() && list->choose(written))
        written.clear();
}

void TimelinePart::more()
{
    const int page = pagesRead;
    read<crm::TimelinePage>([who = *party(), wanted = filter(),
                             page](workspace::Books &books) { return books.activities.timeline(who, wanted, page); },
                            [this, page, wanted = filter()](const crm::TimelinePage &answer) {
                                if (wanted != filter() || page != pagesRead)
                                    return;
                                ++pagesRead;
                                entries += answer.entries;
                                list->append(timelineEntries(answer, people()));
                                list->setMore(answer.more);
                            });
}

const crm::TimelineEntry *TimelinePart::known(const QByteArray &id) const
{
    const auto found = std::find_if(entries.cbegin(), entries.cend(),
                                    [&](const crm::TimelineEntry &entry) { return idOf(entry) == id; });
    return found == entries.cend() ? nullptr : &*found;
}

void TimelinePart::open(const QByteArray &id)
{
    const crm::TimelineEntry *entry = known(id);
    if (!entry)
        return;
    if (const auto *activity = std::get_if<crm::Activity>(&entry->what))
        edit(activity->id);
    else if (const auto *task = std::get_if<crm::Task>(&entry->what))
        Q_EMIT taskOpened(task->id);
    else if (const auto *document = std::get_if<crm::Document>(&entry->what))
        Q_EMIT documentOpened(document->id);
    else
        Q_EMIT changesOpened();
}

void TimelinePart::edit(crm::ActivityId id)
{
    read<crm::Activity>([id](workspace::Books &books) { return books.activities.activity(id); },
                        [this](const crm::Activity &activity) { composer.edit(activity); });
}

void TimelinePart::offerMenu(const QByteArray &id, const QPoint &at)
{
    const crm::TimelineEntry *entry = known(id);
    const auto *change = entry ? std::get_if<crm::SystemEntry>(&entry->what) : nullptr;
    const bool merge = change && change->kind == crm::ChangeSetKind::Merge;
    if (!merge && (!entry || !std::holds_alternative<crm::Activity>(entry->what)))
        return;
    auto *menu = new QMenu(page);
    menu->setObjectName(u"timelineMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (merge) {
        menu->addAction(icon(u"history"_s), tr("Earlier values\tEnter"), this, [this, id] { open(id); });
        menu->addAction(icon(u"arrow-back-up"_s), tr("Undo the merge"), this,
                        [this, undone = *change] { unmerge(undone); });
    } else {
        menu->addAction(icon(u"pencil"_s), tr("Edit\tEnter"), this, [this, id] { open(id); });
        menu->addAction(icon(u"trash"_s), tr("Remove\tDel"), this, [this, id] { remove(id); });
    }
    menu->popup(at);
}

// What changed since the merge is never overwritten: then nothing is undone, and the record says so.
void TimelinePart::unmerge(const crm::SystemEntry &merge)
{
    const auto undo = [set = merge.set](workspace::Books &books) -> Result<void> {
        COFFRET_TRY(books.history.undo(set));
        return {};
    };
    writeNothing(undo, tr("The merge is undone: they are two records again."));
}

void TimelinePart::remove(const QByteArray &id)
{
    const crm::TimelineEntry *entry = known(id);
    const auto *activity = entry ? std::get_if<crm::Activity>(&entry->what) : nullptr;
    if (!activity)
        return;
    if (composer.base().id == activity->id)
        composer.taken();
    writeNothing([what = activity->id](workspace::Books &books) { return books.activities.remove({what}); },
                 tr("Removed from the timeline."));
}

void TimelinePart::save()
{
    if (!party() || composer.isEmpty())
        return;
    crm::Activity activity = composer.activity();
    const bool isNew = activity.id.isNull();
    if (isNew && party()->kind == crm::PartyKind::Contact)
        activity.contact = crm::ContactId{party()->id};
    else if (isNew)
        activity.company = crm::CompanyId{party()->id};
    composer.setEnabled(false); // not twice
    const auto answered = [this](QFuture<Result<crm::Activity>> future) {
        composer.setEnabled(true);
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            Q_EMIT refused(future.result().error()); // the text stays in the box
            return;
        }
        const bool note = composer.activity().kind == crm::ActivityKind::Note;
        composer.taken();
        written = future.result()->id.bytes();
        goToWritten();
        list->setFocus(Qt::OtherFocusReason);
        Q_EMIT said(note ? tr("Note saved.") : tr("Saved in the timeline."), true);
    };
    workspace.ask<crm::Activity>([activity](workspace::Books &books) { return books.activities.save(activity); })
        | then(this, answered);
}

} // namespace coffret::ui
