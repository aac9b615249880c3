// SPDX-License-Identifier: MIT
#include "app/SendCommand.h"

#include <QHostAddress>

// Datagrams that may wait between standard input and the socket.
static constexpr quint64 inputAhead = 64;
// As much as netcat reads at once, and sends as one datagram.
static constexpr qsizetype inputPiece = 16 << 10;

SendCommand::SendCommand(const ConversationSpec& spec)
    : Conversation(spec)
{
    if (!spec.outgoing.isEmpty() || !StandardInput::isRedirected())
        return;
    m_input = std::make_unique<StandardInput>(inputPiece);
    connect(m_input.get(), &StandardInput::received, this, &SendCommand::sendDatagram);
    connect(m_input.get(), &StandardInput::ended, this, &SendCommand::decide);
}

void SendCommand::open()
{
    setId(session().newId('U'));
    command::OpenUdp open;
    open.on = id();
    open.local = whereFrom();
    open.receive = {true, spec().receiveSize};
    if (spec().broadcast)
        open.options += {OptionName::Broadcast, 1};
    if (spec().timeToLive)
        open.options += {isToGroup() ? OptionName::MulticastTtl : OptionName::TimeToLive, *spec().timeToLive};
    post(open);
}

// Loopback for a peer on this computer; for others the system chooses the interface, as the route says.
HostPort SendCommand::whereFrom() const
{
    HostPort local = spec().local;
    if (!local.host.isEmpty())
        return local;
    const QString peer = spec().url.where.host;
    const std::optional<QHostAddress> address = literalAddress(peer);
    const bool isIPv6 = address && address->protocol() == QAbstractSocket::IPv6Protocol;
    const bool isHere = address ? address->isLoopback() : peer == QLatin1String("localhost");
    if (isIPv6)
        local.host = isHere ? QStringLiteral("::1") : QStringLiteral("::");
    else
        local.host = isHere ? QStringLiteral("127.0.0.1") : QStringLiteral("0.0.0.0");
    return local;
}

bool SendCommand::isToGroup() const
{
    const std::optional<QHostAddress> address = literalAddress(spec().url.where.host);
    return address && address->isMulticast();
}

// Answers to a group or a broadcast come from other addresses than the one sent to.
bool SendCommand::hasOnePeer() const
{
    return !spec().broadcast && !isToGroup();
}

void SendCommand::take(const Event& event)
{
    switch (event.kind) {
    case EventKind::Bind:
        join();
        break;
    case EventKind::Connect: // the peer is set, and looked up if it was a name
        begin();
        break;
    case EventKind::SendTo:
        ++m_done;
        break;
    case EventKind::Error:
        takeError(event);
        break;
    default:
        return;
    }
    wantInput();
}

void SendCommand::takeError(const Event& event)
{
    if (event.has(Event::IcmpAnswer))
        return; // an earlier datagram found nobody; the next one may find somebody
    failWith(event);
}

void SendCommand::join()
{
    for (const GroupRequest& request : spec().groups)
        post(command::Join{id(), request.group, request.interface});
    if (hasOnePeer())
        post(command::SetPeer{id(), spec().url.where});
    else
        begin();
}

void SendCommand::begin()
{
    for (const OutgoingPiece& piece : spec().outgoing)
        sendDatagram(piece.bytes);
    m_hasBegun = true;
}

void SendCommand::sendDatagram(const QByteArray& bytes)
{
    post(command::SendTo{id(), hasOnePeer() ? HostPort() : spec().url.where, bytes});
    ++m_posted;
    wantInput();
}

bool SendCommand::isAllSent() const
{
    return m_hasBegun && m_done >= m_posted && (!m_input || m_input->hasEnded());
}

void SendCommand::stop()
{
    if (m_input)
        m_input->setWanted(false);
}

void SendCommand::wantInput()
{
    if (m_input)
        m_input->setWanted(m_hasBegun && m_posted - m_done < inputAhead);
}
