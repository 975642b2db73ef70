// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/timelineentries.h"

#include "ui/common/localformat.h"
#include "ui/records/fieldwords.h"
#include "ui/records/partywords.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::TimelineWords)
};

using People = QHash<QByteArray, QString>;

constexpr int MostLetters = 900;
constexpr int MostLines = 14;

// A note of a hundred pages is not laid out whole; Enter opens it.
void shorten(TimelineEntry &entry)
{
    qsizetype end = -1;
    for (int line = 0; line < MostLines; ++line) {
        end = entry.text.indexOf(u'\n', end + 1);
        if (end < 0)
            break;
    }
    const qsizetype most = end < 0 ? MostLetters : qMin<qsizetype>(end, MostLetters);
    if (entry.text.size() <= most + 40)
        return;
    qsizetype cut = entry.text.lastIndexOf(u' ', most);
    cut = cut < most - 80 ? most : cut;
    if (entry.text.at(cut - 1).isHighSurrogate())
        --cut;
    entry.text = entry.text.first(cut).trimmed() + u"…"_s;
    entry.shortened = true;
}

TimelineEntry made(const crm::Activity &activity, const People &people)
{
    QString title = activityWord(activity.kind, activity.direction, activity.minutes);
    if (!activity.subject.isEmpty())
        title = activity.kind == crm::ActivityKind::Note ? activity.subject
                                                         : Words::tr("%1: %2").arg(title, activity.subject);
    TimelineEntry entry{activity.id.bytes(), activityIcon(activity.kind),           title,
                        activity.body,       people.value(activity.author.bytes()), activity.at};
    entry.changeable = true;
    shorten(entry);
    return entry;
}

TimelineEntry made(const crm::Task &task, const People &people)
{
    const QString title =
        task.doneAt ? Words::tr("Task done: %1").arg(task.title) : Words::tr("Task: %1").arg(task.title);
    QString text = task.body;
    if (task.due.isValid() && !task.doneAt)
        text = Words::tr("Due on %1").arg(longDay(task.due)) + (text.isEmpty() ? QString() : u"\n"_s + text);
    return {task.id.bytes(),
            task.doneAt ? u"square-check"_s : u"checkbox"_s,
            title,
            text,
            people.value(task.assignee.bytes()),
            0};
}

TimelineEntry made(const crm::Document &document, const People &people)
{
    return {document.id.bytes(),
            u"paperclip"_s,
            Words::tr("Document: %1").arg(document.name),
            fileSize(document.size),
            people.value(document.provenance.createdBy.bytes()),
            0};
}

TimelineEntry made(const crm::SystemEntry &entry, const People &people)
{
    QString title = Words::tr("Record changed");
    if (entry.kind == crm::ChangeSetKind::Create)
        title = Words::tr("Record created");
    else if (entry.kind == crm::ChangeSetKind::Import)
        title = Words::tr("Came with an import");
    else if (entry.kind == crm::ChangeSetKind::Delete)
        title = Words::tr("Moved to the trash");
    else if (entry.kind == crm::ChangeSetKind::Restore)
        title = Words::tr("Brought back from the trash");
    else if (entry.kind == crm::ChangeSetKind::Undo)
        title = Words::tr("Change undone");
    else if (entry.kind == crm::ChangeSetKind::Merge)
        title = entry.undone ? Words::tr("Merged with another record, undone since")
                             : Words::tr("Merged with another record");
    QStringList fields;
    for (const crm::EarlierValue &value : entry.values) {
        if (const QString name = fieldWord(value.field); !name.isEmpty() && !fields.contains(name))
            fields += name;
    }
    const bool merge = entry.kind == crm::ChangeSetKind::Merge;
    TimelineEntry made{entry.set.bytes(),    merge ? u"git-merge"_s : u"history"_s, title,
                       fields.join(u", "_s), people.value(entry.user.bytes()),      0};
    made.changeable = merge && !entry.undone; // its menu takes it apart
    return made;
}

} // namespace

QList<TimelineEntry> timelineEntries(const crm::TimelinePage &page, const People &people)
{
    QList<TimelineEntry> entries;
    for (const crm::TimelineEntry &entry : page.entries) {
        TimelineEntry shown = std::visit([&](const auto &what) { return made(what, people); }, entry.what);
        shown.at = entry.at;
        entries.append(shown);
    }
    return entries;
}

} // namespace coffret::ui
