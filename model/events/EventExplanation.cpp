// SPDX-License-Identifier: MIT
#include "model/events/EventExplanation.h"

#include "model/events/ErrorText.h"
#include "model/events/SimulationText.h"

namespace {

bool isListening(const Event& event)
{
    return !event.on.isConnection() &&
           (event.on.letter() == 'S' || event.on.hasBothSides() || (event.on.letter() == 'L' && event.peer == 0));
}

EventExplanation ofSetup(const Event& event)
{
    switch (event.kind) {
    case EventKind::Socket:
        return {{QT_TRANSLATE_NOOP("model", "socket() made a descriptor inside this program.")},
                {QT_TRANSLATE_NOOP("model", "Nothing went to the network, and no address or port is taken yet.")}};
    case EventKind::Option:
        return {
            {QT_TRANSLATE_NOOP("model", "setsockopt() asked for a value, and getsockopt() read back what the system "
                                        "made of it.")},
            {QT_TRANSLATE_NOOP("model", "Systems round, double or limit what was asked for: only the value read back "
                                        "is true.")}};
    case EventKind::Resolve:
        if (event.has(Event::Started))
            return {{QT_TRANSLATE_NOOP("model", "getaddrinfo() was asked for the addresses of a name; it may read "
                                                "files and ask name servers.")},
                    {QT_TRANSLATE_NOOP("model", "Until it answers there is nobody to connect to.")}};
        return {{QT_TRANSLATE_NOOP("model", "getaddrinfo() translated the name into addresses.")},
                {QT_TRANSLATE_NOOP("model", "It does not tell whether anything at these addresses answers.")}};
    case EventKind::Bind:
        if (event.on.isUdp())
            return {{QT_TRANSLATE_NOOP("model", "bind() gave the socket its address and port: datagrams that arrive "
                                                "there are kept for it from now on.")},
                    {QT_TRANSLATE_NOOP("model", "It sent nothing, so nobody knows of this port yet.")}};
        return {{QT_TRANSLATE_NOOP("model", "bind() gave the socket its local address and port.")},
                {QT_TRANSLATE_NOOP("model", "Nobody can connect to it yet: that takes listen().")}};
    case EventKind::Join:
        return {{QT_TRANSLATE_NOOP("model", "The kernel was asked for the datagrams of this group on this interface, "
                                            "and tells the routers so (IGMP, MLD).")},
                {QT_TRANSLATE_NOOP("model", "It does not tell whether anybody sends to the group.")}};
    case EventKind::Leave:
        return {{QT_TRANSLATE_NOOP("model", "The kernel no longer keeps the datagrams of this group for the socket.")},
                {QT_TRANSLATE_NOOP("model", "Those that wait already can still be received.")}};
    default:
        return {{QT_TRANSLATE_NOOP("model", "listen() made the socket passive: the kernel completes handshakes by "
                                            "itself and queues the connections.")},
                {QT_TRANSLATE_NOOP("model", "The program hears of a connection only when it calls poll() or "
                                            "accept().")}};
    }
}

EventExplanation ofConnecting(const Event& event)
{
    switch (event.kind) {
    case EventKind::ConnectStart:
        return {{QT_TRANSLATE_NOOP("model", "connect() told the kernel to begin the handshake and returned at once, "
                                            "because the socket is non-blocking.")},
                {QT_TRANSLATE_NOOP("model", "Whether anybody answers is not known yet.")}};
    case EventKind::Connect:
        if (event.on.isUdp())
            return {{QT_TRANSLATE_NOOP("model", "connect() on a UDP socket sends nothing: it sets the default peer "
                                                "and lets only that peer's datagrams in.")},
                    {QT_TRANSLATE_NOOP("model", "Whether anybody is there is not known.")}};
        return {{QT_TRANSLATE_NOOP("model", "The handshake is complete: the kernel on the other side answered.")},
                {QT_TRANSLATE_NOOP("model", "It does not mean that the program there has called accept(), or ever "
                                            "will.")}};
    case EventKind::Waiting:
        return {{QT_TRANSLATE_NOOP("model", "poll() says that accept() would return a connection.")},
                {QT_TRANSLATE_NOOP("model", "The peer sees itself as connected already, and may have sent bytes.")}};
    default:
        return {{QT_TRANSLATE_NOOP("model", "accept() took a connection out of the queue, as a new socket with the "
                                            "same local port.")},
                {QT_TRANSLATE_NOOP("model", "When the handshake was complete it does not tell: that was earlier, in "
                                            "the kernel.")}};
    }
}

EventExplanation ofSending(const Event& event)
{
    const int count = countOf(event.value);
    switch (event.kind) {
    case EventKind::Send:
        return {{QT_TRANSLATE_N_NOOP("model", "send() returned: the kernel took %n bytes into its buffer."), {}, count},
                {QT_TRANSLATE_NOOP("model", "It does not mean that the peer has them, or ever will.")}};
    case EventKind::SendPartial:
        return {{QT_TRANSLATE_NOOP("model", "send() took only %1 of %2 bytes: its buffer has no more room."),
                 {QString::number(event.value), QString::number(event.asked)}},
                {QT_TRANSLATE_NOOP("model", "The rest is not lost: this app keeps it, and sends it when there is "
                                            "room.")}};
    case EventKind::SendFull:
        return {{QT_TRANSLATE_NOOP("model", "send() took nothing: the send buffer is full, because the peer does not "
                                            "take bytes as fast as they are sent.")},
                {QT_TRANSLATE_NOOP("model", "This is flow control, not an error, and nothing is lost.")}};
    case EventKind::SendResume:
        return {{QT_TRANSLATE_NOOP("model", "poll() says that the send buffer has room again: the peer confirmed "
                                            "bytes.")},
                {QT_TRANSLATE_NOOP("model", "How many it takes shows only the next send().")}};
    default:
        return {{QT_TRANSLATE_N_NOOP("model", "sendto() gave the kernel one datagram of %n bytes."), {}, count},
                {QT_TRANSLATE_NOOP("model", "It may get lost, arrive twice or out of order, and nobody will tell "
                                            "us.")}};
    }
}

EventExplanation ofReceiving(const Event& event)
{
    const int count = countOf(event.value);
    switch (event.kind) {
    case EventKind::Pending:
        if (event.systemError != 0)
            return {{QT_TRANSLATE_NOOP("model", "No bytes have come, so the call returned EAGAIN at once.")},
                    {QT_TRANSLATE_NOOP("model", "A blocking program would wait in this call, for as long as it "
                                                "takes.")}};
        return {
            {QT_TRANSLATE_N_NOOP("model", "%n bytes wait in the receive buffer; nobody called recv() yet."), {}, count},
            {QT_TRANSLATE_NOOP("model", "The peer's kernel has them confirmed, so the peer may think that they "
                                        "were read.")}};
    case EventKind::Recv:
        return {{QT_TRANSLATE_N_NOOP("model", "recv() copied %n bytes out of the kernel's buffer."), {}, count},
                {QT_TRANSLATE_NOOP("model", "With how many send() calls they were sent it cannot tell: TCP keeps the "
                                            "order of bytes, not boundaries.")}};
    case EventKind::RecvFrom:
        return {{QT_TRANSLATE_NOOP("model", "recvfrom() returned one whole datagram, as one sendto() made it.")},
                {QT_TRANSLATE_NOOP("model", "Whether others were lost before it cannot be seen here.")}};
    case EventKind::RecvFromCut:
        return {{QT_TRANSLATE_N_NOOP("model", "The datagram was longer than the receive size: %n bytes were kept, the "
                                              "rest is gone."),
                 {},
                 count},
                {QT_TRANSLATE_NOOP("model", "The next recvfrom() brings the next datagram, never the rest of this "
                                            "one.")}};
    default:
        return {{QT_TRANSLATE_N_NOOP("model", "The kernel counted %n datagrams that came while the receive buffer was "
                                              "full, and threw them away."),
                 {},
                 count},
                {QT_TRANSLATE_NOOP("model", "Who sent them and what was in them is not known.")}};
    }
}

EventExplanation ofShutdown(const Event& event)
{
    if (!event.has(Event::ReceiveSide))
        return {{QT_TRANSLATE_NOOP("model", "shutdown(SHUT_WR) sends FIN behind everything that is queued: the peer "
                                            "reads it all, and then the end of the stream.")},
                {QT_TRANSLATE_NOOP("model", "We can still receive, for as long as the peer likes.")}};
    if (!event.has(Event::SendSide))
        return {{QT_TRANSLATE_NOOP("model", "shutdown(SHUT_RD) makes our own recv() return 0 from now on.")},
                {QT_TRANSLATE_NOOP("model", "The peer is told nothing, and may go on sending.")}};
    return {{QT_TRANSLATE_NOOP("model", "shutdown(SHUT_RDWR) sends FIN behind everything that is queued, and makes our "
                                        "own recv() return 0.")},
            {QT_TRANSLATE_NOOP("model", "The descriptor is still there: only close() gives it back.")}};
}

EventExplanation ofClose(const Event& event)
{
    if (isListening(event))
        return {{QT_TRANSLATE_NOOP("model", "close() ended the listening: who connects now is refused.")},
                {QT_TRANSLATE_NOOP("model", "Connections that were accepted before go on.")}};
    if (event.on.isUdp())
        return {{QT_TRANSLATE_NOOP("model", "close() gave the descriptor and the port back.")},
                {QT_TRANSLATE_NOOP("model", "UDP says no goodbye: nobody is told.")}};
    if (event.value > 0 && !event.has(Event::ValueUnknown))
        return {{QT_TRANSLATE_N_NOOP("model", "close() threw away %n unread bytes; Linux then sends RST instead of "
                                              "FIN."),
                 {},
                 countOf(event.value)},
                {QT_TRANSLATE_NOOP("model", "What the peer has not read yet may be lost, too.")}};
    return {{QT_TRANSLATE_NOOP("model", "close() gave the descriptor back; the kernel delivers what is queued and says "
                                        "goodbye (FIN) by itself.")},
            {QT_TRANSLATE_NOOP("model", "Whether the last bytes arrived we no longer learn.")}};
}

EventExplanation ofEnding(const Event& event)
{
    switch (event.kind) {
    case EventKind::Eof:
        return {{QT_TRANSLATE_NOOP("model", "recv() returned 0: the peer ended its direction (FIN), and all its bytes "
                                            "have been read.")},
                {QT_TRANSLATE_NOOP("model", "Whether the peer still reads it does not tell: sending may still work.")}};
    case EventKind::Shutdown:
        return ofShutdown(event);
    case EventKind::ResetOut:
        return {{QT_TRANSLATE_NOOP("model", "With SO_LINGER at 0 seconds, close() sends RST and throws away what is in "
                                            "both buffers.")},
                {QT_TRANSLATE_NOOP("model", "The peer gets an error, not the end of a stream; how far it had read is "
                                            "not known.")}};
    case EventKind::ResetIn:
        return {{QT_TRANSLATE_NOOP("model", "An RST of the peer ended the connection at once, in both directions.")},
                {QT_TRANSLATE_NOOP("model", "How much of what we sent it had read is not known.")}};
    default:
        return ofClose(event);
    }
}

EventExplanation ofState(const Event& event)
{
    if (event.has(Event::DerivedState))
        return {{QT_TRANSLATE_NOOP("model", "The state follows from our own calls; this system was not asked.")},
                {QT_TRANSLATE_NOOP("model", "What the kernel would say may differ.")}};
    return {{QT_TRANSLATE_NOOP("model", "The kernel said this when it was asked for the state of the connection.")},
            {QT_TRANSLATE_NOOP("model", "States that came and went between two questions are not seen.")}};
}

} // namespace

EventExplanation EventExplanation::of(const EventStore& store, const Event& event)
{
    if (event.error != ErrorId::None && event.kind == EventKind::Error) {
        const Problem problem = errorText(store, event);
        return {problem.why, problem.advice};
    }
    switch (event.kind) {
    case EventKind::Socket:
    case EventKind::Option:
    case EventKind::Resolve:
    case EventKind::Bind:
    case EventKind::Listen:
    case EventKind::Join:
    case EventKind::Leave:
        return ofSetup(event);
    case EventKind::ConnectStart:
    case EventKind::Connect:
    case EventKind::Waiting:
    case EventKind::Accept:
        return ofConnecting(event);
    case EventKind::Send:
    case EventKind::SendPartial:
    case EventKind::SendFull:
    case EventKind::SendResume:
    case EventKind::SendTo:
        return ofSending(event);
    case EventKind::Pending:
    case EventKind::Recv:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
    case EventKind::Dropped:
        return ofReceiving(event);
    case EventKind::Eof:
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
    case EventKind::ResetIn:
        return ofEnding(event);
    case EventKind::State:
        return ofState(event);
    case EventKind::Note:
        return {{QT_TRANSLATE_NOOP("model", "Somebody wrote this note here.")},
                {QT_TRANSLATE_NOOP("model", "No call was made.")}};
    case EventKind::Simulated:
        return simulationExplanation(store, event);
    case EventKind::Error:
        break;
    }
    return {errorTitle(event), {}};
}
