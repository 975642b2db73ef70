// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/logreading.h"

#include "core/crm/logged.h"
#include "core/exchange/csvwriter.h"
#include "core/exchange/wholefile.h"
#include "core/vault/directoryextensions.h"
#include "core/workspace/logaccess.h"
#include "core/workspace/openvault.h"
#include "core/workspace/workspaceerror.h"

#include <algorithm>

namespace coffret::workspace {

Result<journal::Trust> trustOf(const OpenVault &opened)
{
    const vault::Directory &directory = opened.unlocked.header.directory;
    if (opened.unlocked.keys.journalSecretKey.isEmpty())
        return WorkspaceError::NotPermitted;
    journal::Trust trust{directory.vault.bytes(), opened.unlocked.keys.journalSecretKey.copy(), {}};
    for (const vault::DirectoryUser &user : directory.users)
        trust.signers.append(
            {journal::AccountId{user.id.value}, user.signPublicKey, user.role == vault::UserRole::Owner});
    // What somebody signed before his keys were renewed was signed all the same.
    for (const vault::FormerKey &former : vault::formerKeysOf(directory)) {
        const vault::DirectoryUser *user = vault::findUser(directory, former.user);
        trust.signers.append({journal::AccountId{former.user.value}, former.signPublicKey,
                              user && user->role == vault::UserRole::Owner, former.until});
    }
    return trust;
}

QString loginOf(const OpenVault &opened, journal::AccountId account)
{
    const vault::DirectoryUser *user = vault::findUser(opened.unlocked.header.directory, vault::UserId{account.value});
    return user ? user->login : QString();
}

QList<storage::Compartment> heldFiles(const OpenVault &opened)
{
    QList<storage::Compartment> held;
    for (const vault::CompartmentKey &key : opened.unlocked.keys.compartments) {
        if (const auto compartment = compartmentOf(key.file))
            held.append(*compartment);
    }
    return held;
}

static void tell(OpenVault &opened, journal::Action action)
{
    journal::Entry entry;
    entry.action = action;
    entry.kind = journal::ObjectKind::Log;
    opened.log.note(entry);
}

Result<LogPage> readLog(OpenVault &opened, journal::Question question, const QString &login, int most,
                        const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    if (!login.isEmpty()) {
        const vault::DirectoryUser *user = vault::findLogin(opened.unlocked.header.directory, login);
        if (!user)
            return LogPage();
        question.account = journal::AccountId{user->id.value};
    }
    tell(opened, journal::Action::LogRead);
    COFFRET_TRY(opened.log.flush()); // what was read a moment ago is there to be seen
    question.order = journal::Question::Order::NewestFirst;
    LogPage page;
    for (const vault::DirectoryUser &user : opened.unlocked.header.directory.users)
        page.accounts.append(user.login);
    const auto take = [&](const journal::LoggedEntry &logged) {
        page.lines.append({logged, loginOf(opened, logged.account)});
        return page.lines.size() < most;
    };
    COFFRET_ASSIGN(const journal::Answer answer,
                   journal::Reader(*opened.database, trust).read(question, take, progress));
    page.unreadable = answer.unreadable;
    page.isWhole = answer.isWhole;
    return page;
}

Result<void> exportLog(OpenVault &opened, const QString &path, const QStringList &heading,
                       const QList<QStringList> &lines, const Progress &progress)
{
    if (opened.unlocked.keys.journalSecretKey.isEmpty())
        return WorkspaceError::NotPermitted;
    constexpr auto form = exchange::CsvForm::ExcelFrench;
    exchange::WholeFile file(path);
    COFFRET_TRY(file.open());
    COFFRET_TRY(file.write(exchange::csvStart(form) + exchange::csvRow(heading, form)));
    qint64 done = 0;
    for (const QStringList &line : lines) {
        COFFRET_TRY(file.write(exchange::csvRow(line, form)));
        if (++done % 1000 == 0 && !progress.step(done, lines.size()))
            return BaseError::Cancelled;
    }
    journal::Entry entry;
    entry.action = journal::Action::LogExported;
    entry.kind = journal::ObjectKind::Log;
    entry.number = lines.size();
    COFFRET_TRY(crm::recordAlone(opened.books.desk, entry));
    return file.commit();
}

Result<journal::Report> verifyLog(OpenVault &opened, const QList<journal::Anchor> &elsewhere, const Progress &progress)
{
    COFFRET_ASSIGN(const journal::Trust trust, trustOf(opened));
    tell(opened, journal::Action::LogVerified);
    COFFRET_TRY(opened.log.flush());
    return journal::Verifier(*opened.database, trust).verify({heldFiles(opened), elsewhere}, progress);
}

Result<void> anchorLog(OpenVault &opened, ChangeBus &bus, const Clock &clock)
{
    COFFRET_ASSIGN(const auto anchor, journal::currentAnchor(*opened.database, clock.now()));
    if (!anchor)
        return {};
    COFFRET_ASSIGN(auto transaction, storage::Transaction::begin(*opened.database, bus));
    COFFRET_TRY(journal::keepAnchor(transaction, *anchor, heldFiles(opened)));
    return transaction.commit();
}

} // namespace coffret::workspace
