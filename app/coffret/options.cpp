// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/options.h"

#include "app/coffret/relaunch.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace coffret::app {

QString vaultAt(const QString &path)
{
    const QFileInfo given(path);
    return QDir::cleanPath(given.isFile() ? given.absolutePath() : path);
}

Options readOptions(QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("coffret::app::Options", "The CRM a small business keeps in its own strongbox."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption locked(
        u"locked"_s,
        QCoreApplication::translate("coffret::app::Options", "Started again after locking, for this reason."),
        u"REASON"_s);
    const QCommandLineOption language(
        u"language"_s, QCoreApplication::translate("coffret::app::Options", "Language of the windows: fr or en."),
        u"CODE"_s);
    parser.addOption(locked);
    parser.addOption(language);
    parser.addPositionalArgument(
        u"VAULT"_s, QCoreApplication::translate("coffret::app::Options", "Folder of the vault to open."), u"[VAULT]"_s);
    parser.process(application);
    Options options;
    if (const QStringList paths = parser.positionalArguments(); !paths.isEmpty())
        options.vault = vaultAt(QDir::current().absoluteFilePath(paths.first()));
    if (parser.isSet(locked))
        options.locked = ui::lockReasonFromName(parser.value(locked)).value_or(ui::LockReason::Asked);
    if (parser.isSet(language))
        options.language = parser.value(language) == u"fr" ? words::Language::French : words::Language::English;
    options.login = qEnvironmentVariable(LoginVariable);
    const QString drafts = qEnvironmentVariable(DraftsVariable);
    options.drafts = drafts == QString::fromLatin1(DraftsKept)   ? ui::DraftFate::Kept
                     : drafts == QString::fromLatin1(DraftsLost) ? ui::DraftFate::Lost
                                                                 : ui::DraftFate::None;
    return options;
}

} // namespace coffret::app
