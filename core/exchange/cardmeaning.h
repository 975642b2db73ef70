// SPDX-License-Identifier: GPL-3.0-or-later
// What the properties of one card say, gathered before it becomes a record. Used by candidateOf() only;
// the second half of it is in cardfinish.cpp.
#pragma once

#include "core/exchange/candidate.h"
#include "core/exchange/vcard.h"

#include <QSet>
#include <map>

namespace coffret::exchange {

class CardMeaning
{
public:
    CardMeaning(const VCard &c, Candidate &o) : card(c), candidate(o), ours(c.isOurs()), company(isCompany()) {}
    void read();

private:
    void keep(const VCardProperty &property);
    void keepDetail(const VCardProperty &property);
    void keepParametersOf(const VCardProperty &property, const QString &text, const QString &label);
    void leaveOut(const VCardProperty &property);
    void readGroupLabels();
    QString label(const VCardProperty &property) const;
    QString phoneLabel(const VCardProperty &property) const;
    bool takeName(const VCardProperty &property);
    void takeStructuredName(const VCardProperty &property);
    void takeOrganisation(const VCardProperty &property);
    bool takePoint(const VCardProperty &property);
    bool takeOurs(const VCardProperty &property);
    bool takeOther(const VCardProperty &property);
    void takeAddress(const VCardProperty &property);
    void takePhone(const VCardProperty &property);
    bool takeBirthday(const VCardProperty &property);
    bool takeFirst(QString &field, const VCardProperty &property);
    bool isCompany() const;
    bool takeCompanyName(const VCardProperty &property);
    void finish();

    const VCard &card;
    Candidate &candidate;
    bool ours;
    bool company;
    std::map<QString, QString> groupLabels;
    QSet<QString> usedGroups;   // their label was taken
    QSet<QString> sharedGroups; // several properties belong together
    struct Point
    {
        int preference;
        crm::LabelledValue value;
    };
    QList<Point> emails;
    QList<Point> phones;
    QList<Point> websites;
    QList<crm::Address> addresses;
    QList<crm::ExtraProperty> extra;
    QStringList notes;
    QStringList tags;
    QString formattedName;
    QString role;
    QString source;
    QString language;
    TimeStamp lastFromUs = 0;
    TimeStamp lastFromThem = 0;
    crm::PartyStatus status = crm::PartyStatus::None;
};

} // namespace coffret::exchange
