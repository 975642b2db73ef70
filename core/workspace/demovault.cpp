// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demovault.h"

#include "core/crm/demodata.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"

namespace coffret::workspace {

constexpr qint64 dayLength = 24 * 60 * 60 * 1000;

DemoAccount demoOwner()
{
    return {QStringLiteral("claire"), QStringLiteral("verger lampe tuile moufle carton rivage bouton"),
            QStringLiteral("owner")};
}

QFuture<Result<Opened>> createDemoVault(Workspace &workspace, const QString &path)
{
    const DemoAccount owner = demoOwner();
    CreateRequest request;
    request.path = path;
    request.organisation = QStringLiteral("Atelier Marchand");
    request.login = owner.login;
    request.displayName = QStringLiteral("Claire Marchand");
    request.cost = CreateRequest::Cost::Floor; // everybody knows this password
    QByteArray password = owner.password.toUtf8();
    request.password = Secret::takeBytes(password);
    return workspace.create(std::move(request));
}

QFuture<Result<QList<DemoAccount>>> fillDemoVault(Workspace &workspace, const DemoWish &wish)
{
    return workspace.run<QList<DemoAccount>>(
        [wish](Books &books, const Progress &progress) -> Result<QList<DemoAccount>> {
            crm::DemoOptions options;
            options.contacts = wish.contacts;
            options.seed = wish.seed;
            // Seen from this morning: the same seed gives the same vault all day.
            options.now = books.desk.clock.now() / dayLength * dayLength;
            COFFRET_TRY(crm::fillWithDemoData(books.desk, options, progress));
            return QList<DemoAccount>{demoOwner()};
        });
}

} // namespace coffret::workspace
