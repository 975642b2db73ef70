// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/journal/logrow.h"

#include "core/crm/desk.h"
#include "core/workspace/books.h"

#include <QHash>

namespace coffret::ui {
namespace {

using journal::ObjectKind;

struct Named
{
    QString name;
    LogRow::Found found = LogRow::Found::NotNamed;
    std::optional<crm::PartyRef> record;
};

std::optional<crm::PartyRef> partyOf(crm::ContactId contact, crm::CompanyId company)
{
    if (!contact.isNull())
        return crm::PartyRef{crm::PartyKind::Contact, contact.value};
    if (!company.isNull())
        return crm::PartyRef{crm::PartyKind::Company, company.value};
    return {};
}

// What is not there any more is no error here.
template <class T, class Make>
Result<Named> named(const Result<T> &read, Make make)
{
    if (!read.ok()) {
        if (read.error().is(crm::CrmError::NotFound))
            return Named{{}, LogRow::Found::Gone, {}};
        return read.error();
    }
    Named made = make(*read);
    made.found = read->provenance.deletedAt != 0 ? LogRow::Found::InTrash : LogRow::Found::There;
    if (made.found == LogRow::Found::InTrash)
        made.record.reset(); // the lists do not show it
    return made;
}

Result<Named> look(workspace::Books &books, ObjectKind kind, const Uuid &id)
{
    switch (kind) {
    case ObjectKind::Contact:
        return named(books.contacts.peek(crm::ContactId{id}), [](const crm::Contact &contact) {
            return Named{contact.displayName(), {}, partyOf(contact.id, {})};
        });
    case ObjectKind::Company:
        return named(books.companies.peek(crm::CompanyId{id}), [](const crm::Company &company) {
            return Named{company.name, {}, partyOf({}, company.id)};
        });
    case ObjectKind::Task:
        return named(books.tasks.task(crm::TaskId{id}), [](const crm::Task &task) {
            return Named{task.title, {}, partyOf(task.contact, task.company)};
        });
    case ObjectKind::Document:
        return named(books.documents.document(crm::DocumentId{id}), [](const crm::Document &document) {
            return Named{document.name, {}, partyOf(document.contact, document.company)};
        });
    case ObjectKind::Activity:
        return named(books.activities.activity(crm::ActivityId{id}), [](const crm::Activity &activity) {
            return Named{activity.subject, {}, partyOf(activity.contact, activity.company)};
        });
    default: return Named();
    }
}

} // namespace

Result<QList<LogRow>> nameRows(workspace::Books &books, const QList<workspace::LogLine> &lines)
{
    QHash<QByteArray, Named> known;
    QList<LogRow> rows;
    rows.reserve(lines.size());
    for (const workspace::LogLine &line : lines) {
        const journal::Entry &entry = line.logged.entry;
        LogRow row{line.logged, line.login, {}, LogRow::Found::NotNamed, {}};
        if (!entry.object.isNull()) {
            const QByteArray key = entry.object.bytes() + char(entry.kind);
            auto found = known.constFind(key);
            if (found == known.constEnd()) {
                COFFRET_ASSIGN(const Named read, look(books, entry.kind, entry.object.value));
                found = known.insert(key, read);
            }
            row.name = found->name;
            row.found = found->found;
            row.record = found->record;
        }
        rows.append(row);
    }
    return rows;
}

} // namespace coffret::ui
