// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/noticetext.h"

#include <QCoreApplication>

namespace coffret::words {

QString sentence(const workspace::Notice &notice)
{
    switch (notice.kind) {
    case workspace::NoticeKind::PreviousHeaderUsed:
        return QCoreApplication::translate(
            "Failure",
            "The header of this vault was damaged; it opened with the copy kept beside it. The customer file "
            "is complete. Change your password once, so that a sound header is written.");
    case workspace::NoticeKind::OlderHeaderUsed:
        return QCoreApplication::translate(
            "Failure",
            "An older header was put back in this vault; the recovery key opened it. The customer file is complete, "
            "but passwords changed since then are the old ones again. Change your password.");
    case workspace::NoticeKind::KeysCompleted:
        return QCoreApplication::translate(
            "Failure",
            "A change of keys had been interrupted. It is complete now; nothing is missing from the customer file.");
    case workspace::NoticeKind::KeysPending:
        return QCoreApplication::translate(
            "Failure",
            "A change of keys was interrupted and is not complete yet. You can work as usual; it is completed when an owner opens "
            "the vault with enough free space on the disk.");
    case workspace::NoticeKind::CloudFolder:
        return QCoreApplication::translate(
                   "Failure",
                   "This vault lies in a folder that %1 copies to the internet. Its content stays enciphered, "
                   "but two computers could write it at once and damage it. Move it to an ordinary folder.")
            .arg(notice.detail);
    case workspace::NoticeKind::OthersCanRead:
        return QCoreApplication::translate(
            "Failure",
            "Other accounts of this computer can read the folder of this vault. Its content stays enciphered; "
            "give the folder to your account alone.");
    }
    return {};
}

} // namespace coffret::words
