// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/spotlight.h"

#include "core/base/textfold.h"

#include <algorithm>

namespace coffret::search {

constexpr qsizetype longestWritten = 20'000;
constexpr qsizetype excerptLength = 100;
constexpr qsizetype excerptLead = 30;

namespace {

// A folded text that remembers where each of its characters came from.
struct Traced
{
    QString folded;
    QList<qsizetype> origin; // one for each folded character, and the end
};

} // namespace

static Traced trace(QStringView written)
{
    Traced traced;
    traced.folded.reserve(written.size());
    traced.origin.reserve(written.size() + 1);
    for (qsizetype i = 0; i < written.size();) {
        const QChar c = written.at(i);
        const qsizetype step = c.isHighSurrogate() && i + 1 < written.size() ? 2 : 1;
        if (c.unicode() < 0x80) {
            traced.folded += c.toLower();
            traced.origin += i;
        } else {
            const QString folded = fold(written.mid(i, step));
            traced.folded += folded;
            traced.origin.append(QList<qsizetype>(folded.size(), i));
        }
        i += step;
    }
    traced.origin += written.size();
    return traced;
}

static QList<Span> merged(QList<Span> spans)
{
    std::sort(spans.begin(), spans.end(), [](const Span &a, const Span &b) { return a.start < b.start; });
    QList<Span> apart;
    for (const Span &span : std::as_const(spans)) {
        if (!apart.isEmpty() && span.start <= apart.last().start + apart.last().length) {
            Span &last = apart.last();
            last.length = qMax(last.length, span.start + span.length - last.start);
        } else {
            apart += span;
        }
    }
    return apart;
}

static bool beginsWord(const QString &folded, qsizetype at)
{
    return at == 0 || !folded.at(at - 1).isLetterOrNumber();
}

QList<Span> spotlight(const QString &written, const QStringList &foldedWords, Placing placing)
{
    const Traced traced = trace(QStringView(written).left(longestWritten));
    QList<Span> spans;
    for (const QString &word : foldedWords) {
        if (word.isEmpty())
            continue;
        for (qsizetype at = traced.folded.indexOf(word); at >= 0; at = traced.folded.indexOf(word, at + 1)) {
            if (placing == Placing::WordBeginnings && !beginsWord(traced.folded, at))
                continue;
            qsizetype behind = at + word.size();
            while (traced.origin.at(behind) == traced.origin.at(behind - 1)) // half a ligature is lit whole
                ++behind;
            const qsizetype start = traced.origin.at(at);
            spans += Span{start, traced.origin.at(behind) - start};
        }
    }
    return merged(spans);
}

QList<Span> spotlightDigits(const QString &written, const QString &nationalDigits)
{
    QList<qsizetype> origin;
    QString digits;
    for (qsizetype i = 0; i < written.size(); ++i) {
        if (written.at(i).isDigit()) {
            digits += QChar(char16_t(u'0' + written.at(i).digitValue()));
            origin += i;
        }
    }
    const QString national = phoneDigits(written);
    const qsizetype at = national.indexOf(nationalDigits);
    if (at < 0 || nationalDigits.isEmpty())
        return {};
    // The national form ends like the written one; what stands before may be a country code.
    const qsizetype shift = digits.size() - national.size();
    qsizetype first = qMax<qsizetype>(0, at + shift);
    if (first < digits.size() && digits.at(first) != national.at(at)) // the 0 that stands for a country code
        ++first;
    const qsizetype last = at + shift + nationalDigits.size() - 1;
    if (last < first || last >= origin.size())
        return {};
    return {Span{origin.at(first), origin.at(last) - origin.at(first) + 1}};
}

static qsizetype cutAtSpace(const QString &text, qsizetype from, qsizetype farthest)
{
    const qsizetype space = text.indexOf(u' ', from);
    return space >= 0 && space <= farthest ? space + 1 : from;
}

Excerpt excerptOf(const QString &written, const QStringList &foldedWords, Placing placing)
{
    const QString line = written.left(longestWritten).simplified();
    const QList<Span> spans = spotlight(line, foldedWords, placing);
    const qsizetype match = spans.isEmpty() ? 0 : spans.first().start;
    qsizetype from = match > excerptLead ? cutAtSpace(line, match - excerptLead, match) : 0;
    if (from < line.size() && from > 0 && line.at(from).isLowSurrogate())
        --from;
    QString part = line.mid(from, excerptLength);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    const qsizetype end = from + part.size();
    const QString lead = from > 0 ? QStringLiteral("…") : QString();
    Excerpt excerpt{lead + part + (end < line.size() ? QStringLiteral("…") : QString()), {}};
    for (const Span &span : spans) {
        const qsizetype length = qMin(span.length, end - span.start);
        if (span.start >= from && length > 0)
            excerpt.spans += Span{span.start - from + lead.size(), length};
    }
    return excerpt;
}

} // namespace coffret::search
