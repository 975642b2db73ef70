// SPDX-License-Identifier: GPL-3.0-or-later
// A value or the Error that took its place. The class is [[nodiscard]], so an ignored failure is a
// compiler warning. No exception crosses a room, a thread or a slot.
#pragma once

#include "core/base/error.h"

#include <tl/expected.hpp>

namespace coffret {

template <class T>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
    using Base = tl::expected<T, Error>;

public:
    using Base::Base;
    Result(Error e) : Base(tl::unexpect, std::move(e)) {}
    template <RoomError E>
    Result(E e, QString detail = {}) : Base(tl::unexpect, Error(e, std::move(detail)))
    {}

    bool ok() const { return this->has_value(); }
};

template <>
class [[nodiscard]] Result<void> : public tl::expected<void, Error>
{
    using Base = tl::expected<void, Error>;

public:
    Result() = default;
    Result(Error e) : Base(tl::unexpect, std::move(e)) {}
    template <RoomError E>
    Result(E e, QString detail = {}) : Base(tl::unexpect, Error(e, std::move(detail)))
    {}

    bool ok() const { return has_value(); }
};

} // namespace coffret

// Leaves the function with the error of `expression`, if it has one.
#define COFFRET_TRY(expression)                                                                                        \
    do {                                                                                                               \
        auto tried = (expression);                                                                                     \
        if (!tried.ok())                                                                                               \
            return std::move(tried).error();                                                                           \
    } while (false)

// `COFFRET_ASSIGN(auto header, readHeader(path));` the value, or leaves with the error.
#define COFFRET_JOIN2(a, b) a##b
#define COFFRET_JOIN(a, b) COFFRET_JOIN2(a, b)
#define COFFRET_ASSIGN(declaration, expression)                                                                        \
    auto COFFRET_JOIN(tried, __LINE__) = (expression);                                                                 \
    if (!COFFRET_JOIN(tried, __LINE__).ok())                                                                           \
        return std::move(COFFRET_JOIN(tried, __LINE__)).error();                                                       \
    declaration = std::move(*COFFRET_JOIN(tried, __LINE__))
