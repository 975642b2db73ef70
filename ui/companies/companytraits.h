// SPDX-License-Identifier: GPL-3.0-or-later
// What is particular to companies among the records of PartyDesk.
#pragma once

#include "core/crm/companyrules.h"
#include "core/workspace/books.h"
#include "ui/companies/companyform.h"
#include "ui/records/recordview.h"

#include <QDate>
#include <QHash>
#include <optional>

namespace coffret::ui {

struct CompanyTraits
{
    using Entity = crm::Company;
    using EntityId = crm::CompanyId;
    using Form = CompanyForm;
    static constexpr crm::PartyKind kind = crm::PartyKind::Company;

    static QString formName() { return QStringLiteral("company"); }
    static Result<Entity> read(workspace::Books &books, EntityId id) { return books.companies.company(id); }
    static Result<Entity> write(workspace::Books &books, const Entity &entity, const Entity &base)
    {
        return entity.id.isNull() ? books.companies.save(entity) : books.companies.save(entity, base);
    }
    static Result<Entity> reveal(workspace::Books &books, EntityId id, access::FieldGroup group,
                                 const crm::RevealReason &reason)
    {
        return books.companies.reveal(id, group, reason);
    }
    static Result<void> remove(workspace::Books &books, EntityId id) { return books.companies.remove({id}); }
    static QList<crm::Objection> objections(const Entity &entity, QDate) { return crm::objections(entity); }

    static RecordView view(const Entity &company, QDate today, const QHash<QByteArray, QString> &people);
    static bool setField(Entity &company, const QString &key, const QString &value);
    static std::optional<crm::PartyRef> followed(const Entity &, const QString &) { return {}; }
    static QString newTitle();
    static QString editTitle(const Entity &company);
};

} // namespace coffret::ui
