// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/passwordfield.h"
#include "tests/support/runner.h"

#include <QLineEdit>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;

class PasswordFieldTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverOutgrowsTheMemoryOfSecrets()
    {
        PasswordField field(QStringLiteral("password"), QStringLiteral("Password"));
        PasswordField again(QStringLiteral("again"), QStringLiteral("Again"));
        for (PasswordField *each : {&field, &again})
            each->edit()->insert(QString(100'000, QChar(0x20AC))); // three bytes each, as a paste would
        QVERIFY(field.copy().equals(again.copy()));
        QVERIFY(field.copy().size() <= 4096);
    }

    // 1,024 bytes are the most that can be a password: what is cut must still be more than that.
    void neverCutsAPasteToAPasswordThatCanBeUsed()
    {
        PasswordField field(QStringLiteral("password"), QStringLiteral("Password"));
        field.edit()->insert(QString(5'000, QLatin1Char('a')));
        QVERIFY(field.take().size() > 1024);
        QVERIFY(field.isEmpty());
    }

    void isRevealedByKeyboardToo()
    {
        PasswordField field(QStringLiteral("password"), QStringLiteral("Password"));
        field.show();
        QVERIFY(QTest::qWaitForWindowActive(&field));
        field.edit()->setFocus();
        QTest::keyClicks(field.edit(), QStringLiteral("word"));
        QTest::keyClick(field.edit(), Qt::Key_Tab);
        QWidget *eye = field.focusWidget();
        QVERIFY(eye && eye != field.edit());
        QCOMPARE(eye->accessibleName(), QStringLiteral("Show the password"));
        QTest::keyClick(eye, Qt::Key_Space);
        QCOMPARE(field.edit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(eye->accessibleName(), QStringLiteral("Hide the password"));
    }
};

COFFRET_TEST(PasswordFieldTest, "passwordfieldtest")
#include "passwordfieldtest.moc"
