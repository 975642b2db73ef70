// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/lock/secretclipboard.h"
#include "tests/support/runner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace coffret::ui;

class SecretClipboardTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksTheTextAsSecretForClipboardHistories()
    {
        SecretClipboard secrets(*QGuiApplication::clipboard());
        secrets.copy(QStringLiteral("sept mots"));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(data->text(), QStringLiteral("sept mots"));
        QCOMPARE(data->data(QStringLiteral("x-kde-passwordManagerHint")), QByteArray("secret"));
        QVERIFY(data->hasFormat(QStringLiteral("ExcludeClipboardContentFromMonitorProcessing")));
    }

    void clearsItWhenItsThirtySecondsAreOver()
    {
        SecretClipboard secrets(*QGuiApplication::clipboard(), std::chrono::milliseconds(1));
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        secrets.copy(QStringLiteral("sept mots"));
        QVERIFY(cleared.wait());
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        QCOMPARE(SecretClipboard::usualTime, std::chrono::seconds(30));
    }

    void leavesAloneWhatThePersonCopiedSince()
    {
        SecretClipboard secrets(*QGuiApplication::clipboard());
        secrets.copy(QStringLiteral("sept mots"));
        QGuiApplication::clipboard()->setText(QStringLiteral("une adresse"));
        secrets.clear();
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("une adresse"));
    }

    void clearsWhateverElseTheProgramPutThere_data()
    {
        QTest::addColumn<bool>("ours");
        QTest::newRow("a customer's number") << true;
        QTest::newRow("copied in another program") << false;
    }
    void clearsWhateverElseTheProgramPutThere()
    {
        QFETCH(const bool, ours);
        SecretClipboard secrets(*QGuiApplication::clipboard(), std::chrono::milliseconds(1));
        secrets.watchEverything([ours] { return ours; });
        QSignalSpy cleared(&secrets, &SecretClipboard::cleared);
        QGuiApplication::clipboard()->setText(QStringLiteral("06 39 98 11 22"));
        QCOMPARE(cleared.wait(ours ? 5000 : 50), ours);
        QCOMPARE(QGuiApplication::clipboard()->text().isEmpty(), ours);
        QGuiApplication::clipboard()->clear();
    }

    void clearsItWhenTheProgramEnds()
    {
        {
            SecretClipboard secrets(*QGuiApplication::clipboard());
            secrets.copy(QStringLiteral("sept mots"));
        }
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
    }
};

COFFRET_TEST(SecretClipboardTest, "secretclipboardtest")
#include "secretclipboardtest.moc"
