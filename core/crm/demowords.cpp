// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/demowords.h"

#include <QFile>
#include <algorithm>

// A static library's resources are linked in only when asked for by name, outside any namespace.
static void initialiseDemoResources()
{
    Q_INIT_RESOURCE(demo);
}

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

quint64 Dice::next()
{
    quint64 z = (state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

void WordTable::add(const QStringList &line, int weight)
{
    if (weight <= 0)
        return;
    lines.append(line);
    sums.append((sums.isEmpty() ? 0 : sums.last()) + weight);
}

const QStringList &WordTable::draw(Dice &dice) const
{
    static const QStringList nothing(12);
    if (lines.isEmpty())
        return nothing;
    const int point = dice.below(sums.last());
    return lines.at(std::upper_bound(sums.begin(), sums.end(), point) - sums.begin());
}

static QList<QStringList> linesOf(const QString &name)
{
    QFile file(u":/demo/%1.csv"_s.arg(name));
    QList<QStringList> lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    const QStringList texts = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (qsizetype i = 1; i < texts.size(); ++i)
        lines.append(texts.at(i).split(u';'));
    return lines;
}

static int number(const QStringList &line, qsizetype column)
{
    return line.value(column).toInt();
}

static WordTable tableOf(const QString &name, qsizetype weightColumn)
{
    WordTable table;
    for (const QStringList &line : linesOf(name))
        table.add(line, weightColumn < 0 ? 1 : number(line, weightColumn));
    return table;
}

static QHash<QString, WordTable> tablesOf(const QString &name, qsizetype weightColumn)
{
    QHash<QString, WordTable> tables;
    for (const QStringList &line : linesOf(name))
        tables[line.value(0)].add(line, weightColumn < 0 ? 1 : number(line, weightColumn));
    return tables;
}

static void loadFirstNames(DemoWords &words)
{
    for (const QStringList &line : linesOf(u"firstnames"_s)) {
        int weight = 0;
        for (qsizetype decade = 3; decade < line.size(); ++decade) // those of working age
            weight += number(line, decade);
        (line.value(1) == u"f" ? words.women : words.men).add({line.value(0)}, weight);
    }
}

static void loadPhones(DemoWords &words)
{
    for (const QStringList &line : linesOf(u"phoneprefixes"_s))
        (line.value(1) == u"mobile" ? words.mobiles : words.landlines).add(line, 1);
}

DemoWords DemoWords::load()
{
    initialiseDemoResources();
    DemoWords words;
    loadFirstNames(words);
    loadPhones(words);
    words.surnames = tableOf(u"surnames"_s, 1);
    words.communes = tableOf(u"communes"_s, 7);
    words.streets = tableOf(u"streets"_s, 2);
    words.trades = tableOf(u"trades"_s, 4);
    words.companyNames = tablesOf(u"companynames"_s, 2);
    words.companyWords = tablesOf(u"companywords"_s, -1);
    words.legalForms = tableOf(u"legalforms"_s, 1);
    words.jobs = tablesOf(u"jobs"_s, 3);
    words.products = tableOf(u"products"_s, -1);
    words.activities = tablesOf(u"activities"_s, -1);
    words.tags = tableOf(u"tags"_s, 2);
    words.sources = tableOf(u"sources"_s, 1);
    words.colleagues = tableOf(u"colleagues"_s, -1);
    for (const QStringList &line : linesOf(u"emaildomains"_s)) {
        if (line.value(2) == u"person")
            words.personDomains.add(line, number(line, 1));
    }
    return words;
}

} // namespace coffret::crm
