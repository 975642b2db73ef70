// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/carepresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/busyline.h"
#include "ui/common/localformat.h"
#include "ui/common/textlabel.h"
#include "ui/settings/vaultmarks.h"
#include "ui/unlock/recoveryprint.h"
#include "ui/unlock/vaultheading.h"
#include "ui/words/errortext.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr qint64 Mebibyte = 1024 * 1024;
constexpr qsizetype MostProblems = 8;

QString key(const char16_t *mark)
{
    return QString::fromUtf16(mark);
}

QString day(TimeStamp at)
{
    return at > 0 ? longDay(localTime(at).date()) : QString();
}

} // namespace

CarePresenter::CarePresenter(workspace::Workspace &w, CareParts p, const RememberedVaults &v, const Clock &c,
                             QObject *parent)
    : QObject(parent), workspace(w), parts(p), vaults(v), clock(c)
{
    connect(parts.check, &FoldedPart::asked, this, &CarePresenter::check);
    connect(parts.checking, &BusyLine::stopRequested, this, &CarePresenter::cancel);
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, parts.checking, &BusyLine::progress);
    connect(&watcher, &QFutureWatcherBase::finished, this, &CarePresenter::finish);
    connect(parts.facts, &FactsSheet::copyAsked, this,
            [](const QString &text) { QGuiApplication::clipboard()->setText(text); });
    connect(parts.facts, &FactsSheet::printAsked, this,
            [this](const QString &html) { printHtml(parts.facts->window(), html); });
    connect(parts.vaults, &KnownVaults::forgetAsked, this, [this](const QString &path) {
        const QStringList before = vaults.all();
        QStringList rest = before;
        rest.removeAll(path);
        vaults.keep(rest);
        showVaults();
        Q_EMIT forgotten(vaultName(path), before);
    });
}

void CarePresenter::start()
{
    parts.check->quiet();
    showVaults();
    reload();
}

void CarePresenter::reload()
{
    workspace.ask<crm::VaultSettings>([](workspace::Books &books) { return books.settings.all(); })
        | then(this, settled<Result<crm::VaultSettings>>(
                         [this](const crm::VaultSettings &kept) {
                             marks = kept;
                             tell();
                             workspace.facts()
                                 | then(this, settled<Result<workspace::CryptoFacts>>(
                                                  [this](const workspace::CryptoFacts &facts) { show(facts); },
                                                  [](const Error &) {}));
                         },
                         [](const Error &) {}));
}

void CarePresenter::showVaults()
{
    parts.vaults->show(vaults.all(), workspace.path());
}

void CarePresenter::tell()
{
    const QString what = tr("Reads every page of the vault and its seals. Nothing is changed.");
    const QString last = dayOf(mark::Checked);
    const int found = marks.value(key(mark::CheckProblems)).toInt();
    if (last.isEmpty())
        parts.check->setFact(what + u' ' + tr("Not checked yet."));
    else if (found == 0)
        parts.check->setFact(what + u' ' + tr("Sound when last checked, on %1.").arg(last));
    else
        parts.check->setFact(what + u' ' + tr("%n problem(s) when last checked, on %1.", nullptr, found).arg(last));
}

void CarePresenter::show(const workspace::CryptoFacts &facts)
{
    const QString yes = tr("yes");
    const QString no = tr("no");
    Facts sheet{
        {tr("Data"), facts.cipher},
        {tr("Keys"), u"XChaCha20-Poly1305, BLAKE2b (libsodium)"_s},
        {tr("Master password"), tr("Argon2id, %1 passes over %2 MiB")
                                    .arg(count(qint64(facts.kdfPasses)), count(qint64(facts.kdfMemory) / Mebibyte))},
        {tr("Key file asked for"), facts.keyFileRequired ? yes : no},
        {tr("Keys kept out of swap"), facts.memoryLocked ? yes : no},
        {tr("Files"), facts.compartments.join(u", ")},
        {tr("Format"), tr("%1, header of generation %2").arg(facts.format).arg(facts.generation)},
        {tr("Vault made on"), day(facts.created)},
        {tr("Password changed on"), dayOf(mark::PasswordChanged)},
        {tr("Cost raised on"), dayOf(mark::CostRaised)},
        {tr("Recovery key replaced on"), dayOf(mark::RecoveryReplaced)},
        {tr("Checked on"), dayOf(mark::Checked)},
    };
    for (auto &[what, much] : sheet) {
        if (much.isEmpty())
            much = tr("not yet");
    }
    parts.facts->show(sheet);
}

void CarePresenter::check()
{
    if (watcher.isRunning())
        return;
    parts.problems->hide();
    parts.check->verb()->setEnabled(false);
    parts.checking->begin(tr("Checking the vault…"), tr("If you stop, the result of the last check stands."),
                          tr("Stop"));
    watcher.setFuture(workspace.check());
}

void CarePresenter::cancel()
{
    watcher.future().cancel();
}

void CarePresenter::finish()
{
    const bool held = parts.checking->isAncestorOf(parts.checking->window()->focusWidget());
    parts.checking->finish();
    parts.check->verb()->setEnabled(true);
    if (held)
        parts.check->verb()->setFocus(Qt::OtherFocusReason);
    const auto future = watcher.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto result = future.result();
    if (!result.ok()) {
        if (!result.error().is(BaseError::Cancelled))
            parts.check->fail(words::sentence(result.error()));
        return;
    }
    const QHash<QString, QString> kept{{key(mark::Checked), QString::number(clock.now())},
                                       {key(mark::CheckProblems), QString::number(result->size())}};
    marks.insert(kept);
    workspace.ask<void>([kept](workspace::Books &books) { return books.settings.keep(kept); })
        | then(this, [this](const QFuture<Result<void>> &) { reload(); });
    if (result->isEmpty()) {
        parts.check->succeed(tr("The vault is sound: every page has its seal, and every file its structure."));
        return;
    }
    parts.check->fail(tr(
        "%n problem(s) found. Nothing was changed. Keep the vault as it is, and bring back the damaged files from a copy.",
        nullptr, int(result->size())));
    QStringList lines;
    for (const workspace::CheckProblem &problem : result->mid(0, MostProblems))
        lines += words::sentence(problem);
    parts.problems->setText(lines.join(u'\n'));
    parts.problems->show();
}

QString CarePresenter::dayOf(const char16_t *mark) const
{
    return day(marks.value(key(mark)).toLongLong());
}

} // namespace coffret::ui
