// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an address book in LDIF (RFC 2849) entry by entry: folded lines, comments, texts in base64, several
// values of one attribute, attributes with options ("cn;lang-fr"). An entry that cannot be read in full comes
// out with an objection and its line. What stands at an address ("jpegPhoto:< file:…") is never fetched, and
// a value that is no text is left out; both are remarked on. A mailing list is no person and is left out.
#pragma once

#include "core/exchange/physicallines.h"
#include "core/exchange/rejection.h"
#include "core/exchange/rowsource.h"

#include <QHash>

namespace coffret::exchange {

struct LdifLimits
{
    qint64 line = 4 * 1024 * 1024;   // bytes, unfolded
    qint64 entry = 16 * 1024 * 1024; // bytes of its values
    int values = 2000;
};

struct LdifEntry
{
    qint64 line = 0;
    QList<std::pair<QString, QString>> values; // attribute as it is spelled, text; "dn" first
    bool isList = false;                       // of people, not a person
    Rejection objection;
    QList<Rejection> remarks;
};

class LdifReader
{
public:
    LdifReader(ByteSource &source, const LdifLimits &limits);
    Result<bool> next(LdifEntry &entry); // false at the end

private:
    Result<bool> nextLine(); // unfolded into `current`; false at the end
    Result<bool> peek();
    void takeLine(LdifEntry &entry);
    void takeValue(LdifEntry &entry, const QString &name, QByteArrayView bytes);
    void object(LdifEntry &entry, Reason reason) const;

    ByteSource &source;
    LdifLimits limits;
    PhysicalLines lines;
    PhysicalLine ahead;
    PhysicalLine current;
    qint64 entryBytes = 0;
    bool hasAhead = false;
    bool done = false;
};

// The names of a file's attributes, each as often as the fullest entry has it, in the order they come.
Result<QStringList> ldifHeader(ByteSource &source, const LdifLimits &limits);

bool looksLikeLdif(const QByteArray &head);

// The entries as rows under such a header.
class LdifRows final : public RowSource
{
public:
    LdifRows(QIODevice &device, const EncodingGuess &encoding, const QStringList &header);
    Result<bool> next(CsvRow &row) override;
    qint64 bytesRead() const override { return source.bytesRead(); }
    qint64 bytesTotal() const override { return source.bytesTotal(); }

private:
    ByteSource source;
    LdifReader reader;
    LdifEntry entry;
    QHash<QString, QList<int>> places; // by attribute, in lower case
    qsizetype width;
};

} // namespace coffret::exchange
