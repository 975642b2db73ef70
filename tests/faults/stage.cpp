// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/stage.h"

#include <QDir>
#include <csignal>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::faults {

static QString placeTemplate()
{
    const QString memory = u"/dev/shm"_s;
    const QFileInfo info(memory);
    return (info.isDir() && info.isWritable() ? memory : QDir::tempPath()) + u"/coffret-faults-XXXXXX"_s;
}

Stage::Stage() : place(placeTemplate()), original(place.filePath(u"original"_s))
{
    void *const page = mmap(nullptr, sizeof(Tally), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
    if (page == MAP_FAILED || !QDir().mkpath(original))
        qFatal("no room for the stage");
    shared = new (page) Tally;
    // Here rather than in a child: the cryptographic library wakes once and every child inherits it.
    // Nothing stays open, so this process may fork at any time.
    const auto made = makeVault(original);
    if (!made.ok())
        qFatal("no vault to play with: %s", qPrintable(made.error().detail));
}

Stage::~Stage()
{
    munmap(shared, sizeof(Tally));
}

void Stage::layOut(const Scenario &scenario)
{
    QDir(folder()).removeRecursively();
    QDir(folder() + u".limbo"_s).removeRecursively();
    QDir().mkpath(folder());
    if (scenario.shape == Scenario::Shape::Founding)
        return;
    for (const QFileInfo &file : QDir(original).entryInfoList(QDir::Files))
        QFile::copy(file.filePath(), folder() + u'/' + file.fileName());
}

// Returns how the child ended, as waitpid() tells.
template <class Work>
static int inChild(const Work &work)
{
    const pid_t child = fork();
    if (child == 0) {
        alarm(60); // a hang is a failure too
        work();
        _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return status;
}

Outcome Stage::run(const Scenario &scenario, FaultPlan plan, Durability durability, const Prepare &prepare)
{
    layOut(scenario);
    *shared = Tally();
    const QByteArray native = folder().toUtf8();
    plan.folder = native.constData();
    const int ended = inChild([&] {
        coffretFaultsArm(&plan);
        if (prepare)
            prepare();
        const auto played = play(scenario, folder(), durability, *shared);
        if (!played.ok())
            shared->say(errorId(played.error().code), played.error().detail);
        shared->finished = true;
        shared->calls = coffretFaultsCalls();
        shared->struck = coffretFaultsStruck();
    });
    Outcome outcome;
    outcome.tally = *shared;
    const bool killedByPlan =
        WIFSIGNALED(ended) && WTERMSIG(ended) == SIGKILL && plan.mode >= FaultKill && plan.mode <= FaultPowerTorn;
    outcome.crashed = ended != 0 && !killedByPlan;
    lookAfterwards(scenario, outcome);
    return outcome;
}

void Stage::lookAfterwards(const Scenario &scenario, Outcome &outcome)
{
    const int examined = inChild([&] { _exit(int(examine(scenario, folder(), *shared))); });
    outcome.crashed = outcome.crashed || !WIFEXITED(examined);
    outcome.finding = WIFEXITED(examined) ? Finding(WEXITSTATUS(examined)) : Finding::Damaged;
    outcome.said = QString::fromUtf8(shared->error) + u": "_s + QString::fromUtf8(shared->detail);
}

Outcome Stage::killTwice(const Scenario &scenario, long first, long second)
{
    layOut(scenario);
    *shared = Tally();
    const QByteArray native = folder().toUtf8();
    FaultPlan plan{.mode = FaultKill, .at = first, .folder = native.constData()};
    inChild([&] {
        coffretFaultsArm(&plan);
        (void)play(scenario, folder(), Durability::Full, *shared);
    });
    plan.at = second;
    inChild([&] {
        coffretFaultsArm(&plan);
        shared->finished = storage::Database::open(filesIn(folder())).ok();
    });
    Outcome outcome;
    outcome.tally = *shared;
    lookAfterwards(scenario, outcome);
    return outcome;
}

long Stage::calls(const Scenario &scenario, Reads reads, Durability durability)
{
    FaultPlan plan{};
    plan.mode = FaultNone;
    plan.withReads = reads == Reads::Count;
    const Outcome outcome = run(scenario, plan, durability);
    if (!outcome.tally.finished || outcome.finding != Finding::Sound || outcome.tally.confirmed < 1)
        qFatal("%s fails without any fault: %s %s", qPrintable(scenario.name), qPrintable(outcome.said),
               outcome.tally.detail);
    return outcome.tally.calls;
}

} // namespace coffret::faults
