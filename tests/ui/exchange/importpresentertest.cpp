// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpresenter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/filechooser.h"
#include "ui/exchange/columnsstep.h"
#include "ui/exchange/importwords.h"
#include "ui/exchange/trialpane.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class NoFiles final : public FileChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &, Answer answer) override { answer(place); }
    QString place;
};

} // namespace

class ImportPresenterTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret entrée é XXXXXX"_s};
    SystemClock clock;
    workspace::Workspace workspace{clock};
    NoFiles files;
    Looks looks{*qApp};
    std::unique_ptr<ImportPage> page;
    std::unique_ptr<ImportPresenter> presenter;

    QAbstractButton *named(const QString &name) const { return page->findChild<QAbstractButton *>(name); }
    QString verb() const { return named(u"runImport"_s)->isVisible() ? named(u"runImport"_s)->text() : QString(); }
    QListView *rows() const { return &page->columns().trial().list(); }

    QString shown() const
    {
        for (const EmptyState *state : page->findChildren<EmptyState *>()) {
            if (state->isVisible())
                return state->accessibleName();
        }
        return {};
    }

    qint64 contacts()
    {
        return *workspace::outcome(
            workspace.ask<qint64>([](workspace::Books &books) { return books.contacts.count(); }));
    }

    QString put(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return {};
        return path;
    }

    void choose(int kind) { named(u"counter%1"_s.arg(kind))->click(); }

    void emptyTheVault()
    {
        QVERIFY(workspace::outcome(workspace.ask<void>([](workspace::Books &books) -> Result<void> {
                    exchange::Importer importer(books.desk);
                    COFFRET_ASSIGN(const auto imports, importer.recent(100));
                    for (const exchange::ImportRecord &record : imports) {
                        if (record.undoneAt == 0)
                            COFFRET_TRY(importer.undo(record.id, crm::OnLaterChange::Leave));
                    }
                    return {};
                })).ok());
    }

private Q_SLOTS:
    void initTestCase()
    {
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.organisation = request.login = request.displayName = u"claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
        looks.apply({ThemeChoice::Light, 100});
        QVERIFY(!put(u"clients.csv"_s, "Nom;Prénom\nGarnier;Hélène\n").isEmpty());
        QVERIFY(!put(u"faux.csv"_s,
                     "Nom;Prénom;E-mail\nGarnier;Hélène;h.garnier@garnier.example\nKoné;Bakary;bakary.kone@\n")
                     .isEmpty());
    }

    void init()
    {
        emptyTheVault();
        page = std::make_unique<ImportPage>();
        presenter = std::make_unique<ImportPresenter>(workspace, *page, files, clock);
        page->resize(1200, 800);
        page->QWidget::show();
    }

    void cleanup()
    {
        presenter->cancel();
        presenter.reset();
        page.reset();
    }

    void saysOfARowWhatWasLeftOut()
    {
        exchange::RowOutcome row;
        row.line = 3;
        row.result = exchange::RowResult::Created;
        row.remarks = {{exchange::Reason::PropertyTooLong, 3, 0},
                       {exchange::Reason::MoreCells, 3, 0},
                       {exchange::Reason::MoreCells, 3, 0}};
        QCOMPARE(rowSentence(row), u"Line 3: a picture or text of the card is too large and was left out"
                                   " · it has more cells than the header; they are kept"_s);
        row.remarks.clear();
        QCOMPARE(rowSentence(row), u"Line 3"_s);
    }

    void aFileWhoseColumnsAreKnownGoesStraightToTheTrial()
    {
        presenter->read(folder.filePath(u"clients.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        QCOMPARE(page->current(), u"columns"_s);
        QCOMPARE(contacts(), 0); // nothing is written yet
        const QAbstractItemModelTester tester(rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(rows()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"Hélène Garnier"));
    }

    void aFileNobodyKnowsStopsAtItsColumns()
    {
        presenter->read(put(u"rare.csv"_s, "Nom;Prénom;Couleur préférée\nGarnier;Hélène;bleu\n"));
        QTRY_COMPARE(verb(), u"Try it out"_s);
        QCOMPARE(page->current(), u"file"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        auto *third = page->findChild<QComboBox *>(u"column2"_s);
        QVERIFY(third && third->isVisible());
        third->setCurrentIndex(third->findData(u"ignore"_s));
        Q_EMIT third->activated(third->currentIndex());
        QTRY_VERIFY(page->findChild<QLabel *>(u"columnFacts"_s)->text().contains(u"1 left out"));
    }

    void countsRecordsAndNotTheRowsTheyCameFrom()
    {
        presenter->read(put(u"deux fois.csv"_s, "Nom;Prénom;E-mail;Téléphone\n"
                                                "Garnier;Hélène;h@garnier.example;\n"
                                                "Garnier;Hélène;h@garnier.example;02 61 91 00 01\n"
                                                "Petit;Paul;p@petit.example;\n"));
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"2 record(s) imported"_s);
        QCOMPARE(contacts(), 2);
    }

    void theProgramIsNamedAmongTheColumnsAndThePersonStaysThere()
    {
        presenter->read(put(u"tiers.csv"_s, "Nom;Ville\nScierie du Lac;Angers\n"));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        auto *program = page->findChild<QComboBox *>(u"columnsPreset"_s);
        QVERIFY(!program->isVisible()); // folded away with the columns
        named(u"toggleColumns"_s)->click();
        QVERIFY(program->isVisible());
        QCOMPARE(program->currentData().toString(), u"generic"_s);
        QCOMPARE(program->currentText(), u"Table with headers"_s);
        program->setCurrentIndex(program->findData(u"dolibarr-thirdparties"_s));
        Q_EMIT program->activated(program->currentIndex());
        QTRY_VERIFY(page->columns().trial().isVisible() && !named(u"runImport"_s)->isEnabled());
        QTRY_VERIFY(named(u"runImport"_s)->isEnabled());
        QCOMPARE(page->current(), u"columns"_s);
        QVERIFY(program->isVisible());
        QCOMPARE(program->currentData().toString(), u"dolibarr-thirdparties"_s);
        QCOMPARE(verb(), u"Import 1 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
        QCOMPARE(contacts(), 0); // that program's lines are companies
    }

    void importsNothingWhenItIsStoppedBefore()
    {
        presenter->read(folder.filePath(u"clients.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        QSemaphore held; // the vault's thread is busy until the person has pressed Stop
        auto holding = workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
            held.acquire();
            return {};
        });
        named(u"runImport"_s)->click();
        presenter->cancel();
        held.release();
        holding.waitForFinished();
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        QCOMPARE(contacts(), 0);
        QCOMPARE(page->current(), u"columns"_s);
    }

    void tellsAnImportThatStoodBeforeTheStop()
    {
        presenter->read(folder.filePath(u"clients.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        // Rung on the vault's thread, after the commit and before the job answers.
        const auto bell = connect(
            &workspace.changes(), &ChangeBus::changed, &workspace, [this] { presenter->cancel(); },
            Qt::DirectConnection);
        named(u"runImport"_s)->click();
        QCOMPARE(contacts(), 1); // asked behind it: the import is through
        disconnect(bell);
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
    }

    void aCellIsPutRightInPlaceAndTriedAgainAtOnce()
    {
        presenter->read(folder.filePath(u"faux.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        choose(int(TrialKind::ToCorrect));
        const QModelIndex bad = rows()->model()->index(0, 0);
        QCOMPARE(bad.data(Qt::EditRole).toString(), u"bakary.kone@"_s);
        named(u"correctRow"_s)->click();
        auto *field = rows()->findChild<QLineEdit *>(u"correction"_s);
        QVERIFY(field && field->text() == u"bakary.kone@");
        field->setText(u"bakary.kone@traiteur.example"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"2 record(s) imported"_s);
        QFile file(folder.filePath(u"faux.csv"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().endsWith("bakary.kone@\n")); // the file is never changed
    }

    // It is painted as a field.
    void aCellToCorrectTakesTheFirstClickAndTheFirstLetter()
    {
        presenter->read(folder.filePath(u"faux.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        choose(int(TrialKind::ToCorrect));
        const auto field = [this] { return rows()->findChild<QLineEdit *>(u"correction"_s); };
        QVERIFY(!field());
        QTest::mouseClick(rows()->viewport(), Qt::LeftButton, {},
                          rows()->visualRect(rows()->model()->index(0, 0)).center());
        QVERIFY(field());
        QTest::keyClick(field(), Qt::Key_Escape);
        QTRY_VERIFY(!field());
        QTest::keyClick(rows(), Qt::Key_X);
        QVERIFY(field());
        QCOMPARE(field()->text(), u"x"_s);
    }

    void aRowComesInWithoutItsBadAddressWhenThePersonSaysSo()
    {
        presenter->read(folder.filePath(u"faux.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        choose(int(TrialKind::ToCorrect));
        named(u"asideRow"_s)->click();
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
    }

    void whatIsNotCorrectedGoesIntoAFileOfItsOwn()
    {
        presenter->read(folder.filePath(u"faux.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
        files.place = folder.filePath(u"à corriger.csv"_s);
        const QSignalSpy said(presenter.get(), &ImportPresenter::said);
        named(u"saveRejects"_s)->click();
        QCOMPARE(said.count(), 1);
        QFile file(files.place);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("bakary.kone@") && !text.contains("garnier"));
    }

    void aPossibleDuplicateIsComparedAndDecided()
    {
        presenter->read(put(u"un.csv"_s, "Nom;Prénom;Société;E-mail\nAubert;Jean;Aubert & Fils;jean@aubert.example\n"));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
        presenter->read(
            put(u"deux.csv"_s, "Nom;Prénom;E-mail\nAubert;Jean;jean@maison.example\nPetit;Paul;p@petit.example\n"));
        QTRY_COMPARE(verb(), u"Compare the 1 duplicate(s)"_s);
        named(u"runImport"_s)->click();
        QCOMPARE(page->current(), u"duplicates"_s);
        QCOMPARE(page->findChild<QLabel *>(u"duplicateName"_s)->text(), u"Jean Aubert"_s);
        named(u"runImport"_s)->click(); // not decided yet: nothing is imported
        QCOMPARE(page->current(), u"duplicates"_s);
        named(u"decision%1"_s.arg(int(exchange::RowDecision::UpdateRecord)))->click();
        QVERIFY(!named(u"runImport"_s)->isEnabled()); // until it was tried out with the decision
        QTRY_VERIFY(named(u"runImport"_s)->isEnabled());
        QCOMPARE(verb(), u"Import 2 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"2 record(s) imported"_s);
        QCOMPARE(contacts(), 2); // Jean once, with both addresses
    }

    void anImportIsUndoneFromTheListOfPastOnes()
    {
        presenter->read(folder.filePath(u"clients.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        named(u"runImport"_s)->click();
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
        page = std::make_unique<ImportPage>();
        presenter = std::make_unique<ImportPresenter>(workspace, *page, files, clock);
        page->resize(1200, 800);
        page->QWidget::show();
        presenter->reload();
        QTRY_VERIFY(named(u"undoPast"_s) && named(u"undoPast"_s)->isVisible());
        named(u"undoPast"_s)->click();
        QTRY_COMPARE(contacts(), 0);
    }

    void whatIsInProgressSurvivesALock()
    {
        presenter->read(folder.filePath(u"faux.csv"_s));
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        choose(int(TrialKind::ToCorrect));
        QVERIFY(rows()->model()->setData(rows()->model()->index(0, 0), u"b.kone@traiteur.example"_s, Qt::EditRole));
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
        const QString draft = presenter->draft();
        QVERIFY(!draft.isEmpty());
        page = std::make_unique<ImportPage>();
        presenter = std::make_unique<ImportPresenter>(workspace, *page, files, clock);
        page->resize(1200, 800);
        page->QWidget::show();
        QVERIFY(presenter->draft().isEmpty());
        presenter->restore(draft);
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
    }

    void aFileThatChangedIsTriedOutAgainBeforeItIsWritten()
    {
        const QString path = put(u"mouvant.csv"_s, "Nom;Prénom\nGarnier;Hélène\n");
        presenter->read(path);
        QTRY_COMPARE(verb(), u"Import 1 record(s)"_s);
        put(u"mouvant.csv"_s, "Nom;Prénom\nGarnier;Hélène\nKoné;Bakary\n");
        named(u"runImport"_s)->click();
        QTRY_COMPARE(verb(), u"Import 2 record(s)"_s);
        QCOMPARE(contacts(), 0);
    }

    void aWrongFindingIsCorrected()
    {
        presenter->read(put(u"rare.csv"_s, "Nom;Prénom;Couleur préférée\nGarnier;Hélène;bleu\n"));
        QTRY_COMPARE(verb(), u"Try it out"_s);
        auto *header = page->findChild<QComboBox *>(u"scanHeader"_s);
        header->setCurrentIndex(header->findData(-1));
        Q_EMIT header->activated(header->currentIndex());
        QTRY_COMPARE(page->findChild<QAbstractItemView *>(u"importPreview"_s)->model()->rowCount(), 2);
    }

    void aHostileWorkbookIsRefusedWithASentence()
    {
        presenter->read(put(u"faux.xlsx"_s, QByteArray("PK\x03\x04") + QByteArray(300, 'x')));
        QTRY_VERIFY(page->findChild<QWidget *>(u"assistantSentence"_s) && page->banner().isVisible());
        QVERIFY(page->banner().accessibleName().contains(u"damaged"));
        QCOMPARE(page->current(), u"file"_s);
    }
};

COFFRET_TEST(ImportPresenterTest, "importpresentertest")
#include "importpresentertest.moc"
