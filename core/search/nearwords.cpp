// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/nearwords.h"

#include <algorithm>

namespace coffret::search {

bool mayBeMistyped(const QString &word)
{
    return word.size() >= 4 && word.size() <= 24
           && std::all_of(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
}

QList<QByteArray> nearWords(const QString &word)
{
    QList<QByteArray> near;
    near.reserve(word.size() * 54 + 26);
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const QString before = word.left(i);
        for (char16_t letter = u'a'; letter <= u'z'; ++letter) {
            near += (before + QChar(letter) + word.mid(i)).toUtf8();
            if (i < word.size())
                near += (before + QChar(letter) + word.mid(i + 1)).toUtf8();
        }
        if (i < word.size())
            near += (before + word.mid(i + 1)).toUtf8();
        if (i + 1 < word.size())
            near += (before + word.at(i + 1) + word.at(i) + word.mid(i + 2)).toUtf8();
    }
    std::sort(near.begin(), near.end());
    near.erase(std::unique(near.begin(), near.end()), near.end());
    near.removeAll(word.toUtf8());
    return near;
}

} // namespace coffret::search
