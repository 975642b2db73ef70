// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to people among the records of PartyDesk.
#pragma once

#include "core/crm/contactrules.h"
#include "core/crm/fieldvalues.h"
#include "core/workspace/books.h"
#include "ui/contacts/contactform.h"
#include "ui/records/recordview.h"

#include <QHash>
#include <optional>

namespace coffret::ui {

struct ContactTraits
{
    using Entity = crm::Contact;
    using EntityId = crm::ContactId;
    using Form = ContactForm;
    static constexpr crm::PartyKind kind = crm::PartyKind::Contact;

    static QString formName() { return QStringLiteral("contact"); }
    static Result<Entity> read(workspace::Books &books, EntityId id) { return books.contacts.contact(id); }
    static Result<Entity> write(workspace::Books &books, const Entity &entity, const Entity &base)
    {
        return entity.id.isNull() ? books.contacts.save(entity) : books.contacts.save(entity, base);
    }
    static Result<Entity> reveal(workspace::Books &books, EntityId id, access::FieldGroup group,
                                 const crm::RevealReason &reason)
    {
        return books.contacts.reveal(id, group, reason);
    }
    static Result<void> remove(workspace::Books &books, EntityId id) { return books.contacts.remove({id}); }
    static QList<crm::Objection> objections(const Entity &entity, QDate today)
    {
        return crm::objections(entity, today);
    }

    static RecordView view(const Entity &contact, QDate today, const QHash<QByteArray, QString> &people);
    static bool setField(Entity &contact, const QString &key, const QString &value);
    static std::optional<crm::PartyRef> followed(const Entity &contact, const QString &key);
    static QString newTitle();
    static QString editTitle(const Entity &contact);
};

} // namespace coffret::ui
