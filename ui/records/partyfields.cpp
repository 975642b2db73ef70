// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partyfields.h"

#include "ui/common/localformat.h"
#include "ui/records/fieldwords.h"
#include "ui/records/partywords.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

QString phoneLabel(const QString &label)
{
    return label.isEmpty() || label == u"work" ? fieldWord(u"phones") : labelWord(label);
}

} // namespace

void addLine(FieldGroup &group, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        group.lines.append({key, fieldWord(key), value, value, FieldKind::Editable, {}});
}

FieldGroup reach(const QList<crm::LabelledValue> &phones, const QList<crm::LabelledValue> &emails,
                 const QList<crm::LabelledValue> &websites, const QList<crm::Address> &addresses)
{
    FieldGroup group{fieldWord(u"reach"), {}};
    for (int i = 0; i < phones.size(); ++i)
        group.lines.append({u"phones.%1"_s.arg(i),
                            phoneLabel(phones.at(i).label),
                            phoneNumber(phones.at(i).value),
                            phones.at(i).value,
                            FieldKind::Editable,
                            {}});
    for (int i = 0; i < emails.size(); ++i)
        group.lines.append({u"emails.%1"_s.arg(i),
                            fieldWord(u"emails"),
                            emails.at(i).value,
                            emails.at(i).value,
                            FieldKind::Editable,
                            {}});
    for (int i = 0; i < websites.size(); ++i)
        group.lines.append({u"websites.%1"_s.arg(i),
                            fieldWord(u"websites"),
                            websites.at(i).value,
                            websites.at(i).value,
                            FieldKind::Editable,
                            {}});
    for (int i = 0; i < addresses.size(); ++i)
        group.lines.append({u"addresses.%1"_s.arg(i),
                            fieldWord(u"addresses"),
                            addressText(addresses.at(i)),
                            {},
                            FieldKind::ReadOnly,
                            {}});
    return group;
}

bool setReach(const QString &key, const QString &value, QList<crm::LabelledValue> &phones,
              QList<crm::LabelledValue> &emails, QList<crm::LabelledValue> &websites, QList<crm::Address> &)
{
    const QString list = key.section(u'.', 0, 0);
    const int at = key.section(u'.', 1, 1).toInt();
    QList<crm::LabelledValue> *values = list == u"phones"     ? &phones
                                        : list == u"emails"   ? &emails
                                        : list == u"websites" ? &websites
                                                              : nullptr;
    if (!values || !key.contains(u'.') || at >= values->size())
        return false;
    if (value.trimmed().isEmpty())
        values->removeAt(at);
    else
        (*values)[at].value = value.trimmed();
    return true;
}

void addWarnings(QList<FieldGroup> &groups, const QList<crm::Objection> &objections)
{
    for (const crm::Objection &objection : objections) {
        const QString key =
            objection.position < 0 ? objection.field : u"%1.%2"_s.arg(objection.field).arg(objection.position);
        for (FieldGroup &group : groups) {
            for (FieldLine &line : group.lines) {
                if (line.key == key)
                    line.warning = objectionSentence(objection);
            }
        }
    }
}

QString addressText(const crm::Address &address)
{
    QStringList lines;
    if (!address.street.isEmpty())
        lines += address.street;
    if (!address.postbox.isEmpty())
        lines += address.postbox;
    const QString town = (address.postcode + u' ' + address.city).trimmed();
    if (!town.isEmpty())
        lines += town;
    if (!address.region.isEmpty())
        lines += address.region;
    const QString country = address.country.trimmed();
    if (!country.isEmpty() && country.compare(u"FR", Qt::CaseInsensitive) != 0
        && country.compare(u"France", Qt::CaseInsensitive) != 0)
        lines += country;
    return lines.join(u'\n');
}

} // namespace coffret::ui
