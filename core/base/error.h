// SPDX-License-Identifier: GPL-3.0-or-later
// One failure, as data. Each room has its own `enum class …Error` and a function
// `Room errorRoom(…Error)` beside it; an Error keeps the room, the number and a technical detail
// (a file name, a line, a library's return code: never customer data, never a secret).
// Sentences for people are made in ui/common/errortext and app/cli, not here.
#pragma once

#include <QString>
#include <concepts>

namespace coffret {

enum class Room { Base, Crypto, Storage, Vault, Journal, Access, Crm, Search, Exchange, Privacy, Backup, Workspace };

template <class E>
concept RoomError = std::is_enum_v<E> && requires(E e)
{
    {
        errorRoom(e)
        } -> std::same_as<Room>;
};

struct ErrorCode
{
    Room room;
    int number;

    template <RoomError E>
    ErrorCode(E e) : room(errorRoom(e)), number(static_cast<int>(e))
    {} // implicit on purpose
    bool operator==(const ErrorCode &) const = default;
};

struct Error
{
    ErrorCode code;
    QString detail;

    Error(ErrorCode c, QString d = {}) : code(c), detail(std::move(d)) {}
    template <RoomError E>
    Error(E e, QString d = {}) : code(e), detail(std::move(d))
    {}

    template <RoomError E>
    bool is(E e) const
    {
        return code == ErrorCode(e);
    }
    bool operator==(const Error &) const = default;
};

// Failures that can happen in any room.
enum class BaseError { Cancelled = 1, OutOfMemory, Internal };
constexpr Room errorRoom(BaseError)
{
    return Room::Base;
}

// "vault.3": stable across versions, for support and for the command line's --json.
QString errorId(const ErrorCode &code);

} // namespace coffret
