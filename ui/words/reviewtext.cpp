// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/reviewtext.h"

#include "core/access/profile.h"
#include "core/journal/alerts.h"
#include "ui/words/alerttext.h"
#include "ui/words/logtext.h"
#include "ui/words/profiletext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using coffret::journal::FiledReview;
using coffret::journal::Review;
using coffret::journal::ReviewKind;
using coffret::journal::ReviewLine;
using coffret::journal::ReviewMark;
using coffret::journal::ReviewTopic;

namespace coffret::words {
namespace {

struct Say
{
    Q_DECLARE_TR_FUNCTIONS(Review)
};

QString day(TimeStamp time)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(time).date();
    const bool isFirst = date.day() == 1 && QLocale().language() == QLocale::French;
    return QLocale().toString(date, isFirst ? u"d'er' MMMM yyyy"_s : u"d MMMM yyyy"_s);
}

QString momentOf(TimeStamp time)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(time), QLocale::ShortFormat);
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

QString account(const ReviewLine &line)
{
    return line.login.isEmpty() ? Say::tr("(unknown account)") : line.login;
}

QString capital(QString text)
{
    if (!text.isEmpty())
        text[0] = text.at(0).toUpper();
    return text;
}

QString opened(const ReviewLine &line)
{
    return line.at == 0 ? Say::tr("No opening in the log.") : Say::tr("Opened last on %1.").arg(day(line.at));
}

QString ends(const ReviewLine &line)
{
    return Say::tr("Ends: last day %1.").arg(day(line.until - 1));
}

QString reasonsOf(const ReviewLine &line)
{
    QStringList parts;
    if (line.code & journal::reason::Dormant)
        parts += Say::tr("Not used for long.") + u' ' + opened(line);
    if (line.code & journal::reason::Temporary)
        parts += ends(line);
    if (line.code & journal::reason::MuchInHand)
        parts += Say::tr("Has much in hand: an owner, more files than the customers’, or the right to export.");
    if (line.code & journal::reason::OddHours)
        parts += Say::tr("Used outside the usual hours.");
    return parts.join(u' ');
}

QString rightOf(const ReviewLine &line)
{
    const auto id = uuidFromBytes(line.profile);
    const access::Profile *const profile = id ? access::shippedProfile(access::ProfileId{*id}) : nullptr;
    QStringList parts{line.isOwner ? Say::tr("Owner: every right.")
                      : profile    ? Say::tr("Profile %1.").arg(name(*profile))
                                   : Say::tr("Without profile: sees no record.")};
    parts += opened(line);
    parts += line.until != 0 ? ends(line) : Say::tr("No last day.");
    return parts.join(u' ');
}

} // namespace

QString word(ReviewKind kind)
{
    return kind == ReviewKind::Log ? u"log"_s : u"rights"_s;
}

QString word(FiledReview::State state)
{
    switch (state) {
    case FiledReview::State::Sound: return u"sound"_s;
    case FiledReview::State::NotSigned: return u"altered"_s;
    case FiledReview::State::NotInRow: return u"not-in-row"_s;
    }
    return {};
}

QString word(ReviewMark mark)
{
    switch (mark) {
    case ReviewMark::None: return u"none"_s;
    case ReviewMark::Fine: return u"fine"_s;
    case ReviewMark::Change: return u"change"_s;
    }
    return {};
}

QString title(ReviewKind kind)
{
    return kind == ReviewKind::Log ? Say::tr("Monthly review of the access log")
                                   : Say::tr("Yearly review of the rights");
}

QString text(ReviewTopic topic)
{
    switch (topic) {
    case ReviewTopic::Alert: return Say::tr("Unusual events");
    case ReviewTopic::Account: return Say::tr("Accounts to look at");
    case ReviewTopic::Outside: return Say::tr("What left the house, and what was revealed");
    case ReviewTopic::Right: return Say::tr("Accounts and their rights");
    }
    return {};
}

QString text(ReviewMark mark, ReviewTopic topic)
{
    const bool isEvent = topic == ReviewTopic::Alert || topic == ReviewTopic::Outside;
    switch (mark) {
    case ReviewMark::None: return Say::tr("Not answered");
    case ReviewMark::Fine: return isEvent ? Say::tr("Expected") : Say::tr("Right");
    case ReviewMark::Change: return isEvent ? Say::tr("To look into") : Say::tr("To change");
    }
    return {};
}

QString sentence(FiledReview::State state)
{
    switch (state) {
    case FiledReview::State::Sound: return {};
    case FiledReview::State::NotSigned:
        return Say::tr("This review is not what an owner signed: it was altered, or comes from elsewhere.");
    case FiledReview::State::NotInRow:
        return Say::tr("This review is signed, but the one before it is not the one it was signed after.");
    }
    return {};
}

QString title(const ReviewLine &line)
{
    switch (line.topic) {
    case ReviewTopic::Alert: return title(journal::AlertKind(line.code));
    case ReviewTopic::Outside: return capital(text(journal::Action(line.code)));
    case ReviewTopic::Account: return account(line);
    case ReviewTopic::Right:
        return line.name.isEmpty() || line.name == line.login ? account(line)
                                                              : Say::tr("%1 (%2)").arg(line.name, account(line));
    }
    return {};
}

QString sentence(const ReviewLine &line)
{
    if (line.topic == ReviewTopic::Account)
        return reasonsOf(line);
    if (line.topic == ReviewTopic::Right)
        return rightOf(line);
    QString said = Say::tr("Account %1, %2, entry %3 of the log.")
                       .arg(account(line), momentOf(line.at), QString::number(line.seq));
    if (line.topic == ReviewTopic::Outside && line.number > 0)
        said += u' ' + Say::tr("Records: %1.").arg(number(line.number));
    return said;
}

QString missingSentence(const journal::FiledReviews &filed)
{
    QStringList parts;
    if (!filed.missing.isEmpty()) {
        QStringList numbers;
        for (const qint64 number : filed.missing.mid(0, 10))
            numbers += QString::number(number);
        parts += Say::tr("Reviews that were filed are missing: no. %1.").arg(numbers.join(u", "_s));
    }
    if (filed.unreadable > 0)
        parts += Say::tr("Filed reviews that cannot be read, altered or put there by somebody else: %1.")
                     .arg(number(filed.unreadable));
    return parts.join(u' ');
}

QString logSentence(const Review &review)
{
    if (review.faults == 0)
        return Say::tr("The access log was whole; entries verified: %1.").arg(number(review.entries));
    return Say::tr("The access log was altered or damaged; faults found: %1.").arg(number(review.faults));
}

QStringList openSentences(const Review &review)
{
    QStringList said;
    for (const ReviewTopic topic :
         {ReviewTopic::Alert, ReviewTopic::Account, ReviewTopic::Outside, ReviewTopic::Right}) {
        if ((topic == ReviewTopic::Right) != (review.kind == ReviewKind::Rights))
            continue;
        qsizetype all = 0;
        qsizetype open = 0;
        qsizetype changes = 0;
        for (const ReviewLine &line : review.lines) {
            if (line.topic != topic)
                continue;
            ++all;
            open += line.mark == ReviewMark::None && line.note.isEmpty() ? 1 : 0;
            changes += line.mark == ReviewMark::Change ? 1 : 0;
        }
        QStringList parts;
        if (all == 0)
            parts += Say::tr("nothing");
        else if (open == 0)
            parts += Say::tr("all answered");
        else
            parts += Say::tr("not answered: %1").arg(number(open));
        if (changes > 0)
            parts += Say::tr("to follow up: %1").arg(number(changes));
        said += Say::tr("%1: %2.").arg(text(topic), parts.join(u", "_s));
    }
    return said;
}

} // namespace coffret::words
