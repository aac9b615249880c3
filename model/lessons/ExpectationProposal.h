// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/events/EventStore.h"
#include "model/lessons/ClickEvents.h"
#include "model/lessons/LessonExpectation.h"
#include "model/lessons/RecordedNames.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>

// What a lesson can expect again of what came after each click, by the rules for a lesson that always ends the same
// (FORMAT.md): no number of automatic recv() calls but the stream, no states, no times, nothing of other programs.
class ExpectationProposal final
{
public:
    static constexpr qsizetype mostOfStep = 100; // expectations; what comes behind them is not expected

    // All outlive it; `all` is the whole recording.
    ExpectationProposal(const EventStore& store, const QList<ClickEvents>& all, const RecordedNames& names);

    // To be asked click by click. `came`: what came until the next one.
    QList<LessonExpectation> after(const QList<Command>& commands, const ClickEvents& came);
    // Whether more came of the last one than is expected.
    bool isCut() const { return m_isCut; }

    // Whether the socket was opened by the lesson's own sockets: another program is the client of an outsider.
    bool isOutsider(SocketId id) const { return m_outsiders.contains(id); }
    bool hasForeignDatagrams() const { return m_hasForeignDatagrams; }

private:
    static constexpr qint64 mostKept = 256 << 10;

    struct Stream
    {
        qint64 length = 0;
        QByteArray bytes;           // mostKept of them
        bool isWhole = true;        // all of its payload is there
        bool isForetellable = true; // comes out alike each time
    };

    void learn(const QList<ClickEvents>& all);
    void learnBehaviour(const Command& command);
    void pair(SocketId client, SocketId connection, EventId at);
    SocketId partner(SocketId id) const;
    bool isOwnDatagram(const SocketAddress& from) const;
    void take(const QList<Command>& commands, const Event& event);
    void takeReceived(const Event& event);
    void add(const Event& event, const QJsonObject& more = {});
    void addStreams();
    void expect(LessonExpectation expectation);
    static bool isByHand(const QList<Command>& commands, const Event& event);

    const EventStore& m_store;
    const RecordedNames& m_names;
    const QList<QHostAddress> m_hosts; // of this computer
    QSet<SocketId> m_outsiders;
    QHash<SocketId, QMap<EventId, SocketId>> m_partners; // client <-> connection, from that event on
    QHash<SocketId, SocketAddress> m_datagramSockets;    // of the lesson, where they are now
    QHash<SocketId, bool> m_isForetellable;              // what comes of the server's behaviour
    QHash<SocketId, Stream> m_streams;
    EventId m_at = 0;          // the event that is looked at
    QList<SocketId> m_grown;   // in this step
    QSet<SocketId> m_hasGrown; // the same
    QList<LessonExpectation> m_expected;
    QHash<QJsonObject, qsizetype> m_known; // where in m_expected; without "times"
    QSet<SocketId> m_receivedByHand;       // in this step
    bool m_isCut = false;
    bool m_wasCut = false; // from then on nobody knows how long a stream is
    bool m_hasForeignDatagrams = false;
};
