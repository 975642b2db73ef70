// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companybook.h"

#include "core/crm/companyfinder.h"
#include "core/crm/companyrules.h"
#include "core/crm/logged.h"
#include "core/crm/partywork.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

namespace {

struct CompanyRules
{
    static Result<void> refuse(const Company &company)
    {
        if (blocks(objections(company)))
            return Error(CrmError::Refused, u"company"_s);
        return {};
    }

    static Result<void> complete(const Desk &, Ledger &, Company &) { return {}; }
};

using Work = PartyWork<CompanyRepository, CompanyRules>;

} // namespace

Result<Company> CompanyBook::save(Company company)
{
    return Work(desk).save(std::move(company), nullptr);
}

Result<Company> CompanyBook::save(Company company, const Company &base)
{
    return Work(desk).save(std::move(company), &base);
}

Result<Company> CompanyBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Company company)
{
    return Work(desk).saveIn(transaction, changeSet, std::move(company));
}

Result<Company> CompanyBook::company(CompanyId id) const
{
    COFFRET_ASSIGN(Company found, peek(id));
    desk.log.note(logged(journal::Action::Viewed, EntityKind::Company, id.value));
    return found;
}

Result<Company> CompanyBook::peek(CompanyId id) const
{
    return Work(desk).read(id);
}

Result<Company> CompanyBook::reveal(CompanyId id, access::FieldGroup group, const RevealReason &reason) const
{
    return Work(desk).reveal(id, group, reason);
}

Result<void> CompanyBook::remove(const QList<CompanyId> &ids)
{
    return Work(desk).move(ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> CompanyBook::restore(const QList<CompanyId> &ids)
{
    return Work(desk).move(ids, ChangeSetKind::Restore, 0);
}

Result<qint64> CompanyBook::count() const
{
    return Work(desk).count();
}

Result<Company> CompanyBook::find(const Company &wanted) const
{
    const CompanyRepository companies(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto row, findCompany(companies, wanted));
    if (!row)
        return Company();
    COFFRET_ASSIGN(auto stored, companies.read(*row));
    return stored ? std::move(stored->entity) : Company();
}

Result<Company> CompanyBook::findOrCreateIn(storage::Transaction &transaction, qint64 changeSet, const Company &wanted)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    CompanyRepository companies(desk.database, desk.ids);
    COFFRET_ASSIGN(auto stored, findOrCreateCompany(ledger, companies, wanted));
    return std::move(stored.entity);
}

} // namespace coffret::crm
