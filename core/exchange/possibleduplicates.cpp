// SPDX-License-Identifier: GPL-3.0-or-later
// The half of ImportPlan that asks: who in the vault is only alike? A shared e-mail with another name, or the
// same name where one of the two has no company. Records made by the same import are not asked about.
#include "core/crm/fieldvalues.h"
#include "core/crm/matchkeys.h"
#include "core/exchange/importplan.h"

namespace coffret::exchange {

static constexpr qsizetype mostPossible = 5;

template <class Party>
static QList<FieldDifference> sideBySide(const Party &standing, const Party &row)
{
    const QList<crm::FieldValue> old = crm::fieldValues(standing);
    const QList<crm::FieldValue> now = crm::fieldValues(row);
    QList<FieldDifference> fields;
    for (qsizetype i = 0; i < old.size(); ++i) {
        if ((!old.at(i).text.isEmpty() || !now.at(i).text.isEmpty()) && old.at(i).name != QStringLiteral("company"))
            fields += {old.at(i).name, old.at(i).text, now.at(i).text};
    }
    return fields;
}

static bool isKnown(const QList<PossibleDuplicate> &all, const Uuid &id)
{
    for (const PossibleDuplicate &one : all) {
        if (one.record.id == id)
            return true;
    }
    return false;
}

Result<QList<PossibleDuplicate>> ImportPlan::alike(const crm::Contact &wanted)
{
    QList<PossibleDuplicate> all;
    const auto add = [&](const Uuid &id, Likeness likeness) {
        if (all.size() >= mostPossible || made.contains(id) || isKnown(all, id))
            return;
        const auto standing = contacts.peek(crm::ContactId{id});
        if (standing.ok() && standing->provenance.deletedAt == 0)
            all += {{crm::PartyKind::Contact, id}, standing->displayName(), likeness, sideBySide(*standing, wanted)};
    };
    for (const QString &key : crm::matchKeys(wanted)) {
        if (!key.startsWith(QStringLiteral("e:")) || !mayKnow(key))
            continue;
        COFFRET_ASSIGN(const QList<Uuid> ids, matches.withKey(crm::PartyKind::Contact, key));
        for (const Uuid &id : ids)
            add(id, Likeness::SameEmail);
    }
    const QString name = crm::nameKey(wanted);
    if (wanted.firstName.isEmpty() || wanted.lastName.isEmpty() || name.isEmpty())
        return all;
    COFFRET_ASSIGN(const QList<Namesake> namesakes, matches.namesakes(crm::PartyKind::Contact, name));
    for (const Namesake &namesake : namesakes) {
        if (wanted.companyName.isEmpty() || namesake.companyName.isEmpty())
            add(namesake.id, Likeness::SameName);
    }
    return all;
}

Result<QList<PossibleDuplicate>> ImportPlan::alike(const crm::Company &wanted)
{
    QList<PossibleDuplicate> all;
    const QString key = crm::companyNameKey(wanted.name);
    if (key.isEmpty())
        return all;
    COFFRET_ASSIGN(const QList<Namesake> namesakes, matches.namesakes(crm::PartyKind::Company, key));
    for (const Namesake &namesake : namesakes) {
        const auto standing = companies.peek(crm::CompanyId{namesake.id});
        if (all.size() < mostPossible && !made.contains(namesake.id) && !isKnown(all, namesake.id) && standing.ok()
            && standing->provenance.deletedAt == 0)
            all += {{crm::PartyKind::Company, namesake.id},
                    standing->name,
                    Likeness::SameName,
                    sideBySide(*standing, wanted)};
    }
    return all;
}

} // namespace coffret::exchange
