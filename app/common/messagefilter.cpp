// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/messagefilter.h"

#include <QByteArray>
#include <QString>
#include <cstdio>

namespace coffret::app {

static void writeOwnMessages(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const QByteArray category(context.category);
    if (category.startsWith("coffret.") || type == QtFatalMsg)
        std::fprintf(stderr, "%s: %s\n", category.constData(), qPrintable(message));
}

void filterMessages()
{
#ifdef NDEBUG
    qInstallMessageHandler(writeOwnMessages);
#else
    Q_UNUSED(writeOwnMessages);
#endif
}

} // namespace coffret::app
