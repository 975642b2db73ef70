// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/wholefile.h"

#include <QFileInfo>
#include <QRandomGenerator>

namespace coffret::exchange {

static QString besides(const QString &path)
{
    const QFileInfo info(path);
    const quint64 number = QRandomGenerator::system()->generate64();
    return info.absolutePath() + QStringLiteral("/.") + info.fileName() + u'.' + QString::number(number, 36)
           + QStringLiteral(".tmp");
}

WholeFile::WholeFile(const QString &path) : target(path), file(besides(path)) {}

WholeFile::~WholeFile()
{
    if (file.isOpen()) {
        file.close();
        file.remove();
    }
}

static Error failure(const QFile &file)
{
    const bool full = file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError;
    return Error(full ? ExchangeError::NoSpace : ExchangeError::NotWritable, QString::number(int(file.error())));
}

Result<void> WholeFile::open()
{
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered,
                   QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return Error(ExchangeError::NotWritable, QString::number(int(file.error())));
    return {};
}

Result<void> WholeFile::flush()
{
    qint64 written = 0;
    while (written < gathered.size()) {
        const qint64 now = file.write(gathered.constData() + written, gathered.size() - written);
        if (now <= 0)
            return failure(file);
        written += now;
    }
    gathered.clear();
    return {};
}

Result<void> WholeFile::write(const QByteArray &bytes)
{
    constexpr qsizetype block = 256 * 1024;
    gathered += bytes;
    return gathered.size() < block ? Result<void>() : flush();
}

Result<void> WholeFile::commit()
{
    COFFRET_TRY(flush());
    if (!syncFile(file))
        return failure(file);
    const QString name = file.fileName();
    file.close();
    if (!replaceFile(name, target)) {
        QFile::remove(name);
        return Error(ExchangeError::NotWritable, QStringLiteral("rename"));
    }
    if (!syncFolderOf(target))
        return Error(ExchangeError::NotWritable, QStringLiteral("sync folder"));
    return {};
}

} // namespace coffret::exchange
