// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/bulkload.h"
#include "core/storage/opener.h"
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/runner.h"

#include <sqlite3.h>

using namespace Qt::Literals::StringLiterals;

namespace coffret::storage {

// Words of ten letters that no other row, index page or schema text can hold by chance.
static QString word(int number, QChar series)
{
    QString text = u"qzj"_s + series;
    for (int i = 0; i < 6; ++i, number /= 20)
        text += QChar(u'b' + number % 20);
    return text;
}

// Every page of general.db as SQLite sees it, deciphered: unused pages and the slack of used ones too.
static QByteArray decipheredPages(const VaultFiles &vault)
{
    const auto connection = openFiles(vault.files(), Expect::Existing);
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize((*connection)->handle(), "main", &size, 0);
    const QByteArray pages(reinterpret_cast<const char *>(bytes), qsizetype(size));
    sqlite3_free(bytes);
    return pages;
}

class ErasureTest : public QObject
{
    Q_OBJECT

private:
    static constexpr int rows = 2000;

    static void plant(Database &database, QChar series)
    {
        const bool alone = !database.isInTransaction();
        if (alone)
            QVERIFY(database.execute(u"BEGIN"_s).ok());
        Statement record = database.prepare(
            u"INSERT INTO search_record(id, name, company, email, phone, place) VALUES(?1,?2,?3,?4,?5,?6)"_s);
        Statement note =
            database.prepare(u"INSERT INTO search_note(id, kind, ref, party, body) VALUES(?1,4,?1,?1,?2)"_s);
        for (int i = 0; i < rows; ++i) {
            const QString w = word(i, series);
            record.bind(1, i * 2)
                .bind(2, w + u" "_s + w.toUpper())
                .bind(3, u"maison "_s + w)
                .bind(4, w + u"@exemple.test"_s)
                .bind(5, u"06%1"_s.arg(i, 8, 10, '0'_L1))
                .bind(6, u"lyon"_s);
            QVERIFY(record.run().ok());
            QVERIFY(note.bind(1, i * 2).bind(2, u"une note sur %1 et la suite"_s.arg(w)).run().ok());
        }
        if (alone)
            QVERIFY(database.execute(u"COMMIT"_s).ok());
    }
    static int found(Database &database, const QString &query, const QString &term)
    {
        Statement search = database.prepare(query);
        const auto row = search.bind(1, term).step();
        return row.ok() && *row ? int(search.integer(0)) : -1;
    }
    static int hits(const QByteArray &pages, QChar series)
    {
        const QByteArray start = word(0, series).left(4).toUtf8();
        QSet<QByteArray> met;
        for (qsizetype at = pages.indexOf(start); at >= 0; at = pages.indexOf(start, at + 1))
            met.insert(pages.mid(at, 10));
        int count = 0;
        for (int i = 0; i < rows; ++i)
            count += met.contains(word(i, series).toUtf8());
        return count;
    }
    static QByteArray content(Database &database, const QString &sql)
    {
        QByteArray all;
        Statement read = database.prepare(sql);
        while (*read.step())
            all += read.blob(0);
        return all;
    }
    static void howWritten()
    {
        QTest::addColumn<bool>("bulk");
        QTest::newRow("rows written one by one") << false;
        QTest::newRow("rows of a bulk load") << true;
    }
    static void plantAndErase(const VaultFiles &vault, bool bulk)
    {
        {
            const auto database = vault.create();
            ChangeBus bus;
            auto transaction = Transaction::begin(*database, bus);
            std::optional<BulkLoad> load;
            if (bulk)
                load = *BulkLoad::begin(*transaction);
            plant(*database, u'a');
            if (load)
                QVERIFY(load->finish({}).ok());
            QVERIFY(transaction->commit().ok());
        }
        QCOMPARE(hits(decipheredPages(vault), u'a'), rows); // or the searches below would prove nothing
        erase(*vault.open());
    }
    static void erase(Database &database)
    {
        QVERIFY(database.execute(u"BEGIN"_s).ok());
        for (int i = 0; i < rows; ++i) {
            const QString sql = i % 2 ? u"DELETE FROM search_record WHERE id=?1"_s
                                      : u"UPDATE search_record SET name='x', company='', email=NULL WHERE id=?1"_s;
            QVERIFY(database.prepare(sql).bind(1, i * 2).run().ok());
            QVERIFY(database.prepare(u"DELETE FROM search_note WHERE id=?1"_s).bind(1, i * 2).run().ok());
        }
        QVERIFY(database.execute(u"COMMIT"_s).ok());
    }

private Q_SLOTS:
    void findsByPrefixFragmentAndNote()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        plant(*database, u'a');
        QCOMPARE(found(*database, u"SELECT count(*) FROM search_identity WHERE search_identity MATCH ?1"_s, u"qzja*"_s),
                 rows);
        QCOMPARE(found(*database, u"SELECT count(*) FROM search_fragment WHERE search_fragment MATCH ?1"_s,
                       word(7, u'a').mid(3, 3)),
                 5);
        QCOMPARE(found(*database, u"SELECT count(*) FROM search_text WHERE search_text MATCH ?1"_s, word(8, u'a')), 1);
        QCOMPARE(found(*database, u"SELECT count(*) FROM search_identity WHERE search_identity MATCH ?1"_s,
                       u"place : lyon"_s),
                 rows);
    }

    void findsLongFragmentsByTheirPieces()
    {
        const VaultFiles vault;
        const auto database = vault.create();
        plant(*database, u'a');
        // detail=none keeps no positions: a fragment is asked for as the trigrams it is made of.
        QCOMPARE(found(*database, u"SELECT count(*) FROM search_fragment WHERE search_fragment MATCH ?1"_s,
                       u"\"jag\" AND \"agc\""_s),
                 found(*database,
                       u"SELECT count(*) FROM search_record WHERE"
                       " instr(name, ?1) > 0"_s,
                       u"jagc"_s));
    }

    void leavesNoWordInTheIndexesAfterDeleting_data() { howWritten(); }
    void leavesNoWordInTheIndexesAfterDeleting()
    {
        QFETCH(bool, bulk);
        const VaultFiles vault;
        plantAndErase(vault, bulk);
        const auto database = vault.open();
        for (const QString &index : {u"search_identity"_s, u"search_fragment"_s, u"search_text"_s}) {
            QCOMPARE(hits(content(*database, u"SELECT block FROM %1_data"_s.arg(index)), u'a'), 0);
            QCOMPARE(hits(content(*database, u"SELECT term FROM %1_idx"_s.arg(index)), u'a'), 0);
        }
    }

    void leavesNoWordInTheFileAfterCompacting_data() { howWritten(); }
    void leavesNoWordInTheFileAfterCompacting()
    {
        QFETCH(bool, bulk);
        const VaultFiles vault;
        plantAndErase(vault, bulk);
        const int left = hits(decipheredPages(vault), u'a');
        qInfo("before compacting, %d of %d words in the gaps of pages", left, rows);
        QVERIFY(left <= rows / 100);
        const auto compacted = vault.open()->compact();
        QVERIFY2(compacted.ok(), qPrintable(compacted.ok() ? QString() : compacted.error().detail));
        QCOMPARE(hits(decipheredPages(vault), u'a'), 0);
        const auto database = vault.open();
        QVERIFY(database->checkIntegrity({})->isEmpty());
        QVERIFY(!database->execute(u"ATTACH ':memory:' AS more KEY ''"_s).ok());
    }
};

COFFRET_TEST(ErasureTest, "erasuretest")

} // namespace coffret::storage

#include "erasuretest.moc"
