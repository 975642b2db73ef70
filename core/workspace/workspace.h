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
#include "core/workspace/workspaceerror.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <atomic>
#include <memory>

namespace coffret::workspace {

struct Books;
struct OpenVault; // private to workspace.cpp

struct Credentials
{
    QString login;
    Secret password;     // UTF-8 as typed
    QString keyFile;     // path, empty when none
    Secret recoveryKey;  // instead of the password
};

struct CreateRequest
{
    QString path;        // ends in .coffret; must not exist
    QString organisation;
    QString login;
    QString displayName;
    Secret password;
    QString keyFile;     // written there when not empty; must not exist
    enum class Cost { Calibrated, Floor } cost = Cost::Calibrated;
};

struct Opened
{
    Secret recoveryKey;              // after create() only: shown once, never stored
    bool previousHeaderUsed = false; // the current header was damaged; the generation before it opened
};

struct CheckProblem
{
    QString file;
    QString what;
};

// Facts for the crypto sheet; nothing secret.
struct CryptoFacts
{
    int format = 0;
    quint64 generation = 0;
    QString cipher;      // "SQLCipher 4.6.1 community, AES-256-CBC, HMAC-SHA512"
    quint64 kdfPasses = 0;
    quint64 kdfMemory = 0; // bytes
    bool keyFileRequired = false;
    bool memoryLocked = false;
    QStringList compartments;
};

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
    QFuture<Result<void>> close();

    // Runs `Result<T> question(Books &)` on the vault's thread. Cancelling the future interrupts a
    // running query. Urgent questions are for reading only: they may run inside a long job.
    template <class T, class Question>
    QFuture<Result<T>> ask(Question question, Urgency urgency = Urgency::Normal)
    {
        return worker.run<T>(
            [this, question = std::move(question)](QPromise<Result<T>> &promise) mutable -> Result<T> {
                if (!books())
                    return WorkspaceError::NotOpen;
                const Interruptible watch(*this, [&promise] { return promise.isCanceled(); });
                return question(*books());
            },
            urgency);
    }

    // A long job: `Result<T> job(Books &, const Progress &)`. Its future reports progress (in
    // thousandths when the total is known), and cancelling it makes the job roll back.
    template <class T, class Job>
    QFuture<Result<T>> run(Job job)
    {
        return worker.run<T>([this, job = std::move(job)](QPromise<Result<T>> &promise) mutable -> Result<T> {
            if (!books())
                return WorkspaceError::NotOpen;
            promise.setProgressRange(0, 1000);
            const Interruptible watch(*this, [&promise] { return promise.isCanceled(); });
            Progress progress;
            progress.step = [this, &promise](qint64 done, qint64 total) {
                if (total > 0)
                    promise.setProgressValue(int(done * 1000 / total));
                worker.yield();
                return !promise.isCanceled() && !closing;
            };
            return job(*books(), progress);
        });
    }

    QFuture<Result<void>> changePassword(Credentials current, Secret newPassword);
    QFuture<Result<void>> raiseCost(Credentials current);
    QFuture<Result<Secret>> replaceRecoveryKey(Credentials current);
    QFuture<Result<QList<CheckProblem>>> check(); // empty: sound
    QFuture<Result<CryptoFacts>> facts();

    State state() const { return current; }
    QString path() const { return vaultPath; }
    const access::Session &session() const { return person; } // meaningful while Open
    QString organisation() const { return business; }
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

    Books *books() const;
    void enter(State state);
    Result<Opened> createNow(CreateRequest &request);
    Result<Opened> unlockNow(const QString &path, Credentials &credentials);
    void publish();

    const Clock &clock;
    ChangeBus bus;
    std::unique_ptr<OpenVault> vault; // touched on the worker only
    std::function<bool()> interruptCheck; // worker only
    std::atomic<bool> closing = false;
    std::atomic<bool> unlockCancelled = false;
    std::atomic<State> current = State::Closed;
    QString vaultPath;
    QString business;
    access::Session person;
    Worker worker; // last: its thread stops before the rest goes
};

} // namespace coffret::workspace
