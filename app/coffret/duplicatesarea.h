// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates, composed: the warning while a record is typed or edited, the page of pairs, merging, and
// what leads from one to another. What was typed when a twin was opened is kept aside until it is taken
// up again or dropped, through a lock too.
#pragma once

#include "ui/companies/companytraits.h"
#include "ui/contacts/contacttraits.h"
#include "ui/duplicates/mergepresenter.h"
#include "ui/duplicates/pairspresenter.h"
#include "ui/duplicates/twinadvisor.h"
#include "ui/records/partypresenter.h"

#include <QObject>
#include <QTimer>
#include <array>
#include <memory>

class QStackedWidget;

namespace coffret::ui {
class AdviceBar;
class MainWindow;
class MergePage;
class PairsPage;
} // namespace coffret::ui

namespace coffret::app {

struct Desks
{
    ui::PartyPresenter &contacts;
    ui::ContactForm &contactForm;
    ui::PartyPresenter &companies;
    ui::CompanyForm &companyForm;
};

class DuplicatesArea : public QObject
{
    Q_OBJECT

public:
    DuplicatesArea(workspace::Workspace &workspace, ui::MainWindow &window, const Clock &clock, const Desks &desks);
    void start(); // at work: a vault that is not large is searched once nobody waits for it
    void open();  // the pairs of the whole vault
    void merge(const crm::PartyRef &one, const crm::PartyRef &other);   // two records chosen elsewhere
    void mergeRows(crm::PartyKind kind, const QList<crm::RowId> &rows); // of a list: two, else it says so
    void cancel();                                                      // the lock comes
    QList<ui::FormDraft> drafts() const;
    bool restore(const ui::FormDraft &draft); // false: not one of these

Q_SIGNALS:
    void said(const QString &sentence, bool undoable);
    void counted(qint64 pairs);
    void recordAsked(const coffret::crm::PartyRef &party);

private:
    // One kind of record: its form, and what was typed there and put aside.
    struct Entry
    {
        ui::PartyPresenter *desk = nullptr;
        ui::PartyForm *form = nullptr;
        ui::AdviceBar *formBar = nullptr;
        ui::AdviceBar *recordBar = nullptr;
        ui::AdviceBar *asideBar = nullptr;
        ui::TwinAdvisor *typing = nullptr;
        ui::TwinAdvisor *standing = nullptr;
        std::optional<crm::PartyRef> advised; // whose record the bar is about
        QString formName;
        ui::TwinAdvisor::Typed typed;
        std::optional<ui::FormDraft> aside;
    };
    void buildEntry(Entry &entry, ui::TwinAdvisor::Typed typed);
    void connectEntry(Entry &entry);
    void putAside(Entry &entry, const crm::PartyRef &twin);
    void showAside(Entry &entry);
    void takeUp(Entry &entry);
    void connectPages();
    void addCommands();
    void bring(QWidget *page);

    workspace::Workspace &workspace;
    ui::MainWindow &window;
    QStackedWidget *stack;
    ui::PairsPage *pairsPage;
    ui::MergePage *mergePage;
    std::unique_ptr<ui::PairsPresenter> pairs;
    std::unique_ptr<ui::MergePresenter> merging;
    std::array<Entry, 2> entries;
    QTimer searching;
    QString cameFrom; // the page in front before merging
};

} // namespace coffret::app
