// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/HostPort.h"
#include "model/core/SocketAddress.h"
#include "model/endpoints/EndpointState.h"
#include "model/endpoints/EndpointTable.h"
#include "model/lessons/Lesson.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <functional>

// What the words of a lesson stand for while it runs: its parameters, and which socket is meant by which name.
class LessonScope final
{
public:
    enum class Ports : quint8 {
        AsWritten, // a port that is taken gives way to a free one
        Free,      // always a free one, the same for the same number
    };

    LessonScope(const EndpointTable& table, Ports ports, std::function<bool(quint16)> isPortFree);

    // Gives the parameters their values. `socketFolder`: where paths without a folder are.
    void setParams(const QList<LessonParam>& params, const QString& socketFolder);

    void bind(const QString& name, SocketId id);
    void unbind(const QString& name) { m_ids.remove(name); }
    bool isBound(const QString& name) const { return m_ids.contains(name); }
    // A connection that was given no name is found by its number: S1.2 is the second that S1 accepted. Invalid: not
    // there yet.
    SocketId find(const QString& name) const;
    QString nameOf(SocketId id) const; // empty: it has none
    // nullptr: not there yet.
    const EndpointState* state(const QString& name) const;
    // Where others reach the socket; an address that means all of them becomes loopback. Invalid: not there yet.
    SocketAddress addressOf(const QString& name) const;
    static SocketAddress reachable(const SocketAddress& bound);

    // The value with everything that it refers to filled in. What is not known yet stays as it is written.
    QJsonValue filled(const QJsonValue& value) const;
    QString filledText(const QString& text) const;
    // The same for people: sockets by the names that they have in the window.
    QString shownText(const QString& text) const;
    static bool isFilled(const QJsonValue& value); // nothing is left to be filled in

    // The port to use for one that is written as a number, or for {"of": …}.
    quint16 port(const QJsonValue& value) const;
    // "S1" or {"host", "port"}.
    HostPort place(const QJsonValue& value) const;

    // What a socket has received is counted from here on.
    void beginRound();
    quint64 receivedInRound(const QString& name) const; // bytes

private:
    QJsonValue known(const QString& name) const;
    quint16 portFor(quint16 wished) const;

    const EndpointTable& m_table;
    const Ports m_ports;
    const std::function<bool(quint16)> m_isPortFree;
    QHash<QString, QJsonValue> m_params;
    QHash<QString, SocketId> m_ids;
    QHash<SocketId, quint64> m_receivedBefore;
    mutable QHash<quint16, quint16> m_chosenPorts; // by the number that is written
};
