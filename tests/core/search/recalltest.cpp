// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/textfold.h"
#include "core/search/nearwords.h"
#include "tests/core/search/customerfile.h"
#include "tests/support/runner.h"

#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

// A thousand made-up people: each must be found by whatever of its own is typed.
class RecallTest : public QObject
{
    Q_OBJECT

    static constexpr int people = 1000;
    static constexpr int answered = 50;
    std::unique_ptr<CustomerFile> file;
    QList<Person> persons;
    QList<qint64> rows;
    QRandomGenerator random{42};

    QString name(int shortest)
    {
        const QString consonants = u"bcçdfghjklmnpqrsßtvz"_s;
        const QString vowels = u"aàeéèêiïoœuüy"_s;
        const int length = shortest + random.bounded(4);
        QString text;
        while (text.size() < length) {
            text += consonants.at(random.bounded(int(consonants.size())));
            text += vowels.at(random.bounded(int(vowels.size())));
        }
        text[0] = text.at(0).toUpper();
        return text;
    }

    bool finds(const QString &text, int person) const
    {
        for (const SearchHit &hit : file->search(text, answered).hits) {
            if (hit.row == rows.at(person) && hit.kind == EntityKind::Contact)
                return true;
        }
        return false;
    }

    void mustFind(const QString &text, int person) const
    {
        if (!finds(text, person))
            QTest::qFail(
                qPrintable(u"%1 %2 by \"%3\""_s.arg(persons.at(person).firstName, persons.at(person).lastName, text)),
                __FILE__, __LINE__);
    }

    QString mistyped(QString word)
    {
        const int at = random.bounded(int(word.size()));
        const QChar letter(char16_t(u'a' + random.bounded(26)));
        switch (random.bounded(4)) {
        case 0: return word.insert(at, letter);
        case 1: return word.remove(at, 1);
        case 2: word[at] = letter; return word;
        default: {
            const int left = qMin(at, int(word.size()) - 2);
            std::swap(word[left], word[left + 1]);
            return word;
        }
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        file = std::make_unique<CustomerFile>();
        const QStringList domains = {u"gmail.com"_s, u"orange.fr"_s, u"exemple.fr"_s};
        file->run(u"BEGIN"_s);
        for (int i = 0; i < people; ++i) {
            Person person{name(4), name(5)};
            person.companyName = name(5) + u' ' + name(5);
            person.emails = {
                u"%1.%2%3@%4"_s.arg(fold(person.firstName), fold(person.lastName)).arg(i).arg(domains.at(i % 3))};
            person.phones = {u"0%1 %2"_s.arg(random.bounded(1, 8)).arg(random.bounded(10'000'000, 99'999'999))};
            person.city = name(5);
            rows += file->add(person);
            persons += person;
        }
        file->run(u"COMMIT"_s);
    }

    void findsEachByItsWords()
    {
        for (int i = 0; i < people; ++i) {
            const Person &person = persons.at(i);
            const QStringList texts = {person.firstName,
                                       person.lastName,
                                       person.companyName,
                                       person.city,
                                       person.firstName + u' ' + person.lastName,
                                       person.lastName + u' ' + person.firstName};
            mustFind(texts.at(i % 6), i);
            mustFind(texts.at((i + 1) % 6), i);
        }
    }

    void findsEachByTheBeginningsOfItsWords()
    {
        for (int i = 0; i < people; ++i) {
            const Person &person = persons.at(i);
            const QString word = QStringList{person.firstName, person.lastName, person.city}.at(i % 3);
            mustFind(word.left(random.bounded(3, int(word.size()) + 1)), i);
        }
    }

    void findsEachByPartsOfPhoneAndEmail()
    {
        for (int i = 0; i < people; ++i) {
            const Person &person = persons.at(i);
            const QString digits = phoneDigits(person.phones.first());
            const int from = random.bounded(0, 6);
            mustFind(i % 2 ? digits.mid(from, random.bounded(4, 10 - from + 1)) : u"+33 "_s + digits.mid(1), i);
            const QString email = person.emails.first();
            const int at = int(email.indexOf(u'@'));
            const int start = random.bounded(0, at);
            mustFind(i % 2 ? email : email.mid(start, at - start + random.bounded(2, 6)), i);
        }
    }

    void findsEachByAPartOfItsName()
    {
        for (int i = 0; i < people; ++i) {
            const QString word = fold(persons.at(i).lastName);
            if (word.size() >= 6)
                mustFind(word.mid(2), i);
        }
    }

    void findsEachDespiteOneTypingError()
    {
        int tried = 0;
        int found = 0;
        for (int i = 0; i < people; ++i) {
            const QString word = fold(persons.at(i).lastName);
            if (word.size() < 5 || !mayBeMistyped(word))
                continue;
            const QString typed = mistyped(word);
            if (typed == word || !mayBeMistyped(typed))
                continue;
            ++tried;
            if (finds(typed, i))
                ++found;
            else
                qInfo() << "missed" << word << "typed" << typed;
        }
        QVERIFY(tried > people * 8 / 10);
        QVERIFY2(found >= tried * 98 / 100, qPrintable(u"%1 of %2"_s.arg(found).arg(tried)));
    }
};

} // namespace coffret::search

using coffret::search::RecallTest;
COFFRET_TEST(RecallTest, "recalltest")
#include "recalltest.moc"
