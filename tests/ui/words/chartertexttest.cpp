// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/chartertext.h"
#include "core/access/charter.h"
#include "tests/support/runner.h"

#include <QLocale>
#include <QRegularExpression>
#include <QtTest/QtTest>

using namespace coffret;

class CharterTextTest : public QObject
{
    Q_OBJECT

    static int count(const QString &text, const QString &pattern)
    {
        int found = 0;
        auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        for (; matches.hasNext(); matches.next())
            ++found;
        return found;
    }

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void hasOneVersionTheLogCanKeep()
    {
        QCOMPARE(access::charterNumber(QStringLiteral("2026-12")), quint16(2612));
        QVERIFY(access::charterNumber(access::charterVersion()) != 0);
        for (const char *wrong : {"", "2026", "2026-13", "1999-12", "2100-01"})
            QCOMPARE(access::charterNumber(QString::fromLatin1(wrong)), quint16(0));
    }

    void saysTheVersionInForceAndTheSameThingsInBothLanguages()
    {
        for (const QLocale &locale : {QLocale(QLocale::English), QLocale(QLocale::French)}) {
            QLocale::setDefault(locale);
            const QString notice = words::noticeText();
            const QString charter = words::charterText();
            for (const QString &text : {notice, charter}) {
                QVERIFY2(text.contains(QStringLiteral("Version ") + access::charterVersion()),
                         qPrintable(locale.name()));
                QVERIFY(text.startsWith(QStringLiteral("# ")));
            }
            QCOMPARE(count(charter, QStringLiteral("^\\d+\\. \\*\\*")), 10);
            QCOMPARE(count(notice, QStringLiteral("^## ")), 5);
            QCOMPARE(count(notice, QStringLiteral("^- ")), 13);
        }
    }
};

COFFRET_TEST(CharterTextTest, "chartertexttest")
#include "chartertexttest.moc"
