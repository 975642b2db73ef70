// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crypto/passwordbytes.h"

#include "core/crypto/cryptoerror.h"

#include <QString>
#include <QStringDecoder>

namespace coffret::crypto {

namespace {

constexpr std::size_t rawMaximum = 4096; // decomposed text is longer than what it normalises to

Result<Secret> encode(QString &normal)
{
    QByteArray utf8 = normal.toUtf8();
    wipeText(normal);
    if (std::size_t(utf8.size()) > passwordMaximumBytes) {
        wipeBytes(utf8);
        return CryptoError::PasswordTooLong;
    }
    return Secret::takeBytes(utf8);
}

} // namespace

Result<Secret> passwordBytes(QStringView text)
{
    if (text.isEmpty())
        return CryptoError::PasswordEmpty;
    if (std::size_t(text.size()) > rawMaximum)
        return CryptoError::PasswordTooLong;
    if (!text.isValidUtf16())
        return CryptoError::PasswordNotText;
    QString copy = text.toString();
    QString normal = copy.normalized(QString::NormalizationForm_KC, QChar::Unicode_13_0);
    wipeText(copy);
    return encode(normal);
}

Result<Secret> passwordBytes(const Secret &utf8)
{
    if (utf8.size() > rawMaximum)
        return CryptoError::PasswordTooLong;
    SecretReader reader(utf8);
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    QString text =
        decoder.decode(QByteArrayView(reinterpret_cast<const char *>(reader.data()), qsizetype(reader.size())));
    if (decoder.hasError()) {
        wipeText(text);
        return CryptoError::PasswordNotText;
    }
    auto made = passwordBytes(QStringView(text));
    wipeText(text);
    return made;
}

} // namespace coffret::crypto
