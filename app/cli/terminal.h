// SPDX-License-Identifier: GPL-3.0-or-later
// Where the command line speaks and listens. Secrets come from the terminal without echo, or, with
// --password-stdin, from the lines of standard input in the order they are asked for; never from
// arguments. Standard output carries results only, standard error everything else.
#pragma once

#include "core/base/result.h"
#include "core/base/secret.h"

#include <QJsonObject>
#include <QString>

namespace coffret::app {

enum class TerminalError { NoTerminal = 101, NoInput, LineTooLong }; // beside BaseError's numbers
constexpr Room errorRoom(TerminalError)
{
    return Room::Base;
}

enum class SecretSource { Terminal, StandardInput };
enum class OutputForm { Text, Json };

class Terminal
{
public:
    Terminal(SecretSource s, OutputForm f) : source(s), form(f) {}

    // One line, without its end; at most 4,096 bytes.
    Result<Secret> askSecret(const QString &prompt);
    // Asked twice on a terminal; one line of standard input.
    Result<Secret> askNewSecret(const QString &prompt, const QString &again, const QString &different);

    bool isJson() const { return form == OutputForm::Json; }
    void print(const QString &line);        // only in text form
    void print(const QJsonObject &object);  // only in JSON form
    void printSecret(const Secret &secret); // a line of its own, not kept
    void warn(const QString &line);         // standard error
    void warnObject(const QJsonObject &object);
    void showProgress(const QString &what, int thousandths); // only on a terminal

private:
    SecretSource source;
    OutputForm form;
    bool progressShown = false;
};

} // namespace coffret::app
