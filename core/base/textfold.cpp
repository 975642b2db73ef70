// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"

#include <algorithm>
#include <array>

namespace coffret {

static const char16_t *special(char16_t c)
{
    switch (c) {
    case u'œ':
    case u'Œ': return u"oe";
    case u'æ':
    case u'Æ': return u"ae";
    case u'ß':
    case u'ẞ': return u"ss";
    case u'ø':
    case u'Ø': return u"o";
    case u'ł':
    case u'Ł': return u"l";
    case u'đ':
    case u'Đ':
    case u'ð':
    case u'Ð': return u"d";
    case u'þ':
    case u'Þ': return u"th";
    case u'ı':
    case u'İ': return u"i";
    case u'’':
    case u'‘':
    case u'ʼ': return u"'";
    default: return nullptr;
    }
}

static QString foldedSlowly(QStringView text)
{
    QString folded;
    folded.reserve(text.size() + 8);
    const QString decomposed = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (const char16_t *replacement = special(c.unicode()))
            folded += QStringView(replacement);
        else if (!c.isMark())
            folded += c;
    }
    return folded.toLower();
}

// What each letter of Latin-1 and Latin Extended-A becomes by itself: none of them changes its neighbours.
struct LatinTable
{
    static constexpr char16_t size = 0x180;
    static constexpr int longest = 3;

    LatinTable()
    {
        for (char16_t c = 0; c < size; ++c) {
            const QChar letter(c);
            const QString folded = foldedSlowly(QStringView(&letter, 1));
            Q_ASSERT(folded.size() <= longest);
            lengths[c] = quint8(folded.size());
            for (int i = 0; i < folded.size(); ++i)
                letters[c][size_t(i)] = folded.at(i).unicode();
        }
    }

    std::array<std::array<char16_t, longest>, size> letters{};
    std::array<quint8, size> lengths{};
};

static char16_t plainApostrophe(QChar c)
{
    return c == u'’' ? u'\'' : c.unicode();
}

QString fold(QStringView text)
{
    static const LatinTable table;
    qsizetype size = 0;
    for (const QChar c : text) {
        const char16_t unit = plainApostrophe(c);
        if (unit >= LatinTable::size)
            return foldedSlowly(text);
        size += table.lengths[unit];
    }
    QString folded(size, Qt::Uninitialized);
    QChar *out = folded.data();
    for (const QChar c : text) {
        const char16_t unit = plainApostrophe(c);
        for (int i = 0; i < table.lengths[unit]; ++i)
            *out++ = QChar(table.letters[unit][size_t(i)]);
    }
    return folded;
}

QStringList foldedWords(QStringView text)
{
    const QString folded = fold(text);
    QStringList words;
    words.reserve(4); // most texts are names
    qsizetype start = -1;
    for (qsizetype i = 0; i <= folded.size(); ++i) {
        const bool inWord = i < folded.size() && (folded.at(i).isLetterOrNumber() || folded.at(i).isSurrogate());
        if (inWord && start < 0) {
            start = i;
        } else if (!inWord && start >= 0) {
            words += folded.sliced(start, i - start);
            start = -1;
        }
    }
    return words;
}

static QString padDigits(const QString &word)
{
    if (std::none_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); }))
        return word;
    QString padded;
    qsizetype i = 0;
    while (i < word.size()) {
        qsizetype end = i;
        while (end < word.size() && word.at(end).isDigit())
            ++end;
        if (end > i) {
            padded += QString(qMax(qsizetype(0), 10 - (end - i)), QLatin1Char('0')) + word.mid(i, end - i);
            i = end;
        } else {
            padded += word.at(i++);
        }
    }
    return padded;
}

QByteArray sortKey(QStringView text)
{
    constexpr qsizetype longest = 64;
    QStringList words = foldedWords(text);
    for (QString &word : words)
        word = padDigits(word);
    QByteArray key = words.join(QLatin1Char(' ')).toUtf8();
    if (key.size() > longest) {
        qsizetype cut = longest;
        while (cut > 0 && (quint8(key.at(cut)) & 0xc0) == 0x80)
            --cut;
        key.truncate(cut);
    }
    return key;
}

QString phoneDigits(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    QString digits(trimmed.size(), Qt::Uninitialized);
    qsizetype count = 0;
    for (QChar *const out = digits.data(); const QChar c : trimmed) {
        if (c >= u'0' && c <= u'9')
            out[count++] = c;
        else if (c.unicode() >= 0x80 && c.isDigit())
            out[count++] = QChar(char16_t(u'0' + c.digitValue()));
    }
    digits.truncate(count);
    if (digits.size() < 3)
        return {};
    const bool international = trimmed.startsWith(u'+') || digits.startsWith(u"00");
    if (!international)
        return digits;
    if (digits.startsWith(u"00"))
        digits.remove(0, 2);
    if (digits.startsWith(u"33")) {
        QString national = digits.mid(2);
        if (national.startsWith(u'0'))
            national.remove(0, 1);
        return QLatin1Char('0') + national;
    }
    return QStringLiteral("00") + digits;
}

QString normalisedEmail(QStringView text)
{
    const QString email = text.trimmed().toString().toLower();
    const qsizetype at = email.indexOf(u'@');
    if (at < 1 || at != email.lastIndexOf(u'@') || at + 1 >= email.size())
        return {};
    for (const QChar c : email) {
        if (c.isSpace() || c.unicode() < 0x20)
            return {};
    }
    return email;
}

} // namespace coffret
