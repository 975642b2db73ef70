// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves with a drag: the content of a document under its own media type, fetched when it is asked
// for. It names no file, so nothing is written to the disk; a program that takes only files gets nothing.
#pragma once

#include <QMimeData>
#include <functional>

namespace coffret::ui {

class ContentMime final : public QMimeData
{
    Q_OBJECT

public:
    ContentMime(const QString &mediaType, std::function<QByteArray()> content);
    bool hasFormat(const QString &mediaType) const override;
    QStringList formats() const override { return {type}; }

protected:
    QVariant retrieveData(const QString &mediaType, QMetaType wanted) const override;

private:
    QString type;
    std::function<QByteArray()> content;
};

} // namespace coffret::ui
