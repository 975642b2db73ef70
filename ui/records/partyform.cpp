// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/partyform.h"

#include "ui/records/addressesedit.h"
#include "ui/records/labelledvaluesedit.h"
#include "ui/records/partywords.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {

PartyForm::PartyForm(QWidget *parent) : FormRows(Labels::Beside, parent) {}

void PartyForm::addReach()
{
    emails = new LabelledValuesEdit(u"emails"_s, tr("E-mail"), tr("Add an e-mail"));
    phones = new LabelledValuesEdit(u"phones"_s, tr("Phone"), tr("Add a phone"));
    websites = new LabelledValuesEdit(u"websites"_s, tr("Website"), tr("Add a website"));
    addresses = new AddressesEdit;
    add(u"emails"_s, tr("E-mail"), emails);
    add(u"phones"_s, tr("Phone"), phones);
    add(u"websites"_s, tr("Website"), websites);
    add(u"addresses"_s, tr("Address"), addresses);
    for (LabelledValuesEdit *list : {emails, phones, websites})
        connect(list, &LabelledValuesEdit::edited, this, &FormRows::edited);
    connect(addresses, &AddressesEdit::edited, this, &FormRows::edited);
}

void PartyForm::object(const QList<crm::Objection> &objections)
{
    clearRemarks();
    for (LabelledValuesEdit *list : {emails, phones, websites})
        list->clearRemarks();
    addresses->clearRemarks();
    for (const crm::Objection &objection : objections) {
        const QString sentence = objectionSentence(objection);
        if (objection.position >= 0 && objectToReach(objection, sentence))
            continue;
        const bool blocking = objection.weight == crm::ObjectionWeight::Blocking;
        remark(objection.field.isEmpty() ? u"lastName"_s : objection.field, blocking ? Tone::Danger : Tone::Warning,
               sentence);
    }
}

bool PartyForm::objectToReach(const crm::Objection &objection, const QString &sentence)
{
    const std::pair<QString, LabelledValuesEdit *> lists[] = {
        {u"emails"_s, emails}, {u"phones"_s, phones}, {u"websites"_s, websites}};
    for (const auto &[key, list] : lists) {
        if (objection.field == key) {
            list->remark(objection.position, sentence);
            return true;
        }
    }
    if (objection.field == u"addresses") {
        addresses->remark(objection.position, sentence);
        return true;
    }
    return false;
}

QStringList tagsFrom(const QString &typed)
{
    QStringList tags;
    for (const QString &part : typed.split(u',')) {
        if (const QString tag = part.trimmed(); !tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags += tag;
    }
    return tags;
}

QString tagsTo(const QStringList &tags)
{
    return tags.join(u", "_s);
}

} // namespace coffret::ui
