// SPDX-License-Identifier: GPL-3.0-or-later
// Several e-mails, phones or websites: rows of label, value and a button to take the row away, and one to
// add. Rows are named "emails.0.value", "emails.0.label". Empty rows are left out of the answer.
#pragma once

#include "core/crm/party.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class FieldNote;

class LabelledValuesEdit : public QWidget
{
    Q_OBJECT

public:
    LabelledValuesEdit(const QString &key, const QString &valueName, const QString &addText, QWidget *parent = nullptr);
    void setValues(const QList<crm::LabelledValue> &values);
    QList<crm::LabelledValue> values() const;
    void remark(int position, const QString &sentence);
    void clearRemarks();

Q_SIGNALS:
    void edited();

private:
    struct Row
    {
        QWidget *whole;
        QComboBox *label;
        QLineEdit *value;
        FieldNote *note;
    };
    Row &addRow(const crm::LabelledValue &value);
    void removeRow(QWidget *whole);
    void rename();
    QString key;
    QString valueName;
    QVBoxLayout *column;
    QPushButton *add;
    QList<Row> rows;
};

// Puts a label among the usual ones, or itself when it is none of them.
void fillLabels(QComboBox &box, const QString &chosen); // a kind nobody said stays unsaid

} // namespace coffret::ui
