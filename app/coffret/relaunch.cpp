// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/relaunch.h"

#include <QCoreApplication>
#include <QProcess>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

bool startLocked(const LockedStart &start)
{
    QProcess next;
    next.setProgram(QCoreApplication::applicationFilePath());
    next.setArguments({u"--locked"_s, ui::lockReasonName(start.reason), start.vault});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(LoginVariable), start.login);
    environment.remove(QString::fromLatin1(DraftsVariable));
    if (start.draftsKept)
        environment.insert(QString::fromLatin1(DraftsVariable), u"1"_s);
    next.setProcessEnvironment(environment);
    return next.startDetached();
}

} // namespace coffret::app
