// SPDX-License-Identifier: GPL-3.0-or-later
// The page over a real vault with its real sealed log.
#include "ui/journal/journalpresenter.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/filechooser.h"
#include "ui/common/localformat.h"
#include "ui/journal/logtable.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using coffret::workspace::outcome;

namespace {

class ScriptedFiles final : public FileChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, Answer) override {}
    void saveFile(QWidget *, const FileQuestion &asked, Answer answer) override
    {
        question = asked;
        answer(path);
    }
    FileQuestion question;
    QString path;
};

} // namespace

class JournalPresenterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> vault;
    ScriptedFiles files;
    std::unique_ptr<JournalPage> page;
    std::unique_ptr<JournalPresenter> presenter;
    std::unique_ptr<QAbstractItemModelTester> tester;
    crm::Contact helene;

    crm::Contact save(const QString &first)
    {
        crm::Contact contact;
        contact.firstName = first;
        contact.lastName = u"Garnier"_s;
        return outcome(vault->ask<crm::Contact>(
                           [contact](workspace::Books &books) { return books.contacts.save(contact); }))
            .value_or(crm::Contact());
    }
    bool look(crm::ContactId id)
    {
        return outcome(vault->ask<crm::Contact>([id](workspace::Books &books) { return books.contacts.contact(id); }))
            .ok();
    }
    void choose(LogAsk question)
    {
        QAbstractButton *each = page->findChild<QAbstractButton *>(u"logAsk%1"_s.arg(int(question)));
        each->click();
    }
    QStringList cells(LogColumn column) const
    {
        QStringList all;
        for (const LogRow &row : page->table().entries().rows())
            all += logText(row, column, QDate(2026, 11, 20));
        return all;
    }
    bool isRead() const { return page->table().isVisible() && !page->table().entries().rows().isEmpty(); }
    static crm::PartyRef refTo(const crm::Contact &contact) { return {crm::PartyKind::Contact, contact.id.value}; }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret journal é XXXXXX"_s);
        clock.set(1795182600000);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder->filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
        helene = save(u"Hélène"_s);
        QVERIFY(look(helene.id));
        page = std::make_unique<JournalPage>();
        tester = std::make_unique<QAbstractItemModelTester>(&page->table().entries());
        presenter = std::make_unique<JournalPresenter>(*vault, *page, files, clock);
        page->resize(1100, 700);
        page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void cleanup()
    {
        presenter.reset();
        tester.reset();
        page.reset();
        vault.reset();
        folder.reset();
    }

    void showsTheOwnerWhoSawARecord()
    {
        save(u"Paul"_s);
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        presenter->open();
        QTRY_VERIFY(isRead());
        QCOMPARE(cells(LogColumn::Account), QStringList{u"claire"_s});
        QCOMPARE(cells(LogColumn::What), QStringList{u"Viewed"_s});
        QCOMPARE(cells(LogColumn::Object), QStringList{u"Hélène Garnier"_s});
    }

    void asksForTheReadersOfTheLineInFront()
    {
        presenter->open();
        QTRY_VERIFY(isRead());
        const auto row = cells(LogColumn::Object).indexOf(u"Hélène Garnier"_s);
        page->table().setCurrentIndex(page->table().entries().index(int(row), 0));
        choose(LogAsk::Record);
        QTRY_COMPARE(cells(LogColumn::What), QStringList{u"Viewed"_s});
    }

    void saysHowToChooseARecordWhenNoneIs()
    {
        choose(LogAsk::Record);
        QTRY_VERIFY(!page->table().isVisible());
        QVERIFY(!page->findChild<QAbstractButton *>(u"exportLog"_s)->isEnabled());
    }

    void filtersByQuestion()
    {
        presenter->open();
        QTRY_VERIFY(isRead());
        QVERIFY(cells(LogColumn::What).contains(u"Session opened"_s));
        choose(LogAsk::Changes);
        QTRY_COMPARE(cells(LogColumn::What), QStringList{u"Created"_s});
        choose(LogAsk::Sessions);
        QTRY_COMPARE(cells(LogColumn::What), QStringList{u"Session opened"_s});
        choose(LogAsk::Outside);
        QTRY_VERIFY(!page->table().isVisible()); // nothing went out
    }

    void leavesOutWhatIsOlderThanThePeriod()
    {
        clock.set(clock.now() + qint64(20) * 86'400'000);
        choose(LogAsk::Changes);
        QTRY_VERIFY(!page->table().isVisible()); // seven days
        auto *period = page->findChild<QComboBox *>(u"logPeriod"_s);
        period->setCurrentIndex(int(LogPeriod::Month));
        Q_EMIT period->activated(int(LogPeriod::Month));
        QTRY_COMPARE(cells(LogColumn::What), QStringList{u"Created"_s});
    }

    void doesNotReadARecordByShowingItsName()
    {
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        clock.set(clock.now() + 3'600'000); // another reading would be another entry
        presenter->open();
        QTRY_VERIFY(isRead());
        journal::Question question;
        question.actions = {journal::Action::Viewed};
        QCOMPARE(outcome(vault->readLog(question, {}, 100))->lines.size(), 1);
    }

    void opensTheRecordOfALine()
    {
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        presenter->open();
        QTRY_VERIFY(isRead());
        QSignalSpy opened(presenter.get(), &JournalPresenter::openAsked);
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<crm::PartyRef>(), refTo(helene));
    }

    void staysOnTheLineOneComesBackTo()
    {
        presenter->open();
        QTRY_VERIFY(isRead());
        const auto row = cells(LogColumn::Object).indexOf(u"Hélène Garnier"_s);
        page->table().setCurrentIndex(page->table().entries().index(int(row), 0));
        const qint64 seq = page->chosenEntry()->logged.seq;
        QSignalSpy again(&page->table().entries(), &QAbstractItemModel::modelReset);
        clock.set(clock.now() + 3'600'000); // the first reading is an entry of its own above it
        presenter->open();
        QTRY_VERIFY(!again.isEmpty());
        QTRY_VERIFY(page->chosenEntry() && page->chosenEntry()->logged.seq == seq);
    }

    void saysThatARecordIsInTheTrashOrGone()
    {
        QVERIFY(outcome(vault->ask<void>([id = helene.id](workspace::Books &books) {
                    return books.contacts.remove({id});
                })).ok());
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        presenter->open();
        QTRY_COMPARE(cells(LogColumn::Object), QStringList{u"Hélène Garnier (in the trash)"_s});
        QVERIFY(outcome(vault->ask<crm::Erasure>([](workspace::Books &books) { return books.trash.empty(); })).ok());
        presenter->open();
        QTRY_COMPARE(cells(LogColumn::Object), QStringList{u"Deleted record"_s});
        QSignalSpy opened(presenter.get(), &JournalPresenter::openAsked);
        page->table().setFocus();
        QTest::keyClick(&page->table(), Qt::Key_Return);
        QCOMPARE(opened.size(), 0); // there is nothing to open
    }

    void goesOnWithOlderEntries()
    {
        constexpr int people = JournalPresenter::most + 20;
        QVERIFY(outcome(vault->ask<void>([](workspace::Books &books) -> Result<void> {
                    crm::Contact contact;
                    for (int number = 0; number < people; ++number) {
                        contact.lastName = u"Martin %1"_s.arg(number);
                        COFFRET_TRY(books.contacts.save(contact));
                    }
                    return {};
                })).ok());
        choose(LogAsk::Changes);
        QTRY_COMPARE(cells(LogColumn::What).size(), JournalPresenter::most);
        auto *older = page->findChild<QAbstractButton *>(u"olderEntries"_s);
        QTRY_VERIFY(older->isVisible());
        older->click();
        QTRY_COMPARE(cells(LogColumn::What).size(), people + 1); // and Hélène
        QVERIFY(!older->isVisible());
        QCOMPARE(cells(LogColumn::Object).last(), u"Hélène Garnier"_s);
    }

    void verifiesTheLogOnceAnHour()
    {
        const auto verified = [this] {
            journal::Question question;
            question.actions = {journal::Action::LogVerified};
            return outcome(vault->readLog(question, {}, 100))->lines.size();
        };
        presenter->open();
        QTRY_VERIFY(page->banner().isVisible());
        QVERIFY2(page->banner().accessibleName().contains(u"intact"_s), qPrintable(page->banner().accessibleName()));
        QCOMPARE(verified(), 1);
        clock.set(clock.now() + 30 * 60'000);
        presenter->open();
        QTRY_VERIFY(isRead());
        QCOMPARE(verified(), 1);
        clock.set(clock.now() + 31 * 60'000);
        presenter->open();
        QTRY_COMPARE(verified(), 2);
    }

    void writesWhatIsShownAndSaysSoInTheLog()
    {
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        presenter->open();
        QTRY_VERIFY(isRead());
        files.path = folder->filePath(u"journal"_s);
        QSignalSpy said(presenter.get(), &JournalPresenter::said);
        page->findChild<QAbstractButton *>(u"exportLog"_s)->click();
        QTRY_COMPARE(said.size(), 1);
        const QString day = localTime(clock.now()).date().toString(Qt::ISODate);
        QVERIFY2(files.question.start.endsWith(u"access-log-%1.csv"_s.arg(day)), qPrintable(files.question.start));
        QFile file(files.path + u".csv"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QList<QByteArray> lines = file.readAll().trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY2(lines.last().contains(";claire;Viewed;Hélène Garnier;"), lines.last().constData());
        choose(LogAsk::Outside);
        QTRY_COMPARE(cells(LogColumn::What), QStringList{u"Log exported"_s});
        QCOMPARE(cells(LogColumn::Number), QStringList{u"1"_s});
    }

    void writesNothingIntoTheVault()
    {
        presenter->open();
        QTRY_VERIFY(isRead());
        files.path = folder->filePath(u"atelier.coffret/journal.csv"_s);
        QSignalSpy failed(presenter.get(), &JournalPresenter::failed);
        page->findChild<QAbstractButton *>(u"exportLog"_s)->click();
        QCOMPARE(failed.size(), 1);
        QVERIFY(!QFile::exists(files.path));
    }

    void tellsAMemberThatTheLogIsForTheOwners()
    {
        const QString path = vault->path();
        auto invited = outcome(vault->addPerson(
            {u"paul"_s, u"Paul"_s, workspace::PersonRole::Member, 0, {}, workspace::CreateRequest::Cost::Floor}));
        QVERIFY(invited.ok());
        QVERIFY(outcome(vault->close()).ok());
        QByteArray first("verger grange tuile moufle carton rivage sabot");
        const QByteArray again = first;
        QVERIFY(outcome(vault->enrol(path, {invited->login,
                                            std::move(invited->code),
                                            Secret::takeBytes(first),
                                            {},
                                            workspace::CreateRequest::Cost::Floor,
                                            access::charterVersion()}))
                    .ok());
        workspace::Credentials credentials;
        credentials.login = u"paul"_s;
        QByteArray typed = again;
        credentials.password = Secret::takeBytes(typed);
        QVERIFY(outcome(vault->unlock(path, std::move(credentials))).ok());
        presenter->open();
        auto *nothing = page->findChild<EmptyState *>();
        QTRY_VERIFY(nothing->isVisible());
        QVERIFY(page->table().entries().rows().isEmpty());
        QVERIFY(!page->findChild<QAbstractButton *>(u"exportLog"_s)->isEnabled());
        QStringList words;
        for (const QLabel *label : nothing->findChildren<QLabel *>())
            words += label->text();
        QVERIFY2(words.join(u' ').contains(u"owners"_s), qPrintable(words.join(u' ')));
        choose(LogAsk::Unusual); // nor that nothing is unusual
        QVERIFY(nothing->isVisible());
        QTRY_VERIFY(!page->banner().isVisible()); // nor is anything said to be intact or not
    }

    void isReadOutRowByRow()
    {
        presenter->showReaders(refTo(helene), u"Hélène Garnier"_s);
        presenter->open();
        QTRY_VERIFY(isRead());
        QVERIFY(!page->table().accessibleName().isEmpty());
        const QString row = page->table().entries().index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &word : {u"claire"_s, u"Viewed"_s, u"Hélène Garnier"_s})
            QVERIFY2(row.contains(word), qPrintable(row));
        for (const QComboBox *box : page->findChildren<QComboBox *>())
            QVERIFY2(!box->accessibleName().isEmpty(), qPrintable(box->objectName()));
    }
};

COFFRET_TEST(JournalPresenterTest, "journalpresentertest")
#include "journalpresentertest.moc"
