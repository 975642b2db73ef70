// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

// The process as others see it: wrong libraries around it, the files it opens, the memory it leaves.
class SurroundingsTest : public QObject
{
    Q_OBJECT

private:
    struct Answer
    {
        int code = -1;
        QByteArray said;
    };
    static QString binary(const char *name) { return QStringLiteral(COFFRET_BIN "/") + QString::fromLatin1(name); }
    static Answer run(const QString &program, const QStringList &arguments, const QStringList &environment = {})
    {
        QProcess process;
        QStringList all = QProcess::systemEnvironment();
        process.setEnvironment(all + environment);
        process.start(program, arguments);
        process.waitForFinished(120'000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput() + process.readAllStandardError()};
    }
    static QString plainLibrary() { return QStringLiteral(COFFRET_PLAIN_SQLITE); }
    static int number(const QByteArray &said, const QByteArray &word)
    {
        for (const QByteArray &line : said.split('\n')) {
            if (line.startsWith(word + ' '))
                return line.mid(word.size() + 1).toInt();
        }
        return -1;
    }

private Q_SLOTS:
    void encipheresWithAnotherLibraryLoadedFirst_data()
    {
        QTest::addColumn<QString>("library");
        QTest::newRow("alone") << QString();
        QTest::newRow("plain SQLite") << plainLibrary();
        QTest::newRow("a fake") << binary("libfakecipher.so");
    }
    void encipheresWithAnotherLibraryLoadedFirst()
    {
        QFETCH(QString, library);
        if (library.isEmpty() && QString::fromLatin1(QTest::currentDataTag()) != u"alone")
            QSKIP("no plain SQLite on this machine");
        const VaultFiles vault;
        const QStringList first = library.isEmpty() ? QStringList() : QStringList(u"LD_PRELOAD="_s + library);
        const Answer made = run(binary("storage_probe"), {u"create"_s, vault.folder.path()}, first);
        QVERIFY2(made.code == 0, made.said.constData());
        QVERIFY2(made.said.startsWith("cipher 4."), made.said.constData());
        for (const Compartment compartment : {Compartment::General, Compartment::Finance, Compartment::Sensitive}) {
            const QByteArray bytes = readAll(vault.path(compartment));
            QVERIFY(bytes.size() > 4096);
            QVERIFY(!bytes.startsWith("SQLite format 3"));
            QVERIFY(!bytes.contains("yfjpv1"));
        }
    }

    void refusesToRunOnPlainSqlite()
    {
        if (!QFile::exists(binary("storage_probe_plain")))
            QSKIP("no plain SQLite on this machine");
        const VaultFiles vault;
        const Answer made = run(binary("storage_probe_plain"), {u"create"_s, vault.folder.path()});
        QCOMPARE(made.code, 1);
        QVERIFY2(made.said.startsWith("refused " + errorId(ErrorCode(StorageError::NotSqlCipher)).toLatin1()),
                 made.said.constData());
        QVERIFY(QDir(vault.folder.path()).isEmpty());
    }

    void exportsNoSymbolOfSqlite()
    {
        const Answer symbols = run(u"nm"_s, {u"-D"_s, u"--defined-only"_s, binary("storage_probe")});
        QVERIFY2(symbols.code == 0, symbols.said.constData());
        QVERIFY2(!symbols.said.contains("sqlite3") && !symbols.said.contains("sqlcipher"), symbols.said.constData());
        const Answer needed = run(u"nm"_s, {u"-D"_s, u"--undefined-only"_s, binary("storage_probe")});
        QVERIFY(!needed.said.contains("sqlite3_"));
    }

    void leavesNothingInMemoryAfterClosing()
    {
        const VaultFiles vault;
        const Answer made = run(binary("storage_probe"), {u"create"_s, vault.folder.path()});
        QVERIFY2(made.code == 0, made.said.constData());
        QVERIFY2(number(made.said, "open") > 1000, made.said.constData()); // or looking would prove nothing
        QCOMPARE(number(made.said, "closed"), 0);
        const Answer used = run(binary("storage_probe"), {u"use"_s, vault.folder.path()});
        QCOMPARE(number(used.said, "closed"), 0);
    }

    void writesOnlyItsOwnFiles()
    {
        if (!QFile::exists(binary("libfaults.so")))
            QSKIP("no library that notes what is opened");
        const VaultFiles vault;
        const QTemporaryDir other;
        const QString log = other.filePath(u"opened"_s);
        const QStringList environment = {u"LD_PRELOAD="_s + binary("libfaults.so"), u"COFFRET_FAULTS_LOG="_s + log};
        const Answer made = run(binary("storage_probe"), {u"create"_s, vault.folder.path()}, environment);
        QVERIFY2(made.code == 0, made.said.constData());
        const QStringList opened = QString::fromUtf8(readAll(log)).split(u'\n', Qt::SkipEmptyParts);
        QVERIFY(opened.size() >= 6);
        const QString own = QFileInfo(vault.folder.path()).canonicalFilePath() + u'/';
        for (const QString &path : opened) {
            const QString name = QFileInfo(path).fileName();
            QVERIFY2(path.startsWith(own) && (name.endsWith(u".db") || name.contains(u".db-")), qPrintable(path));
        }
        QCOMPARE(QDir(vault.folder.path()).entryList(QDir::Files).size(), 3);
    }
};

COFFRET_TEST(SurroundingsTest, "surroundingstest")

} // namespace coffret::storage

#include "surroundingstest.moc"
