// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/StreamClient.h"

// An AF_UNIX stream client, unix(7).
class LocalClientEndpoint final : public StreamClient
{
    Q_OBJECT

public:
    using StreamClient::StreamClient;

    void open(const command::ConnectLocal& command);
};
