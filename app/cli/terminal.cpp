// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal.h"

#include "app/cli/echo.h"

#include <QJsonDocument>
#include <cstdio>

namespace coffret::app {

constexpr std::size_t longestLine = 4096;

// Byte by byte from the descriptor: a buffered stream would keep a copy of every secret behind it.
static Result<Secret> readLine(int descriptor)
{
    Secret buffer(longestLine);
    std::size_t size = 0;
    bool ended = false;
    {
        SecretWriter writer(buffer);
        while (size < longestLine) {
            const int read = readByte(descriptor, writer.data() + size);
            if (read <= 0 && size == 0)
                return TerminalError::NoInput;
            if (read <= 0 || writer.data()[size] == '\n') {
                ended = true;
                break;
            }
            ++size;
        }
        if (size > 0 && writer.data()[size - 1] == '\r')
            --size;
    }
    if (!ended)
        return TerminalError::LineTooLong;
    SecretReader reader(buffer);
    return Secret::fromBytes(reader.bytes().first(size));
}

Result<Secret> Terminal::askSecret(const QString &prompt)
{
    if (source == SecretSource::StandardInput)
        return readLine(0);
    const EchoOff silence;
    if (!silence.isTerminal())
        return TerminalError::NoTerminal;
    warn(prompt);
    return readLine(silence.descriptor());
}

Result<Secret> Terminal::askNewSecret(const QString &prompt, const QString &again, const QString &different)
{
    for (;;) {
        COFFRET_ASSIGN(Secret first, askSecret(prompt));
        if (source == SecretSource::StandardInput)
            return first;
        COFFRET_ASSIGN(const Secret second, askSecret(again));
        if (first.equals(second))
            return first;
        warn(different);
    }
}

void Terminal::print(const QString &line)
{
    if (form == OutputForm::Text) {
        std::fputs(line.toUtf8().append('\n').constData(), stdout);
        std::fflush(stdout);
    }
}

void Terminal::print(const QJsonObject &object)
{
    if (form == OutputForm::Json) {
        std::fputs(QJsonDocument(object).toJson(QJsonDocument::Compact).append('\n').constData(), stdout);
        std::fflush(stdout);
    }
}

void Terminal::printSecret(const Secret &secret)
{
    std::fflush(stdout);
    SecretReader reader(secret);
    writeBytes(1, reader.data(), reader.size());
    writeBytes(1, reinterpret_cast<const unsigned char *>("\n"), 1);
}

void Terminal::warn(const QString &line)
{
    if (progressShown)
        std::fputc('\n', stderr);
    progressShown = false;
    std::fputs(line.toUtf8().append('\n').constData(), stderr);
}

void Terminal::warnObject(const QJsonObject &object)
{
    warn(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Terminal::showProgress(const QString &what, int thousandths)
{
    if (!standardErrorIsTerminal())
        return;
    progressShown = true;
    std::fputs(QStringLiteral("\r%1 %2 % ").arg(what).arg(thousandths / 10).toUtf8().constData(), stderr);
}

} // namespace coffret::app
