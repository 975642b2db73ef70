// SPDX-License-Identifier: GPL-3.0-or-later
// An anchor is the log's head at one moment, kept where the log's writers cannot reach: another compartment's
// file, a backup, the computer's keychain, paper. Later the log must still hold an entry with that number
// and that head, or it was cut or written anew. An anchor is no secret and needs no key.
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/transaction.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace coffret::journal {

struct Anchor
{
    qint64 seq = 0;
    QByteArray head; // 32 bytes; 20 when it was read from paper
    TimeStamp takenAt = 0;
    bool operator==(const Anchor &) const = default;
};

// This head is the anchor's, or begins with the 160 bits that stood on paper. Fewer prove nothing.
bool isHeadOf(const Anchor &anchor, const QByteArray &head);

// The newest entry's; none while the log is empty.
Result<std::optional<Anchor>> currentAnchor(storage::Database &database, TimeStamp now);

// 48 bytes for the keychain and for backups, and back.
QByteArray anchorBytes(const Anchor &anchor);
Result<Anchor> anchorFromBytes(const QByteArray &bytes);

// "1234-0K3F-…": the number and 160 bits of the head, for paper. Reading takes both cases, I and L as 1, O as 0.
QString anchorText(const Anchor &anchor);
Result<Anchor> anchorFromText(const QString &text);

// Into each of these files; each keeps its newest 1,000.
Result<void> keepAnchor(storage::Transaction &transaction, const Anchor &anchor,
                        const QList<storage::Compartment> &compartments);
Result<QList<Anchor>> keptAnchors(storage::Database &database, const QList<storage::Compartment> &compartments);

// A glance at each unlock, without a key and without reading the log. It believes the heads that stand in the
// rows; only the verifier proves them.
enum class AnchorState { Found, Changed, Cut, Pruned };
Result<AnchorState> stateOf(const Anchor &anchor, storage::Database &database);

} // namespace coffret::journal
