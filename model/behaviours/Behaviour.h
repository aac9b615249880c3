// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QMetaType>

#include <memory>
#include <optional>

// What a server does by itself for each accepted connection.
enum class BehaviourKind : quint8 {
    Manual,
    Echo,
    EchoOnce,   // answers one recv, then closes
    Greet,      // speaks first, then closes without reading
    ReplyOnce,  // reads once, answers a fixed text, closes
    Chat,       // passes the bytes on to every other connection of the server
    Discard,    // RFC 863
    Daytime,    // RFC 867
    Quote,      // RFC 865
    CharGen,    // RFC 864
    Http,       // answers any request with 200 and a small page
    SlowReader, // reads one recv size every interval
    NeverRead,
};
inline constexpr int behaviourCount = int(BehaviourKind::NeverRead) + 1;

struct BehaviourSpec
{
    BehaviourKind kind = BehaviourKind::Manual;
    QByteArray text;          // Greet, ReplyOnce: what is said; empty: the built-in sentence
    int readIntervalMs = 500; // SlowReader, 1 … 60 000

    friend bool operator==(const BehaviourSpec&, const BehaviourSpec&) = default;
};
Q_DECLARE_METATYPE(BehaviourSpec)

// The word of the command line, lessons and settings: "echo-once".
QLatin1String behaviourId(BehaviourKind kind);
std::optional<BehaviourKind> behaviourFromId(QStringView id);

// What a behaviour wants done, in this order: send, pass on, close.
struct BehaviourActions
{
    QByteArray send;
    QByteArray sendToOthers;
    bool closeAfterSend = false;
};

// When and how much the connection reads for the behaviour.
struct ReadPolicy
{
    enum class When : quint8 { AsItComes, ByHand, Paced, Never };
    When when = When::AsItComes;
    int intervalMs = 0; // Paced
};

// Bytes in, actions out: one object a connection, no socket in sight, not shared between threads.
class Behaviour
{
public:
    virtual ~Behaviour() = default;

    virtual ReadPolicy readPolicy() const { return {}; }
    virtual BehaviourActions onAccepted() { return {}; }
    virtual BehaviourActions onReceived(QByteArrayView bytes) = 0;
    // The peer will send no more.
    virtual BehaviourActions onEndOfStream() { return {{}, {}, true}; }
    // Bytes to send whenever the send buffer has room again; empty: nothing (CharGen is the only one that goes on).
    virtual QByteArray more() { return {}; }
};

std::unique_ptr<Behaviour> makeBehaviour(const BehaviourSpec& spec);
