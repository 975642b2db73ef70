// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/companyfinder.h"

#include "core/crm/bookwork.h"
#include "core/crm/companyrules.h"
#include "core/crm/matchkeys.h"

#include <algorithm>

namespace coffret::crm {

static Result<std::optional<RowId>> oldest(const Result<QList<RowId>> &rows)
{
    if (!rows.ok())
        return rows.error();
    return rows->isEmpty() ? std::nullopt : std::optional<RowId>(*std::min_element(rows->begin(), rows->end()));
}

static Result<std::optional<RowId>> byIdentifier(const CompanyRepository &companies, const QStringList &keys)
{
    for (const char16_t letter : {u't', u'v', u's'}) {
        for (const QString &key : keys) {
            if (!key.startsWith(QChar(letter)))
                continue;
            COFFRET_ASSIGN(const auto found, oldest(companies.withKey(key)));
            if (found)
                return found;
        }
    }
    return std::optional<RowId>();
}

static Result<std::optional<RowId>> byName(const CompanyRepository &companies, const QString &name)
{
    COFFRET_ASSIGN(QList<RowId> rows, companies.withKeyPrefix(companyNameKey(name)));
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    for (const RowId row : std::as_const(rows)) {
        COFFRET_ASSIGN(const QString known, companies.nameOf(row));
        if (sameCompanyName(known, name))
            return std::optional<RowId>(row);
    }
    return std::optional<RowId>();
}

static Result<std::optional<RowId>> byDomain(const CompanyRepository &companies, const QStringList &keys)
{
    for (const QString &key : keys) {
        if (!key.startsWith(u'd') || isMailProvider(key.sliced(2)))
            continue;
        COFFRET_ASSIGN(const auto found, oldest(companies.withKey(key)));
        if (found)
            return found;
    }
    return std::optional<RowId>();
}

Result<std::optional<RowId>> findCompany(const CompanyRepository &companies, const Company &wanted)
{
    const QStringList keys = matchKeys(wanted);
    COFFRET_ASSIGN(const auto identified, byIdentifier(companies, keys));
    if (identified)
        return identified;
    return companyNameKey(wanted.name).isEmpty() ? byDomain(companies, keys) : byName(companies, wanted.name);
}

Result<Stored<Company>> findOrCreateCompany(Ledger &ledger, CompanyRepository &companies, const Company &wanted)
{
    COFFRET_ASSIGN(const auto row, findCompany(companies, wanted));
    if (row) {
        COFFRET_ASSIGN(auto known, companies.read(*row));
        if (known)
            return std::move(*known);
    }
    Stored<Company> made;
    made.entity = tidied(wanted);
    if (made.entity.name.isEmpty())
        return Error(CrmError::Refused, QStringLiteral("company without a name"));
    COFFRET_TRY(companies.settle(made.entity));
    COFFRET_TRY(ledger.create(companies, made));
    return made;
}

} // namespace coffret::crm
