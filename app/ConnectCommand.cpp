// SPDX-License-Identifier: MIT
#include "app/ConnectCommand.h"

#include <algorithm>

// What may wait between standard input and the socket, bytes.
static constexpr quint64 inputAhead = 1 << 20;
static constexpr qsizetype inputPiece = 64 << 10;
static constexpr int longestConnectMs = 600'000;

ConnectCommand::ConnectCommand(const ConversationSpec& spec)
    : Conversation(spec)
{
    if (!spec.outgoing.isEmpty() || !StandardInput::isRedirected())
        return;
    m_input = std::make_unique<StandardInput>(inputPiece);
    connect(m_input.get(), &StandardInput::received, this, &ConnectCommand::onInput);
    connect(m_input.get(), &StandardInput::ended, this, &ConnectCommand::onInputEnded);
}

void ConnectCommand::open()
{
    const command::ReceiveMode receive{true, spec().receiveSize};
    if (spec().url.scheme == EndpointUrl::Scheme::Unix) {
        setId(session().newId('L'));
        post(command::ConnectLocal{id(), spec().url.path, receive});
        return;
    }
    setId(session().newId('C'));
    command::Connect connect;
    connect.on = id();
    connect.to = spec().url.where;
    connect.local = spec().local;
    connect.timeoutMs = std::min(spec().timeoutMs.value_or(longestConnectMs), longestConnectMs);
    connect.receive = receive;
    post(connect);
}

void ConnectCommand::take(const Event& event)
{
    switch (event.kind) {
    case EventKind::Resolve:
        m_candidates = event.value;
        break;
    case EventKind::Socket:
        ++m_tried;
        break;
    case EventKind::Error:
        if (event.call == Call::Socket)
            ++m_tried;
        else if (event.error == ErrorId::Timeout)
            m_tried = m_candidates; // it is for all of them
        break;
    case EventKind::Connect:
        m_isConnected = true;
        if (!m_input)
            postOutgoing(id());
        break;
    case EventKind::Send:
    case EventKind::SendPartial:
        m_sent += quint64(event.value);
        break;
    case EventKind::Eof:
        m_hasPeerEnded = true;
        break;
    default:
        return;
    }
    wantInput();
}

bool ConnectCommand::isAllSent() const
{
    if (!m_input)
        return m_sent >= spec().outgoingSize();
    // An input that has said something is heard to its end. One that has said nothing by now may be a pipe that the
    // program only inherited.
    const bool saysMore = !m_input->hasEnded() && (m_posted > 0 || m_input->hasMore());
    return !saysMore && m_sent >= m_posted;
}

bool ConnectCommand::isOverForPeer() const
{
    return m_hasPeerEnded && isAllSent();
}

bool ConnectCommand::isTryingOn() const
{
    return !m_isConnected && m_tried < m_candidates;
}

void ConnectCommand::stop()
{
    if (m_input)
        m_input->setWanted(false);
}

void ConnectCommand::onInput(const QByteArray& bytes)
{
    m_posted += quint64(bytes.size());
    post(command::Send{id(), bytes});
    wantInput();
}

// As `nc -N` does: a peer that answers until the end of the stream can then come to its own end.
void ConnectCommand::onInputEnded()
{
    if (spec().shutdownSend || spec().until.kind == UntilRule::Kind::Eof)
        post(command::ShutDown{id(), command::Direction::Send});
    decide();
}

void ConnectCommand::wantInput()
{
    if (m_input)
        m_input->setWanted(m_isConnected && m_posted - m_sent < inputAhead);
}
