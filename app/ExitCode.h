// SPDX-License-Identifier: MIT
#pragma once

// What the command line says to the script that started it.
enum class ExitCode : int {
    Done = 0,
    Failed = 1, // the conversation: refused, reset, timed out, rule of --until not met
    BadArguments = 2,
    OutputFailed = 3, // what was seen could not be written: disk full, closed pipe
    Skipped = 4,      // a lesson or command needs what this computer does not have
    Interrupted = 130,
    Terminated = 143,
};
