// SPDX-License-Identifier: GPL-3.0-or-later
// The presenter of one kind of record. Traits say what differs between people and companies:
//   Entity, EntityId, Form; kind, formName; read, write, remove (on the vault's thread);
//   view, setField, objections; newTitle, editTitle; followed (where a linked field leads).
// Saving names what the person started from, so a change made meanwhile elsewhere is never overwritten.
#pragma once

#include "ui/common/answers.h"
#include "ui/common/banner.h"
#include "ui/records/editpage.h"
#include "ui/records/partypresenter.h"
#include "ui/records/recordrights.h"
#include "ui/words/errortext.h"

#include <QFuture>

namespace coffret::ui {

template <class Traits>
class PartyDesk final : public PartyPresenter
{
    using Entity = typename Traits::Entity;
    using EntityId = typename Traits::EntityId;
    using Form = typename Traits::Form;

public:
    PartyDesk(workspace::Workspace &w, PartyPage &p, Form &f, const Clock &c, QObject *parent = nullptr)
        : PartyPresenter(w, p, Traits::kind, c, parent), form(f)
    {
        connect(&form, &FormRows::edited, this, [this] { remark(); });
    }

    void create() override { openForm(Entity{}); }

    void edit() override
    {
        if (current && !page().isEditing())
            openForm(*current);
    }

    QList<FormDraft> drafts() const override
    {
        QList<FormDraft> all;
        if (editing)
            all.append({Traits::formName(), {Traits::kind, editing->id.value}, form.body()});
        return all + partDrafts();
    }

    void restore(const FormDraft &draft) override
    {
        if (restorePart(draft))
            return;
        const auto fill = [this, body = draft.body](const Entity &entity) {
            openForm(entity);
            form.setBody(body);
        };
        if (draft.party.id == Uuid{}) {
            fill(Entity{});
            return;
        }
        ask(draft.party, [this, fill, party = draft.party](const Entity &loaded) {
            fill(loaded);
            choose(party); // the list shows whose form it is
        });
    }

protected:
    void load(const crm::PartyRef &party) override
    {
        ask(party, [this, mine = ++question](const Entity &loaded) {
            if (mine == question)
                present(viewOf(current.emplace(loaded)));
        });
    }

    void keepField(const QString &key, const QString &value) override
    {
        if (!current)
            return;
        Entity changed = *current;
        if (!Traits::setField(changed, key, value))
            return;
        keep(
            changed, *current,
            [this, key](const Entity &saved) {
                Q_EMIT said(PartyPresenter::tr("Saved."), true);
                Q_EMIT kept({Traits::kind, saved.id.value}, key);
            },
            [this](const Error &error) { complainOnRecord(error); });
    }

    // Shown until the record is loaded again; what may be written stays what was read.
    void reveal(const QString &key, const QString &motive) override
    {
        const EntityId id = current ? current->id : EntityId();
        const auto question = [id, group = groupOfLine(Traits::kind, key), motive](workspace::Books &books) {
            return Traits::reveal(books, id, group, {journal::RevealBasis::Motive, motive});
        };
        hand(workspace.ask<Entity>(question), [this, id](const Entity &revealed) {
            if (current && current->id == id)
                present(viewOf(revealed));
        });
    }

    void follow(const QString &key) override
    {
        if (const auto party = current ? Traits::followed(*current, key) : std::nullopt)
            Q_EMIT followed(*party);
    }

    void save() override
    {
        if (!editing)
            return;
        const Entity entity = form.entity();
        const QList<crm::Objection> objections = Traits::objections(entity, today());
        form.object(objections);
        if (crm::blocks(objections))
            return;
        page().edit().setBusy(true);
        keep(
            entity, *editing,
            [this, isNew = editing->id.isNull()](const Entity &saved) {
                leaveForm();
                Q_EMIT said(isNew ? PartyPresenter::tr("Record created.") : PartyPresenter::tr("Saved."), true);
                Q_EMIT kept({Traits::kind, saved.id.value}, {});
                open({Traits::kind, saved.id.value});
            },
            [this](const Error &error) {
                page().edit().setBusy(false);
                page().edit().banner().say(Tone::Danger, PartyPresenter::tr("This was not saved."),
                                           words::sentence(error));
            });
    }

    void giveUp() override
    {
        leaveForm();
        page().goToList();
    }

    QFuture<Result<void>> remove(const crm::PartyRef &party) override
    {
        const EntityId id{party.id};
        return workspace.ask<void>([id](workspace::Books &books) { return Traits::remove(books, id); });
    }

private:
    RecordView viewOf(const Entity &entity) const { return Traits::view(entity, today(), people()); }

    void ask(const crm::PartyRef &party, std::function<void(const Entity &)> answer)
    {
        const auto question = [party](workspace::Books &books) { return Traits::read(books, EntityId{party.id}); };
        hand(workspace.ask<Entity>(question, workspace::Workspace::Urgency::Urgent), std::move(answer));
    }

    void hand(QFuture<Result<Entity>> future, std::function<void(const Entity &)> answer)
    {
        future | then(this, settled<Result<Entity>>(std::move(answer), [this](const Error &error) {
                          complainOnRecord(error);
                      }));
    }

    void keep(const Entity &entity, const Entity &base, std::function<void(const Entity &)> kept,
              std::function<void(const Error &)> refused)
    {
        workspace.ask<Entity>([entity, base](workspace::Books &books) { return Traits::write(books, entity, base); })
            | then(this, settled<Result<Entity>>(std::move(kept), std::move(refused)));
    }

    void openForm(const Entity &entity)
    {
        editing = entity;
        form.setEntity(entity);
        page().edit().banner().quiet();
        page().edit().setTitle(entity.id.isNull() ? Traits::newTitle() : Traits::editTitle(entity));
        page().edit().setBusy(false);
        page().showEdit();
        Q_EMIT formOpened();
        remark();
    }

    void leaveForm()
    {
        editing.reset();
        page().edit().setBusy(false);
        page().leaveEdit();
    }

    // What blocks is said only when saving is asked.
    void remark() { form.object(crm::warningsAmong(Traits::objections(form.entity(), today()))); }

    Form &form;
    std::optional<Entity> current;
    std::optional<Entity> editing;
};

} // namespace coffret::ui
