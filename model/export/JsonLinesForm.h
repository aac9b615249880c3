// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/events/Event.h"

#include <QString>

#include <optional>

// What writer and reader of JSON lines have to agree on beyond the plain fields. The format itself is in
// JsonLinesWriter.h.

// The word in "flags" for one flag bit; empty: it has none.
QLatin1String jsonFlagWord(Event::Flag flag);

// The flag bits that other fields say ("how", "derived").
quint8 flagsSaidElsewhere(EventKind kind);

// The field that holds Event::value; empty: no field has it.
QLatin1String jsonValueField(const Event& event);

// Event::value if no field says it.
qint64 jsonImpliedValue(const Event& event);

// Whether a "close" of this kind is Call::LingerClose, which has the same callId(), if the field "linger" does not say.
bool jsonImpliedLinger(EventKind kind);

// "127.0.0.1:80", "[::1]:80" or the path of a local socket; anything that is not an address with a port is a path.
SocketAddress jsonAddress(const QString& text);
// The address in a form that is read back as exactly this one: "[::ffff:127.0.0.1]:80", "unix:PATH".
QString jsonRawAddress(const SocketAddress& address);
SocketAddress jsonAddressFromRaw(const QString& text);
