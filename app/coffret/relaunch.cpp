// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/relaunch.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

bool startAgain(const Options &options)
{
    QStringList arguments;
    if (options.locked)
        arguments += {u"--locked"_s, ui::lockReasonName(*options.locked)};
    if (options.language)
        arguments += {u"--language"_s, words::languageCode(*options.language)};
    if (!options.vault.isEmpty())
        arguments += options.vault;
    QProcess next;
    next.setProgram(QCoreApplication::applicationFilePath());
    next.setArguments(arguments);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(LoginVariable), options.login);
    environment.remove(QString::fromLatin1(DraftsVariable));
    if (options.drafts != ui::DraftFate::None)
        environment.insert(QString::fromLatin1(DraftsVariable),
                           QString::fromLatin1(options.drafts == ui::DraftFate::Kept ? DraftsKept : DraftsLost));
    next.setProcessEnvironment(environment);
    return next.startDetached();
}

} // namespace coffret::app
