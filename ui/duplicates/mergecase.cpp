// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergecase.h"

#include "core/crm/fieldvalues.h"
#include "core/crm/mergebook.h"
#include "ui/common/localformat.h"
#include "ui/records/partyfields.h"
#include "ui/records/partywords.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

const QStringList ContactFields{u"courtesy"_s, u"firstName"_s, u"middleName"_s, u"lastName"_s,   u"suffix"_s,
                                u"nickname"_s, u"company"_s,   u"jobTitle"_s,   u"department"_s, u"status"_s,
                                u"birthday"_s, u"language"_s,  u"source"_s};
const QStringList CompanyFields{u"name"_s,      u"siren"_s, u"siret"_s,  u"vat"_s,      u"ape"_s,
                                u"legalForm"_s, u"staff"_s, u"status"_s, u"language"_s, u"source"_s};

QStringList singleFields(const AnyParty &party)
{
    return std::holds_alternative<crm::Contact>(party) ? ContactFields : CompanyFields;
}

QString textOf(const AnyParty &party, const QString &field)
{
    return std::visit([&](const auto &each) { return crm::fieldText(each, field); }, party);
}

template <class Party>
QList<MergeItem> itemsOf(const Party &party, const QString &field)
{
    QList<MergeItem> items;
    const auto values = [&items](const QList<crm::LabelledValue> &list, auto shown) {
        for (const crm::LabelledValue &value : list)
            items.append({value.value, shown(value.value), false, false});
    };
    if (field == u"emails")
        values(party.emails, [](const QString &text) { return text; });
    else if (field == u"phones")
        values(party.phones, [](const QString &text) { return phoneNumber(text); });
    else if (field == u"websites")
        values(party.websites, [](const QString &text) { return text; });
    else if (field == u"addresses") {
        for (const crm::Address &address : party.addresses)
            items.append({addressText(address), addressText(address), false, false});
    } else if (field == u"tags") {
        for (const QString &tag : party.tags)
            items.append({tag, tag, false, false});
    }
    return items;
}

bool holds(const QList<MergeItem> &items, const MergeItem &wanted)
{
    return std::any_of(items.begin(), items.end(), [&](const MergeItem &item) {
        return item.shown.compare(wanted.shown, Qt::CaseInsensitive) == 0;
    });
}

const QStringList ListFields{u"emails"_s, u"phones"_s, u"websites"_s, u"addresses"_s, u"tags"_s};

AnyParty proposalOf(const MergeCase &merge, const MergeChoices &choices)
{
    const AnyParty &kept = keptOf(merge, choices);
    const AnyParty &gone = goneOf(merge, choices);
    if (std::holds_alternative<crm::Contact>(kept))
        return crm::MergeBook::proposal(std::get<crm::Contact>(kept), std::get<crm::Contact>(gone));
    return crm::MergeBook::proposal(std::get<crm::Company>(kept), std::get<crm::Company>(gone));
}

MergeRow listRow(const MergeCase &merge, const AnyParty &proposal, const QString &field)
{
    const auto items = [&field](const AnyParty &party) {
        return std::visit([&](const auto &each) { return itemsOf(each, field); }, party);
    };
    MergeRow row{MergeRow::Kind::List, field, {}, {}, Take::Both, items(proposal)};
    const QList<MergeItem> one = items(merge.one);
    const QList<MergeItem> other = items(merge.other);
    for (MergeItem &item : row.items) {
        item.inOne = holds(one, item);
        item.inOther = holds(other, item);
    }
    return row;
}

template <class Party>
void drop(Party &party, const MergeChoices &choices)
{
    const auto leaveOut = [&](const QString &field, auto &list, auto text) {
        const QSet<QString> gone = choices.dropped.value(field);
        list.removeIf([&](const auto &item) { return gone.contains(text(item)); });
    };
    const auto value = [](const crm::LabelledValue &item) { return item.value; };
    leaveOut(u"emails"_s, party.emails, value);
    leaveOut(u"phones"_s, party.phones, value);
    leaveOut(u"websites"_s, party.websites, value);
    leaveOut(u"addresses"_s, party.addresses, addressText);
    leaveOut(u"tags"_s, party.tags, [](const QString &tag) { return tag; });
}

void take(AnyParty &result, const AnyParty &from, const QString &field)
{
    std::visit([&](auto &party) { crm::setField(party, field, textOf(from, field)); }, result);
    if (field == u"company")
        std::get<crm::Contact>(result).companyName = std::get<crm::Contact>(from).companyName;
}

QString takeWord(Take take)
{
    return take == Take::One ? u"one"_s : take == Take::Other ? u"other"_s : u"both"_s;
}

Take takeFrom(const QString &word)
{
    return word == u"other" ? Take::Other : word == u"both" ? Take::Both : Take::One;
}

} // namespace

crm::PartyRef refOf(const AnyParty &party)
{
    if (const auto *contact = std::get_if<crm::Contact>(&party))
        return {crm::PartyKind::Contact, contact->id.value};
    return {crm::PartyKind::Company, std::get<crm::Company>(party).id.value};
}

QString nameOf(const AnyParty &party)
{
    if (const auto *contact = std::get_if<crm::Contact>(&party))
        return contact->displayName();
    return std::get<crm::Company>(party).name;
}

QString secondLineOf(const AnyParty &party)
{
    QStringList parts;
    if (const auto *contact = std::get_if<crm::Contact>(&party); contact && contact->companyName != nameOf(party))
        parts += contact->companyName;
    std::visit(
        [&parts](const auto &each) {
            if (!each.addresses.isEmpty())
                parts += each.addresses.first().city;
        },
        party);
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

const AnyParty &keptOf(const MergeCase &merge, const MergeChoices &choices)
{
    return choices.kept == Take::Other ? merge.other : merge.one;
}

const AnyParty &goneOf(const MergeCase &merge, const MergeChoices &choices)
{
    return choices.kept == Take::Other ? merge.one : merge.other;
}

QString shownValue(const AnyParty &party, const QString &field)
{
    if (field == u"company")
        return std::get<crm::Contact>(party).companyName;
    if (field == u"status")
        return std::visit([](const auto &each) { return statusWord(each.status); }, party);
    const QString text = textOf(party, field);
    if (field == u"language")
        return languageWord(text);
    if (field == u"siren")
        return sirenNumber(text);
    if (field == u"siret")
        return siretNumber(text);
    if (ListFields.contains(field)) {
        QStringList lines;
        for (const MergeItem &item : std::visit([&](const auto &each) { return itemsOf(each, field); }, party))
            lines += item.shown;
        return lines.join(u'\n');
    }
    return text;
}

QList<MergeRow> rowsOf(const MergeCase &merge, const MergeChoices &choices)
{
    QList<MergeRow> rows;
    const Take usual = choices.kept;
    for (const QString &field : singleFields(merge.one)) {
        MergeRow row{MergeRow::Kind::Single,         field, shownValue(merge.one, field),
                     shownValue(merge.other, field), usual, {}};
        if (row.one.isEmpty() && row.other.isEmpty())
            continue;
        if (row.one == row.other)
            row.kind = MergeRow::Kind::Same;
        else if ((usual == Take::One ? row.one : row.other).isEmpty())
            row.usual = usual == Take::One ? Take::Other : Take::One;
        rows += row;
    }
    const AnyParty proposal = proposalOf(merge, choices);
    for (const QString &field : ListFields) {
        if (const MergeRow row = listRow(merge, proposal, field); !row.items.isEmpty())
            rows += row;
    }
    MergeRow notes{MergeRow::Kind::Notes,           u"notes"_s, textOf(merge.one, u"notes"_s),
                   textOf(merge.other, u"notes"_s), Take::Both, {}};
    if (notes.one == notes.other)
        notes.kind = MergeRow::Kind::Same;
    if (!notes.one.isEmpty() || !notes.other.isEmpty())
        rows += notes;
    return rows;
}

AnyParty resultOf(const MergeCase &merge, const MergeChoices &choices)
{
    AnyParty result = proposalOf(merge, choices);
    for (const MergeRow &row : rowsOf(merge, choices)) {
        if (row.kind != MergeRow::Kind::Single && row.kind != MergeRow::Kind::Notes)
            continue;
        const Take chosen = choices.fields.value(row.field, row.usual);
        if (chosen != Take::Both)
            take(result, chosen == Take::One ? merge.one : merge.other, row.field);
    }
    std::visit([&](auto &party) { drop(party, choices); }, result);
    return result;
}

QString choicesText(const MergeChoices &choices)
{
    QJsonObject fields;
    for (auto it = choices.fields.begin(); it != choices.fields.end(); ++it)
        fields.insert(it.key(), takeWord(it.value()));
    QJsonObject dropped;
    for (auto it = choices.dropped.begin(); it != choices.dropped.end(); ++it)
        dropped.insert(it.key(), QJsonArray::fromStringList(QStringList(it->begin(), it->end())));
    const QJsonObject all{{u"kept"_s, takeWord(choices.kept)}, {u"fields"_s, fields}, {u"dropped"_s, dropped}};
    return QString::fromUtf8(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

MergeChoices choicesFrom(const QString &text)
{
    const QJsonObject all = QJsonDocument::fromJson(text.toUtf8()).object();
    MergeChoices choices;
    choices.kept = takeFrom(all.value(u"kept"_s).toString());
    const QJsonObject fields = all.value(u"fields"_s).toObject();
    for (auto it = fields.begin(); it != fields.end(); ++it)
        choices.fields.insert(it.key(), takeFrom(it.value().toString()));
    const QJsonObject dropped = all.value(u"dropped"_s).toObject();
    for (auto it = dropped.begin(); it != dropped.end(); ++it) {
        for (const QJsonValue &value : it.value().toArray())
            choices.dropped[it.key()].insert(value.toString());
    }
    return choices;
}

} // namespace coffret::ui
