// SPDX-License-Identifier: MIT
#include "model/endpoints/EndpointFold.h"

#include <algorithm>

namespace {

using Phase = EndpointState::Phase;

constexpr qsizetype mostSenders = 50;

bool isTcp(const EndpointState& state)
{
    return state.id.isTcp();
}

bool isUdp(const EndpointState& state)
{
    return state.id.isUdp();
}

void derive(EndpointState& state, TcpState tcpState)
{
    if (!isTcp(state))
        return;
    state.tcpState = tcpState;
    state.isTcpStateDerived = true;
}

// A socket of the same name again: only who it is, and whom a server has accepted, goes on.
void startAnew(EndpointState& state, const Event& event)
{
    EndpointState fresh;
    fresh.id = state.id;
    fresh.firstEvent = state.firstEvent;
    fresh.connections = state.connections;
    fresh.forgotten = state.forgotten;
    fresh.accepted = state.accepted;
    fresh.phase = Phase::Open;
    fresh.tcpState = isTcp(state) && !event.has(Event::Datagram) ? TcpState::Closed : TcpState::Unknown;
    state = fresh;
}

void takeAddresses(EndpointState& state, const Event& event, const EventStore& store)
{
    if (event.local != 0)
        state.local = store.address(event.local);
    if (event.peer != 0)
        state.peer = store.address(event.peer);
}

void connected(EndpointState& state, const Event& event, const EventStore& store)
{
    takeAddresses(state, event, store);
    state.phase = Phase::Open;
    if (isUdp(state))
        state.peer = store.address(event.peer); // none: there is no default peer any more
    else
        derive(state, TcpState::Established);
}

bool isInTimeWait(const EndpointState& state) // as the system says
{
    return state.tcpState == TcpState::TimeWait && !state.isTcpStateDerived;
}

void end(EndpointState& state)
{
    state.phase = Phase::Closed;
    state.bytesWaiting = 0;
    state.connectionsWaiting = 0;
    state.isSendBufferFull = false;
    if (!isInTimeWait(state)) // which goes on when its socket is closed
        derive(state, TcpState::Closed);
}

void receivedEnd(EndpointState& state)
{
    state.hasReceivedEnd = true;
    state.bytesWaiting = 0;
    derive(state, state.hasSentFin ? TcpState::TimeWait : TcpState::CloseWait);
}

void sentEnd(EndpointState& state)
{
    state.hasSentFin = true;
    derive(state, state.hasReceivedEnd ? TcpState::LastAck : TcpState::FinWait1);
}

void received(EndpointState& state, EventId id, const Event& event)
{
    state.lastReceived = id;
    state.bytesReceived += quint64(event.value);
    state.bytesWaiting = std::max<qint64>(state.bytesWaiting - event.value, 0);
}

void heardFrom(EndpointState& state, const SocketAddress& address)
{
    const auto isSame = [&address](const UdpSender& sender) { return sender.address == address; };
    const auto known = std::find_if(state.senders.begin(), state.senders.end(), isSame);
    if (known != state.senders.end()) {
        ++known->datagrams;
        std::rotate(state.senders.begin(), known, known + 1); // the latest comes first
        return;
    }
    state.senders.prepend({address, 1});
    if (state.senders.size() > mostSenders)
        state.senders.removeLast();
}

// A failed attempt leaves nothing open; any other error only is one.
bool endsWithError(const EndpointState& state, const Event& event)
{
    switch (event.call) {
    case Call::Socket:
    case Call::Bind:
    case Call::Listen:
        return true;
    case Call::Connect:
        return !isUdp(state);
    case Call::GetAddrInfo:
        return state.phase == Phase::Resolving;
    default:
        return false;
    }
}

void failed(EndpointState& state, EventId id, const Event& event)
{
    state.lastError = id;
    if (event.call == Call::Accept && event.error == ErrorId::TooMany)
        state.isAccepting = false;
    if (endsWithError(state, event))
        end(state);
}

void setOption(EndpointState& state, const Event& event, const EventStore& store)
{
    const std::optional<OptionName> name = optionFromId(store.text(event.text));
    if (!name)
        return;
    OptionValue value = {event.asked, event.value};
    if (event.has(Event::ValueUnknown))
        value.actual = std::nullopt;
    state.options[*name] = value;
}

void takeSystemState(EndpointState& state, TcpState tcpState, bool isDerived)
{
    state.tcpState = tcpState;
    state.isTcpStateDerived = isDerived;
}

void takeOrder(EndpointState& state, EventId id, const Event& event)
{
    if (state.order.number != event.orderNumber())
        state.order = {event.orderNumber(), 0, 0, false, noEvent};
    SendProgress& order = state.order;
    order.isOver = order.isOver || event.endsOrder();
    if (event.kind == EventKind::Error) {
        order.error = id;
        return;
    }
    order.bytes += quint64(event.value);
    order.calls += event.kind == EventKind::SendPartial ? 0 : 1;
}

} // namespace

void foldInto(EndpointState& state, EventId id, const Event& event, const EventStore& store)
{
    switch (event.kind) {
    case EventKind::Socket:
        startAnew(state, event);
        break;
    case EventKind::Option:
        setOption(state, event, store);
        break;
    case EventKind::Resolve:
        if (event.has(Event::Started) && state.phase == Phase::Closed) // an open UDP endpoint looks up where to send
            state.phase = Phase::Resolving;
        break;
    case EventKind::Bind:
        takeAddresses(state, event, store);
        break;
    case EventKind::Listen:
        takeAddresses(state, event, store);
        state.phase = Phase::Listening;
        derive(state, TcpState::Listen);
        break;
    case EventKind::ConnectStart:
        takeAddresses(state, event, store);
        state.phase = Phase::Connecting;
        derive(state, TcpState::SynSent);
        break;
    case EventKind::Connect:
        connected(state, event, store);
        break;
    case EventKind::Waiting:
        state.connectionsWaiting = event.value;
        state.isAccepting = true;
        break;
    case EventKind::Accept:
        ++state.accepted;
        state.connectionsWaiting = std::max<qint64>(state.connectionsWaiting - 1, 0);
        state.isAccepting = true;
        break;
    case EventKind::Send:
    case EventKind::SendPartial:
        state.bytesSent += quint64(event.value);
        break;
    case EventKind::SendFull:
        state.isSendBufferFull = true;
        break;
    case EventKind::SendResume:
        state.isSendBufferFull = false;
        break;
    case EventKind::Pending:
        state.bytesWaiting = event.value;
        break;
    case EventKind::Recv:
        received(state, id, event);
        break;
    case EventKind::Eof:
        receivedEnd(state);
        break;
    case EventKind::SendTo:
        state.bytesSent += quint64(event.value);
        ++state.datagramsSent;
        break;
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        received(state, id, event);
        ++state.datagramsReceived;
        heardFrom(state, store.address(event.peer));
        break;
    case EventKind::Dropped:
        state.datagramsDropped += quint64(event.value);
        break;
    case EventKind::Shutdown:
        if (event.has(Event::SendSide))
            sentEnd(state);
        break;
    case EventKind::ResetIn:
        state.lastError = id;
        end(state);
        break;
    case EventKind::Close:
    case EventKind::ResetOut:
        end(state);
        break;
    case EventKind::Error:
        failed(state, id, event);
        break;
    case EventKind::State:
        takeSystemState(state, TcpState(event.value), event.has(Event::DerivedState));
        break;
    case EventKind::Join:
        state.groups += store.text(event.text);
        break;
    case EventKind::Leave:
        state.groups.removeOne(store.text(event.text));
        break;
    case EventKind::Simulated:
        if (const std::optional<Interference> what = interferenceFromId(store.text(event.text)))
            ++state.simulated[size_t(*what)];
        break;
    case EventKind::Note:
        break;
    }
    if (event.orderNumber() != 0)
        takeOrder(state, id, event);
    if (event.tcpState != TcpState::Unknown && event.kind != EventKind::Accept) // of an accept it is the connection's
        takeSystemState(state, event.tcpState, false);
}

EndpointState acceptedState(EventId id, const Event& accept, const EventStore& store)
{
    EndpointState state;
    state.id = accept.accepted();
    state.firstEvent = id;
    state.phase = Phase::Open;
    state.tcpState = TcpState::Unknown;
    takeAddresses(state, accept, store);
    derive(state, TcpState::Established);
    if (accept.tcpState != TcpState::Unknown)
        takeSystemState(state, accept.tcpState, false);
    return state;
}
