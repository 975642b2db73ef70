// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manualpage.h"

#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/searchbox.h"
#include "ui/common/typography.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

// The manual as it travels with the program, and as it lies in the repository.
class ManualTest : public QObject
{
    Q_OBJECT

    Looks looks{*qApp};
    const Manual french{u":/manual/fr"_s};
    const Manual english{u":/manual/en"_s};

    static QStringList found(const QString &text, const QString &pattern)
    {
        QStringList all;
        auto matches = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(text);
        while (matches.hasNext())
            all += matches.next().captured(1);
        return all;
    }

    static void languages()
    {
        QTest::addColumn<bool>("isFrench");
        QTest::newRow("fr") << true;
        QTest::newRow("en") << false;
    }

    const Manual &manual(bool isFrench) const { return isFrench ? french : english; }

private Q_SLOTS:
    void initTestCase()
    {
        looks.apply({ThemeChoice::Light, 100});
        QVERIFY(french.pages().size() >= 10);
    }

    // One page after the other, and again in another width: what stands under a heading is no heading.
    void setsEachPageInItsOwnLetters_data() { languages(); }
    void setsEachPageInItsOwnLetters()
    {
        QFETCH(bool, isFrench);
        ManualBrowser browser(manual(isFrench).folder());
        browser.resize(900, 700);
        browser.show();
        const int body = QFontInfo(textFont(TextSize::Body)).pixelSize();
        const auto wrong = [&browser, body] {
            QStringList found;
            for (QTextBlock block = browser.document()->begin(); block.isValid(); block = block.next()) {
                for (auto part = block.begin(); !part.atEnd(); ++part) {
                    const QTextFragment piece = part.fragment();
                    const int level = block.blockFormat().headingLevel();
                    const int size = QFontInfo(piece.charFormat().font()).pixelSize();
                    if (level == 0 ? size != body : level < 3 && size <= body)
                        found += piece.text();
                }
            }
            return found;
        };
        for (const ManualPage &page : manual(isFrench).pages()) {
            browser.resize(900, 700);
            browser.read(page);
            QCOMPARE(wrong().join(u'|'), QString());
            browser.resize(500, 700);
            QCOMPARE(wrong().join(u'|'), QString());
        }
    }

    void carriesEveryPageOfTheRepository_data() { languages(); }
    void carriesEveryPageOfTheRepository()
    {
        QFETCH(bool, isFrench);
        const QDir folder(QStringLiteral(COFFRET_MANUAL "/") + (isFrench ? u"fr"_s : u"en"_s));
        QStringList names;
        for (const ManualPage &each : manual(isFrench).pages()) {
            names += each.key;
            QVERIFY2(!each.title.isEmpty(), qPrintable(each.key));
        }
        QCOMPARE(names, folder.entryList({u"*.md"_s}, QDir::Files, QDir::Name));
    }

    void hasTheSameHeadingsInBothLanguages()
    {
        QCOMPARE(french.pages().size(), english.pages().size());
        for (const ManualPage &each : french.pages()) {
            const ManualPage *other = english.page(each.key);
            QVERIFY2(other, qPrintable(each.key));
            const QString heading = u"^(#+) "_s;
            QCOMPARE(found(each.text, heading), found(other->text, heading));
            const QString target = u"\\]\\(([^)]*)\\)"_s;
            QCOMPARE(found(each.text, target), found(other->text, target));
        }
    }

    void leadsOnlyToPagesAndPicturesThatAreThere_data() { languages(); }
    void leadsOnlyToPagesAndPicturesThatAreThere()
    {
        QFETCH(bool, isFrench);
        int pictures = 0;
        for (const ManualPage &each : manual(isFrench).pages()) {
            for (const QString &target : found(each.text, u"\\]\\(([^)]*)\\)"_s)) {
                if (target.endsWith(u".png")) {
                    QFile picture(manual(isFrench).folder() + u'/' + target);
                    QVERIFY2(picture.exists(), qPrintable(each.key + u' ' + target));
                    QVERIFY2(picture.size() <= 60 * 1024, qPrintable(target));
                    ++pictures;
                } else {
                    QVERIFY2(manual(isFrench).page(target), qPrintable(each.key + u' ' + target));
                }
            }
        }
        QVERIFY(pictures >= 5 && pictures <= 12);
    }

    void isSetAsFrenchTypeIs()
    {
        for (const ManualPage &each : french.pages()) {
            for (const QString &line : each.text.split(u'\n')) {
                const QString plain = plainText(line).replace(u"Act!"_s, u"Act"_s); // a name
                if (!line.contains(u'`') && !line.startsWith(u"|---"))
                    QCOMPARE(plain, frenchTypography(plain));
            }
        }
    }

    void isSearchedWithoutRegardToAccents()
    {
        const QList<ManualHit> hits = french.search(u"CLE secours PERDUE"_s);
        QVERIFY(!hits.isEmpty());
        for (const ManualHit &hit : hits)
            QVERIFY(!hit.title.isEmpty() && !hit.line.isEmpty());
        QVERIFY(french.search(u"xyzzyx"_s).isEmpty());
        QVERIFY(french.search(QString()).isEmpty());
    }

    void opensWhatIsFoundAndGoesBack()
    {
        ManualView view(english);
        view.resize(1200, 800);
        view.show();
        QCOMPARE(view.current(), english.pages().first().key);
        view.search(u"recovery key"_s);
        auto *hits = view.findChild<QListWidget *>(u"manualHits"_s);
        QVERIFY(hits->isVisible() && hits->count() > 0);
        QVERIFY(hits->currentRow() == 0);
        hits->setCurrentRow(hits->count() - 1);
        Q_EMIT hits->itemActivated(hits->currentItem());
        QVERIFY(view.current() != english.pages().first().key);
        view.findChild<QPushButton *>(u"manualBack"_s)->click();
        QCOMPARE(view.current(), english.pages().first().key);
        view.search(u"xyzzyx"_s);
        QCOMPARE(hits->count(), 1); // says so
        view.search({});
        QVERIFY(!hits->isVisible());
    }

    void fetchesNothing()
    {
        ManualBrowser browser(english.folder());
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"http://example.org/a.png"_s)).isValid());
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"file:///etc/passwd"_s)).isValid());
        QVERIFY(!browser.loadResource(QTextDocument::ImageResource, QUrl(u"../../etc/passwd"_s)).isValid());
        QVERIFY(!browser.loadResource(QTextDocument::StyleSheetResource, QUrl(u"a.css"_s)).isValid());
    }
};

COFFRET_TEST(ManualTest, "manualtest")
#include "manualtest.moc"
