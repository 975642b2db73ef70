// SPDX-License-Identifier: GPL-3.0-or-later
// A random search for leaks: ten thousand random acts by random profiles on planted values, none of which may come back
// to an account that may not see it. The seed is told, so that a leak can be met again.
#include "tests/core/crm/indexcheck.h"
#include "tests/core/workspace/rightscommands.h"
#include "tests/core/workspace/rightsqueries.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace coffret;
using namespace coffret::crm;
using namespace coffret::workspace;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sessions = 200;      // of each seed
constexpr int actsOfASession = 50; // ten thousand in all
constexpr int oneInSoManyWrites = 6;

// Any profile an administrator could make, not the shipped ones alone.
access::Profile anyProfile(QRandomGenerator &random)
{
    const auto shipped = access::shippedProfiles();
    if (random.bounded(3) > 0)
        return shipped[size_t(random.bounded(int(shipped.size())))];
    access::Profile profile;
    profile.scope = access::RecordScope(random.bounded(5));
    for (access::FieldRight &right : profile.fields)
        right = access::FieldRight(random.bounded(4));
    for (bool &deed : profile.deeds)
        deed = random.bounded(2) == 0;
    // What it merges, imports or empties would no longer be what was planted.
    for (const access::Deed deed : {access::Deed::Merge, access::Deed::Import, access::Deed::EmptyTrash})
        profile.deeds[size_t(deed)] = false;
    return profile;
}

// Whole values, parts and wrong letters of any record's, and the texts people type.
QString anyText(QRandomGenerator &random, const PlantedRecord &record)
{
    static const QStringList groups{u"ident"_s, u"reach"_s, u"postal"_s, u"notes"_s, u"other"_s, u"task"_s};
    QString text = random.bounded(4) == 0 ? plantedPhone(record.number)
                                          : planted(groups.at(random.bounded(int(groups.size()))), record.number);
    switch (random.bounded(5)) {
    case 0: return text + u'@' + text;
    case 1: text.remove(random.bounded(2, 5), 1); return text;
    case 2: return u'@' + text + u".example"_s;
    default: return text;
    }
}

} // namespace

class LeakTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesNothingAwayInTenThousandRandomActs_data()
    {
        QTest::addColumn<quint32>("seed");
        for (const quint32 seed : {20261130U, 7U})
            QTest::addRow("seed %u", seed) << seed;
    }
    void givesNothingAwayInTenThousandRandomActs()
    {
        QFETCH(quint32, seed);
        QRandomGenerator random(seed);
        RightsWorld world;
        int reads = 0;
        int values = 0;
        for (int session = 0; session < sessions; ++session) {
            const access::Profile profile = anyProfile(random);
            world.enter(profile);
            const QStringList hidden = world.hiddenIds();
            for (int act = 0; act < actsOfASession; ++act) {
                const PlantedRecord &record = world.records().at(random.bounded(int(world.records().size())));
                if (random.bounded(oneInSoManyWrites) == 0) {
                    write(world, random, record);
                    continue;
                }
                const auto &queries = rightsQueries();
                const RightsQuery &query = queries.at(random.bounded(int(queries.size())));
                const QString text = anyText(random, record);
                const QStringList told = query.ask(world, {record, text});
                ++reads;
                values += int(told.join(u' ').count(u"zq"_s));
                const QStringList leaks = world.leaks(told);
                QVERIFY2(leaks.isEmpty(),
                         qPrintable(u"%1 of %2, asked \"%3\", as %4 (scope %5), session %6, act %7: %8"_s
                                        .arg(QLatin1String(query.name))
                                        .arg(record.number)
                                        .arg(text, profile.key)
                                        .arg(int(profile.scope))
                                        .arg(session)
                                        .arg(act)
                                        .arg(leaks.value(0))));
                for (const QString &id : hidden)
                    QVERIFY2(!told.contains(id), query.name);
            }
        }
        QVERIFY2(values > reads, "the search read next to nothing"); // it does see what it may see
        world.enterOwner();
        QCOMPARE(IndexCheck(world.vault).differences(), QStringList());
    }

private:
    // Whatever it answers; what it tells in its error is searched like the rest.
    void write(RightsWorld &world, QRandomGenerator &random, const PlantedRecord &record)
    {
        const auto &commands = rightsCommands();
        const RightsCommand &command = commands.at(random.bounded(int(commands.size())));
        const QByteArray name = command.name;
        const bool moves = name.contains("merge") || name.contains("colleague's change") || name.contains("give")
                           || name.contains("empty") || name.contains("import") || name.contains("create");
        if (moves || record.party.kind != PartyKind::Contact)
            return;
        const Result<void> result = command.run(world, record);
        const QString detail = result.ok() ? QString() : result.error().detail;
        QVERIFY2(world.leaks({detail}).isEmpty(), command.name);
    }
};

COFFRET_TEST(LeakTest, "leaktest")
#include "leaktest.moc"
