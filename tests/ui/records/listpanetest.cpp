// SPDX-License-Identifier: GPL-3.0-or-later
// The list zone over an open vault: filters, views, several records at once, the table, paper.
#include "core/crm/demodata.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/filechooser.h"
#include "ui/common/searchbox.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/records/filterpanel.h"
#include "ui/records/headcell.h"
#include "ui/records/listbulk.h"
#include "ui/records/listprinting.h"
#include "ui/records/listviews.h"
#include "ui/records/selectionbar.h"
#include "ui/records/tablehead.h"
#include "ui/records/workspacepartysource.h"

#include <QApplication>
#include <QComboBox>
#include <QHoverEvent>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

class Files final : public FileChooser, public PrintChooser
{
public:
    void openFile(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void openFolder(QWidget *, const FileQuestion &, FileChooser::Answer) override {}
    void saveFile(QWidget *, const FileQuestion &question, FileChooser::Answer answer) override
    {
        proposed = question.start;
        answer(path);
    }
    void choose(QWidget *, const QString &, bool, PrintChooser::Answer) override {}
    QString path;
    QString proposed;
};

ListPaneWords words(crm::PartyKind kind)
{
    ListPaneWords words;
    words.kind = kind;
    words.title = u"Contacts"_s;
    words.create = u"New"_s;
    words.createName = u"New contact"_s;
    words.searchHint = u"Search"_s;
    words.icon = u"users"_s;
    words.nothingFact = u"Nobody yet"_s;
    return words;
}

// A pane with everything that belongs to it, over one vault.
struct Desk
{
    Desk(workspace::Workspace &w, const Clock &clock, Files &files, crm::PartyKind kind = crm::PartyKind::Contact)
        : source(w), pane(source, words(kind)), views(w, pane), bulk(w, pane),
          paper(files, files, [] { return QString(); }), printing(w, pane, paper, clock)
    {
        pane.resize(520, 800);
        pane.show();
        QObject::connect(&w.changes(), &ChangeBus::changed, &pane, [this] { pane.refresh(); });
        views.start();
        pane.reload();
    }
    template <class T>
    T *find(const QString &name)
    {
        return pane.findChild<T *>(name);
    }
    void press(const QString &name) { find<QPushButton>(name)->click(); }
    void pick(const QString &box, int row)
    {
        auto *choice = find<QComboBox>(box);
        choice->setCurrentIndex(row);
        Q_EMIT choice->activated(row);
    }
    QListView *list() { return find<QListView>(u"list"_s); }
    int rows() { return pane.rows().rowCount(); }
    void choose(int first, int last)
    {
        auto *model = list()->model();
        list()->selectionModel()->select(QItemSelection(model->index(first, 0), model->index(last, 0)),
                                         QItemSelectionModel::ClearAndSelect);
    }

    WorkspacePartySource source;
    PartyListPane pane;
    ListViews views;
    ListBulk bulk;
    PrintDesk paper;
    ListPrinting printing;
};

} // namespace

class ListPaneTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    QTemporaryDir folder{QDir::tempPath() + u"/coffret listes é XXXXXX"_s};
    FixedClock clock{1795182600000};
    Files files;
    std::unique_ptr<workspace::Workspace> workspace;

    qint64 count(const crm::ListFilter &filter)
    {
        const auto answer = workspace::outcome(
            workspace->ask<qint64>([filter](workspace::Books &books) { return books.lists.count(filter); }));
        return answer.ok() ? *answer : -1;
    }

private Q_SLOTS:
    void initTestCase()
    {
        workspace = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.login = u"claire"_s;
        request.organisation = request.displayName = u"Claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace->create(std::move(request))).ok());
        QVERIFY(workspace::outcome(workspace->ask<crm::DemoOutcome>([](workspace::Books &books) {
                    return crm::fillWithDemoData(books.desk, {400, 7});
                })).ok());
    }

    void narrowsByThePanelAndLiftsByTheChip()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        desk.find<QPushButton>(u"filters"_s)->setChecked(true);
        QVERIFY(desk.pane.head().panel().isVisible());
        auto *status = desk.find<QComboBox>(u"filterStatus"_s);
        desk.pick(u"filterStatus"_s, status->findData(u"1"_s));
        const auto prospects = int(count({.status = crm::PartyStatus::Prospect}));
        QVERIFY(prospects > 0 && prospects < 400);
        QTRY_COMPARE(desk.rows(), prospects);
        auto *contacted = desk.find<QComboBox>(u"filterContacted"_s);
        desk.pick(u"filterContacted"_s, contacted->count() - 1);
        const auto never =
            int(count({.status = crm::PartyStatus::Prospect, .contacted = crm::ListFilter::Contacted::Never}));
        QTRY_COMPARE(desk.rows(), never);
        desk.press(u"chip%1"_s.arg(int(FilterPart::Contacted)));
        QTRY_COMPARE(desk.rows(), prospects);
        desk.press(u"clearFilters"_s);
        QTRY_COMPARE(desk.rows(), 400);
    }

    void saysThatNothingMatchesAndOffersTheWayBack()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        desk.pane.head().openFilters();
        auto *city = desk.find<QLineEdit>(u"filterCity"_s);
        city->setText(u"Nulle-Part"_s);
        Q_EMIT city->editingFinished();
        QTRY_COMPARE(desk.rows(), 0);
        QPushButton *clear = nullptr;
        for (QPushButton *each : desk.pane.findChildren<QPushButton *>()) {
            if (each->text() == u"Clear the filters" && each->objectName().isEmpty() && each->isVisible())
                clear = each;
        }
        QVERIFY(clear);
        clear->click();
        QTRY_COMPARE(desk.rows(), 400);
    }

    void keepsANamedViewAndStartsWithIt()
    {
        {
            Desk desk(*workspace, clock, files);
            QTRY_COMPARE(desk.rows(), 400);
            crm::ListFilter filter = desk.pane.head().filter();
            filter.status = crm::PartyStatus::Supplier;
            desk.pane.head().setFilter(filter);
            QSignalSpy said(&desk.views, &ListViews::said);
            crm::SavedView view;
            view.name = u"Fournisseurs proches"_s;
            view.filter = filter;
            Q_EMIT desk.pane.head().saveAsked(view);
            QTRY_COMPARE(said.size(), 1);
            QTRY_COMPARE(desk.pane.head().viewTitle(), view.name);
            QVERIFY(!desk.pane.head().isNarrowed());
            Q_EMIT desk.pane.head().startAsked(desk.pane.head().view().key);
            QTRY_VERIFY(desk.pane.head().view().isStart);
        }
        const auto suppliers = int(count({.status = crm::PartyStatus::Supplier}));
        Desk again(*workspace, clock, files);
        QTRY_COMPARE(again.pane.head().viewTitle(), u"Fournisseurs proches"_s);
        QTRY_COMPARE(again.rows(), suppliers);
        Q_EMIT again.pane.head().removeAsked(again.pane.head().view().key);
        QTRY_COMPARE(again.rows(), 400);
        Q_EMIT again.pane.bannerActed(); // « Bring it back »
        QTRY_COMPARE(again.pane.head().viewTitle(), u"Fournisseurs proches"_s);
        Q_EMIT again.pane.head().removeAsked(again.pane.head().view().key);
        QTRY_COMPARE(again.rows(), 400);
    }

    void refusesANameThatIsTakenAndKeepsTheText()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        crm::SavedView view;
        view.name = u"Anjou"_s;
        view.filter.kind = crm::PartyKind::Contact;
        Q_EMIT desk.pane.head().saveAsked(view);
        QTRY_COMPARE(desk.pane.head().viewTitle(), view.name);
        desk.find<QLineEdit>(u"viewName"_s)->setText(u"ANJOU"_s);
        view.name = u"ANJOU"_s;
        Q_EMIT desk.pane.head().saveAsked(view);
        auto *field = desk.find<QLineEdit>(u"viewName"_s);
        QTRY_VERIFY(field->isVisible() && !field->accessibleDescription().isEmpty());
        QCOMPARE(field->text(), u"ANJOU"_s);
    }

    void tagsWhatIsChosenAsOneUndo()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        desk.choose(3, 7);
        auto *bar = &desk.pane.selectionBar();
        QVERIFY(bar->isVisible());
        desk.press(u"bulkTag"_s);
        auto *value = desk.find<QComboBox>(u"bulkValue"_s);
        value->setCurrentText(u"Salon d’hiver"_s);
        QVERIFY(desk.find<QPushButton>(u"bulkApply"_s)->text().contains(u"5"));
        QSignalSpy said(&desk.bulk, &ListBulk::said);
        desk.press(u"bulkApply"_s);
        QTRY_COMPARE(said.size(), 1);
        QCOMPARE(said.first().at(1).toBool(), true);
        QCOMPARE(count({.tag = u"salon d'hiver"_s}), 5);
        QVERIFY(!bar->isVisible());
        QVERIFY(workspace::outcome(workspace->ask<crm::UndoOutcome>([](workspace::Books &books) {
                    return books.history.undoLast();
                })).ok());
        QCOMPARE(count({.tag = u"salon d'hiver"_s}), 0);
    }

    void choosesThePageThenAllResults()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        QTest::keyClick(desk.list(), Qt::Key_A, Qt::ControlModifier);
        const auto page = desk.pane.chosenRows().size();
        QVERIFY2(page > 2 && page < 60, qPrintable(QString::number(page)));
        QVERIFY(desk.find<QPushButton>(u"chooseAll"_s)->isVisible());
        desk.press(u"chooseAll"_s);
        QCOMPARE(desk.pane.chosenRows().size(), size_t(400));
        QVERIFY(!desk.find<QPushButton>(u"chooseAll"_s)->isVisible());
        QTest::keyClick(desk.list(), Qt::Key_Escape);
        QCOMPARE(desk.pane.chosenRows().size(), size_t(1));
        QVERIFY(!desk.pane.selectionBar().isVisible());
    }

    void neverDeletesAllResultsByOnePress()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        desk.choose(0, 1);
        desk.press(u"chooseAll"_s);
        QTest::keyClick(desk.list(), Qt::Key_Delete);
        auto *apply = desk.find<QPushButton>(u"bulkApply"_s);
        QVERIFY(apply->isVisible() && apply->text().contains(u"400"));
        QCOMPARE(count({}), 400);
        apply->click();
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 0, 60'000);
        QCOMPARE(count({.trash = true}), 400);
        QVERIFY(workspace::outcome(workspace->ask<crm::UndoOutcome>([](workspace::Books &books) {
                    return books.history.undoLast();
                })).ok());
        QTRY_COMPARE_WITH_TIMEOUT(desk.rows(), 400, 60'000);
    }

    void sortsByTheHeadOfTheTable()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        QVERIFY(!desk.pane.tableHead().isVisible());
        auto *shape = desk.find<SegmentedControl>(u"shape"_s);
        const QList<QToolButton *> segments = shape->findChildren<QToolButton *>();
        segments.at(1)->click();
        QVERIFY(desk.pane.isTable() && desk.pane.tableHead().isVisible());
        auto *city = desk.find<QAbstractButton>(u"head.city"_s);
        city->click();
        QCOMPARE(desk.pane.head().filter().order, crm::ListOrder::City);
        city->click();
        QCOMPARE(desk.pane.head().filter().run, crm::ListRun::Backward);
        QTest::keyClick(city, Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(desk.pane.tableHead().columns().at(1).key, u"city"_s);
        city = desk.find<QAbstractButton>(u"head.city"_s);
        QSignalSpy kept(&desk.pane.head(), &ListHead::layoutKept);
        QTest::keyClick(desk.pane.tableHead().findChildren<QAbstractButton *>(u"head.city"_s).last(), Qt::Key_Right,
                        Qt::AltModifier);
        QTRY_COMPARE(kept.size(), 1);
        const auto view = qvariant_cast<crm::SavedView>(kept.first().first());
        QCOMPARE(view.layout.columns.at(1).key, u"city"_s);
        QVERIFY(view.layout.columns.at(1).width > 120);
        segments.at(0)->click();
        QVERIFY(!desk.pane.tableHead().isVisible());
    }

    // Every column there is: a press sorts, or its head says that it does not and looks like no button.
    void noHeadIsPressedInVain()
    {
        for (const crm::PartyKind kind : {crm::PartyKind::Contact, crm::PartyKind::Company}) {
            TableHead head(kind);
            crm::ViewLayout layout;
            for (const ListColumn &column : listColumns(kind))
                layout.columns.append({column.key, 120});
            head.setLayout(layout);
            head.resize(2000, 40);
            head.setVisible(true);
            head.setSort(crm::ListOrder::Created, crm::ListRun::Forward);
            QSignalSpy sorted(&head, &TableHead::sortAsked);
            for (const ListColumn &column : listColumns(kind)) {
                HeadCell *cell = head.findChildren<HeadCell *>(u"head."_s + column.key).last(); // not one of before
                const bool sorts = cell->press() == HeadCell::Press::Sorts;
                QCOMPARE(sorts, column.order.has_value());
                QCOMPARE(cell->accessibleDescription() == u"The list cannot be sorted by this column", !sorts);
                sorted.clear();
                cell->click();
                QTest::keyClick(cell, Qt::Key_Return);
                QCOMPARE(sorted.size(), sorts ? 2 : 0);
                head.setSort(crm::ListOrder::Created, crm::ListRun::Forward);
                cell->clearFocus();
                const QImage away = cell->grab().toImage();
                QHoverEvent over(QEvent::HoverEnter, QPointF(5, 5), QPointF(-1, -1));
                cell->setAttribute(Qt::WA_UnderMouse);
                QCoreApplication::sendEvent(cell, &over);
                QCOMPARE(cell->grab().toImage() == away, !sorts); // a ground under the pointer
            }
        }
    }

    void saysTheCellsOfARowInATable()
    {
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        crm::ViewLayout table{crm::ViewLayout::Shape::Table, {{u"name"_s, 0}, {u"city"_s, 0}}};
        Q_EMIT desk.pane.head().layoutChosen(table);
        auto *model = desk.list()->model();
        QTRY_VERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString() != u"Being read");
        QVERIFY(model->index(0, 0)
                    .data(Qt::AccessibleTextRole)
                    .toString()
                    .startsWith(model->index(0, 0).data(Qt::DisplayRole).toString()));
    }

    void writesTheChosenRecordsAsPdf()
    {
        files.path = folder.filePath(u"liste.pdf"_s);
        Desk desk(*workspace, clock, files);
        QTRY_COMPARE(desk.rows(), 400);
        QSignalSpy said(&desk.printing, &ListPrinting::said);
        desk.printing.savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 1, 30'000);
        QFile whole(files.path);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        const QByteArray all = whole.readAll();
        QVERIFY(all.startsWith("%PDF-") && all.count("/Type /Page\n") > 5);
        whole.close();
        QVERIFY(files.proposed.endsWith(u".pdf"_s));
        desk.choose(0, 2);
        desk.printing.savePdf();
        QTRY_COMPARE_WITH_TIMEOUT(said.size(), 2, 30'000);
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QCOMPARE(whole.readAll().count("/Type /Page\n"), 1);
    }

    void namesEveryControl()
    {
        Desk desk(*workspace, clock, files);
        for (QWidget *each : desk.pane.findChildren<QWidget *>()) {
            const bool control = qobject_cast<QAbstractButton *>(each) || qobject_cast<QComboBox *>(each)
                                 || qobject_cast<QLineEdit *>(each);
            const bool inside =
                qobject_cast<QComboBox *>(each->parentWidget()) || qobject_cast<QLineEdit *>(each->parentWidget());
            if (control && !inside && each->focusPolicy() != Qt::NoFocus && each->isVisibleTo(&desk.pane))
                QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
        }
    }
};

COFFRET_TEST(ListPaneTest, "listpanetest")
#include "listpanetest.moc"
