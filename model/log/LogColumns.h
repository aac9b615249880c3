// SPDX-License-Identifier: MIT
#pragma once

// The columns of the log, in the order in which they are shown.
enum class LogColumn { Number, Time, Endpoint, Event, Bytes, Data, Call };
inline constexpr int logColumnCount = int(LogColumn::Call) + 1;
