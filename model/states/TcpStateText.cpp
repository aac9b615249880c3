// SPDX-License-Identifier: MIT
#include "model/states/TcpStateText.h"

Message explanation(TcpState state)
{
    switch (state) {
    case TcpState::Closed:
        return {QT_TRANSLATE_NOOP("model", "There is no connection: not yet, or no longer. A socket that was "
                                           "just created begins here, and every connection ends here.")};
    case TcpState::Listen:
        return {QT_TRANSLATE_NOOP("model", "A server waits for connections. Each accept() gives a new socket; "
                                           "the listening one stays here.")};
    case TcpState::SynSent:
        return {QT_TRANSLATE_NOOP("model", "connect() has sent SYN and waits for the answer. A socket that "
                                           "stays here gets none: the host is off, a firewall drops SYN "
                                           "silently, or the server's queue is full.")};
    case TcpState::SynReceived:
        return {QT_TRANSLATE_NOOP("model", "SYN came and was answered with SYN,ACK; the ACK that completes "
                                           "the handshake is missing. The system does this before accept() "
                                           "returns, so a program hardly ever sees it.")};
    case TcpState::Established:
        return {QT_TRANSLATE_NOOP("model", "The connection is open, and both sides may send. A peer that "
                                           "vanished leaves us here, too: TCP notices only when something is "
                                           "sent.")};
    case TcpState::FinWait1:
        return {QT_TRANSLATE_NOOP("model", "We have finished sending: FIN is on its way and not acknowledged "
                                           "yet. On loopback this lasts microseconds, so it is mostly passed "
                                           "through unseen.")};
    case TcpState::FinWait2:
        return {QT_TRANSLATE_NOOP("model", "The peer has acknowledged our FIN and may still send; we wait for "
                                           "its FIN. This is a half-closed connection.")};
    case TcpState::Closing:
        return {QT_TRANSLATE_NOOP("model", "Both sides finished at the same moment: the peer's FIN came "
                                           "before the ACK of ours. This is rare.")};
    case TcpState::TimeWait:
        return {QT_TRANSLATE_NOOP("model", "Both directions are closed, and the side that closed first waits "
                                           "for late segments to die out. Linux waits 60 seconds; until then "
                                           "it does not use the same pair of addresses again.")};
    case TcpState::CloseWait:
        return {QT_TRANSLATE_NOOP("model", "The peer has finished sending; our program has not closed yet. "
                                           "Many of these mean a program that forgets close().")};
    case TcpState::LastAck:
        return {QT_TRANSLATE_NOOP("model", "We closed second: our FIN is on its way, and only its ACK is "
                                           "missing. After that nothing is left to wait for.")};
    case TcpState::Unknown:
        break;
    }
    return {};
}

Message explanation(TcpTransition transition)
{
    switch (transition) {
    case TcpTransition::None:
        return {QT_TRANSLATE_NOOP("model", "How it came here is not known: no single transition of the figure "
                                           "leads here. Nobody saw what was in between.")};
    case TcpTransition::PassiveOpen:
        return {QT_TRANSLATE_NOOP("model", "listen() was called: a passive open. Nothing is sent; the socket "
                                           "now waits for SYN.")};
    case TcpTransition::ActiveOpen:
        return {QT_TRANSLATE_NOOP("model", "connect() was called: an active open. The system sends SYN.")};
    case TcpTransition::CloseListen:
        return {QT_TRANSLATE_NOOP("model", "close() on a listening socket: it has no peer that could be told. "
                                           "Linux resets the connections that still waited for accept().")};
    case TcpTransition::ReceiveSyn:
        return {QT_TRANSLATE_NOOP("model", "A SYN arrived at the listening socket, and the system answered "
                                           "SYN,ACK. This does not need accept().")};
    case TcpTransition::SendFromListen:
        return {QT_TRANSLATE_NOOP("model", "The RFC lets a listening socket turn active by sending. The "
                                           "socket interface has no call for it.")};
    case TcpTransition::CloseSynSent:
        return {QT_TRANSLATE_NOOP("model", "The attempt was given up before an answer came. There is no "
                                           "connection to take down.")};
    case TcpTransition::CrossedSyn:
        return {QT_TRANSLATE_NOOP("model", "Both sides called connect() at the same moment, and their SYNs "
                                           "crossed: a simultaneous open. This is rare.")};
    case TcpTransition::ReceiveSynAck:
        return {QT_TRANSLATE_NOOP("model", "The server answered SYN,ACK, and the system sent the ACK. For "
                                           "this side the handshake is complete, and connect() succeeds.")};
    case TcpTransition::ReceiveAckOfSyn:
        return {QT_TRANSLATE_NOOP("model", "The last ACK of the handshake arrived. The connection now waits "
                                           "in the queue for accept().")};
    case TcpTransition::CloseSynReceived:
        return {QT_TRANSLATE_NOOP("model", "Closed before the handshake was complete: FIN is sent all the "
                                           "same. A program hardly ever gets there, because accept() has not "
                                           "returned yet.")};
    case TcpTransition::CloseEstablished:
        return {QT_TRANSLATE_NOOP("model", "shutdown(SHUT_WR) or close(): our side has nothing more to send, "
                                           "and FIN says so. Who does this first will be in TIME-WAIT in the "
                                           "end.")};
    case TcpTransition::ReceiveFin:
        return {QT_TRANSLATE_NOOP("model", "The peer's FIN arrived, and the system acknowledged it. recv() "
                                           "returns 0 once everything before it is read.")};
    case TcpTransition::FinWait1Acknowledged:
        return {QT_TRANSLATE_NOOP("model", "The peer's system acknowledged our FIN. That says nothing about "
                                           "its program, which may still send.")};
    case TcpTransition::FinInFinWait1:
        return {QT_TRANSLATE_NOOP("model", "The peer's FIN arrived before the ACK of ours: both closed at the "
                                           "same moment. The system acknowledges it.")};
    case TcpTransition::FinInFinWait2:
        return {QT_TRANSLATE_NOOP("model", "The peer has finished sending, too. The system acknowledges its "
                                           "FIN, and the waiting time begins.")};
    case TcpTransition::ClosingAcknowledged:
        return {QT_TRANSLATE_NOOP("model", "The ACK of our FIN arrived at last. Now both directions are "
                                           "closed.")};
    case TcpTransition::CloseCloseWait:
        return {QT_TRANSLATE_NOOP("model", "Our program closed after the peer had finished. FIN is sent, and "
                                           "only its ACK is missing.")};
    case TcpTransition::LastAckAcknowledged:
        return {QT_TRANSLATE_NOOP("model", "The ACK of our FIN arrived. On this side the connection is over, "
                                           "without any waiting time.")};
    case TcpTransition::TimeWaitOver:
        return {QT_TRANSLATE_NOOP("model", "The waiting time is over. The pair of addresses is free for a new "
                                           "connection.")};
    case TcpTransition::ResetSynReceived:
        return {QT_TRANSLATE_NOOP("model", "RST came instead of the last ACK: the attempt is forgotten, and "
                                           "the socket goes on listening. The figure leaves this out; it is "
                                           "its note 1.")};
    case TcpTransition::FinWait1AcknowledgedFin:
        return {QT_TRANSLATE_NOOP("model", "The peer's FIN came in one segment with the ACK of ours. The "
                                           "figure leaves this out; it is its note 2.")};
    case TcpTransition::Reset:
        return {QT_TRANSLATE_NOOP("model", "RST ends a connection at once, from any state and whoever sends "
                                           "it; what is on the way may be lost. The figure leaves these out "
                                           "to stay legible; they are its note 3.")};
    }
    return {};
}

Message explanation(StateKnowledge known)
{
    switch (known) {
    case StateKnowledge::Read:
        return {QT_TRANSLATE_NOOP("model", "read from the system")};
    case StateKnowledge::Derived:
        return {QT_TRANSLATE_NOOP("model", "derived from our calls")};
    case StateKnowledge::PassedThrough:
        return {QT_TRANSLATE_NOOP("model", "passed through")};
    }
    return {};
}
