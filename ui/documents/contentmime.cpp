// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/contentmime.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

ContentMime::ContentMime(const QString &mediaType, std::function<QByteArray()> c)
    : type(mediaType.isEmpty() ? u"application/octet-stream"_s : mediaType), content(std::move(c))
{}

bool ContentMime::hasFormat(const QString &mediaType) const
{
    return mediaType == type;
}

QVariant ContentMime::retrieveData(const QString &mediaType, QMetaType) const
{
    return mediaType == type ? QVariant(content()) : QVariant();
}

} // namespace coffret::ui
