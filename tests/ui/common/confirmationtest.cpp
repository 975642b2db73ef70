// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/confirmation.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"

#include <QApplication>
#include <QDialog>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class ConfirmationTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};

private Q_SLOTS:
    void startsOnTheSafeVerbAndTabGoesToTheOtherAndBack()
    {
        looks.apply({ThemeChoice::Light, 100});
        QWidget window;
        window.resize(900, 600);
        window.show();
        bool agreed = false;
        confirm(&window, {u"Erase 16 records?"_s, u"They go."_s, u"The others stay."_s, u"Keep"_s, u"Erase"_s},
                [&agreed] { agreed = true; });
        auto *dialog = window.findChild<QDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        QStringList met;
        for (int i = 0; i < 4; ++i) {
            met += dialog->focusWidget()->objectName();
            QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(met, QStringList({u"keep"_s, u"erase"_s, u"keep"_s, u"erase"_s}));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!agreed);
    }
};

COFFRET_TEST(ConfirmationTest, "confirmationtest")
#include "confirmationtest.moc"
