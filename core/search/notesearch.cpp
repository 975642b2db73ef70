// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/notesearch.h"

#include "core/search/matchexpression.h"
#include "core/search/spotlight.h"

using namespace Qt::Literals::StringLiterals;

namespace coffret::search {

constexpr int rowsForEachHit = 3; // some belong to records in the trash

NoteSearch::NoteSearch(storage::Database &d, Scope s)
    : database(d), scope(s), reader(d), vocabulary(d, Vocabulary::Index::Text)
{}

static bool isWanted(Scope scope, qint64 party)
{
    return scope == Scope::All || isCompany(party) == (scope == Scope::Companies);
}

Result<QList<NoteSearch::Row>> NoteSearch::rows(const QString &expression, int limit)
{
    storage::Statement statement =
        database.prepare(u"SELECT n.kind, n.ref, n.party, n.body FROM search_text t"
                         " CROSS JOIN search_note n ON n.id = t.rowid"
                         " WHERE search_text MATCH ?1 AND n.party IS NOT NULL ORDER BY t.rowid DESC"_s);
    statement.bind(1, expression);
    QList<Row> found;
    while (found.size() < limit * rowsForEachHit) {
        COFFRET_ASSIGN(const bool row, statement.step());
        if (!row)
            break;
        const qint64 party = statement.integer(2);
        if (isWanted(scope, party))
            found += Row{EntityKind(statement.integer(0)), statement.integer(1), party, statement.text(3)};
    }
    return found;
}

static QString writtenSql(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Contact:
        return u"SELECT uuid, notes, job_title, department FROM contact WHERE id = ?1 AND deleted_at IS NULL"_s;
    case EntityKind::Company:
        return u"SELECT uuid, notes, siret, vat FROM company WHERE id = ?1 AND deleted_at IS NULL"_s;
    case EntityKind::Activity:
        return u"SELECT uuid, subject, body, NULL FROM activity WHERE id = ?1 AND deleted_at IS NULL"_s;
    case EntityKind::Task: return u"SELECT uuid, title, body, NULL FROM task WHERE id = ?1 AND deleted_at IS NULL"_s;
    case EntityKind::Document:
        return u"SELECT uuid, name, NULL, NULL FROM document WHERE id = ?1 AND deleted_at IS NULL"_s;
    case EntityKind::Link:
    case EntityKind::Tag:
    case EntityKind::Draft: break;
    }
    return {};
}

static MatchedIn placeOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Activity: return MatchedIn::Activity;
    case EntityKind::Task: return MatchedIn::Task;
    case EntityKind::Document: return MatchedIn::Document;
    default: return MatchedIn::Note;
    }
}

Result<std::optional<NoteSearch::Written>> NoteSearch::written(const Row &row)
{
    const QString sql = writtenSql(row.kind);
    if (sql.isEmpty())
        return std::optional<Written>();
    storage::Statement statement = database.prepare(sql);
    statement.bind(1, row.ref);
    COFFRET_ASSIGN(const bool stands, statement.step());
    if (!stands)
        return std::optional<Written>();
    Written written{statement.id<crm::ActivityId>(0).value, {}};
    for (const int column : {1, 2, 3}) {
        if (!statement.isNull(column))
            written.texts += statement.text(column);
    }
    return std::optional(written);
}

// The first text that shows the match; the index's own folded text when it stands in none of these
// (a tag, a website, a street).
static Excerpt bestExcerpt(const QStringList &texts, const QString &folded, const QStringList &words)
{
    for (const QString &text : texts) {
        Excerpt excerpt = excerptOf(text, words, Placing::WordBeginnings);
        if (!excerpt.spans.isEmpty())
            return excerpt;
    }
    return excerptOf(folded, words, Placing::WordBeginnings);
}

Result<std::optional<SearchHit>> NoteSearch::hit(const Row &row, const Terms &terms)
{
    COFFRET_ASSIGN(const std::optional<PartyFace> face, reader.face(row.party));
    if (!face)
        return std::optional<SearchHit>();
    COFFRET_ASSIGN(const std::optional<Written> text, written(row));
    if (!text)
        return std::optional<SearchHit>();
    SearchHit hit;
    hit.kind = row.kind;
    hit.id = text->id;
    hit.party = face->party;
    hit.row = rowOf(row.party);
    hit.name = face->name;
    hit.second = face->second;
    hit.where = placeOf(row.kind);
    QStringList words;
    for (const Term &term : terms)
        words += term.words;
    Excerpt excerpt = bestExcerpt(text->texts, row.folded, words);
    hit.excerpt = std::move(excerpt.text);
    hit.excerptSpans = std::move(excerpt.spans);
    return std::optional(std::move(hit));
}

Result<QList<SearchHit>> NoteSearch::run(const Terms &terms, int limit)
{
    QList<SearchHit> hits;
    COFFRET_ASSIGN(MatchExpression expression, inText(terms, vocabulary, Breadth::Narrow));
    if (expression.text.isEmpty())
        return hits;
    COFFRET_ASSIGN(QList<Row> found, rows(expression.text, limit));
    if (!expression.complete && found.size() < limit) {
        COFFRET_ASSIGN(expression, inText(terms, vocabulary, Breadth::Wide));
        COFFRET_ASSIGN(found, rows(expression.text, limit));
    }
    for (const Row &row : std::as_const(found)) {
        if (hits.size() >= limit)
            break;
        COFFRET_ASSIGN(std::optional<SearchHit> one, hit(row, terms));
        if (one)
            hits += std::move(*one);
    }
    return hits;
}

} // namespace coffret::search
