// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/export/IpFlow.h"
#include "model/export/PacketOutput.h"

#include <QHash>

#include <array>
#include <memory>

// The TCP conversations of a session as the packets that could have carried them, for programs that read captures.
//
// connect or accept, whichever comes first: SYN, SYN-ACK, ACK. Sent and received bytes: segments of at most 65 495
// bytes, at their place in the stream; where both ends belong to the session each byte comes once, with the event that
// comes first. Shutdown, close and end of stream: FIN. Resets, and close() with unread bytes: RST. A number of the
// sequence is the offset in the stream plus a start that is another one for each conversation. Each segment
// acknowledges what the file has of the other direction.
class SyntheticTcp final
{
public:
    explicit SyntheticTcp(const EventStore& store)
        : m_store(store)
    {
    }

    // False: the bytes of the event have no packet, because an address is not known or not an internet address.
    bool add(const Event& event, PacketOutput& to);

private:
    struct Direction
    {
        quint64 end = 0; // bytes of the stream so far
        bool isFinished = false;
    };
    struct Conversation
    {
        IpFlow flow;                      // from side 0 to side 1
        std::array<SocketId, 2> ends;     // invalid: not seen, or not of this session
        std::array<Direction, 2> streams; // what the side says
        quint32 start = 0;                // number of the SYN, of both sides
        bool isBegun = false;
        bool isReset = false;
    };
    struct Place
    {
        std::shared_ptr<Conversation> conversation;
        int side = 0;

        explicit operator bool() const { return conversation != nullptr; }
    };

    Place join(SocketId socket, const Event& event);
    void begin(SocketId socket, const Event& event, bool isClient, PacketOutput& to);
    bool addData(const Event& event, bool isReceived, PacketOutput& to);
    void finish(const Place& place, quint64 atLeast, PacketOutput& to);
    void reset(const Place& place, PacketOutput& to);
    void forget(SocketId socket);
    static void addSegment(const Place& place, quint8 flags, quint64 offset, QByteArrayView bytes, qsizetype size,
                           PacketOutput& to);

    const EventStore& m_store;
    QHash<SocketId, Place> m_sockets;
    QHash<IpFlow, std::shared_ptr<Conversation>> m_conversations; // by its flow from side 0; the newest
    quint32 m_count = 0;
};
