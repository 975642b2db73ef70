// SPDX-License-Identifier: GPL-3.0-or-later
// storage_probe create|use FOLDER: a program of its own for the tests that look at a process from
// outside: what it loads, what it opens, what is left in its memory. Prints one word per finding.
// The marker is put together at run time, so that the program itself does not hold it.
#include "core/storage/transaction.h"
#include "tests/core/storage/vaultkeys.h"

#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

namespace {

QString marker(int number)
{
    QString text = u"zgkqw"_s; // each letter moved by one, so that this line is no hit either
    for (QChar &letter : text)
        letter = QChar(letter.unicode() - 1);
    return text + QString::number(100000 + number);
}

// Sorts, joins, a temporary table and a statement that fails half-way: whatever might spill.
Result<void> use(Database &database)
{
    COFFRET_TRY(database.execute(u"BEGIN"_s));
    Statement insert = database.prepare(u"INSERT OR REPLACE INTO finance.setting VALUES(?1, ?2)"_s);
    Statement record = database.prepare(u"INSERT OR REPLACE INTO search_record(id, name) VALUES(?1, ?2)"_s);
    for (int i = 0; i < 5000; ++i) {
        QString text = marker(i);
        COFFRET_TRY(insert.bind(1, i).bind(2, text).run());
        COFFRET_TRY(record.bind(1, i).bind(2, text).run());
        wipeText(text);
    }
    COFFRET_TRY(database.execute(u"COMMIT"_s));
    COFFRET_TRY(database.execute(u"CREATE TEMP TABLE copy AS SELECT value FROM finance.setting ORDER BY value DESC"_s));
    COFFRET_TRY(database.execute(u"SELECT value, count(*) FROM temp.copy GROUP BY value ORDER BY 2, 1 DESC"_s));
    (void)database.execute(
        u"INSERT INTO finance.setting SELECT value, value FROM temp.copy UNION ALL SELECT '1','1'"_s);
    COFFRET_TRY(database.execute(u"DROP TABLE temp.copy"_s));
    return database.compact();
}

// How often the marker stands in the memory this process may write to, but for the one that is looked for
// with and the glass it is looked through: a copy of the heap inside the heap would find itself.
int hitsInMemory()
{
    static std::array<char, 1 << 16> glass;
    QByteArray wanted = marker(0).left(5).toUtf8() + '1';
    const auto isOwn = [&wanted](quintptr at) {
        const auto own = quintptr(wanted.constData()), first = quintptr(glass.data());
        return at == own || (at >= first && at < first + glass.size());
    };
    QFile maps(u"/proc/self/maps"_s), memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int hits = 0;
    for (const QByteArray &line : maps.readAll().split('\n')) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        if (range.size() != 2 || !line.contains(" rw") || line.contains("[v"))
            continue;
        const qint64 end = range[1].toLongLong(nullptr, 16);
        const auto step = qint64(glass.size()) - wanted.size() + 1; // a marker on the seam is seen whole once
        for (qint64 start = range[0].toLongLong(nullptr, 16); start < end; start += step) {
            if (!memory.seek(start))
                break;
            const qint64 size = memory.read(glass.data(), std::min(end - start, qint64(glass.size())));
            const QByteArrayView seen(glass.data(), std::max<qint64>(size, 0));
            for (qsizetype at = seen.indexOf(wanted); at >= 0; at = seen.indexOf(wanted, at + 1))
                hits += !isOwn(quintptr(start + at));
        }
    }
    glass.fill(0);
    wipeBytes(wanted);
    return hits;
}

int run(const QString &what, const QString &folder)
{
    auto opened = what == u"create" ? Database::create(keyedFiles(folder), 1) : Database::open(keyedFiles(folder));
    if (!opened.ok()) {
        std::printf("refused %s %s\n", qPrintable(errorId(opened.error().code)), qPrintable(opened.error().detail));
        return 1;
    }
    std::printf("cipher %s\n", qPrintable((*opened)->cipherVersion()));
    const auto used = use(**opened);
    if (!used.ok()) {
        std::printf("failed %s %s\n", qPrintable(errorId(used.error().code)), qPrintable(used.error().detail));
        return 1;
    }
    std::printf("open %d\n", hitsInMemory());
    opened->reset();
    std::printf("closed %d\n", hitsInMemory());
    return 0;
}

} // namespace

} // namespace coffret::storage

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    return arguments.size() == 3 ? coffret::storage::run(arguments.at(1), arguments.at(2)) : 2;
}
