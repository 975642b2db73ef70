// SPDX-License-Identifier: GPL-3.0-or-later
// bench_workspace [--quick | --full]: a vault of invented people as the programs have it. Unlocking to the
// first rows beside the derivation of the key alone, locking, the making of the demo, and the memory the
// whole takes. A demo of 100,000, or with --full a million, contacts; wall time, CPU time for the demo.
#include "core/crypto/kdf.h"
#include "core/workspace/books.h"
#include "core/workspace/demovault.h"
#include "core/workspace/inspection.h"
#include "core/workspace/outcome.h"
#include "tests/benchmarks/pair.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace coffret;
using namespace coffret::workspace;

namespace coffret::bench {

namespace {

template <class T>
T orDie(Result<T> result)
{
    if (!result.ok())
        qFatal("%s", qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

Secret secret(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    return Secret::fromBytes({reinterpret_cast<const unsigned char *>(bytes.constData()), std::size_t(bytes.size())});
}

// In MiB: what stands in /proc/self/status behind that name.
double memory(const QByteArray &name)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith(name))
            return line.mid(name.size()).simplified().split(' ').value(0).toDouble() / 1024;
    }
    return 0;
}

void unlock(Workspace &desk, const QString &path, const DemoAccount &account)
{
    Credentials credentials;
    credentials.login = account.login;
    credentials.password = secret(account.password);
    orDie(outcome(desk.unlock(path, std::move(credentials))));
}

void readFirstRows(Workspace &desk)
{
    orDie(outcome(desk.ask<int>([](Books &books) -> Result<int> {
        COFFRET_ASSIGN(const std::vector<quint32> ids, books.lists.rowIds({}));
        const QList<crm::RowId> shown(ids.begin(), ids.begin() + 50);
        COFFRET_ASSIGN(const auto rows, books.lists.rows(crm::PartyKind::Contact, shown));
        return int(rows.size());
    })));
}

} // namespace

static void run(Size size)
{
    const QTemporaryDir folder(QDir::tempPath() + u"/coffret é XXXXXX"_s);
    const QString path = folder.filePath(u"demo.coffret"_s);
    const SystemClock clock;
    Workspace desk(clock);
    const int rows = rowsOf(size);
    orDie(outcome(createDemoVault(desk, path)));
    const double filled = once(Time::Wall, [&] { orDie(outcome(fillDemoVault(desk, {rows, 1}))); });
    std::printf("demo of %d contacts: %.0f contacts a second\n", rows, rows / filled);
    orDie(outcome(desk.close()));

    const crypto::KdfCost cost = crypto::KdfLimits::production().floor();
    const QByteArray salt(crypto::kdfSaltSize, 's');
    const Secret password = secret(demoOwner().password);
    const auto derive = [&] {
        orDie(crypto::deriveKey(password, crypto::view(salt), cost, crypto::KdfLimits::production()));
    };
    std::vector<double> alone, opened, first, closed;
    for (int i = 0; i < 7; ++i) {
        alone.push_back(once(Time::Wall, derive));
        opened.push_back(once(Time::Wall, [&] { unlock(desk, path, demoOwner()); }));
        first.push_back(once(Time::Wall, [&] { readFirstRows(desk); }));
        closed.push_back(once(Time::Wall, [&] { orDie(outcome(desk.close())); }));
    }
    const double kdf = median(alone), open = median(opened), list = median(first);
    std::printf("key alone (Argon2id, 3 passes, 256 MiB)      %8.1f ms\n", kdf * 1e3);
    std::printf("unlocked                                     %8.1f ms   key alone %+.1f ms\n", open * 1e3,
                (open - kdf) * 1e3);
    std::printf("unlocked, ids of the list and first 50 rows  %8.1f ms   key alone %+.1f ms; goal + 300 at a million\n",
                (open + list) * 1e3, (open + list - kdf) * 1e3);
    std::printf("locked: files closed, keys wiped             %8.1f ms\n", median(closed) * 1e3);
    unlock(desk, path, demoOwner());
    readFirstRows(desk);
    std::printf("memory with the list open: %.0f MiB resident (goal < 200); highest, during the key: %.0f MiB\n",
                memory("VmRSS:"), memory("VmHWM:"));
}

} // namespace coffret::bench

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    coffret::bench::run(coffret::bench::sizeFrom(QCoreApplication::arguments()));
    return 0;
}
