// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securityparts.h"

#include "ui/common/metrics.h"
#include "ui/settings/settingspage.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(coffret::ui::SecurityParts)
};

} // namespace

SecurityParts::SecurityParts(SettingsPage &page, FileChooser &files, const PasswordAdvisor &advisor)
{
    password = new FoldedPart(u"changePassword"_s, {}, Words::tr("Change the master password…"), u"key"_s);
    passwordForm = new ProofForm(u"doChangePassword"_s, Words::tr("Change the password"), files);
    passwordForm->askForNewPassword(advisor);
    password->setBody(passwordForm, passwordForm->actions());
    recovery = new FoldedPart(u"replaceRecovery"_s, {}, Words::tr("Replace the recovery key…"), u"printer"_s);
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    recoveryForm = new ProofForm(u"doReplaceRecovery"_s, Words::tr("Make a new recovery key"), files);
    sheet = new RecoverySheet;
    sheet->setVerb(Words::tr("The paper is in a safe place"));
    sheet->hide();
    column->addWidget(recoveryForm);
    column->addWidget(sheet);
    recovery->setBody(both, recoveryForm->actions());
    cost = new FoldedPart(u"raiseCost"_s, {}, Words::tr("Raise the cost…"), u"shield-lock"_s);
    costForm = new ProofForm(u"doRaiseCost"_s, Words::tr("Raise the cost"), files);
    cost->setBody(costForm, costForm->actions());
    page.addSection({u"security.password"_s, u"key"_s, Words::tr("Master password"), password,
                     Words::tr("security change password phrase")});
    page.addSection({u"security.recovery"_s, u"printer"_s, Words::tr("Recovery key"), recovery,
                     Words::tr("security paper lost password print")});
    page.addSection({u"security.cost"_s, u"shield-lock"_s, Words::tr("Cost of guessing"), cost,
                     Words::tr("security key derivation Argon2")});
    const std::pair<FoldedPart *, ProofForm *> forms[] = {
        {password, passwordForm}, {recovery, recoveryForm}, {cost, costForm}};
    for (const auto &[part, form] : forms) {
        QObject::connect(part, &FoldedPart::unfolded, form, &ProofForm::focusFirst);
        QObject::connect(part, &FoldedPart::folded, form, &ProofForm::clear);
    }
}

void SecurityParts::showKey(const Secret &key, int firstGroup, int secondGroup)
{
    recoveryForm->hide();
    recovery->holdOpen(true);
    sheet->show(key, firstGroup, secondGroup);
    sheet->QWidget::show();
    sheet->focusFirst();
}

void SecurityParts::showKeyQuestion()
{
    sheet->wipe();
    sheet->hide();
    recoveryForm->show();
    recovery->holdOpen(false);
    recovery->fold();
}

} // namespace coffret::ui
