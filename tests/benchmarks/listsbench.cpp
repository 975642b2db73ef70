// SPDX-License-Identifier: GPL-3.0-or-later
// bench_lists [--quick | --full]: the list of contacts as the window has it, over a vault of invented people
// (100,000, or a million). A heartbeat of 2 ms on the window's thread tells how long it was ever blocked:
// while the list opens, scrolls by steps, jumps, is searched at each key, chosen whole, shown as a table.
// Wall time; the goal is 50 ms for each block. At load the longest block says more of the load than of the
// program, so the 99th percentile stands beside it.
#include "core/workspace/demovault.h"
#include "core/workspace/outcome.h"
#include "tests/benchmarks/pair.h"
#include "ui/common/appearance.h"
#include "ui/common/searchbox.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/records/partylistpane.h"
#include "ui/records/workspacepartysource.h"

#include <QApplication>
#include <QEventLoop>
#include <QListView>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using namespace coffret;
using namespace coffret::ui;

namespace coffret::bench {

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    return std::move(*result);
}

// The time from one beat to the next, less the two milliseconds it should be.
class Heartbeat
{
public:
    Heartbeat()
    {
        timer.setTimerType(Qt::PreciseTimer);
        timer.setInterval(2);
        QObject::connect(&timer, &QTimer::timeout, &timer, [this] {
            gaps.push_back(qMax(0.0, double(since.nsecsElapsed()) / 1e6 - 2));
            since.restart();
        });
    }
    void begin()
    {
        gaps.clear();
        since.start();
        timer.start();
    }
    void end(const char *what)
    {
        timer.stop();
        gaps.push_back(qMax(0.0, double(since.nsecsElapsed()) / 1e6 - 2));
        std::sort(gaps.begin(), gaps.end());
        std::printf("%-44s blocked at most %6.1f ms, 99 %% under %6.1f ms; goal 50\n", what, gaps.back(),
                    gaps[gaps.size() * 99 / 100]);
    }

private:
    QTimer timer;
    QElapsedTimer since;
    std::vector<double> gaps;
};

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

// One step every 8 ms, as a wheel or a held key gives them.
void steps(int count, const std::function<void(int)> &step)
{
    for (int i = 0; i < count; ++i) {
        step(i);
        rest(8);
    }
}

// From the key to the answered list, without the pause the field waits for more keys.
double typed(PartyListPane &pane, const QString &text)
{
    QEventLoop loop;
    QObject::connect(&pane.rows(), &PartyListModel::answeredQuestion, &loop, &QEventLoop::quit);
    QElapsedTimer since;
    pane.search().setText(text);
    since.start();
    loop.exec();
    return double(since.nsecsElapsed()) / 1e6 - 80;
}

void measure(PartyListPane &pane)
{
    Heartbeat heart;
    pane.resize(380, 800);
    pane.show();
    heart.begin();
    pane.reload();
    rest(3000);
    heart.end("opened");
    auto *list = pane.findChild<QListView *>(u"list"_s);
    QScrollBar *bar = list->verticalScrollBar();
    heart.begin();
    steps(250, [&](int) { bar->setValue(bar->value() + 170); });
    heart.end("scrolled by wheel, 250 steps");
    heart.begin();
    steps(200, [&](int i) { bar->setValue(int(qint64(bar->maximum()) * (i * 7919 % 200) / 200)); });
    heart.end("thumb dragged to 200 places");
    std::vector<double> answers;
    heart.begin();
    for (const QString &text : {u"m"_s, u"ma"_s, u"mar"_s, u"mart"_s, u"martin"_s, u"martin a"_s, u"0612"_s, u""_s})
        answers.push_back(typed(pane, text));
    rest(300);
    heart.end("searched at each of 8 keys");
    std::sort(answers.begin(), answers.end());
    std::printf("key to answered list: median %.1f ms, slowest %.1f ms; goal 16 at 100,000, 50 at a million\n",
                answers[answers.size() / 2], answers.back());
    heart.begin();
    list->selectAll();
    rest(200);
    heart.end("all rows chosen");
    const auto shapes = pane.findChild<SegmentedControl *>(u"shape"_s)->findChildren<QToolButton *>();
    pane.leaveSelection();
    pane.resize(1180, 800);
    heart.begin();
    shapes.last()->click();
    rest(200);
    steps(100, [&](int i) { bar->setValue(int(qint64(bar->maximum()) * (i * 7919 % 100) / 100)); });
    heart.end("as a table, thumb to 100 places");
}

void run(Size size)
{
    const QTemporaryDir folder(QDir::tempPath() + u"/coffret é XXXXXX"_s);
    const SystemClock clock;
    workspace::Workspace desk(clock);
    orDie(workspace::outcome(workspace::createDemoVault(desk, folder.filePath(u"demo.coffret"_s))));
    orDie(workspace::outcome(workspace::fillDemoVault(desk, {rowsOf(size), 1})));
    WorkspacePartySource source(desk);
    ListPaneWords words;
    words.title = u"Contacts"_s;
    words.create = u"New"_s;
    words.icon = u"users"_s;
    PartyListPane pane(source, words);
    std::printf("%d contacts\n", rowsOf(size));
    measure(pane);
}

} // namespace

} // namespace coffret::bench

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const ui::Looks looks(application);
    coffret::bench::run(coffret::bench::sizeFrom(QCoreApplication::arguments()));
    return 0;
}
