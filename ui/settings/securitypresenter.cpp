// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/securitypresenter.h"

#include "core/workspace/books.h"
#include "core/workspace/failure.h"
#include "ui/common/answers.h"
#include "ui/common/localformat.h"
#include "ui/settings/vaultmarks.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <QRandomGenerator>

namespace coffret::ui {

using workspace::Failure;

static QString key(const char16_t *mark)
{
    return QString::fromUtf16(mark);
}

SecurityPresenter::SecurityPresenter(workspace::Workspace &w, SecurityParts p, SecretClipboard &c, const Clock &k,
                                     QObject *parent)
    : QObject(parent), workspace(w), parts(p), clipboard(c), clock(k)
{
    connect(parts.passwordForm, &ProofForm::submitted, this, &SecurityPresenter::changePassword);
    connect(parts.recoveryForm, &ProofForm::submitted, this, &SecurityPresenter::replaceRecovery);
    connect(parts.costForm, &ProofForm::submitted, this, &SecurityPresenter::raiseCost);
    connect(parts.sheet, &RecoverySheet::confirmed, this, &SecurityPresenter::confirmRecovery);
    connect(parts.sheet, &RecoverySheet::copyAsked, &clipboard, &SecretClipboard::copy);
    connect(parts.sheet, &RecoverySheet::printAsked, this, [this](const QStringList &groups) {
        printRecoveryKey(parts.sheet->window(), vaultName(workspace.path()), groups);
    });
}

void SecurityPresenter::setCopySeconds(int seconds)
{
    parts.sheet->setCopySeconds(seconds);
}

void SecurityPresenter::start()
{
    const access::Session session = workspace.session();
    for (ProofForm *form : {parts.passwordForm, parts.recoveryForm, parts.costForm})
        form->setOwner(session.login, workspace.organisation());
    workspace.ask<crm::VaultSettings>([](workspace::Books &books) { return books.settings.all(); })
        | then(this,
               settled<Result<crm::VaultSettings>>(
                   [this](const crm::VaultSettings &kept) {
                       marks = kept;
                       parts.password->setFact(dayOf(mark::PasswordChanged).isEmpty()
                                                   ? tr("It opens the vault and is written nowhere.")
                                                   : tr("It opens the vault and is written nowhere. Changed on %1.")
                                                         .arg(dayOf(mark::PasswordChanged)));
                       tellRecovery();
                       if (!dayOf(mark::RecoveryPending).isEmpty())
                           Q_EMIT recoveryPending(dayOf(mark::RecoveryPending));
                   },
                   [](const Error &) {}));
    workspace.facts()
        | then(this, settled<Result<workspace::CryptoFacts>>(
                         [this](const workspace::CryptoFacts &facts) { show(facts); }, [](const Error &) {}));
}

void SecurityPresenter::show(const workspace::CryptoFacts &facts)
{
    for (ProofForm *form : {parts.passwordForm, parts.recoveryForm, parts.costForm})
        form->askForKeyFile(facts.keyFileRequired);
    const QString costs = tr("Each guess at the password takes %1 passes over %2 MiB of memory (Argon2id).")
                              .arg(count(qint64(facts.kdfPasses)), count(qint64(facts.kdfMemory / (1024 * 1024))));
    parts.cost->setFact(costs + u' '
                        + tr("On a faster computer it may be raised; opening then takes a little longer."));
}

void SecurityPresenter::tellRecovery()
{
    const QString pending = dayOf(mark::RecoveryPending);
    const QString replaced = dayOf(mark::RecoveryReplaced);
    parts.recovery->setFact(tr("On paper, it opens the vault when the password is lost.")
                            + (replaced.isEmpty() ? QString() : u' ' + tr("Replaced on %1.").arg(replaced)));
    if (pending.isEmpty())
        parts.recovery->quiet();
    else
        parts.recovery->fail(
            tr("The key made on %1 was never confirmed from its paper. The former one no longer opens the vault. If you do not have the paper, replace the key now.")
                .arg(pending));
}

void SecurityPresenter::changePassword()
{
    workspace::Credentials proof = parts.passwordForm->take();
    parts.passwordForm->setBusy(tr("Changing the password…"));
    workspace.changePassword(std::move(proof), parts.passwordForm->takeNew())
        | then(this, [this](QFuture<Result<void>> future) {
              parts.passwordForm->setBusy({});
              if (future.resultCount() == 0)
                  return;
              if (!future.result().ok()) {
                  complain(*parts.passwordForm, *parts.password, future.result().error());
                  return;
              }
              remember({{key(mark::PasswordChanged), now()}});
              parts.password->fold();
              parts.password->succeed(tr(
                  "The password was changed. The former one no longer opens the vault; the recovery key stays the same."));
              Q_EMIT changed();
          });
}

// The vault is told first that a key waits: were it told afterwards, a power cut would leave nobody knowing.
void SecurityPresenter::replaceRecovery()
{
    auto proof = std::make_shared<workspace::Credentials>(parts.recoveryForm->take());
    parts.recoveryForm->setBusy(tr("Making a new recovery key…"));
    workspace.ask<void>([at = now()](workspace::Books &books) {
        return books.settings.keep(key(mark::RecoveryPending), at);
    }) | then(this, [this, proof](QFuture<Result<void>> future) {
        if (future.resultCount() > 0 && future.result().ok()) {
            makeRecovery(proof);
            return;
        }
        parts.recoveryForm->setBusy({});
        if (future.resultCount() > 0)
            complain(*parts.recoveryForm, *parts.recovery, future.result().error());
    });
}

void SecurityPresenter::makeRecovery(std::shared_ptr<workspace::Credentials> proof)
{
    workspace.replaceRecoveryKey(std::move(*proof)) | then(this, [this](QFuture<Result<Secret>> future) {
        parts.recoveryForm->setBusy({});
        if (future.resultCount() == 0)
            return;
        const Result<Secret> made = future.takeResult();
        if (!made.ok()) {
            remember({{key(mark::RecoveryPending), marks.value(key(mark::RecoveryPending))}}); // as it was
            complain(*parts.recoveryForm, *parts.recovery, made.error());
            return;
        }
        marks.insert(key(mark::RecoveryPending), now());
        const int first = QRandomGenerator::global()->bounded(0, 4);
        parts.showKey(*made, first, first + 4);
        Q_EMIT changed();
    });
}

void SecurityPresenter::confirmRecovery()
{
    clipboard.clear();
    remember({{key(mark::RecoveryPending), QString()}, {key(mark::RecoveryReplaced), now()}});
    parts.showKeyQuestion();
    tellRecovery();
    parts.recovery->succeed(
        tr("The new recovery key is the one. Destroy the former paper: it opens nothing any more."));
}

void SecurityPresenter::raiseCost()
{
    parts.costForm->setBusy(tr("Raising the cost…"));
    workspace.raiseCost(parts.costForm->take()) | then(this, [this](QFuture<Result<void>> future) {
        parts.costForm->setBusy({});
        if (future.resultCount() == 0)
            return;
        if (!future.result().ok()) {
            complain(*parts.costForm, *parts.cost, future.result().error());
            return;
        }
        remember({{key(mark::CostRaised), now()}});
        parts.cost->fold();
        parts.cost->succeed(tr("Guessing now costs more. The password stays the same."));
        start();
        Q_EMIT changed();
    });
}

void SecurityPresenter::remember(const QHash<QString, QString> &kept)
{
    marks.insert(kept);
    workspace.ask<void>([kept](workspace::Books &books) { return books.settings.keep(kept); })
        | then(this, [this](const QFuture<Result<void>> &future) {
              if (future.resultCount() > 0 && !future.result().ok())
                  parts.recovery->fail(words::sentence(future.result().error()));
          });
    parts.password->setFact(
        dayOf(mark::PasswordChanged).isEmpty()
            ? tr("It opens the vault and is written nowhere.")
            : tr("It opens the vault and is written nowhere. Changed on %1.").arg(dayOf(mark::PasswordChanged)));
}

void SecurityPresenter::complain(ProofForm &form, FoldedPart &part, const Error &error)
{
    switch (workspace::failureOf(error)) {
    case Failure::WrongPassword: form.complain(tr("This is not the present password. Nothing was changed.")); return;
    case Failure::WrongRecoveryKey:
    case Failure::RecoveryKeyTyping:
        form.complain(
            tr("This is not the recovery key of this vault. Nothing was changed. Compare it with the paper."));
        return;
    case Failure::KeyFileMissing:
    case Failure::KeyFileInvalid: form.complainOfKeyFile(words::sentence(error)); return;
    case Failure::UnsafePassword:
    case Failure::PasswordUnusable: form.complainOfNew(words::sentence(error)); return;
    default: part.fail(words::sentence(error));
    }
}

QString SecurityPresenter::now() const
{
    return QString::number(clock.now());
}

QString SecurityPresenter::dayOf(const char16_t *mark) const
{
    const TimeStamp at = marks.value(key(mark)).toLongLong();
    return at > 0 ? longDay(localTime(at).date()) : QString();
}

} // namespace coffret::ui
