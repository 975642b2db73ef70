// SPDX-License-Identifier: GPL-3.0-or-later
// A small vault whose people and companies are written straight into its tables, as the repositories
// of the crm room write them: the search tests need no other room's books.
#pragma once

#include "core/crm/desk.h"
#include "core/crm/party.h"
#include "core/search/searchbook.h"
#include "tests/core/storage/vaultfiles.h"
#include "tests/support/quietlog.h"

#include <QtTest/QtTest>

namespace coffret::search {

struct Person
{
    QString firstName;
    QString lastName;
    QString companyName = {};
    QStringList emails = {};
    QStringList phones = {};
    QString city = {};
    QString postcode = {};
    QString notes = {};
    qint64 companyRow = 0;
};

struct Business
{
    QString name;
    QStringList emails = {};
    QStringList phones = {};
    QString city = {};
    QString postcode = {};
    QString notes = {};
};

class CustomerFile
{
public:
    CustomerFile();

    qint64 add(const Person &person); // its row
    qint64 add(const Business &business);
    void addActivity(qint64 contactRow, const QString &subject, const QString &body);
    void addTask(qint64 contactRow, const QString &title);
    void addDocument(qint64 contactRow, const QString &name);
    void rename(qint64 contactRow, const Person &person); // as an update of the same row
    void erase(qint64 contactRow);                        // gone for good
    void run(const QString &sql);

    SearchAnswer search(const QString &text, int limit = 50) const;
    SearchAnswer search(const SearchQuery &query) const;
    QStringList names(const QString &text) const; // of the hits, in order
    crm::Desk desk() const;

    storage::VaultFiles vault;
    std::unique_ptr<storage::Database> database;

private:
    void write(qint64 row, const Person &person);
    void addNote(EntityKind kind, qint64 ref, qint64 party, const QString &body);
    QByteArray nextUuid();

    access::Session session;
    mutable ChangeBus bus;
    FixedClock clock{storage::testTime};
    mutable SeededIdSource ids{clock, 7};
    mutable access::QuietLog log;
};

} // namespace coffret::search
