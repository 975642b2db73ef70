// SPDX-License-Identifier: GPL-3.0-or-later
// The repository of a kind of record, chosen at run time: what undo, the trash and merging need to
// treat all kinds alike.
#pragma once

#include "core/crm/activityrepository.h"
#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/desk.h"
#include "core/crm/documentrepository.h"
#include "core/crm/linkrepository.h"
#include "core/crm/taskrepository.h"

namespace coffret::crm {

// Calls work(repository) with the one for `kind`; every branch answers the same type.
template <class T, class Work>
Result<T> withRepository(const Desk &desk, EntityKind kind, Work work)
{
    const auto call = [&]<class Repository>(std::type_identity<Repository>) -> Result<T> {
        Repository repository(desk.database, desk.ids);
        return work(repository);
    };
    switch (kind) {
    case EntityKind::Contact: return call(std::type_identity<ContactRepository>());
    case EntityKind::Company: return call(std::type_identity<CompanyRepository>());
    case EntityKind::Link: return call(std::type_identity<LinkRepository>());
    case EntityKind::Activity: return call(std::type_identity<ActivityRepository>());
    case EntityKind::Task: return call(std::type_identity<TaskRepository>());
    case EntityKind::Document: return call(std::type_identity<DocumentRepository>());
    case EntityKind::Tag:
    case EntityKind::Draft: break;
    }
    return Error(CrmError::NotFound, QStringLiteral("no records of this kind"));
}

inline EntityKind entityKind(PartyKind kind)
{
    return kind == PartyKind::Contact ? EntityKind::Contact : EntityKind::Company;
}

} // namespace coffret::crm
