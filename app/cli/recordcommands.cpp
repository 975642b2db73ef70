// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "app/cli/recordjson.h"
#include "app/cli/session.h"
#include "core/crm/permission.h"
#include "core/workspace/books.h"

#include <QCoreApplication>

namespace coffret::app {

using namespace workspace;

static QString kindName(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact: return QStringLiteral("contact");
    case EntityKind::Company: return QStringLiteral("company");
    case EntityKind::Link: return QStringLiteral("link");
    case EntityKind::Activity: return QStringLiteral("activity");
    case EntityKind::Task: return QStringLiteral("task");
    case EntityKind::Document: return QStringLiteral("document");
    case EntityKind::Tag: return QStringLiteral("tag");
    case EntityKind::Draft: return QStringLiteral("draft");
    }
    return {};
}

static void printHit(Terminal &terminal, const search::SearchHit &hit)
{
    terminal.print(QJsonObject{{QStringLiteral("id"), uuidText(hit.party.id)},
                               {QStringLiteral("kind"), kindName(hit.kind)},
                               {QStringLiteral("name"), hit.name},
                               {QStringLiteral("approximate"), hit.approximate}});
    const QString second = hit.excerpt.isEmpty() ? hit.second : hit.excerpt;
    terminal.print(QStringLiteral("%1  %2%3")
                       .arg(uuidText(hit.party.id), hit.name,
                            second.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(second)));
}

static ExitCode search(const Invocation &invocation)
{
    bool understood = false;
    const int limit = invocation.options.value(QStringLiteral("limit")).toInt(&understood);
    if (!understood || limit < 1 || limit > 500) {
        invocation.terminal.warn(QCoreApplication::translate("Cli", "--limit wants a whole number from 1 to 500."));
        return ExitCode::Usage;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    search::SearchQuery query;
    query.text = invocation.arguments.mid(1).join(QLatin1Char(' '));
    query.limit = limit;
    query.notes = true;
    const auto answer =
        await(invocation, (*opened)->ask<search::SearchAnswer>([query](Books &books) -> Result<search::SearchAnswer> {
            COFFRET_TRY(crm::permitReading(books.desk, journal::Action::Listed));
            return books.search.search(query);
        }));
    if (!answer.ok())
        return fail(invocation, answer.error());
    for (const search::SearchHit &hit : answer->hits.mid(0, limit))
        printHit(invocation.terminal, hit);
    if (answer->hits.isEmpty() && !invocation.terminal.isJson())
        invocation.terminal.warn(QCoreApplication::translate("Cli", "Nothing found."));
    return ExitCode::Done;
}

// The record of this id, whichever kind it is.
static Result<RecordSheet> recordSheet(Books &books, const Uuid &id)
{
    COFFRET_TRY(crm::permitReading(books.desk, journal::Action::Viewed));
    const auto contact = books.contacts.contact(crm::ContactId{id});
    if (contact.ok())
        return sheetOf(*contact);
    if (!contact.error().is(crm::CrmError::NotFound))
        return contact.error();
    COFFRET_ASSIGN(const crm::Company company, books.companies.company(crm::CompanyId{id}));
    return sheetOf(company);
}

static ExitCode show(const Invocation &invocation)
{
    const auto id = uuidFromText(invocation.arguments.value(1));
    if (!id) {
        invocation.terminal.warn(
            QCoreApplication::translate("Cli", "This is not the id of a record; search prints them."));
        return ExitCode::Usage;
    }
    const auto opened = openVault(invocation);
    if (!opened.ok())
        return fail(invocation, opened.error());
    const auto sheet =
        await(invocation, (*opened)->ask<RecordSheet>([id](Books &books) { return recordSheet(books, *id); }));
    if (!sheet.ok())
        return fail(invocation, sheet.error());
    // First the log, then the record: whoever cuts the output short has read it all the same. A full disk
    // must not keep the record from being read.
    (void)await(invocation, (*opened)->settleLog());
    invocation.terminal.print(toJson(*sheet));
    for (const crm::FieldValue &field : sheet->fields) {
        if (!field.text.isEmpty())
            invocation.terminal.print(QStringLiteral("%1: %2").arg(field.name, plainText(field)));
    }
    return ExitCode::Done;
}

QList<Command> recordCommands()
{
    return {
        {QStringLiteral("search"), QStringLiteral("search VAULT QUERY --as LOGIN [--limit N]"),
         QCoreApplication::translate("Cli", "Finds people, companies and what was noted about them."),
         unlockOptions()
             + QList<QCommandLineOption>{{QStringLiteral("limit"),
                                          QCoreApplication::translate("Cli", "At most this many."), QStringLiteral("N"),
                                          QStringLiteral("50")}},
         2, 64, search},
        {QStringLiteral("show"), QStringLiteral("show VAULT ID --as LOGIN [--motive TEXT]"),
         QCoreApplication::translate("Cli", "Prints one record."),
         unlockOptions()
             + QList<QCommandLineOption>{{QStringLiteral("motive"),
                                          QCoreApplication::translate(
                                              "Cli",
                                              "Why it is opened; not kept yet: only revealing asks for a reason."),
                                          QStringLiteral("TEXT")}},
         2, 2, show},
    };
}

} // namespace coffret::app
