// SPDX-License-Identifier: GPL-3.0-or-later
// Texts sealed one after the other under one key: crypto_secretstream_xchacha20poly1305. Each opens only
// at its own place, after all before it, with the context it was sealed with; the first that does not
// is AuthenticationFailed, and from then on the stream opens nothing more. After a text sealed with
// Rekey the state no longer tells the key that sealed it. A state only moves forward: it can neither be
// copied nor kept, so that no nonce is ever used twice. Nothing follows Final.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"
#include "core/crypto/bytes.h"

namespace coffret::crypto {

constexpr qsizetype streamKeySize = 32;
constexpr qsizetype streamHeaderSize = 24;
constexpr qsizetype streamOverhead = 17; // what sealing adds to a text

enum class StreamTag : quint8 { Message = 0, Push = 1, Rekey = 2, Final = 3 };

class SealingStream
{
public:
    static Result<SealingStream> begin(const Secret &key); // the header is random, from libsodium
    const QByteArray &header() const { return publicHeader; }
    Result<QByteArray> seal(ByteView text, ByteView context, StreamTag tag);

private:
    SealingStream(Secret s, QByteArray header) : state(std::move(s)), publicHeader(std::move(header)) {}
    Secret state; // empty once the stream has ended
    QByteArray publicHeader;
};

struct StreamText
{
    QByteArray text; // confidential, but no key: ordinary memory
    StreamTag tag = StreamTag::Message;
};

class OpeningStream
{
public:
    static Result<OpeningStream> begin(ByteView header, const Secret &key);
    Result<StreamText> open(ByteView sealed, ByteView context);

private:
    explicit OpeningStream(Secret s) : state(std::move(s)) {}
    Secret state; // empty once the stream has ended or failed
};

} // namespace coffret::crypto
