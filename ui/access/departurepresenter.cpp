// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/departurepresenter.h"

#include "ui/access/accountspage.h"
#include "ui/access/departurepage.h"
#include "ui/access/peopletable.h"
#include "ui/common/answers.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/printing/printdesk.h"
#include "ui/words/errortext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using coffret::workspace::Departure;
using coffret::workspace::Person;
using coffret::workspace::PersonState;
using coffret::workspace::RightsWish;

namespace coffret::ui {
namespace {

QString key(const char16_t *step)
{
    return QString::fromUtf16(step);
}

QList<Person> colleaguesOf(const QList<Person> &people, const QString &login)
{
    QList<Person> able;
    std::copy_if(people.cbegin(), people.cend(), std::back_inserter(able),
                 [&](const Person &each) { return each.login != login && workspace::mayTakeOver(each); });
    return able;
}

} // namespace

DeparturePresenter::DeparturePresenter(workspace::Workspace &w, AccountsPage &p, PrintDesk &d, const Clock &c,
                                       QObject *parent)
    : QObject(parent), workspace(w), page(p), steps(p.departure()), printing(d), clock(c)
{
    connectPage();
    connect(&printing, &PrintDesk::said, this, &DeparturePresenter::said);
    connect(&printing, &PrintDesk::complained, this,
            [this](const QString &fact, const QString &rest) { steps.banner().say(Tone::Warning, fact, rest); });
}

void DeparturePresenter::connectPage()
{
    connect(&page, &AccountsPage::leaveAsked, this, &DeparturePresenter::begin);
    connect(&steps, &AssistantPage::verbAsked, this, &DeparturePresenter::goOn);
    connect(&steps, &AssistantPage::backAsked, this, &DeparturePresenter::goBack);
    connect(&steps, &AssistantPage::leaveAsked, this, &DeparturePresenter::leave);
    connect(&steps, &AssistantPage::stepChosen, this, &DeparturePresenter::openStep);
    connect(&steps, &DeparturePage::printAsked, this, [this] { printing.print(&steps, sheet()); });
    connect(&steps, &DeparturePage::pdfAsked, this, [this] {
        printing.savePdf(&steps, sheet(), tr("Departure of %1").arg(steps.departure().person.displayName) + u".pdf"_s);
    });
    connect(&steps.busy(), &BusyLine::stopRequested, this, [this] {
        if (stop)
            stop();
    });
}

// One thing at a time: neither way on nor back can be chosen meanwhile.
void DeparturePresenter::beginWork(const Work &work)
{
    steps.banner().quiet();
    steps.busy().begin(work.sentence, work.whenStopped, work.whenStopped.isEmpty() ? QString() : tr("Stop"));
    steps.footer().setWaiting(true);
}

template <class T>
void DeparturePresenter::follow(QFuture<Result<T>> future, const Work &work, std::function<void(const T &)> good)
{
    beginWork(work);
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    stop = [watcher] { watcher->cancel(); };
    connect(watcher, &QFutureWatcherBase::progressValueChanged, &steps.busy(), &BusyLine::progress);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, good = std::move(good)] {
        QFuture<Result<T>> answer = watcher->future();
        watcher->deleteLater();
        stop = {};
        steps.busy().finish();
        steps.footer().setWaiting(false);
        const Result<T> made = answer.resultCount() > 0 ? answer.takeResult() : Result<T>(BaseError::Cancelled);
        if (login.isEmpty()) // left or locked meanwhile
            return;
        if (made.ok())
            good(*made);
        else
            refuse(made.error());
    });
    watcher->setFuture(future);
}

void DeparturePresenter::begin(const QString &leaver)
{
    if (stop)
        return;
    login = leaver;
    steps.clear();
    page.showDeparture();
    read([this] { goToFirstLeft(); });
}

void DeparturePresenter::read(std::function<void()> next)
{
    follow<Departure>(workspace.departure(login), {tr("Reading the access log…"), {}},
                      [this, next = std::move(next)](const Departure &departure) {
                          follow<QList<Person>>(workspace.people(), {tr("Reading the accounts…"), {}},
                                                [this, departure, next](const QList<Person> &people) {
                                                    show(departure, people);
                                                    next();
                                                });
                      });
}

void DeparturePresenter::show(const Departure &departure, const QList<Person> &people)
{
    steps.show(departure, colleaguesOf(people, login));
    steps.showSheet(sheet());
}

void DeparturePresenter::goToFirstLeft()
{
    const Departure &departure = steps.departure();
    steps.go(key(departurestep::Account));
    if (departure.person.state != PersonState::Disabled)
        return;
    steps.go(key(departurestep::Handover));
    if (departure.portfolio.all() > 0)
        return;
    steps.go(key(departurestep::Keys));
    if (departure.keysAt != 0)
        steps.go(key(departurestep::Sheet));
}

void DeparturePresenter::goOn()
{
    const QString now = steps.current();
    const Departure &departure = steps.departure();
    if (stop || login.isEmpty())
        return;
    if (now == key(departurestep::Account))
        departure.person.state == PersonState::Disabled ? steps.go(key(departurestep::Handover)) : disable();
    else if (now == key(departurestep::Handover))
        departure.portfolio.all() > 0 && !steps.colleague().isEmpty() ? handOver() : steps.go(key(departurestep::Keys));
    else if (now == key(departurestep::Keys))
        steps.wantsKeys() ? renewKeys() : steps.go(key(departurestep::Sheet));
    else
        leave();
}

void DeparturePresenter::goBack()
{
    const int row = steps.model().currentRow();
    if (!stop && row > 0)
        openStep(steps.model().step(row - 1).key);
}

void DeparturePresenter::openStep(const QString &step)
{
    if (!stop)
        steps.go(step);
}

void DeparturePresenter::disable()
{
    const QString name = steps.departure().person.displayName;
    follow<workspace::RightsOutcome>(workspace.changeRights({RightsWish::What::Disable, login}),
                                     {tr("The account is being disabled…"), {}},
                                     [this, name](const workspace::RightsOutcome &) {
                                         Q_EMIT said(tr("%1 no longer opens the vault.").arg(name));
                                         read([this] { steps.go(key(departurestep::Handover)); });
                                     });
}

void DeparturePresenter::handOver()
{
    follow<crm::HandoverOutcome>(
        workspace.handOver(login, steps.colleague()),
        {tr("What is theirs is being handed over…"), tr("If you stop, nothing changes hands.")},
        [this](const crm::HandoverOutcome &outcome) {
            Q_EMIT said(tr("Handed over: %1.").arg(portfolioText(outcome.moved)));
            read([this] { steps.go(key(departurestep::Keys)); });
        });
}

void DeparturePresenter::renewKeys()
{
    follow<Secret>(
        workspace.renewKeys({}),
        {tr("Making new keys…"), tr("Stopping leaves the present keys. Towards the end it cannot be stopped.")},
        [this](const Secret &) {
            Q_EMIT said(tr("The vault has new keys."));
            read([this] { steps.go(key(departurestep::Sheet)); });
        });
}

// A failed step leaves the page where it is; a vault that could not be opened again with its keys leaves nothing to do.
void DeparturePresenter::refuse(const Error &error)
{
    const bool open = workspace.state() == workspace::Workspace::State::Open;
    if (!open || steps.departure().person.login.isEmpty()) {
        leave();
        Q_EMIT failed(words::sentence(error));
    } else if (error.is(BaseError::Cancelled)) {
        steps.banner().say(Tone::Info, tr("Stopped."), tr("This step has changed nothing."));
    } else {
        steps.banner().say(Tone::Danger, words::sentence(error), {});
    }
}

// Also in the middle of a step, which then stops if it still can: coming back shows what is done.
void DeparturePresenter::leave()
{
    if (login.isEmpty())
        return;
    login.clear();
    if (stop)
        stop();
    steps.clear();
    page.showList();
    page.table().setFocus();
    Q_EMIT ended();
}

void DeparturePresenter::cancel()
{
    login.clear();
    if (stop)
        stop();
    printing.cancel();
    steps.clear();
}

PrintedDocument DeparturePresenter::sheet() const
{
    return departureSheet(
        {steps.departure(), workspace.organisation(), workspace.session().displayName, localTime(clock.now())});
}

} // namespace coffret::ui
