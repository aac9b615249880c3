// SPDX-License-Identifier: MIT
#include "widgets/endpoints/StateLook.h"

namespace {

QString tcpWord(const EndpointState& state)
{
    if (state.tcpState != TcpState::Unknown)
        return tcpStateName(state.tcpState);
    switch (state.phase) {
    case EndpointState::Phase::Listening:
        return tcpStateName(TcpState::Listen);
    case EndpointState::Phase::Connecting:
        return tcpStateName(TcpState::SynSent);
    case EndpointState::Phase::Open:
        return tcpStateName(TcpState::Established);
    case EndpointState::Phase::Resolving:
    case EndpointState::Phase::Closed:
        break;
    }
    return tcpStateName(TcpState::Closed);
}

QString udpWord(const EndpointState& state)
{
    if (!state.isOpen())
        return QStringLiteral("CLOSED");
    if (state.peer.isValid())
        return QStringLiteral("CONNECTED");
    return state.local.isValid() ? QStringLiteral("BOUND") : QStringLiteral("OPEN");
}

// AF_UNIX has no states of its own in any standard: the words of the calls.
QString localWord(const EndpointState& state)
{
    switch (state.phase) {
    case EndpointState::Phase::Listening:
        return QStringLiteral("LISTEN");
    case EndpointState::Phase::Connecting:
    case EndpointState::Phase::Resolving:
        return QStringLiteral("CONNECTING");
    case EndpointState::Phase::Open:
        return QStringLiteral("CONNECTED");
    case EndpointState::Phase::Closed:
        break;
    }
    return QStringLiteral("CLOSED");
}

} // namespace

StateLook stateLook(SocketId id, const EndpointState* state)
{
    using Shape = StateChip::Shape;
    if (state == nullptr)
        return {QStringLiteral("CLOSED"), EventRole::Dim, Shape::Square};

    StateLook look;
    look.word = id.isUdp() ? udpWord(*state) : id.letter() == 'L' ? localWord(*state) : tcpWord(*state);
    switch (state->phase) {
    case EndpointState::Phase::Closed:
        look.role = state->lastError == noEvent ? EventRole::Dim : EventRole::Error;
        look.shape = state->lastError == noEvent ? Shape::Square : Shape::Cross;
        break;
    case EndpointState::Phase::Resolving:
    case EndpointState::Phase::Connecting:
        look.role = EventRole::Connect;
        look.shape = Shape::Dashes;
        break;
    case EndpointState::Phase::Listening:
        look.role = EventRole::Setup;
        look.shape = Shape::Ring;
        break;
    case EndpointState::Phase::Open: {
        const bool isHalfOpen = state->hasSentFin || state->hasReceivedEnd;
        look.role = id.isUdp() ? EventRole::Setup : isHalfOpen ? EventRole::Close : EventRole::Connect;
        look.shape = id.isUdp() ? Shape::Ring : isHalfOpen ? Shape::HalfDisc : Shape::Disc;
        break;
    }
    }
    return look;
}
