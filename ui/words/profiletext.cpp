// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/profiletext.h"

#include <QCoreApplication>

namespace coffret::words {

namespace {

struct Text
{
    QLatin1String key;
    const char *name;
    const char *summary;
};

using L = QLatin1String;

const Text texts[] = {
    {L("manager"), QT_TRANSLATE_NOOP("Profile", "Manager"),
     QT_TRANSLATE_NOOP("Profile", "Reads everything, validates requests and settings; deletes nothing in daily work.")},
    {L("administrator"), QT_TRANSLATE_NOOP("Profile", "CRM administrator"),
     QT_TRANSLATE_NOOP("Profile", "Keeps the settings and sees no customer.")},
    {L("dpo"), QT_TRANSLATE_NOOP("Profile", "Data protection officer"),
     QT_TRANSLATE_NOOP("Profile", "Handles requests of customers, reveals a field with a reason.")},
    {L("sales"), QT_TRANSLATE_NOOP("Profile", "Sales"),
     QT_TRANSLATE_NOOP("Profile", "Works on their own customers, whole; sees nobody else’s.")},
    {L("assistant"), QT_TRANSLATE_NOOP("Profile", "Assistant, sales office"),
     QT_TRANSLATE_NOOP("Profile", "Keeps all records up to date and prepares quotes and orders.")},
    {L("accounting"), QT_TRANSLATE_NOOP("Profile", "Accounting"),
     QT_TRANSLATE_NOOP("Profile", "Writes invoices and payments; of customers only identity and address.")},
    {L("marketing"), QT_TRANSLATE_NOOP("Profile", "Marketing"),
     QT_TRANSLATE_NOOP("Profile", "Prepares lists; e-mails and phones stay masked.")},
    {L("service"), QT_TRANSLATE_NOOP("Profile", "Service, technician"),
     QT_TRANSLATE_NOOP("Profile", "Sees the customers of their tasks and writes notes on them.")},
    {L("intern"), QT_TRANSLATE_NOOP("Profile", "Intern, temp"),
     QT_TRANSLATE_NOOP("Profile", "Sees their own customers with masked contact data, until a set day.")},
    {L("maintenance"), QT_TRANSLATE_NOOP("Profile", "Maintenance provider"),
     QT_TRANSLATE_NOOP("Profile", "Technical settings only, no customer, until a set day.")},
    {L("auditor"), QT_TRANSLATE_NOOP("Profile", "Auditor"),
     QT_TRANSLATE_NOOP("Profile", "Reads the settings and figures; customers are masked.")},
};

const Text *textOf(const access::Profile &profile)
{
    for (const Text &text : texts) {
        if (profile.key == text.key)
            return &text;
    }
    return nullptr;
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Profile", text);
}

} // namespace

QString name(const access::Profile &profile)
{
    const Text *text = textOf(profile);
    return text ? tr(text->name) : profile.name;
}

QString summary(const access::Profile &profile)
{
    const Text *text = textOf(profile);
    return text ? tr(text->summary) : QString();
}

QString word(access::RecordScope scope)
{
    using enum access::RecordScope;
    switch (scope) {
    case None: return tr(QT_TRANSLATE_NOOP("Profile", "No record"));
    case Own: return tr(QT_TRANSLATE_NOOP("Profile", "Their own"));
    case Assigned: return tr(QT_TRANSLATE_NOOP("Profile", "Entrusted"));
    case Team: return tr(QT_TRANSLATE_NOOP("Profile", "Their team’s"));
    case All: return tr(QT_TRANSLATE_NOOP("Profile", "All records"));
    }
    return {};
}

QString word(access::FieldRight right)
{
    using enum access::FieldRight;
    switch (right) {
    case Hidden: return tr(QT_TRANSLATE_NOOP("Profile", "Hidden"));
    case Masked: return tr(QT_TRANSLATE_NOOP("Profile", "Masked"));
    case ReadOnly: return tr(QT_TRANSLATE_NOOP("Profile", "Read"));
    case Editable: return tr(QT_TRANSLATE_NOOP("Profile", "Edit"));
    }
    return {};
}

QString word(access::FieldGroup group)
{
    using enum access::FieldGroup;
    switch (group) {
    case Identity: return tr(QT_TRANSLATE_NOOP("Profile", "Identity, company"));
    case Reach: return tr(QT_TRANSLATE_NOOP("Profile", "Phones, e-mails"));
    case Postal: return tr(QT_TRANSLATE_NOOP("Profile", "Postal address"));
    case Notes: return tr(QT_TRANSLATE_NOOP("Profile", "Notes, documents"));
    case Other: return tr(QT_TRANSLATE_NOOP("Profile", "Other fields"));
    }
    return {};
}

QString word(access::Deed deed)
{
    using enum access::Deed;
    switch (deed) {
    case Create: return tr(QT_TRANSLATE_NOOP("Profile", "Create a record"));
    case Edit: return tr(QT_TRANSLATE_NOOP("Profile", "Edit"));
    case Delete: return tr(QT_TRANSLATE_NOOP("Profile", "Delete"));
    case Merge: return tr(QT_TRANSLATE_NOOP("Profile", "Merge duplicates"));
    case Import: return tr(QT_TRANSLATE_NOOP("Profile", "Import"));
    case Export: return tr(QT_TRANSLATE_NOOP("Profile", "Export"));
    case Print: return tr(QT_TRANSLATE_NOOP("Profile", "Print"));
    case Bulk: return tr(QT_TRANSLATE_NOOP("Profile", "Change several at once"));
    case Reveal: return tr(QT_TRANSLATE_NOOP("Profile", "Reveal a masked field"));
    case EmptyTrash: return tr(QT_TRANSLATE_NOOP("Profile", "Empty the trash"));
    }
    return {};
}

QString word(access::Area area)
{
    using enum access::Area;
    switch (area) {
    case Finance: return tr(QT_TRANSLATE_NOOP("Profile", "Finance"));
    case Sensitive: return tr(QT_TRANSLATE_NOOP("Profile", "Sensitive data"));
    case Archive: return tr(QT_TRANSLATE_NOOP("Profile", "Archive"));
    case Requests: return tr(QT_TRANSLATE_NOOP("Profile", "GDPR requests"));
    case Journal: return tr(QT_TRANSLATE_NOOP("Profile", "Access log"));
    case Settings: return tr(QT_TRANSLATE_NOOP("Profile", "Settings"));
    }
    return {};
}

QString word(access::AreaRight right)
{
    using enum access::AreaRight;
    switch (right) {
    case None: return tr(QT_TRANSLATE_NOOP("Profile", "None"));
    case Own: return tr(QT_TRANSLATE_NOOP("Profile", "Own entries"));
    case Report: return tr(QT_TRANSLATE_NOOP("Profile", "Report"));
    case Figures: return tr(QT_TRANSLATE_NOOP("Profile", "Figures"));
    case Technical: return tr(QT_TRANSLATE_NOOP("Profile", "Technical"));
    case Part: return tr(QT_TRANSLATE_NOOP("Profile", "In part"));
    case WithMotive: return tr(QT_TRANSLATE_NOOP("Profile", "With reason"));
    case Read: return tr(QT_TRANSLATE_NOOP("Profile", "Read"));
    case Write: return tr(QT_TRANSLATE_NOOP("Profile", "Edit"));
    case Validate: return tr(QT_TRANSLATE_NOOP("Profile", "Validate"));
    }
    return {};
}

} // namespace coffret::words
