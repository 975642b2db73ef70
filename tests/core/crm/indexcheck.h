// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes match_key, search_record and search_note from the records themselves and compares.
#pragma once

#include "core/crm/activityrepository.h"
#include "core/crm/companyrepository.h"
#include "core/crm/contactrepository.h"
#include "core/crm/documentrepository.h"
#include "core/crm/matchkeys.h"
#include "core/crm/taskrepository.h"
#include "tests/core/crm/testvault.h"

namespace coffret::crm {

class IndexCheck
{
public:
    explicit IndexCheck(TestVault &v) : vault(v) {}

    // Empty when all is in step, else the first few differences.
    QStringList differences()
    {
        ContactRepository contacts(*vault.database, vault.ids);
        CompanyRepository companies(*vault.database, vault.ids);
        parties(contacts, PartyKind::Contact, QStringLiteral("contact"));
        parties(companies, PartyKind::Company, QStringLiteral("company"));
        attached(ActivityRepository(*vault.database, vault.ids), QStringLiteral("activity"));
        attached(TaskRepository(*vault.database, vault.ids), QStringLiteral("task"));
        attached(DocumentRepository(*vault.database, vault.ids), QStringLiteral("document"));
        expected.sort();
        QStringList found =
            vault.texts(QStringLiteral("SELECT 'k|'||party_kind||'|'||party_id||'|'||key FROM match_key"));
        found += vault.texts(QStringLiteral(
            "SELECT 'r|'||id||'|'||coalesce(name,'')||'|'||coalesce(company,'')||'|'||coalesce(email,'')||'|'"
            "||coalesce(phone,'')||'|'||coalesce(place,'') FROM search_record"));
        found += vault.texts(QStringLiteral(
            "SELECT 'n|'||kind||'|'||ref||'|'||coalesce(party,0)||'|'||coalesce(body,'') FROM search_note"));
        found.sort();
        QStringList differences;
        const QSet<QString> wanted(expected.begin(), expected.end());
        const QSet<QString> there(found.begin(), found.end());
        for (const QString &line : wanted - there)
            differences += QStringLiteral("missing ") + line;
        for (const QString &line : there - wanted)
            differences += QStringLiteral("left over ") + line;
        for (const auto &index : {"search_identity", "search_fragment", "search_text"}) {
            if (!vault.database
                     ->execute(QStringLiteral("INSERT INTO %1(%1, rank) VALUES('integrity-check', 1)")
                                   .arg(QLatin1String(index)))
                     .ok())
                differences += QStringLiteral("full-text index out of step: ") + QLatin1String(index);
        }
        return differences.mid(0, 5);
    }

private:
    QList<RowId> rowsOf(const QString &table)
    {
        QList<RowId> rows;
        for (const QString &row : vault.texts(QStringLiteral("SELECT id FROM %1 WHERE deleted_at IS NULL").arg(table)))
            rows += row.toLongLong();
        return rows;
    }

    template <class Repository>
    void parties(Repository &repository, PartyKind kind, const QString &table)
    {
        for (const RowId row : rowsOf(table)) {
            const auto stored = *repository.read(row);
            for (const QString &key : matchKeys(stored->entity)) {
                if (kind == PartyKind::Company || !key.startsWith(u'd')) // nobody looks people up by domain
                    expected += QStringLiteral("k|%1|%2|%3").arg(int(kind)).arg(row).arg(key);
            }
            const SearchRecord record = searchRecord(stored->entity);
            expected += QStringLiteral("r|%1|%2|%3|%4|%5|%6")
                            .arg(searchRecordId(kind, row))
                            .arg(record.name, record.company, record.email, record.phone, record.place);
            note(Repository::kind, row, searchRecordId(kind, row), searchNote(stored->entity));
        }
    }

    template <class Repository>
    void attached(const Repository &repository, const QString &table)
    {
        for (const RowId row : rowsOf(table)) {
            const auto stored = *repository.readKnown(row);
            const auto parties = *partyRows(*vault.database, stored->entity.contact, stored->entity.company);
            note(Repository::kind, row, parties.searchParty().value_or(0), searchNote(stored->entity));
        }
    }

    void note(EntityKind kind, RowId row, qint64 party, const QString &body)
    {
        if (!body.isEmpty())
            expected += QStringLiteral("n|%1|%2|%3|%4").arg(int(kind)).arg(row).arg(party).arg(body);
    }

    TestVault &vault;
    QStringList expected;
};

} // namespace coffret::crm
