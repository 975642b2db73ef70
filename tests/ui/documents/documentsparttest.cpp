// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/documentspart.h"
#include "tests/support/runner.h"
#include "tests/ui/records/openvault.h"
#include "ui/documents/contentmime.h"
#include "ui/documents/documentlist.h"
#include "ui/documents/documentspresenter.h"
#include "ui/records/recordpage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, Answer answer) override { answer(path); }
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &question, Answer answer) override
    {
        proposed = question.start;
        answer(path);
    }
    QString path;
    QString proposed;
};

} // namespace

class DocumentsPartTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<OpenVault> vault;
    std::unique_ptr<QTemporaryDir> outside;
    std::unique_ptr<RecordPage> page;
    std::unique_ptr<DocumentsPart> part;
    ScriptedFiles files;
    crm::Contact helene;

    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(outside->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no test file");
        return file.fileName();
    }

    QList<crm::Document> kept() const
    {
        return *vault->ask<QList<crm::Document>>([id = helene.id](workspace::Books &books) {
            return books.documents.documentsOf({crm::PartyKind::Contact, id.value});
        });
    }

    void drop(const QStringList &paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls += QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QCOMPARE(enter.dropAction(), Qt::CopyAction);
        QDropEvent event(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, {});
        QCoreApplication::sendEvent(page.get(), &event);
    }

private Q_SLOTS:
    void initTestCase() { Q_INIT_RESOURCE(icons); }

    void init()
    {
        vault = std::make_unique<OpenVault>();
        outside = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/dehors é XXXXXX"_s);
        helene = vault->add(u"Hélène"_s, u"Garnier"_s);
        page = std::make_unique<RecordPage>();
        part = std::make_unique<DocumentsPart>(*vault->workspace, files, *page, vault->clock);
        page->addPart(part->title(), &part->widget());
        page->resize(1100, 800);
        page->show();
        RecordView view;
        view.party = {crm::PartyKind::Contact, helene.id.value};
        view.name = helene.displayName();
        part->show(view);
    }

    void cleanup()
    {
        part.reset();
        page.reset();
        vault.reset();
    }

    void keepsWhatIsDroppedAsOneChange()
    {
        QSignalSpy said(part.get(), &RecordPart::said);
        drop({write(u"devis.txt"_s, "Devis"), write(u"plan é.txt"_s, QByteArray(700'000, 'p'))});
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(kept().size(), 2);
        QCOMPARE(kept().last().mediaType, u"text/plain"_s);
        QVERIFY(QFile::exists(outside->filePath(u"devis.txt"_s))); // copied, not moved
        QVERIFY(vault->ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.undoLast(); }).ok());
        QCOMPARE(kept().size(), 0);
    }

    void saysWhatItDoesNotTakeAndKeepsTheRest()
    {
        QFile large(outside->filePath(u"film.mp4"_s));
        QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(crm::DocumentBook::usualLimit + 1));
        drop({large.fileName()});
        bool told = false;
        for (const QLabel *each : part->widget().findChildren<QLabel *>())
            told = told || (each->isVisible() && each->text().contains(u"film.mp4"));
        QVERIFY(told);
        drop({outside->path(), write(u"petit.txt"_s, "x")}); // a folder and a file
        QTRY_COMPARE(kept().size(), 1);
        QCOMPARE(kept().first().name, u"petit.txt"_s);
    }

    void keepsAPictureThatIsPasted()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::red);
        QGuiApplication::clipboard()->setImage(image);
        part->paste();
        QTRY_COMPARE(kept().size(), 1);
        QVERIFY2(kept().first().name.endsWith(u".png"), qPrintable(kept().first().name));
        QCOMPARE(kept().first().mediaType, u"image/png"_s);
        QGuiApplication::clipboard()->clear();
    }

    void renamesRemovesAndLooksByKeyboard()
    {
        drop({write(u"a.txt"_s, "bonjour")});
        DocumentList &list = part->documents();
        QTRY_COMPARE(list.model()->rowCount(), 1);
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        list.setFocus();
        QTest::keyClick(&list, Qt::Key_F2);
        auto *name = list.findChild<QLineEdit *>(u"documentName"_s);
        QVERIFY(name);
        QTRY_COMPARE(name->selectedText(), u"a"_s);
        QTest::keyClicks(name, u"lettre"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_COMPARE(kept().first().name, u"lettre.txt"_s);
        QTRY_COMPARE(list.model()->index(0, 0).data().toString(), u"lettre.txt"_s);
        QTest::keyClick(&list, Qt::Key_Space);
        auto *preview = part->widget().findChild<QWidget *>(u"preview"_s);
        QVERIFY(preview->isVisible());
        QTRY_VERIFY(part->widget().findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText() == u"bonjour");
        QTest::keyClick(part->widget().findChild<QPlainTextEdit *>(u"previewText"_s), Qt::Key_Escape);
        QVERIFY(!preview->isVisible());
        QTest::keyClick(&list, Qt::Key_Delete);
        QTRY_COMPARE(kept().size(), 0);
        QVERIFY(vault->ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.undoLast(); }).ok());
        QTRY_COMPARE(list.model()->rowCount(), 1);
    }

    void savesACopyOnlyAfterAWordThatItIsOutside()
    {
        drop({write(u"a.txt"_s, "bonjour")});
        DocumentList &list = part->documents();
        QTRY_COMPARE(list.model()->rowCount(), 1);
        files.path = outside->filePath(u"copie.txt"_s);
        Q_EMIT list.copyAsked();
        auto *dialog = page->findChild<QWidget *>(u"confirmation"_s);
        QVERIFY(dialog);
        QVERIFY(!QFile::exists(files.path));
        dialog->findChild<QPushButton *>(u"erase"_s)->click();
        QTRY_VERIFY(QFile::exists(files.path));
        QCOMPARE(files.proposed, u"a.txt"_s);
        QFile copy(files.path);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), "bonjour");
        QVERIFY(!(copy.permissions() & (QFile::ReadOther | QFile::ReadGroup)));
    }

    void givesItsContentToADragAndNothingAfterALock()
    {
        drop({write(u"a.txt"_s, "bonjour")});
        DocumentList &list = part->documents();
        QTRY_COMPARE(list.model()->rowCount(), 1);
        const std::unique_ptr<QMimeData> data(list.model()->mimeData({list.model()->index(0, 0)}));
        QVERIFY(!data->hasUrls()); // no file anywhere
        QCOMPARE(data->data(u"text/plain"_s), "bonjour");
        vault->workspace->close().waitForFinished();
        const std::unique_ptr<QMimeData> late(list.model()->mimeData({list.model()->index(0, 0)}));
        QVERIFY(late->data(u"text/plain"_s).isEmpty());
    }

    void listsAllDocumentsAndLeadsToTheirRecord()
    {
        drop({write(u"devis.txt"_s, "x"), write(u"plan.txt"_s, "y")});
        QTRY_COMPARE(kept().size(), 2);
        DocumentsPresenter all(*vault->workspace, files, vault->clock);
        all.page().resize(900, 600);
        all.page().show();
        all.reload();
        QTRY_COMPARE(all.page().list().model()->rowCount(), 2);
        QSignalSpy followed(&all, &DocumentsPresenter::followed);
        all.page().findChild<QPushButton *>(u"openRecord"_s)->click();
        QCOMPARE(followed.size(), 1);
        QCOMPARE(followed.first().first().value<crm::PartyRef>().id, helene.id.value);
        all.page().findChild<QLineEdit *>(u"documentSearch"_s)->setText(u"DEVIS"_s);
        QTRY_COMPARE(all.page().list().model()->rowCount(), 1);
        delete &all.page();
    }
};

COFFRET_TEST(DocumentsPartTest, "documentsparttest")
#include "documentsparttest.moc"
