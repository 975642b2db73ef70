// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/fieldtext.h"

#include <QDateTime>
#include <array>
#include <utility>

namespace coffret::crm {

namespace {

template <class E>
using Words = std::pair<E, QLatin1String>;

constexpr std::array statusWords{Words<PartyStatus>{PartyStatus::None, QLatin1String()},
                                 Words<PartyStatus>{PartyStatus::Prospect, QLatin1String("prospect")},
                                 Words<PartyStatus>{PartyStatus::Customer, QLatin1String("customer")},
                                 Words<PartyStatus>{PartyStatus::FormerCustomer, QLatin1String("formerCustomer")},
                                 Words<PartyStatus>{PartyStatus::Supplier, QLatin1String("supplier")},
                                 Words<PartyStatus>{PartyStatus::Partner, QLatin1String("partner")}};
constexpr std::array kindWords{Words<ActivityKind>{ActivityKind::Note, QLatin1String("note")},
                               Words<ActivityKind>{ActivityKind::Call, QLatin1String("call")},
                               Words<ActivityKind>{ActivityKind::Meeting, QLatin1String("meeting")},
                               Words<ActivityKind>{ActivityKind::Email, QLatin1String("email")},
                               Words<ActivityKind>{ActivityKind::Letter, QLatin1String("letter")}};
constexpr std::array directionWords{Words<Direction>{Direction::None, QLatin1String()},
                                    Words<Direction>{Direction::FromUs, QLatin1String("fromUs")},
                                    Words<Direction>{Direction::FromThem, QLatin1String("fromThem")}};

template <class Table, class E>
QString wordOf(const Table &table, E value)
{
    for (const auto &[candidate, word] : table) {
        if (candidate == value)
            return QString(word);
    }
    return {};
}

template <class Table, class E>
bool valueOf(const Table &table, const QString &text, E &out)
{
    for (const auto &[value, word] : table) {
        if (word == text) {
            out = value;
            return true;
        }
    }
    return false;
}

} // namespace

QString toText(TimeStamp moment)
{
    if (moment == 0)
        return {};
    return QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString toText(int number)
{
    return number == 0 ? QString() : QString::number(number);
}
QString toText(bool flag)
{
    return flag ? QStringLiteral("true") : QString();
}
QString toText(QDate date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}
QString toText(const std::optional<int> &number)
{
    return number ? QString::number(*number) : QString();
}
QString toText(PartyStatus status)
{
    return wordOf(statusWords, status);
}
QString toText(ActivityKind kind)
{
    return wordOf(kindWords, kind);
}
QString toText(Direction direction)
{
    return wordOf(directionWords, direction);
}

QString toText(const PartyRef &party)
{
    if (party.id == Uuid{})
        return {};
    return QLatin1String(party.kind == PartyKind::Contact ? "contact:" : "company:") + uuidText(party.id);
}

bool fromText(const QString &text, TimeStamp &moment)
{
    if (text.isEmpty()) {
        moment = 0;
        return true;
    }
    const QDateTime read = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (read.isValid())
        moment = read.toMSecsSinceEpoch();
    return read.isValid();
}

bool fromText(const QString &text, int &number)
{
    bool good = text.isEmpty();
    const int read = good ? 0 : text.toInt(&good);
    if (good)
        number = read;
    return good;
}

bool fromText(const QString &text, bool &flag)
{
    if (!text.isEmpty() && text != QLatin1String("true") && text != QLatin1String("false"))
        return false;
    flag = text == QLatin1String("true");
    return true;
}

bool fromText(const QString &text, QDate &date)
{
    const QDate read = text.isEmpty() ? QDate() : QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && !read.isValid())
        return false;
    date = read;
    return true;
}

bool fromText(const QString &text, std::optional<int> &number)
{
    int read = 0;
    if (!fromText(text, read))
        return false;
    number = text.isEmpty() ? std::nullopt : std::optional<int>(read);
    return true;
}

bool fromText(const QString &text, PartyStatus &status)
{
    return valueOf(statusWords, text, status);
}
bool fromText(const QString &text, ActivityKind &kind)
{
    return valueOf(kindWords, text, kind);
}
bool fromText(const QString &text, Direction &direction)
{
    return valueOf(directionWords, text, direction);
}

bool fromText(const QString &text, PartyRef &party)
{
    if (text.isEmpty()) {
        party = {};
        return true;
    }
    const bool contact = text.startsWith(QLatin1String("contact:"));
    if (!contact && !text.startsWith(QLatin1String("company:")))
        return false;
    const auto uuid = uuidFromText(QStringView(text).sliced(8));
    if (uuid)
        party = {contact ? PartyKind::Contact : PartyKind::Company, *uuid};
    return uuid.has_value();
}

} // namespace coffret::crm
