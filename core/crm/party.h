// SPDX-License-Identifier: GPL-3.0-or-later
// What people and companies have in common: several labelled e-mails, phones, websites and postal
// addresses, a status, tags, and the dates of the last contact each way (retention counts from the
// one that came from them). Labels are free text; the usual ones are "work", "home", "mobile", "fax",
// "other", translated on screen.
#pragma once

#include "core/access/session.h"
#include "core/base/clock.h"
#include "core/base/id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace coffret::crm {

using ContactId = Id<struct ContactTag>;
using CompanyId = Id<struct CompanyTag>;
using ActivityId = Id<struct ActivityTag>;
using TaskId = Id<struct TaskTag>;
using DocumentId = Id<struct DocumentTag>;
using LinkId = Id<struct LinkTag>;
using TagId = Id<struct TagTag>;
using ChangeSetId = Id<struct ChangeSetTag>;
using ImportId = Id<struct ImportTag>;
using DraftId = Id<struct DraftTag>;
using access::UserId;

enum class PartyKind { Contact = 1, Company = 2 };
enum class PartyStatus { None = 0, Prospect = 1, Customer = 2, FormerCustomer = 3, Supplier = 4, Partner = 5 };

struct LabelledValue
{
    QString label;
    QString value;
    bool operator==(const LabelledValue &) const = default;
};

struct Address
{
    QString label;
    QString street; // one or several lines
    QString postbox;
    QString postcode;
    QString city;
    QString region;
    QString country; // as written, or ISO 3166-1 alpha-2
    bool operator==(const Address &) const = default;
    bool isEmpty() const;
};

// A property of the file this record came from that this program has no field for, written back on
// export. For vCard: name "X-FOO", parameters "TYPE=a;CHARSET=b", value as it stood.
struct ExtraProperty
{
    QString format; // "vcard", "csv"
    QString group;
    QString name;
    QString parameters;
    QString value;
    bool operator==(const ExtraProperty &) const = default;
};

// Kept by the books; a caller's values are ignored on save, except for deciding what to compare with.
struct Provenance
{
    TimeStamp createdAt = 0;
    UserId createdBy;
    TimeStamp updatedAt = 0;
    UserId updatedBy;
    TimeStamp deletedAt = 0; // in the trash since
    bool operator==(const Provenance &) const = default;
};

struct PartyRef
{
    PartyKind kind = PartyKind::Contact;
    Uuid id{};
    bool operator==(const PartyRef &) const = default;
};

} // namespace coffret::crm
