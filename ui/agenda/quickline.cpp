// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/agenda/quickline.h"

#include "core/base/textfold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace coffret::ui {
namespace {

constexpr int LongestPhrase = 5; // words: "le 24 novembre 2026 a"

QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

std::optional<int> minuteOf(int hour, int minute)
{
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    return hour * 60 + minute;
}

std::optional<int> readHour(const QString &words)
{
    static const QRegularExpression french = whole(u"(?:a |at |vers )?(\\d{1,2})(?: ?h ?(\\d{2})?|:(\\d{2}))"_s);
    static const QRegularExpression english = whole(u"(?:at )?(\\d{1,2})(?::(\\d{2}))? ?(am|pm)"_s);
    if (words == u"midi" || words == u"a midi" || words == u"noon" || words == u"at noon")
        return 12 * 60;
    if (const auto match = french.match(words); match.hasMatch())
        return minuteOf(match.captured(1).toInt(), (match.captured(2) + match.captured(3)).toInt());
    if (const auto match = english.match(words); match.hasMatch()) {
        const int hour = match.captured(1).toInt();
        if (hour < 1 || hour > 12)
            return std::nullopt;
        return minuteOf(hour % 12 + (match.captured(3) == u"pm" ? 12 : 0), match.captured(2).toInt());
    }
    return std::nullopt;
}

int weekdayOf(const QString &word)
{
    static const QStringList french{u"lundi"_s,    u"mardi"_s,  u"mercredi"_s, u"jeudi"_s,
                                    u"vendredi"_s, u"samedi"_s, u"dimanche"_s};
    static const QStringList english{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                     u"friday"_s, u"saturday"_s, u"sunday"_s};
    const qsizetype at = qMax(french.indexOf(word), english.indexOf(word));
    return int(at) + 1;
}

// By its first letters, as long as they are no other month's: "nov", "sept", "janv", "november".
int monthOf(QString word)
{
    static const QStringList months[] = {
        {u"janvier"_s, u"fevrier"_s, u"mars"_s, u"avril"_s, u"mai"_s, u"juin"_s, u"juillet"_s, u"aout"_s,
         u"septembre"_s, u"octobre"_s, u"novembre"_s, u"decembre"_s},
        {u"january"_s, u"february"_s, u"march"_s, u"april"_s, u"may"_s, u"june"_s, u"july"_s, u"august"_s,
         u"september"_s, u"october"_s, u"november"_s, u"december"_s}};
    if (word.endsWith(u'.'))
        word.chop(1);
    if (word.size() < 3)
        return 0;
    for (const QStringList &names : months) {
        int found = 0;
        int times = 0;
        for (int i = 0; i < names.size(); ++i) {
            if (names.at(i).startsWith(word)) {
                found = i + 1;
                ++times;
            }
        }
        if (times == 1)
            return found;
    }
    return 0;
}

QDate dayIn(int day, int month, const QString &year, QDate today)
{
    if (!year.isEmpty())
        return QDate(year.size() == 2 ? 2000 + year.toInt() : year.toInt(), month, day);
    QDate found(today.year(), month, day);
    for (int more = 1; more <= 8 && (!found.isValid() || found < today); ++more)
        found = QDate(today.year() + more, month, day); // the 29th of February may be years away
    return found;
}

QDate readDayInMonth(const QString &words, QDate today)
{
    static const QRegularExpression figures = whole(u"(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?"_s);
    static const QRegularExpression iso = whole(u"(\\d{4})-(\\d{2})-(\\d{2})"_s);
    static const QRegularExpression named = whole(u"(\\d{1,2})(?:er|st|nd|rd|th)? ([a-z.]+)(?: (\\d{4}))?"_s);
    static const QRegularExpression english = whole(u"([a-z.]+) (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s);
    if (const auto match = iso.match(words); match.hasMatch())
        return QDate(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    if (const auto match = figures.match(words); match.hasMatch())
        return dayIn(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3), today);
    if (const auto match = named.match(words); match.hasMatch() && monthOf(match.captured(2)))
        return dayIn(match.captured(1).toInt(), monthOf(match.captured(2)), match.captured(3), today);
    if (const auto match = english.match(words); match.hasMatch() && monthOf(match.captured(1)))
        return dayIn(match.captured(2).toInt(), monthOf(match.captured(1)), match.captured(3), today);
    return {};
}

QDate readRelativeDay(const QString &words, QDate today)
{
    static const QHash<QString, int> near{
        {u"aujourd'hui"_s, 0},  {u"today"_s, 0},        {u"demain"_s, 1},  {u"tomorrow"_s, 1},
        {u"apres-demain"_s, 2}, {u"apres demain"_s, 2}, {u"ce soir"_s, 0}, {u"day after tomorrow"_s, 2}};
    static const QRegularExpression ahead =
        whole(u"(?:dans|in|d'ici) (\\d{1,3}) (jours?|days?|semaines?|weeks?|mois|months?)"_s);
    static const QRegularExpression weekday = whole(u"(?:next )?([a-z]+)(?: prochain)?"_s);
    if (const auto found = near.constFind(words); found != near.cend())
        return today.addDays(*found);
    if (words == u"semaine prochaine" || words == u"la semaine prochaine" || words == u"next week")
        return today.addDays(8 - today.dayOfWeek());
    if (const auto match = ahead.match(words); match.hasMatch()) {
        const int number = match.captured(1).toInt();
        const QChar unit = match.captured(2).at(0);
        if (unit == u'm')
            return today.addMonths(number);
        return today.addDays(number * (unit == u's' || unit == u'w' ? 7 : 1));
    }
    if (const auto match = weekday.match(words); match.hasMatch() && weekdayOf(match.captured(1))) {
        const int days = (weekdayOf(match.captured(1)) - today.dayOfWeek() + 7) % 7;
        return today.addDays(days ? days : 7);
    }
    return {};
}

QDate readDay(QString words, QDate today)
{
    for (const QString &small : {u"le "_s, u"on "_s, u"pour "_s, u"for "_s, u"by "_s}) {
        if (words.startsWith(small))
            words = words.sliced(small.size());
    }
    static const QRegularExpression leading = whole(u"(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|"
                                                    "tuesday|wednesday|thursday|friday|saturday|sunday) (.+)"_s);
    if (const auto match = leading.match(words); match.hasMatch()) { // "lundi 23 novembre": the date counts
        if (const QDate day = readDayInMonth(match.captured(2), today); day.isValid())
            return day;
    }
    const QDate day = readDayInMonth(words, today);
    return day.isValid() ? day : readRelativeDay(words, today);
}

class Reading
{
public:
    Reading(const QString &typed, const QDateTime &n) : now(n)
    {
        words = typed.split(QRegularExpression(u"\\s+"_s, QRegularExpression::UseUnicodePropertiesOption),
                            Qt::SkipEmptyParts);
    }

    enum class Side { Start, End };

    // Takes day and hour from one side, once each; true when something was taken.
    bool take(Side side)
    {
        bool any = false;
        for (qsizetype length = qMin<qsizetype>(LongestPhrase, words.size()); length > 0; --length) {
            const qsizetype first = side == Side::Start ? 0 : words.size() - length;
            const QString phrase = fold(words.mid(first, length).join(u' ')).remove(QRegularExpression(u",$"_s));
            if (!understand(phrase, side == Side::End && first > 0 ? fold(words.at(first - 1)) : QString()))
                continue;
            words.remove(first, length);
            any = true;
            length = qMin<qsizetype>(LongestPhrase, words.size()) + 1;
        }
        return any;
    }

    QStringList words;
    QuickMoment found;

private:
    bool understand(const QString &phrase, const QString &before)
    {
        if (!found.minute) {
            if (const auto minute = readHour(phrase)) {
                found.minute = minute;
                return true;
            }
        }
        static const QStringList ties{u"de"_s, u"du"_s, u"d'"_s, u"des"_s, u"of"_s, u"from"_s, u"depuis"_s, u"since"_s};
        if (found.day.isValid() || ties.contains(before))
            return false;
        found.day = readDay(phrase, now.date());
        return found.day.isValid();
    }

    QDateTime now;
};

// An hour alone: today, or tomorrow once it has passed.
void completeDay(QuickMoment &moment, const QDateTime &now)
{
    if (!moment.day.isValid() && moment.minute)
        moment.day = now.date().addDays(QTime(0, 0).addSecs(*moment.minute * 60) <= now.time() ? 1 : 0);
}

} // namespace

QuickTask readQuickTask(const QString &typed, const QDateTime &now)
{
    QuickTask task;
    QString text = typed.simplified();
    if (text.endsWith(u'!')) {
        task.important = true;
        while (text.endsWith(u'!'))
            text.chop(1);
        text = text.trimmed();
    }
    Reading reading(text, now);
    if (!reading.take(Reading::Side::End))
        reading.take(Reading::Side::Start);
    if (reading.words.isEmpty()) {
        task.title = text;
        return task;
    }
    completeDay(reading.found, now);
    task.title = reading.words.join(u' ');
    if (task.title.endsWith(u','))
        task.title.chop(1);
    task.title[0] = task.title.at(0).toUpper();
    task.due = reading.found.day;
    task.minute = reading.found.minute;
    return task;
}

std::optional<QuickMoment> readQuickMoment(const QString &typed, const QDateTime &now)
{
    Reading reading(typed, now);
    reading.take(Reading::Side::End);
    if (!reading.words.isEmpty())
        return std::nullopt;
    completeDay(reading.found, now);
    return reading.found;
}

} // namespace coffret::ui
