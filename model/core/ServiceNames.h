// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1String>
#include <QStringView>

#include <optional>

// The well-known services by their IANA names (service name and port number registry, RFC 6335). A table of our own, so
// that a name means the same port on every system.

// The port of "http"; upper and lower case are the same. Absent: not one of ours.
std::optional<quint16> servicePort(QStringView name);

// "http" for 80; empty if the port has no well-known service.
QLatin1String serviceName(quint16 port);
