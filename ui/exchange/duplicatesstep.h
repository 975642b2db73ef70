// SPDX-License-Identifier: GPL-3.0-or-later
// Possible duplicates, one after the other: what the file says beside what the record says, and what to do:
// put it into that record, create another one, or leave the row out.
#pragma once

#include "core/exchange/importer.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QGridLayout;
class QPushButton;
class QScrollArea;

namespace coffret::ui {

class TextLabel;

struct DuplicateCase
{
    exchange::RowOutcome row;                                      // with the records it is like
    exchange::RowDecision decision = exchange::RowDecision::Usual; // not decided yet
    Uuid record{};                                                 // of UpdateRecord
};

class DuplicatesStep : public QWidget
{
    Q_OBJECT

public:
    explicit DuplicatesStep(QWidget *parent = nullptr);
    void show(const QList<DuplicateCase> &cases);
    using QWidget::show;
    void goTo(qint64 line);
    void goToUndecided();
    int undecided() const;

Q_SIGNALS:
    void decided(qint64 line, coffret::exchange::RowDecision decision, const coffret::Uuid &record);
    void restCreated(); // create all that is not decided

private:
    QWidget *buildHead();
    QWidget *buildChoices();
    void showCase();
    void compare(const exchange::PossibleDuplicate &possible);
    void decide(int button);
    const exchange::PossibleDuplicate *possible() const;
    QList<DuplicateCase> cases;
    int current = 0;
    TextLabel *position;
    TextLabel *name;
    TextLabel *why;
    QPushButton *previous;
    QPushButton *next;
    QPushButton *rest;
    QComboBox *records;
    QScrollArea *table;
    QButtonGroup *decisions;
};

} // namespace coffret::ui
