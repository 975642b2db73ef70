// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/anchor.h"

#include "core/crypto/crockford.h"
#include "core/journal/bytes.h"
#include "core/journal/journalerror.h"
#include "core/journal/logrepository.h"

namespace coffret::journal {

constexpr qsizetype paperSize = 20; // bytes of a head on paper
constexpr int keptAnchorsPerFile = 1000;

bool isHeadOf(const Anchor &anchor, const QByteArray &head)
{
    return anchor.head.size() >= paperSize && head.startsWith(anchor.head);
}

Result<std::optional<Anchor>> currentAnchor(storage::Database &database, TimeStamp now)
{
    COFFRET_ASSIGN(const std::optional<EntryRow> last, LogRepository(database).lastEntry());
    return last ? std::optional(Anchor{last->seq, last->head, now}) : std::nullopt;
}

QByteArray anchorBytes(const Anchor &anchor)
{
    QByteArray bytes;
    put(bytes, anchor.seq);
    bytes.append(anchor.head);
    put(bytes, anchor.takenAt);
    return bytes;
}

Result<Anchor> anchorFromBytes(const QByteArray &bytes)
{
    if (bytes.size() != 8 + headSize + 8 || take<qint64>(bytes, 0) < 1)
        return JournalError::BadAnchor;
    return Anchor{take<qint64>(bytes, 0), bytes.mid(8, headSize), take<qint64>(bytes, 8 + headSize)};
}

QString anchorText(const Anchor &anchor)
{
    QString text = QString::number(anchor.seq);
    for (qsizetype symbol = 0; symbol < paperSize * 8 / 5; ++symbol) {
        if (symbol % 4 == 0)
            text.append(QLatin1Char('-'));
        int value = 0;
        for (qsizetype bit = symbol * 5; bit < symbol * 5 + 5; ++bit)
            value = value << 1 | (quint8(anchor.head.at(bit / 8)) >> (7 - bit % 8) & 1);
        text.append(QLatin1Char(crypto::crockfordAlphabet[value]));
    }
    return text;
}

Result<Anchor> anchorFromText(const QString &text)
{
    const qsizetype dash = text.indexOf(QLatin1Char('-'));
    bool isNumber = false;
    Anchor anchor{text.left(dash).trimmed().toLongLong(&isNumber), QByteArray(paperSize, '\0'), 0};
    qsizetype bit = 0;
    for (const QChar c : QStringView(text).mid(qMax<qsizetype>(dash, 0))) {
        if (c == QLatin1Char('-') || c.isSpace())
            continue;
        const int value = c.unicode() < 0x80 ? crypto::crockfordValue(static_cast<unsigned char>(c.unicode())) : -1;
        if (value < 0 || bit + 5 > paperSize * 8)
            return JournalError::BadAnchor;
        for (int i = 4; i >= 0; --i, ++bit)
            anchor.head[bit / 8] = char(quint8(anchor.head.at(bit / 8)) | (value >> i & 1) << (7 - bit % 8));
    }
    if (dash < 0 || !isNumber || anchor.seq < 1 || bit != paperSize * 8)
        return JournalError::BadAnchor;
    return anchor;
}

Result<void> keepAnchor(storage::Transaction &transaction, const Anchor &anchor,
                        const QList<storage::Compartment> &compartments)
{
    LogRepository log(transaction.database());
    for (const storage::Compartment compartment : compartments)
        COFFRET_TRY(log.insert(compartment, anchor, keptAnchorsPerFile));
    return {};
}

Result<QList<Anchor>> keptAnchors(storage::Database &database, const QList<storage::Compartment> &compartments)
{
    LogRepository log(database);
    QList<Anchor> all;
    for (const storage::Compartment compartment : compartments) {
        COFFRET_ASSIGN(const QList<Anchor> kept, log.anchors(compartment));
        all.append(kept);
    }
    return all;
}

Result<AnchorState> stateOf(const Anchor &anchor, storage::Database &database)
{
    LogRepository log(database);
    COFFRET_ASSIGN(const QByteArray head, log.headAt(anchor.seq));
    if (!head.isNull())
        return isHeadOf(anchor, head) ? AnchorState::Found : AnchorState::Changed;
    COFFRET_ASSIGN(const std::optional<CheckpointRow> pruned, log.newestPruned());
    if (pruned && anchor.seq <= pruned->seq)
        return AnchorState::Pruned;
    COFFRET_ASSIGN(const std::optional<EntryRow> last, log.lastEntry());
    return last && last->seq > anchor.seq ? AnchorState::Changed : AnchorState::Cut;
}

} // namespace coffret::journal
