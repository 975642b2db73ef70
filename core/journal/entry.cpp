// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/entry.h"

#include "core/journal/bytes.h"
#include "core/journal/format.h"
#include "core/journal/journalerror.h"

#include <QStringDecoder>
#include <algorithm>

namespace coffret::journal {

bool allowsMotive(Action action)
{
    return action == Action::Revealed || action == Action::ArchiveOpened || action == Action::LogRead
           || action == Action::LogExported;
}

static bool isPlain(QStringView text)
{
    return std::none_of(text.begin(), text.end(), [](QChar c) {
        return c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
    });
}

static Result<QByteArray> motiveBytes(const Entry &entry)
{
    const QByteArray utf8 = entry.motive.toUtf8();
    if (!utf8.isEmpty() && !allowsMotive(entry.action))
        return JournalError::MotiveNotAllowed;
    if (entry.motive.size() > motiveLength || utf8.size() > motiveRoom)
        return JournalError::MotiveTooLong;
    if (!isPlain(entry.motive))
        return JournalError::MotiveNotPlain;
    return utf8;
}

Result<QByteArray> entryText(const Entry &entry)
{
    COFFRET_ASSIGN(const QByteArray motive, motiveBytes(entry));
    QByteArray text;
    text.reserve(longText);
    put<quint8>(text, formatVersion);
    put(text, quint8(entry.outcome));
    put(text, quint16(entry.action));
    put(text, qint64(entry.at));
    put(text, quint8(entry.kind));
    text.append(entry.object.bytes());
    put(text, entry.detail);
    put(text, entry.number);
    put(text, quint8(motive.size()));
    if (!motive.isEmpty())
        text.append(motive).append(QByteArray(motiveRoom - motive.size(), '\0'));
    return text;
}

static std::optional<QString> motiveFrom(const QByteArray &text, qsizetype size)
{
    const bool isShort = text.size() == shortText;
    if (isShort)
        return size == 0 ? std::optional(QString()) : std::nullopt;
    if (size < 1 || size > motiveRoom)
        return std::nullopt;
    const auto padding = QByteArrayView(text).sliced(shortText + size);
    if (std::any_of(padding.begin(), padding.end(), [](char c) { return c != 0; }))
        return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString motive = decoder(QByteArrayView(text).sliced(shortText, size));
    return decoder.hasError() || !isPlain(motive) ? std::nullopt : std::optional(motive);
}

std::optional<Entry> entryFromText(const QByteArray &text)
{
    if ((text.size() != shortText && text.size() != longText) || take<quint8>(text, 0) != formatVersion)
        return std::nullopt;
    Entry entry;
    const quint8 outcome = take<quint8>(text, 1);
    entry.action = Action(take<quint16>(text, 2));
    entry.at = take<qint64>(text, 4);
    entry.kind = ObjectKind(take<quint8>(text, 12));
    std::copy_n(text.constData() + 13, 16, entry.object.value.begin());
    entry.detail = take<quint16>(text, 29);
    entry.number = take<qint64>(text, 31);
    if (outcome > quint8(Outcome::Cancelled))
        return std::nullopt;
    entry.outcome = Outcome(outcome);
    const auto motive = motiveFrom(text, take<quint8>(text, 39));
    if (!motive)
        return std::nullopt;
    entry.motive = *motive;
    return entry;
}

} // namespace coffret::journal
