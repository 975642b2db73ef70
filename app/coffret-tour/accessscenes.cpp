// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts and rights: several accounts with the banner, the form, a question, a code that was made, and the matrix.
#include "app/coffret-tour/scenes.h"

#include "ui/access/codesheet.h"
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
    showMatrix(stage, page, 0, ui::RightsColumn::Profile);
    stage.shoot(name + u"-rights"_s);
    page.choose(ui::AccountsPage::View::Accounts);
    set.window.openPage(u"contacts"_s);
    stage.settle();
}

} // namespace coffret::tour
