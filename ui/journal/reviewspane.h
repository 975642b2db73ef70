// SPDX-License-Identifier: GPL-3.0-or-later
// The reviews of a vault: the way to begin one, and those that are filed, each to be read again, printed or kept as a PDF.
// Only layout and signals.
#pragma once

#include "core/workspace/reviewbook.h"
#include "ui/common/card.h"

class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class TextLabel;

class FiledReviewCard : public Card
{
    Q_OBJECT

public:
    explicit FiledReviewCard(const journal::FiledReview &filed, QWidget *parent = nullptr);

Q_SIGNALS:
    void printAsked(const coffret::journal::FiledReview &filed);
    void pdfAsked(const coffret::journal::FiledReview &filed);

private:
    QPushButton *verb(const QString &key, const QString &text);
    void unfold(QVBoxLayout &column);
    journal::FiledReview shown;
    QWidget *body = nullptr; // made when it is opened
};

class ReviewsPane : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewsPane(QWidget *parent = nullptr);
    void showDates(const workspace::ReviewDates &dates, TimeStamp now);
    void showFiled(const journal::FiledReviews &filed);
    QWidget *first() const; // where the keyboard goes

Q_SIGNALS:
    void beginAsked(coffret::journal::ReviewKind kind);
    void printAsked(const coffret::journal::FiledReview &filed);
    void pdfAsked(const coffret::journal::FiledReview &filed);

private:
    QPushButton *logVerb;
    QPushButton *rightsVerb;
    TextLabel *due;
    TextLabel *rightsDue;
    TextLabel *missing;
    TextLabel *nothing;
    QVBoxLayout *cards;
};

// "The last one was signed on 3 October 2026."
QString reviewDueSentence(journal::ReviewKind kind, const workspace::ReviewDates &dates, TimeStamp now);

} // namespace coffret::ui
