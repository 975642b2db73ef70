// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and rights: several accounts with the banner, the forms, a question, a code that was made, the steps of a
// departure, and the matrix.
#include "app/coffret-tour/scenes.h"

#include "ui/access/codesheet.h"
#include "ui/access/departurepage.h"
#include "ui/access/departuresheet.h"
#include "ui/access/peopletable.h"
#include "ui/access/personform.h"
#include "ui/access/rightstable.h"
#include "ui/common/localformat.h"

#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::tour {
namespace {

void press(const QWidget &inside, const QString &name)
{
    if (auto *button = inside.findChild<QPushButton *>(name))
        button->click();
}

void showForm(Stage &stage, ui::AccountsPage &page)
{
    press(page, u"newAccount"_s);
    if (auto *name = page.findChild<QLineEdit *>(u"accountName"_s)) {
        name->setText(u"Solène Bœuf"_s);
        Q_EMIT name->textEdited(name->text());
    }
    if (auto *profile = page.findChild<QComboBox *>(u"accountProfile"_s))
        profile->setCurrentIndex(profile->findData(u"intern"_s));
    press(page, u"makeAccount"_s); // without a last day
    stage.settle();
}

void showCode(Stage &stage, ui::AccountsPage &page)
{
    QByteArray code = "rivage moufle tuile verger carton lampe";
    page.code().show(u"Solène Bœuf"_s, u"solene.boeuf"_s, Secret::takeBytes(code),
                     ui::moment(QDateTime(QDate(2026, 11, 21), QTime(14, 50)), QDate(2026, 11, 20)));
    page.showCode();
    stage.settle();
}

void showChange(Stage &stage, ui::AccountsPage &page)
{
    page.table().choose(u"ines.carpentier"_s);
    press(page, u"changeAccount"_s);
    stage.settle();
}

// Hugo leaves: what the vault would say of him, without anything being done to the vault of the other pictures.
workspace::Departure departureOf(const QList<workspace::Person> &people, bool done)
{
    constexpr TimeStamp friday = 1795182600000;
    constexpr TimeStamp day = 86'400'000;
    workspace::Departure made;
    for (const workspace::Person &each : people)
        made.person = each.login == u"hugo.lemaire" ? each : made.person;
    made.person.profile = access::shippedProfile(u"sales"_s)->id;
    made.person.state = done ? workspace::PersonState::Disabled : workspace::PersonState::Active;
    made.lastUsed = friday - day;
    made.taken = {{friday - 2 * day, journal::Action::Exported, 214},
                  {friday - 40 * day, journal::Action::Printed, 18}};
    made.takenOnes = made.taken.size();
    if (!done) {
        made.portfolio = {128, 14, 9};
        return made;
    }
    made.disabledAt = friday - 3'600'000;
    made.handedOverAt = friday - 3'000'000;
    made.handedOver = 151;
    return made;
}

void showDeparture(Stage &stage, ui::AccountsPage &page, const char16_t *step, bool done)
{
    const QList<workspace::Person> people = page.table().accounts().people();
    const workspace::Departure made = departureOf(people, done);
    page.showDeparture();
    page.departure().show(made, {people.first()});
    page.departure().showSheet(ui::departureSheet(
        {made, u"Atelier Marchand"_s, u"Claire Marchand"_s, QDateTime(QDate(2026, 11, 20), QTime(14, 50))}));
    page.departure().go(QString::fromUtf16(step));
    stage.settle();
}

void showMatrix(Stage &stage, ui::AccountsPage &page, int row, ui::RightsColumn column)
{
    page.showList();
    page.choose(ui::AccountsPage::View::Rights);
    stage.settle();
    page.rights().setFocus();
    page.rights().setCurrentIndex(page.rights().rights().index(row, int(column)));
    stage.settle();
}

} // namespace

void playAccess(Stage &stage)
{
    Set &set = stage.set();
    ui::AccountsPage &page = set.access.page();
    set.window.openPage(u"accounts"_s);
    stage.settle(300);
    page.table().choose(u"hugo.lemaire"_s);
    stage.settle();
    stage.shoot(u"n1-accounts"_s);
    press(page, u"disableAccount"_s);
    stage.settle();
    if (auto *dialog = set.window.findChild<QDialog *>(u"confirmation"_s))
        stage.shoot(u"n2-accounts-disable"_s, *dialog);
    set.window.closeDialogs();
    showForm(stage, page);
    stage.shoot(u"n3-accounts-new"_s);
    showCode(stage, page);
    stage.shoot(u"n4-accounts-code"_s);
    page.showList();
    showChange(stage, page);
    stage.shoot(u"n6-accounts-change"_s);
    showDeparture(stage, page, ui::departurestep::Account, false);
    stage.shoot(u"n7-leave-account"_s);
    showDeparture(stage, page, ui::departurestep::Handover, false);
    stage.shoot(u"n8-leave-handover"_s);
    showDeparture(stage, page, ui::departurestep::Keys, true);
    stage.shoot(u"n9-leave-keys"_s);
    showDeparture(stage, page, ui::departurestep::Sheet, true);
    stage.shoot(u"n10-leave-sheet"_s);
    page.departure().clear();
    showMatrix(stage, page, 8, ui::RightsColumn::Records);
    stage.shoot(u"n5-rights"_s);
    page.choose(ui::AccountsPage::View::Accounts);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

void playAccessSmall(Stage &stage, const QString &name)
{
    Set &set = stage.set();
    ui::AccountsPage &page = set.access.page();
    set.window.openPage(u"accounts"_s);
    stage.settle(300);
    stage.shoot(name + u"-accounts"_s);
    showForm(stage, page);
    stage.shoot(name + u"-accounts-new"_s);
    showCode(stage, page);
    stage.shoot(name + u"-accounts-code"_s);
    page.showList();
    showChange(stage, page);
    stage.shoot(name + u"-accounts-change"_s);
    showDeparture(stage, page, ui::departurestep::Handover, false);
    stage.shoot(name + u"-leave-handover"_s);
    showDeparture(stage, page, ui::departurestep::Sheet, true);
    stage.shoot(name + u"-leave-sheet"_s);
    page.departure().clear();
    showMatrix(stage, page, 0, ui::RightsColumn::Profile);
    stage.shoot(name + u"-rights"_s);
    page.choose(ui::AccountsPage::View::Accounts);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

} // namespace coffret::tour
