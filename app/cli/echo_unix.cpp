// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/echo.h"

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace coffret::app {

struct EchoOff::State
{
    int descriptor = -1;
    termios before{};
};

EchoOff::EchoOff() : state(std::make_unique<State>())
{
    state->descriptor = ::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY);
    if (state->descriptor < 0)
        return;
    if (::tcgetattr(state->descriptor, &state->before) != 0) {
        ::close(state->descriptor);
        state->descriptor = -1;
        return;
    }
    termios silent = state->before;
    silent.c_lflag &= ~tcflag_t(ECHO);
    ::tcsetattr(state->descriptor, TCSAFLUSH, &silent);
}

EchoOff::~EchoOff()
{
    if (state->descriptor < 0)
        return;
    ::tcsetattr(state->descriptor, TCSAFLUSH, &state->before);
    ::close(state->descriptor);
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
    for (;;) {
        const ssize_t read = ::read(descriptor, byte, 1);
        if (read >= 0 || errno != EINTR)
            return int(read);
    }
}

void writeBytes(int descriptor, const unsigned char *bytes, std::size_t size)
{
    while (size > 0) {
        const ssize_t written = ::write(descriptor, bytes, size);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return;
        bytes += written;
        size -= std::size_t(written);
    }
}

bool standardErrorIsTerminal()
{
    return ::isatty(2) == 1;
}

static volatile std::sig_atomic_t interrupted = 0;

void rememberInterruption()
{
    struct sigaction action
    {};
    action.sa_handler = [](int) { interrupted = 1; };
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
}

bool wasInterrupted()
{
    return interrupted != 0;
}

} // namespace coffret::app
