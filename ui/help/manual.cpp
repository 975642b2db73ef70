// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual.h"

#include "core/base/textfold.h"

#include <QDir>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <algorithm>

using namespace Qt::Literals::StringLiterals;

// Resources of a static library must be named once, outside any namespace, or the linker drops them.
static void registerManual()
{
    Q_INIT_RESOURCE(manual);
}

namespace coffret::ui {
namespace {

constexpr qsizetype MostHits = 40;

QString headingOf(const QString &line)
{
    qsizetype marks = 0;
    while (marks < line.size() && line.at(marks) == u'#')
        ++marks;
    return marks > 0 && marks < line.size() && line.at(marks) == u' ' ? line.sliced(marks + 1) : QString();
}

} // namespace

QString plainText(const QString &markdown)
{
    static const QRegularExpression picture(u"!\\[[^\\]]*\\]\\([^)]*\\)"_s);
    static const QRegularExpression link(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression marks(u"[*`|]|^[-#>] ?|^[0-9]+\\. "_s);
    QString text = markdown;
    text.remove(picture).replace(link, u"\\1"_s).remove(marks);
    static const QRegularExpression gap(u"[ \t]+"_s); // not \\s: French narrow spaces stay
    return text.replace(gap, u" "_s).trimmed();
}

Manual::Manual(const QString &folder) : from(folder)
{
    registerManual();
    const QStringList names = QDir(folder).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder + u'/' + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        all.append({name, headingOf(text.section(u'\n', 0, 0)), text});
    }
}

Manual Manual::spoken()
{
    return Manual(QLocale().language() == QLocale::French ? u":/manual/fr"_s : u":/manual/en"_s);
}

const ManualPage *Manual::page(const QString &key) const
{
    const auto found = std::find_if(all.begin(), all.end(), [&](const ManualPage &each) { return each.key == key; });
    return found == all.end() ? nullptr : &*found;
}

QList<ManualHit> Manual::search(const QString &typed) const
{
    const QStringList words = foldedWords(typed);
    QList<ManualHit> hits;
    if (words.isEmpty())
        return hits;
    for (const ManualPage &each : all) {
        QString heading = each.title;
        for (const QString &paragraph : each.text.split(u'\n')) {
            if (const QString found = headingOf(paragraph); !found.isEmpty())
                heading = found;
            const QString line = plainText(paragraph);
            const QString folded = fold(heading + u' ' + line);
            const bool own =
                std::any_of(words.begin(), words.end(), [&](const QString &word) { return fold(line).contains(word); });
            if (own
                && std::all_of(words.begin(), words.end(), [&](const QString &word) { return folded.contains(word); }))
                hits.append({each.key, each.title, heading, line});
            if (hits.size() == MostHits)
                return hits;
        }
    }
    return hits;
}

} // namespace coffret::ui
