// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/search/customerfile.h"

#include "core/base/textfold.h"
#include "core/crm/flatjson.h"
#include "core/crm/matchkeys.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

static void mustWork(const Result<void> &result)
{
    if (!result.ok())
        qFatal("customer file: %s", qPrintable(result.error().detail));
}

static QString listText(const QStringList &values)
{
    QList<crm::LabelledValue> list;
    for (const QString &value : values)
        list += crm::LabelledValue{u"work"_s, value};
    return crm::toText(list);
}

static QString foldedEmails(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts += fold(normalisedEmail(value).isEmpty() ? value : normalisedEmail(value));
    return texts.join(u' ');
}

static QString nationalPhones(const QStringList &values)
{
    QStringList texts;
    for (const QString &value : values)
        texts += phoneDigits(value);
    return texts.join(u' ');
}

static QString spaced(const QString &a, const QString &b)
{
    return (a + u' ' + b).trimmed();
}

CustomerFile::CustomerFile() : database(vault.create(1))
{
    if (!database)
        qFatal("customer file: no database");
}

QByteArray CustomerFile::nextUuid()
{
    return uuidBytes(ids.next());
}

void CustomerFile::run(const QString &sql)
{
    mustWork(database->execute(sql));
}

void CustomerFile::addNote(EntityKind kind, qint64 ref, qint64 party, const QString &body)
{
    mustWork(database->prepare(u"INSERT INTO search_note(kind, ref, party, body) VALUES(?,?,?,?)"_s)
                 .bind(1, int(kind))
                 .bind(2, ref)
                 .bind(3, party)
                 .bind(4, fold(body))
                 .run());
}

void CustomerFile::write(qint64 row, const Person &person)
{
    mustWork(database
                 ->prepare(u"INSERT INTO search_record(id, name, company, email, phone, place)"
                           " VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT(id) DO UPDATE SET name=?2, company=?3,"
                           " email=?4, phone=?5, place=?6"_s)
                 .bind(1, row * 2)
                 .bind(2, fold(spaced(person.firstName, person.lastName)))
                 .bind(3, fold(person.companyName))
                 .bind(4, foldedEmails(person.emails))
                 .bind(5, nationalPhones(person.phones))
                 .bind(6, fold(spaced(person.city, person.postcode)))
                 .run());
    run(u"DELETE FROM match_key WHERE party_kind = 1 AND party_id = %1"_s.arg(row));
    for (const QString &email : person.emails) {
        const QString domain = crm::domainOf(normalisedEmail(email));
        if (!domain.isEmpty())
            mustWork(database->prepare(u"INSERT OR IGNORE INTO match_key(key, party_kind, party_id) VALUES(?,1,?)"_s)
                         .bind(1, u"d:"_s + domain)
                         .bind(2, row)
                         .run());
    }
}

qint64 CustomerFile::add(const Person &person)
{
    mustWork(database
                 ->prepare(u"INSERT INTO contact(uuid, first_name, last_name, sort_key, company_id, city, postcode,"
                           " email, phone, emails, phones, notes, created_at, updated_at)"
                           " VALUES(?,?,?,?,?,?,?,?,?,?,?,?,0,0)"_s)
                 .bind(1, nextUuid())
                 .bind(2, person.firstName)
                 .bind(3, person.lastName)
                 .bind(4, sortKey(person.lastName + u' ' + person.firstName))
                 .bind(5, person.companyRow ? std::optional(person.companyRow) : std::nullopt)
                 .bind(6, person.city)
                 .bind(7, person.postcode)
                 .bind(8, person.emails.value(0))
                 .bind(9, person.phones.value(0))
                 .bind(10, listText(person.emails))
                 .bind(11, listText(person.phones))
                 .bind(12, person.notes)
                 .run());
    const qint64 row = database->lastInsertId();
    write(row, person);
    if (!person.notes.isEmpty())
        addNote(EntityKind::Contact, row, row * 2, person.notes);
    return row;
}

qint64 CustomerFile::add(const Business &business)
{
    mustWork(database
                 ->prepare(u"INSERT INTO company(uuid, name, sort_key, city, postcode, email, phone, emails, phones,"
                           " notes, created_at, updated_at) VALUES(?,?,?,?,?,?,?,?,?,?,0,0)"_s)
                 .bind(1, nextUuid())
                 .bind(2, business.name)
                 .bind(3, sortKey(business.name))
                 .bind(4, business.city)
                 .bind(5, business.postcode)
                 .bind(6, business.emails.value(0))
                 .bind(7, business.phones.value(0))
                 .bind(8, listText(business.emails))
                 .bind(9, listText(business.phones))
                 .bind(10, business.notes)
                 .run());
    const qint64 row = database->lastInsertId();
    mustWork(database->prepare(u"INSERT INTO search_record(id, name, email, phone, place) VALUES(?,?,?,?,?)"_s)
                 .bind(1, row * 2 + 1)
                 .bind(2, fold(business.name))
                 .bind(3, foldedEmails(business.emails))
                 .bind(4, nationalPhones(business.phones))
                 .bind(5, fold(spaced(business.city, business.postcode)))
                 .run());
    if (!business.notes.isEmpty())
        addNote(EntityKind::Company, row, row * 2 + 1, business.notes);
    return row;
}

void CustomerFile::addActivity(qint64 contactRow, const QString &subject, const QString &body)
{
    mustWork(database
                 ->prepare(u"INSERT INTO activity(uuid, contact_id, at, kind, created_at, updated_at, subject, body)"
                           " VALUES(?,?,0,1,0,0,?,?)"_s)
                 .bind(1, nextUuid())
                 .bind(2, contactRow)
                 .bind(3, subject)
                 .bind(4, body)
                 .run());
    addNote(EntityKind::Activity, database->lastInsertId(), contactRow * 2, spaced(subject, body));
}

void CustomerFile::addTask(qint64 contactRow, const QString &title)
{
    mustWork(database->prepare(u"INSERT INTO task(uuid, contact_id, created_at, updated_at, title) VALUES(?,?,0,0,?)"_s)
                 .bind(1, nextUuid())
                 .bind(2, contactRow)
                 .bind(3, title)
                 .run());
    addNote(EntityKind::Task, database->lastInsertId(), contactRow * 2, title);
}

void CustomerFile::addDocument(qint64 contactRow, const QString &name)
{
    mustWork(database
                 ->prepare(u"INSERT INTO document(uuid, contact_id, created_at, updated_at, name, size)"
                           " VALUES(?,?,0,0,?,0)"_s)
                 .bind(1, nextUuid())
                 .bind(2, contactRow)
                 .bind(3, name)
                 .run());
    addNote(EntityKind::Document, database->lastInsertId(), contactRow * 2, name);
}

void CustomerFile::rename(qint64 contactRow, const Person &person)
{
    mustWork(database->prepare(u"UPDATE contact SET first_name=?, last_name=?, sort_key=? WHERE id=?"_s)
                 .bind(1, person.firstName)
                 .bind(2, person.lastName)
                 .bind(3, sortKey(person.lastName + u' ' + person.firstName))
                 .bind(4, contactRow)
                 .run());
    write(contactRow, person);
}

void CustomerFile::erase(qint64 contactRow)
{
    run(u"DELETE FROM search_note WHERE party = %1"_s.arg(contactRow * 2));
    run(u"DELETE FROM search_record WHERE id = %1"_s.arg(contactRow * 2));
    run(u"DELETE FROM match_key WHERE party_kind = 1 AND party_id = %1"_s.arg(contactRow));
    run(u"DELETE FROM contact WHERE id = %1"_s.arg(contactRow));
}

crm::Desk CustomerFile::desk() const
{
    return crm::Desk{*database, session, bus, clock, ids, log};
}

SearchAnswer CustomerFile::search(const SearchQuery &query) const
{
    auto answer = SearchBook(desk()).search(query);
    if (!answer.ok()) {
        qWarning() << "search:" << errorId(answer.error().code) << answer.error().detail;
        QTest::qFail("the search failed", __FILE__, __LINE__);
        return {};
    }
    return *answer;
}

SearchAnswer CustomerFile::search(const QString &text, int limit) const
{
    SearchQuery query;
    query.text = text;
    query.limit = limit;
    return search(query);
}

QStringList CustomerFile::names(const QString &text) const
{
    QStringList all;
    for (const SearchHit &hit : search(text).hits)
        all += hit.name;
    return all;
}

} // namespace coffret::search
