// SPDX-License-Identifier: GPL-3.0-or-later
// An open vault for the tests of this area, in a folder of its own.
#pragma once

#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>

namespace coffret::ui {

class SampleVault
{
public:
    SampleVault()
    {
        workspace::CreateRequest request;
        request.path = folder.filePath(QStringLiteral("atelier.coffret"));
        request.organisation = QStringLiteral("Atelier Marchand");
        request.login = request.displayName = QStringLiteral("Claire");
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        open = workspace::outcome(workspace.create(std::move(request))).ok();
    }

    crm::Contact save(crm::Contact contact)
    {
        return workspace::outcome(workspace.ask<crm::Contact>(
                                      [contact](workspace::Books &books) { return books.contacts.save(contact); }))
            .value_or(crm::Contact());
    }
    crm::Contact read(crm::ContactId id)
    {
        return workspace::outcome(
                   workspace.ask<crm::Contact>([id](workspace::Books &books) { return books.contacts.contact(id); }))
            .value_or(crm::Contact());
    }
    bool undo()
    {
        return workspace::outcome(
                   workspace.ask<crm::UndoOutcome>([](workspace::Books &books) { return books.history.undoLast(); }))
            .ok();
    }

    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/coffret doublons é XXXXXX")};
    FixedClock clock{1795182600000};
    workspace::Workspace workspace{clock};
    bool open = false;
};

inline crm::Contact helene(const QString &first, const QString &email)
{
    crm::Contact contact;
    contact.firstName = first;
    contact.lastName = QStringLiteral("Garnier");
    contact.companyName = QStringLiteral("Garnier Paysages");
    contact.emails = {{QStringLiteral("work"), email}};
    return contact;
}

inline crm::PartyRef refTo(const crm::Contact &contact)
{
    return {crm::PartyKind::Contact, contact.id.value};
}

} // namespace coffret::ui
