// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and rights: the list of accounts with what is done to one, the matrix of what each profile may do, the form
// of an account, the code a new one ends with, and the steps of a departure. Only layout and signals. On a narrow page the detail of the matrix
// stands below it.
#pragma once

#include "ui/access/accesswords.h"
#include "ui/common/pageframe.h"

class QBoxLayout;
class QButtonGroup;
class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace coffret::ui {

class CodeSheet;
class DeparturePage;
class PeopleTable;
class PersonForm;
class RightsDetail;
class RightsTable;
class TextLabel;

class AccountsPage : public PageFrame
{
    Q_OBJECT

public:
    enum class View { Accounts, Rights };
    explicit AccountsPage(QWidget *parent = nullptr);
    PeopleTable &table() { return *accounts; }
    RightsTable &rights() { return *matrix; }
    PersonForm &form() { return *person; }
    CodeSheet &code() { return *sheet; }
    DeparturePage &departure() { return *leaving; }
    void choose(View view);
    View view() const;
    void showList(); // or the matrix, whichever is chosen
    void showForm();
    void showCode();
    void showDeparture();
    bool isAtList() const { return !work->isHidden(); }
    void setAlone(bool alone);               // nobody else has an account
    void setReview(const QString &sentence); // when the rights were reviewed last; empty: not known
    void setActing(bool possible);           // something runs: no button begins another thing
    void dressActions(const QString &ownLogin);
    void tellAcceptance(const QString &sentence);
    QList<QWidget *> zones() const;

Q_SIGNALS:
    void newAsked();
    void accountChosen();
    void changeAsked(const QString &login);
    void codeAsked(const QString &login);
    void stateAsked(const QString &login, bool disable);
    void leaveAsked(const QString &login);
    void keysAsked();
    void reviewAsked(); // of everybody's rights

protected:
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *tabRow();
    QWidget *accountsView();
    QWidget *rightsView();
    QScrollArea *scrolled(QWidget *content);
    void connectRights();
    void arrange();
    QButtonGroup *tabs;
    QStackedLayout *views;
    QWidget *work;
    QWidget *formPlace;
    QWidget *codePlace;
    PeopleTable *accounts;
    TextLabel *alone;
    TextLabel *reviewLine;
    QPushButton *review;
    TextLabel *acceptance; // of the account in front
    QPushButton *newAccount;
    QPushButton *changing;
    QPushButton *newCode;
    QPushButton *disabling;
    QPushButton *leave;
    QPushButton *keys;
    RightsTable *matrix;
    RightsDetail *detail;
    QBoxLayout *halves;
    QScrollArea *matrixScroll;
    PersonForm *person;
    CodeSheet *sheet;
    DeparturePage *leaving;
    QString own;
    bool acting = true;
};

} // namespace coffret::ui
