// SPDX-License-Identifier: MIT
#include "model/code/CodeSteps.h"

#include "model/code/CodeFailure.h"
#include "model/core/HostPort.h"
#include "model/core/SocketOption.h"
#include "model/events/EventText.h"

#include <algorithm>

static constexpr quint32 usualRecvSize = 1024;
static constexpr quint32 greatestDatagram = 65536;

CodeSteps::CodeSteps(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams,
                     const CodePlaces& places, CodePart part)
    : m_store(store)
    , m_events(events)
    , m_streams(streams)
    , m_places(places)
    , m_part(part)
{
}

std::optional<CodeStep> CodeSteps::step(size_t index)
{
    CodeStep step;
    step.id = m_events[index].id;
    step.event = m_events[index].event;
    step.name = m_store.text(step.event.text);
    if (!fill(step, index))
        return std::nullopt;
    if (step.form == CodeStep::Form::Fails && (m_part == CodePart::Server || m_part == CodePart::Client))
        tell(step, {QT_TRANSLATE_NOOP("model", "Two programs do not agree on the moment when it fails: left out.")});
    return step;
}

void CodeSteps::tell(CodeStep& step, const Message& remark) const
{
    step.form = CodeStep::Form::Told;
    step.sentence = eventText(m_store, step.event);
    step.remark = remark;
}

void CodeSteps::takePayload(CodeStep& step) const
{
    const Event& event = step.event;
    if (m_store.payloadState(event) != ColdState::Kept) {
        step.payload = CodeStep::Payload::Lost;
    } else if (event.bytes > CodeStep::mostLiteralBytes) {
        step.payload = CodeStep::Payload::Beside;
    } else {
        step.bytes = m_store.payload(event);
        if (step.bytes.size() != qsizetype(event.bytes))
            step.payload = CodeStep::Payload::Lost;
    }
}

// False: it has no line of its own.
bool CodeSteps::fill(CodeStep& step, size_t index)
{
    const Event& event = step.event;
    Socket& socket = m_sockets[event.on];
    step.isIPv6 = socket.isIPv6;
    switch (event.kind) {
    case EventKind::Socket:
        socket = {};
        socket.isIPv6 = step.isIPv6 = step.name == QLatin1String("AF_INET6");
        return true;
    case EventKind::Option:
        if (!optionFromId(step.name))
            tell(step);
        return true;
    case EventKind::Resolve:
        return !event.has(Event::Started);
    case EventKind::Bind:
    case EventKind::Listen:
        step.address = m_store.address(event.local);
        return true;
    case EventKind::ConnectStart:
        step.address = m_store.address(event.peer);
        socket.started = step.id;
        if (!isProgram())
            return m_streams.successOf(index) == CodeStreams::none;
        return false;
    case EventKind::Connect:
        step.address = m_store.address(event.peer);
        if (event.on.isUdp()) {
            socket.isConnectedUdp = step.address.isValid();
            socket.peer = event.peer;
        } else if (socket.started != noEvent) {
            step.also += socket.started;
            socket.started = noEvent;
        }
        return true;
    case EventKind::Accept: {
        step.address = m_store.address(event.peer);
        Socket accepted;
        accepted.isIPv6 = m_store.address(event.local).family == SocketAddress::Family::IPv6;
        m_sockets[event.accepted()] = accepted;
        step.isChecked = m_streams.connectOf(index) != CodeStreams::none;
        return true;
    }
    case EventKind::Join:
    case EventKind::Leave:
        if (!literalAddress(step.name.section(QLatin1Char('@'), 0, 0)))
            tell(step);
        return true;
    case EventKind::State:
        if (!isProgram())
            tell(step, {QT_TRANSLATE_NOOP("model", "No call of a program: the app asked the system.")});
        return !isProgram();
    case EventKind::Waiting:
    case EventKind::Dropped:
    case EventKind::SendResume:
    case EventKind::Note:
    case EventKind::Simulated:
        tell(step);
        return true;
    case EventKind::Pending:
        tell(step, event.systemError == 0 ? Message()
                                          : Message{QT_TRANSLATE_NOOP("model", "A blocking call would wait here.")});
        return true;
    case EventKind::Error:
        return fillError(step);
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::ResetIn:
        return fillEnd(step);
    default:
        return fillData(step, index);
    }
}

bool CodeSteps::fillData(CodeStep& step, size_t index)
{
    const Event& event = step.event;
    const Socket& socket = m_sockets[event.on];
    takePayload(step);
    switch (event.kind) {
    case EventKind::SendFull:
        tell(step, {QT_TRANSLATE_NOOP("model", "A blocking send() waits here until the peer has read.")});
        break;
    case EventKind::Recv:
        step.recvSize = event.asked > 0 ? quint32(std::min<qint64>(event.asked, 1 << 20)) : usualRecvSize;
        step.isChecked = m_streams.hasPartner(index);
        step.takesAll = !m_streams.comesWhole(index, !isProgram() || m_part == CodePart::Transcript);
        break;
    case EventKind::Send:
        if (event.bytes == 0)
            step.remark = {QT_TRANSLATE_NOOP("model", "Nothing travels: a peer that waits in recv() goes on waiting.")};
        break;
    case EventKind::SendTo:
        step.address = m_store.address(event.peer);
        step.hasDefaultPeer = !step.address.isValid() || (socket.isConnectedUdp && event.peer == socket.peer);
        break;
    case EventKind::RecvFrom:
        step.recvSize = event.bytes <= usualRecvSize ? usualRecvSize : greatestDatagram;
        step.isChecked = m_places.has(m_store.address(event.peer));
        break;
    case EventKind::RecvFromCut:
        step.recvSize = event.bytes;
        step.isChecked = m_places.has(m_store.address(event.peer));
        break;
    default:
        break;
    }
    return true;
}

bool CodeSteps::fillEnd(CodeStep& step)
{
    const Event& event = step.event;
    Socket& socket = m_sockets[event.on];
    if (event.kind == EventKind::ResetIn) {
        step.form = CodeStep::Form::Fails;
        if (socket.hasEnded)
            tell(step, {QT_TRANSLATE_NOOP("model", "Only SO_ERROR tells it now, recv() does not.")});
    }
    if (event.kind == EventKind::Close && socket.started != noEvent && isProgram()) {
        step.also += socket.started;
        socket.started = noEvent;
    }
    if (event.kind == EventKind::Close && m_places.has(m_store.address(event.local)))
        step.address = m_store.address(event.local);
    socket.hasEnded = socket.hasEnded || event.kind == EventKind::Eof;
    return true;
}

bool CodeSteps::fillError(CodeStep& step)
{
    const Event& event = step.event;
    Socket& socket = m_sockets[event.on];
    step.form = CodeStep::Form::Fails;
    step.payload = CodeStep::Payload::Lost; // a call that fails has no payload recorded
    switch (event.call) {
    case Call::Connect:
        step.address = m_store.address(event.peer);
        if (socket.started != noEvent)
            step.also += socket.started;
        socket.started = noEvent;
        if (event.error == ErrorId::Timeout) {
            tell(step, {QT_TRANSLATE_NOOP("model", "A blocking connect() would wait for minutes: left out.")});
            return true;
        }
        break;
    case Call::Bind:
        step.address = m_store.address(event.local);
        break;
    case Call::SendTo:
        step.address = m_store.address(event.peer);
        step.hasDefaultPeer = !step.address.isValid() || (socket.isConnectedUdp && event.peer == socket.peer);
        break;
    case Call::Send:
        socket.hasEnded = true;
        break;
    case Call::SetSockOpt:
        if (!optionFromId(step.name))
            tell(step);
        break;
    case Call::AddMembership:
    case Call::DropMembership:
        if (!literalAddress(step.name.section(QLatin1Char('@'), 0, 0)))
            tell(step);
        break;
    case Call::Listen:
    case Call::Shutdown:
    case Call::Recv:
    case Call::RecvFrom:
    case Call::GetAddrInfo:
        break;
    default: // socket() and accept() fail for want of descriptors, and where there is no call there is nothing to make
        tell(step);
        return true;
    }
    if (failureName(event).isEmpty())
        tell(step);
    return true;
}
