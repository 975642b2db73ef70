// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alerts.h"

#include <QDataStream>
#include <QIODevice>

namespace coffret::journal {

constexpr quint8 memoryVersion = 1;
constexpr quint32 mostOfAnything = 1'000'000;

namespace {

QDataStream &operator<<(QDataStream &out, const Uuid &id)
{
    out.writeRawData(reinterpret_cast<const char *>(id.data()), int(id.size()));
    return out;
}

QDataStream &operator>>(QDataStream &in, Uuid &id)
{
    if (in.readRawData(reinterpret_cast<char *>(id.data()), int(id.size())) != int(id.size()))
        in.setStatus(QDataStream::ReadPastEnd);
    return in;
}

// A number of things to come; none where it cannot be.
quint32 countIn(QDataStream &in)
{
    quint32 count = 0;
    in >> count;
    if (count > mostOfAnything)
        in.setStatus(QDataStream::ReadCorruptData);
    return in.status() == QDataStream::Ok ? count : 0;
}

} // namespace

QByteArray Alerts::memory() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << memoryVersion << quint32(accounts.size());
    for (auto it = accounts.begin(); it != accounts.end(); ++it) {
        const Account &account = *it;
        out << it.key().value << account.lastUse << account.day << account.busiestToday;
        out << quint32(account.toldToday.size());
        for (const AlertKind kind : account.toldToday)
            out << qint32(kind);
        out << quint32(account.busiest.size());
        for (const int busiest : account.busiest)
            out << busiest;
        out << quint32(account.records.size());
        for (const Seen &seen : account.records)
            out << seen.at << seen.object.value;
        out << quint32(account.failures.size());
        for (const TimeStamp at : account.failures)
            out << at;
    }
    return bytes;
}

bool Alerts::remember(const QByteArray &memory)
{
    accounts.clear();
    QDataStream in(memory);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    in >> version;
    if (version != memoryVersion)
        return false;
    for (quint32 left = countIn(in); left > 0 && in.status() == QDataStream::Ok; --left) {
        AccountId id;
        in >> id.value;
        Account &account = accounts[id];
        in >> account.lastUse >> account.day >> account.busiestToday;
        for (quint32 told = countIn(in); told > 0; --told) {
            qint32 kind = 0;
            in >> kind;
            account.toldToday.append(AlertKind(kind));
        }
        for (quint32 days = countIn(in); days > 0; --days) {
            int busiest = 0;
            in >> busiest;
            account.busiest.append(busiest);
        }
        for (quint32 seen = countIn(in); seen > 0; --seen) {
            Seen one{};
            in >> one.at >> one.object.value;
            account.records.push_back(one);
            ++account.inSight[one.object];
        }
        for (quint32 failures = countIn(in); failures > 0; --failures) {
            TimeStamp at = 0;
            in >> at;
            account.failures.push_back(at);
        }
    }
    const bool isWhole = in.status() == QDataStream::Ok && in.atEnd();
    if (!isWhole)
        accounts.clear();
    return isWhole;
}

} // namespace coffret::journal
