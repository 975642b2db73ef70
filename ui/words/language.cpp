// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace coffret::words {

Language systemLanguage()
{
    return QLocale::system().language() == QLocale::French ? Language::French : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

static bool install(QCoreApplication &application, const QString &name, const QString &folder)
{
    auto *translator = new QTranslator(&application);
    translator->setObjectName(QStringLiteral("coffretWords"));
    if (translator->load(name, folder))
        return QCoreApplication::installTranslator(translator);
    delete translator;
    return false;
}

void speak(QCoreApplication &application, Language language, const QString &catalogue)
{
    const auto former = application.findChildren<QTranslator *>(QStringLiteral("coffretWords"));
    for (QTranslator *translator : former) {
        QCoreApplication::removeTranslator(translator);
        delete translator;
    }
    const QString code = languageCode(language);
    QLocale::setDefault(language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                                     : QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString qtWords = QStringLiteral("qtbase_") + code;
    if (!install(application, qtWords, QStringLiteral(":/i18n")))
        install(application, qtWords, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(application, QStringLiteral("qt_") + code, QStringLiteral(":/i18n")); // what Qt's own catalogue lacks
    install(application, QStringLiteral("words_") + code, QStringLiteral(":/i18n"));
    if (!catalogue.isEmpty())
        install(application, catalogue + QLatin1Char('_') + code, QStringLiteral(":/i18n"));
}

} // namespace coffret::words
