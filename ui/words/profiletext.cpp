// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/profiletext.h"

#include <QCoreApplication>

namespace coffret::words {

using namespace access;

namespace {

struct Words
{
    const char *key;
    const char *name;
    const char *summary;
};

constexpr Words shipped[] = {
    {"manager", QT_TRANSLATE_NOOP("Profile", "Manager"),
     QT_TRANSLATE_NOOP("Profile",
                       "Reads all records, finance and sensitive data, may export and print; changes no record.")},
    {"administrator", QT_TRANSLATE_NOOP("Profile", "CRM administrator"),
     QT_TRANSLATE_NOOP("Profile", "Looks after the settings and sees no record.")},
    {"dpo", QT_TRANSLATE_NOOP("Profile", "GDPR lead"),
     QT_TRANSLATE_NOOP(
         "Profile",
         "Answers requests about people’s data: all records with contact details masked, which can be shown with a reason.")},
    {"sales", QT_TRANSLATE_NOOP("Profile", "Sales"),
     QT_TRANSLATE_NOOP("Profile", "Works on the customers it looks after, and sees no others.")},
    {"assistant", QT_TRANSLATE_NOOP("Profile", "Assistant, sales administration"),
     QT_TRANSLATE_NOOP("Profile", "Works on all records, brings files in and settles duplicates; exports nothing.")},
    {"accounting", QT_TRANSLATE_NOOP("Profile", "Accounting"),
     QT_TRANSLATE_NOOP("Profile", "Works on finance; of records, names and addresses only.")},
    {"marketing", QT_TRANSLATE_NOOP("Profile", "Marketing"),
     QT_TRANSLATE_NOOP("Profile", "Lists and campaigns: all records without their notes, contact details masked.")},
    {"service", QT_TRANSLATE_NOOP("Profile", "Customer service, technician"),
     QT_TRANSLATE_NOOP("Profile",
                       "Goes where a task is: the customers assigned to it, and what is noted about the visit.")},
    {"intern", QT_TRANSLATE_NOOP("Profile", "Intern, temporary staff"),
     QT_TRANSLATE_NOOP("Profile", "Helps for some time, during office hours, with the records entrusted to it.")},
    {"maintenance", QT_TRANSLATE_NOOP("Profile", "Maintenance contractor"),
     QT_TRANSLATE_NOOP("Profile", "Mends the program during office hours, for some time, and sees no record.")},
    {"auditor", QT_TRANSLATE_NOOP("Profile", "Auditor"),
     QT_TRANSLATE_NOOP("Profile",
                       "Reads the access log and the settings; records are masked, and nothing can be changed.")},
};

const Words *wordsOf(const Profile &profile)
{
    for (const Words &one : shipped) {
        if (profile.key == QLatin1String(one.key))
            return &one;
    }
    return nullptr;
}

QString tr(const char *text)
{
    return text ? QCoreApplication::translate("Profile", text) : QString();
}

const char *source(RecordScope scope)
{
    switch (scope) {
    case RecordScope::None: return QT_TRANSLATE_NOOP("Profile", "no record");
    case RecordScope::Own: return QT_TRANSLATE_NOOP("Profile", "those it looks after");
    case RecordScope::Assigned: return QT_TRANSLATE_NOOP("Profile", "those it looks after or has a task for");
    case RecordScope::Team: return QT_TRANSLATE_NOOP("Profile", "those of its team");
    case RecordScope::All: return QT_TRANSLATE_NOOP("Profile", "all records");
    }
    return nullptr;
}

const char *source(FieldRight right)
{
    switch (right) {
    case FieldRight::Hidden: return QT_TRANSLATE_NOOP("Profile", "hidden");
    case FieldRight::Masked: return QT_TRANSLATE_NOOP("Profile", "masked");
    case FieldRight::ReadOnly: return QT_TRANSLATE_NOOP("Profile", "read");
    case FieldRight::Editable: return QT_TRANSLATE_NOOP("Profile", "change");
    }
    return nullptr;
}

const char *source(FieldGroup group)
{
    switch (group) {
    case FieldGroup::Identity: return QT_TRANSLATE_NOOP("Profile", "Names, company, status");
    case FieldGroup::Reach: return QT_TRANSLATE_NOOP("Profile", "E-mails, phones, websites");
    case FieldGroup::Postal: return QT_TRANSLATE_NOOP("Profile", "Addresses");
    case FieldGroup::Notes: return QT_TRANSLATE_NOOP("Profile", "Notes, timeline, documents");
    case FieldGroup::Other: return QT_TRANSLATE_NOOP("Profile", "Birthday, language, source");
    }
    return nullptr;
}

const char *source(Deed deed)
{
    switch (deed) {
    case Deed::Create: return QT_TRANSLATE_NOOP("Profile", "Create");
    case Deed::Edit: return QT_TRANSLATE_NOOP("Profile", "Edit");
    case Deed::Delete: return QT_TRANSLATE_NOOP("Profile", "Delete");
    case Deed::Merge: return QT_TRANSLATE_NOOP("Profile", "Merge duplicates");
    case Deed::Import: return QT_TRANSLATE_NOOP("Profile", "Import");
    case Deed::Export: return QT_TRANSLATE_NOOP("Profile", "Export");
    case Deed::Print: return QT_TRANSLATE_NOOP("Profile", "Print");
    case Deed::Bulk: return QT_TRANSLATE_NOOP("Profile", "Change many at once");
    case Deed::Reveal: return QT_TRANSLATE_NOOP("Profile", "Show what is masked, with a reason");
    case Deed::EmptyTrash: return QT_TRANSLATE_NOOP("Profile", "Empty the trash");
    }
    return nullptr;
}

const char *source(Area area)
{
    switch (area) {
    case Area::Finance: return QT_TRANSLATE_NOOP("Profile", "Finance");
    case Area::Sensitive: return QT_TRANSLATE_NOOP("Profile", "Sensitive data");
    case Area::Archive: return QT_TRANSLATE_NOOP("Profile", "Archive");
    case Area::Requests: return QT_TRANSLATE_NOOP("Profile", "Requests about personal data");
    case Area::Journal: return QT_TRANSLATE_NOOP("Profile", "Access log");
    case Area::Settings: return QT_TRANSLATE_NOOP("Profile", "Settings");
    }
    return nullptr;
}

const char *source(AreaRight right)
{
    switch (right) {
    case AreaRight::None: return QT_TRANSLATE_NOOP("Profile", "none");
    case AreaRight::Own: return QT_TRANSLATE_NOOP("Profile", "own entries");
    case AreaRight::Report: return QT_TRANSLATE_NOOP("Profile", "hand in");
    case AreaRight::Figures: return QT_TRANSLATE_NOOP("Profile", "figures only");
    case AreaRight::Technical: return QT_TRANSLATE_NOOP("Profile", "technical part");
    case AreaRight::Part: return QT_TRANSLATE_NOOP("Profile", "in part");
    case AreaRight::WithMotive: return QT_TRANSLATE_NOOP("Profile", "read, with a reason");
    case AreaRight::Read: return QT_TRANSLATE_NOOP("Profile", "read");
    case AreaRight::Write: return QT_TRANSLATE_NOOP("Profile", "write");
    case AreaRight::Validate: return QT_TRANSLATE_NOOP("Profile", "validate");
    }
    return nullptr;
}

} // namespace

QString name(const Profile &profile)
{
    const Words *const known = wordsOf(profile);
    return known ? tr(known->name) : profile.name;
}

QString summary(const Profile &profile)
{
    const Words *const known = wordsOf(profile);
    return known ? tr(known->summary) : QString();
}

QString word(RecordScope scope)
{
    return tr(source(scope));
}

QString word(FieldRight right)
{
    return tr(source(right));
}

QString word(FieldGroup group)
{
    return tr(source(group));
}

QString word(Deed deed)
{
    return tr(source(deed));
}

QString word(Area area)
{
    return tr(source(area));
}

QString word(AreaRight right)
{
    return tr(source(right));
}

} // namespace coffret::words
