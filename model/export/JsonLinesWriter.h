// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QByteArray>

// One event as one line of JSON (RFC 8259) with the newline at its end, in the words of the log.
//
// Always there, in this order: n (from 1, as in the log), t_ns (since the store was made), wall (ISO 8601, UTC), kind,
// on, call. Where they apply: as, result, bytes, offset, data (base64, always complete), text (if the bytes are UTF-8),
// local, peer, count, unread, backlog, how (send, receive, both), name, value, asked, state, derived, error, errno.
// A number beyond 2^53 is a string. What a terminal would not show as it is, is written \uXXXX.
QByteArray jsonLine(const EventStore& store, EventId id);
