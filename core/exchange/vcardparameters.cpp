// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/vcardparameters.h"

#include <algorithm>

namespace coffret::exchange {

using namespace Qt::Literals::StringLiterals;

static constexpr QStringView formatName = u"vcard-parameters";

bool holdsParameters(const crm::ExtraProperty &property)
{
    return property.format == formatName;
}

QStringList typesBehind(const QString &label)
{
    if (label == u"mobile")
        return {u"CELL"_s, u"MOBILE"_s};
    if (label == u"home fax")
        return {u"HOME"_s, u"FAX"_s};
    static const QStringList same{u"work"_s, u"home"_s, u"fax"_s, u"pager"_s, u"car"_s, u"main"_s, u"other"_s};
    return same.contains(label) ? QStringList(label.toUpper()) : QStringList();
}

// Letters and digits: what the books tidy (spaces, a list's commas) does not part a text from its parameters.
static QString keyOf(const QString &text)
{
    QString key;
    for (const QChar c : text) {
        if (c.isLetterOrNumber())
            key += c.toLower();
    }
    return key;
}

// One name for what is written under several.
static QString knownAs(const QString &name)
{
    if (name == u"ROLE")
        return u"TITLE"_s;
    return name == u"X-COFFRET-LANGUAGE" ? u"LANG"_s : name;
}

static bool isDefault(const QString &name, QStringView type)
{
    return (name == u"EMAIL" && isWord(type, u"INTERNET")) || (name == u"TEL" && isWord(type, u"VOICE"));
}

static VCardParameter *parameterNamed(QList<VCardParameter> &parameters, QStringView name)
{
    const auto found =
        std::find_if(parameters.begin(), parameters.end(), [name](const auto &one) { return one.name == name; });
    return found == parameters.end() ? nullptr : &*found;
}

static QList<VCardParameter> furtherOf(const VCardProperty &property, const QStringList &understood)
{
    // VALUE and the like say how the text was written, which the field's own text does by itself.
    static const QStringList spent{u"TYPE"_s, u"VALUE"_s, u"ENCODING"_s, u"CHARSET"_s, u"X-APPLE-OMIT-YEAR"_s};
    QList<VCardParameter> further;
    const auto saysNothing = [&](QStringView type) {
        return isWord(type, u"PREF") || isDefault(property.name, type)
               || std::any_of(understood.begin(), understood.end(),
                              [type](const QString &known) { return isWord(type, known); });
    };
    QStringList types;
    for (const VCardParameter &parameter : property.parameters) {
        if (parameter.name != u"TYPE")
            continue;
        for (const QString &value : parameter.values) {
            for (const QStringView type : QStringView(value).tokenize(u',', Qt::SkipEmptyParts)) {
                if (!saysNothing(type))
                    types += type.toString().toUpper().toLower();
            }
        }
    }
    types.removeDuplicates();
    if (!types.isEmpty())
        further += {u"TYPE"_s, types};
    for (const VCardParameter &parameter : property.parameters) {
        if (!spent.contains(parameter.name))
            further += parameter;
    }
    if (property.hasType(u"PREF") && property.parameter(u"PREF").isEmpty())
        further += {u"PREF"_s, {u"1"_s}};
    std::stable_sort(further.begin(), further.end(), [](const VCardParameter &one, const VCardParameter &other) {
        return one.name < other.name; // in whatever order a program writes them
    });
    return further;
}

// Adds the values of `more` to the parameter of that name, or the whole parameter.
static void join(QList<VCardParameter> &parameters, const VCardParameter &more)
{
    VCardParameter *const standing = parameterNamed(parameters, more.name);
    if (!standing) {
        parameters += more;
        return;
    }
    for (const QString &value : more.values) {
        if (!standing->values.contains(value))
            standing->values += value;
    }
}

void keepParameters(const VCardProperty &property, const QString &text, const QStringList &understood,
                    QList<crm::ExtraProperty> &extra)
{
    if (property.parameters.isEmpty() && property.group.isEmpty())
        return;
    QList<VCardParameter> further = furtherOf(property, understood);
    if (further.isEmpty() && property.group.isEmpty())
        return;
    const QString name = knownAs(property.name);
    const auto standing = std::find_if(extra.begin(), extra.end(), [&](const crm::ExtraProperty &other) {
        return holdsParameters(other) && other.name == name && keyOf(other.value) == keyOf(text);
    });
    if (standing == extra.end()) {
        extra += {formatName.toString(), property.group, name, parametersText(further), text};
        return;
    }
    QList<VCardParameter> all = parametersFromText(standing->parameters);
    for (const VCardParameter &parameter : std::as_const(further))
        join(all, parameter);
    standing->parameters = parametersText(all);
}

KeptParameters::KeptParameters(const QList<crm::ExtraProperty> &extra)
{
    QSet<QString> seen;
    for (const crm::ExtraProperty &property : extra) {
        if (holdsParameters(property))
            kept += &property;
        if (seen.contains(property.group))
            groups.insert(property.group);
        else if (!property.group.isEmpty())
            seen.insert(property.group);
    }
}

const crm::ExtraProperty *KeptParameters::find(const QString &name, const QString &value) const
{
    if (kept.isEmpty())
        return nullptr;
    // A card has one of these, and its text is made anew: the shown name, the company's own spelling.
    const bool single = name == u"FN" || name == u"ORG";
    const QString key = single ? QString() : keyOf(unescaped(value));
    for (const crm::ExtraProperty *property : kept) {
        if (property->name == knownAs(name) && (single || keyOf(property->value) == key))
            return property;
    }
    return nullptr;
}

QString KeptParameters::groupOf(const QString &name, const QString &value) const
{
    const crm::ExtraProperty *const found = find(name, value);
    return found && groups.contains(found->group) ? found->group : QString();
}

void KeptParameters::addTo(VCardProperty &property) const
{
    const crm::ExtraProperty *const found = find(property.name, property.value);
    if (!found)
        return;
    for (const VCardParameter &parameter : parametersFromText(found->parameters))
        join(property.parameters, parameter);
    if (property.group.isEmpty() && groups.contains(found->group))
        property.group = found->group;
}

void dropPreferencesOutOfOrder(QList<VCardProperty> &properties, qsizetype from)
{
    constexpr int none = 101;
    int last = 0;
    bool inOrder = true;
    for (qsizetype i = from; i < properties.size(); ++i) {
        if (properties.at(i).name == u"X-ABLabel")
            continue;
        bool stated = false;
        const int preference = properties.at(i).parameter(u"PREF").toInt(&stated);
        inOrder = inOrder && (stated ? preference : none) >= last;
        last = stated ? preference : none;
    }
    for (qsizetype i = from; i < properties.size() && !inOrder; ++i)
        properties[i].parameters.removeIf([](const VCardParameter &one) { return one.name == u"PREF"; });
}

void writePreferencesAsTypes(QList<VCardProperty> &properties)
{
    for (VCardProperty &property : properties) {
        if (property.parameter(u"PREF") != u"1")
            continue;
        property.parameters.removeIf([](const VCardParameter &one) { return one.name == u"PREF"; });
        join(property.parameters, {u"TYPE"_s, {u"pref"_s}});
    }
}

} // namespace coffret::exchange
