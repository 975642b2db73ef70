// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/workspace/integrity.h"
#include "core/workspace/keychange.h"
#include "core/workspace/openvault.h"
#include "core/workspace/people.h"

#include <QMutexLocker>

namespace coffret::workspace {

Workspace::Workspace(const Clock &c, QObject *parent) : QObject(parent), clock(c) {}

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
        {
            const QMutexLocker hold(&deskMutex);
            desk = {vault->lock.folder().path(), vault->unlocked.organisation, vault->session};
        }
        enter(State::Open);
        return Opened{std::move(vault->recoveryKey), noticesOf(vault->unlocked)};
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

QFuture<Result<void>> Workspace::changePassword(Credentials currentOnes, Secret newPassword)
{
    auto kept = std::make_shared<KeyChange>(KeyChange{std::move(currentOnes), std::move(newPassword)});
    return withVault<void>([this, kept](OpenVault &opened) { return replacePassword(opened, *kept, clock); });
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
    return withVault<InvitedPerson>(
        [this, wish = std::move(wish)](OpenVault &opened) { return invitePerson(opened, wish, clock); });
}

QFuture<Result<InvitedPerson>> Workspace::inviteAgain(QString login)
{
    return withVault<InvitedPerson>(
        [this, login = std::move(login)](OpenVault &opened) { return invitePersonAgain(opened, login, clock); });
}

QFuture<Result<RightsOutcome>> Workspace::changeRights(RightsWish wish)
{
    return withVault<RightsOutcome>(
        [this, wish = std::move(wish)](OpenVault &opened) { return changeRightsOf(opened, wish, clock); });
}

QFuture<Result<QList<Person>>> Workspace::people()
{
    return withVault<QList<Person>>([this](OpenVault &opened) { return peopleIn(opened, clock); });
}

QFuture<Result<Secret>> Workspace::enrol(const QString &path, Enrolment enrolment)
{
    auto kept = std::make_shared<Enrolment>(std::move(enrolment));
    return worker.run<Secret>([this, path, kept](Job<Secret> &) -> Result<Secret> {
        if (vault)
            return WorkspaceError::AlreadyOpen;
        return acceptInvitation(path, *kept, clock);
    });
}

QFuture<Result<Secret>> Workspace::renewKeys(KeyRenewal wish)
{
    auto kept = std::make_shared<KeyRenewal>(std::move(wish));
    return worker.run<Secret>([this, kept, askedIn = shift.load()](Job<Secret> &promise) -> Result<Secret> {
        if (!vault)
            return WorkspaceError::NotOpen;
        promise.setProgressRange(0, 1000);
        auto renewed = workspace::renewKeys(vault, *kept, clock, bus, progressOf(promise, askedIn));
        if (!vault)
            leaveDesk();
        return renewed;
    });
}

QFuture<Result<CryptoFacts>> Workspace::facts()
{
    return withVault<CryptoFacts>([this](OpenVault &opened) { return factsOf(opened, clock); });
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
