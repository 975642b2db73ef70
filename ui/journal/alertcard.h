// SPDX-License-Identifier: GPL-3.0-or-later
// One alert: what happened in one sentence, and the answers an owner can give it, with a note if he likes. A question, not
// a verdict. Only layout and signals.
#pragma once

#include "ui/common/card.h"
#include "ui/journal/alertrow.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace coffret::ui {

class TextLabel;

class AlertCard : public Card
{
    Q_OBJECT

public:
    AlertCard(const AlertRow &row, QDate today, QWidget *parent = nullptr);
    const AlertRow &row() const { return shown; }
    QWidget *firstVerb() const; // where the keyboard goes

Q_SIGNALS:
    void answered(const coffret::workspace::AlertChoice &choice);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QPushButton *verb(const QString &key, const QString &text, journal::AlertAnswer answer);
    void addNote(class QVBoxLayout &column);
    void answer(journal::AlertAnswer answer);
    void dress();
    AlertRow shown;
    QLabel *picture;
    class QBoxLayout *rows;
    QWidget *verbs;
    QWidget *noteRow;
    QLineEdit *note;
};

} // namespace coffret::ui
