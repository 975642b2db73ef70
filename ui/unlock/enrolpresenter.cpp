// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/enrolpresenter.h"

#include "core/workspace/failure.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <QRandomGenerator>

namespace coffret::ui {

using workspace::Failure;
using Step = EnrolPage::Step;

EnrolPresenter::EnrolPresenter(workspace::Workspace &w, EnrolPage &p, SecretClipboard &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clipboard(c)
{
    connect(&page, &AssistantPage::verbAsked, this, &EnrolPresenter::goOn);
    connect(&page, &AssistantPage::backAsked, this,
            [this] { page.go(page.step() == Step::Password ? Step::Charter : Step::Code); });
    connect(&page, &AssistantPage::leaveAsked, this, &EnrolPresenter::leave);
    connect(&page, &AssistantPage::stepChosen, this, &EnrolPresenter::reopen);
    connect(&page.charter(), &CharterStep::printAsked, this,
            [this](const QString &html) { printHtml(page.window(), html); });
    connect(&page.recovery(), &RecoverySheet::copyAsked, &clipboard, &SecretClipboard::copy);
    connect(&page.recovery(), &RecoverySheet::printAsked, this,
            [this](const QStringList &groups) { printRecoveryKey(page.window(), vaultName(vaultPath), groups); });
    connect(&page.recovery(), &RecoverySheet::confirmed, this, [this] {
        clipboard.clear();
        page.setResult(Step::Recovery, tr("On paper"));
        openVault();
    });
}

void EnrolPresenter::begin(const QString &path, const QString &account, const Secret &given)
{
    ++question;
    busy = Busy::No;
    vaultPath = path;
    login.clear();
    code = {};
    password = {};
    page.start(vaultName(path), account, given);
    page.busy().finish();
    if (!given.isEmpty() && !account.isEmpty())
        prove();
}

void EnrolPresenter::goOn()
{
    switch (page.step()) {
    case Step::Code:
        if (page.code().check())
            prove();
        return;
    case Step::Charter:
        if (!page.charter().check())
            return;
        page.setResult(Step::Charter, tr("Accepted"));
        page.go(Step::Password);
        return;
    case Step::Password:
        if (page.password().check())
            enrol();
        return;
    case Step::Recovery: return;
    }
}

// A done step, chosen in the rail. Once the password is set there is nothing left to change.
void EnrolPresenter::reopen(const QString &key)
{
    if (busy != Busy::No || page.step() == Step::Recovery)
        return;
    page.go(key == u"code" ? Step::Code : key == u"charter" ? Step::Charter : Step::Password);
}

void EnrolPresenter::leave()
{
    if (busy == Busy::Enrolling) // the password is being set; what comes of it is told
        return;
    if (busy == Busy::Proving)
        workspace.cancelUnlock();
    ++question;
    stopWaiting();
    code = {};
    page.wipe();
    Q_EMIT givenUp();
}

void EnrolPresenter::wait(const QString &sentence)
{
    page.banner().quiet();
    page.setWaiting(true);
    page.busy().begin(sentence, tr("This takes about a second, on purpose: it slows down whoever guesses."), {});
    page.busy().showNow();
}

void EnrolPresenter::stopWaiting()
{
    busy = Busy::No;
    page.busy().finish();
    page.setWaiting(false);
}

void EnrolPresenter::prove()
{
    busy = Busy::Proving;
    wait(tr("Checking the code…"));
    login = page.code().login();
    code = page.code().code();
    workspace::Credentials invited;
    invited.login = login;
    invited.password = code.copy();
    const int mine = ++question;
    workspace.readInvitation(vaultPath, std::move(invited))
        | then(this, [this, mine](const QFuture<Result<workspace::InvitationFacts>> &future) {
              if (mine == question && future.resultCount() > 0)
                  proved(future.result());
          });
}

void EnrolPresenter::proved(const Result<workspace::InvitationFacts> &facts)
{
    stopWaiting();
    if (!facts.ok()) {
        complainOfCode(facts.error());
        return;
    }
    page.dress(*facts);
    page.password().password().setOwner(login, vaultName(vaultPath));
    page.setResult(Step::Code, login);
    page.go(Step::Charter);
    page.banner().say(Tone::Info, tr("The code is right."),
                      tr("Read what follows; then choose a password, and the code opens nothing more."));
}

void EnrolPresenter::enrol()
{
    busy = Busy::Enrolling;
    wait(tr("Setting your password…"));
    workspace::Enrolment enrolment;
    enrolment.login = login;
    enrolment.code = code.copy();
    enrolment.cost = cost;
    enrolment.accepted = page.charter().version();
    page.password().fill(enrolment);
    keyFile = enrolment.keyFile;
    password = enrolment.password.copy();
    workspace.enrol(vaultPath, std::move(enrolment)) | then(this, [this](QFuture<Result<Secret>> future) {
        if (future.resultCount() > 0)
            chosen(future.takeResult());
    });
}

void EnrolPresenter::chosen(Result<Secret> recoveryKey)
{
    stopWaiting();
    if (!recoveryKey.ok()) {
        password = {};
        complain(recoveryKey.error());
        return;
    }
    code = {};
    page.wipe();
    page.setResult(Step::Password, tr("Chosen"));
    if (recoveryKey->isEmpty()) {
        openVault();
        return;
    }
    const int first = QRandomGenerator::global()->bounded(0, 4);
    page.showRecovery(*recoveryKey, first, first + 4);
}

void EnrolPresenter::openVault()
{
    busy = Busy::Enrolling;
    wait(tr("Opening the vault…"));
    workspace::Credentials own;
    own.login = login;
    own.password = std::move(password);
    own.keyFile = keyFile;
    workspace.unlock(vaultPath, std::move(own)) | then(this, [this](QFuture<Result<workspace::Opened>> future) {
        stopWaiting();
        if (future.resultCount() == 0)
            return;
        const Result<workspace::Opened> opened = future.takeResult();
        if (opened.ok())
            Q_EMIT enrolled(opened->notices, keyFile, opened->asksForCharter);
        else
            Q_EMIT settled(vaultPath, login,
                           opened.error().is(BaseError::Cancelled) ? QString() : words::sentence(opened.error()));
    });
}

void EnrolPresenter::complainOfCode(const Error &error)
{
    switch (workspace::failureOf(error)) {
    case Failure::Cancelled: return;
    case Failure::WrongPassword: page.code().refuse(); return;
    case Failure::PasswordUnusable:
    case Failure::InvitationExpired:
    case Failure::UserDisabled: page.code().complain(words::sentence(error)); return;
    default: page.banner().say(Tone::Danger, tr("The code could not be checked."), words::sentence(error));
    }
}

// Nothing was changed: what was typed stays where it is.
void EnrolPresenter::complain(const Error &error)
{
    const QString sentence = words::sentence(error);
    switch (workspace::failureOf(error)) {
    case Failure::UnsafePassword:
    case Failure::PasswordUnusable: page.password().password().complain(sentence); return;
    case Failure::NeedsKeyFile:
    case Failure::KeyFileInvalid:
    case Failure::NoSuchPlace:
    case Failure::BadRequest: page.password().complainOfKeyFile(sentence); return;
    case Failure::NeedsAcceptance:
        page.go(Step::Charter);
        page.banner().say(Tone::Danger, tr("Your password was not set."), sentence);
        return;
    case Failure::WrongPassword:
    case Failure::InvitationExpired:
    case Failure::UserDisabled:
        page.go(Step::Code);
        complainOfCode(error);
        return;
    default: page.banner().say(Tone::Danger, tr("Your password was not set."), sentence);
    }
}

} // namespace coffret::ui
