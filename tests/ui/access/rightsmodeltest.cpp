// SPDX-License-Identifier: GPL-3.0-or-later
// The matrix and its detail against the table of profiles.
#include "tests/support/runner.h"
#include "ui/access/accountspage.h"
#include "ui/access/rightsdetail.h"
#include "ui/access/rightstable.h"
#include "ui/common/appearance.h"
#include "ui/words/profiletext.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class RightsModelTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

    static QString word(const QString &key, RightsColumn column)
    {
        return rightsCell(*access::shippedProfile(key), column).word;
    }
    static QString said(const QWidget &inside)
    {
        QStringList all;
        for (const QLabel *label : inside.findChildren<QLabel *>())
            all += label->text();
        return all.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase() { looks.apply({ThemeChoice::Light, 100}); }

    void hasARowForEachProfileAndAWordInEachCell()
    {
        RightsModel model;
        QAbstractItemModelTester tester(&model);
        QCOMPARE(model.rowCount(), 11);
        QSet<QString> names;
        for (int row = 0; row < model.rowCount(); ++row) {
            names += model.index(row, 0).data().toString();
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                QVERIFY(!index.data().toString().isEmpty());
                QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
            }
        }
        QCOMPARE(names.size(), 11);
    }

    void saysMaskedBeforeWhose()
    {
        QCOMPARE(word(u"intern"_s, RightsColumn::Records), u"Masked"_s); // and only their own
        QCOMPARE(word(u"sales"_s, RightsColumn::Records), u"Their own"_s);
        QCOMPARE(word(u"accounting"_s, RightsColumn::Records), u"In part"_s);
        QCOMPARE(word(u"assistant"_s, RightsColumn::Records), u"Edit"_s);
        QCOMPARE(word(u"administrator"_s, RightsColumn::Records), u"None"_s);
    }

    void readsEveryAreaFromTheTable()
    {
        for (const access::Profile &profile : access::shippedProfiles()) {
            for (size_t area = 0; area < access::areaCount; ++area) {
                const auto column = RightsColumn(size_t(RightsColumn::Finance) + area);
                QCOMPARE(rightsCell(profile, column).word, words::word(profile.areas[area]));
                QCOMPARE(rightsHeading(column), words::word(access::Area(area)));
            }
        }
    }

    void marksWhatHasKeysOfItsOwn()
    {
        QList<int> keyed;
        RightsModel model;
        for (int column = 0; column < rightsColumns; ++column) {
            if (!model.headerData(column, Qt::Horizontal, Qt::DecorationRole).isNull())
                keyed += column;
        }
        QCOMPARE(keyed, QList<int>({int(RightsColumn::Finance), int(RightsColumn::Sensitive)}));
    }

    void arrowsLeadFromCellToCellAndTheDetailFollows()
    {
        AccountsPage page;
        page.resize(1300, 800);
        page.choose(AccountsPage::View::Rights);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.rights().setFocus();
        QTest::keyClick(&page.rights(), Qt::Key_Down);
        QTest::keyClick(&page.rights(), Qt::Key_Down);
        QTest::keyClick(&page.rights(), Qt::Key_Down);
        QTest::keyClick(&page.rights(), Qt::Key_Right);
        auto *detail = page.findChild<RightsDetail *>();
        QVERIFY2(said(*detail).contains(u"Sales — Contacts: Their own"_s), qPrintable(said(*detail)));
        QVERIFY(said(*detail).contains(u"Create a record, Edit, Delete, Print"_s));
    }

    void saysNoNumberOfAccountsThatIsNotKnown()
    {
        RightsModel model;
        QCOMPARE(model.accounts(0), QString());
        workspace::Person owner;
        owner.role = workspace::PersonRole::Owner;
        model.count({owner});
        QCOMPARE(model.accounts(0), u"no account"_s);
    }
};

COFFRET_TEST(RightsModelTest, "rightsmodeltest")
#include "rightsmodeltest.moc"
