// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret/workarea.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/duplicates/mergeform.h"
#include "ui/duplicates/mergepage.h"
#include "ui/lock/lockrun.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QApplication>
#include <QSemaphore>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// A lock in the midst of work, through the real window and the real order of locking: what was being decided comes
// back as it stood, what was being written is whole or not there.
class LockedWorkTest : public QObject
{
    Q_OBJECT

    static constexpr auto Patience = 20'000;
    FixedClock clock{1795182600000};
    ui::SystemFileChooser files;
    ui::Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    crm::Contact one;
    crm::Contact other;

    // The window of one process.
    struct Process
    {
        Process(const Clock &clock, ui::FileChooser &files) : workspace(clock), work(workspace, window, clock, files) {}
        ui::MergePage &page() { return *window.findChild<ui::MergePage *>(); }
        void press(const QString &name) { page().findChild<QAbstractButton *>(name)->click(); }
        workspace::Workspace workspace;
        ui::MainWindow window;
        app::WorkArea work;
    };

    QString vault() const { return folder->filePath(u"atelier.coffret"_s); }

    static Secret password()
    {
        QByteArray bytes = "verger lampe tuile moufle carton rivage bouton";
        return Secret::takeBytes(bytes);
    }

    std::unique_ptr<Process> open()
    {
        auto process = std::make_unique<Process>(clock, files);
        workspace::Credentials credentials;
        credentials.login = u"claire"_s;
        credentials.password = password();
        if (!workspace::outcome(process->workspace.unlock(vault(), std::move(credentials))).ok())
            return nullptr;
        process->window.resize(1440, 900);
        process->window.show();
        process->work.start();
        return process;
    }

    static crm::Contact contact(workspace::Workspace &workspace, crm::ContactId id)
    {
        return *workspace::outcome(
            workspace.ask<crm::Contact>([id](workspace::Books &books) { return books.contacts.contact(id); }));
    }

    static qsizetype drafts(workspace::Workspace &workspace)
    {
        const auto waiting = workspace::outcome(
            workspace.ask<QList<crm::Draft>>([](workspace::Books &books) { return books.drafts.drafts(); }));
        return waiting.ok() ? waiting->size() : -1;
    }

    static crm::PartyRef refTo(const crm::Contact &contact) { return {crm::PartyKind::Contact, contact.id.value}; }

    // All steps of a lock; the process it ends is the one of the test, so the window is taken down instead.
    ui::NextStart lock(Process &process)
    {
        ui::NextStart told;
        bool ended = false;
        ui::LockRun run(process.workspace,
                        {[&process] { process.window.closeDialogs(); },
                         [&process](ui::LockSteps::Saved done) { process.work.saveDrafts(std::move(done)); },
                         [&told](const ui::NextStart &state) { told = state; }, [&ended] { ended = true; }});
        run.begin(ui::LockReason::Sleep);
        (void)QTest::qWaitFor([&ended] { return ended; }, Patience);
        return told;
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ui::ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret verrou é XXXXXX"_s);
        workspace::Workspace workspace(clock);
        workspace::CreateRequest request;
        request.path = vault();
        request.organisation = u"Atelier"_s;
        request.login = request.displayName = u"claire"_s;
        request.password = password();
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace.create(std::move(request))).ok());
        for (const auto &[first, made] : {std::pair(u"Hélène"_s, &one), std::pair(u"Helene"_s, &other)}) {
            crm::Contact person;
            person.firstName = first;
            person.lastName = u"Garnier"_s;
            const auto saved = workspace::outcome(
                workspace.ask<crm::Contact>([person](workspace::Books &books) { return books.contacts.save(person); }));
            QVERIFY(saved.ok());
            *made = *saved;
        }
        workspace.close().waitForFinished();
    }

    void aMergeComesBackWithWhatWasChosen()
    {
        ui::MergeChoices chosen;
        {
            const auto process = open();
            QVERIFY(process);
            process->work.duplicates().merge(refTo(one), refTo(other));
            QTRY_VERIFY_WITH_TIMEOUT(process->page().isVisible(), Patience);
            process->press(u"firstName.other"_s);
            chosen = process->page().form().choices();
            QCOMPARE(lock(*process).drafts, ui::DraftFate::Kept);
        }
        const auto process = open();
        QVERIFY(process);
        QTRY_VERIFY_WITH_TIMEOUT(process->page().isVisible(), Patience);
        QCOMPARE(process->page().form().choices(), chosen);
        QCOMPARE(contact(process->workspace, one.id).firstName, u"Hélène"_s); // nothing was done of it
        QCOMPARE(contact(process->workspace, other.id).provenance.deletedAt, 0);
        process->press(u"merge"_s); // and it still can be
        QTRY_VERIFY_WITH_TIMEOUT(contact(process->workspace, other.id).provenance.deletedAt != 0, Patience);
        QCOMPARE(contact(process->workspace, one.id).firstName, u"Helene"_s);
    }

    // Pressed in the moment the computer goes to sleep, while the vault is busy with something else.
    void aMergeThatIsBeingWrittenIsWholeOrNotThere()
    {
        {
            const auto process = open();
            QVERIFY(process);
            process->work.duplicates().merge(refTo(one), refTo(other));
            QTRY_VERIFY_WITH_TIMEOUT(process->page().isVisible(), Patience);
            process->press(u"firstName.other"_s);
            QSemaphore held;
            auto holding = process->workspace.ask<void>([&held](workspace::Books &) -> Result<void> {
                held.acquire();
                return {};
            });
            process->press(u"merge"_s);
            QTimer::singleShot(0, &process->window, [&held] { held.release(); }); // after the lock began
            const ui::NextStart told = lock(*process);
            QVERIFY(!told.vault.isEmpty());
        }
        const auto process = open();
        QVERIFY(process);
        const bool merged = contact(process->workspace, other.id).provenance.deletedAt != 0;
        QCOMPARE(contact(process->workspace, one.id).firstName, merged ? u"Helene"_s : u"Hélène"_s);
        if (!merged)
            QTRY_VERIFY_WITH_TIMEOUT(process->page().isVisible(), Patience); // it waits as it stood
        QTRY_VERIFY_WITH_TIMEOUT(drafts(process->workspace) == 0, Patience); // every draft was looked at
        QCOMPARE(process->page().isVisible(), !merged); // of a merge that is done nothing is asked again
    }
};

COFFRET_TEST(LockedWorkTest, "lockedworktest")
#include "lockedworktest.moc"
