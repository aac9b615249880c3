// SPDX-License-Identifier: MIT
#pragma once

#include <QHostAddress>

// IPv4 for an address that came as ::ffff:a.b.c.d (RFC 4291 section 2.5.5.2), any other as it is.
QHostAddress unmapped(const QHostAddress& host);
