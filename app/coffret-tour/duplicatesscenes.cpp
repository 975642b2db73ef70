// SPDX-License-Identifier: GPL-3.0-or-later
// Duplicates: the warning while typing, the pairs, a decision taken back, and merging.
#include "app/coffret-tour/scenes.h"

#include "core/workspace/books.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/duplicates/mergepage.h"
#include "ui/duplicates/pairspage.h"
#include "ui/records/editpage.h"
#include "ui/records/partyform.h"
#include "ui/records/partypage.h"
#include "ui/records/recordpage.h"

#include <QAbstractButton>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void type(QWidget &inside, const QString &name, const QString &text)
{
    for (QLineEdit *edit : inside.findChildren<QLineEdit *>(name)) {
        if (!edit->isVisible()) // a row that is about to go
            continue;
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
}

void press(QWidget &inside, const QString &name)
{
    if (auto *button = inside.findChild<QAbstractButton *>(name))
        button->click();
}

void playWarning(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"contacts"_s);
    set.work.contacts().create();
    ui::PartyPage &people = set.work.contacts().page();
    stage.settle();
    type(people.edit(), u"firstName"_s, u"Hélène"_s);
    type(people.edit(), u"lastName"_s, u"Garnier"_s);
    type(people.edit(), u"emails.0.value"_s, u"h.garnier@garnier-paysages.example"_s);
    stage.settle(700);
    stage.shoot(u"k1-warning-while-typing"_s);
    press(people.edit(), u"openTwin"_s);
    stage.settle(500);
    stage.shoot(u"k2-typed-kept-aside"_s);
    press(people.record(), u"dropTyped"_s);
}

} // namespace

void playDuplicates(Stage &stage)
{
    playWarning(stage);
    Set &set = stage.set();
    auto *page = set.window.findChild<ui::PairsPage *>(u"duplicatesPage"_s);
    page->settle(ui::PairsPage::Empty::NotSearched);
    set.work.duplicates().open();
    stage.settle(700);
    stage.shoot(u"k3-duplicates"_s);
    press(*page, u"distinctPair"_s);
    stage.settle(300);
    stage.shoot(u"k4-not-the-same"_s);
    Q_EMIT page->undoAsked();
    stage.settle(300);
    press(*page, u"mergePair"_s);
    stage.settle(900);
    stage.shoot(u"k5-merge"_s);
    auto *merge = set.window.findChild<ui::MergePage *>(u"mergePage"_s);
    merge->banner().say(ui::Tone::Info, ui::MergePresenter::tr("One of the two records changed."),
                        ui::MergePresenter::tr("It is shown as it is now; what you chose is kept."));
    stage.settle();
    stage.shoot(u"k6-merge-changed"_s);
    press(*merge, u"cancelMerge"_s);
    stage.settle();
    const QList<ui::PairRow> all = page->pairs().all();
    page->pairs().show({});
    page->settle(ui::PairsPage::Empty::NothingFound);
    stage.settle();
    stage.shoot(u"k7-no-duplicate"_s);
    page->pairs().show(all);
    page->settle(ui::PairsPage::Empty::AllDecided);
    set.window.openPage(u"contacts"_s);
}

void playDuplicatesSmall(Stage &stage, const QString &name)
{
    Set &set = stage.set();
    auto *page = set.window.findChild<ui::PairsPage *>(u"duplicatesPage"_s);
    set.work.duplicates().open();
    stage.settle(700);
    stage.shoot(name + u"-duplicates"_s);
    press(*page, u"mergePair"_s);
    stage.settle(900);
    stage.shoot(name + u"-merge"_s);
    press(*set.window.findChild<ui::MergePage *>(u"mergePage"_s), u"cancelMerge"_s);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

} // namespace coffret::tour
