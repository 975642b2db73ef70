// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/earliertext.h"

#include "core/crm/fieldtext.h"
#include "core/crm/flatjson.h"
#include "ui/common/localformat.h"
#include "ui/records/partyfields.h"
#include "ui/records/partywords.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString labelled(const QString &value, bool phones)
{
    QList<crm::LabelledValue> values;
    if (!crm::fromText(value, values))
        return value;
    QStringList words;
    for (const crm::LabelledValue &each : std::as_const(values)) {
        const QString shown = phones ? phoneNumber(each.value) : each.value;
        words += each.label.isEmpty() ? shown : shown + u" ("_s + labelWord(each.label).toLower() + u')';
    }
    return words.join(u", "_s);
}

QString addresses(const QString &value)
{
    QList<crm::Address> all;
    if (!crm::fromText(value, all))
        return value;
    QStringList words;
    for (const crm::Address &each : std::as_const(all))
        words += addressText(each).replace(u'\n', u", "_s);
    return words.join(u"; "_s);
}

} // namespace

QString earlierText(const QString &field, const QString &value, const QHash<QByteArray, QString> &people)
{
    if (value.isEmpty())
        return {};
    if (field == u"phones" || field == u"emails" || field == u"websites")
        return labelled(value, field == u"phones");
    if (field == u"addresses")
        return addresses(value);
    if (field == u"status") {
        crm::PartyStatus status = crm::PartyStatus::None;
        return crm::fromText(value, status) ? statusWord(status) : value;
    }
    if (field == u"tags") {
        QStringList tags;
        return crm::fromText(value, tags) ? tags.join(u", "_s) : value;
    }
    if (field == u"owner") {
        crm::UserId user;
        return crm::fromText(value, user) ? people.value(user.bytes()) : value;
    }
    if (field == u"lastFromUs" || field == u"lastFromThem") {
        TimeStamp moment = 0;
        return crm::fromText(value, moment) ? longDay(localTime(moment).date()) : value;
    }
    return field == u"language" ? languageWord(value) : value;
}

} // namespace coffret::ui
