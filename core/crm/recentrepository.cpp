// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/recentrepository.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {
namespace {

QString keyOf(UserId user)
{
    return u"recent."_s + user.text();
}

QString textOf(const PartyRef &party)
{
    return u';' + QString::number(int(party.kind)) + uuidText(party.id);
}

} // namespace

Result<QList<PartyRef>> RecentRepository::of(UserId user) const
{
    auto select = database.prepare(u"SELECT value FROM setting WHERE key=?"_s);
    select.bind(1, keyOf(user));
    COFFRET_ASSIGN(const bool found, select.step());
    QList<PartyRef> parties;
    if (!found)
        return parties;
    for (const QString &each : select.text(0).split(u';', Qt::SkipEmptyParts)) {
        const auto id = uuidFromText(QStringView(each).sliced(1));
        const int kind = each.at(0).digitValue();
        if (id && (kind == int(PartyKind::Contact) || kind == int(PartyKind::Company)))
            parties.append({PartyKind(kind), *id});
    }
    return parties;
}

Result<void> RecentRepository::put(UserId user, const QList<PartyRef> &parties)
{
    QString value;
    for (const PartyRef &party : parties)
        value += textOf(party);
    return database.prepare(u"INSERT INTO setting(key, value) VALUES(?1, ?2) ON CONFLICT(key) DO UPDATE SET value=?2"_s)
        .bind(1, keyOf(user))
        .bind(2, value.isNull() ? u""_s : value)
        .run();
}

Result<void> RecentRepository::forget(const Uuid &id)
{
    auto update = database.prepare(u"UPDATE setting SET value=replace(replace(value, ?1, ''), ?2, '')"
                                   " WHERE key >= 'recent.' AND key < 'recent/'"_s);
    update.bind(1, textOf({PartyKind::Contact, id})).bind(2, textOf({PartyKind::Company, id}));
    return update.run();
}

} // namespace coffret::crm
