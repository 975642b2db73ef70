// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/newfiles.h"

#include "core/exchange/exchangeerror.h"
#include "ui/documents/previewcontent.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QMimeData>
#include <QUrl>
#include <memory>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::NewFiles)
};

QList<QString> pathsOf(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

NewFile picture(const QImage &image, const QDateTime &now)
{
    NewFile file;
    file.name = Words::tr("Picture of %1").arg(now.toString(u"yyyy-MM-dd HH.mm.ss"_s)) + u".png"_s;
    QBuffer buffer(&file.bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return file;
}

crm::DocumentBook::Source fromFile(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    return [file](qint64 most) -> Result<QByteArray> {
        if (!file->isOpen() && !file->open(QIODevice::ReadOnly))
            return Error(exchange::ExchangeError::Unreadable, file->errorString());
        const QByteArray bytes = file->read(most);
        if (bytes.isEmpty() && file->error() != QFileDevice::NoError)
            return Error(exchange::ExchangeError::Unreadable, file->errorString());
        return bytes;
    };
}

crm::DocumentBook::Source fromMemory(const QByteArray &all)
{
    return [all, given = qsizetype(0)](qint64 most) mutable -> Result<QByteArray> {
        const QByteArray piece = all.mid(given, qsizetype(most));
        given += piece.size();
        return piece;
    };
}

QByteArray beginningOf(const NewFile &file)
{
    if (file.path.isEmpty())
        return file.bytes.first(qMin<qsizetype>(file.bytes.size(), 4096));
    QFile opened(file.path);
    return opened.open(QIODevice::ReadOnly) ? opened.read(4096) : QByteArray();
}

} // namespace

bool hasFiles(const QMimeData &data)
{
    return !pathsOf(data).isEmpty() || data.hasImage();
}

NewFiles filesAt(const QStringList &paths, qint64 limit)
{
    NewFiles found;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.isFile()) // a folder, a pipe, nothing
            found.refused.append({info.fileName(), RefusedFile::Why::NoFile, 0});
        else if (!info.isReadable())
            found.refused.append({info.fileName(), RefusedFile::Why::Unreadable, info.size()});
        else if (info.size() > limit)
            found.refused.append({info.fileName(), RefusedFile::Why::TooLarge, info.size()});
        else
            found.taken.append({info.fileName(), path, {}});
    }
    return found;
}

NewFiles filesOf(const QMimeData &data, const QDateTime &now, qint64 limit)
{
    if (const QStringList paths = pathsOf(data); !paths.isEmpty())
        return filesAt(paths, limit);
    NewFiles found;
    const QImage image = data.hasImage() ? qvariant_cast<QImage>(data.imageData()) : QImage();
    if (image.isNull())
        return found;
    NewFile file = picture(image, now);
    if (file.bytes.size() > limit)
        found.refused.append({file.name, RefusedFile::Why::TooLarge, file.bytes.size()});
    else
        found.taken.append(std::move(file));
    return found;
}

QList<crm::DocumentBook::Incoming> incoming(const QList<NewFile> &files, const crm::PartyRef &party)
{
    QList<crm::DocumentBook::Incoming> all;
    for (const NewFile &file : files) {
        crm::Document document;
        document.name = file.name;
        document.mediaType = mediaTypeOf(file.name, beginningOf(file));
        if (party.kind == crm::PartyKind::Contact)
            document.contact = crm::ContactId{party.id};
        else
            document.company = crm::CompanyId{party.id};
        all.append({document, file.path.isEmpty() ? fromMemory(file.bytes) : fromFile(file.path)});
    }
    return all;
}

} // namespace coffret::ui
