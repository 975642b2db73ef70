// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/contactbook.h"
#include "core/crm/documentbook.h"
#include "core/crm/historybook.h"
#include "tests/core/crm/samples.h"
#include "tests/core/crm/testvault.h"
#include "tests/support/runner.h"

using namespace coffret;
using namespace coffret::crm;
using namespace Qt::Literals::StringLiterals;

class DocumentPageTest : public QObject
{
    Q_OBJECT

    static DocumentBook::Incoming incoming(const QString &name, ContactId owner, const QByteArray &bytes)
    {
        Document document;
        document.name = name;
        document.contact = owner;
        return {document, [bytes, given = false](qint64) mutable -> Result<QByteArray> {
                    return std::exchange(given, true) ? QByteArray() : bytes;
                }};
    }

    static QStringList names(const DocumentPage &page)
    {
        QStringList all;
        for (const DocumentRow &row : page.rows)
            all += row.document.name;
        return all;
    }

private Q_SLOTS:
    void addsSeveralAsOneChange()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        DocumentBook documents(vault.desk());
        HistoryBook history(vault.desk());
        GET(const Contact helene, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const QList<Document> added,
            documents.addAll({incoming(u"a.pdf"_s, helene.id, "one"), incoming(u"b.pdf"_s, helene.id, "two")}));
        QCOMPARE(added.size(), 2);
        DO(history.undoLast());
        GET(const QList<Document> none, documents.documentsOf({PartyKind::Contact, helene.id.value}));
        QCOMPARE(none.size(), 0);
        DO(history.redoLast());
        GET(const QByteArray content, documents.content(added.at(1).id));
        QCOMPARE(content, "two");
    }

    void addsNoneWhenOneIsTooLarge()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        DocumentBook documents(vault.desk(), 10);
        GET(const Contact helene, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        FAILS(documents.addAll({incoming(u"a"_s, helene.id, "small"), incoming(u"b"_s, helene.id, "far too large")}),
              CrmError::TooLarge);
        QCOMPARE(vault.number(u"SELECT count(*) FROM document"_s), 0);
        QCOMPARE(vault.number(u"SELECT count(*) FROM document_chunk"_s), 0);
    }

    void listsAllNewestFirstAndFindsByWordsOfTheName()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        DocumentBook documents(vault.desk());
        GET(const Contact helene, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        GET(const Contact paul, contacts.save(person(u"Paul"_s, u"Delmas"_s)));
        for (const auto &[name, owner] : {std::pair{u"Devis pergola été 2026.pdf"_s, helene.id},
                                          {u"Photo du chantier.jpg"_s, paul.id},
                                          {u"DEVIS terrasse.pdf"_s, paul.id}}) {
            vault.clock.advance(1000);
            DO(documents.addAll({incoming(name, owner, "x")}));
        }
        GET(DocumentPage page, documents.page({}, 0));
        QCOMPARE(names(page),
                 (QStringList{u"DEVIS terrasse.pdf"_s, u"Photo du chantier.jpg"_s, u"Devis pergola été 2026.pdf"_s}));
        QCOMPARE(page.rows.last().partyName, helene.displayName());
        QCOMPARE(page.rows.last().party, (PartyRef{PartyKind::Contact, helene.id.value}));
        GET(page, documents.page(u"ete devis"_s, 0));
        QCOMPARE(names(page), QStringList{u"Devis pergola été 2026.pdf"_s});
        GET(page, documents.page(u"100%_"_s, 0)); // no wildcards
        QCOMPARE(page.rows.size(), 0);
        DO(contacts.remove({paul.id})); // what is in the trash cannot be found
        GET(page, documents.page(u"devis"_s, 0));
        QCOMPARE(names(page), QStringList{u"Devis pergola été 2026.pdf"_s});
    }

    void turnsPages()
    {
        TestVault vault;
        ContactBook contacts(vault.desk());
        DocumentBook documents(vault.desk());
        GET(const Contact helene, contacts.save(person(u"Hélène"_s, u"Garnier"_s)));
        QList<DocumentBook::Incoming> many;
        for (int i = 0; i < DocumentBook::pageSize + 3; ++i)
            many += incoming(u"%1.txt"_s.arg(i), helene.id, "x");
        DO(documents.addAll(many));
        GET(const DocumentPage first, documents.page({}, 0));
        GET(const DocumentPage second, documents.page({}, 1));
        QVERIFY(first.more && !second.more);
        QCOMPARE(first.rows.size(), DocumentBook::pageSize);
        QCOMPARE(second.rows.size(), 3);
        QVERIFY(!names(first).contains(second.rows.first().document.name));
    }
};

COFFRET_TEST(DocumentPageTest, "documentpagetest")
#include "documentpagetest.moc"
