// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/HostPort.h"
#include "model/core/SocketAddress.h"
#include "model/core/SocketId.h"
#include "model/lessons/Lesson.h"

#include <QHash>
#include <QJsonValue>
#include <QString>

#include <optional>

// Who is who in a lesson that is written from what was clicked: its sockets, numbered in the order in which they were
// opened, and the parameters that its ports and paths become.
class RecordedNames final
{
public:
    // The lesson opens this endpoint; again, if its card did.
    QString open(SocketId endpoint);
    bool has(SocketId id) const { return m_endpoints.contains(id.endpoint()); }
    // "S1", "S1.1"; empty: the lesson has not opened it.
    QString of(SocketId id) const;

    // Where a server, a relay or a UDP endpoint really is, until it is closed.
    void noteAddress(SocketId endpoint, const SocketAddress& address);
    void forgetAddress(SocketId endpoint);

    // "${port}"; a reserved port as it is; undefined: the system chooses.
    QJsonValue port(quint16 asked);
    // "${path}": each place of the session is another one in the lesson.
    QJsonValue path(const QString& asked);
    // "S1" if an endpoint with one of these letters is there, else {"host", "port"}.
    QJsonValue target(const HostPort& to, const char* letters);
    // For a sentence: "127.0.0.1:${port}".
    QString shown(const HostPort& where);
    // "[::1]:${port}"
    static QString shown(const QString& host, const QString& port);

    const QList<LessonParam>& params() const { return m_params; }

private:
    struct Bound
    {
        SocketId endpoint;
        SocketAddress address;
    };

    QString addParam(LessonParam::Type type, const QJsonValue& value, const QString& word);
    SocketId boundTo(quint16 port, const std::optional<QHostAddress>& host, const char* letters) const;

    QHash<SocketId, SocketId> m_endpoints; // in the session -> in the lesson
    QHash<char, quint32> m_lastNumber;
    QList<Bound> m_bound; // the newest last
    QList<LessonParam> m_params;
    QHash<quint16, QString> m_ports; // their parameters
    QHash<QString, QString> m_paths; // theirs, by full path
};
