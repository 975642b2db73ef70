// SPDX-License-Identifier: GPL-3.0-or-later
// What can go wrong in the crypto room. AuthenticationFailed is the single answer to a wrong key, an
// altered ciphertext and an altered context: nothing here says which, because nobody may know.
#pragma once

#include "core/base/error.h"

namespace coffret::crypto {

enum class CryptoError {
    AuthenticationFailed = 1,
    WrongSize,      // a key, nonce, salt or sealed text of a length this algorithm never has
    BadPublicKey,   // a point nothing may be sealed to
    KdfOutOfMemory, // the system would not give the memory the password's cost asks for
    KdfCostTooLow,  // under the floor: a downgrade
    KdfCostTooHigh, // over the ceiling: a denial of service
    PasswordEmpty,
    PasswordTooLong,  // more than 1,024 bytes once normalised; never truncated
    PasswordNotText,  // not UTF-8, or half a surrogate pair
    RecoveryKeyShape, // not 36 characters of Crockford's alphabet
    RecoveryKeyCheck, // the right shape, but the check group does not fit: a typing error
    KeyFileShape,     // not a Coffret key file
    KeyFileCheck,     // a Coffret key file whose checksum does not fit
    KeyFileNewer,     // a key file of a later version
};
constexpr Room errorRoom(CryptoError)
{
    return Room::Crypto;
}

} // namespace coffret::crypto
