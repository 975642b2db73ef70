// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/faults.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/choicename.h"
#include "ui/common/textlabel.h"

#include <QApplication>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QRadioButton>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The eye of the tour for what cannot be reached, named or read: each fault is made once, and seen.
class FaultsTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    std::unique_ptr<QWidget> window;

    template <class Widget>
    Widget *placed(Widget *widget, QRect place = {10, 10, 200, 40})
    {
        widget->setParent(window.get());
        widget->setGeometry(place);
        window->show();
        widget->show();
        return widget;
    }

    QStringList access() const { return tour::accessFaults(*window); }
    QStringList layout() const { return tour::layoutFaults(*window); }

private Q_SLOTS:
    void init()
    {
        looks.apply({ui::ThemeChoice::Light, 100});
        window = std::make_unique<QWidget>();
        window->resize(800, 600);
    }

    void seesAButtonWithoutAName()
    {
        auto *button = placed(new QPushButton);
        QCOMPARE(access(), QStringList{u"without a name: QPushButton"_s});
        button->setAccessibleName(u"Verrouiller"_s);
        QCOMPARE(access(), QStringList());
    }

    void seesAFieldWithoutALabel()
    {
        auto *edit = placed(new QLineEdit);
        QCOMPARE(access(), QStringList{u"field without a label: QLineEdit"_s});
        QLabel label(u"Nom"_s, window.get());
        label.setBuddy(edit);
        QCOMPARE(access(), QStringList());
    }

    void seesAChoiceThatIsReadAsItsValueOnly()
    {
        auto *box = placed(new QComboBox);
        box->addItem(u"Tous"_s);
        QCOMPARE(access(), QStringList{u"choice without a label: QComboBox"_s});
        box->setAccessibleName(u"Afficher"_s);
        ui::nameChoice(*box);
        QCOMPARE(access(), QStringList());
    }

    void seesAFullStopOnAButton()
    {
        placed(ui::button(u"Effacer."_s));
        QCOMPARE(access().size(), 1);
    }

    void seesAButtonTabNeverReaches()
    {
        auto *button = placed(ui::button(u"Effacer"_s));
        QCOMPARE(access(), QStringList());
        button->setFocusPolicy(Qt::NoFocus);
        QCOMPARE(access().size(), 1);
        QVERIFY(access().first().startsWith(u"not reached by Tab"));
    }

    void leavesTheRadioButtonsThatArrowsReachAlone()
    {
        placed(new QRadioButton(u"Un"_s), {10, 10, 200, 30})->setChecked(true);
        placed(new QRadioButton(u"Deux"_s), {10, 50, 200, 30})->setFocusPolicy(Qt::ClickFocus);
        QCOMPARE(access(), QStringList());
    }

    void seesARowWithoutAName()
    {
        auto *list = placed(new QListWidget, {10, 10, 300, 200});
        list->setAccessibleName(u"Contacts"_s);
        list->addItem(u"Hélène Garnier"_s);
        QCOMPARE(access(), QStringList());
        list->addItem(QString());
        QCOMPARE(access().size(), 1);
    }

    void seesAFocusThatSaysNothing()
    {
        auto *area = placed(new QWidget);
        area->setFocusPolicy(Qt::StrongFocus);
        QCOMPARE(access().size(), 1);
        area->setAccessibleName(u"Chronologie"_s);
        QCOMPARE(access(), QStringList());
    }

    void seesATargetUnder24Pixels()
    {
        auto *button = placed(ui::button(u"Effacer"_s), {10, 10, 100, 23});
        QCOMPARE(layout().size(), 1);
        button->resize(100, 24);
        QCOMPARE(layout(), QStringList());
    }

    void seesSiblingsThatOverlap()
    {
        auto *row = new QHBoxLayout(window.get());
        auto *one = ui::button(u"Un"_s);
        auto *two = ui::button(u"Deux"_s);
        row->addWidget(one);
        row->addWidget(two);
        window->show();
        QCOMPARE(layout(), QStringList());
        two->move(one->pos() + QPoint(5, 0));
        QCOMPARE(layout().filter(u"overlap"_s).size(), 1);
    }

    void seesAButtonOutsideOfItsPlace()
    {
        placed(ui::button(u"Effacer"_s), {760, 10, 100, 32});
        QCOMPARE(layout(), QStringList{u"outside of its place: QPushButton Effacer"_s});
    }

    void seesATextTooFaintForItsGround()
    {
        auto *label = placed(new ui::TextLabel(u"Dernier échange"_s));
        const auto seen = [this] { return tour::faintTexts(*window, window->grab().toImage()); };
        QCOMPARE(seen(), QStringList());
        QPalette dark = window->palette();
        dark.setColor(QPalette::Window, QColor(0x50, 0x50, 0x50)); // the label's ink is the theme's
        window->setPalette(dark);
        QVERIFY(label->isVisible());
        QCOMPARE(seen().size(), 1);
    }

    void seesAControlUnderSomethingElse()
    {
        placed(new QLineEdit)->setAccessibleName(u"Nom"_s);
        QCOMPARE(layout(), QStringList());
        auto *lid = placed(new QWidget); // in no layout
        lid->setObjectName(u"lid"_s);
        lid->raise();
        QCOMPARE(layout(), QStringList{u"covered: QLineEdit Nom by QWidget lid"_s});
        lid->setObjectName(u"toast"_s); // which goes again
        QCOMPARE(layout(), QStringList());
        lid->setObjectName(u"lid"_s);
        lid->setAttribute(Qt::WA_TransparentForMouseEvents); // a ring around the focus
        QCOMPARE(layout(), QStringList());
    }

    void seesRowsThatAreTooLow()
    {
        auto *list = placed(new QListWidget, {10, 10, 300, 200});
        list->setObjectName(u"list"_s);
        list->setAccessibleName(u"Liste"_s);
        auto *item = new QListWidgetItem(u"Hélène"_s, list);
        item->setSizeHint({100, 18});
        list->doItemsLayout();
        QCOMPARE(layout(), QStringList{u"rows under 24 px: QListWidget list (18)"_s});
        item->setSizeHint({100, 24});
        list->doItemsLayout();
        QCOMPARE(layout(), QStringList());
    }
};

COFFRET_TEST(FaultsTest, "faultstest")
#include "faultstest.moc"
