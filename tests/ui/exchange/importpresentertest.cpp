// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/importpresenter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/emptystate.h"
#include "ui/common/filechooser.h"
#include "ui/exchange/importpage.h"
#include "ui/exchange/importwords.h"

#include <QAbstractButton>
#include <QApplication>
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
    void saveFile(QWidget *, const FileQuestion &, Answer) override {}
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

    QAbstractButton *importButton() const { return page->findChild<QAbstractButton *>(u"runImport"_s); }

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
        QFile file(folder.filePath(u"clients.csv"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Nom;Prénom\nGarnier;Hélène\n");
    }

    void init()
    {
        page = std::make_unique<ImportPage>();
        presenter = std::make_unique<ImportPresenter>(workspace, *page, files);
        page->resize(900, 700);
        page->QWidget::show();
        presenter->read(folder.filePath(u"clients.csv"_s));
        QTRY_VERIFY(importButton()->isVisible() && importButton()->isEnabled());
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

    void importsNothingWhenItIsStoppedBefore()
    {
        QSemaphore held; // the vault's thread is busy until the person has pressed Stop
        auto holding = workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
            held.acquire();
            return {};
        });
        importButton()->click();
        presenter->cancel();
        held.release();
        holding.waitForFinished();
        QTRY_VERIFY(importButton()->isEnabled());
        QCOMPARE(contacts(), 0);
        QCOMPARE(shown(), QString());
    }

    void tellsAnImportThatStoodBeforeTheStop()
    {
        // Rung on the vault's thread, after the commit and before the job answers.
        const auto bell = connect(
            &workspace.changes(), &ChangeBus::changed, &workspace, [this] { presenter->cancel(); },
            Qt::DirectConnection);
        importButton()->click();
        QCOMPARE(contacts(), 1); // asked behind it: the import is through
        disconnect(bell);
        QTRY_COMPARE(shown(), u"1 record(s) imported"_s);
    }
};

COFFRET_TEST(ImportPresenterTest, "importpresentertest")
#include "importpresentertest.moc"
