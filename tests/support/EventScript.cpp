// SPDX-License-Identifier: MIT
#include "tests/support/EventScript.h"

#include "model/core/HostPort.h"
#include "model/core/TcpState.h"
#include "model/payload/PayloadParser.h"

#include <QRegularExpression>

#include <cerrno>

namespace {

[[noreturn]] void unreadable(const QString& text)
{
    qFatal("EventScript cannot read: %s", qUtf8Printable(text));
}

SocketId idFrom(const QString& text)
{
    const std::optional<SocketId> id = SocketId::fromString(text);
    if (!id)
        unreadable(text);
    return *id;
}

QByteArray payloadFrom(const QString& quoted)
{
    const Result<QByteArray> bytes = parsePayload(quoted, {PayloadFormat::Mode::Text, true});
    if (!bytes)
        unreadable(quoted);
    return *bytes;
}

// The value whose written form is `text`, of `count` values.
template <typename Value, typename WrittenForm>
Value valueFrom(const QString& text, int count, WrittenForm writtenForm)
{
    for (int i = 0; i < count; ++i) {
        if (text == writtenForm(Value(i)))
            return Value(i);
    }
    unreadable(text);
}

QRegularExpressionMatch matched(const QString& statement, const QString& pattern)
{
    static const QString id = QStringLiteral("([SCULRDPscul]\\d+(?:\\.\\d+)?)");
    static const QString text = QStringLiteral("'(.*)'");
    QString full = pattern;
    full.replace(QLatin1String("ID"), id).replace(QLatin1String("TEXT"), text);
    return QRegularExpression(QRegularExpression::anchoredPattern(full)).match(statement);
}

} // namespace

EventScript::EventScript(EventStore& store)
    : m_store(store)
{
}

EventRange EventScript::play(const QString& picture)
{
    const EventId first = m_store.end();
    static const QRegularExpression separator(QStringLiteral("[;\n]"));
    for (const QString& statement : picture.split(separator))
        playStatement(statement.trimmed());
    return {first, m_store.end()};
}

void EventScript::playStatement(const QString& statement)
{
    if (statement.isEmpty())
        return;
    if (!playSetUp(statement) && !playData(statement) && !playEnd(statement) && !playOther(statement))
        unreadable(statement);
}

bool EventScript::playSetUp(const QString& statement)
{
    if (const auto match = matched(statement, QStringLiteral("ID listens (\\S+)")); match.hasMatch()) {
        open(idFrom(match.captured(1)), false, match.captured(2));
        simple(idFrom(match.captured(1)), EventKind::Listen, Call::Listen, 128);
    } else if (const auto opens = matched(statement, QStringLiteral("ID opens (\\S+)")); opens.hasMatch()) {
        open(idFrom(opens.captured(1)), true, opens.captured(2));
    } else if (const auto connects = matched(statement, QStringLiteral("ID connects ID")); connects.hasMatch()) {
        connectTo(idFrom(connects.captured(1)), idFrom(connects.captured(2)));
        accept(idFrom(connects.captured(2)));
    } else if (const auto waits = matched(statement, QStringLiteral("ID waits for ID")); waits.hasMatch()) {
        const SocketId server = idFrom(waits.captured(2));
        connectTo(idFrom(waits.captured(1)), server);
        simple(server, EventKind::Waiting, Call::Poll, m_waiting[server].size());
    } else if (const auto accepts = matched(statement, QStringLiteral("ID accepts")); accepts.hasMatch()) {
        accept(idFrom(accepts.captured(1)));
    } else if (const auto refused = matched(statement, QStringLiteral("ID is refused (\\S+)")); refused.hasMatch()) {
        const SocketId id = idFrom(refused.captured(1));
        simple(id, EventKind::Socket, Call::Socket);
        m_links[id].peer = address(refused.captured(2));
        simple(id, EventKind::ConnectStart, Call::Connect);
        Event error = filled(id, EventKind::Error, Call::Connect);
        error.error = ErrorId::Refused;
        error.systemError = ECONNREFUSED;
        error.value = -1;
        add(error);
        simple(id, EventKind::Close, Call::Close);
    } else {
        return false;
    }
    return true;
}

bool EventScript::playData(const QString& statement)
{
    if (const auto both = matched(statement, QStringLiteral("ID -> ID TEXT")); both.hasMatch()) {
        const SocketId from = idFrom(both.captured(1));
        const SocketId to = idFrom(both.captured(2));
        send(from, payloadFrom(both.captured(3)), m_links[to].local);
        receive(to, payloadFrom(both.captured(3)), m_links[from].local);
    } else if (const auto sends = matched(statement, QStringLiteral("ID sends TEXT")); sends.hasMatch()) {
        const SocketId from = idFrom(sends.captured(1));
        send(from, payloadFrom(sends.captured(2)), m_links[from].peer);
    } else if (const auto receives = matched(statement, QStringLiteral("ID receives TEXT")); receives.hasMatch()) {
        const SocketId by = idFrom(receives.captured(1));
        receive(by, payloadFrom(receives.captured(2)), m_links[by].peer);
    } else if (const auto full = matched(statement, QStringLiteral("ID is full")); full.hasMatch()) {
        simple(idFrom(full.captured(1)), EventKind::SendFull, Call::Send);
    } else if (const auto room = matched(statement, QStringLiteral("ID has room")); room.hasMatch()) {
        simple(idFrom(room.captured(1)), EventKind::SendResume, Call::Poll);
    } else if (const auto waiting = matched(statement, QStringLiteral("ID has (\\d+) waiting")); waiting.hasMatch()) {
        simple(idFrom(waiting.captured(1)), EventKind::Pending, Call::Fionread, waiting.captured(2).toLongLong());
    } else if (const auto drops = matched(statement, QStringLiteral("ID drops (\\d+)")); drops.hasMatch()) {
        simple(idFrom(drops.captured(1)), EventKind::Dropped, Call::SkMemInfo, drops.captured(2).toLongLong());
    } else {
        return false;
    }
    return true;
}

bool EventScript::playEnd(const QString& statement)
{
    if (const auto shuts = matched(statement, QStringLiteral("ID shuts down")); shuts.hasMatch())
        simple(idFrom(shuts.captured(1)), EventKind::Shutdown, Call::Shutdown, 0, Event::SendSide);
    else if (const auto sees = matched(statement, QStringLiteral("ID sees the end")); sees.hasMatch())
        simple(idFrom(sees.captured(1)), EventKind::Eof, Call::Recv);
    else if (const auto closes = matched(statement, QStringLiteral("ID closes")); closes.hasMatch())
        simple(idFrom(closes.captured(1)), EventKind::Close, Call::Close);
    else if (const auto resets = matched(statement, QStringLiteral("ID resets")); resets.hasMatch())
        simple(idFrom(resets.captured(1)), EventKind::ResetOut, Call::LingerClose);
    else if (const auto isReset = matched(statement, QStringLiteral("ID is reset")); isReset.hasMatch())
        simple(idFrom(isReset.captured(1)), EventKind::ResetIn, Call::Recv);
    else
        return false;
    return true;
}

bool EventScript::playOther(const QString& statement)
{
    if (const auto state = matched(statement, QStringLiteral("ID state (\\S+)")); state.hasMatch()) {
        const auto value = valueFrom<TcpState>(state.captured(2), int(TcpState::Closing) + 1, tcpStateName);
        Event changed = filled(idFrom(state.captured(1)), EventKind::State, Call::TcpInfo);
        changed.value = int(value);
        changed.tcpState = value;
        add(changed);
    } else if (const auto option = matched(statement, QStringLiteral("ID option (\\w+) (-?\\d+) (-?\\d+)"));
               option.hasMatch()) {
        Event set = filled(idFrom(option.captured(1)), EventKind::Option, Call::SetSockOpt);
        set.text = m_store.textId(option.captured(2));
        set.asked = option.captured(3).toLongLong();
        set.value = option.captured(4).toLongLong();
        add(set);
    } else if (const auto group = matched(statement, QStringLiteral("ID (joins|leaves) (\\S+)")); group.hasMatch()) {
        const bool isJoin = group.captured(2) == QLatin1String("joins");
        Event membership = filled(idFrom(group.captured(1)), isJoin ? EventKind::Join : EventKind::Leave,
                                  isJoin ? Call::AddMembership : Call::DropMembership);
        membership.text = m_store.textId(group.captured(3));
        add(membership);
    } else if (const auto fails = matched(statement, QStringLiteral("ID fails (\\S+) (\\S+)")); fails.hasMatch()) {
        const auto call = valueFrom<Call>(fails.captured(2), callCount, callId);
        Event error = filled(idFrom(fails.captured(1)), EventKind::Error, call);
        error.error = valueFrom<ErrorId>(fails.captured(3), errorIdCount, errorId);
        add(error);
    } else {
        return false;
    }
    return true;
}

void EventScript::open(SocketId id, bool isDatagram, const QString& text)
{
    m_links[id] = {};
    simple(id, EventKind::Socket, Call::Socket, 0, isDatagram ? Event::Datagram : 0);
    m_links[id].local = address(text);
    simple(id, EventKind::Bind, Call::Bind);
}

void EventScript::connectTo(SocketId client, SocketId server)
{
    m_links[client] = {};
    simple(client, EventKind::Socket, Call::Socket);
    m_links[client].peer = m_links[server].local;
    simple(client, EventKind::ConnectStart, Call::Connect);
    m_links[client].local = m_store.addressId(SocketAddress::internet(QHostAddress::LocalHost, m_nextPort++));
    simple(client, EventKind::Connect, Call::Connect);
    m_waiting[server] += m_links[client].local;
}

void EventScript::accept(SocketId server)
{
    if (m_waiting[server].isEmpty())
        unreadable(QStringLiteral("nobody waits for ") + server.display());
    const SocketId connection = server.accepted(++m_accepted[server]);
    m_links[connection] = {m_links[server].local, m_waiting[server].takeFirst()};
    Event accepted = filled(connection, EventKind::Accept, Call::Accept);
    accepted.on = server;
    accepted.value = qint64(connection.packed());
    add(accepted);
}

void EventScript::send(SocketId from, const QByteArray& bytes, quint32 to)
{
    const bool isUdp = from.letter() == 'U';
    Event sent = filled(from, isUdp ? EventKind::SendTo : EventKind::Send, isUdp ? Call::SendTo : Call::Send);
    sent.value = sent.asked = bytes.size();
    sent.peer = to;
    if (!isUdp) {
        sent.streamOffset = m_links[from].sent;
        m_links[from].sent += quint64(bytes.size());
    }
    add(sent, bytes);
}

void EventScript::receive(SocketId by, const QByteArray& bytes, quint32 from)
{
    const bool isUdp = by.letter() == 'U';
    Event received = filled(by, isUdp ? EventKind::RecvFrom : EventKind::Recv, isUdp ? Call::RecvFrom : Call::Recv);
    received.value = bytes.size();
    received.asked = 1024;
    received.peer = from;
    if (!isUdp) {
        received.streamOffset = m_links[by].received;
        m_links[by].received += quint64(bytes.size());
    }
    add(received, bytes);
}

EventId EventScript::simple(SocketId on, EventKind kind, Call call, qint64 value, quint8 flags)
{
    Event simple = filled(on, kind, call);
    simple.value = value;
    simple.flags = flags;
    return add(simple);
}

Event EventScript::filled(SocketId on, EventKind kind, Call call) const
{
    const Link link = m_links.value(on);
    Event event;
    event.on = on;
    event.kind = kind;
    event.call = call;
    event.local = link.local;
    event.peer = link.peer;
    return event;
}

Event EventScript::event(const QString& on, EventKind kind, Call call) const
{
    return filled(idFrom(on), kind, call);
}

EventId EventScript::add(Event event, QByteArrayView payload)
{
    m_elapsedNs += 1'000'000;
    const Moment start = m_store.start();
    return m_store.append(event, payload, {start.monotonicNs + m_elapsedNs, start.wallNs + m_elapsedNs});
}

quint32 EventScript::address(const QString& text)
{
    const Result<HostPort> where = parseHostPort(text);
    if (!where)
        unreadable(text);
    const std::optional<QHostAddress> host = literalAddress(where->host);
    if (!host)
        unreadable(text);
    return m_store.addressId(SocketAddress::internet(*host, where->port));
}
