// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordheader.h"
#include "tests/support/runner.h"
#include "ui/common/linkline.h"
#include "ui/common/momentfield.h"
#include "ui/records/recordpage.h"
#include "ui/records/tagstrip.h"

#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class RecordHeaderTest : public QObject
{
    Q_OBJECT

    static RecordView view()
    {
        RecordView view;
        view.party = {crm::PartyKind::Contact, {1}};
        view.name = u"Hélène Garnier"_s;
        view.line = u"Gérante, "_s;
        view.linked = u"Garnier Paysages"_s;
        view.lineEnd = u" — suivi par Julien Perrot"_s;
        view.linkKey = u"companyName"_s;
        view.status = crm::PartyStatus::Customer;
        view.tags = {u"Aménagement"_s, u"Salon 2026"_s};
        view.emails = {{u"work"_s, u"h@garnier.example"_s}};
        return view;
    }

private Q_SLOTS:
    void leadsToTheCompanyByKey()
    {
        RecordHeader header;
        header.resize(1000, 88);
        header.show();
        header.show(view());
        QSignalSpy followed(&header, &RecordHeader::linkFollowed);
        auto *line = header.findChild<LinkLine *>(u"recordLine"_s);
        QCOMPARE(line->text(), u"Gérante, Garnier Paysages — suivi par Julien Perrot"_s);
        QVERIFY(line->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(followed.first().first().toString(), u"companyName"_s);
        RecordView alone = view();
        alone.linked.clear();
        header.show(alone);
        QCOMPARE(line->focusPolicy(), Qt::NoFocus);
    }

    void addsATagFromTheFieldAndTakesOneOffByDelete()
    {
        RecordHeader header;
        header.resize(1200, 88);
        header.show();
        header.show(view());
        QSignalSpy changed(&header.tags(), &TagStrip::changed);
        header.findChild<QPushButton *>(u"addTag"_s)->click();
        auto *field = header.findChild<QLineEdit *>(u"newTag"_s);
        QVERIFY(field->isVisible());
        field->setText(u"  salon 2026 "_s); // is there already
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(changed.size(), 0);
        header.findChild<QPushButton *>(u"addTag"_s)->click();
        field->setText(u"Jardin d’hiver"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(changed.last().first().toStringList(),
                 (QStringList{u"Aménagement"_s, u"Salon 2026"_s, u"Jardin d’hiver"_s}));
        QTest::keyClick(header.findChild<QPushButton *>(u"tag.Aménagement"_s), Qt::Key_Delete);
        QCOMPARE(changed.last().first().toStringList(), QStringList{u"Salon 2026"_s});
    }

    void letsNoTagBeingTypedFollowToAnotherRecord()
    {
        RecordHeader header;
        header.resize(1200, 88);
        header.show();
        header.show(view());
        header.findChild<QPushButton *>(u"addTag"_s)->click();
        auto *field = header.findChild<QLineEdit *>(u"newTag"_s);
        field->setText(u"Jardin"_s);
        RecordView other = view();
        other.party = {crm::PartyKind::Contact, {2}};
        other.tags = {u"Pergola"_s};
        header.show(other);
        QVERIFY(field->isHidden());
        header.findChild<QPushButton *>(u"addTag"_s)->click();
        QCOMPARE(field->text(), QString());
        header.resize(1100, 88); // laid out anew with the field open: the tags leave it their room
        QVERIFY(header.findChild<QPushButton *>(u"tag.Pergola"_s)->isHidden());
        QVERIFY(field->width() <= header.tags().width() || !field->isVisible());
    }

    void givesNameTagsAndButtonsRoomAtEveryWidth_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << u"Hélène Garnier"_s;
        QTest::newRow("300 letters") << QString(300, u'M');
        QTest::newRow("300 letters in words") << QString(u"Anne de la Roche "_s).repeated(18);
        QTest::newRow("right to left") << u"محمد عبد الرحمن الأنصاري "_s.repeated(10);
        QTest::newRow("emoji") << u"👩‍👩‍👧‍👦🌿"_s.repeated(40);
    }

    void givesNameTagsAndButtonsRoomAtEveryWidth()
    {
        QFETCH(QString, name);
        RecordView crowded = view();
        crowded.name = name;
        crowded.tags += {u"À rappeler"_s, u"Recommandée par un confrère de la vallée de la Loire"_s, u"X"_s};
        for (const bool narrow : {false, true}) {
            RecordHeader header;
            header.setBack(narrow ? u"Contacts"_s : QString());
            header.show();
            for (int width = narrow ? 420 : 560; width <= 1300; width += 37) {
                header.resize(width, header.sizeHint().height());
                header.show(crowded);
                QCoreApplication::sendPostedEvents();
                header.layout()->activate();
                const QList<QWidget *> all = header.findChildren<QWidget *>();
                for (const QWidget *each : all) {
                    if (!each->isVisibleTo(&header) || each->objectName() == u"recordLine")
                        continue;
                    const QRect place(each->mapTo(&header, QPoint()), each->size());
                    QVERIFY2(header.rect().adjusted(0, -1, 0, 1).contains(place),
                             qPrintable(u"%1 at %2: %3"_s.arg(each->objectName()).arg(width).arg(place.right())));
                }
                auto *label = header.findChild<QLabel *>(u"recordName"_s);
                QVERIFY2(label->width() + 1 >= (label->wordWrap() ? 1 : label->sizeHint().width()),
                         qPrintable(QString::number(width)));
                QVERIFY(!label->text().isEmpty());
            }
        }
    }

    void putsTheFieldsFirstAmongTheTabsWhereThereIsLittleRoom()
    {
        RecordPage page;
        auto *part = new QWidget;
        page.addPart(u"Chronologie"_s, part);
        page.setCount(part, 7);
        page.resize(1000, 700);
        page.show();
        auto *tabs = page.findChild<QTabBar *>(u"recordTabs"_s);
        QCOMPARE(tabs->count(), 1);
        QVERIFY(tabs->isVisible() && tabs->height() >= 24);
        QVERIFY(part->isVisible());
        page.resize(640, 700);
        QCOMPARE(tabs->count(), 2);
        QVERIFY(!part->isVisible());
        page.bring(part);
        QVERIFY(part->isVisible());
        page.resize(1000, 700);
        QVERIFY(part->isVisible());
        QCOMPARE(tabs->tabText(0).section(QChar(0x2002), 1), u"7"_s);
    }

    void putsDocumentsAndLinksBesideWhereThereIsMuchRoom()
    {
        RecordPage page;
        auto *timeline = new QWidget;
        auto *documents = new QPushButton;
        page.addPart(u"Chronologie"_s, timeline);
        page.addPart(u"Documents"_s, documents, RecordPage::Place::BesideWhenWide);
        page.resize(1000, 700);
        page.show();
        auto *tabs = page.findChild<QTabBar *>(u"recordTabs"_s);
        page.bring(documents);
        QVERIFY(documents->isVisible() && !timeline->isVisible());
        QVERIFY(!page.sideFocus());
        page.resize(1400, 700);
        page.setCount(documents, 3);
        QVERIFY(documents->isVisible() && timeline->isVisible());
        QVERIFY(!tabs->isTabVisible(1));
        QCOMPARE(page.sideFocus(), documents);
        page.bring(documents); // seen already
        QVERIFY(timeline->isVisible());
        page.giveRoom(documents, true); // a preview
        QVERIFY(documents->isVisible() && !timeline->isVisible());
        QVERIFY(documents->width() > 400);
        page.giveRoom(documents, false);
        QVERIFY(documents->isVisible() && timeline->isVisible());
        page.resize(1000, 700);
        QVERIFY(tabs->isTabVisible(1));
        QCOMPARE(tabs->tabText(1).section(QChar(0x2002), 1), u"3"_s);
        QVERIFY(timeline->isVisible() && !documents->isVisible());
        page.resize(640, 700);
        page.bring(documents);
        QVERIFY(documents->isVisible());
    }

    void readsADayAsItIsTyped_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("day");
        QTest::newRow("whole") << u"3/9/2026"_s << QDate(2026, 9, 3);
        QTest::newRow("dots") << u"03.09.26"_s << QDate(2026, 9, 3);
        QTest::newRow("this year") << u"3/9"_s << QDate(2026, 9, 3);
        QTest::newRow("iso") << u"2026-09-03"_s << QDate(2026, 9, 3);
        QTest::newRow("word") << u"Yesterday"_s << QDate(2026, 11, 19);
        QTest::newRow("no such day") << u"31/02/2026"_s << QDate();
        QTest::newRow("a word") << u"bientôt"_s << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void readsADayAsItIsTyped()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, day);
        const QLocale french(QLocale::French, QLocale::France);
        QCOMPARE(typedDay(typed, {2026, 11, 20}, french).value_or(QDate()), day);
    }

    void readsATimeAsItIsTyped()
    {
        for (const QString &typed : {u"9:40"_s, u"9h40"_s, u"9 h 40"_s, u"09.40"_s, u"940"_s.prepend(u'0')})
            QCOMPARE(typedTime(typed).value_or(QTime()), QTime(9, 40));
        QCOMPARE(typedTime(u"14 h"_s).value_or(QTime()), QTime(14, 0));
        QVERIFY(!typedTime(u"25:00"_s));
        QVERIFY(!typedTime(u"midi"_s));
    }
};

COFFRET_TEST(RecordHeaderTest, "recordheadertest")
#include "recordheadertest.moc"
