// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/charter.h"

#include <QDate>

namespace coffret::access {

QString charterVersion()
{
    return QStringLiteral("2026-12");
}

quint16 charterNumber(const QString &version)
{
    const QDate first = QDate::fromString(version + QLatin1String("-01"), Qt::ISODate);
    const bool fits = first.isValid() && first.year() >= 2000 && first.year() < 2100;
    return fits ? quint16(first.year() % 100 * 100 + first.month()) : quint16(0);
}

} // namespace coffret::access
