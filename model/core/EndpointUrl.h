// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/HostPort.h"
#include "model/core/Result.h"

// Where the command line listens or connects to: tcp://HOST:PORT, udp://HOST:PORT, unix:///path.
struct EndpointUrl
{
    enum class Scheme : quint8 { Tcp, Udp, Unix };

    Scheme scheme = Scheme::Tcp;
    HostPort where; // Tcp, Udp; an empty host was not given: it means loopback, never all interfaces
    QString path;   // Unix
};

// Port 0 is allowed: whether it makes sense is the command's business.
Result<EndpointUrl> parseEndpointUrl(const QString& text);
