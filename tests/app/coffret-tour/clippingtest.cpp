// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/clipping.h"
#include "tests/support/runner.h"
#include "ui/common/appearance.h"
#include "ui/common/buttons.h"
#include "ui/common/textchoice.h"
#include "ui/common/textlabel.h"

#include <QApplication>
#include <QLineEdit>
#include <QtTest/QtTest>

using namespace coffret;
using namespace Qt::Literals::StringLiterals;

// The tour's own eye: it must see what a person would.
class ClippingTest : public QObject
{
    Q_OBJECT

    ui::Looks looks{*qApp};
    QWidget window;

    template <class Widget>
    Widget *placed(Widget *widget, QSize size)
    {
        widget->setParent(&window);
        widget->setMinimumSize(0, 0);
        widget->setGeometry(QRect(QPoint(), size));
        window.resize(800, 600);
        window.show();
        widget->show();
        return widget;
    }

private Q_SLOTS:
    void initTestCase() { looks.apply({ui::ThemeChoice::Light, 100}); }
    void cleanup() { qDeleteAll(window.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)); }

    void seesALabelTooNarrowForItsText()
    {
        auto *label = placed(new ui::TextLabel(u"Dernier échange"_s), {20, 30});
        QCOMPARE(tour::clippedTexts(window).size(), 1);
        label->resize(label->sizeHint());
        QCOMPARE(tour::clippedTexts(window), QStringList());
    }

    void seesAParagraphTooLowForItsLines()
    {
        auto *text = placed(ui::paragraph(u"Rien n’est écrit avant que vous ayez vu ce qui changerait."_s), {120, 16});
        QCOMPARE(tour::clippedTexts(window).size(), 1);
        text->resize(120, text->heightForWidth(120));
        QCOMPARE(tour::clippedTexts(window), QStringList());
    }

    void seesAButtonTooNarrowForItsWords()
    {
        auto *button = placed(ui::button(u"Vider la corbeille…"_s), {60, 32});
        QCOMPARE(tour::clippedTexts(window).size(), 1);
        button->resize(button->sizeHint());
        QCOMPARE(tour::clippedTexts(window), QStringList());
    }

    void seesAChoiceTooNarrowForWhatIsChosen()
    {
        auto *choice = new ui::TextChoice(u"Ordre"_s);
        choice->addItems({u"Nom"_s, u"Dernier échange"_s});
        choice->setCurrentIndex(1);
        placed(choice, {60, 32});
        QCOMPARE(tour::clippedTexts(window).size(), 1);
        choice->resize(choice->sizeHint());
        QCOMPARE(tour::clippedTexts(window), QStringList());
        const int wide = choice->sizeHint().width();
        choice->setCurrentIndex(0);
        QVERIFY(choice->sizeHint().width() < wide); // as wide as what is chosen
    }

    void seesAHintTooLongForItsField()
    {
        auto *edit = new QLineEdit;
        edit->setPlaceholderText(u"Nom, société, ville, téléphone…"_s);
        placed(edit, {80, 32});
        QCOMPARE(tour::clippedTexts(window).size(), 1);
        edit->resize(400, 32);
        QCOMPARE(tour::clippedTexts(window), QStringList());
    }
};

COFFRET_TEST(ClippingTest, "clippingtest")
#include "clippingtest.moc"
