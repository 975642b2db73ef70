// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// A word that was erased must stand nowhere in the full-text indexes: not in a row of the content tables
// and not in a page of the index, where FTS5 keeps a deleted row's words unless it is told otherwise.
class ErasureTest : public QObject
{
    Q_OBJECT

    static QByteArray everything(storage::Database &database)
    {
        QByteArray bytes;
        for (const QString &sql :
             {u"SELECT block FROM search_identity_data"_s, u"SELECT block FROM search_fragment_data"_s,
              u"SELECT block FROM search_text_data"_s, u"SELECT term FROM search_identity_idx"_s,
              u"SELECT term FROM search_fragment_idx"_s, u"SELECT term FROM search_text_idx"_s,
              u"SELECT name || ' ' || coalesce(email,'') || ' ' || coalesce(phone,'') FROM search_record"_s,
              u"SELECT body FROM search_note"_s}) {
            storage::Statement rows = database.prepare(sql);
            for (auto row = rows.step(); row.ok() && *row; row = rows.step())
                bytes += rows.blob(0) + '\n';
        }
        return bytes;
    }

    // FTS5 stores a term without what it shares with the one before it: parts of 4 letters from the
    // middle and the end of an unusual word are looked for too.
    static bool holdsTrace(const QByteArray &bytes, const QByteArray &word)
    {
        for (qsizetype from = 0; from + 4 <= word.size(); ++from) {
            if (bytes.contains(word.mid(from, 4)))
                return true;
        }
        return false;
    }

    static void fill(CustomerFile &file, int people)
    {
        file.run(u"BEGIN"_s);
        for (int i = 0; i < people; ++i) {
            file.add(Person{u"Anne"_s,
                            u"Martin%1"_s.arg(i),
                            {},
                            {u"anne%1@gmail.com"_s.arg(i)},
                            {u"06%1"_s.arg(i, 8, 10, QChar(u'0'))},
                            {},
                            {},
                            u"client fidele %1"_s.arg(i)});
        }
        file.run(u"COMMIT"_s);
    }

    static Person unusual()
    {
        return Person{u"Wqxvzk"_s, u"Zwqyxkhv"_s,       {}, {u"kqzxjw@jvqwzk.fr"_s}, {u"0999888777"_s}, {},
                      {},          u"xwvqkzy murmure"_s};
    }

    static QList<QByteArray> traces() { return {"wqxvzk", "zwqyxkhv", "kqzxjw", "jvqwzk", "xwvqkzy", "999888777"}; }

private Q_SLOTS:
    void seesTheWordsWhileTheyStand() // the control: the scan below can find something
    {
        CustomerFile file;
        fill(file, 200);
        file.add(unusual());
        const QByteArray bytes = everything(*file.database);
        for (const QByteArray &word : traces())
            QVERIFY2(holdsTrace(bytes, word), word.constData());
    }

    void leavesNoWordOfAnErasedRow()
    {
        CustomerFile file;
        fill(file, 500);
        const qint64 row = file.add(unusual());
        fill(file, 500); // its words come to lie among others
        file.erase(row);
        const QByteArray bytes = everything(*file.database);
        for (const QByteArray &word : traces())
            QVERIFY2(!holdsTrace(bytes, word), word.constData());
        QVERIFY(file.names(u"zwqyxkhv"_s).isEmpty());
        QVERIFY(file.names(u"0999888777"_s).isEmpty());
    }

    void leavesNoEarlierWordOfAChangedRow()
    {
        CustomerFile file;
        fill(file, 300);
        const qint64 row = file.add(unusual());
        fill(file, 300);
        file.rename(row, Person{u"Anne"_s, u"Nouvelle"_s, {}, {u"anne@gmail.com"_s}});
        const QByteArray bytes = everything(*file.database);
        for (const QByteArray &word : traces().mid(0, 4))
            QVERIFY2(!holdsTrace(bytes, word), word.constData());
        QCOMPARE(file.names(u"nouvelle"_s), QStringList{u"Anne Nouvelle"_s});
    }

    void keepsTheIndexesSound()
    {
        CustomerFile file;
        fill(file, 300);
        const qint64 row = file.add(unusual());
        file.rename(row, Person{u"Anne"_s, u"Nouvelle"_s});
        file.erase(file.add(unusual()));
        for (const QString &index : {u"search_identity"_s, u"search_fragment"_s, u"search_text"_s}) {
            const auto checked =
                file.database->execute(u"INSERT INTO %1(%1, rank) VALUES('integrity-check', 1)"_s.arg(index));
            QVERIFY2(checked.ok(), qPrintable(index));
        }
    }
};

} // namespace coffret::search

using coffret::search::ErasureTest;
COFFRET_TEST(ErasureTest, "erasuretest")
#include "erasuretest.moc"
