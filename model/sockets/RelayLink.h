// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/StreamLine.h"
#include "model/sockets/TcpClientEndpoint.h"

class StreamConnection;

// Two connections of a TCP relay that belong together, and the simulated line between them in each direction. The end
// of one stream is passed on behind its last byte; when both have ended, both are closed. A reset is passed on at once.
// Threads: the network thread.
class RelayLink final : public QObject
{
    Q_OBJECT

public:
    static constexpr int receiveSize = 16 << 10; // bytes
    // TCP_NODELAY: what the relay holds back it says, and nothing else shall be held back.
    static QList<OptionRequest> options() { return {{OptionName::NoDelay, 1}}; }

    // `client`: accepted, and not started yet. `target`: the name of the connection to be made.
    RelayLink(StreamConnection* client, SocketId target, const Impairments& impairments, SocketContext context,
              QObject* parent);

    void connectTo(const HostPort& target);
    void setImpairments(const Impairments& impairments);
    StreamConnection* stream(SocketId id) const; // nullptr: there is none of that name (any more)
    void look();

signals:
    // Sent once, when both connections are gone.
    void ended();

private:
    struct Way // one direction
    {
        Way(SocketId on, quint32 commonSeed)
            : id(on)
            , line(seed(commonSeed))
        {
        }
        quint32 seed(quint32 common) const { return common + id.connection(); } // each way throws its own dice

        SocketId id; // of `from`
        StreamLine line;
        StreamConnection* from = nullptr; // nullptr: not there yet, or gone
        StreamConnection* to = nullptr;
        bool isFinished = false; // nothing more will come
        bool isEndPassedOn = false;
    };

    void attach(StreamConnection* stream, Way& out, Way& in);
    void onDelivered(Way& way, EventId id, QByteArrayView bytes);
    void onEnded(StreamConnection* stream, bool wasReset);
    void onTargetFailed();
    void pump();
    void pump(Way& way);
    void passEndOn(Way& way);
    void cut(const Way& way);
    void abandon(const Way& way);
    void startTimer();

    SocketContext m_context;
    Impairments m_impairments;
    Way m_toTarget;
    Way m_toClient;
    TcpClientEndpoint m_target;
    QTimer m_due;
    bool m_isPumping = false;
    bool m_isAgain = false; // something has come while it pumped
    bool m_isOver = false;  // both are being ended
};
