// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createpage.h"

#include "ui/common/assistantfooter.h"
#include "ui/common/formrows.h"
#include "ui/common/textlabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

static QString key(const char16_t *step)
{
    return QString::fromUtf16(step);
}

CreatePage::CreatePage(FileChooser &files, const PasswordAdvisor &advisor, const QString &documents, QWidget *parent)
    : AssistantPage(tr("New vault"), parent), folder(documents)
{
    setObjectName(u"createPage"_s);
    buildWelcome();
    buildBeginning();
    ownerForm = new OwnerForm(files, documents);
    passwordStep = new PasswordStep(files, advisor);
    sheet = new RecoverySheet;
    sheet->setVerb(tr("The paper is in a safe place"));
    addStep({key(step::Welcome), tr("Welcome"), tr("Welcome to Coffret")}, scrolled(welcomeStep));
    addStep({key(step::Owner), tr("Your vault"), tr("Whose vault is it?")}, scrolled(ownerForm));
    addStep({key(step::Password), tr("Master password"), tr("Choose the master password")}, scrolled(passwordStep));
    addStep({key(step::Recovery), tr("Recovery key"), tr("Keep the recovery key on paper")}, scrolled(sheet));
    addStep({key(step::Begin), tr("To begin"), tr("Your vault is ready")}, scrolled(beginStep));
    setRemark(tr("Everything stays on this computer."));
}

void CreatePage::buildWelcome()
{
    welcomeStep = new ChoiceStep(
        {{u"welcome.create"_s, tr("Create my vault"),
          tr("One folder, encrypted, on this computer: three minutes and a sheet of paper.")},
         {u"welcome.open"_s, tr("Open a vault I have"), tr("From this computer, another disk or a USB stick.")},
         {u"welcome.demo"_s, tr("Look around in a demonstration vault"),
          tr("Filled with invented people. Put nothing real in it: its password is public.")}});
    auto *rows = new FormRows(FormRows::Labels::Above);
    language = rows->choice(u"welcomeLanguage"_s, tr("Language"),
                            {{u"system"_s, tr("As the system")}, {u"fr"_s, u"Français"_s}, {u"en"_s, u"English"_s}});
    welcomeStep->addAbove(rows);
    welcomeStep->setIntroduction(tr(
        "Coffret keeps your customers in a vault that only you open: encrypted, on this computer, without the internet."));
    connect(language, &QComboBox::activated, this,
            [this] { Q_EMIT languageChosen(language->currentData().toString()); });
    connect(welcomeStep, &ChoiceStep::changed, this, &CreatePage::dressFooter);
}

void CreatePage::buildBeginning()
{
    beginStep = new ChoiceStep(
        {{u"begin.import"_s, tr("Import a file"),
          tr("Contacts from Outlook, Google, a spreadsheet or another program: nothing is written before you have seen it.")},
         {u"begin.empty"_s, tr("Start from nothing"), tr("You can import later, with Ctrl+I.")}});
    beginNote = paragraph({}, Role::Muted);
    beginNote->setObjectName(u"beginNote"_s);
    beginStep->addBelow(beginNote);
    connect(beginStep, &ChoiceStep::changed, this, &CreatePage::dressFooter);
}

void CreatePage::start(From newFrom)
{
    from = newFrom;
    undoFrom(key(step::Welcome));
    go(from == From::FirstRun ? step::Welcome : step::Owner);
}

// Enter in a field or on a choice is the verb; a button and the rail of steps have an Enter of their own.
void CreatePage::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const QWidget *at = focusWidget();
    const bool taken = qobject_cast<const QPushButton *>(at) || qobject_cast<const QToolButton *>(at)
                       || qobject_cast<const QAbstractItemView *>(at);
    QPushButton &verb = footer().verb();
    if (enter && !taken && verb.isVisible() && verb.isEnabled())
        verb.click();
    else
        AssistantPage::keyPressEvent(event);
}

void CreatePage::go(const char16_t *to)
{
    open(key(to));
    beginNote->setText(tr(
        "Think of a copy from the first day: Coffret makes none by itself yet. While it is closed, copy the whole folder of the vault to a USB stick; the copy is as encrypted as the vault."));
    dressFooter();
    if (current() == step::Welcome)
        welcomeStep->focusChosen(); // and not the language above it
}

void CreatePage::dressFooter()
{
    const QString now = current();
    footer().setLeave(now == step::Begin || now == step::Welcome ? QString() : tr("Cancel"));
    const bool first = now == step::Owner && from == From::Unlock;
    footer().setBack(now == step::Welcome || now == step::Begin || first ? QString() : tr("Back"));
    footer().setSentence(now == step::Recovery ? tr("Going back or leaving now takes the vault away again.")
                                               : QString());
    if (now == step::Welcome) {
        const QString chosen = welcomeStep->chosen();
        footer().setVerb(chosen == u"welcome.create" ? tr("Continue")
                         : chosen == u"welcome.open" ? tr("Choose the vault…")
                                                     : tr("Make the demonstration"));
    } else if (now == step::Owner) {
        footer().setVerb(tr("Choose the password"));
    } else if (now == step::Password) {
        footer().setVerb(tr("Create the vault"));
    } else if (now == step::Recovery) {
        footer().setVerb({}); // the sheet has its own: two groups are typed first
    } else {
        footer().setVerb(beginStep->chosen() == u"begin.import" ? tr("Choose a file…") : tr("Open the vault"));
    }
}

void CreatePage::showDemo(const QString &login, const QString &password)
{
    go(step::Begin);
    beginNote->setText(tr("To open it again: account %1, password %2").arg(login, password));
}

void CreatePage::showRecovery(const Secret &secret, int firstGroup, int secondGroup)
{
    sheet->show(secret, firstGroup, secondGroup);
    go(step::Recovery);
    sheet->focusFirst();
}

void CreatePage::setLanguage(const QString &code)
{
    language->setCurrentIndex(qMax(0, language->findData(code)));
}

} // namespace coffret::ui
