// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/fileoperations.h"

#include "core/vault/filelock.h"
#include "core/vault/systemerror.h"
#include "core/vault/vaulterror.h"
#include "core/vault/vaultfolder.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace coffret;
using namespace coffret::vault;

#ifdef Q_OS_UNIX
class FileOperationsTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir temporary{QDir::tempPath() + QStringLiteral("/fichiers é XXXXXX")};
    SystemFileOperations files;
    QString at(const QString &name) const { return temporary.filePath(name); }

private Q_SLOTS:
    void namesTheSystemsErrors_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<int>("writing");
        QTest::addColumn<int>("reading");
        const auto row = [](const char *name, int number, VaultError writing, VaultError reading) {
            QTest::newRow(name) << number << int(writing) << int(reading);
        };
        row("no space", ENOSPC, VaultError::DiskFull, VaultError::DiskFull);
        row("quota", EDQUOT, VaultError::DiskFull, VaultError::DiskFull);
        row("not allowed", EACCES, VaultError::ReadOnlyFolder, VaultError::ReadFailed);
        row("not permitted", EPERM, VaultError::ReadOnlyFolder, VaultError::ReadFailed);
        row("read-only", EROFS, VaultError::ReadOnlyFolder, VaultError::ReadFailed);
        row("not there", ENOENT, VaultError::NotFound, VaultError::NotFound);
        row("no folder", ENOTDIR, VaultError::NotFound, VaultError::NotFound);
        row("there already", EEXIST, VaultError::AlreadyExists, VaultError::AlreadyExists);
        row("medium", EIO, VaultError::WriteFailed, VaultError::ReadFailed);
    }

    void namesTheSystemsErrors()
    {
        QFETCH(int, number);
        QFETCH(int, writing);
        QFETCH(int, reading);
        const Error written = systemError(Doing::Write, QStringLiteral("/home/marie/vault.hdr"), number);
        QVERIFY(written.is(VaultError(writing)));
        QCOMPARE(written.detail, QStringLiteral("vault.hdr: error %1").arg(number)); // no path
        QVERIFY(systemError(Doing::Read, {}, number).is(VaultError(reading)));
    }

    void tellsFilesFromFoldersAndTheRest()
    {
        QVERIFY(putContent(at(QStringLiteral("fichier")), "x"));
        QVERIFY(QFile::link(at(QStringLiteral("fichier")), at(QStringLiteral("lien"))));
        QVERIFY(files.kind(at(QStringLiteral("fichier"))) == FileKind::Regular);
        QVERIFY(files.kind(temporary.path()) == FileKind::Folder);
        QVERIFY(files.kind(at(QStringLiteral("lien"))) == FileKind::Other);
        QVERIFY(files.kind(at(QStringLiteral("rien"))) == FileKind::Missing);
        QVERIFY(files.kind(at(QStringLiteral("fichier/dedans"))) == FileKind::Missing);
        QVERIFY(files.kind(at(QString(300, u'x'))) == FileKind::Other); // ENAMETOOLONG: not to be written to
    }

    void readsFilesOnlyAndNoMoreThanItsLimit()
    {
        const QString path = at(QStringLiteral("gros"));
        QVERIFY(putContent(path, QByteArray(100, 'x')));
        QCOMPARE(files.read(path, 100)->size(), qsizetype(100));
        QCOMPARE(files.read(path, 10)->size(), qsizetype(11));
        VERIFY_ERROR(files.read(at(QStringLiteral("rien")), 10), VaultError::NotFound);
        VERIFY_ERROR(files.read(temporary.path(), 10), VaultError::ReadFailed);
        VERIFY_ERROR(files.read(QStringLiteral("/dev/zero"), 10), VaultError::ReadFailed);
        const QByteArray pipe = QFile::encodeName(at(QStringLiteral("tube")));
        QCOMPARE(::mkfifo(pipe.constData(), 0600), 0);
        VERIFY_ERROR(files.read(at(QStringLiteral("tube")), 10), VaultError::ReadFailed); // and does not wait
    }

    void saysWhenTheDiskIsFull()
    {
        const int full = ::open("/dev/full", O_WRONLY | O_CLOEXEC);
        if (full < 0)
            QSKIP("no /dev/full");
        const unsigned char byte = 1;
        VERIFY_ERROR(files.write(full, {&byte, 1}), VaultError::DiskFull);
        VERIFY_OK(files.write(full, {}));
        VERIFY_OK(files.close(full));
    }

    void checksEveryReturnCode()
    {
        const QString path = at(QStringLiteral("neuf"));
        const auto file = files.create(path);
        VERIFY_OK(file);
        VERIFY_ERROR(files.create(path), VaultError::AlreadyExists);
        VERIFY_OK(files.sync(*file));
        VERIFY_OK(files.close(*file));
        VERIFY_ERROR(files.close(*file), VaultError::WriteFailed);
        VERIFY_ERROR(files.sync(*file), VaultError::WriteFailed);
        const unsigned char byte = 1;
        VERIFY_ERROR(files.write(*file, {&byte, 1}), VaultError::WriteFailed);
        VERIFY_ERROR(files.rename(at(QStringLiteral("rien")), path), VaultError::NotFound);
        VERIFY_OK(files.rename(path, at(QStringLiteral("ailleurs"))));
        VERIFY_OK(files.remove(path)); // already gone
        VERIFY_OK(files.remove(at(QStringLiteral("ailleurs"))));
        QVERIFY(!files.remove(temporary.path()).ok());
    }

    void makesAndRemovesEmptyFolders()
    {
        const QString path = at(QStringLiteral("dossier"));
        VERIFY_OK(files.makeFolder(path));
        VERIFY_ERROR(files.makeFolder(path), VaultError::AlreadyExists);
        VERIFY_OK(files.syncFolder(path));
        QVERIFY(putContent(path + QStringLiteral("/x"), "x"));
        QVERIFY(!files.removeFolder(path).ok());
        QVERIFY(QFile::remove(path + QStringLiteral("/x")));
        VERIFY_OK(files.removeFolder(path));
        VERIFY_ERROR(files.syncFolder(path), VaultError::NotFound);
        VERIFY_OK(files.syncFolder(QStringLiteral("/proc"))); // cannot be synced, and says EINVAL
    }

    void locksMoveAndForget()
    {
        auto first = FileLock::open(at(QStringLiteral("verrou")));
        VERIFY_OK(first);
        QVERIFY(*first->tryLock() == LockAnswer::Locked);
        auto second = FileLock::open(at(QStringLiteral("verrou")));
        VERIFY_OK(second);
        QVERIFY(*second->tryLock() == LockAnswer::HeldElsewhere);
        FileLock moved = std::move(*first);
        QVERIFY(!first->isStillNamed());
        QVERIFY(!first->tryLock().ok());
        first->writeText("x"); // nothing is held, nothing happens
        QVERIFY(moved.isStillNamed());
        *second = std::move(moved);
        FileLock &same = *second;
        *second = std::move(same);
        QVERIFY(second->isStillNamed());
        QVERIFY(!FileLock::open(QStringLiteral("/dev/null")).ok());
    }

    void closesNewFilesToOthers()
    {
        const mode_t before = ::umask(022);
        restrictNewFiles();
        QVERIFY(putContent(at(QStringLiteral("privé")), "x"));
        QCOMPARE(QFile::permissions(at(QStringLiteral("privé"))) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        ::umask(before);
        const VaultFolder folder(temporary.path());
        QVERIFY(folder.contains(at(QStringLiteral("a/../b"))));
        QVERIFY(!folder.contains(temporary.path() + QStringLiteral("-voisin/b")));
        QVERIFY(!folder.contains(temporary.path()));
        QCOMPARE(folder.attempts(), at(QStringLiteral("attempts.log")));
    }
};

COFFRET_TEST(FileOperationsTest, "fileoperationstest")
#include "fileoperationstest.moc"
#endif
