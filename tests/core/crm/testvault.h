// SPDX-License-Identifier: GPL-3.0-or-later
// A vault's database in a temporary folder, with a desk before it: fixed clock, seeded ids, one person.
#pragma once

#include "core/base/error.h"
#include "core/crm/desk.h"
#include "core/crm/sight.h"
#include "core/storage/transaction.h"
#include "tests/support/quietlog.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

namespace coffret::crm {

inline constexpr TimeStamp testTime = 1'790'000'000'000; // 21 September 2026

class TestVault
{
public:
    TestVault()
    {
        session.user = ids.create<access::UserTag>();
        session.login = QStringLiteral("claire");
        session.displayName = QStringLiteral("Claire Marchand");
        take(storage::Database::create(files(), testTime));
        QObject::connect(&bus, &ChangeBus::changed, &bus, [this](const QList<Change> &changes) { rung += changes; });
    }

    // Locks, and unlocks as somebody else.
    void enter(const access::Session &person)
    {
        database.reset();
        session = person;
        take(storage::Database::open(files()));
        if (!laySight(desk()).ok())
            qFatal("no sight");
    }

    QString path() const { return folder.filePath(QStringLiteral("general.db")); }
    Desk desk() { return {*database, session, bus, clock, ids, log}; }

    qint64 number(const QString &sql)
    {
        auto select = database->prepare(sql);
        const auto stepped = select.step();
        return stepped.ok() && *stepped ? select.integer(0) : -1;
    }
    QStringList texts(const QString &sql)
    {
        auto select = database->prepare(sql);
        QStringList found;
        for (;;) {
            const auto stepped = select.step();
            if (!stepped.ok() || !*stepped)
                return found;
            found += select.text(0);
        }
    }

private:
    storage::DatabaseFiles files() const
    {
        storage::DatabaseFiles files;
        files.vaultId = QByteArray(16, 'v');
        files.files.push_back({storage::Compartment::General, path(), key.copy()});
        return files;
    }
    void take(Result<std::unique_ptr<storage::Database>> opened)
    {
        if (!opened.ok())
            qFatal("no test vault: %s", qPrintable(opened.error().detail));
        database = std::move(*opened);
        if (!database->execute(QStringLiteral("PRAGMA synchronous=OFF; PRAGMA journal_mode=MEMORY"))
                 .ok()) // no test here cuts the power
            qFatal("no pragma");
    }
    Secret key = Secret::random(32);

public:
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/coffret é XXXXXX")};
    FixedClock clock{testTime};
    SeededIdSource ids{clock, 7};
    access::QuietLog log;
    access::Session session;
    ChangeBus bus;
    QList<Change> rung;
    std::unique_ptr<storage::Database> database;
};

inline QString textOf(const Error &error)
{
    return errorId(error.code) + QLatin1Char(' ') + error.detail;
}

} // namespace coffret::crm

// The value of a Result, or a failed test that says why.
#define GET(declaration, expression)                                                                                   \
    auto COFFRET_JOIN(got, __LINE__) = (expression);                                                                   \
    QVERIFY2(COFFRET_JOIN(got, __LINE__).ok(),                                                                         \
             qPrintable(COFFRET_JOIN(got, __LINE__).ok()                                                               \
                            ? QString()                                                                                \
                            : coffret::crm::textOf(COFFRET_JOIN(got, __LINE__).error())));                             \
    declaration = std::move(*COFFRET_JOIN(got, __LINE__))

#define DO(expression)                                                                                                 \
    do {                                                                                                               \
        const auto done = (expression);                                                                                \
        QVERIFY2(done.ok(), qPrintable(done.ok() ? QString() : coffret::crm::textOf(done.error())));                   \
    } while (false)

#define FAILS(expression, expected)                                                                                    \
    do {                                                                                                               \
        const auto done = (expression);                                                                                \
        QVERIFY(!done.ok());                                                                                           \
        QVERIFY2(done.error().is(expected), qPrintable(coffret::crm::textOf(done.error())));                           \
    } while (false)
