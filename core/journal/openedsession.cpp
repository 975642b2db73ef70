// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/openedsession.h"

#include "core/crypto/sealedbox.h"
#include "core/crypto/sign.h"

#include <algorithm>

using coffret::crypto::view;

namespace coffret::journal {

bool isSignedBy(const SignedBytes &what, const Trust &trust, Among among)
{
    return std::any_of(trust.signers.cbegin(), trust.signers.cend(), [&](const Signer &signer) {
        return signer.account.bytes() == what.account && (among == Among::All || signer.isOwner)
               && (signer.until == 0 || what.at <= signer.until)
               && crypto::isSigned(view(what.context), view(what.bytes), view(what.signature), view(signer.publicKey));
    });
}

OpenedSession::OpenedSession(const SessionRow &s, const Trust &trust) : session(s)
{
    if (isWellFormed(session))
        openedHead = openingHead(session);
    cause = examine(trust);
    if (cause)
        stream.reset();
}

std::optional<Cause> OpenedSession::examine(const Trust &trust)
{
    if (!isSealed(session))
        return Cause::Unsealed;
    if (session.signature.isEmpty())
        return Cause::MissingSignature;
    if (!isWellFormed(session)
        || !isSignedBy(
            {session.account, session.openedAt, sessionLabel + trust.vaultId, opening(session), session.signature},
            trust, Among::All))
        return Cause::ForeignSession;
    const auto key = crypto::openSealed(view(session.sealedKey), trust.journalKey);
    if (!key.ok())
        return Cause::Unsealed;
    auto begun = crypto::OpeningStream::begin(view(session.streamHeader), *key);
    if (!begun.ok())
        return Cause::Unsealed;
    stream = std::move(*begun);
    return {};
}

std::optional<crypto::StreamText> OpenedSession::open(const EntryRow &entry, const QByteArray &previous)
{
    if (!stream)
        return {};
    const EntryContext context = entryContext(session.sid, entry.seq, previous);
    auto text = stream->open(view(entry.sealed), context);
    const bool isOurs = text.ok() && (text->tag == crypto::StreamTag::Rekey || text->tag == crypto::StreamTag::Final);
    if (!isOurs) {
        stream.reset();
        return {};
    }
    return std::move(*text);
}

std::optional<Entry> OpenedSession::entryIn(const crypto::StreamText &text) const
{
    auto entry = entryFromText(text.text);
    const bool isEnd = text.tag == crypto::StreamTag::Final;
    if (!entry || entry->at < session.openedAt || entry->at > session.openedAt + sessionSpan
        || isEnd != (entry->action == Action::SessionClosed))
        return {};
    return entry;
}

} // namespace coffret::journal
