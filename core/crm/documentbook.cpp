// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crm/documentbook.h"

#include "core/base/textfold.h"
#include "core/crm/bookwork.h"
#include "core/crm/documentrepository.h"
#include "core/crm/listrepository.h"
#include "core/crm/logged.h"
#include "core/crm/partyrules.h"

#include <QCryptographicHash>

using namespace Qt::Literals::StringLiterals;

namespace coffret::crm {

static QString fileName(const QString &name)
{
    const qsizetype folder = std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\'));
    return tidied(name.sliced(folder + 1));
}

// Takes what the source gives, in pieces of one size whatever the source's own are.
static Result<void> store(DocumentRepository &documents, Stored<Document> &stored, qint64 limit,
                          const DocumentBook::Source &source)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray waiting;
    qint64 size = 0;
    int position = 0;
    for (bool more = true; more;) {
        COFFRET_ASSIGN(const QByteArray bytes, source(DocumentBook::chunkSize));
        more = !bytes.isEmpty();
        size += bytes.size();
        if (size > limit)
            return Error(CrmError::TooLarge, u"limit %1"_s.arg(limit));
        hash.addData(bytes);
        waiting += bytes;
        while (waiting.size() >= DocumentBook::chunkSize || (!more && !waiting.isEmpty())) {
            COFFRET_TRY(documents.insertChunk(
                stored.row, position++, waiting.first(std::min(waiting.size(), qsizetype(DocumentBook::chunkSize)))));
            waiting.remove(0, DocumentBook::chunkSize);
        }
    }
    stored.entity.size = size;
    return documents.seal(stored.row, size, hash.result());
}

static Result<Document> write(const Desk &desk, Ledger &ledger, Document document, qint64 limit,
                              const DocumentBook::Source &source)
{
    document.name = fileName(document.name);
    if (document.name.isEmpty() || (document.contact.isNull() && document.company.isNull()))
        return Error(CrmError::Refused, u"document without a name or an owner"_s);
    document.id = {};
    document.size = 0;
    DocumentRepository documents(desk.database, desk.ids);
    Stored<Document> stored;
    stored.entity = std::move(document);
    COFFRET_TRY(ledger.create(documents, stored));
    COFFRET_TRY(store(documents, stored, limit, source));
    return std::move(stored.entity);
}

Result<Document> DocumentBook::add(Document document, const Source &source)
{
    return underOneSet<Document>(desk, ChangeSetKind::Create, u"document"_s, [&](Ledger &ledger) {
        return write(desk, ledger, std::move(document), limit, source);
    });
}

Result<QList<Document>> DocumentBook::addAll(const QList<Incoming> &documents)
{
    return underOneSet<QList<Document>>(
        desk, ChangeSetKind::Create, u"document"_s, [&](Ledger &ledger) -> Result<QList<Document>> {
            QList<Document> added;
            for (const Incoming &one : documents) {
                COFFRET_ASSIGN(Document stored, write(desk, ledger, one.document, limit, one.source));
                added.append(std::move(stored));
            }
            return added;
        });
}

static DocumentBook::Source sourceOf(const QByteArray &content)
{
    return [&content, given = qsizetype(0)](qint64 most) mutable -> Result<QByteArray> {
        const QByteArray piece = content.mid(given, qsizetype(most));
        given += piece.size();
        return piece;
    };
}

Result<Document> DocumentBook::add(Document document, const QByteArray &content)
{
    return add(std::move(document), sourceOf(content));
}

Result<Document> DocumentBook::addIn(storage::Transaction &transaction, qint64 changeSet, Document document,
                                     const QByteArray &content)
{
    Ledger ledger(transaction, desk, OpenChangeSet{changeSet, {}});
    return write(desk, ledger, std::move(document), limit, sourceOf(content));
}

Result<Document> DocumentBook::document(DocumentId id) const
{
    COFFRET_ASSIGN(auto stored, readKnown(DocumentRepository(desk.database, desk.ids), id));
    return std::move(stored.entity);
}

Result<void> DocumentBook::read(DocumentId id, const Sink &sink) const
{
    const DocumentRepository documents(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto stored, readKnown(documents, id));
    desk.log.note(logged(journal::Action::DocumentOpened, EntityKind::Document, id.value));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (int position = 0;; ++position) {
        COFFRET_ASSIGN(const QByteArray bytes, documents.chunk(stored.row, position));
        if (bytes.isEmpty())
            break;
        hash.addData(bytes);
        COFFRET_TRY(sink(bytes));
    }
    COFFRET_ASSIGN(const QByteArray expected, documents.hash(stored.row));
    if (hash.result() != expected)
        return Error(storage::StorageError::Damaged, u"document"_s);
    return {};
}

Result<QByteArray> DocumentBook::content(DocumentId id) const
{
    QByteArray all;
    COFFRET_TRY(read(id, [&all](const QByteArray &bytes) -> Result<void> {
        all += bytes;
        return {};
    }));
    return all;
}

Result<Document> DocumentBook::rename(DocumentId id, const QString &name)
{
    return underOneSet<Document>(desk, ChangeSetKind::Edit, u"document"_s, [&](Ledger &ledger) -> Result<Document> {
        DocumentRepository documents(desk.database, desk.ids);
        COFFRET_ASSIGN(const auto before, readKnown(documents, id));
        if (before.entity.provenance.deletedAt != 0)
            return Error(CrmError::InTrash, u"document"_s);
        Stored<Document> after = before;
        after.entity.name = fileName(name);
        if (after.entity.name.isEmpty())
            return Error(CrmError::Refused, u"document without a name"_s);
        COFFRET_TRY(ledger.change(documents, before, after));
        return std::move(after.entity);
    });
}

static Result<void> move(const Desk &desk, const QList<DocumentId> &ids, ChangeSetKind kind, TimeStamp deletedAt)
{
    return underOneSet<void>(desk, kind, u"document"_s, [&](Ledger &ledger) {
        DocumentRepository documents(desk.database, desk.ids);
        return setDeleted(ledger, documents, ids, deletedAt);
    });
}

Result<void> DocumentBook::remove(const QList<DocumentId> &ids)
{
    return move(desk, ids, ChangeSetKind::Delete, desk.clock.now());
}

Result<void> DocumentBook::restore(const QList<DocumentId> &ids)
{
    return move(desk, ids, ChangeSetKind::Restore, 0);
}

Result<QList<Document>> DocumentBook::documentsOf(const PartyRef &party) const
{
    const DocumentRepository documents(desk.database, desk.ids);
    COFFRET_ASSIGN(const auto rows, documents.standingOf(party));
    QList<Document> found;
    for (const RowId row : rows) {
        COFFRET_ASSIGN(auto stored, documents.readKnown(row));
        if (stored)
            found.append(std::move(stored->entity));
    }
    return found;
}

Result<DocumentPage> DocumentBook::page(const QString &text, int page) const
{
    const DocumentRepository documents(desk.database, desk.ids);
    const ListRepository lists(desk.database);
    COFFRET_ASSIGN(const auto rows, documents.standing(foldedWords(text), pageSize + 1, qint64(page) * pageSize));
    DocumentPage found;
    found.more = rows.size() > pageSize;
    for (const RowId row : rows.first(std::min<qsizetype>(rows.size(), pageSize))) {
        COFFRET_ASSIGN(auto stored, documents.readKnown(row));
        if (!stored)
            continue;
        DocumentRow shown{std::move(stored->entity), {}, {}};
        const bool person = !shown.document.contact.isNull();
        shown.party = {person ? PartyKind::Contact : PartyKind::Company,
                       person ? shown.document.contact.value : shown.document.company.value};
        COFFRET_ASSIGN(const auto standing, lists.standingRow(shown.party));
        if (standing) {
            COFFRET_ASSIGN(const auto party, lists.row(shown.party.kind, *standing));
            shown.partyName = party ? party->name : QString();
        }
        found.rows.append(std::move(shown));
    }
    return found;
}

} // namespace coffret::crm
