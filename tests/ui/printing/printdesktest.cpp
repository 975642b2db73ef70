// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/printdesk.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/printing/pagelayer.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class Scripted final : public FileChooser, public PrintChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void saveFile(QWidget *, const FileQuestion &question, FileChooser::Answer answer) override
    {
        proposed = question.start;
        answer(path);
    }
    void choose(QWidget *, const QString &, bool, PrintChooser::Answer answer) override
    {
        paper.open(QIODevice::WriteOnly);
        answer(std::make_shared<QPdfWriter>(&paper));
    }
    QString path;
    QString proposed;
    QBuffer paper;
};

PrintedDocument listOf(int rows)
{
    PrintedDocument document{u"Contacts"_s, {u"21 novembre 2026"_s}, u"Atelier Marchand"_s};
    PrintedTable table{{{u"Nom"_s, 2}, {u"Ville"_s, 1}, {u"Échanges"_s, 1, PrintedColumn::Side::Right}}, {}};
    for (int row = 0; row < rows; ++row)
        table.rows.append({u"Hélène Garnier %1"_s.arg(row), u"Angers"_s, QString::number(row)});
    document.blocks.append(table);
    return document;
}

int pagesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    return int(file.readAll().count("/Type /Page\n"));
}

} // namespace

class PrintDeskTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    QTemporaryDir folder{QDir::tempPath() + u"/coffret papier é XXXXXX"_s};
    Scripted scripted;

    QString file(const QString &name) const { return folder.filePath(name); }

private Q_SLOTS:
    void countsThePagesItDraws_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("least");
        QTest::addColumn<int>("most");
        QTest::newRow("nothing") << 0 << 1 << 1;
        QTest::newRow("a few") << 10 << 1 << 1;
        QTest::newRow("several pages") << 200 << 4 << 8;
    }
    void countsThePagesItDraws()
    {
        QFETCH(int, rows);
        QFETCH(int, least);
        QFETCH(int, most);
        const QString path = file(u"liste %1.pdf"_s.arg(rows));
        const auto pages = writePdf(path, listOf(rows), QApplication::font().family());
        QVERIFY(pages.ok());
        QVERIFY2(*pages >= least && *pages <= most, qPrintable(QString::number(*pages)));
        QCOMPARE(pagesIn(path), *pages);
    }

    void breaksALongTextOverPages()
    {
        PrintedDocument document{u"Note"_s};
        document.blocks.append(PrintedText{u"Une phrase assez longue pour la ligne entière. "_s.repeated(600)});
        document.blocks.append(PrintedEntry{u"Appel"_s, u"20 nov."_s, u"mot\n"_s.repeated(200), u"Claire"_s});
        document.blocks.append(PrintedFields{{{u"Adresse"_s, u"12 rue\nAngers"_s}, {u"Vide"_s, {}}}});
        const QString path = file(u"note.pdf"_s);
        const auto pages = writePdf(path, document, QApplication::font().family());
        QVERIFY(pages.ok());
        QVERIFY2(*pages > 5, qPrintable(QString::number(*pages)));
        QCOMPARE(pagesIn(path), *pages);
    }

    void takesWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("300 letters in one word") << QString(300, u'W');
        QTest::newRow("right to left") << u"שלום عربى"_s;
        QTest::newRow("faces") << u"😀👨‍👩‍👧 é"_s;
        QTest::newRow("a lone half") << QString(QChar(0xD83D));
        QTest::newRow("markup") << u"<b>&amp;</b>"_s;
    }
    void takesWhatPeopleWrite()
    {
        QFETCH(QString, name);
        PrintedDocument document = listOf(1);
        document.title = name;
        document.remarks = {name};
        document.foot = name;
        std::get<PrintedTable>(document.blocks.first()).rows.append({name, name, name});
        QVERIFY(writePdf(file(u"noms.pdf"_s), document, QApplication::font().family()).ok());
    }

    void leavesNoFileWhenStopped()
    {
        const QString path = file(u"arrêt.pdf"_s);
        Progress progress;
        int asked = 0;
        progress.step = [&asked](qint64, qint64) { return ++asked < 12; };
        const auto pages = writePdf(path, listOf(500), QApplication::font().family(), progress);
        QVERIFY(!pages.ok() && pages.error().is(BaseError::Cancelled));
        QVERIFY(!QFile::exists(path));
        QCOMPARE(QDir(folder.path()).entryList({u"arr*"_s}, QDir::Files).size(), 0);
    }

    void keepsTheOldFileWhenTheNewOneFails()
    {
        const QString path = file(u"ancien.pdf"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly) && old.write("kept") == 4);
        old.close();
        Progress stop;
        stop.step = [](qint64, qint64) { return false; };
        QVERIFY(!writePdf(path, listOf(500), QApplication::font().family(), stop).ok());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("kept"));
    }

    void writesAFileOnlyItsOwnerReads()
    {
        scripted.path = file(u"contacts"_s); // without the ending
        PrintDesk desk(scripted, scripted, [] { return QString(); });
        QSignalSpy said(&desk, &PrintDesk::said);
        QWidget window;
        desk.savePdf(&window, listOf(30), u"contacts.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
        const QString path = file(u"contacts.pdf"_s);
        QVERIFY(pagesIn(path) >= 1);
        const auto others = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(path) & others));
        QVERIFY(scripted.proposed.endsWith(u"contacts.pdf"_s));
    }

    void writesNothingIntoTheVault()
    {
        QVERIFY(QDir(folder.path()).mkpath(u"atelier.coffret"_s));
        scripted.path = file(u"atelier.coffret/liste.pdf"_s);
        PrintDesk desk(scripted, scripted, [this] { return file(u"atelier.coffret"_s); });
        QSignalSpy complained(&desk, &PrintDesk::complained);
        QWidget window;
        desk.savePdf(&window, listOf(3), u"liste.pdf"_s);
        QCOMPARE(complained.size(), 1);
        QVERIFY(!desk.isBusy());
        QVERIFY(!QFile::exists(scripted.path));
    }

    void saysWhenThePlaceCannotBeWritten()
    {
        scripted.path = file(u"nowhere/liste.pdf"_s);
        PrintDesk desk(scripted, scripted, [] { return QString(); });
        QSignalSpy complained(&desk, &PrintDesk::complained);
        QWidget window;
        desk.savePdf(&window, listOf(3), u"liste.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(complained.size(), 1, 20'000);
    }

    void printsOnThePaperChosen()
    {
        PrintDesk desk(scripted, scripted, [] { return QString(); });
        QSignalSpy said(&desk, &PrintDesk::said);
        QWidget window;
        desk.print(&window, listOf(30));
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 20'000);
        QVERIFY(scripted.paper.size() > 1000);
    }
};

COFFRET_TEST(PrintDeskTest, "printdesktest")
#include "printdesktest.moc"
