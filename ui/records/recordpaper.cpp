// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordpaper.h"

#include "ui/common/localformat.h"
#include "ui/records/earliertext.h"
#include "ui/records/fieldwords.h"
#include "ui/records/partywords.h"
#include "ui/records/timelineentries.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::RecordPaper)
};

using People = QHash<QByteArray, QString>;

void heading(PrintedDocument &paper, const QString &text)
{
    paper.blocks.append(PrintedText{text, PrintedText::Look::Heading});
}

void putFields(PrintedDocument &paper, const RecordView &view)
{
    for (const FieldGroup &group : view.groups) {
        heading(paper, group.title);
        PrintedFields fields;
        for (const FieldLine &line : group.lines)
            fields.lines.append({line.label, line.shown});
        paper.blocks.append(fields);
    }
}

void putTasks(PrintedDocument &paper, const QList<crm::Task> &tasks)
{
    if (tasks.isEmpty())
        return;
    heading(paper, Words::tr("Tasks"));
    for (const crm::Task &task : tasks)
        paper.blocks.append(PrintedEntry{task.title, task.due.isValid() ? longDay(task.due) : QString(), task.body});
}

// Whole, unlike on screen, where a long note is cut short.
void putTimeline(PrintedDocument &paper, const PaperContent &content, QDate today, const People &people)
{
    heading(paper, Words::tr("Timeline"));
    const QList<TimelineEntry> shown = timelineEntries({content.timeline, false}, people);
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const TimelineEntry &entry = shown.at(i);
        const auto *activity = std::get_if<crm::Activity>(&content.timeline.at(i).what);
        paper.blocks.append(PrintedEntry{entry.title, moment(localTime(entry.at), today),
                                         activity ? activity->body : entry.text, entry.author});
    }
    if (content.more)
        paper.blocks.append(PrintedText{Words::tr("Older entries are not printed."), PrintedText::Look::Muted});
}

void putDocuments(PrintedDocument &paper, const QList<crm::Document> &documents)
{
    if (documents.isEmpty())
        return;
    heading(paper, Words::tr("Documents"));
    PrintedTable table{
        {{Words::tr("Name"), 5}, {Words::tr("Size"), 1, PrintedColumn::Side::Right}, {Words::tr("Added on"), 2}}, {}};
    for (const crm::Document &document : documents)
        table.rows.append(
            {document.name, fileSize(document.size), longDay(localTime(document.provenance.createdAt).date())});
    paper.blocks.append(table);
}

void putHistory(PrintedDocument &paper, const QList<crm::EarlierValue> &history, QDate today, const People &people)
{
    PrintedTable table{{{Words::tr("When"), 2},
                        {Words::tr("Field"), 2},
                        {Words::tr("Before"), 3},
                        {Words::tr("Since"), 3},
                        {Words::tr("By"), 2}},
                       {}};
    for (const crm::EarlierValue &value : history) {
        if (const QString field = fieldWord(value.field); !field.isEmpty())
            table.rows.append({moment(localTime(value.at), today), field,
                               earlierText(value.field, value.oldValue, people),
                               earlierText(value.field, value.newValue, people), people.value(value.user.bytes())});
    }
    if (table.rows.isEmpty())
        return;
    heading(paper, Words::tr("Earlier values"));
    paper.blocks.append(table);
}

} // namespace

PrintedDocument recordPaper(const PaperContent &content, const PaperParts &parts, const QDateTime &now,
                            const People &people)
{
    const RecordView &view = content.view;
    PrintedDocument paper;
    paper.title = view.name;
    QStringList facts{view.line + view.linked + view.lineEnd, statusWord(view.status), view.tags.join(u", "_s)};
    facts.removeAll({});
    paper.remarks = facts;
    paper.foot = Words::tr("%1 — printed on %2").arg(view.name.left(60), longDay(now.date()));
    if (parts.fields)
        putFields(paper, view);
    if (parts.tasks)
        putTasks(paper, content.tasks);
    if (parts.timeline)
        putTimeline(paper, content, now.date(), people);
    if (parts.documents)
        putDocuments(paper, content.documents);
    if (parts.history)
        putHistory(paper, content.history, now.date(), people);
    return paper;
}

QString paperName(const QString &recordName)
{
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|\\x00-\\x1f]"_s);
    QString name = recordName.left(80).simplified();
    name.replace(refused, u"-"_s);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? Words::tr("Record") : name) + u".pdf"_s;
}

} // namespace coffret::ui
