// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/relaunch.h"

#include <QCoreApplication>
#include <QLocale>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

bool startLocked(const ui::NextStart &state)
{
    QProcess next;
    next.setProgram(QCoreApplication::applicationFilePath());
    const bool french = QLocale().language() == QLocale::French; // as it is spoken now
    next.setArguments(
        {u"--locked"_s, ui::lockReasonName(state.reason), u"--language"_s, french ? u"fr"_s : u"en"_s, state.vault});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(LoginVariable), state.login);
    environment.remove(QString::fromLatin1(DraftsVariable));
    if (state.draftsKept)
        environment.insert(QString::fromLatin1(DraftsVariable), u"1"_s);
    next.setProcessEnvironment(environment);
    return next.startDetached();
}

} // namespace coffret::app
