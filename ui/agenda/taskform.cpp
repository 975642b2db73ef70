// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/taskform.h"

#include "ui/agenda/agendawords.h"
#include "ui/agenda/quickline.h"
#include "ui/agenda/recordfield.h"
#include "ui/agenda/tasklistmodel.h"
#include "ui/common/localformat.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

TaskForm::TaskForm(QWidget *parent) : FormRows(Labels::Above, parent)
{
    title = line(u"taskTitle"_s, tr("What is to be done"));
    due = line(u"taskDue"_s, tr("When"), tr("tomorrow 10:00, Monday, 24/11…"));
    recordField = new RecordField;
    add(u"taskRecord"_s, tr("Record"), recordField);
    connect(recordField, &RecordField::chosen, this, &FormRows::edited);
    assignee = choice(u"taskAssignee"_s, tr("Whose task"), {{{}, tr("Nobody’s yet")}});
    priority = choice(u"taskPriority"_s, tr("Importance"),
                      {{u"0"_s, tr("Normal")}, {u"1"_s, tr("Important")}, {u"-1"_s, tr("When there is time")}});
    notes = text(u"taskNotes"_s, tr("Notes"), 5);
    connect(due, &QLineEdit::textChanged, this, &TaskForm::remarkDue);
}

void TaskForm::setPeople(const QList<std::pair<crm::UserId, QString>> &people)
{
    while (assignee->count() > 1)
        assignee->removeItem(1);
    for (const auto &[id, name] : people)
        assignee->addItem(name, id.text());
}

void TaskForm::setLine(const crm::TaskLine &line, const QDateTime &moment)
{
    base = line;
    now = moment;
    clearRemarks();
    title->setText(line.task.title);
    QString when;
    if (line.task.due.isValid())
        when = longDay(line.task.due);
    if (line.task.dueMinute)
        when += u' ' + clockTime(QTime(0, 0).addSecs(*line.task.dueMinute * 60));
    due->setText(when);
    due->setCursorPosition(0);
    recordField->setParty(recordOf(line.task), partyOf(line));
    const QString owner = line.task.assignee.isNull() ? QString() : line.task.assignee.text();
    if (assignee->findData(owner) < 0)
        assignee->addItem(tr("Another person"), owner);
    assignee->setCurrentIndex(assignee->findData(owner));
    priority->setCurrentIndex(qMax(0, priority->findData(QString::number(line.task.priority))));
    notes->setPlainText(line.task.body);
    atFirst = task();
}

// The day understood stands under the field as it is typed.
void TaskForm::remarkDue()
{
    remark(u"taskDue"_s, Tone::Danger, {});
    const QString typed = due->text().simplified();
    const auto found = typed.isEmpty() ? std::nullopt : readQuickMoment(typed, now);
    QString words;
    if (found && due->hasFocus()) {
        words = dayHeading(found->day, now.date());
        if (found->minute)
            words += u", "_s + clockTime(QTime(0, 0).addSecs(*found->minute * 60));
    }
    due->setToolTip(words);
}

crm::Task TaskForm::task() const
{
    crm::Task task = base.task;
    task.title = title->text().trimmed();
    const auto when = readQuickMoment(due->text(), now).value_or(QuickMoment{});
    task.due = when.day;
    task.dueMinute = when.minute;
    const auto party = recordField->party();
    if (party != recordOf(base.task)) {
        const bool person = party && party->kind == crm::PartyKind::Contact;
        task.contact = person ? crm::ContactId{party->id} : crm::ContactId{};
        task.company = party && !person ? crm::CompanyId{party->id} : crm::CompanyId{};
    }
    task.assignee = crm::UserId::fromText(assignee->currentData().toString()).value_or(crm::UserId{});
    task.priority = priority->currentData().toString().toInt();
    task.body = notes->toPlainText();
    return task;
}

bool TaskForm::isChanged() const
{
    return task() != atFirst;
}

QString TaskForm::body() const
{
    const auto party = recordField->party();
    return QString::fromUtf8(QJsonDocument(QJsonObject{{u"title"_s, title->text()},
                                                       {u"due"_s, due->text()},
                                                       {u"kind"_s, party ? int(party->kind) : 0},
                                                       {u"party"_s, party ? uuidText(party->id) : QString()},
                                                       {u"name"_s, recordField->text()},
                                                       {u"assignee"_s, assignee->currentData().toString()},
                                                       {u"priority"_s, priority->currentData().toString()},
                                                       {u"notes"_s, notes->toPlainText()}})
                                 .toJson(QJsonDocument::Compact));
}

void TaskForm::setBody(const QString &body)
{
    const QJsonObject kept = QJsonDocument::fromJson(body.toUtf8()).object();
    title->setText(kept.value(u"title"_s).toString());
    due->setText(kept.value(u"due"_s).toString());
    const auto id = uuidFromText(kept.value(u"party"_s).toString());
    std::optional<crm::PartyRef> party;
    if (id)
        party = crm::PartyRef{crm::PartyKind(kept.value(u"kind"_s).toInt()), *id};
    recordField->setParty(party, kept.value(u"name"_s).toString());
    assignee->setCurrentIndex(qMax(0, assignee->findData(kept.value(u"assignee"_s).toString())));
    priority->setCurrentIndex(qMax(0, priority->findData(kept.value(u"priority"_s).toString())));
    notes->setPlainText(kept.value(u"notes"_s).toString());
}

bool TaskForm::complain()
{
    clearRemarks();
    if (title->text().trimmed().isEmpty()) {
        remark(u"taskTitle"_s, Tone::Danger, tr("Say in a few words what is to be done."));
        title->setFocus();
        return true;
    }
    if (!due->text().simplified().isEmpty() && !readQuickMoment(due->text(), now)) {
        remark(u"taskDue"_s, Tone::Danger,
               tr("This day is not understood. Write it as 24/11, Monday or tomorrow 10:00."));
        due->setFocus();
        return true;
    }
    return false;
}

void TaskForm::focusFirst()
{
    title->setFocus();
    title->selectAll();
}

} // namespace coffret::ui
