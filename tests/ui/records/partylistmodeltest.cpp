// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partylistmodel.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/partydelegate.h"
#include "ui/records/partylistpane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QListView>
#include <QSignalSpy>
#include <QtTest/QtTest>
#include <numeric>

using namespace coffret;
using namespace coffret::ui;

namespace {

// Invented rows by number; answers when told to, in any order.
class Invented final : public PartySource
{
public:
    void find(const PartyQuery &query, IdsAnswer answer) override
    {
        ++questions;
        PartyIds found;
        const quint32 many = query.text.isEmpty() ? size : query.text == u"nobody" ? 0 : 3;
        found.resize(many);
        std::iota(found.begin(), found.end(), query.text.isEmpty() ? 1u : 1000u);
        waiting.append([answer, found] { answer(found); });
        if (!held)
            answerAll();
    }
    void rows(crm::PartyKind kind, const QList<crm::RowId> &ids, RowsAnswer answer) override
    {
        QList<crm::ListRow> rows;
        for (const crm::RowId id : ids) {
            if (id == gone)
                continue;
            crm::ListRow row;
            row.row = id;
            row.party = {kind, {quint8(id >> 16), quint8(id >> 8), quint8(id)}};
            row.name = QStringLiteral("Personne %1").arg(id);
            row.second = QStringLiteral("Angers");
            rows.append(row);
        }
        fetched += ids.size();
        waiting.append([answer, rows] { answer(rows); });
        if (!held)
            answerAll();
    }
    void answerAll()
    {
        const auto answers = std::exchange(waiting, {});
        for (const auto &answer : answers)
            answer();
    }

    quint32 size = 100'000;
    crm::RowId gone = 0;
    bool held = false;
    int questions = 0;
    qsizetype fetched = 0;
    QList<std::function<void()>> waiting;
};

ListPaneWords words()
{
    ListPaneWords words;
    words.title = QStringLiteral("Contacts");
    words.create = QStringLiteral("New");
    words.searchHint = QStringLiteral("Search");
    words.icon = QStringLiteral("users");
    words.nothingFact = QStringLiteral("Nobody yet");
    return words;
}

} // namespace

class PartyListModelTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

private Q_SLOTS:
    void keepsTheRulesOfModelsWithAHundredThousandRows()
    {
        Invented source;
        PartyListModel model(source);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.ask({});
        QCOMPARE(model.rowCount(), 100'000);
        QVERIFY(model.data(model.index(50'000), PartyPendingRole).toBool());
        QTRY_COMPARE(model.data(model.index(50'000), PartyNameRole).toString(), QStringLiteral("Personne 50001"));
        model.ask({{}, QStringLiteral("anna")});
        QCOMPARE(model.rowCount(), 3);
        model.ask({{}, QStringLiteral("nobody")});
        QCOMPARE(model.rowCount(), 0);
    }

    void fetchesOnlyWhatIsLookedAt()
    {
        Invented source;
        PartyListModel model(source);
        model.ask({});
        QCOMPARE(source.fetched, 0);
        model.data(model.index(10), Qt::DisplayRole);
        QTRY_VERIFY(source.fetched > 0);
        QVERIFY2(source.fetched <= 128, qPrintable(QString::number(source.fetched)));
    }

    void dropsTheAnswerToAnOvertakenQuestion()
    {
        Invented source;
        PartyListModel model(source);
        source.held = true;
        model.ask({{}, QStringLiteral("first")});
        model.ask({});
        std::reverse(source.waiting.begin(), source.waiting.end());
        source.answerAll();
        QCOMPARE(model.rowCount(), 100'000);
    }

    void keepsTheRowsOnScreenWhileNewOnesCome()
    {
        Invented source;
        PartyListModel model(source);
        model.ask({});
        model.data(model.index(0), Qt::DisplayRole);
        QTRY_VERIFY(!model.data(model.index(0), PartyPendingRole).toBool());
        source.held = true;
        model.refresh();
        source.answerAll();
        QVERIFY(!model.data(model.index(0), PartyPendingRole).toBool());
    }

    void leavesARowThatIsGonePendingWithoutAskingForEver()
    {
        Invented source;
        source.gone = 1;
        source.size = 2;
        PartyListModel model(source);
        model.ask({});
        model.data(model.index(0), Qt::DisplayRole);
        QTRY_COMPARE(source.fetched, 2);
        QVERIFY(model.data(model.index(0), PartyPendingRole).toBool());
    }

    void saysEachRowInOneSentence()
    {
        Invented source;
        PartyListModel model(source);
        model.ask({});
        model.data(model.index(0), Qt::DisplayRole);
        QTRY_COMPARE(model.data(model.index(0), Qt::AccessibleTextRole).toString(),
                     QStringLiteral("Personne 1, Angers"));
    }

    void alwaysHasACurrentRow()
    {
        Invented source;
        PartyListPane pane(source, words());
        pane.resize(340, 600);
        QSignalSpy chosen(&pane, &PartyListPane::partyChosen);
        pane.show();
        pane.reload();
        QTRY_COMPARE(chosen.size(), 1);
        QVERIFY(pane.findChild<QListView *>(QStringLiteral("list"))->currentIndex().isValid());
    }

    void keepsTheChosenRowThroughARefresh()
    {
        Invented source;
        PartyListPane pane(source, words());
        pane.resize(340, 600);
        pane.show();
        pane.reload();
        auto *list = pane.findChild<QListView *>(QStringLiteral("list"));
        list->setCurrentIndex(list->model()->index(40, 0));
        pane.refresh();
        QTRY_COMPARE(list->currentIndex().row(), 40);
    }
};

COFFRET_TEST(PartyListModelTest, "partylistmodeltest")
#include "partylistmodeltest.moc"
