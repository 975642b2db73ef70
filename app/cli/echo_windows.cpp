// SPDX-License-Identifier: GPL-3.0-or-later
// Written from the system's documentation; not yet run on Windows.
#include "app/cli/echo.h"

#include <csignal>
#include <fcntl.h>
#include <io.h>
#include <windows.h>

namespace coffret::app {

struct EchoOff::State
{
    int descriptor = -1;
    HANDLE console = INVALID_HANDLE_VALUE;
    DWORD before = 0;
};

EchoOff::EchoOff() : state(std::make_unique<State>())
{
    state->console =
        CreateFileW(L"CONIN$", GENERIC_READ | GENERIC_WRITE, FILE_SHARE_READ, nullptr, OPEN_EXISTING, 0, nullptr);
    if (state->console == INVALID_HANDLE_VALUE || !GetConsoleMode(state->console, &state->before))
        return;
    SetConsoleMode(state->console, state->before & ~DWORD(ENABLE_ECHO_INPUT));
    state->descriptor = _open_osfhandle(reinterpret_cast<intptr_t>(state->console), _O_RDONLY);
}

EchoOff::~EchoOff()
{
    if (state->descriptor < 0)
        return;
    SetConsoleMode(state->console, state->before);
    _close(state->descriptor);
}

bool EchoOff::isTerminal() const
{
    return state->descriptor >= 0;
}
int EchoOff::descriptor() const
{
    return state->descriptor;
}

int readByte(int descriptor, unsigned char *byte)
{
    return _read(descriptor, byte, 1);
}

void writeBytes(int descriptor, const unsigned char *bytes, std::size_t size)
{
    _write(descriptor, bytes, unsigned(size));
}

bool standardErrorIsTerminal()
{
    return _isatty(2) != 0;
}

static volatile std::sig_atomic_t interrupted = 0;

void rememberInterruption()
{
    std::signal(SIGINT, [](int) { interrupted = 1; });
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace coffret::app
