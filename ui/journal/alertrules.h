// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the alerts as a form. What is no number, or would make a rule speak always or never, is said beside its
// field. Kept in the vault, for the entries to come.
#pragma once

#include "core/journal/alertinbox.h"
#include "ui/common/card.h"

class QComboBox;
class QLineEdit;

namespace coffret::ui {

class FormRows;

class AlertRules : public Card
{
    Q_OBJECT

public:
    explicit AlertRules(QWidget *parent = nullptr);
    void show(const journal::AlertOptions &rules);
    using QWidget::show;
    void begin(); // the first field

Q_SIGNALS:
    void kept(const coffret::journal::AlertOptions &rules);

private:
    struct Number
    {
        QString key;
        QLineEdit *field;
        int journal::AlertOptions::*value;
        int lowest;
        int highest;
    };
    void number(const QString &key, const QString &label, int journal::AlertOptions::*value, int lowest, int highest);
    void keep();
    FormRows *form;
    QComboBox *days;
    QComboBox *from;
    QComboBox *to;
    QLineEdit *bulk = nullptr;
    QList<Number> numbers;
    journal::AlertOptions shown;
};

} // namespace coffret::ui
