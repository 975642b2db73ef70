// SPDX-License-Identifier: GPL-3.0-or-later
// One line of a review with its two answers and a note. Only layout and signals.
#pragma once

#include "core/journal/review.h"
#include "ui/common/card.h"

class QBoxLayout;
class QLineEdit;
class QPushButton;

namespace coffret::ui {

class ReviewRow : public Card
{
    Q_OBJECT

public:
    explicit ReviewRow(const journal::ReviewLine &line, QWidget *parent = nullptr);
    const journal::ReviewLine &line() const { return shown; }
    void mark(journal::ReviewMark mark); // says nothing

Q_SIGNALS:
    void answered(const coffret::journal::ReviewLine &line);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QPushButton *verb(journal::ReviewMark mark, const QString &key);
    void addNote(class QVBoxLayout &column);
    void choose(journal::ReviewMark mark);
    journal::ReviewLine shown;
    QBoxLayout *rows;
    QWidget *verbs;
    QPushButton *fine;
    QPushButton *change;
    QWidget *noteRow;
    QLineEdit *note;
};

} // namespace coffret::ui
