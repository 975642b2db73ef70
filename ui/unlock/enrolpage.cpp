// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/enrolpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr const char16_t *Keys[] = {u"code", u"charter", u"password", u"recovery"};

QString key(EnrolPage::Step step)
{
    return QString::fromUtf16(Keys[int(step)]);
}

} // namespace

EnrolPage::EnrolPage(FileChooser &files, const PasswordAdvisor &advisor, QWidget *parent)
    : AssistantPage(tr("Your account"), parent)
{
    setObjectName(u"enrolPage"_s);
    codeStep = new CodeStep;
    charterStep = new CharterStep;
    passwordStep = new PasswordStep(files, advisor, NewPassword::Which::Own);
    sheet = new RecoverySheet;
    sheet->setVerb(tr("The paper is in a safe place"));
    addStep({key(Step::Code), tr("Account and code"), tr("You were given a code")}, scrolled(codeStep));
    addStep({key(Step::Charter), tr("Notice and charter"), tr("Read this before anything else")}, charterStep,
            charterStep->text());
    addStep({key(Step::Password), tr("Your password"), tr("Choose your password")}, scrolled(passwordStep));
    addStep({key(Step::Recovery), tr("Recovery key"), tr("Keep the recovery key on paper")}, scrolled(sheet));
    setRemark(tr("Everything stays on this computer."));
}

void EnrolPage::start(const QString &vault, const QString &login, const Secret &code)
{
    undoFrom(key(Step::Code));
    for (const Step each : {Step::Code, Step::Charter, Step::Password, Step::Recovery})
        setResult(each, {});
    codeStep->start(vault, login, code);
    charterStep->start();
    passwordStep->password().clear();
    setWaiting(false);
    go(Step::Code);
    codeStep->focusFirstGap();
}

EnrolPage::Step EnrolPage::step() const
{
    for (const Step each : {Step::Code, Step::Charter, Step::Password}) {
        if (current() == key(each))
            return each;
    }
    return Step::Recovery;
}

void EnrolPage::go(Step step)
{
    open(key(step));
    dressFooter();
}

void EnrolPage::setResult(Step step, const QString &result)
{
    AssistantPage::setResult(key(step), result);
}

void EnrolPage::dress(const workspace::InvitationFacts &facts)
{
    isOwner = facts.isOwner;
    passwordStep->setIntroduction(
        isOwner
            ? tr(
                "It opens the vault and is kept nowhere: nobody can give it back to you, not even us. If it is lost, the recovery key of the next step opens the vault.")
            : tr(
                "It opens the vault and is kept nowhere: nobody can tell it to you again. If it is lost, an owner gives you a new code."));
    passwordStep->setKeyFileNeeded(facts.needsKeyFile);
    setResult(Step::Recovery, isOwner ? QString() : tr("For owners only"));
}

void EnrolPage::showRecovery(const Secret &secret, int firstGroup, int secondGroup)
{
    sheet->show(secret, firstGroup, secondGroup);
    go(Step::Recovery);
    sheet->focusFirst();
}

void EnrolPage::setWaiting(bool waiting)
{
    for (QWidget *part : std::initializer_list<QWidget *>{codeStep, charterStep, passwordStep, sheet})
        part->setEnabled(!waiting);
    footer().setWaiting(waiting);
}

void EnrolPage::wipe()
{
    codeStep->clear();
    passwordStep->password().clear();
    sheet->wipe();
}

// Enter in a field is the verb; buttons, the rail and the text have an Enter of their own.
void EnrolPage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    QPushButton &verb = footer().verb();
    if (enter && qobject_cast<const QLineEdit *>(focusWidget()) && verb.isVisible() && verb.isEnabled())
        verb.click();
    else
        AssistantPage::keyPressEvent(event);
}

void EnrolPage::dressFooter()
{
    const Step now = step();
    footer().setLeave(now == Step::Recovery ? QString() : tr("Cancel"));
    footer().setBack(now == Step::Charter || now == Step::Password ? tr("Back") : QString());
    footer().setSentence(
        now == Step::Recovery
            ? tr("Your password is set. If this window is closed now, make a new recovery key in the settings.")
            : QString());
    footer().setVerb(now == Step::Code      ? tr("Continue")
                     : now == Step::Charter ? tr("Accept and continue")
                     : now == Step::Password
                         ? (isOwner ? tr("Set my password") : tr("Set my password and open the vault"))
                         : QString()); // the sheet has its own: two groups are typed first
}

} // namespace coffret::ui
