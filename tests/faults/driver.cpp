// SPDX-License-Identifier: GPL-3.0-or-later
// fault_driver TEST: strikes every scenario with every fault of one kind and tells what was left.
// fault_driver play SCENARIO FOLDER: plays it once there, saying CONFIRMED k after each commit, for use
// under LD_PRELOAD=libfaults.so.
#include "core/storage/wipingallocator.h"
#include "tests/faults/stage.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <atomic>
#include <cerrno>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace coffret::faults {

namespace {

// Counts outcomes and remembers the first bad ones.
class Report
{
public:
    enum class Voice { Loud, Quiet };
    explicit Report(Voice v = Voice::Loud) : voice(v) {}
    void add(const QString &what, const Outcome &outcome)
    {
        ++states;
        confirmed += outcome.tally.confirmed;
        errors[QString::fromUtf8(outcome.tally.error)] += outcome.tally.error[0] != '\0';
        if (outcome.finding == Finding::Sound && !outcome.crashed)
            return;
        ++bad[outcome.crashed ? u"crashed"_s : findingName(outcome.finding)];
        if (voice == Voice::Loud && shown++ < 10)
            std::printf("  %s: %s, confirmed %d (%s)\n", qPrintable(what),
                        outcome.crashed ? "crashed" : qPrintable(findingName(outcome.finding)), outcome.tally.confirmed,
                        qPrintable(outcome.said));
    }
    int badCount() const
    {
        int sum = 0;
        for (const int count : bad)
            sum += count;
        return sum;
    }
    void print(const char *title) const
    {
        QStringList kinds;
        for (const QString &kind : {u"mixed"_s, u"damaged"_s, u"lost"_s, u"wrong"_s, u"crashed"_s})
            kinds.append(u"%1 %2"_s.arg(bad.value(kind)).arg(kind));
        QStringList refusals;
        for (auto error = errors.cbegin(); error != errors.cend(); ++error) {
            if (error.value() > 0)
                refusals.append(u"%1 x%2"_s.arg(error.key()).arg(error.value()));
        }
        std::printf("%-28s %6d states, %6d commits confirmed; %s%s%s\n", title, states, confirmed,
                    qPrintable(kinds.join(u", "_s)),
                    refusals.isEmpty() ? "" : "; refused: ", qPrintable(refusals.join(u", "_s)));
        std::fflush(stdout);
    }
    int states = 0;

private:
    Voice voice;
    int confirmed = 0;
    int shown = 0;
    QMap<QString, int> bad;
    QMap<QString, int> errors;
};

int numberFrom(const char *variable, int otherwise)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : otherwise;
}

QString label(const Scenario &scenario, long at)
{
    return u"%1, call %2"_s.arg(scenario.name).arg(at);
}

// All, or the one that COFFRET_FAULT_SCENARIO names.
QList<Scenario> chosen()
{
    const QString one = qEnvironmentVariable("COFFRET_FAULT_SCENARIO");
    return one.isEmpty() ? scenarios() : QList<Scenario>{scenario(one)};
}

// A second kill while the first one's traces are being cleared.
int killWhileRecovering(Stage &stage)
{
    const Scenario &save = scenario(u"save once"_s);
    Report report;
    const long calls = stage.calls(save);
    for (long first = 4; first <= calls; first += 4) {
        bool recovered = false;
        for (long second = 1; !recovered; ++second) {
            const Outcome outcome = stage.killTwice(save, first, second);
            recovered = outcome.tally.finished || second > 500;
            report.add(label(save, first) + u", then %1"_s.arg(second), outcome);
        }
    }
    report.print("save once, killed twice");
    return report.badCount();
}

int killEverywhere()
{
    Stage stage;
    int bad = 0;
    for (const Scenario &scenario : chosen()) {
        Report report;
        const long calls = stage.calls(scenario);
        for (long at = 1; at <= calls; ++at)
            report.add(label(scenario, at), stage.run(scenario, {.mode = FaultKill, .at = at}));
        report.print(qPrintable(scenario.name));
        bad += report.badCount();
    }
    return bad + killWhileRecovering(stage);
}

// Goes through all calls of the scenarios in even steps, again with other seeds, until enough states
// were seen.
Report cutPower(Stage &stage, int mode, int states, Durability durability, const QStringList &names)
{
    QList<std::pair<QString, long>> points;
    for (const QString &name : names) {
        const long calls = stage.calls(scenario(name), Reads::Pass, durability);
        for (long at = 1; at <= calls; ++at)
            points.append({name, at});
    }
    const int rounds = int((states + points.size() - 1) / points.size());
    Report report(durability == Durability::None ? Report::Voice::Quiet : Report::Voice::Loud); // harm is expected
    for (int state = 0; state < states; ++state) {
        const auto &[name, at] = points.at(qint64(state) * rounds * points.size() / states % points.size());
        const FaultPlan plan{.mode = mode, .at = at, .seed = unsigned(state) * 7919 + 1};
        report.add(label(scenario(name), at), stage.run(scenario(name), plan, durability));
    }
    return report;
}

int cutPowerEverywhere()
{
    Stage stage;
    const int states = numberFrom("COFFRET_FAULT_STATES", 2000);
    const QStringList names = {u"edit three files"_s, u"edit two files"_s, u"edit"_s, u"erase"_s,
                               u"migrate"_s,          u"import"_s};
    const struct
    {
        int mode;
        const char *title;
    } patterns[] = {
        {FaultPowerLost, "all lost"}, {FaultPowerRandom, "lost at random"}, {FaultPowerTorn, "torn sectors"}};
    int bad = 0;
    for (const auto &pattern : patterns) {
        const Report report = cutPower(stage, pattern.mode, states, Durability::Full, names);
        report.print(pattern.title);
        bad += report.badCount();
    }
    // The control: without syncing, the same cuts must do harm, or this test sees nothing at all.
    const Report control = cutPower(stage, FaultPowerRandom, states / 10, Durability::None, {u"edit three files"_s});
    control.print("control, synchronous=OFF");
    return bad + (control.badCount() == 0 ? 1 : 0);
}

struct DiskError
{
    int error;
    const char *name;
    Reads reads;
    QStringList names;
};

void failAt(Stage &stage, Report &report, const Scenario &scenario, const DiskError &error, long at)
{
    FaultPlan plan{.mode = FaultErrorOnce, .at = at, .error = error.error, .withReads = error.reads == Reads::Count};
    report.add(label(scenario, at), stage.run(scenario, plan));
    plan.mode = FaultErrorForever;
    if (error.error != EINTR && at % 4 == 0) // a call that is for ever interrupted never ends
        report.add(label(scenario, at) + u" and on"_s, stage.run(scenario, plan));
}

int failEverywhere()
{
    Stage stage;
    const QStringList once = {u"save once"_s};
    const QStringList more = {u"save once"_s, u"erase"_s, u"migrate"_s, u"found"_s};
    const QList<DiskError> errors = {{EIO, "EIO", Reads::Count, more},       {ENOSPC, "ENOSPC", Reads::Pass, more},
                                     {EDQUOT, "EDQUOT", Reads::Pass, once},  {EROFS, "EROFS", Reads::Pass, once},
                                     {EACCES, "EACCES", Reads::Count, once}, {EINTR, "EINTR", Reads::Count, once},
                                     {EMFILE, "EMFILE", Reads::Count, once}, {ENOMEM, "ENOMEM", Reads::Count, once},
                                     {EFBIG, "EFBIG", Reads::Pass, once}};
    int bad = 0;
    for (const DiskError &error : errors) {
        Report report;
        for (const QString &name : error.names) {
            const long calls = stage.calls(scenario(name), error.reads);
            for (long at = 1; at <= calls; ++at)
                failAt(stage, report, scenario(name), error, at);
        }
        report.print(error.name);
        bad += report.badCount();
    }
    Report halves;
    for (const QString &name : more) {
        const long calls = stage.calls(scenario(name));
        for (long at = 1; at <= calls; ++at)
            halves.add(label(scenario(name), at), stage.run(scenario(name), {.mode = FaultShortWrite, .at = at}));
    }
    halves.print("short write");
    return bad + halves.badCount();
}

int fillDisk()
{
    Stage stage;
    int bad = 0;
    for (const Scenario &scenario : scenarios()) {
        Report report;
        const int sizes = numberFrom("COFFRET_FAULT_SIZES", 220);
        // Up to the size at which the scenario no longer notices.
        long long enough = 1 << 16;
        while (stage.run(scenario, {.mode = FaultFullDisk, .bytes = enough}).tally.struck > 0)
            enough *= 2;
        for (int i = 0; i < sizes; ++i) {
            const long long bytes = enough * i / sizes;
            const Outcome outcome = stage.run(scenario, {.mode = FaultFullDisk, .bytes = bytes});
            report.add(u"%1, %2 bytes"_s.arg(scenario.name).arg(bytes), outcome);
            const bool saysSo =
                QLatin1String(outcome.tally.error) == errorId(ErrorCode(storage::StorageError::DiskFull));
            if (outcome.tally.struck > 0 && outcome.tally.confirmed < scenario.commits && !saysSo) {
                std::printf("  %s, %lld bytes: not told that the disk is full, but %s %s\n", qPrintable(scenario.name),
                            bytes, outcome.tally.error, outcome.tally.detail);
                ++bad;
            }
        }
        report.print(qPrintable(scenario.name));
        bad += report.badCount();
    }
    return bad;
}

std::atomic<long> allocations{0};
long refusedFrom = 0;

bool refuse(int)
{
    return ++allocations >= refusedFrom && refusedFrom > 0;
}
bool refuseOne(int)
{
    return ++allocations == refusedFrom;
}

int runOutOfMemory()
{
    Stage stage;
    const int first = numberFrom("COFFRET_FAULT_FIRST", 1);
    const int last = numberFrom("COFFRET_FAULT_ALLOCATIONS", 5000);
    int bad = 0;
    // Every request of the shorter one, every tenth of those that make many thousands.
    for (const QString &name : {u"edit three files"_s, u"import"_s, u"migrate"_s}) {
        Report report;
        const long step = name == u"edit three files" ? 1 : 10;
        for (long at = first; at <= last; at += step) {
            const auto prepare = [at] {
                refusedFrom = at;
                storage::refuseAllocations(at % 2 ? refuseOne : refuse);
            };
            report.add(label(scenario(name), at),
                       stage.run(scenario(name), {.mode = FaultNone}, Durability::Full, prepare));
        }
        report.print(qPrintable(name));
        bad += report.badCount();
    }
    return bad;
}

int playOnce(const QString &name, const QString &folder)
{
    Tally tally;
    const auto played = play(scenario(name), folder, Durability::Full, tally);
    for (int commit = 1; commit <= tally.confirmed; ++commit)
        std::printf("CONFIRMED %d\n", commit);
    return played.ok() ? 0 : 1;
}

int runTest(const QStringList &arguments)
{
    const QMap<QString, int (*)()> tests = {{u"t1_kill"_s, killEverywhere},
                                            {u"t2_powercut"_s, cutPowerEverywhere},
                                            {u"t4_fulldisk"_s, fillDisk},
                                            {u"t5_ioerrors"_s, failEverywhere},
                                            {u"t6_outofmemory"_s, runOutOfMemory}};
    if (arguments.value(1) == u"play" && arguments.size() == 4)
        return playOnce(arguments.at(2), arguments.at(3));
    if (!tests.contains(arguments.value(1)))
        return 2;
    QElapsedTimer timer;
    timer.start();
    const int bad = tests.value(arguments.value(1))();
    std::printf("%s: %d bad, %.1f s\n", qPrintable(arguments.value(1)), bad, double(timer.elapsed()) / 1000);
    return bad == 0 ? 0 : 1;
}

} // namespace

} // namespace coffret::faults

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    return coffret::faults::runTest(QCoreApplication::arguments());
}
