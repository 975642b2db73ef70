// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/alerttext.h"

#include <QDataStream>
#include <QIODevice>

namespace coffret::journal {

constexpr quint8 textVersion = 1;

// Ends of the alphabet of kinds this version knows; a newer one's alerts wait for it.
constexpr qint32 lastKind = qint32(AlertKind::ArchiveOpened);

template <class... Values>
static QByteArray packed(const Values &...values)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_0);
    out << textVersion;
    (out << ... << values);
    return bytes;
}

template <class... Values>
static bool unpack(const QByteArray &bytes, Values &...values)
{
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_0);
    quint8 version = 0;
    in >> version;
    if (version != textVersion)
        return false;
    (in >> ... >> values);
    return in.status() == QDataStream::Ok && in.atEnd();
}

QByteArray alertName(const Alert &alert)
{
    return packed(qint32(alert.kind), alert.seq);
}

QByteArray alertText(const KeptAlert &kept)
{
    const Alert &alert = kept.alert;
    return packed(qint32(alert.kind), alert.account.bytes(), alert.at, alert.seq, alert.number,
                  quint8(alert.objectKind), alert.object.bytes(), quint8(kept.answer), kept.note, kept.by.bytes(),
                  kept.answeredAt);
}

std::optional<KeptAlert> alertFromText(const QByteArray &text)
{
    KeptAlert kept;
    qint32 kind = 0;
    quint8 objectKind = 0;
    quint8 answer = 0;
    QByteArray account, object, by;
    if (!unpack(text, kind, account, kept.alert.at, kept.alert.seq, kept.alert.number, objectKind, object, answer,
                kept.note, by, kept.answeredAt)
        || kind < 1 || kind > lastKind || answer > quint8(AlertAnswer::ToLookInto))
        return std::nullopt;
    kept.alert.kind = AlertKind(kind);
    kept.alert.account = AccountId::fromBytes(account);
    kept.alert.objectKind = ObjectKind(objectKind);
    kept.alert.object = ObjectId::fromBytes(object);
    kept.answer = AlertAnswer(answer);
    kept.by = AccountId::fromBytes(by);
    return kept;
}

QByteArray lookedText(const Looked &looked)
{
    return packed(looked.seq, looked.head, looked.memory);
}

std::optional<Looked> lookedFromText(const QByteArray &text)
{
    Looked looked;
    return unpack(text, looked.seq, looked.head, looked.memory) ? std::optional(looked) : std::nullopt;
}

QByteArray rulesText(const AlertOptions &r)
{
    return packed(r.firstDay, r.lastDay, r.firstHour, r.lastHour, r.manyRecords, r.manyMinutes, r.habitFactor,
                  r.habitDays, r.bulkRecords, r.failures, r.failureMinutes, r.dormantDays);
}

std::optional<AlertOptions> rulesFromText(const QByteArray &text)
{
    AlertOptions r;
    const bool isWhole = unpack(text, r.firstDay, r.lastDay, r.firstHour, r.lastHour, r.manyRecords, r.manyMinutes,
                                r.habitFactor, r.habitDays, r.bulkRecords, r.failures, r.failureMinutes, r.dormantDays);
    return isWhole ? std::optional(r) : std::nullopt;
}

} // namespace coffret::journal
