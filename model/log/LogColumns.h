// SPDX-License-Identifier: MIT
#pragma once

// The columns of the log, in the order in which they are shown. Session layouts know them by number: new ones come
// last.
enum class LogColumn {
    Number,
    Time,
    Endpoint,
    Event,
    Bytes,
    Data,
    Call,
    // Those that are not shown at first:
    SinceShown,
    SinceSocket,
    Local,
    Peer,
    StreamOffset,
    Errno,
    State,
    Descriptor,
    ReceiveQueue,
    SendQueue,
    Thread,
};
inline constexpr int logColumnCount = int(LogColumn::Thread) + 1;
constexpr bool isOptional(LogColumn column)
{
    return column > LogColumn::Call;
}
