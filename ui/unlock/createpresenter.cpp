// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createpresenter.h"
#include "ui/common/answers.h"

#include "core/workspace/failure.h"
#include "ui/common/banner.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

using workspace::Failure;

CreatePresenter::CreatePresenter(workspace::Workspace &w, CreatePage &p, SecretClipboard &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clipboard(c)
{
    connect(&page.form(), &CreateForm::submitted, this, &CreatePresenter::create);
    connect(&page.form(), &CreateForm::cancelled, this, &CreatePresenter::givenUp);
    connect(&page.recovery(), &RecoverySheet::copyAsked, &clipboard, &SecretClipboard::copy);
    connect(&page.recovery(), &RecoverySheet::printAsked, this,
            [this](const QStringList &groups) { printRecoveryKey(page.window(), vaultName(path), groups); });
    connect(&page.recovery(), &RecoverySheet::confirmed, this, [this] {
        clipboard.clear();
        Q_EMIT created(path);
    });
}

void CreatePresenter::create()
{
    workspace::CreateRequest request = page.form().take();
    path = request.path;
    page.banner().quiet();
    page.form().setBusy(true);
    workspace.create(std::move(request))
        | then(this, [this](QFuture<Result<workspace::Opened>> future) { answer(future.takeResult()); });
}

void CreatePresenter::answer(Result<workspace::Opened> result)
{
    page.form().setBusy(false);
    if (!result.ok()) {
        complain(result.error());
        return;
    }
    // Which groups are asked is no secret; that they differ from time to time makes people look.
    const int first = QRandomGenerator::global()->bounded(0, 4);
    page.showRecovery(result->recoveryKey, first, first + 4);
}

void CreatePresenter::complain(const Error &error)
{
    const QString sentence = words::sentence(error);
    switch (workspace::failureOf(error)) {
    case Failure::PasswordUnusable:
    case Failure::UnsafePassword: page.form().complain(u"newPassword"_s, sentence); return;
    case Failure::AlreadyExists:
    case Failure::FolderNotEmpty:
    case Failure::ReadOnlyFolder:
    case Failure::NetworkShare:
    case Failure::NoSpace:
    case Failure::BadRequest: page.form().complain(u"placeRow"_s, sentence); return;
    default: page.banner().say(Tone::Danger, tr("The vault was not created."), sentence);
    }
}

} // namespace coffret::ui
