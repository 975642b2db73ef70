// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/unlockpresenter.h"
#include "ui/common/answers.h"

#include "core/workspace/failure.h"
#include "ui/common/banner.h"
#include "ui/unlock/unlockform.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

using workspace::Failure;

UnlockPresenter::UnlockPresenter(workspace::Workspace &w, UnlockPage &p, QObject *parent)
    : QObject(parent), workspace(w), page(p)
{
    connect(&page.form(), &UnlockForm::submitted, this, &UnlockPresenter::unlock);
    connect(&page.form(), &UnlockForm::cancelled, this, &UnlockPresenter::cancel);
    connect(&page.form(), &UnlockForm::codeAsked, this,
            [this] { Q_EMIT invited(vaultPath, page.form().typedLogin(), {}); });
    connect(&page, &UnlockPage::vaultChosen, this, &UnlockPresenter::showVault);
}

void UnlockPresenter::setRecent(const QStringList &paths)
{
    recent = paths;
    if (vaultPath.isEmpty())
        page.showWelcome(recent);
}

void UnlockPresenter::showVault(const QString &path)
{
    vaultPath = path;
    page.form().complain({});
    page.form().complainOfKeyFile({});
    page.showVault(path, others());
}

void UnlockPresenter::showLocked(const QString &path, const LockedState &state)
{
    vaultPath = path;
    page.showLocked(path, state);
}

void UnlockPresenter::cancel()
{
    ++question;
    typed = {};
    workspace.cancelUnlock();
    page.form().setBusy(false);
    page.form().focusFirstGap();
}

QStringList UnlockPresenter::others() const
{
    QStringList list = recent;
    list.removeAll(vaultPath);
    return list;
}

void UnlockPresenter::unlock()
{
    workspace::Credentials credentials = page.form().take();
    keyFile = credentials.keyFile;
    typedLogin = credentials.login;
    typed = credentials.password.copy();
    page.banner().quiet();
    page.form().setBusy(true);
    const int mine = ++question;
    workspace.unlock(vaultPath, std::move(credentials))
        | then(this, [this, mine](QFuture<Result<workspace::Opened>> future) {
              if (mine == question)
                  answer(future.takeResult());
          });
}

void UnlockPresenter::answer(Result<workspace::Opened> result)
{
    page.form().setBusy(false);
    const Secret password = std::move(typed);
    if (result.ok())
        Q_EMIT opened(result->notices, keyFile, result->asksForCharter);
    else if (workspace::failureOf(result.error()) == Failure::InvitationPending)
        Q_EMIT invited(vaultPath, typedLogin, password);
    else
        complain(result.error());
}

void UnlockPresenter::complain(const Error &error)
{
    const QString sentence = words::sentence(error);
    switch (workspace::failureOf(error)) {
    case Failure::Cancelled: page.form().focusFirstGap(); return;
    case Failure::WrongPassword:
    case Failure::PasswordUnusable:
    case Failure::WrongRecoveryKey:
    case Failure::RecoveryKeyTyping:
    case Failure::InvitationExpired:
    case Failure::UserDisabled: page.form().complain(sentence); return;
    case Failure::KeyFileMissing:
    case Failure::KeyFileInvalid: page.form().complainOfKeyFile(sentence); return;
    default: page.banner().say(Tone::Danger, tr("The vault stayed closed."), sentence); page.form().focusFirstGap();
    }
}

} // namespace coffret::ui
