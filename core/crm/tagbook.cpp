// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/tagbook.h"

#include "core/base/textfold.h"
#include "core/crm/bookwork.h"
#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/partyrules.h"
#include "core/crm/permission.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

Result<QList<Tag>> TagBook::tags() const
{
    const access::Profile &profile = desk.session.profile;
    const bool hidden = profile.scope == access::RecordScope::None
                        || profile.field(access::FieldGroup::Identity) < access::FieldRight::ReadOnly;
    return hidden ? Result<QList<Tag>>(QList<Tag>()) : TagRepository(desk.database).all();
}

Result<Tag> TagBook::save(Tag tag)
{
    COFFRET_TRY(permitSettings(desk, access::AreaRight::Part));
    tag.name = tidied(tag.name);
    if (tag.name.isEmpty())
        return Error(CrmError::Refused, u"tag without a name"_s);
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    TagRepository tags(desk.database);
    COFFRET_ASSIGN(const auto same, tags.find(tag.name));
    RowId row = 0;
    if (tag.id.isNull()) {
        if (same)
            return Error(CrmError::Conflict, u"tag"_s);
        COFFRET_ASSIGN(const TagRow made, tags.findOrCreate(tag.name, desk.ids));
        row = made.row;
        COFFRET_ASSIGN(tag.id, tags.idOf(row));
    } else {
        COFFRET_ASSIGN(const auto known, tags.read(tag.id));
        if (!known)
            return Error(CrmError::NotFound, u"tag"_s);
        if (same && same->row != known->row)
            return Error(CrmError::Conflict, u"tag"_s);
        row = known->row;
    }
    COFFRET_TRY(tags.update(row, tag));
    COFFRET_TRY(tags.refreshSearch(row, desk.ids));
    transaction.note({EntityKind::Tag, tag.id.value});
    COFFRET_TRY(transaction.commit());
    return tag;
}

template <class Repository>
static Result<void> takeOff(Ledger &ledger, Repository &repository, const QList<RowId> &rows, const QString &tag)
{
    for (const RowId row : rows) {
        COFFRET_ASSIGN(const auto before, repository.readKnown(row));
        if (!before)
            continue;
        auto after = *before;
        after.entity.tags.removeAll(tag);
        COFFRET_TRY(ledger.change(repository, *before, after));
    }
    return {};
}

Result<void> TagBook::remove(TagId id)
{
    COFFRET_TRY(permitSettings(desk, access::AreaRight::Part));
    COFFRET_TRY(permit(desk, access::Deed::Bulk, journal::Action::Modified));
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(desk.database, desk.bus));
    TagRepository tags(desk.database);
    COFFRET_ASSIGN(const auto tag, tags.read(id));
    if (!tag)
        return Error(CrmError::NotFound, u"tag"_s);
    COFFRET_ASSIGN(auto ledger, Ledger::open(transaction, desk, ChangeSetKind::Bulk, u"tag"_s));
    COFFRET_ASSIGN(const auto people, tags.wearers(PartyKind::Contact, tag->row));
    ContactRepository contacts(desk.database, desk.ids);
    COFFRET_TRY(takeOff(ledger, contacts, people, tag->entity.name));
    COFFRET_ASSIGN(const auto firms, tags.wearers(PartyKind::Company, tag->row));
    CompanyRepository companies(desk.database, desk.ids);
    COFFRET_TRY(takeOff(ledger, companies, firms, tag->entity.name));
    if (ledger.isEmpty())
        COFFRET_TRY(HistoryRepository(desk.database).eraseSet(ledger.setRow()));
    COFFRET_TRY(tags.erase(tag->row));
    transaction.note({EntityKind::Tag, id.value});
    COFFRET_TRY(ledger.close());
    return transaction.commit();
}

} // namespace coffret::crm
