// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/workspacepartysource.h"
#include "core/crm/demodata.h"
#include "core/workspace/books.h"
#include "core/workspace/outcome.h"
#include "tests/support/runner.h"

#include <QTemporaryDir>
#include <QtTest/QtTest>

using namespace coffret;
using namespace coffret::ui;
using namespace Qt::Literals::StringLiterals;

class WorkspacePartySourceTest : public QObject
{
    Q_OBJECT

    QTemporaryDir folder{QDir::tempPath() + u"/coffret liste é XXXXXX"_s};
    FixedClock clock{1795182600000};
    std::unique_ptr<workspace::Workspace> workspace;
    std::unique_ptr<WorkspacePartySource> source;

    PartyIds found(const PartyQuery &query)
    {
        std::optional<Result<PartyIds>> answer;
        source->find(query, [&answer](Result<PartyIds> ids) { answer = std::move(ids); });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 30'000) || !answer->ok())
            return {};
        return **answer;
    }

    static PartyQuery query(crm::ListOrder order, const QString &text = {}, std::optional<crm::PartyStatus> status = {})
    {
        PartyQuery query;
        query.filter.order = order;
        query.filter.status = status;
        query.text = text;
        return query;
    }

    // What `all` has of `some`, in the order of `all`.
    static PartyIds inOrderOf(const PartyIds &all, PartyIds some)
    {
        std::sort(some.begin(), some.end());
        PartyIds kept;
        std::copy_if(all.begin(), all.end(), std::back_inserter(kept),
                     [&some](quint32 id) { return std::binary_search(some.begin(), some.end(), id); });
        return kept;
    }

private Q_SLOTS:
    void initTestCase()
    {
        workspace = std::make_unique<workspace::Workspace>(clock);
        workspace::CreateRequest request;
        request.path = folder.filePath(u"atelier.coffret"_s);
        request.login = u"claire"_s;
        request.organisation = request.displayName = u"Claire"_s;
        QByteArray password("lampe verger tuile moufle carton rivage bouton");
        request.password = Secret::takeBytes(password);
        request.cost = workspace::CreateRequest::Cost::Floor;
        QVERIFY(workspace::outcome(workspace->create(std::move(request))).ok());
        const auto filled = workspace::outcome(
            workspace->ask<crm::DemoOutcome>([](workspace::Books &books) -> Result<crm::DemoOutcome> {
                return crm::fillWithDemoData(books.desk, {1200, 7});
            }));
        QVERIFY(filled.ok());
        source = std::make_unique<WorkspacePartySource>(*workspace);
    }

    void findsAllThatMatchHoweverMany()
    {
        const PartyIds all = found(query(crm::ListOrder::Name));
        QCOMPARE(all.size(), size_t(1200));
        const PartyIds matching = found(query(crm::ListOrder::Name, u"example"_s));
        QVERIFY2(matching.size() > 500, qPrintable(QString::number(matching.size())));
    }

    void keepsTheOrderOfTheListWhileSearching()
    {
        const PartyIds matching = found(query(crm::ListOrder::Name, u"ma"_s));
        QVERIFY(matching.size() > 10);
        QCOMPARE(matching, inOrderOf(found(query(crm::ListOrder::Name)), matching));
        const PartyIds byDate = found(query(crm::ListOrder::LastContact, u"ma"_s));
        QCOMPARE(byDate, inOrderOf(found(query(crm::ListOrder::LastContact)), matching));
        QVERIFY(byDate != matching);
    }

    void keepsTheStatusFilterWhileSearching()
    {
        const PartyIds prospects = found(query(crm::ListOrder::Name, {}, crm::PartyStatus::Prospect));
        const PartyIds matching = found(query(crm::ListOrder::Name, u"ma"_s));
        const PartyIds both = found(query(crm::ListOrder::Name, u"ma"_s, crm::PartyStatus::Prospect));
        QVERIFY(!both.empty() && both.size() < matching.size());
        QCOMPARE(both, inOrderOf(prospects, matching));
    }

    void forgetsTheListOnceSomethingChanged()
    {
        const size_t before = found(query(crm::ListOrder::Name)).size();
        bool changed = false;
        connect(&workspace->changes(), &ChangeBus::changed, this, [&changed] { changed = true; });
        const auto saved = workspace::outcome(workspace->ask<crm::Contact>([](workspace::Books &books) {
            crm::Contact contact;
            contact.lastName = u"Zykwist"_s;
            return books.contacts.save(contact);
        }));
        QVERIFY(saved.ok());
        QTRY_VERIFY(changed);
        disconnect(&workspace->changes(), nullptr, this, nullptr);
        QCOMPARE(found(query(crm::ListOrder::Name, u"zykwist"_s)).size(), size_t(1));
        QCOMPARE(found(query(crm::ListOrder::Name)).size(), before + 1);
    }

    void answersOnlyTheLastOfSeveralQuestions()
    {
        int answers = 0;
        for (const QString &text : {u"a"_s, u"ab"_s, u"abc"_s})
            source->find(query(crm::ListOrder::Name, text), [&answers](Result<PartyIds>) { ++answers; });
        found(query(crm::ListOrder::Name, u"garnier"_s));
        QCOMPARE(answers, 0);
    }
};

COFFRET_TEST(WorkspacePartySourceTest, "workspacepartysourcetest")
#include "workspacepartysourcetest.moc"
