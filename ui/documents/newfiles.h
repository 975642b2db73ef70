// SPDX-License-Identifier: GPL-3.0-or-later
// Files that a person drops, pastes or chooses, on their way into the vault. They are read in pieces on
// the vault's thread; a picture pasted from a screen has no file and comes as PNG bytes. What is no file,
// cannot be read or is above the limit is left out by name, and said so.
#pragma once

#include "core/crm/documentbook.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

class QMimeData;

namespace coffret::ui {

struct NewFile
{
    QString name;
    QString path; // empty: the bytes are here
    QByteArray bytes;
};

struct RefusedFile
{
    enum class Why { NoFile, TooLarge, Unreadable };
    QString name;
    Why why = Why::NoFile;
    qint64 size = 0;
};

struct NewFiles
{
    QList<NewFile> taken;
    QList<RefusedFile> refused;
};

bool hasFiles(const QMimeData &data); // local files, or a picture
NewFiles filesOf(const QMimeData &data, const QDateTime &now, qint64 limit);
NewFiles filesAt(const QStringList &paths, qint64 limit);

// For DocumentBook::addAll(); each file is opened when its turn comes.
QList<crm::DocumentBook::Incoming> incoming(const QList<NewFile> &files, const crm::PartyRef &party);

} // namespace coffret::ui
