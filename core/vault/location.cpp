// SPDX-License-Identifier: GPL-3.0-or-later
// The Windows and macOS branches of isRemote have not been run yet.
#include "core/vault/location.h"

#include "core/vault/vaulterror.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QStringList>
#ifdef Q_OS_WIN
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <sys/mount.h>
#include <sys/param.h>
#endif

namespace coffret::vault {

namespace {

struct CloudName
{
    const char *start; // of a folder's name, lower case
    const char *service;
};

constexpr CloudName cloudNames[] = {
    {"onedrive", "OneDrive"},
    {"dropbox", "Dropbox"},
    {"icloud", "iCloud"},
    {"iclouddrive", "iCloud"},
    {"mobile documents", "iCloud"},
    {"com~apple~clouddocs", "iCloud"},
    {"cloudstorage", "macOS CloudStorage"},
    {"google drive", "Google Drive"},
    {"googledrive", "Google Drive"},
    {"my drive", "Google Drive"},
    {"mon drive", "Google Drive"},
    {"nextcloud", "Nextcloud"},
    {"owncloud", "ownCloud"},
    {"kdrive", "kDrive"},
    {"pclouddrive", "pCloud"},
    {"pcloud drive", "pCloud"},
    {"mega", "MEGA"},
    {"proton drive", "Proton Drive"},
    {"protondrive", "Proton Drive"},
    {"hubic", "hubiC"},
    {"seafile", "Seafile"},
    {"synologydrive", "Synology Drive"},
    {"box sync", "Box"},
    {"resilio sync", "Resilio Sync"},
    {"syncthing", "Syncthing"},
};

// What the programs leave at the top of a folder they copy.
constexpr CloudName cloudMarkers[] = {
    {".dropbox.cache", "Dropbox"},     {".stfolder", "Syncthing"},
    {".owncloudsync.log", "ownCloud"}, {".nextcloudsync.log", "Nextcloud"},
    {".sync_journal.db", "Nextcloud"}, {".tmp.drivedownload", "Google Drive"},
    {".megaignore", "MEGA"},
};

// "OneDrive - Entreprise" and "MEGA" are meant, "Megane" and "boxes" are not.
bool startsAsName(const QString &part, QLatin1String start)
{
    return part.startsWith(start) && (part.size() == start.size() || !part[start.size()].isLetterOrNumber());
}

QString markedService(const QString &existingFolder)
{
    QDir folder(existingFolder);
    do {
        for (const CloudName &marker : cloudMarkers) {
            if (QFileInfo::exists(folder.filePath(QLatin1String(marker.start))))
                return QLatin1String(marker.service);
        }
    } while (folder.cdUp());
    return {};
}

QString nearestExisting(const QString &folder)
{
    QString path = QDir::cleanPath(QDir::current().absoluteFilePath(folder));
    while (!QFileInfo::exists(path)) {
        const QString up = QFileInfo(path).absolutePath();
        if (up == path)
            break;
        path = up;
    }
    return path;
}

bool isRemote(const QString &path)
{
#ifdef Q_OS_WIN
    const QString root = QStorageInfo(path).rootPath();
    return path.startsWith(QLatin1String("//")) || ::GetDriveTypeW(root.toStdWString().c_str()) == DRIVE_REMOTE;
#elif defined(Q_OS_MACOS)
    struct statfs status;
    return ::statfs(QFile::encodeName(path).constData(), &status) == 0 && (status.f_flags & MNT_LOCAL) == 0;
#else
    Q_UNUSED(path) // on Linux the type of the file system tells
    return false;
#endif
}

} // namespace

Location locate(const QString &folder)
{
    const QString existing = nearestExisting(folder);
    const QString real = QFileInfo(existing).canonicalFilePath();
    const QString type = QString::fromUtf8(QStorageInfo(real).fileSystemType());
    if (isRemote(real) || isNetworkFileSystem(type))
        return {LocationKind::Network, type};
    QString service = markedService(real);
    if (service.isEmpty())
        service = cloudServiceOf(real);
    if (service.isEmpty())
        service = cloudServiceOf(QDir::cleanPath(QDir::current().absoluteFilePath(folder)));
    if (!service.isEmpty())
        return {LocationKind::CloudSynchronised, service};
    return {LocationKind::Local, type};
}

Result<void> refuseNetwork(const Location &location)
{
    if (location.kind == LocationKind::Network)
        return Error(VaultError::NetworkShare, location.name);
    return {};
}

bool isNetworkFileSystem(const QString &type)
{
    static constexpr const char *names[] = {"nfs",
                                            "nfs4",
                                            "cifs",
                                            "smb",
                                            "smb2",
                                            "smb3",
                                            "smbfs",
                                            "afs",
                                            "afpfs",
                                            "ncpfs",
                                            "ncp",
                                            "coda",
                                            "9p",
                                            "ceph",
                                            "glusterfs",
                                            "lustre",
                                            "davfs",
                                            "davfs2",
                                            "webdav",
                                            "gfs",
                                            "gfs2",
                                            "ocfs2",
                                            "beegfs",
                                            "pvfs2",
                                            "orangefs",
                                            "fuse.sshfs",
                                            "fuse.rclone",
                                            "fuse.gvfsd-fuse",
                                            "fuse.davfs",
                                            "fuse.davfs2",
                                            "fuse.s3fs",
                                            "fuse.curlftpfs",
                                            "fuse.glusterfs",
                                            "fuse.ceph",
                                            "fuse.cifs",
                                            "fuse.smbnetfs",
                                            "fuse.google-drive-ocamlfuse",
                                            "fuse.onedriver",
                                            "fuse.mfs",
                                            "fuse.vmhgfs-fuse",
                                            "fuse.kio-fuse",
                                            "fuse.juicefs",
                                            "fuse.goofys",
                                            "vmhgfs",
                                            "prl_fs",
                                            "vboxsf"};
    for (const char *name : names) {
        if (type.compare(QLatin1String(name), Qt::CaseInsensitive) == 0)
            return true;
    }
    return false;
}

QString cloudServiceOf(const QString &absolutePath)
{
    const QStringList parts = absolutePath.toLower().split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        for (const CloudName &cloud : cloudNames) {
            if (startsAsName(part, QLatin1String(cloud.start)))
                return QLatin1String(cloud.service);
        }
    }
    return {};
}

} // namespace coffret::vault
