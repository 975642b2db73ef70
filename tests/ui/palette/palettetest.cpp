// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/palette/palette.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/palette/commandmatch.h"
#include "ui/palette/keysheet.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

class PaletteTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};

    static ui::Command command(const QString &key, const QString &text, const QString &words = {})
    {
        ui::Command made;
        made.key = key;
        made.icon = u"plus"_s;
        made.text = text;
        made.words = words;
        made.run = [] {};
        return made;
    }

    static QStringList found(const QList<ui::Command> &commands, const QString &typed)
    {
        QStringList keys;
        for (const ui::CommandHit &hit : ui::matchCommands(commands, typed))
            keys += hit.key;
        return keys;
    }

    static ui::PaletteEntry entry(const QString &title)
    {
        ui::PaletteEntry made;
        made.kind = ui::PaletteEntry::Kind::Command;
        made.icon = u"plus"_s;
        made.title = title;
        made.key = title;
        return made;
    }

private Q_SLOTS:
    void initTestCase() { looks.apply({ui::ThemeChoice::Light, 100}); }

    void findsCommandsWithoutAccentsAndByPartsOfWords()
    {
        const QList<ui::Command> all{command(u"lock"_s, u"Verrouiller"_s), command(u"edit"_s, u"Modifier la fiche"_s),
                                     command(u"export"_s, u"Exporter…"_s, u"sauvegarde csv excel"_s),
                                     command(u"redo"_s, u"Rétablir"_s)};
        QCOMPARE(found(all, u"retab"_s), QStringList{u"redo"_s});
        QCOMPARE(found(all, u"FICHE mod"_s), QStringList{u"edit"_s});
        QCOMPARE(found(all, u"rouill"_s), QStringList{u"lock"_s});
        QCOMPARE(found(all, u"excel"_s), QStringList{u"export"_s});
        QCOMPARE(found(all, u"fiche verr"_s), QStringList());
        QCOMPARE(found(all, u"…"_s), QStringList());
        QCOMPARE(found(all, QString()).size(), 4);
        QCOMPARE(found(all, u"r"_s).first(), u"redo"_s); // begins with it
        const auto hit = ui::matchCommands(all, u"retab"_s).first();
        QCOMPARE(hit.spans, (QList<search::Span>{{0, 5}}));
    }

    void opensOverAFieldMovesWithTheArrowsAndGivesTheFocusBack()
    {
        ui::MainWindow window;
        auto *page = new QPlainTextEdit;
        window.addPage({u"contacts"_s, u"users"_s, u"Contacts"_s, page, {}});
        ui::Palette palette(&window);
        QAbstractItemModelTester tester(&palette.rows(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        window.addCommand(
            {u"palette"_s, u"search"_s, u"Search"_s, QKeySequence(u"Ctrl+K"_s), {}, [&palette] { palette.open(); }});
        connect(&palette, &ui::Palette::typedChanged, &palette, [&palette] {
            palette.show({entry(u"One"_s), entry(u"Two"_s), entry(u"Three"_s)});
        });
        QSignalSpy taken(&palette, &ui::Palette::taken);
        window.showWork(u"contacts"_s);
        window.resize(1200, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        page->setFocus();
        QTest::keyClick(page, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette.isVisible());
        auto *field = palette.findChild<QLineEdit *>(u"paletteField"_s);
        QVERIFY(field->hasFocus());
        auto *list = palette.findChild<QListView *>(u"paletteList"_s);
        QCOMPARE(list->currentIndex().row(), 0);
        QTest::keyClick(field, Qt::Key_Up); // round to the last
        QCOMPARE(list->currentIndex().row(), 2);
        QTest::keyClick(field, Qt::Key_Down);
        QTest::keyClick(field, Qt::Key_Down);
        QVERIFY(field->accessibleDescription().startsWith(u"Two"_s));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<ui::PaletteEntry>().title, u"Two"_s);
        QVERIFY(!palette.isVisible());
        QVERIFY(page->hasFocus());
        palette.open();
        QTest::keyClick(field, Qt::Key_Escape);
        QVERIFY(!palette.isVisible() && page->hasFocus());
        QCOMPARE(palette.rows().rowCount(), 0); // no name stays behind
    }

    void waitsForTheAnswerWhenEnterIsFaster()
    {
        ui::MainWindow window;
        window.show();
        ui::Palette palette(&window);
        QSignalSpy taken(&palette, &ui::Palette::taken);
        palette.open();
        palette.show({entry(u"Old"_s)});
        auto *field = palette.findChild<QLineEdit *>(u"paletteField"_s);
        QTest::keyClicks(field, u"new"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(taken.size(), 0); // the rows still answer what was typed before
        palette.show({entry(u"New"_s)});
        QCOMPARE(taken.size(), 1);
        QCOMPARE(taken.first().first().value<ui::PaletteEntry>().title, u"New"_s);
    }

    void staysInsideASmallWindow()
    {
        ui::MainWindow window;
        window.resize(640, 400);
        window.show();
        ui::Palette palette(&window);
        palette.open();
        QList<ui::PaletteEntry> many;
        for (int i = 0; i < 30; ++i)
            many += entry(QString::number(i));
        palette.show(many);
        const QWidget *panel = palette.findChild<QListView *>(u"paletteList"_s)->parentWidget();
        QVERIFY(palette.rect().contains(panel->geometry()));
    }

    void listsEveryCommandThatHasAKey()
    {
        ui::CommandList commands([] { return true; });
        ui::Command lock = command(u"lock"_s, u"Lock"_s);
        lock.shortcut = QKeySequence(u"Ctrl+L"_s);
        commands.add(lock);
        commands.add(command(u"silent"_s, u"Silent"_s));
        QStringList rows;
        for (const ui::PaletteEntry &each : ui::keyEntries(commands, {}))
            rows += each.title + u'=' + each.right;
        QVERIFY(rows.contains(u"Lock=Ctrl+L"_s));
        QVERIFY(rows.filter(u"Silent"_s).isEmpty());
        QVERIFY(!rows.filter(u"F6"_s).isEmpty());
        QCOMPARE(ui::keyEntries(commands, u"loc"_s).size(), 1);
    }
};

COFFRET_TEST(PaletteTest, "palettetest")
#include "palettetest.moc"
