// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/integrity.h"
#include "core/workspace/keychange.h"
#include "core/workspace/openvault.h"
#include "core/workspace/people.h"

#include <QMutexLocker>

namespace coffret::workspace {

Workspace::Workspace(const Clock &c, QObject *parent) : QObject(parent), clock(c)
{
    constexpr int soon = 1500; // one write for a person who goes down a list
    logTimer.setSingleShot(true);
    logTimer.setInterval(soon);
    connect(&logTimer, &QTimer::timeout, this, &Workspace::writeLogSoon);
}

Workspace::~Workspace()
{
    disconnect(); // whoever listened is being taken down too
    close().waitForFinished();
    worker.stop();
}

Books *Workspace::books() const
{
    Q_ASSERT(worker.isCurrentThread());
    return vault ? &vault->books : nullptr;
}

void Workspace::enter(State state)
{
    if (current.exchange(state) != state)
        Q_EMIT stateChanged(state);
}

QFuture<Result<Opened>> Workspace::open(std::function<Result<std::unique_ptr<OpenVault>>()> way)
{
    unlockCancelled = false;
    return worker.run<Opened>([this, way = std::move(way)](Job<Opened> &) -> Result<Opened> {
        if (vault)
            return WorkspaceError::AlreadyOpen;
        enter(State::Unlocking);
        auto opened = way();
        // The screen may have been locked while the key was being derived: then nothing stays open.
        if (opened.ok() && unlockCancelled) {
            takeBack(std::move(*opened));
            opened = BaseError::Cancelled;
        }
        if (!opened.ok()) {
            enter(State::Closed);
            return opened.error();
        }
        vault = std::move(*opened);
        beginLog();
        {
            const QMutexLocker hold(&deskMutex);
            desk = {vault->lock.folder().path(), vault->unlocked.organisation, vault->session};
        }
        enter(State::Open);
        const bool asks = vault->books.charter.asksMe().value_or(false);
        return Opened{std::move(vault->recoveryKey), noticesOf(vault->unlocked), asks};
    });
}

QFuture<Result<Opened>> Workspace::create(CreateRequest request)
{
    auto kept = std::make_shared<CreateRequest>(std::move(request));
    return open([this, kept] { return createVault(*kept, clock, bus, [this] { return bool(unlockCancelled); }); });
}

QFuture<Result<Opened>> Workspace::unlock(const QString &path, Credentials credentials)
{
    auto kept = std::make_shared<Credentials>(std::move(credentials));
    return open(
        [this, path, kept] { return unlockVault(path, *kept, clock, bus, [this] { return bool(unlockCancelled); }); });
}

// The log's own session is opened after the person has the list, not before.
void Workspace::beginLog()
{
    vault->log.onWaiting([this] {
        QMetaObject::invokeMethod(
            this, [this] { logTimer.start(); }, Qt::QueuedConnection);
    });
    QMetaObject::invokeMethod(
        this,
        [this] {
            worker.run<void>([this](Job<void> &) -> Result<void> {
                if (vault)
                    keepOpening(*vault, clock);
                if (vault && vault->log.flush().ok())
                    (void)anchorLog(*vault, bus, clock);
                return {};
            });
        },
        Qt::QueuedConnection);
}

// A full or removed disk must not keep anybody from reading: what waits goes on waiting.
void Workspace::writeLogSoon()
{
    worker.run<void>([this](Job<void> &) -> Result<void> {
        if (vault && vault->log.isWaiting())
            (void)vault->log.flush();
        return {};
    });
}

void Workspace::cancelUnlock()
{
    unlockCancelled = true;
}

void Workspace::stopJobs()
{
    ++shift;
}

QFuture<Result<void>> Workspace::close()
{
    stopJobs();
    unlockCancelled = true;
    return worker.run<void>([this](Job<void> &) -> Result<void> {
        if (vault)
            keepOpening(*vault, clock); // if there was no time before
        if (vault)
            (void)vault->log.close(); // a session without an end is known for what it is: interrupted
        vault.reset();
        leaveDesk();
        return {};
    });
}

QFuture<Result<void>> Workspace::abandon()
{
    stopJobs();
    unlockCancelled = true;
    return worker.run<void>([this](Job<void> &) -> Result<void> {
        takeBack(std::move(vault));
        leaveDesk();
        return {};
    });
}

void Workspace::leaveDesk()
{
    {
        const QMutexLocker hold(&deskMutex);
        desk = {};
    }
    enter(State::Closed);
}

template <class T>
QFuture<Result<T>> Workspace::withVault(std::function<Result<T>(OpenVault &)> work)
{
    return worker.run<T>([this, work = std::move(work)](Job<T> &) -> Result<T> {
        if (!vault)
            return WorkspaceError::NotOpen;
        return work(*vault);
    });
}

static journal::Action actionOf(RightsWish::What what)
{
    switch (what) {
    case RightsWish::What::Disable: return journal::Action::AccountDisabled;
    case RightsWish::What::Revoke: return journal::Action::RightsLowered;
    case RightsWish::What::SetProfile: return journal::Action::ProfileChanged;
    case RightsWish::What::SetEnd: return journal::Action::AccountChanged;
    case RightsWish::What::Enable:
    case RightsWish::What::Grant: break;
    }
    return journal::Action::RightsRaised;
}

// The header has no transaction of the databases': its changes are noted right after they are made.
static void noteAccount(OpenVault &opened, journal::Action action, const QString &login,
                        journal::Outcome outcome = journal::Outcome::Done)
{
    journal::Entry entry;
    entry.action = action;
    entry.outcome = outcome;
    entry.kind = login.isEmpty() ? journal::ObjectKind::Vault : journal::ObjectKind::Account;
    if (const auto *user = vault::findLogin(opened.unlocked.header.directory, login))
        entry.object.value = user->id.value;
    opened.log.note(entry);
}

// What was done to an account, or refused to somebody who is no owner.
template <class T>
static Result<T> noted(OpenVault &opened, journal::Action action, const QString &login, Result<T> done)
{
    if (done.ok())
        noteAccount(opened, action, login);
    else if (failureOf(done.error()) == Failure::NotPermitted)
        noteAccount(opened, action, login, journal::Outcome::Refused);
    return done;
}

QFuture<Result<void>> Workspace::changePassword(Credentials currentOnes, Secret newPassword)
{
    auto kept = std::make_shared<KeyChange>(KeyChange{std::move(currentOnes), std::move(newPassword)});
    return withVault<void>([this, kept](OpenVault &opened) -> Result<void> {
        COFFRET_TRY(replacePassword(opened, *kept, clock));
        noteAccount(opened, journal::Action::PasswordChanged, opened.session.login);
        return {};
    });
}

QFuture<Result<void>> Workspace::raiseCost(Credentials currentOnes)
{
    auto kept = std::make_shared<KeyChange>(KeyChange{std::move(currentOnes), {}});
    return withVault<void>([this, kept](OpenVault &opened) { return raisePasswordCost(opened, *kept, clock); });
}

QFuture<Result<Secret>> Workspace::replaceRecoveryKey(Credentials currentOnes)
{
    auto kept = std::make_shared<KeyChange>(KeyChange{std::move(currentOnes), {}});
    return withVault<Secret>([this, kept](OpenVault &opened) { return makeRecoveryKey(opened, *kept, clock); });
}

QFuture<Result<InvitedPerson>> Workspace::addPerson(PersonWish wish)
{
    return withVault<InvitedPerson>([this, wish = std::move(wish)](OpenVault &opened) {
        return noted(opened, journal::Action::AccountCreated, wish.login, invitePerson(opened, wish, clock));
    });
}

QFuture<Result<InvitedPerson>> Workspace::inviteAgain(QString login)
{
    return withVault<InvitedPerson>([this, login = std::move(login)](OpenVault &opened) {
        return noted(opened, journal::Action::AccountChanged, login, invitePersonAgain(opened, login, clock));
    });
}

QFuture<Result<RightsOutcome>> Workspace::changeRights(RightsWish wish)
{
    return withVault<RightsOutcome>([this, wish = std::move(wish)](OpenVault &opened) {
        auto changed = noted(opened, actionOf(wish.what), wish.login, changeRightsOf(opened, wish, clock));
        if (changed.ok() && changed->raised)
            noteAccount(opened, journal::Action::RightsRaised, wish.login);
        if (changed.ok() && changed->keysShouldBeRenewed && wish.what == RightsWish::What::SetProfile)
            noteAccount(opened, journal::Action::RightsLowered, wish.login); // a key was taken with it
        return changed;
    });
}

QFuture<Result<QList<Person>>> Workspace::people()
{
    return withVault<QList<Person>>([this](OpenVault &opened) { return peopleIn(opened, clock); });
}

QFuture<Result<InvitationFacts>> Workspace::readInvitation(const QString &path, Credentials invited)
{
    unlockCancelled = false;
    auto kept = std::make_shared<Credentials>(std::move(invited));
    return worker.run<InvitationFacts>([this, path, kept](Job<InvitationFacts> &) -> Result<InvitationFacts> {
        if (vault)
            return WorkspaceError::AlreadyOpen;
        return invitationFacts(path, *kept, clock, [this] { return bool(unlockCancelled); });
    });
}

QFuture<Result<Departure>> Workspace::departure(const QString &login)
{
    return run<Departure>(
        [this, login](Books &, const Progress &progress) { return departureOf(*vault, login, clock, progress); });
}

QFuture<Result<crm::HandoverOutcome>> Workspace::handOver(const QString &login, const QString &colleague)
{
    return run<crm::HandoverOutcome>([this, login, colleague](Books &, const Progress &progress) {
        auto given = handOverFrom(*vault, login, colleague, clock, progress); // a good one is in the log already
        if (!given.ok() && failureOf(given.error()) == Failure::NotPermitted)
            noteAccount(*vault, journal::Action::Reassigned, login, journal::Outcome::Refused);
        return given;
    });
}

QFuture<Result<Secret>> Workspace::enrol(const QString &path, Enrolment enrolment)
{
    auto kept = std::make_shared<Enrolment>(std::move(enrolment));
    return worker.run<Secret>([this, path, kept](Job<Secret> &) -> Result<Secret> {
        if (vault)
            return WorkspaceError::AlreadyOpen;
        return acceptInvitation(path, *kept, clock, bus);
    });
}

QFuture<Result<Secret>> Workspace::renewKeys(KeyRenewal wish)
{
    auto kept = std::make_shared<KeyRenewal>(std::move(wish));
    return worker.run<Secret>([this, kept, askedIn = shift.load()](Job<Secret> &promise) -> Result<Secret> {
        if (!vault)
            return WorkspaceError::NotOpen;
        promise.setProgressRange(0, 1000);
        (void)vault->log.close(); // with the key this session began with
        auto renewed = workspace::renewKeys(vault, *kept, clock, bus, progressOf(promise, askedIn));
        if (!vault)
            leaveDesk();
        else
            beginLog();
        return vault ? noted(*vault, journal::Action::KeysRotated, {}, std::move(renewed)) : std::move(renewed);
    });
}

QFuture<Result<CryptoFacts>> Workspace::facts()
{
    return withVault<CryptoFacts>([this](OpenVault &opened) { return factsOf(opened, clock); });
}

QFuture<Result<LogPage>> Workspace::readLog(const journal::Question &question, const QString &login, int most)
{
    return run<LogPage>([this, question, login, most](Books &, const Progress &progress) {
        return workspace::readLog(*vault, question, login, most, progress);
    });
}

QFuture<Result<journal::Report>> Workspace::verifyLog(const QList<journal::Anchor> &elsewhere)
{
    return run<journal::Report>([this, elsewhere](Books &, const Progress &progress) {
        return workspace::verifyLog(*vault, elsewhere, progress);
    });
}

QFuture<Result<void>> Workspace::exportLog(const QString &path, const QStringList &heading,
                                           const QList<QStringList> &lines)
{
    return run<void>([this, path, heading, lines](Books &, const Progress &progress) {
        return workspace::exportLog(*vault, path, heading, lines, progress);
    });
}

QFuture<Result<void>> Workspace::settleLog()
{
    return withVault<void>([](OpenVault &opened) { return opened.log.flush(); });
}

QFuture<Result<QList<CheckProblem>>> Workspace::check()
{
    return worker.run<QList<CheckProblem>>(
        [this, askedIn = shift.load()](Job<QList<CheckProblem>> &promise) -> Result<QList<CheckProblem>> {
            if (!vault)
                return WorkspaceError::NotOpen;
            promise.setProgressRange(0, 1000);
            const Interruptible watch(*this, stopOf(promise, askedIn));
            return problemsOf(*vault, clock, progressOf(promise, askedIn));
        });
}

QFuture<Result<QList<CheckProblem>>> Workspace::checkVault(const QString &path, Credentials credentials)
{
    unlockCancelled = false;
    auto kept = std::make_shared<Credentials>(std::move(credentials));
    return worker.run<QList<CheckProblem>>(
        [this, path, kept, askedIn = shift.load()](Job<QList<CheckProblem>> &promise) -> Result<QList<CheckProblem>> {
            if (vault)
                return WorkspaceError::AlreadyOpen;
            promise.setProgressRange(0, 1000);
            return checkClosedVault(path, *kept, clock, progressOf(promise, askedIn));
        });
}

QString Workspace::path() const
{
    const QMutexLocker hold(&deskMutex);
    return desk.path;
}

access::Session Workspace::session() const
{
    const QMutexLocker hold(&deskMutex);
    return desk.session;
}

QString Workspace::organisation() const
{
    const QMutexLocker hold(&deskMutex);
    return desk.organisation;
}

Workspace::Interruptible::Interruptible(Workspace &w, std::function<bool()> check)
    : workspace(w), outer(std::move(workspace.interruptCheck))
{
    workspace.interruptCheck = std::move(check);
    workspace.vault->database->setInterruptCheck(workspace.interruptCheck);
}

Workspace::Interruptible::~Interruptible()
{
    workspace.interruptCheck = std::move(outer);
    if (workspace.vault)
        workspace.vault->database->setInterruptCheck(workspace.interruptCheck);
}

} // namespace coffret::workspace
