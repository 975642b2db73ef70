// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/sealedstream.h"

#include "core/crypto/cryptoerror.h"
#include "core/crypto/sodiumready.h"

namespace coffret::crypto {

namespace {

using State = crypto_secretstream_xchacha20poly1305_state; // arrays of bytes alone: any address will do

State *stateIn(SecretWriter &writer)
{
    static_assert(alignof(State) == 1);
    return reinterpret_cast<State *>(writer.data());
}

} // namespace

Result<SealingStream> SealingStream::begin(const Secret &key)
{
    readySodium();
    if (qsizetype(key.size()) != streamKeySize)
        return CryptoError::WrongSize;
    Secret state(sizeof(State));
    QByteArray header(streamHeaderSize, '\0');
    SecretReader reader(key);
    SecretWriter writer(state);
    crypto_secretstream_xchacha20poly1305_init_push(stateIn(writer), writable(header), reader.data());
    return SealingStream(std::move(state), std::move(header));
}

Result<QByteArray> SealingStream::seal(ByteView text, ByteView context, StreamTag tag)
{
    if (state.isEmpty())
        return CryptoError::AuthenticationFailed;
    QByteArray sealed(qsizetype(text.size()) + streamOverhead, '\0');
    {
        SecretWriter writer(state);
        crypto_secretstream_xchacha20poly1305_push(stateIn(writer), writable(sealed), nullptr, text.data(), text.size(),
                                                   context.data(), context.size(), static_cast<unsigned char>(tag));
    }
    if (tag == StreamTag::Final)
        state.clear();
    return sealed;
}

Result<OpeningStream> OpeningStream::begin(ByteView header, const Secret &key)
{
    readySodium();
    if (qsizetype(key.size()) != streamKeySize || header.size() != std::size_t(streamHeaderSize))
        return CryptoError::WrongSize;
    Secret state(sizeof(State));
    SecretReader reader(key);
    SecretWriter writer(state);
    crypto_secretstream_xchacha20poly1305_init_pull(stateIn(writer), header.data(), reader.data());
    return OpeningStream(std::move(state));
}

Result<StreamText> OpeningStream::open(ByteView sealed, ByteView context)
{
    if (state.isEmpty())
        return CryptoError::AuthenticationFailed;
    if (sealed.size() < std::size_t(streamOverhead)) {
        state.clear();
        return CryptoError::WrongSize;
    }
    StreamText opened{QByteArray(qsizetype(sealed.size()) - streamOverhead, '\0'), StreamTag::Message};
    unsigned char tag = 0;
    int answer = -1;
    {
        SecretWriter writer(state);
        answer =
            crypto_secretstream_xchacha20poly1305_pull(stateIn(writer), writable(opened.text), nullptr, &tag,
                                                       sealed.data(), sealed.size(), context.data(), context.size());
    }
    if (answer != 0 || tag > quint8(StreamTag::Final)) {
        state.clear();
        return CryptoError::AuthenticationFailed;
    }
    opened.tag = StreamTag(tag);
    if (opened.tag == StreamTag::Final)
        state.clear();
    return opened;
}

} // namespace coffret::crypto
