// SPDX-License-Identifier: GPL-3.0-or-later
// The page of the access log: a plain question, a period, an account where there are several, and the entries, the
// newest first. Only layout and signals. On a narrow page the questions are one list instead of a row of buttons.
#pragma once

#include "ui/common/pageframe.h"
#include "ui/journal/alertrow.h"
#include "ui/journal/logwords.h"

class QButtonGroup;
class QComboBox;
class QPushButton;

namespace coffret::ui {

class AlertsPane;
class AlertStrip;
class EmptyState;
class LogTable;
class ReviewsPane;
class TextLabel;

class JournalPage : public PageFrame
{
    Q_OBJECT

public:
    explicit JournalPage(QWidget *parent = nullptr);
    LogTable &table() { return *entries; }
    AlertStrip &strip() { return *alertStrip; }
    AlertsPane &alerts() { return *alertsPane; }
    ReviewsPane &reviews() { return *reviewsPane; }
    LogAsk ask() const;
    LogPeriod period() const;
    QString account() const; // empty: all
    void choose(LogAsk ask, LogPeriod period);
    void chooseNobody(); // all accounts
    void setAccounts(const QStringList &logins);
    void setRecord(const QString &name);                       // whose readers are asked for; said above the table
    void showAlerts(const QList<AlertRow> &rows, QDate today); // in the strip and the pane
    void showUnusual();                                        // the pane instead of the entries
    void showReviews();                                        // and theirs
    enum class Rest { None, More };
    void showEntries(Rest rest);
    void showNothing(const QString &icon, const QString &fact, const QString &sentence, const QString &offer);
    std::optional<LogRow> chosenEntry() const;
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void asked(); // something else was chosen
    void olderAsked();
    void exportAsked();
    void everythingAsked(); // the offer of the empty page
    void openAsked(const coffret::crm::PartyRef &record);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *askRow();
    void arrange();
    void sayRecord();
    void front(QWidget *content);
    QButtonGroup *asks;
    QWidget *askButtons;
    QComboBox *askBox;
    QComboBox *periodBox;
    QComboBox *accountBox;
    QPushButton *exporting;
    QPushButton *older;
    TextLabel *recordLine;
    QWidget *list;
    AlertStrip *alertStrip;
    AlertsPane *alertsPane;
    ReviewsPane *reviewsPane;
    LogTable *entries;
    EmptyState *nothing;
    QString record;
};

} // namespace coffret::ui
