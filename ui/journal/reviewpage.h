// SPDX-License-Identifier: GPL-3.0-or-later
// A review in steps: the monthly one of the log in five, the yearly one of the rights in two. Only layout and signals;
// ReviewPresenter decides what follows what.
#pragma once

#include "core/journal/review.h"
#include "ui/common/assistantpage.h"
#include "ui/journal/alertrow.h"

class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace coffret::ui {

class TextLabel;

namespace reviewstep {

inline constexpr char16_t Whole[] = u"whole";
inline constexpr char16_t Alerts[] = u"alerts";
inline constexpr char16_t Accounts[] = u"accounts";
inline constexpr char16_t Outside[] = u"outside";
inline constexpr char16_t Rights[] = u"rights";
inline constexpr char16_t Sign[] = u"sign";

} // namespace reviewstep

class ReviewPage : public AssistantPage
{
    Q_OBJECT

public:
    explicit ReviewPage(journal::ReviewKind kind, QWidget *parent = nullptr);
    journal::ReviewKind kind() const { return what; }
    void show(const journal::Review &review); // its lines and words
    using QWidget::show;
    void showAlerts(const QList<AlertRow> &alerts, QDate today);
    void showVerdict(const QString &fact, const QString &rest);
    void showSummary(const QStringList &sentences);
    void go(const QString &key);
    QString next() const; // the step after the open one; empty at the end
    QString before() const;

Q_SIGNALS:
    void answered(const coffret::journal::ReviewLine &line);
    void alertAnswered(const coffret::workspace::AlertChoice &choice);
    void wordsChanged(const QString &words);
    void restExpected(); // all that is not answered in "outside" was expected

private:
    struct Step
    {
        QVBoxLayout *rows;
        TextLabel *nothing;
    };
    Step addRows(const char16_t *key, const QString &name, const QString &heading, const QString &introduction,
                 const QString &nothing);
    void addWhole();
    void addSign();
    void fill(const Step &step, const journal::Review &review, journal::ReviewTopic topic);
    void dressFooter();

    journal::ReviewKind what;
    QList<QString> keys;
    TextLabel *verdict = nullptr;
    TextLabel *verdictRest = nullptr;
    Step alerts{};
    Step accounts{};
    Step outside{};
    Step rights{};
    QPushButton *expected = nullptr;
    TextLabel *further = nullptr;
    TextLabel *summary = nullptr;
    QPlainTextEdit *own = nullptr;
};

} // namespace coffret::ui
