// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vault/directory.h"

#include "core/vault/bytereader.h"

#include <algorithm>
#include <utility>

namespace coffret::vault {

const DirectoryUser *findUser(const Directory &directory, UserId id)
{
    const auto found = std::find_if(directory.users.cbegin(), directory.users.cend(),
                                    [&](const DirectoryUser &user) { return user.id == id; });
    return found == directory.users.cend() ? nullptr : &*found;
}

DirectoryUser *findUser(Directory &directory, UserId id)
{
    return const_cast<DirectoryUser *>(findUser(std::as_const(directory), id));
}

bool isRotating(const Directory &directory)
{
    return std::any_of(directory.compartments.cbegin(), directory.compartments.cend(),
                       [](const DirectoryCompartment &one) { return !one.next.empty(); });
}

const DirectoryUser *findLogin(const Directory &directory, const QString &login)
{
    const QString wanted = foldedLogin(login);
    const auto found = std::find_if(directory.users.cbegin(), directory.users.cend(),
                                    [&](const DirectoryUser &user) { return foldedLogin(user.login) == wanted; });
    return found == directory.users.cend() ? nullptr : &*found;
}

QString foldedLogin(const QString &login)
{
    const auto form = QString::NormalizationForm_KC;
    return login.trimmed().normalized(form, QChar::Unicode_13_0).toCaseFolded().normalized(form, QChar::Unicode_13_0);
}

bool isUsableLogin(const QString &login)
{
    return !login.isEmpty() && login == login.trimmed() && login.toUtf8().size() <= maximumLoginBytes
           && isPlainText(login) && !foldedLogin(login).isEmpty();
}

} // namespace coffret::vault
