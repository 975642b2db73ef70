// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companybook.h"

#include "core/crm/bookwork.h"
#include "core/crm/companyfinder.h"
#include "core/crm/companyrules.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static Result<void> refuseNameless(const Company &company)
{
    if (blocks(objections(company)))
        return Error(CrmError::Refused, u"company"_s);
    return {};
}

static Result<Company> create(const Desk &desk, Ledger &ledger, Company company)
{
    CompanyRepository companies(desk.database, desk.ids);
    COFFRET_TRY(companies.settle(company));
    Stored<Company> stored;
    stored.entity = std::move(company);
    COFFRET_TRY(ledger.create(companies, stored));
    return std::move(stored.entity);
}

static Result<Company> update(const Desk &desk, Ledger &ledger, Company wanted, const Company *base)
{
    CompanyRepository companies(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto before, readKnown(companies, wanted.id));
    if (before.entity.provenance.deletedAt != 0)
        return Error(CrmError::InTrash, u"company"_s);
    COFFRET_ASSIGN(const auto counted, companies.read(before.row));
    if (wanted.lastFromUs == counted->entity.lastFromUs)
        wanted.lastFromUs = before.entity.lastFromUs;
    if (wanted.lastFromThem == counted->entity.lastFromThem)
        wanted.lastFromThem = before.entity.lastFromThem;
    COFFRET_TRY(companies.settle(wanted));
    Stored<Company> after = before;
    COFFRET_TRY(takeOver(after.entity, wanted, base));
    COFFRET_TRY(refuseNameless(after.entity));
    COFFRET_ASSIGN(const bool changed, ledger.change(companies, before, after));
    if (!changed)
        return counted->entity;
    COFFRET_ASSIGN(auto saved, companies.read(before.row));
    return std::move(saved->entity);
}

static Result<Company> write(const Desk &desk, Ledger &ledger, Company company, const Company *base)
{
    company = tidied(std::move(company));
    COFFRET_TRY(refuseNameless(company));
    return company.id.isNull() ? create(desk, ledger, std::move(company))
                               : update(desk, ledger, std::move(company), base);
}

static Result<Company> saveAlone(const Desk &desk, Company company, const Company *base)
{
    const ChangeSetKind kind = company.id.isNull() ? ChangeSetKind::Create : ChangeSetKind::Edit;
    return underOneSet<Company>(desk, kind, u"company"_s,
                                [&](Ledger &ledger) { return write(desk, ledger, std::move(company), base); });
}

Result<Company> CompanyBook::save(Company company)
{
    return saveAlone(desk, std::move(company), nullptr);
}

Result<Company> CompanyBook::save(Company company, const Company &base)
{
    return saveAlone(desk, std::move(company), &base);
}

Result<Company> CompanyBook::saveIn(storage::Transaction &transaction, qint64 changeSet, Company company)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(company), nullptr);
}

Result<Company> CompanyBook::company(CompanyId id) const
{
    COFFRET_ASSIGN(auto stored, CompanyRepository(desk.database, desk.ids).read(id));
    if (!stored)
        return Error(CrmError::NotFound, u"company"_s);
    return std::move(stored->entity);
}

static Result<void> move(const Desk &desk, const QList<CompanyId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"company"_s, [&](Ledger &ledger) {
        CompanyRepository companies(desk.database, desk.ids);
        return setDeleted(ledger, companies, ids, deletedAt);
    });
}

Result<void> CompanyBook::remove(const QList<CompanyId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> CompanyBook::restore(const QList<CompanyId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

Result<qint64> CompanyBook::count() const
{
    return CompanyRepository(desk.database, desk.ids).count();
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
