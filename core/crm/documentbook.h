// SPDX-License-Identifier: GPL-3.0-or-later
// Files kept inside the vault, in pieces of 256 KiB with a hash of the whole. A document above the limit
// is TooLarge and leaves nothing. Content never changes: another version is another document. Reading
// checks the hash.
#pragma once

#include "core/base/result.h"
#include "core/crm/activity.h"
#include "core/crm/desk.h"

#include <functional>

namespace coffret::storage {
class Transaction;
}

namespace coffret::crm {

struct DocumentRow
{
    Document document;
    PartyRef party;
    QString partyName;
    bool operator==(const DocumentRow &) const = default;
};

struct DocumentPage
{
    QList<DocumentRow> rows; // newest first
    bool more = false;
};

class DocumentBook
{
public:
    static constexpr qint64 chunkSize = 256 * 1024;
    static constexpr int pageSize = 100;
    static constexpr qint64 usualLimit = 25 * 1024 * 1024; // bytes

    explicit DocumentBook(const Desk &d, qint64 l = usualLimit) : desk(d), limit(l) {}

    // Called until it gives no more bytes; an Error from it ends the work and leaves nothing.
    using Source = std::function<Result<QByteArray>(qint64 most)>;
    using Sink = std::function<Result<void>(const QByteArray &bytes)>;

    struct Incoming
    {
        Document document;
        Source source;
    };

    Result<Document> add(Document document, const Source &source);
    // All of them as one change set, or none.
    Result<QList<Document>> addAll(const QList<Incoming> &documents);
    Result<Document> add(Document document, const QByteArray &content);
    Result<Document> addIn(storage::Transaction &transaction, qint64 changeSet, Document document,
                           const QByteArray &content);
    Result<Document> document(DocumentId id) const;
    Result<void> read(DocumentId id, const Sink &sink) const;
    Result<QByteArray> content(DocumentId id) const;
    Result<Document> rename(DocumentId id, const QString &name); // file name without folders
    Result<void> remove(const QList<DocumentId> &ids);
    Result<void> restore(const QList<DocumentId> &ids);
    Result<QList<Document>> documentsOf(const PartyRef &party) const; // newest first
    // Of the whole vault; `text`: words of the name, accents and case set aside. What belongs to a record in
    // the trash is left out.
    Result<DocumentPage> page(const QString &text, int page) const;
    qint64 largest() const { return limit; }

private:
    Desk desk;
    qint64 limit;
};

} // namespace coffret::crm
