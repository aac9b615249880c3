// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/export/JsonLinesReader.h"
#include "model/sockets/Endpoint.h"
#include "model/sockets/native/ChildProcess.h"

#include <QSet>
#include <QSocketNotifier>

#include <memory>

// A helper process that may have only a few descriptors and uses them up (`sockplay limited`), so that EMFILE can be
// seen while this program stays healthy. It writes its events as JSON lines; here they become events of this session,
// under names that say where they happened: P1 is the listening socket there, P1·1, P1·3 … what it accepted, P1·2, P1·4
// … the clients there. Their times are those that the process took, but never before the newest event here.
class LimitedProcess final : public Endpoint
{
    Q_OBJECT

public:
    using Endpoint::Endpoint;

    void open(const command::OpenLimited& command);
    bool isOpen() const override { return m_process.isRunning(); }
    void close(bool andConnections) override; // the process closes what it has, and ends
    bool closeElsewhere(SocketId id) override;
    void accept() override;
    void reset() override { close(true); }
    void setOption(OptionRequest) override {}
    void setReceive(const command::ReceiveMode&) override {}
    void look() override {}

private:
    void readLines();
    void finish();
    void import(const Event& event);
    SocketId here(SocketId there) const;
    void tell(const QByteArray& line);

    ChildProcess m_process;
    std::unique_ptr<QSocketNotifier> m_readable;
    std::unique_ptr<EventStore> m_there; // as the process numbers them
    std::unique_ptr<JsonLinesReader> m_reader;
    EventId m_imported = 0;   // before it
    QSet<SocketId> m_sockets; // that are open there
};
