// SPDX-License-Identifier: GPL-3.0-or-later
// Passphrases and keys. A Secret is move-only, lives in one guarded, memory-locked arena that every
// Secret of the process shares, and is wiped when it goes. The arena has no access rights at all
// while nobody reads; a SecretReader opens it for as long as it stands. Running out of the arena is
// a bug (Q_ASSERT) or, in release, ends the program: a secret never falls back to ordinary memory.
#pragma once

#include <QByteArray>
#include <QStringView>
#include <cstddef>
#include <span>

namespace coffret {

class Secret
{
public:
    Secret() = default;
    explicit Secret(std::size_t size); // zero-filled
    static Secret fromBytes(std::span<const unsigned char> bytes);
    static Secret takeBytes(QByteArray &bytes); // wipes `bytes`
    static Secret random(std::size_t size);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    Secret copy() const; // named, so that every copy is visible
    std::size_t size() const { return length; }
    bool isEmpty() const { return length == 0; }
    bool equals(const Secret &other) const; // constant time for equal sizes
    void clear();

private:
    friend class SecretReader;
    friend class SecretWriter;
    unsigned char *data = nullptr;
    std::size_t length = 0;
};

// Read access for as long as the reader lives; keep it short.
class SecretReader
{
public:
    explicit SecretReader(const Secret &secret);
    ~SecretReader();
    SecretReader(const SecretReader &) = delete;
    SecretReader &operator=(const SecretReader &) = delete;
    std::span<const unsigned char> bytes() const;
    const unsigned char *data() const;
    std::size_t size() const;

private:
    const Secret &secret;
};

class SecretWriter
{
public:
    explicit SecretWriter(Secret &secret);
    ~SecretWriter();
    SecretWriter(const SecretWriter &) = delete;
    SecretWriter &operator=(const SecretWriter &) = delete;
    std::span<unsigned char> bytes();
    unsigned char *data();
    std::size_t size() const;

private:
    Secret &secret;
};

// Wipes the characters in place before the text is released (an implicitly shared copy that
// somebody else still holds is not touched: take secrets from their widget at once).
void wipeText(QString &text);
void wipeBytes(QByteArray &bytes);

// True when the operating system agreed to keep the arena out of swap; shown on the crypto sheet.
bool secretsAreMemoryLocked();

} // namespace coffret
