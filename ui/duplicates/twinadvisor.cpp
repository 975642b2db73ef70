// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/twinadvisor.h"

#include "core/crm/matchkeys.h"
#include "ui/common/answers.h"
#include "ui/duplicates/advicebar.h"
#include "ui/duplicates/duplicatewords.h"

#include <QFuture>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int Pause = 350;

QStringList keysOf(const AnyParty &party)
{
    return std::visit([](const auto &each) { return crm::matchKeys(each); }, party);
}

std::optional<crm::PartyRef> standing(const AnyParty &party)
{
    const crm::PartyRef ref = refOf(party);
    return ref.id == Uuid{} ? std::nullopt : std::optional(ref);
}

} // namespace

TwinAdvisor::TwinAdvisor(workspace::Workspace &w, AdviceBar &b, Typed t, QObject *parent)
    : QObject(parent), workspace(w), bar(b), typed(std::move(t))
{
    pause.setSingleShot(true);
    pause.setInterval(Pause);
    connect(&pause, &QTimer::timeout, this, &TwinAdvisor::ask);
}

void TwinAdvisor::begin()
{
    quiet();
    refused.clear();
    self = standing(typed());
    known = keysOf(typed());
}

void TwinAdvisor::look()
{
    pause.start();
}

void TwinAdvisor::quiet()
{
    pause.stop();
    ++question;
    twins.clear();
    bar.quiet();
}

void TwinAdvisor::ask()
{
    const AnyParty party = typed();
    const QStringList keys = keysOf(party);
    if (keys == known)
        return;
    known = keys;
    self = standing(party);
    const int mine = ++question;
    workspace.ask<QList<Twin>>([party](workspace::Books &books) { return twinsOf(books, party); },
                               workspace::Workspace::Urgency::Urgent)
        | then(this, settled<Result<QList<Twin>>>(
                         [this, mine](const QList<Twin> &found) {
                             if (mine != question)
                                 return;
                             twins = found;
                             show();
                         },
                         [](const Error &) {})); // advice only: saving says what is wrong with the vault
}

void TwinAdvisor::lookAt(const crm::PartyRef &kept)
{
    refused.clear();
    self = kept;
    const int mine = ++question;
    workspace.ask<QList<Twin>>([kept](workspace::Books &books) -> Result<QList<Twin>> {
        COFFRET_ASSIGN(const AnyParty party, readParty(books, kept));
        return twinsOf(books, party);
    })
        | then(this, settled<Result<QList<Twin>>>(
                         [this, mine](const QList<Twin> &found) {
                             if (mine != question)
                                 return;
                             twins = found;
                             show();
                         },
                         [](const Error &) {}));
}

void TwinAdvisor::show()
{
    twins.removeIf([this](const Twin &twin) { return refused.contains(twin.party); });
    if (twins.isEmpty()) {
        bar.quiet();
        return;
    }
    const Twin &best = twins.first();
    const QString who = best.second.isEmpty() ? best.name : best.name + u", "_s + best.second;
    QList<AdviceAct> acts{
        {u"openTwin"_s, tr("Open the record"), [this, party = best.party] { Q_EMIT openAsked(party); }}};
    if (self)
        acts.append({u"mergeTwin"_s, tr("Merge…"),
                     [this, mine = *self, party = best.party] { Q_EMIT mergeAsked(mine, party); }});
    const bool person = best.party.kind == crm::PartyKind::Contact;
    acts.append(
        {u"refuseTwin"_s, person ? tr("This is somebody else") : tr("This is another company"), [this] { refuse(); }});
    bar.say(tr("Maybe already here:"), tr("%1 — %2").arg(who, reasonWords(best.reasons)), acts);
}

void TwinAdvisor::refuse()
{
    if (twins.isEmpty())
        return;
    refused.append(twins.first().party);
    if (self)
        keep(*self);
    show();
}

void TwinAdvisor::keep(const crm::PartyRef &saved)
{
    if (refused.isEmpty())
        return;
    workspace.ask<void>([saved, others = refused](workspace::Books &books) -> Result<void> {
        for (const crm::PartyRef &other : others)
            COFFRET_TRY(books.duplicates.markDistinct(saved, other));
        return {};
    }) | then(this, [this](QFuture<Result<void>> future) {
        if (future.resultCount() > 0 && !future.result().ok())
            Q_EMIT failed(future.result().error());
    });
}

} // namespace coffret::ui
