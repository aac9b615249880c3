// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"
#include "model/core/SocketId.h"
#include "model/endpoints/EndpointState.h"
#include "model/endpoints/RateHistory.h"
#include "model/events/EventStore.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>

#include <utility>

// Who is there: every socket of the session as its events tell it. Folded once, read by cards, CLI and status bar.
// Threads: the front end's.
class EndpointTable final : public QObject
{
    Q_OBJECT

public:
    // So many connections of a server are kept although they have ended; the log has all of them.
    static constexpr qsizetype keptConnections = 1000;

    explicit EndpointTable(const EventStore& store, QObject* parent = nullptr);

    // Folds the events in. Call with consecutive ranges; then emits changed().
    void append(EventRange range);

    // nullptr if no event named the socket yet. Valid until the next append() or remove().
    const EndpointState* find(SocketId id) const;
    QList<SocketId> endpoints() const;                  // in order of first event
    QList<SocketId> connections(SocketId server) const; // in order of accept, the newest ended ones included
    // The other end of the stream, if it is in this app: at the same time the newest with these addresses.
    SocketId partnerOf(SocketId id) const;
    // Takes an ended endpoint (and its connections) out of the table; its events stay in the store.
    void remove(SocketId id);

    // Of an endpoint together with its connections; of the whole session for an invalid id.
    RateHistory rates(SocketId endpoint) const { return m_rates.value(endpoint); }
    quint64 bytesSent() const { return m_bytesSent; }
    quint64 bytesReceived() const { return m_bytesReceived; }
    quint64 errorCount() const { return m_errors; }
    int openSockets() const;
    bool isLoopbackOnly() const; // no open socket is bound or connected beyond this computer

signals:
    // Sent once a batch, with every socket whose state is different now (in order of id).
    void changed(const QList<SocketId>& ids);

private:
    EndpointState& stateOf(SocketId id, EventId event);
    void noteEnd(SocketId id);
    void addConnection(EndpointState& server, SocketId connection);
    void forgetOldest(EndpointState& server);
    void forget(SocketId id);
    void fold(EventId id, const Event& event);

    const EventStore& m_store;
    QHash<SocketId, EndpointState> m_states;
    QList<SocketId> m_endpoints;
    QHash<std::pair<SocketAddress, SocketAddress>, SocketId> m_ends; // of streams, by local address and peer
    QSet<SocketId> m_removed;                                        // events that come later do not bring them back
    QSet<SocketId> m_touched;                                        // in the batch at hand
    QHash<SocketId, RateHistory> m_rates;                            // by endpoint; of the session under the invalid id
    quint64 m_bytesSent = 0;
    quint64 m_bytesReceived = 0;
    quint64 m_errors = 0;
};
