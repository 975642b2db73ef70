// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a task, to a Task and back: title, day and hour (typed as people say them), whose record,
// whose task, how important, notes. It knows no rule but that a day must be understood.
#pragma once

#include "core/crm/taskbook.h"
#include "ui/common/formrows.h"

#include <QDateTime>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace coffret::ui {

class RecordField;

class TaskForm : public FormRows
{
    Q_OBJECT

public:
    explicit TaskForm(QWidget *parent = nullptr);
    void setPeople(const QList<std::pair<crm::UserId, QString>> &people); // whose it may be
    void setLine(const crm::TaskLine &line, const QDateTime &now);
    crm::Task task() const; // what was set, with what the fields say
    bool complain();        // says what is missing beside the field; false: nothing is
    bool isChanged() const; // since setLine()
    QString body() const;   // the edit in progress, as a draft keeps it
    void setBody(const QString &body);
    RecordField &record() { return *recordField; }
    void focusFirst();

private:
    void remarkDue();
    crm::TaskLine base;
    crm::Task atFirst;
    QDateTime now;
    QLineEdit *title;
    QLineEdit *due;
    RecordField *recordField;
    QComboBox *assignee;
    QComboBox *priority;
    QPlainTextEdit *notes;
};

} // namespace coffret::ui
