// SPDX-License-Identifier: GPL-3.0-or-later
// coffret-tour FOLDER [--language fr|en] [--theme light|dark|contrast] [--text PERCENT] [--size WIDTHxHEIGHT]
// [--check]: every page and state of the desktop program as pictures, from a demo vault that is made for it and
// thrown away. With a size of text or of the window of one's own, every scene is played in it.
#include "app/coffret-tour/scenes.h"

#include <QApplication>
#include <QCommandLineParser>
#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace coffret;

static int textOf(const QCommandLineParser &parser)
{
    return parser.isSet(u"text"_s) ? qBound(100, parser.value(u"text"_s).toInt(), 200) : 100;
}

static QSize sizeOf(const QCommandLineParser &parser)
{
    const QStringList sides = parser.value(u"size"_s).split(u'x');
    const QSize wanted(sides.value(0).toInt(), sides.value(1).toInt());
    return wanted.isEmpty() ? tour::Look().size : wanted;
}

static QList<tour::Look> looksOf(const QCommandLineParser &parser)
{
    QList<tour::Look> looks;
    const std::pair<QString, words::Language> languages[] = {{u"fr"_s, words::Language::French},
                                                             {u"en"_s, words::Language::English}};
    const std::pair<QString, ui::ThemeChoice> themes[] = {{u"light"_s, ui::ThemeChoice::Light},
                                                          {u"dark"_s, ui::ThemeChoice::Dark},
                                                          {u"contrast"_s, ui::ThemeChoice::HighContrast}};
    for (const auto &[code, language] : languages) {
        for (const auto &[name, theme] : themes) {
            const bool wanted = (!parser.isSet(u"language"_s) || parser.value(u"language"_s) == code)
                                && (!parser.isSet(u"theme"_s) || parser.value(u"theme"_s) == name);
            if (wanted)
                looks.append({language, theme, textOf(parser), sizeOf(parser)});
        }
    }
    return looks;
}

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Paris");
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"coffret-tour"_s);
    QApplication::setApplicationVersion(QStringLiteral(COFFRET_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Renders every page of Coffret to pictures."_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"FOLDER"_s, u"Where to put the pictures."_s);
    parser.addOptions(
        {{u"language"_s, u"Only this one: fr or en."_s, u"CODE"_s},
         {u"check"_s, u"Ends with 1 when something is cut off, overlaps, has no name, is too small or too faint."_s},
         {u"theme"_s, u"Only this one: light, dark or contrast."_s, u"NAME"_s},
         {u"text"_s, u"Every scene with text of this size: 100 to 200."_s, u"PERCENT"_s},
         {u"size"_s, u"Every scene in a window of this size."_s, u"WIDTHxHEIGHT"_s}});
    parser.process(application);
    if (parser.positionalArguments().size() != 1)
        parser.showHelp(2);
    tour::Stage stage(application, parser.positionalArguments().first());
    if (!stage.prepare()) {
        std::fprintf(stderr, "The demo vault could not be made.\n");
        return 1;
    }
    for (const tour::Look &look : looksOf(parser)) {
        stage.dress(look);
        tour::playEntry(stage);
        tour::playEnrolment(stage);
        tour::playHome(stage);
        tour::playRecords(stage);
        tour::playLists(stage);
        tour::playRecord(stage);
        tour::playRest(stage);
        tour::playImport(stage);
        tour::playJournal(stage);
        tour::playAccess(stage);
        tour::playSettings(stage);
        tour::playDuplicates(stage);
        tour::playHelp(stage);
        if (look.theme == ui::ThemeChoice::Light && look.isUsual())
            tour::playSizes(stage, look);
    }
    std::printf("%d pictures\n", stage.pictures());
    for (const QString &fault : stage.faults())
        std::fprintf(stderr, "%s\n", qUtf8Printable(fault));
    const bool faulty = parser.isSet(u"check"_s) && !stage.faults().isEmpty();
    return stage.pictures() > 0 && !faulty ? 0 : 1;
}
