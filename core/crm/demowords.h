// SPDX-License-Identifier: GPL-3.0-or-later
// The raw words of the demo vault (resources/demo) in memory, and the dice that draw them. The same seed
// draws the same words on every platform: the dice are SplitMix64, nothing of the system's.
#pragma once

#include <QHash>
#include <QList>
#include <QStringList>

namespace coffret::crm {

class Dice
{
public:
    explicit Dice(quint64 seed) : state(seed) {}
    quint64 next();
    int below(int limit) { return limit <= 0 ? 0 : int(next() % quint64(limit)); }
    int between(int low, int high) { return low + below(high - low + 1); }
    bool chance(int percent) { return below(100) < percent; }

private:
    quint64 state;
};

// Lines of a file with their weights.
class WordTable
{
public:
    void add(const QStringList &line, int weight);
    bool isEmpty() const { return lines.isEmpty(); }
    const QStringList &draw(Dice &dice) const;
    const QStringList &at(qsizetype index) const { return lines.at(index); }
    qsizetype size() const { return lines.size(); }

private:
    QList<QStringList> lines;
    QList<int> sums;
};

struct DemoWords
{
    static DemoWords load(); // empty tables when a file is missing, which the tests would see

    WordTable women; // name
    WordTable men;
    WordTable surnames;                     // name
    WordTable communes;                     // columns as in the file
    WordTable streets;                      // type, name
    WordTable trades;                       // key, ape, label, group, weight, staff low, staff high
    QHash<QString, WordTable> companyNames; // by trade: trade, pattern
    QHash<QString, WordTable> companyWords; // by kind: kind, word
    WordTable legalForms;                   // form, weight, staff low, staff high
    QHash<QString, WordTable> jobs;         // by group: group, male, female
    WordTable products;
    QHash<QString, WordTable> activities; // by kind: kind, direction, subject, text
    WordTable tags;
    WordTable sources;
    WordTable personDomains;
    WordTable mobiles;   // prefix
    WordTable landlines; // prefix, kind, regions
    WordTable colleagues;
};

} // namespace coffret::crm
