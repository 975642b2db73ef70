// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chartertext.h"

#include <QFile>
#include <QLocale>

// Outside of any namespace; a static library's resources wake no other way.
static void wakeResources()
{
    Q_INIT_RESOURCE(charter);
}

namespace coffret::words {

static QString read(const char *name)
{
    wakeResources();
    const QLatin1String language(QLocale().language() == QLocale::French ? "fr" : "en");
    QFile file(QStringLiteral(":/charter/%1/%2.md").arg(language, QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString noticeText()
{
    return read("notice");
}

QString charterText()
{
    return read("charter");
}

} // namespace coffret::words
