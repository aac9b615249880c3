// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QHostAddress>
#include <QString>

#include <optional>

// A host as typed, not yet looked up, with a port. Strict where QHostAddress is generous: "1", "127.1" and "010.0.0.1"
// are problems, not addresses (sockets.md rule 12).
struct HostPort
{
    QString host; // a name or an address without brackets; empty: not given
    quint16 port = 0;

    QString display() const; // host:port, IPv6 in brackets

    friend bool operator==(const HostPort&, const HostPort&) = default;
};

// Reads "host:port", "[::1]:port"; the port may be a service name. The host may be empty, the port 0, only if allowed.
Result<HostPort> parseHostPort(const QString& text, bool emptyHostAllowed = false, bool zeroPortAllowed = false);

// Reads a port: 0 … 65535 in decimal, or a well-known service name such as "http". 0 is refused unless allowed.
Result<quint16> parsePort(const QString& text, bool zeroAllowed);

// Reads a host: a dotted quad with four numbers without leading zeros, an IPv6 address (brackets optional, scope
// allowed), or a host name by RFC 1123 rules. Returns it without brackets; a name with letters beyond ASCII in the form
// that is looked up (xn--…).
Result<QString> parseHost(const QString& text);

// The address if the host is a literal one, else nothing: it must be looked up.
std::optional<QHostAddress> literalAddress(const QString& host);
