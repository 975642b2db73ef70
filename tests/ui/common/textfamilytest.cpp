// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/textfamily.h"

#include "tests/support/runner.h"
#include "ui/common/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QRawFont>
#include <QtTest/QtTest>

using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// A computer whose own font has no accents still shows French, and in one face.
class TextFamilyTest : public QObject
{
    Q_OBJECT

    QString bare;
    QFont usual;

private Q_SLOTS:
    void initTestCase()
    {
        usual = QApplication::font();
        const int id = QFontDatabase::addApplicationFont(QStringLiteral(COFFRET_TEST_DATA "/fonts/bare-letters.ttf"));
        bare = QFontDatabase::applicationFontFamilies(id).value(0);
        QCOMPARE(bare, u"Bare Letters"_s);
    }

    void cleanup() { QApplication::setFont(usual); }

    void seesThatAFontLacksAccents()
    {
        QVERIFY(QRawFont::fromFont(QFont(bare))
                    .supportsCharacter(QChar(u'e'))); // it is that font, not another in its place
        QVERIFY(!writesFrench(bare));
    }

    void takesTheFirstOfTheOthersThatWrites()
    {
        const auto writes = [](const QString &family) { return family.startsWith(u"good"_s); };
        QCOMPARE(familyFor(u"good own"_s, {u"good"_s}, writes), u"good own"_s);
        QCOMPARE(familyFor(u"own"_s, {u"bad"_s, u"good one"_s, u"good two"_s}, writes), u"good one"_s);
        QCOMPARE(familyFor(u"own"_s, {u"bad"_s}, writes), u"own"_s);
    }

    void theProgramDoesNotWriteInAFontWithoutAccents()
    {
        const QStringList all = QFontDatabase::families();
        if (std::none_of(all.cbegin(), all.cend(), writesFrench))
            QSKIP("No font of this computer writes French");
        QFont font(bare);
        font.setPixelSize(17);
        QApplication::setFont(font);
        Looks looks(*qApp);
        looks.apply({ThemeChoice::Light, 100});
        const QString family = QFontInfo(QApplication::font()).family();
        QVERIFY2(family != bare && writesFrench(family), qPrintable(family));
        QCOMPARE(QFontInfo(QApplication::font()).pixelSize(), 17); // the size stays the person's
    }

    void aFontThatWritesIsLeftAlone()
    {
        if (!writesFrench(QFontInfo(usual).family()))
            QSKIP("This computer's own font writes no French");
        QCOMPARE(readable(usual), usual);
    }
};

COFFRET_TEST(TextFamilyTest, "textfamilytest")
#include "textfamilytest.moc"
