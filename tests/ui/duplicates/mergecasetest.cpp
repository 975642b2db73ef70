// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/duplicates/mergecase.h"
#include "tests/support/runner.h"

#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

MergeCase sample()
{
    crm::Contact one;
    one.id = {{1}};
    one.firstName = u"Hélène"_s;
    one.lastName = u"Garnier"_s;
    one.company = {{8}};
    one.companyName = u"Garnier Paysages"_s;
    one.emails = {{u"work"_s, u"h.garnier@garnier.example"_s}};
    one.tags = {u"Salon"_s};
    one.notes = u"Le matin."_s;
    crm::Contact other;
    other.id = {{2}};
    other.firstName = u"Helene"_s;
    other.lastName = u"Garnier"_s;
    other.jobTitle = u"Gérante"_s;
    other.company = {{9}};
    other.companyName = u"Garnier Bois"_s;
    other.emails = {{u"work"_s, u"H.Garnier@garnier.example"_s}, {u"home"_s, u"lene@exemple.example"_s}};
    other.phones = {{u"mobile"_s, u"0639984172"_s}};
    other.notes = u"Portail."_s;
    return {one, other, {}, {}};
}

const MergeRow *row(const QList<MergeRow> &rows, const QString &field)
{
    for (const MergeRow &each : rows) {
        if (each.field == field)
            return &each;
    }
    return nullptr;
}

crm::Contact resultFor(const MergeChoices &choices)
{
    return std::get<crm::Contact>(resultOf(sample(), choices));
}

} // namespace

class MergeCaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheKeptRecordsValueAndTheOthersWhereItHasNone()
    {
        const crm::Contact result = resultFor({});
        QCOMPARE(result.id.value, Uuid{1});
        QCOMPARE(result.firstName, u"Hélène"_s);
        QCOMPARE(result.jobTitle, u"Gérante"_s);
        QCOMPARE(result.companyName, u"Garnier Paysages"_s);
        const auto *job = row(rowsOf(sample(), {}), u"jobTitle"_s);
        const QList<MergeRow> rows = rowsOf(sample(), {});
        job = row(rows, u"jobTitle"_s);
        QVERIFY(job && job->kind == MergeRow::Kind::Single && job->usual == Take::Other);
        QVERIFY(row(rows, u"lastName"_s)->kind == MergeRow::Kind::Same);
        QVERIFY(!row(rows, u"birthday"_s));
    }

    void takesWhatWasChosenFieldByField()
    {
        MergeChoices choices;
        choices.fields = {{u"firstName"_s, Take::Other}, {u"company"_s, Take::Other}, {u"notes"_s, Take::One}};
        const crm::Contact result = resultFor(choices);
        QCOMPARE(result.firstName, u"Helene"_s);
        QCOMPARE(result.company.value, Uuid{9});
        QCOMPARE(result.companyName, u"Garnier Bois"_s);
        QCOMPARE(result.notes, u"Le matin."_s);
    }

    void keepsTheIdOfTheRecordThatStays()
    {
        MergeChoices choices;
        choices.kept = Take::Other;
        const crm::Contact result = resultFor(choices);
        QCOMPARE(result.id.value, Uuid{2});
        QCOMPARE(result.firstName, u"Helene"_s);
        QCOMPARE(refOf(goneOf(sample(), choices)).id, Uuid{1});
    }

    void unitesListsAndLeavesOutWhatWasDropped()
    {
        const QList<MergeRow> rows = rowsOf(sample(), {});
        const MergeRow *emails = row(rows, u"emails"_s);
        QVERIFY(emails);
        QCOMPARE(emails->items.size(), 2); // the same address in capitals is one
        QVERIFY(emails->items.at(0).inOne && emails->items.at(0).inOther);
        QVERIFY(!emails->items.at(1).inOne && emails->items.at(1).inOther);
        QCOMPARE(resultFor({}).emails.size(), 2);
        MergeChoices choices;
        choices.dropped[u"emails"_s] = {u"lene@exemple.example"_s};
        choices.dropped[u"tags"_s] = {u"Salon"_s};
        QCOMPARE(resultFor(choices).emails.size(), 1);
        QVERIFY(resultFor(choices).tags.isEmpty());
        QCOMPARE(resultFor(choices).phones.size(), 1);
    }

    void joinsNotesUnlessToldOtherwise() { QCOMPARE(resultFor({}).notes, u"Le matin.\n\nPortail."_s); }

    void givesBackItsChoicesFromText()
    {
        MergeChoices choices;
        choices.kept = Take::Other;
        choices.fields = {{u"firstName"_s, Take::One}, {u"notes"_s, Take::Both}};
        choices.dropped[u"emails"_s] = {u"a@b.example"_s, u"é « x »"_s};
        QCOMPARE(choicesFrom(choicesText(choices)), choices);
        QCOMPARE(choicesFrom(u"no json"_s), MergeChoices());
    }
};

COFFRET_TEST(MergeCaseTest, "mergecasetest")
#include "mergecasetest.moc"
