// SPDX-License-Identifier: GPL-3.0-or-later
// An open vault of one test, in a folder of its own with a space and an accent in its name.
#pragma once

#include "core/base/clock.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "core/workspace/workspace.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>
#include <memory>

namespace coffret::ui {

class OpenVault
{
public:
    OpenVault()
    {
        workspace::CreateRequest request;
        request.path = path();
        request.login = request.organisation = request.displayName = QStringLiteral("claire");
        request.password = password();
        request.cost = workspace::CreateRequest::Cost::Floor;
        workspace = std::make_unique<workspace::Workspace>(clock);
        if (!workspace::outcome(workspace->create(std::move(request))).ok())
            qFatal("no test vault");
    }

    // As a lock and the unlocking after it.
    bool reopen()
    {
        workspace->close().waitForFinished();
        workspace = std::make_unique<workspace::Workspace>(clock);
        workspace::Credentials credentials;
        credentials.login = QStringLiteral("claire");
        credentials.password = password();
        return workspace::outcome(workspace->unlock(path(), std::move(credentials))).ok();
    }

    template <class T, class Question>
    Result<T> ask(Question question)
    {
        return workspace::outcome(workspace->ask<T>(std::move(question)));
    }

    crm::Contact add(const QString &firstName, const QString &lastName)
    {
        crm::Contact contact;
        contact.firstName = firstName;
        contact.lastName = lastName;
        contact.phones = {{QStringLiteral("mobile"), QStringLiteral("06 39 98 41 72")}};
        contact.emails = {{QStringLiteral("work"), QStringLiteral("h.garnier@garnier.example")}};
        const auto saved =
            ask<crm::Contact>([contact](workspace::Books &books) { return books.contacts.save(contact); });
        if (!saved.ok())
            qFatal("no test contact");
        return *saved;
    }

    FixedClock clock{1795182600000}; // 20 November 2026, 13:50 UTC
    std::unique_ptr<workspace::Workspace> workspace;

private:
    QString path() const { return folder.filePath(QStringLiteral("atelier.coffret")); }
    static Secret password()
    {
        QByteArray bytes("lampe verger tuile moufle carton rivage bouton");
        return Secret::takeBytes(bytes);
    }
    QTemporaryDir folder{QDir::tempPath() + QStringLiteral("/coffret fiche é XXXXXX")};
};

} // namespace coffret::ui
