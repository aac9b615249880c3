// SPDX-License-Identifier: MIT
#include "tests/support/SessionStory.h"

#include <chrono>
#include <thread>

template <typename Visit>
void SessionStory::each(SocketId id, Visit visit) const
{
    const EventStore& store = const_cast<SessionStory*>(this)->session.store();
    const EventId end = store.end();
    for (EventId i = m_first; i < end; ++i) {
        const Event event = store.at(i);
        if (event.on == id)
            visit(store, event);
    }
}

QStringList SessionStory::of(SocketId id, bool withSetup) const
{
    QStringList lines;
    each(id, [&lines, withSetup](const EventStore& store, const Event& event) {
        const bool isSetup = event.kind == EventKind::Socket || event.kind == EventKind::Option ||
                             event.kind == EventKind::Bind || event.kind == EventKind::State;
        if (isSetup && !withSetup)
            return;
        QString line = eventKindId(event.kind);
        if (event.bytes > 0)
            line += QStringLiteral(" %1 %2").arg(event.bytes).arg(QString::fromUtf8(store.payload(event, 0, 20)));
        if (event.kind == EventKind::Pending || event.kind == EventKind::Waiting)
            line += QStringLiteral(" %1").arg(event.value);
        if (event.kind == EventKind::Error)
            line += QLatin1Char(' ') + errorId(event.error);
        if (event.kind == EventKind::Simulated)
            line += QLatin1Char(' ') + store.text(event.text) +
                    (event.asked == 0 ? QString() : QStringLiteral(" %1").arg(event.asked));
        lines += line;
    });
    return lines;
}

QString SessionStory::last(SocketId id) const
{
    const QStringList lines = of(id);
    return lines.isEmpty() ? QString() : lines.last();
}

bool SessionStory::comesTo(const std::function<bool()>& fact)
{
    const auto until = std::chrono::steady_clock::now() + std::chrono::seconds(5);
    while (!fact()) {
        if (std::chrono::steady_clock::now() > until)
            return false;
        std::this_thread::yield();
    }
    return true;
}

void SessionStory::turnPage()
{
    m_first = session.store().end();
}

int SessionStory::count(SocketId id, EventKind kind) const
{
    int found = 0;
    each(id, [&found, kind](const EventStore&, const Event& event) { found += event.kind == kind; });
    return found;
}

QByteArray SessionStory::received(SocketId id) const
{
    QByteArray bytes;
    each(id, [&bytes](const EventStore& store, const Event& event) {
        if (event.kind == EventKind::Recv || event.kind == EventKind::RecvFrom || event.kind == EventKind::RecvFromCut)
            bytes += store.payload(event);
    });
    return bytes;
}

QByteArray SessionStory::sent(SocketId id) const
{
    QByteArray bytes;
    each(id, [&bytes](const EventStore& store, const Event& event) {
        if (eventRole(event.kind) == EventRole::Send)
            bytes += store.payload(event);
    });
    return bytes;
}

quint16 SessionStory::port(SocketId id) const
{
    quint16 found = 0;
    each(id, [&found, id](const EventStore& store, const Event& event) {
        if (event.kind == EventKind::Listen ||
            (event.kind == EventKind::Bind && id.letter() != 'S' && id.letter() != 'R'))
            found = store.address(event.local).port;
    });
    return found;
}

Event SessionStory::first(SocketId id, EventKind kind) const
{
    Event found;
    bool isFound = false;
    each(id, [&](const EventStore&, const Event& event) {
        if (event.kind == kind && !isFound) {
            found = event;
            isFound = true;
        }
    });
    return found;
}

bool SessionStory::isClosed(SocketId id) const
{
    return count(id, EventKind::Close) + count(id, EventKind::ResetOut) + count(id, EventKind::ResetIn) > 0;
}

EndpointState SessionStory::state(SocketId id)
{
    const EndpointState* known = session.endpoints().find(id);
    return known ? *known : EndpointState();
}

SocketId SessionStory::listen(const BehaviourSpec& behaviour, const command::ReceiveMode& receive)
{
    command::Listen listen;
    listen.on = session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.behaviour = behaviour;
    listen.receive = receive;
    post(listen);
    return listen.on;
}
