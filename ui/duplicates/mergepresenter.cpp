// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergepresenter.h"

#include "core/workspace/books.h"
#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/common/localformat.h"
#include "ui/duplicates/mergeform.h"
#include "ui/duplicates/mergepage.h"
#include "ui/words/errortext.h"

#include <QFuture>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

Result<crm::PartyRef> mergeInVault(workspace::Books &books, const AnyParty &result, const crm::PartyRef &gone)
{
    if (const auto *contact = std::get_if<crm::Contact>(&result)) {
        COFFRET_ASSIGN(const crm::Contact kept, books.merges.merge(*contact, crm::ContactId{gone.id}));
        return crm::PartyRef{crm::PartyKind::Contact, kept.id.value};
    }
    COFFRET_ASSIGN(const crm::Company kept,
                   books.merges.merge(std::get<crm::Company>(result), crm::CompanyId{gone.id}));
    return crm::PartyRef{crm::PartyKind::Company, kept.id.value};
}

// Merged or put into the trash since it was asked: there is nothing to merge any more.
bool isGone(const AnyParty &party)
{
    return std::visit([](const auto &each) { return each.provenance.deletedAt != 0; }, party);
}

} // namespace

MergePresenter::MergePresenter(workspace::Workspace &w, MergePage &p, const Clock &c, QObject *parent)
    : QObject(parent), workspace(w), page(p), clock(c)
{
    connect(&page, &MergePage::mergeAsked, this, &MergePresenter::merge);
    connect(&page, &MergePage::cancelAsked, this, [this] {
        if (merging)
            return;
        pair.reset();
        Q_EMIT left();
    });
    connect(&workspace.changes(), &ChangeBus::changed, this, &MergePresenter::hear);
}

void MergePresenter::open(const crm::PartyRef &one, const crm::PartyRef &other, const MergeChoices &choices)
{
    if (one.kind != other.kind || one == other)
        return;
    pair = {one, other};
    page.banner().quiet();
    load(choices);
}

void MergePresenter::load(const MergeChoices &choices)
{
    loading = choices;
    workspace.ask<MergeCase>(
        [asked = *pair](workspace::Books &books) { return readCase(books, asked.first, asked.second); })
        | then(this, settled<Result<MergeCase>>(
                         [this, choices, asked = *pair](const MergeCase &merge) {
                             if (!pair || *pair != asked)
                                 return;
                             loading.reset();
                             if (isGone(merge.one) || isGone(merge.other)) {
                                 pair.reset();
                                 Q_EMIT left();
                                 return;
                             }
                             page.show(merge, choices, people(), localTime(clock.now()).date());
                             Q_EMIT opened();
                         },
                         [this](const Error &error) {
                             pair.reset();
                             Q_EMIT said(words::sentence(error), false);
                             Q_EMIT left();
                         }));
}

void MergePresenter::merge()
{
    if (!pair || merging)
        return;
    merging = true;
    page.setBusy(true);
    const MergeForm &form = page.form();
    workspace.ask<crm::PartyRef>([result = resultOf(form.records(), form.choices()),
                                  gone = refOf(goneOf(form.records(), form.choices()))](workspace::Books &books) {
        return mergeInVault(books, result, gone);
    }) | then(this, [this](QFuture<Result<crm::PartyRef>> future) {
        merging = false;
        page.setBusy(false);
        if (future.resultCount() > 0)
            take(future.result());
    });
}

void MergePresenter::take(const Result<crm::PartyRef> &kept)
{
    if (!kept.ok()) {
        page.banner().say(Tone::Danger, tr("Nothing was merged."), words::sentence(kept.error()));
        return;
    }
    pair.reset();
    Q_EMIT said(tr("The 2 records are one now."), true);
    Q_EMIT merged(*kept);
}

// Its own change comes while it merges, and needs no word.
void MergePresenter::hear(const QList<Change> &changes)
{
    if (!pair || merging)
        return;
    const bool touched = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return change.id == pair->first.id || change.id == pair->second.id;
    });
    if (!touched)
        return;
    page.banner().say(Tone::Info, tr("One of the two records changed."),
                      tr("It is shown as it is now; what you chose is kept."));
    load(loading.value_or(page.form().choices()));
}

QHash<QByteArray, QString> MergePresenter::people() const
{
    const access::Session session = workspace.session();
    return {{session.user.bytes(), session.displayName.isEmpty() ? session.login : session.displayName}};
}

QList<FormDraft> MergePresenter::drafts() const
{
    if (!pair)
        return {};
    const QJsonObject body{{u"other"_s, uuidText(pair->second.id)},
                           {u"choices"_s, choicesText(loading.value_or(page.form().choices()))}};
    return {{formName(), pair->first, QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))}};
}

void MergePresenter::restore(const FormDraft &draft)
{
    const QJsonObject body = QJsonDocument::fromJson(draft.body.toUtf8()).object();
    if (const auto other = uuidFromText(body.value(u"other"_s).toString()))
        open(draft.party, {draft.party.kind, *other}, choicesFrom(body.value(u"choices"_s).toString()));
}

} // namespace coffret::ui
