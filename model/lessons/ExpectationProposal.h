// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/events/EventStore.h"
#include "model/lessons/LessonExpectation.h"
#include "model/lessons/RecordedNames.h"

#include <QHash>
#include <QList>
#include <QSet>

// What a lesson can expect again of what came after each click, by the rules for a lesson that always ends the same
// (FORMAT.md): no number of automatic recv() calls but the stream, no states, no times, nothing of other programs.
class ExpectationProposal final
{
public:
    // Both outlive it; `all` are the events of the whole recording.
    ExpectationProposal(const EventStore& store, EventRange all, const RecordedNames& names);

    // To be asked click by click. `events`: what came until the next one.
    QList<LessonExpectation> after(const QList<Command>& commands, const QList<Event>& events);

    // Whether the socket was opened by the lesson's own sockets: another program is the client of an outsider.
    bool isOutsider(SocketId id) const { return m_outsiders.contains(id); }
    bool hasForeignDatagrams() const { return m_hasForeignDatagrams; }

private:
    static constexpr qint64 mostKept = 1 << 20;

    struct Stream
    {
        qint64 length = 0;
        QByteArray bytes;           // mostKept of them
        bool isWhole = true;        // all of its payload is there
        bool isForetellable = true; // comes out alike each time
    };

    void learn(EventRange all);
    void take(const QList<Command>& commands, const Event& event);
    void takeReceived(const Event& event);
    void add(const Event& event, QJsonObject fields = {});
    void addStreams();
    static bool isByHand(const QList<Command>& commands, const Event& event);

    const EventStore& m_store;
    const RecordedNames& m_names;
    QSet<SocketId> m_outsiders;
    QHash<SocketId, SocketId> m_partners; // client <-> connection
    QSet<quint16> m_datagramPorts;        // of the session's own sockets
    QHash<SocketId, BehaviourKind> m_behaviours;
    QHash<SocketId, Stream> m_streams;
    QList<SocketId> m_grown; // in this step
    QList<LessonExpectation> m_expected;
    QSet<SocketId> m_receivedByHand; // in this step
    bool m_hasForeignDatagrams = false;
};
