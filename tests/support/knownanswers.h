// SPDX-License-Identifier: GPL-3.0-or-later
// Reads a file of known answers (tests/data/vectors/<name>.json): an array of objects whose bytes are
// hexadecimal. An unreadable file gives an empty list, which every test refuses.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <vector>

namespace coffret::testing {

inline std::vector<QJsonObject> knownAnswers(const QString &name)
{
    QFile file(QStringLiteral(COFFRET_TEST_DATA "/vectors/") + name + QStringLiteral(".json"));
    std::vector<QJsonObject> all;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonArray array = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue value : array)
            all.push_back(value.toObject());
    }
    return all;
}

inline QByteArray hexOf(const QJsonObject &vector, const char *field)
{
    return QByteArray::fromHex(vector.value(QLatin1String(field)).toString().toLatin1());
}

} // namespace coffret::testing
