// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <functional>
#include <memory>

// Turns the system's wish that the program ends (SIGINT, SIGTERM; Ctrl+C and Ctrl+Break on Windows) into a call in the
// event loop. One at a time in a process. The second such signal is no longer caught: it ends the program at once, so
// that nobody has to reach for SIGKILL. A closed pipe (SIGPIPE) becomes an error of the write instead of a death.
// Threads: made and called back in one thread with an event loop.
class SignalWatch final
{
public:
    // `caught` gets the number of the signal: 2 (SIGINT) or 15 (SIGTERM).
    explicit SignalWatch(std::function<void(int)> caught);
    ~SignalWatch();
    Q_DISABLE_COPY_MOVE(SignalWatch)

private:
    class Private;
    std::unique_ptr<Private> m_private;
};
