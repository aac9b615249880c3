// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/SocketRecord.h"

#include <QHash>

#include <memory>
#include <unordered_map>

// Tells what becomes of TCP connections that no descriptor tells of any more: FIN-WAIT-2, TIME-WAIT and their end, as
// `state` events, whenever it changes. Reads the system's table once for all of them, in pieces, and only while there
// are any; on a system without such a table it does nothing.
// Threads: the network thread.
class ClosedTcpWatch final
{
public:
    static constexpr size_t mostFollowed = 1024; // more at a time are not followed; nothing is told of them

    explicit ClosedTcpWatch(const SocketFacts& facts)
        : m_table(facts.tcpTable())
    {
    }

    // Follows the connection of these addresses. `told`: the state that is known of it; only another one is an event.
    void follow(const SocketRecord& record, TcpState told);
    // A new socket has the name: nothing more is told of the one before.
    void forget(SocketId id);
    // Call ten times a second.
    void look(qint64 nowNs);

    size_t followed() const { return m_followed.size(); }

private:
    struct Pair
    {
        SocketAddress local;
        SocketAddress peer;

        friend bool operator==(const Pair&, const Pair&) = default;
        struct Hash
        {
            size_t operator()(const Pair& pair) const { return qHashMulti(0, pair.local, pair.peer); }
        };
    };
    struct Followed
    {
        SocketRecord record;
        TcpState told = TcpState::Unknown;
        bool isFromBefore = false; // the pass at hand began with it
        bool isSeen = false;       // in the pass at hand
        int missed = 0;            // passes, one behind the other
    };

    static Pair pairOf(const SocketRecord& record);
    bool isDue(qint64 nowNs) const;
    void beginPass(qint64 nowNs);
    void take(const TcpTable::Row& row);
    void endPass();
    static void tell(Followed& followed, TcpState state, qint64 msLeft);

    std::unique_ptr<TcpTable> m_table;
    std::unordered_map<Pair, Followed, Pair::Hash> m_followed;
    QSet<quint32> m_ports;
    qint64 m_passBeganNs = 0;
    qint64 m_restUntilNs = 0;
    bool m_isInPass = false;
};
