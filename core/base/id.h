// SPDX-License-Identifier: GPL-3.0-or-later
// Identities. An Id is a 16-byte UUID (RFC 9562) with the kind of thing it names in its type; new
// ones are version 7, so they sort by creation time. A null Id means "none".
#pragma once

#include "core/base/clock.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <array>
#include <optional>

namespace coffret {

using Uuid = std::array<quint8, 16>;

QString uuidText(const Uuid &uuid);                         // 36 characters, lower case
std::optional<Uuid> uuidFromText(QStringView text);         // with or without hyphens
std::optional<Uuid> uuidFromBytes(const QByteArray &bytes); // exactly 16 bytes
QByteArray uuidBytes(const Uuid &uuid);

template <class Tag>
struct Id
{
    Uuid value{};

    bool isNull() const { return value == Uuid{}; }
    QString text() const { return uuidText(value); }
    QByteArray bytes() const { return uuidBytes(value); }
    static std::optional<Id> fromText(QStringView text)
    {
        const auto uuid = uuidFromText(text);
        return uuid ? std::optional<Id>(Id{*uuid}) : std::nullopt;
    }
    static Id fromBytes(const QByteArray &bytes)
    {
        const auto uuid = uuidFromBytes(bytes);
        return uuid ? Id{*uuid} : Id{};
    }
    auto operator<=>(const Id &) const = default;
    bool operator==(const Id &) const = default;
};

template <class Tag>
size_t qHash(const Id<Tag> &id, size_t seed = 0)
{
    return qHashBits(id.value.data(), id.value.size(), seed);
}

// Where new identities come from; injected, so that tests and demo data repeat.
class IdSource
{
public:
    virtual ~IdSource() = default;
    virtual Uuid next() = 0;
    template <class Tag>
    Id<Tag> create()
    {
        return Id<Tag>{next()};
    }
};

// Version 7 from a clock and the system's randomness; monotonic inside one source.
class RandomIdSource final : public IdSource
{
public:
    explicit RandomIdSource(const Clock &c) : clock(c) {}
    Uuid next() override;

private:
    const Clock &clock;
    qint64 lastTime = 0;
    quint16 counter = 0;
};

// The same seed gives the same identities: demo data and tests.
class SeededIdSource final : public IdSource
{
public:
    SeededIdSource(const Clock &c, quint64 seed) : clock(c), state(seed) {}
    Uuid next() override;

private:
    const Clock &clock;
    quint64 state;
};

} // namespace coffret
