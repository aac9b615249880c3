// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/export/ExportWriter.h"

#include <QByteArray>

// One event as one line of JSON (RFC 8259) with the newline at its end, in the words of the log. Nothing of the event
// is left out: JsonLinesReader makes the same event of it.
//
// Always there, in this order:
//   n          from 1, as in the log
//   t_ns       nanoseconds since the session began
//   wall       ISO 8601 in UTC, nine digits behind the second
//   kind       eventKindId()
//   on         the socket, "S1.1"; "" if the event is about none
//   call       callId(); "" if no call was made
// Where they apply, in this order:
//   as         accept: the id of the new socket
//   result     what the call returned
//   bytes      length of "data"; pending: how many wait
//   offset     bytes of this direction of the stream before this event
//   data       base64, always complete
//   kept       false, and no data: it was there, but is no longer kept, or damaged; read back, the event has none
//   text       the same bytes if they are UTF-8; note: its words
//   local, peer            as shown: 127.0.0.1:80, [::1]:80, a path
//   local_raw, peer_raw    where what is shown says less than the system did: [::ffff:127.0.0.1]:80, unix:PATH
//   how        shutdown: send, receive or both
//   count      waiting connections, dropped datagrams, found addresses, bytes not sent
//   unread     bytes that close() threw away
//   backlog    listen
//   name       option, host or group; simulated: interferenceId()
//   value      option: what the system made of it; note, simulated: n of the event it is about; otherwise a number that
//              no field above has room for
//   asked      option: what was asked for; recv: the size of the buffer; send: the bytes given, if fewer were taken;
//              recvfrom-cut: the bytes of the whole datagram; state: ms until the system ends it; simulated: ms, pieces
//              or bytes
//   state      the TCP state that the system told right after the call
//   derived    true: the state was not read but follows from the calls
//   tcp_state  state: what the system told then, if that is another one
//   flags      words with spaces between: peer-unknown, send-side, receive-side, value-unknown, icmp-answer, datagram,
//              started
//   linger     whether SO_LINGER was set for a close(), if the kind does not say (reset-out: it was; others: not)
//   error      errorId()
//   errno      the system's number: errno, WSA error or EAI number
// A number beyond 2^53 is a string. What a terminal would not show as it is, is written \uXXXX.
QByteArray jsonLine(const EventStore& store, EventId id, const Event& event);

// A session as JSON lines.
class JsonLinesWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void add(EventId id, const Event& event, QByteArray& to) override;
};
