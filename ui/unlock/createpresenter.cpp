// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/unlock/createpresenter.h"

#include "core/workspace/demovault.h"
#include "core/workspace/failure.h"
#include "ui/common/answers.h"
#include "ui/common/assistantfooter.h"
#include "ui/common/banner.h"
#include "ui/common/busyline.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/errortext.h"

#include <QFileInfo>
#include <QFuture>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

using workspace::Failure;

CreatePresenter::CreatePresenter(workspace::Workspace &w, CreatePage &p, SecretClipboard &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clipboard(c)
{
    connect(&page, &AssistantPage::verbAsked, this, &CreatePresenter::goOn);
    connect(&page, &AssistantPage::backAsked, this, &CreatePresenter::goBack);
    connect(&page, &AssistantPage::leaveAsked, this, &CreatePresenter::leave);
    connect(&page, &AssistantPage::stepChosen, this, &CreatePresenter::reopen);
    connect(&page.recovery(), &RecoverySheet::copyAsked, &clipboard, &SecretClipboard::copy);
    connect(&page.recovery(), &RecoverySheet::printAsked, this,
            [this](const QStringList &groups) { printRecoveryKey(page.window(), vaultName(path), groups); });
    connect(&page.recovery(), &RecoverySheet::confirmed, this, [this] {
        clipboard.clear();
        unconfirmed = false;
        page.setResult(QString::fromUtf16(step::Recovery), tr("On paper"));
        page.go(step::Begin);
        Q_EMIT made(path);
    });
}

CreatePresenter::~CreatePresenter()
{
    if (unconfirmed)
        workspace.abandon().waitForFinished();
}

void CreatePresenter::goOn()
{
    const QString now = page.current();
    if (now == step::Welcome) {
        const QString wish = page.welcome().chosen();
        if (wish == u"welcome.open")
            Q_EMIT openAsked();
        else if (wish == u"welcome.demo")
            makeDemo();
        else
            page.go(step::Owner);
    } else if (now == step::Owner) {
        if (!page.owner().check())
            return;
        page.setResult(QString::fromUtf16(step::Owner), page.owner().organisation());
        page.password().password().setOwner(page.owner().login(), page.owner().organisation());
        page.go(step::Password);
    } else if (now == step::Password) {
        if (page.password().check())
            create();
    } else if (now == step::Begin) {
        Q_EMIT created(path, page.beginning().chosen() == u"begin.import" ? Begin::Import : Begin::Empty);
    }
}

void CreatePresenter::goBack()
{
    const QString now = page.current();
    if (now == step::Recovery)
        reopen(QString::fromUtf16(step::Password));
    else if (now == step::Password)
        page.go(step::Owner);
    else if (page.hasWelcome())
        page.go(step::Welcome);
}

// A done step, chosen in the rail. Once the key is on paper there is nothing left to change.
void CreatePresenter::reopen(const QString &key)
{
    if (page.current() == step::Begin)
        return;
    const auto go = [this, key] {
        page.undoFrom(QString::fromUtf16(step::Recovery));
        page.go(key == step::Welcome ? step::Welcome : key == step::Owner ? step::Owner : step::Password);
    };
    if (unconfirmed)
        abandon(go);
    else
        go();
}

void CreatePresenter::leave()
{
    if (creating) {
        workspace.cancelUnlock(); // nothing of it stays
        return;
    }
    const auto gone = [this] {
        page.password().password().clear();
        Q_EMIT givenUp();
    };
    if (unconfirmed)
        abandon(gone);
    else
        gone();
}

void CreatePresenter::abandon(std::function<void()> next)
{
    unconfirmed = false;
    clipboard.clear();
    page.recovery().wipe();
    workspace.abandon() | then(this, [next = std::move(next)](const QFuture<Result<void>> &) { next(); });
}

void CreatePresenter::create()
{
    workspace::CreateRequest request;
    page.owner().fill(request);
    page.password().fill(request);
    path = request.path;
    page.banner().quiet();
    creating = true;
    page.password().setEnabled(false);
    page.footer().setWaiting(true);
    page.busy().begin(tr("Creating the vault…"), tr("The cost of guessing the password is measured on this computer."),
                      {});
    page.busy().showNow();
    workspace.create(std::move(request))
        | then(this, [this](QFuture<Result<workspace::Opened>> future) { answer(future.takeResult()); });
}

// Its password is public, so there is no key to keep: the page shows how to open it again.
void CreatePresenter::makeDemo()
{
    path = demoPath();
    creating = true;
    page.banner().quiet();
    page.footer().setWaiting(true);
    page.busy().begin(tr("Making the demonstration vault…"), tr("Filled with invented people."), {});
    page.busy().showNow();
    workspace::createDemoVault(workspace, path) | then(this, [this](QFuture<Result<workspace::Opened>> future) {
        const Result<workspace::Opened> made = future.takeResult();
        if (!made.ok()) {
            endDemo(made.error());
            return;
        }
        unconfirmed = true; // until it is filled
        workspace::fillDemoVault(workspace, {})
            | then(this, [this](QFuture<Result<QList<workspace::DemoAccount>>> filled) {
                  if (filled.resultCount() == 0)
                      return;
                  endDemo(filled.result().ok() ? std::optional<Error>() : filled.result().error());
              });
    });
}

void CreatePresenter::endDemo(const std::optional<Error> &error)
{
    creating = false;
    page.busy().finish();
    page.footer().setWaiting(false);
    if (error) {
        const auto say = [this, error = *error] {
            page.banner().say(Tone::Danger, tr("The demonstration was not made."), words::sentence(error));
        };
        unconfirmed ? abandon(say) : say();
        return;
    }
    unconfirmed = false;
    const workspace::DemoAccount owner = workspace::demoOwner();
    page.showDemo(owner.login, owner.password);
    Q_EMIT made(path);
}

QString CreatePresenter::demoPath() const
{
    QString free = page.documents() + u'/' + tr("demonstration") + u".coffret"_s;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = page.documents() + u'/' + tr("demonstration") + u"-%1.coffret"_s.arg(i);
    return free;
}

void CreatePresenter::answer(Result<workspace::Opened> result)
{
    creating = false;
    page.busy().finish();
    page.password().setEnabled(true);
    page.footer().setWaiting(false);
    if (!result.ok()) {
        complain(result.error());
        return;
    }
    unconfirmed = true;
    page.setResult(QString::fromUtf16(step::Password), tr("Chosen"));
    // Which groups are asked is no secret; that they differ from time to time makes people look.
    const int first = QRandomGenerator::global()->bounded(0, 4);
    page.showRecovery(result->recoveryKey, first, first + 4);
}

void CreatePresenter::complain(const Error &error)
{
    const QString sentence = words::sentence(error);
    switch (workspace::failureOf(error)) {
    case Failure::Cancelled: Q_EMIT givenUp(); return;
    case Failure::PasswordUnusable:
    case Failure::UnsafePassword: page.password().password().complain(sentence); return;
    case Failure::AlreadyExists:
    case Failure::FolderNotEmpty:
    case Failure::ReadOnlyFolder:
    case Failure::NoSuchPlace:
    case Failure::NetworkShare:
    case Failure::NoSpace:
    case Failure::BadRequest:
        page.go(step::Owner);
        page.owner().complain(u"placeRow"_s, sentence);
        return;
    default: page.banner().say(Tone::Danger, tr("The vault was not created."), sentence);
    }
}

} // namespace coffret::ui
