// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/StreamServer.h"

// An AF_UNIX stream server, unix(7). It makes the socket file (mode 0600) and removes it when it stops listening; a
// file that it did not make is never touched.
class LocalServerEndpoint final : public StreamServer
{
    Q_OBJECT

public:
    static constexpr int maxPathBytes = 100; // every system's sun_path has room for it

    using StreamServer::StreamServer;
    ~LocalServerEndpoint() override;

    void open(const command::ListenLocal& command);

protected:
    void onClosed() override;

private:
    QString m_path;     // of the file we made; empty: none
    quint64 m_file = 0; // its number: another file at the same path is not ours
};
