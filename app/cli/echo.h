// SPDX-License-Identifier: GPL-3.0-or-later
// The few calls about terminals that differ between systems.
#pragma once

#include <cstddef>
#include <memory>

namespace coffret::app {

// Opens the controlling terminal and stops it from showing what is typed, until it goes.
class EchoOff
{
public:
    EchoOff();
    ~EchoOff();
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
    bool isTerminal() const;
    int descriptor() const;

private:
    struct State;
    std::unique_ptr<State> state;
};

int readByte(int descriptor, unsigned char *byte); // 1, 0 at the end, -1 on error
void writeBytes(int descriptor, const unsigned char *bytes, std::size_t size);
bool standardErrorIsTerminal();
// Ctrl+C: remembered instead of ending the program, so that a job can roll back.
void rememberInterruption();
bool wasInterrupted();

} // namespace coffret::app
