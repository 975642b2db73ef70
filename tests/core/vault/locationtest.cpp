// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/location.h"

#include "core/vault/vaulterror.h"
#include "tests/core/vault/vaultworld.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::vault;

class LocationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsNetworkFileSystems_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<bool>("network");
        for (const char *const type :
             {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "fuse.sshfs", "fuse.gvfsd-fuse", "9p", "davfs"})
            QTest::newRow(type) << QString::fromLatin1(type) << true;
        for (const char *const type :
             {"ext4", "btrfs", "xfs", "NTFS", "fuseblk", "exfat", "vfat", "tmpfs", "apfs", "zfs", "overlay", ""})
            QTest::newRow(*type ? type : "unknown") << QString::fromLatin1(type) << false;
    }

    void knowsNetworkFileSystems()
    {
        QFETCH(QString, type);
        QFETCH(bool, network);
        QCOMPARE(isNetworkFileSystem(type), network);
    }

    void knowsCloudFoldersByName_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("service");
        const auto row = [](const char *path, const char *service) {
            QTest::newRow(path) << QString::fromUtf8(path) << QString::fromUtf8(service);
        };
        row("C:/Users/marie/OneDrive/Coffre", "OneDrive");
        row("C:/Users/marie/OneDrive - Menuiserie Roussel/Coffre", "OneDrive");
        row("/home/marie/Dropbox/Coffre", "Dropbox");
        row("/home/marie/Dropbox (Personal)/x", "Dropbox");
        row("/Users/marie/Library/Mobile Documents/com~apple~CloudDocs/x", "iCloud");
        row("/Users/marie/Library/CloudStorage/GoogleDrive-m/Mon Drive", "macOS CloudStorage");
        row("G:/Mon Drive/Coffre", "Google Drive");
        row("/home/marie/Nextcloud/Coffre", "Nextcloud");
        row("/home/marie/kDrive", "kDrive");
        row("/home/marie/MEGA/x", "MEGA");
        row("/home/marie/Megane/x", "");
        row("/home/marie/Dropboxes/x", "");
        row("/home/marie/Documents/Coffre", "");
        row("/", "");
    }

    void knowsCloudFoldersByName()
    {
        QFETCH(QString, path);
        QFETCH(QString, service);
        QCOMPARE(cloudServiceOf(path), service);
    }

    void looksAtTheNearestFolderThatExists()
    {
        const QTemporaryDir temporary;
        const Location plain = locate(temporary.filePath(QStringLiteral("pas/encore/là")));
        QVERIFY(plain.kind == LocationKind::Local); // without a name where the mounts cannot be seen, as in a chroot
        QVERIFY(QDir().mkpath(temporary.filePath(QStringLiteral("partage/.stfolder"))));
        const Location marked = locate(temporary.filePath(QStringLiteral("partage/dossier/coffre")));
        QVERIFY(marked == (Location{LocationKind::CloudSynchronised, QStringLiteral("Syncthing")}));
        const Location named = locate(temporary.filePath(QStringLiteral("Dropbox/coffre")));
        QVERIFY(named == (Location{LocationKind::CloudSynchronised, QStringLiteral("Dropbox")}));
        QVERIFY(QDir().mkpath(temporary.filePath(QStringLiteral("OneDrive/bureau"))));
        QVERIFY(QFile::link(temporary.filePath(QStringLiteral("OneDrive/bureau")),
                            temporary.filePath(QStringLiteral("lien"))));
        QVERIFY(locate(temporary.filePath(QStringLiteral("lien"))).kind == LocationKind::CloudSynchronised);
    }

    void refusesTheNetworkAlone()
    {
        VERIFY_OK(refuseNetwork({LocationKind::Local, {}}));
        VERIFY_OK(refuseNetwork({LocationKind::CloudSynchronised, {}}));
        VERIFY_ERROR(refuseNetwork({LocationKind::Network, QStringLiteral("cifs")}), VaultError::NetworkShare);
    }
};

COFFRET_TEST(LocationTest, "locationtest")
#include "locationtest.moc"
