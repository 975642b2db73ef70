// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/runner.h"
#include "ui/common/partydelegate.h"

#include <QAbstractListModel>
#include <QListView>
#include <QtTest/QtTest>

using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Counts how often a view goes to a row.
class CountingModel : public QAbstractListModel
{
public:
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 100'000; }
    QModelIndex index(int row, int column, const QModelIndex &parent) const override
    {
        ++visits;
        return QAbstractListModel::index(row, column, parent);
    }
    QVariant data(const QModelIndex &, int role) const override
    {
        if (role == PartyPendingRole)
            return pending;
        return role == PartyNameRole ? QVariant(u"Garnier Élise"_s) : QVariant();
    }
    void arrive()
    {
        pending = false;
        Q_EMIT dataChanged(createIndex(0, 0), createIndex(63, 0));
    }

    bool pending = true;
    mutable int visits = 0;
};

} // namespace

class PartyListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paintsRowsThatArriveWithoutGoingThroughAllOthers()
    {
        CountingModel model;
        const std::unique_ptr<QListView> list(partyList(u"list"_s, u"People"_s, model));
        list->resize(380, 400);
        list->show();
        QVERIFY(QTest::qWaitForWindowExposed(list.get()));
        const QImage grey = list->viewport()->grab().toImage();
        model.visits = 0;
        model.arrive();
        const QImage named = list->viewport()->grab().toImage();
        QVERIFY(named != grey);
        QCoreApplication::processEvents();
        QCOMPARE(list->viewport()->grab().toImage(), named);
        QVERIFY2(model.visits < 1000, qPrintable(QString::number(model.visits)));
    }
};

COFFRET_TEST(PartyListTest, "partylisttest")
#include "partylisttest.moc"
