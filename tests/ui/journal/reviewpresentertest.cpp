// SPDX-License-Identifier: GPL-3.0-or-later
// The guided reviews over a real vault with its real sealed log.
#include "ui/journal/reviewpresenter.h"
#include "core/access/charter.h"
#include "core/crm/logged.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/filechooser.h"
#include "ui/journal/alertcard.h"
#include "ui/journal/reviewpage.h"
#include "ui/journal/reviewpaper.h"
#include "ui/journal/reviewrow.h"
#include "ui/journal/reviewspane.h"
#include "ui/printing/printdesk.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::FiledReviews;
using coffret::journal::Review;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewMark;
using coffret::workspace::outcome;

namespace {

class OneFile final : public FileChooser, public PrintChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void saveFile(QWidget *, const FileQuestion &, FileChooser::Answer answer) override { answer(path); }
    void choose(QWidget *, const QString &, bool, PrintChooser::Answer) override {}
    QString path;
};

Secret secretOf(const char *text)
{
    QByteArray bytes(text);
    return Secret::takeBytes(bytes);
}

constexpr char ownersPassword[] = "lampe verger tuile moufle carton rivage bouton";
constexpr char paulsPassword[] = "grange sabot pivoine echelle moulin ruban tiroir";

} // namespace

class ReviewPresenterTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    std::unique_ptr<QTemporaryDir> folder;
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> vault;
    std::unique_ptr<ReviewPage> page;
    std::unique_ptr<ReviewPresenter> presenter;

    void takeOut(qint64 records)
    {
        QVERIFY(outcome(vault->ask<void>([records](workspace::Books &books) {
                    return crm::recordAlone(books.desk, crm::logged(journal::Action::Exported, records));
                })).ok());
    }
    void begin(ReviewKind kind)
    {
        presenter.reset();
        page = std::make_unique<ReviewPage>(kind);
        presenter = std::make_unique<ReviewPresenter>(*vault, *page, clock);
        page->resize(1100, 800);
        page->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(page.get()));
        presenter->open();
    }
    void goOn() { page->footer().verb().click(); }
    template <class Widget = QAbstractButton>
    Widget *find(const QString &name)
    {
        for (Widget *each : page->findChildren<Widget *>(name)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    FiledReviews filed()
    {
        return outcome(vault->ask<FiledReviews>([](workspace::Books &books) { return books.reviews.filed(); }))
            .value_or(FiledReviews());
    }
    Review draft(ReviewKind kind)
    {
        return outcome(vault->ask<Review>([kind](workspace::Books &books) { return books.reviews.begin(kind); }))
            .value_or(Review());
    }
    void signAtOnce(ReviewKind kind)
    {
        const Review review = draft(kind);
        QVERIFY(outcome(vault->ask<FiledReview>([review](workspace::Books &books) {
                    return books.reviews.sign(review);
                })).ok());
    }

private Q_SLOTS:
    void init()
    {
        looks.apply({ThemeChoice::Light, 100});
        folder = std::make_unique<QTemporaryDir>(QDir::tempPath() + u"/coffret review é XXXXXX"_s);
        vault = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder->filePath(u"atelier.coffret"_s);
        request.organisation = u"Atelier Marchand"_s;
        request.login = u"claire"_s;
        request.password = secretOf(ownersPassword);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(outcome(vault->create(std::move(request))).ok());
    }

    void cleanup()
    {
        presenter.reset();
        page.reset();
        vault.reset();
        folder.reset();
    }

    void leadsThroughFiveStepsToASignatureThatHolds()
    {
        takeOut(200);
        begin(ReviewKind::Log);
        QCOMPARE(page->model().rowCount(), 5);
        auto *verdict = page->findChild<QLabel *>(u"reviewVerdict"_s);
        QTRY_COMPARE(verdict->text(), u"The access log is intact."_s);
        goOn();
        QTRY_VERIFY(find(u"alertExpected"_s));
        find(u"alertExpected"_s)->click(); // the large export, answered in its place
        QTRY_VERIFY(!find(u"alertExpected"_s) || page->findChildren<AlertCard *>().size() > 1);
        goOn();
        QTRY_VERIFY(find(u"reviewFine"_s)); // claire, an owner
        find(u"reviewFine"_s)->click();
        goOn();
        QTRY_VERIFY(find(u"reviewChange"_s)); // the export
        find(u"reviewChange"_s)->click();
        goOn();
        QCOMPARE(page->current(), QString::fromUtf16(reviewstep::Sign));
        auto *own = page->findChild<QPlainTextEdit *>(u"reviewWords"_s);
        own->setPlainText(u"Ask Paul about the export."_s);
        QSignalSpy done(presenter.get(), &ReviewPresenter::filed);
        goOn();
        QTRY_COMPARE(done.size(), 1);
        const FiledReviews found = filed();
        QCOMPARE(found.reviews.size(), 1);
        const FiledReview &one = found.reviews.first();
        QCOMPARE(one.state, FiledReview::State::Sound);
        QCOMPARE(one.review.words, u"Ask Paul about the export."_s);
        QCOMPARE(one.review.faults, 0);
        for (const journal::ReviewLine &line : one.review.lines) {
            if (line.topic == journal::ReviewTopic::Outside)
                QCOMPARE(line.mark, ReviewMark::Change);
            if (line.topic == journal::ReviewTopic::Account)
                QCOMPARE(line.mark, ReviewMark::Fine);
        }
    }

    void keepsEachAnswerAndEachNoteWhenItIsPutAside()
    {
        takeOut(3);
        begin(ReviewKind::Log);
        page->go(QString::fromUtf16(reviewstep::Outside));
        QTRY_VERIFY(find(u"reviewNote"_s));
        find(u"reviewNote"_s)->click();
        auto *note = find<QLineEdit>(u"reviewNoteText"_s);
        QVERIFY(note && note->hasFocus());
        note->setText(u"For the printer"_s);
        QTest::keyClick(note, Qt::Key_Return);
        find(u"reviewFine"_s)->click();
        QSignalSpy left(presenter.get(), &ReviewPresenter::left);
        Q_EMIT page->leaveAsked();
        QCOMPARE(left.size(), 1);
        const Review kept = draft(ReviewKind::Log); // after what was asked before it
        const auto line = std::find_if(kept.lines.begin(), kept.lines.end(), [](const journal::ReviewLine &each) {
            return each.topic == journal::ReviewTopic::Outside;
        });
        QVERIFY(line != kept.lines.end());
        QCOMPARE(line->note, u"For the printer"_s);
        QCOMPARE(line->mark, ReviewMark::Fine);
        begin(ReviewKind::Log);
        page->go(QString::fromUtf16(reviewstep::Outside));
        QTRY_VERIFY(find<QLineEdit>(u"reviewNoteText"_s));
        QVERIFY(find(u"reviewFine"_s)->isChecked());
    }

    void callsTheRestExpectedAndLeavesWhatWasAnswered()
    {
        for (const int records : {1, 2, 3})
            takeOut(records);
        begin(ReviewKind::Log);
        page->go(QString::fromUtf16(reviewstep::Outside));
        QTRY_VERIFY(find(u"reviewChange"_s));
        find(u"reviewChange"_s)->click();
        QVERIFY(find(u"restExpected"_s));
        find(u"restExpected"_s)->click();
        int changes = 0;
        int fine = 0;
        for (const journal::ReviewLine &line : draft(ReviewKind::Log).lines) {
            if (line.topic != journal::ReviewTopic::Outside)
                continue;
            changes += line.mark == ReviewMark::Change;
            fine += line.mark == ReviewMark::Fine;
        }
        QCOMPARE(changes, 1);
        QCOMPARE(fine, 2);
    }

    void opensTheAccountWhoseRightsAreToChange()
    {
        begin(ReviewKind::Rights);
        QCOMPARE(page->model().rowCount(), 2);
        QTRY_VERIFY(find(u"reviewChange"_s));
        QSignalSpy asked(presenter.get(), &ReviewPresenter::accountAsked);
        find(u"reviewChange"_s)->click();
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().toString(), u"claire"_s);
        QCOMPARE(draft(ReviewKind::Rights).lines.first().mark, ReviewMark::Change);
    }

    void namesItsLineInEveryAnswerForWhoCannotSeeIt()
    {
        begin(ReviewKind::Rights);
        QTRY_VERIFY(find(u"reviewFine"_s));
        for (QAbstractButton *each : page->findChild<ReviewRow *>()->findChildren<QAbstractButton *>())
            QVERIFY2(each->accessibleName().contains(u"claire"_s), qPrintable(each->accessibleName()));
    }

    void tellsWhoIsNoOwnerAndSignsNothing()
    {
        auto invited = outcome(vault->addPerson(
            {u"paul"_s, u"Paul"_s, workspace::PersonRole::Member, 0, {}, workspace::CreateRequest::Cost::Floor}));
        QVERIFY(invited.ok());
        const QString path = vault->path();
        QVERIFY(outcome(vault->close()).ok());
        workspace::Enrolment enrolment{invited->login,
                                       std::move(invited->code),
                                       secretOf(paulsPassword),
                                       {},
                                       workspace::CreateRequest::Cost::Floor,
                                       access::charterVersion()};
        QVERIFY(outcome(vault->enrol(path, std::move(enrolment))).ok());
        QVERIFY(outcome(vault->unlock(path, {u"paul"_s, secretOf(paulsPassword), {}, {}})).ok());
        begin(ReviewKind::Rights);
        QTRY_VERIFY(page->banner().isVisible());
        QVERIFY(page->findChildren<ReviewRow *>().isEmpty());
    }

    void showsAFiledOneAgainAndSaysWhenItWasAltered()
    {
        signAtOnce(ReviewKind::Log);
        ReviewsPane pane;
        OneFile chooser;
        PrintDesk desk(chooser, chooser, [] { return QString(); });
        FiledPresenter shelf(*vault, pane, desk, clock);
        pane.resize(900, 700);
        pane.show();
        shelf.reload();
        QTRY_COMPARE(pane.findChildren<FiledReviewCard *>().size(), 1);
        QVERIFY(!pane.findChild<QLabel *>(u"reviewFault"_s));
        auto *read = pane.findChild<QAbstractButton *>(u"readReview"_s);
        QTRY_VERIFY(read->isVisible()); // what is put into a layout shows a moment later
        read->click();
        QVERIFY(pane.findChild<QWidget *>(u"reviewBody"_s)->isVisible());
        FiledReviews altered = filed();
        altered.reviews[0].state = FiledReview::State::NotSigned;
        altered.missing = {2};
        pane.showFiled(altered);
        QVERIFY(pane.findChild<QLabel *>(u"reviewFault"_s)->text().contains(u"altered"_s));
        QVERIFY(pane.findChild<QLabel *>(u"reviewsMissing"_s)->text().contains(u"no. 2"_s));
    }

    void printsTheCheckpointAndTheFingerprintAndLogsThePrint()
    {
        signAtOnce(ReviewKind::Log);
        const FiledReview one = filed().reviews.first();
        const PrintedDocument paper = reviewPaper(one, u"Atelier Marchand"_s);
        const auto facts = std::get<PrintedFields>(paper.blocks.first());
        QStringList values;
        for (const auto &[label, value] : facts.lines)
            values += value;
        QVERIFY(values.contains(journal::anchorText(one.review.head)));
        QVERIFY(values.contains(QString::fromLatin1(one.digest.toHex(' '))));

        ReviewsPane pane;
        OneFile chooser;
        chooser.path = folder->filePath(u"review.pdf"_s);
        PrintDesk desk(chooser, chooser, [] { return QString(); });
        FiledPresenter shelf(*vault, pane, desk, clock);
        QSignalSpy said(&desk, &PrintDesk::said);
        Q_EMIT pane.pdfAsked(one);
        QTRY_COMPARE(said.size(), 1);
        QVERIFY(QFile(chooser.path).size() > 1000);
        journal::Question question;
        question.actions = {journal::Action::Printed};
        QCOMPARE(outcome(vault->readLog(question, {}, 10))->lines.size(), 1);
    }

    void printsALongNoteWhole()
    {
        FiledReview filed;
        journal::ReviewLine line;
        line.topic = journal::ReviewTopic::Right;
        line.login = u"paul"_s;
        line.note = u"a word "_s.repeated(70).trimmed();
        filed.review.kind = ReviewKind::Rights;
        filed.review.lines = {line};
        const PrintedDocument paper = reviewPaper(filed, {});
        const auto entry = std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const PrintedBlock &block) {
            return std::holds_alternative<PrintedEntry>(block); // whose text is never cut
        });
        QVERIFY(entry != paper.blocks.end());
        QVERIFY(std::get<PrintedEntry>(*entry).author.contains(line.note));
    }

    void saysWhenTheNextOneIsDue()
    {
        const TimeStamp now = clock.now();
        constexpr TimeStamp aDay = 86'400'000;
        const workspace::ReviewDates fresh{now - 5 * aDay, now - 5 * aDay, now - 500 * aDay};
        QVERIFY(!reviewDueSentence(ReviewKind::Log, fresh, now).contains(u"due"_s));
        const workspace::ReviewDates old{now - 32 * aDay, now - 367 * aDay, now - 500 * aDay};
        QVERIFY(reviewDueSentence(ReviewKind::Log, old, now).contains(u"due"_s));
        QVERIFY(reviewDueSentence(ReviewKind::Rights, old, now).contains(u"due"_s));
        QVERIFY(reviewDueSentence(ReviewKind::Log, {}, now).contains(u"never"_s));
    }
};

COFFRET_TEST(ReviewPresenterTest, "reviewpresentertest")

#include "reviewpresentertest.moc"
