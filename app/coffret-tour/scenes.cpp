// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/coffret-tour/scenes.h"

#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/common/notebox.h"
#include "ui/common/passwordfield.h"
#include "ui/common/searchbox.h"
#include "ui/contacts/contactform.h"
#include "ui/exchange/exportpage.h"
#include "ui/records/editpage.h"
#include "ui/records/partypage.h"
#include "ui/records/recordpage.h"
#include "ui/unlock/unlockform.h"
#include "ui/words/errortext.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

const QString HomeVault = u"/media/Documents/Coffret/atelier-marchand.coffret"_s;

// A vault with nobody in it, for the page that says so.
class Nobody final : public ui::PartySource
{
public:
    void find(const ui::PartyQuery &, IdsAnswer answer) override { answer(ui::PartyIds{}); }
    void rows(crm::PartyKind, const QList<crm::RowId> &, RowsAnswer answer) override { answer(QList<crm::ListRow>{}); }
};

void type(QWidget &inside, const QString &name, const QString &text)
{
    if (auto *edit = inside.findChild<QLineEdit *>(name)) {
        edit->setText(text);
        Q_EMIT edit->textEdited(text);
    }
}

} // namespace

void playEntry(Stage &stage)
{
    Set &set = stage.set();
    set.unlock.showVault(
        HomeVault, {u"/media/Documents/demonstration.coffret"_s, u"/media/PONTS/association-des-ponts.coffret"_s});
    set.window.showEntry(&set.unlock);
    set.unlock.form().setLogin(u"claire.marchand"_s);
    stage.settle();
    stage.shoot(u"a1-unlock"_s);
    type(set.unlock, u"password"_s, u"sesame ouvre-toi"_s);
    set.unlock.form().complain(words::sentence(workspace::Failure::WrongPassword));
    stage.settle();
    stage.shoot(u"a2-unlock-wrong-password"_s);
    set.unlock.form().complain({});
    set.unlock.form().setBusy(true);
    stage.settle();
    stage.shoot(u"a3-unlock-busy"_s);
    set.unlock.form().setBusy(false);
    ui::LockedState locked{ui::LockReason::Idle, QTime(14, 32), 5, u"claire.marchand"_s, ui::DraftFate::Lost};
    set.unlock.showLocked(HomeVault, locked);
    stage.settle();
    stage.shoot(u"a4-locked-without-draft"_s);
    locked.drafts = ui::DraftFate::Kept;
    set.unlock.showLocked(HomeVault, locked);
    stage.settle();
    stage.shoot(u"a4-locked"_s);
    set.create.start(ui::CreatePage::From::FirstRun);
    set.window.showEntry(&set.create);
    stage.settle();
    stage.shoot(u"a5-create-welcome"_s);
    set.create.go(ui::step::Owner);
    type(set.create, u"organisation"_s, u"Atelier Marchand"_s);
    type(set.create, u"displayName"_s, u"Claire Marchand"_s);
    stage.settle();
    stage.shoot(u"a5-create-owner"_s);
    set.create.setResult(QString::fromUtf16(ui::step::Owner), u"Atelier Marchand"_s);
    set.create.go(ui::step::Password);
    type(set.create, u"newPassword"_s, u"verger lampe tuile moufle carton rivage bouton"_s);
    stage.settle();
    stage.shoot(u"a5-create-password"_s);
    QByteArray key = "7K3M-Q9XH-2PTD-RW4N-6JYC-B8VF-0ZGE-5ASK-T1QP";
    set.create.showRecovery(Secret::takeBytes(key), 2, 6);
    stage.settle();
    stage.shoot(u"a6-recovery-key"_s);
    set.create.go(ui::step::Begin);
    stage.settle();
    stage.shoot(u"a7-create-begin"_s);
}

void playRecords(Stage &stage)
{
    Set &set = stage.set();
    set.window.showWork(u"contacts"_s);
    ui::PartyPage &people = set.work.contacts().page();
    if (auto *order = people.findChild<QComboBox *>(u"order"_s)) {
        order->setCurrentIndex(1);
        Q_EMIT order->activated(1);
    }
    stage.settle(400);
    if (auto *list = people.findChild<QListView *>(u"list"_s))
        list->setCurrentIndex(list->model()->index(1, 0));
    stage.settle(300);
    stage.shoot(u"b1-contacts"_s);
    people.record().note().setPlainText(
        u"Préfère un règlement en trois fois : 40 % à la commande, 30 % à la livraison, le solde à la réception. Rappeler mardi matin pour confirmer la date de pose."_s);
    set.window.warn(24, true);
    stage.settle();
    stage.shoot(u"b2-lock-warning"_s);
    set.window.warningOver();
    people.record().note().taken();
    set.work.contacts().edit();
    stage.settle();
    stage.shoot(u"b3-edit"_s);
    Q_EMIT people.edit().cancelAsked();
    set.work.contacts().create();
    type(people.edit(), u"firstName"_s, u"Solène"_s);
    type(people.edit(), u"lastName"_s, u"Bœuf"_s);
    type(people.edit(), u"emails.0.value"_s, u"s.boeuf@"_s);
    Q_EMIT people.edit().form().edited();
    stage.settle();
    stage.shoot(u"b4-new"_s);
    Q_EMIT people.edit().cancelAsked();
    people.list().search().setText(u"rochefou"_s);
    stage.settle(400);
    stage.shoot(u"b5-search-long-name"_s);
    people.list().search().setText(u"zzyzx"_s);
    stage.settle(400);
    stage.shoot(u"b6-nothing-matches"_s);
    people.list().search().setText(QString());
    set.window.openPage(u"companies"_s);
    stage.settle(400);
    stage.shoot(u"c1-company"_s);
    set.work.companies().edit();
    stage.settle();
    stage.shoot(u"c2-company-edit"_s);
    Q_EMIT set.work.companies().page().edit().cancelAsked();
}

// One record in the trash, the question before it is emptied, and the record back.
static void playTrash(Stage &stage, const QString &page, const QString &question)
{
    Set &set = stage.set();
    set.window.openPage(u"contacts"_s);
    set.work.contacts().removeChosen();
    stage.settle(300);
    set.window.openPage(u"trash"_s);
    stage.settle(200);
    stage.shoot(page);
    if (auto *emptying = set.window.findChild<QPushButton *>(u"emptyTrash"_s))
        emptying->click();
    stage.settle();
    if (auto *dialog = set.window.findChild<QDialog *>(u"confirmation"_s))
        stage.shoot(question, *dialog);
    set.window.closeDialogs();
    set.window.commands().run(u"undo"_s);
    stage.settle(300);
    set.window.openPage(u"contacts"_s);
}

// Before, while the file is written, and when it could not be.
static void playExport(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"export"_s);
    stage.settle();
    stage.shoot(u"d3-export"_s);
    auto *page = set.window.findChild<ui::ExportPage *>(u"exportPage"_s);
    page->showBusy();
    page->progress(620);
    page->busy().showNow();
    stage.settle();
    stage.shoot(u"d4-export-busy"_s);
    page->showIdle();
    page->complain(words::sentence(workspace::Failure::FileNotWritable));
    stage.settle();
    stage.shoot(u"d5-export-failed"_s);
    page->banner().quiet();
}

void playRest(Stage &stage)
{
    Set &set = stage.set();
    set.window.openPage(u"import"_s);
    stage.settle();
    stage.shoot(u"d1-import"_s);
    set.work.imports().read(stage.importFile());
    stage.settle(600);
    stage.shoot(u"d2-import-plan"_s);
    playExport(stage);
    set.window.openPage(u"trash"_s);
    stage.settle();
    stage.shoot(u"e1-trash"_s);
    playTrash(stage, u"e2-trash-with-a-record"_s, u"e3-trash-confirmation"_s);
    set.window.say(ui::PartyPresenter::tr("Record moved to the trash."), app::WorkArea::tr("Undo\tCtrl Z"));
    set.work.contacts().page().record().banner().say(ui::Tone::Danger, ui::PartyPresenter::tr("This was not kept."),
                                                     words::sentence(workspace::Failure::RecordChanged));
    stage.settle();
    stage.shoot(u"f1-toast-and-error"_s);
    Nobody nobody;
    auto *nobodyPage = new ui::PartyPage(
        nobody,
        {crm::PartyKind::Contact, app::WorkArea::tr("Contacts"), app::WorkArea::tr("New"),
         app::WorkArea::tr("New contact"), app::WorkArea::tr("Name, company, town, phone…"), u"users"_s,
         app::WorkArea::tr("No contact yet"), app::WorkArea::tr("Import your file, or create a first record."),
         app::WorkArea::tr("Create a contact")},
        new ui::ContactForm);
    set.window.showEntry(nobodyPage);
    nobodyPage->list().reload();
    stage.settle();
    stage.shoot(u"f2-no-contact-yet"_s);
    delete nobodyPage;
}

void playSizes(Stage &stage, const Look &look)
{
    const std::pair<QString, QSize> sizes[] = {{u"g0-640x400"_s, {640, 400}},
                                               {u"g1-960x600"_s, {960, 600}},
                                               {u"g2-1180x760"_s, {1180, 760}},
                                               {u"g3-1920x1080"_s, {1920, 1080}}};
    for (const auto &[name, size] : sizes) {
        Look other = look;
        other.size = size;
        stage.dress(other);
        stage.shoot(name + u"-home"_s);
        stage.set().window.openPage(u"tasks"_s);
        stage.settle();
        stage.shoot(name + u"-tasks"_s);
        stage.set().window.openPage(u"contacts"_s);
        stage.settle(300);
        stage.shoot(name);
        playDuplicatesSmall(stage, name);
        playRemindersSmall(stage, name);
        playJournalSmall(stage, name);
        playAccessSmall(stage, name);
        if (size.width() < 1000) {
            stage.set().window.openPage(u"import"_s);
            stage.set().work.imports().read(stage.importFile());
            stage.settle(600);
            stage.shoot(name + u"-import"_s);
            stage.set().window.openPage(u"export"_s);
            stage.settle();
            stage.shoot(name + u"-export"_s);
            playTrash(stage, name + u"-trash"_s, name + u"-question"_s);
        }
    }
    Look large = look;
    large.textPercent = 200;
    stage.dress(large);
    stage.shoot(u"h0-text-200-home"_s);
    stage.set().window.openPage(u"tasks"_s);
    stage.settle();
    stage.shoot(u"h0-text-200-tasks"_s);
    stage.set().window.openPage(u"contacts"_s);
    stage.settle(300);
    stage.shoot(u"h1-text-200-contacts"_s);
    playDuplicatesSmall(stage, u"h7-text-200"_s);
    playRemindersSmall(stage, u"text-200"_s);
    playJournalSmall(stage, u"h8-text-200"_s);
    playAccessSmall(stage, u"h9-text-200"_s);
    stage.set().work.contacts().page().goToRecord();
    stage.settle();
    stage.shoot(u"h2-text-200-record"_s);
    stage.set().window.openPage(u"export"_s);
    stage.settle();
    stage.shoot(u"h6-text-200-export"_s);
    playTrash(stage, u"h4-text-200-trash"_s, u"h5-text-200-question"_s);
    stage.set().unlock.showVault(HomeVault, {});
    stage.set().window.showEntry(&stage.set().unlock);
    stage.settle();
    stage.shoot(u"h3-text-200-unlock"_s);
}

} // namespace coffret::tour
