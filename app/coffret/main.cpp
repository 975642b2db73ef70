// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/desktop.h"
#include "app/coffret/options.h"
#include "app/common/hardening.h"
#include "app/common/messagefilter.h"
#include "ui/common/iconengine.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace coffret;
    app::hardenProcess();
    app::filterMessages();
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("coffret"));
    QApplication::setApplicationDisplayName(QStringLiteral("Coffret"));
    QApplication::setApplicationVersion(QStringLiteral(COFFRET_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("coffret"));
    const app::Settings settings;
    words::speak(application, settings.language().value_or(words::systemLanguage()), QStringLiteral("coffret"));
    const app::Options options = app::readOptions(application);
    if (options.language)
        words::speak(application, *options.language, QStringLiteral("coffret"));
    ui::Looks looks(application);
    looks.apply(settings.appearance());
    QApplication::setWindowIcon(ui::programIcon());
    const SystemClock clock;
    app::Desktop desktop(clock, looks);
    desktop.start(options);
    return QApplication::exec();
}
