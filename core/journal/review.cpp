// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/review.h"

#include "core/journal/alertinbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace coffret::journal {
namespace {

QString hex(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytesOf(const QJsonValue &value)
{
    return QByteArray::fromHex(value.toString().toLatin1());
}

QJsonObject toJson(const ReviewLine &line)
{
    return {{u"topic"_s, int(line.topic)},
            {u"seq"_s, line.seq},
            {u"at"_s, line.at},
            {u"account"_s, hex(line.account.bytes())},
            {u"login"_s, line.login},
            {u"name"_s, line.name},
            {u"code"_s, line.code},
            {u"number"_s, line.number},
            {u"until"_s, line.until},
            {u"profile"_s, hex(line.profile)},
            {u"owner"_s, line.isOwner},
            {u"mark"_s, int(line.mark)},
            {u"note"_s, line.note}};
}

std::optional<ReviewLine> lineFrom(const QJsonObject &object)
{
    const int topic = object.value(u"topic"_s).toInt();
    const int mark = object.value(u"mark"_s).toInt(-1);
    if (topic < int(ReviewTopic::Alert) || topic > int(ReviewTopic::Right) || mark < 0
        || mark > int(ReviewMark::Change))
        return {};
    ReviewLine line;
    line.topic = ReviewTopic(topic);
    line.seq = object.value(u"seq"_s).toInteger();
    line.at = object.value(u"at"_s).toInteger();
    line.account = AccountId::fromBytes(bytesOf(object.value(u"account"_s)));
    line.login = object.value(u"login"_s).toString();
    line.name = object.value(u"name"_s).toString();
    line.code = object.value(u"code"_s).toInt();
    line.number = object.value(u"number"_s).toInteger();
    line.until = object.value(u"until"_s).toInteger();
    line.profile = bytesOf(object.value(u"profile"_s));
    line.isOwner = object.value(u"owner"_s).toBool();
    line.mark = ReviewMark(mark);
    line.note = object.value(u"note"_s).toString();
    return line;
}

} // namespace

bool isSameLine(const ReviewLine &one, const ReviewLine &other)
{
    if (one.topic != other.topic || one.account != other.account)
        return false;
    const bool isOfEntry = one.topic == ReviewTopic::Alert || one.topic == ReviewTopic::Outside;
    return !isOfEntry || (one.seq == other.seq && one.code == other.code);
}

// An account whose reasons have changed is looked at again; what the inbox says of an alert stands as it is.
void takeMarks(Review &to, const Review &from)
{
    to.words = from.words.left(reviewWordsLength);
    for (ReviewLine &line : to.lines) {
        const auto known = std::find_if(from.lines.cbegin(), from.lines.cend(),
                                        [&line](const ReviewLine &each) { return isSameLine(line, each); });
        const bool isChanged = known != from.lines.cend()
                               && (known->code != line.code || known->profile != line.profile
                                   || known->isOwner != line.isOwner || known->until != line.until);
        if (known == from.lines.cend() || isChanged || line.topic == ReviewTopic::Alert)
            continue;
        line.mark = known->mark;
        line.note = known->note.left(noteLength);
    }
}

qsizetype unmarked(const Review &review)
{
    return std::count_if(review.lines.cbegin(), review.lines.cend(),
                         [](const ReviewLine &line) { return line.mark == ReviewMark::None && line.note.isEmpty(); });
}

QByteArray reviewBody(const Review &review)
{
    QJsonArray lines;
    for (const ReviewLine &line : review.lines)
        lines.append(toJson(line));
    const QJsonObject head{
        {u"seq"_s, review.head.seq}, {u"head"_s, hex(review.head.head)}, {u"at"_s, review.head.takenAt}};
    return QJsonDocument(QJsonObject{{u"kind"_s, int(review.kind)},
                                     {u"number"_s, review.number},
                                     {u"previous"_s, hex(review.previous)},
                                     {u"from"_s, review.from},
                                     {u"checkpoint"_s, head},
                                     {u"entries"_s, review.entries},
                                     {u"faults"_s, review.faults},
                                     {u"whole"_s, review.isWhole},
                                     {u"lines"_s, lines},
                                     {u"words"_s, review.words},
                                     {u"login"_s, review.login}})
        .toJson(QJsonDocument::Compact);
}

std::optional<Review> reviewFromBody(const QByteArray &body)
{
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    const int kind = object.value(u"kind"_s).toInt();
    if (kind != int(ReviewKind::Log) && kind != int(ReviewKind::Rights))
        return {};
    Review review;
    review.kind = ReviewKind(kind);
    review.number = object.value(u"number"_s).toInteger();
    review.previous = bytesOf(object.value(u"previous"_s));
    review.from = object.value(u"from"_s).toInteger();
    const QJsonObject head = object.value(u"checkpoint"_s).toObject();
    review.head = {head.value(u"seq"_s).toInteger(), bytesOf(head.value(u"head"_s)), head.value(u"at"_s).toInteger()};
    review.entries = object.value(u"entries"_s).toInteger();
    review.faults = object.value(u"faults"_s).toInteger();
    review.isWhole = object.value(u"whole"_s).toBool(true);
    review.words = object.value(u"words"_s).toString();
    review.login = object.value(u"login"_s).toString();
    for (const QJsonValue &each : object.value(u"lines"_s).toArray()) {
        const auto line = lineFrom(each.toObject());
        if (!line)
            return {};
        review.lines.append(*line);
    }
    return review;
}

} // namespace coffret::journal
