// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/fragments.h"

#include "core/search/matchexpression.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

constexpr qsizetype mostTrigrams = 16;
constexpr qsizetype trigramsAsked = 3;
constexpr int sampledRank = 63;         // the 64th row
constexpr qint64 mostRowsRead = 40'000; // of the rarest trigram's list
constexpr qint64 fewRowsRead = 10'000;

QStringList trigramsOf(const Terms &terms)
{
    QStringList trigrams;
    for (const Term &term : terms) {
        const QList<uint> characters = term.text.toUcs4();
        for (qsizetype i = 0; i + 3 <= characters.size() && trigrams.size() < mostTrigrams; ++i) {
            const char32_t three[] = {characters.at(i), characters.at(i + 1), characters.at(i + 2)};
            const QString trigram = QString::fromUcs4(three, 3);
            if (!trigrams.contains(trigram))
                trigrams += trigram;
        }
    }
    return trigrams;
}

namespace {

struct Probe
{
    QString trigram;
    qint64 reach; // the id of its 64th row: the farther, the rarer
};

} // namespace

static Result<QList<Probe>> rarest(IndexReader &index, const QStringList &trigrams)
{
    QList<Probe> probes;
    for (const QString &trigram : trigrams) {
        COFFRET_ASSIGN(const std::optional<qint64> id, index.idOfRank(trigram, sampledRank));
        probes += Probe{trigram, id.value_or(std::numeric_limits<qint64>::max())};
    }
    std::stable_sort(probes.begin(), probes.end(), [](const Probe &a, const Probe &b) { return a.reach > b.reach; });
    return probes.mid(0, trigramsAsked);
}

Result<FragmentPlan> planFragments(IndexReader &index, const Terms &terms, Reading reading)
{
    const QStringList trigrams = trigramsOf(terms);
    if (trigrams.isEmpty())
        return FragmentPlan{};
    COFFRET_ASSIGN(const QList<Probe> probes, rarest(index, trigrams));
    QStringList parts;
    for (const Probe &probe : probes)
        parts += quoted(probe.trigram);
    FragmentPlan plan{parts.join(u" AND "_s), std::numeric_limits<qint64>::max(), true};
    const qint64 samples = (reading == Reading::UpToALowBound ? fewRowsRead : mostRowsRead) / (sampledRank + 1);
    const qint64 reach = probes.first().reach;
    if (reading != Reading::Everything && reach < plan.lastId / samples) {
        COFFRET_ASSIGN(const qint64 last, index.lastId());
        plan.lastId = reach * samples;
        plan.complete = plan.lastId >= last;
    }
    return plan;
}

} // namespace coffret::search
