// SPDX-License-Identifier: GPL-3.0-or-later
// The open vault and its one thread. Everybody else asks here: unlock() and create() answer when the
// vault is open, ask() runs a question on the vault's thread with every book at hand, close() stops
// long jobs (they roll back), wipes the keys and lets go of the lock file. Threads are crossed here
// and nowhere else. Sentences for the errors: ui/words/errortext.h.
#pragma once

#include "core/access/session.h"
#include "core/base/changebus.h"
#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/base/worker.h"
#include "core/workspace/departure.h"
#include "core/workspace/logreading.h"
#include "core/workspace/requests.h"
#include "core/workspace/workspaceerror.h"

#include <QFuture>
#include <QMutex>
#include <QObject>
#include <QString>
#include <QTimer>
#include <atomic>
#include <memory>

namespace coffret::workspace {

struct Books;
struct OpenVault; // private to core/workspace

class Workspace : public QObject
{
    Q_OBJECT

public:
    enum class State { Closed, Unlocking, Open };
    using Urgency = Worker::Urgency;

    explicit Workspace(const Clock &clock, QObject *parent = nullptr);
    ~Workspace() override; // closes

    QFuture<Result<Opened>> create(CreateRequest request);
    QFuture<Result<Opened>> unlock(const QString &path, Credentials credentials);
    void cancelUnlock();
    // Makes everything asked so far stop and roll back; what is asked from now on runs.
    void stopJobs();
    int jobsStopped() const { return shift; } // how often
    QFuture<Result<void>> close();
    // Closes, and takes a vault that create() made here back as if it had never been: nobody has seen its
    // recovery key, or it was to be filled and was not. A vault opened by unlock() is only closed.
    QFuture<Result<void>> abandon();

    // Runs `Result<T> question(Books &)` on the vault's thread. Cancelling the future interrupts a
    // running query. Urgent questions are for reading only: they may run inside a long job.
    template <class T, class Question>
    QFuture<Result<T>> ask(Question question, Urgency urgency = Urgency::Normal)
    {
        return worker.run<T>(
            [this, shift = shift.load(), question = std::move(question)](Job<T> &promise) mutable -> Result<T> {
                if (!books())
                    return WorkspaceError::NotOpen;
                const Interruptible watch(*this, stopOf(promise, shift));
                return question(*books());
            },
            urgency);
    }

    // A long job: `Result<T> job(Books &, const Progress &)`. Its future reports progress (in
    // thousandths when the total is known), and cancelling it makes the job roll back.
    template <class T, class Work>
    QFuture<Result<T>> run(Work work)
    {
        return worker.run<T>(
            [this, shift = shift.load(), work = std::move(work)](Job<T> &promise) mutable -> Result<T> {
                if (!books())
                    return WorkspaceError::NotOpen;
                promise.setProgressRange(0, 1000);
                const Interruptible watch(*this, stopOf(promise, shift));
                return work(*books(), progressOf(promise, shift));
            });
    }

    QFuture<Result<void>> changePassword(Credentials current, Secret newPassword);
    QFuture<Result<void>> raiseCost(Credentials current);
    QFuture<Result<Secret>> replaceRecoveryKey(Credentials current);
    // Other people's accounts, for an owner; NotPermitted for everybody else.
    QFuture<Result<InvitedPerson>> addPerson(PersonWish wish);
    QFuture<Result<InvitedPerson>> inviteAgain(QString login);
    QFuture<Result<RightsOutcome>> changeRights(RightsWish wish);
    QFuture<Result<QList<Person>>> people(); // for everybody: who one works with
    // What the code of an invitation opens; as wrong as any password, and noted as such.
    QFuture<Result<InvitationFacts>> readInvitation(const QString &path, Credentials invited);
    // Somebody leaves, for an owner: how far that is, and all that is theirs to a colleague. Long; see departure.h.
    QFuture<Result<Departure>> departure(const QString &login);
    QFuture<Result<crm::HandoverOutcome>> handOver(const QString &login, const QString &colleague);
    // The first password of somebody invited, on a vault that is closed and stays so. An owner's answer
    // holds his recovery key, shown once.
    QFuture<Result<Secret>> enrol(const QString &path, Enrolment enrolment);
    // An owner's; long. Can be cancelled until the whole vault has been checked, and not afterwards. The answer
    // is the new recovery key, shown once, where own keys were asked for.
    QFuture<Result<Secret>> renewKeys(KeyRenewal wish);
    // Reads every page of the vault that is open; empty: sound.
    QFuture<Result<QList<CheckProblem>>> check();
    // The same for a vault that may be too damaged to open; it is closed again afterwards.
    QFuture<Result<QList<CheckProblem>>> checkVault(const QString &path, Credentials credentials);
    QFuture<Result<CryptoFacts>> facts();
    // The access log, for owners; see logreading.h.
    QFuture<Result<LogPage>> readLog(const journal::Question &question, const QString &login, int most);
    QFuture<Result<journal::Report>> verifyLog(const QList<journal::Anchor> &elsewhere = {});
    QFuture<Result<void>> exportLog(const QString &path, const QStringList &heading, const QList<QStringList> &lines);
    // Writes what was read and waits to be logged; by itself that happens within two seconds.
    QFuture<Result<void>> settleLog();

    State state() const { return current; }
    // Who is at the desk and whose file it is; empty while not Open.
    QString path() const;
    access::Session session() const;
    QString organisation() const;
    ChangeBus &changes() { return bus; }

Q_SIGNALS:
    void stateChanged(coffret::workspace::Workspace::State state);

private:
    // Lets a cancelled question interrupt its statement; restores the watch of the job it ran inside.
    class Interruptible
    {
    public:
        Interruptible(Workspace &workspace, std::function<bool()> check);
        ~Interruptible();

    private:
        Workspace &workspace;
        std::function<bool()> outer;
    };

    // True once nobody waits for the answer any more, or stopJobs() was called after it was asked.
    template <class T>
    std::function<bool()> stopOf(Job<T> &promise, int askedIn)
    {
        return [this, &promise, askedIn] { return promise.isCanceled() || shift != askedIn; };
    }

    template <class T>
    Progress progressOf(Job<T> &promise, int askedIn)
    {
        Progress progress;
        progress.step = [this, &promise, stopped = stopOf(promise, askedIn)](qint64 done, qint64 total) {
            if (total > 0)
                promise.setProgressValue(int(done * 1000 / total));
            worker.yield();
            return !stopped();
        };
        return progress;
    }

    Books *books() const;
    void enter(State state);
    void leaveDesk();
    void beginLog();
    void writeLogSoon();
    QFuture<Result<Opened>> open(std::function<Result<std::unique_ptr<OpenVault>>()> way);
    template <class T>
    QFuture<Result<T>> withVault(std::function<Result<T>(OpenVault &)> work);

    const Clock &clock;
    ChangeBus bus;
    QTimer logTimer;                      // the window's thread: what was read waits this long to be written
    std::unique_ptr<OpenVault> vault;     // touched on the worker only
    std::function<bool()> interruptCheck; // worker only
    std::atomic<int> shift = 0;           // goes up with stopJobs(); a question of an earlier shift stops
    std::atomic<bool> unlockCancelled = false;
    std::atomic<State> current = State::Closed;
    struct Desk
    {
        QString path;
        QString organisation;
        access::Session session;
    };
    mutable QMutex deskMutex; // written by the worker when the vault opens, read by everybody
    Desk desk;
    Worker worker; // last: its thread stops before the rest goes
};

} // namespace coffret::workspace
