// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/workspace/rightsqueries.h"

#include "core/crm/fieldvalues.h"
#include "core/crm/matchkeys.h"
#include "core/exchange/exporter.h"
#include "core/exchange/importer.h"
#include "core/search/searchlist.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::workspace {

using namespace crm;

namespace {

template <class Entity>
requires requires(const Entity &entity)
{
    fieldValues(entity);
}
QStringList texts(const Entity &entity)
{
    QStringList found{uuidText(entity.id.value)};
    for (const FieldValue &value : fieldValues(entity))
        found += value.text;
    if constexpr (std::is_same_v<Entity, Task>) // whose task it is shows, and of whom, by its bare id
        found.removeIf([&](const QString &text) {
            return text == uuidText(entity.contact.value) || text == uuidText(entity.company.value);
        });
    return found;
}

QStringList texts(const PartyRef &party)
{
    return {uuidText(party.id)};
}
QStringList texts(const QString &text)
{
    return {text};
}
QStringList texts(const QByteArray &bytes)
{
    return {QString::fromUtf8(bytes)};
}
QStringList texts(const ListRow &row)
{
    return QStringList{uuidText(row.party.id), row.name,    row.second, row.email, row.phone, row.city, row.company,
                       row.jobTitle,           row.postcode}
           + row.tags;
}
QStringList texts(const EarlierValue &value)
{
    return {value.field, value.oldValue, value.newValue};
}
QStringList texts(const ChangeSet &set)
{
    return {set.label};
}
QStringList texts(const TrashedItem &item)
{
    return {uuidText(item.id), item.name};
}
QStringList texts(const TaskLine &line)
{
    return texts(line.task) + QStringList{line.contactName, line.companyName};
}
QStringList texts(const LinkedParty &linked)
{
    return texts(linked.link) + texts(linked.other) + texts(linked.name);
}
QStringList texts(const DocumentRow &row)
{
    return texts(row.document) + texts(row.party) + texts(row.partyName);
}
QStringList texts(const DuplicateCandidate &candidate)
{
    return texts(candidate.party);
}
QStringList texts(const DuplicatePair &pair)
{
    return texts(pair.one) + texts(pair.other);
}
QStringList texts(const Tag &tag)
{
    return {tag.name};
}
QStringList texts(const exchange::ImportRecord &record)
{
    return {record.fileName};
}
QStringList texts(const search::SearchHit &hit)
{
    return {uuidText(hit.id), uuidText(hit.party.id), hit.name, hit.second, hit.excerpt};
}
QStringList texts(const SystemEntry &entry)
{
    QStringList found;
    for (const EarlierValue &value : entry.values)
        found += texts(value);
    return found;
}
QStringList texts(const TimelineEntry &entry)
{
    return std::visit([](const auto &what) { return texts(what); }, entry.what);
}
QStringList texts(const PastMerge &merge)
{
    return {merge.keptName, merge.goneName};
}

template <class Each>
requires requires(const Each &each)
{
    each.begin();
} &&(!std::is_same_v<Each, QString>)&&(!std::is_same_v<Each, QByteArray>)QStringList texts(const Each &each)
{
    QStringList found;
    for (const auto &one : each)
        found += texts(one);
    return found;
}

template <class T>
QStringList told(const Result<T> &result)
{
    return result.ok() ? texts(*result) : QStringList{result.error().detail};
}

template <class T>
QStringList told(const Result<std::optional<T>> &result)
{
    return result.ok() ? (*result ? texts(**result) : QStringList()) : QStringList{result.error().detail};
}

PartyKind kindOf(const Aim &aim)
{
    return aim.record.party.kind;
}
ContactId contactOf(const Aim &aim)
{
    return ContactId{aim.record.party.id};
}
CompanyId companyOf(const Aim &aim)
{
    return CompanyId{aim.record.party.id};
}

QStringList rowsOf(RecordBooks &books, const ListFilter &filter)
{
    const auto rows = books.lists.rowIds(filter);
    if (!rows.ok())
        return {rows.error().detail};
    QList<RowId> ids(rows->begin(), rows->end());
    return told(books.lists.rows(filter.kind, ids));
}

// Row ids are small numbers: somebody may just try them.
QStringList rowsByNumber(RecordBooks &books, PartyKind kind)
{
    QList<RowId> ids;
    for (RowId row = 1; row <= 64; ++row)
        ids += row;
    return told(books.lists.rows(kind, ids));
}

// An expression counted for what may not be read is a leak as well: its count is told as that value.
QStringList countTold(const Aim &aim, const Result<qint64> &count)
{
    return count.ok() && *count > 0 ? QStringList{aim.text} : QStringList();
}

QStringList found(RightsWorld &world, const Aim &aim, bool notes)
{
    search::SearchQuery query;
    query.text = aim.text;
    query.notes = notes;
    const auto answer = world.books().search.search(query);
    if (!answer.ok())
        return {answer.error().detail};
    // That something is found is what the text says of it, even when no text comes back.
    return texts(answer->hits) + (answer->hits.isEmpty() ? QStringList() : QStringList{aim.text});
}

QStringList filtered(RightsWorld &world, const Aim &aim)
{
    ListFilter filter;
    filter.kind = kindOf(aim);
    const auto all = world.books().lists.rowIds(filter);
    const auto kept = all.ok() ? search::SearchList(world.vault.desk()).rowIds(filter.kind, aim.text, *all) : all;
    return kept.ok() && !kept->empty() ? QStringList{aim.text} : QStringList();
}

QStringList exported(RightsWorld &world, exchange::ExportFormat format)
{
    const QString path = world.vault.folder.filePath(u"export"_s);
    const auto done = exchange::Exporter(world.vault.desk()).exportAll(path, format);
    QFile file(path);
    const QStringList content = file.open(QIODevice::ReadOnly) ? texts(file.readAll()) : QStringList();
    file.remove();
    return content + (done.ok() ? QStringList() : QStringList{done.error().detail});
}

template <class Party>
QStringList candidates(RecordBooks &books, Party probe, const Aim &aim)
{
    probe.emails = {
        {{}, planted(u"reach"_s, aim.record.number) + u"@"_s + planted(u"reach"_s, aim.record.number) + u".example"_s}};
    probe.phones = {{{}, plantedPhone(aim.record.number)}};
    return told(books.duplicates.candidates(probe));
}

// A key that answers tells that somebody has it.
QStringList keyed(RecordBooks &books, const Aim &aim)
{
    QStringList told;
    const int n = aim.record.number;
    const QString email = planted(u"reach"_s, n) + u"@"_s + planted(u"reach"_s, n) + u".example"_s;
    Contact probe;
    probe.emails = {{{}, email}};
    probe.phones = {{{}, plantedPhone(n)}};
    for (const QString &key : matchKeys(probe)) {
        const auto found = books.duplicates.firstWith(kindOf(aim), {key});
        if (found.ok() && *found)
            told += planted(u"reach"_s, n);
    }
    return told;
}

using W = RightsWorld;
using A = Aim;

QList<RightsQuery> recordQueries()
{
    return {
        {"contact", [](W &w, const A &a) { return told(w.books().contacts.contact(contactOf(a))); }},
        {"contact, unlogged", [](W &w, const A &a) { return told(w.books().contacts.peek(contactOf(a))); }},
        {"company", [](W &w, const A &a) { return told(w.books().companies.company(companyOf(a))); }},
        {"company, unlogged", [](W &w, const A &a) { return told(w.books().companies.peek(companyOf(a))); }},
        {"activity", [](W &w, const A &a) { return told(w.books().activities.activity(a.record.activity)); }},
        {"timeline",
         [](W &w, const A &a) {
             const auto page = w.books().activities.timeline(a.record.party);
             return page.ok() ? texts(page->entries) : QStringList();
         }},
        {"task", [](W &w, const A &a) { return told(w.books().tasks.task(a.record.task)); }},
        {"task line",
         [](W &w, const A &a) {
             const auto line = w.books().tasks.line(a.record.task);
             return line.ok() ? texts(*line) : QStringList();
         }},
        {"tasks due", [](W &w, const A &) { return told(w.books().tasks.due(DueSpan::Open, QDate(2026, 9, 21))); }},
        {"task lines", [](W &w, const A &) { return told(w.books().tasks.lines(DueSpan::Open, QDate(2026, 9, 21))); }},
        {"tasks done", [](W &w, const A &) { return told(w.books().tasks.doneSince(1)); }},
        {"tasks of a record", [](W &w, const A &a) { return told(w.books().tasks.openFor(a.record.party)); }},
        {"task lines of a record", [](W &w, const A &a) { return told(w.books().tasks.linesFor(a.record.party)); }},
        {"document", [](W &w, const A &a) { return told(w.books().documents.document(a.record.document)); }},
        {"document content", [](W &w, const A &a) { return told(w.books().documents.content(a.record.document)); }},
        {"documents of a record",
         [](W &w, const A &a) { return told(w.books().documents.documentsOf(a.record.party)); }},
        {"all documents",
         [](W &w, const A &) {
             const auto page = w.books().documents.page({}, 0);
             return page.ok() ? texts(page->rows) : QStringList();
         }},
    };
}

QList<RightsQuery> listQueries()
{
    return {
        {"documents found",
         [](W &w, const A &a) {
             const auto page = w.books().documents.page(a.text, 0);
             return page.ok() && !page->rows.isEmpty() ? texts(page->rows) + QStringList{a.text} : QStringList();
         }},
        {"link", [](W &w, const A &a) { return told(w.books().links.link(a.record.link)); }},
        {"links of a record", [](W &w, const A &a) { return told(w.books().links.linksOf(a.record.party)); }},
        {"tags", [](W &w, const A &) { return told(w.books().tags.tags()); }},
        {"list",
         [](W &w, const A &a) {
             QStringList rows;
             for (const ListOrder order :
                  {ListOrder::Name, ListOrder::NameDescending, ListOrder::City, ListOrder::Updated, ListOrder::Created,
                   ListOrder::LastContact, ListOrder::Company, ListOrder::Status}) {
                 ListFilter filter;
                 filter.kind = kindOf(a);
                 filter.order = order;
                 rows += rowsOf(w.books(), filter);
             }
             return rows;
         }},
        {"list of the trash", [](W &w, const A &a) { return rowsOf(w.books(), {.kind = kindOf(a), .trash = true}); }},
        {"list of an owner", [](W &w, const A &a) { return rowsOf(w.books(), {.kind = kindOf(a), .owner = w.other}); }},
        {"list of nobody's",
         [](W &w, const A &a) { return rowsOf(w.books(), {.kind = kindOf(a), .owner = UserId()}); }},
        {"list of a company", [](W &w, const A &a) { return rowsOf(w.books(), {.company = companyOf(a)}); }},
        {"list of a city",
         [](W &w, const A &a) { return countTold(a, w.books().lists.count({.kind = kindOf(a), .city = a.text})); }},
        {"cities", [](W &w, const A &a) { return told(w.books().lists.cities(kindOf(a))); }},
        {"rows by number", [](W &w, const A &a) { return rowsByNumber(w.books(), kindOf(a)); }},
        {"row of a record",
         [](W &w, const A &a) {
             return w.books().lists.rowOf(a.record.party).ok() ? texts(a.record.party) : QStringList();
         }},
        {"last changes", [](W &w, const A &) { return told(w.books().history.recent(100)); }},
        {"earlier values", [](W &w, const A &a) { return told(w.books().history.earlierValues(a.record.party)); }},
    };
}

QList<RightsQuery> findingQueries()
{
    return {
        {"trash", [](W &w, const A &) { return told(w.books().trash.items()); }},
        {"merges", [](W &w, const A &) { return told(w.books().merges.since(0)); }},
        {"candidates of a person", [](W &w, const A &a) { return candidates(w.books(), Contact(), a); }},
        {"candidates of a company", [](W &w, const A &a) { return candidates(w.books(), Company(), a); }},
        {"key", [](W &w, const A &a) { return keyed(w.books(), a); }},
        {"duplicates", [](W &w, const A &a) { return told(w.books().duplicates.pairs(kindOf(a), 100)); }},
        {"recent records",
         [](W &w, const A &a) {
             (void)w.books().recent.note(a.record.party);
             return told(w.books().recent.rows());
         }},
        {"search", [](W &w, const A &a) { return found(w, a, false); }},
        {"search in notes", [](W &w, const A &a) { return found(w, a, true); }},
        {"search, counted",
         [](W &w, const A &a) {
             search::SearchQuery query;
             query.text = a.text;
             return countTold(a, w.books().search.count(query));
         }},
        {"list filtered by a text", [](W &w, const A &a) { return filtered(w, a); }},
        {"export as CSV", [](W &w, const A &) { return exported(w, exchange::ExportFormat::CsvRfc4180); }},
        {"export as JSON", [](W &w, const A &) { return exported(w, exchange::ExportFormat::Json); }},
        {"export as vCard", [](W &w, const A &) { return exported(w, exchange::ExportFormat::VCard4); }},
        {"imports", [](W &w, const A &) { return told(exchange::Importer(w.vault.desk()).recent(20)); }},
    };
}

} // namespace

const QList<RightsQuery> &rightsQueries()
{
    static const QList<RightsQuery> all = recordQueries() + listQueries() + findingQueries();
    return all;
}

} // namespace coffret::workspace
