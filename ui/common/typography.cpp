// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/typography.h"

#include <QRegularExpression>

namespace coffret::ui {
namespace {

bool isSpace(QChar c)
{
    return c == u' ' || c == NoBreakSpace || c == NarrowSpace;
}

// A colon in 12:30 or https:// and the semicolon that ends &amp; are no punctuation.
bool isSentenceMark(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c != u';' && c != u':' && c != u'!' && c != u'?')
        return false;
    const bool last = at + 1 == text.size();
    const QChar next = last ? QChar(u' ') : text.at(at + 1);
    if (!isSpace(next) && !next.isPunct() && next != u'\n' && next != u'<')
        return false;
    if (c == u':' && next == u'/')
        return false;
    if (c == u';') {
        for (qsizetype i = at - 1; i >= 0 && at - i < 8; --i) {
            if (text.at(i) == u'&')
                return false;
            if (!text.at(i).isLetterOrNumber())
                break;
        }
    }
    return true;
}

void putNarrowSpace(QString &out)
{
    while (!out.isEmpty() && isSpace(out.back()))
        out.chop(1);
    if (!out.isEmpty() && out.back() != u'\n')
        out.append(NarrowSpace);
}

QString setMarks(QStringView text)
{
    QString out;
    out.reserve(text.size() + 8);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool follows = !out.isEmpty() && QStringView(u";:!?").contains(out.back());
        if ((isSentenceMark(text, i) && !follows) || c == u'»')
            putNarrowSpace(out);
        if (!out.isEmpty() && out.back() == u'«') {
            if (isSpace(c)) {
                continue;
            }
            out.append(NarrowSpace);
        }
        out.append(c == u'\'' ? QChar(u'’') : c);
    }
    return out;
}

} // namespace

QString frenchTypography(QStringView text)
{
    QString out = setMarks(text);
    static const QRegularExpression thousands(
        QStringLiteral("(?<![\\d.,\u00A0])(\\d{1,3})((?:[ \u00A0\u202F]\\d{3})+)(?![\\d\u00A0])"));
    static const QRegularExpression spaces(QStringLiteral("[ \u00A0]"));
    qsizetype from = 0;
    for (auto match = thousands.match(out, from); match.hasMatch(); match = thousands.match(out, from)) {
        QString groups = match.captured(2);
        groups.replace(spaces, QString(NarrowSpace));
        out.replace(match.capturedStart(2), match.capturedLength(2), groups);
        from = match.capturedEnd(2);
    }
    static const QRegularExpression units(QStringLiteral(
        "(\\d|%\\d|%L\\d|%n) (€|%(?![\\dLn])|h\\b|min\\b|s\\b|ms\\b|o\\b|Ko\\b|Mo\\b|Go\\b|Mio\\b|Gio\\b|bits?\\b|jours?\\b)"));
    out.replace(units, QStringLiteral("\\1\u00A0\\2"));
    return out;
}

} // namespace coffret::ui
