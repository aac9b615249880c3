// SPDX-License-Identifier: MIT
#include "model/lessons/ExpectationProposal.h"

#include "model/commands/CommandSocket.h"
#include "model/lessons/ClickPayload.h"

#include <QCryptographicHash>

#include <algorithm>

static constexpr qsizetype mostText = 200; // bytes; of longer streams the hash is expected

ExpectationProposal::ExpectationProposal(const EventStore& store, EventRange all, const RecordedNames& names)
    : m_store(store)
    , m_names(names)
{
    learn(all);
}

// accept() may be logged before the connect() that it belongs to: both ends first.
void ExpectationProposal::learn(EventRange all)
{
    QHash<QString, SocketId> clients; // by local address
    for (EventId id = all.first; id < all.end; ++id) {
        const Event event = m_store.at(id);
        if (event.kind == EventKind::Connect)
            clients.insert(m_store.address(event.local).display(), event.on);
        if (event.on.isUdp())
            m_datagramPorts += m_store.address(event.local).port;
    }
    for (EventId id = all.first; id < all.end; ++id) {
        const Event event = m_store.at(id);
        if (event.kind != EventKind::Accept)
            continue;
        const SocketAddress peer = m_store.address(event.peer);
        const SocketId client = clients.value(peer.display());
        if (client.isValid() && peer.family != SocketAddress::Family::Local) {
            m_partners.insert(client, event.accepted());
            m_partners.insert(event.accepted(), client);
        } else if (event.on.letter() == 'S') {
            m_outsiders += event.accepted();
        }
    }
}

QList<LessonExpectation> ExpectationProposal::after(const QList<Command>& commands, const QList<Event>& events)
{
    m_expected.clear();
    m_grown.clear();
    m_receivedByHand.clear();
    for (const Command& command : commands) {
        const SocketId on = commandSocket(command);
        if (const auto* const listen = std::get_if<command::Listen>(&command))
            m_behaviours.insert(on, listen->behaviour.kind);
        if (const auto* const listen = std::get_if<command::ListenLocal>(&command))
            m_behaviours.insert(on, listen->behaviour.kind);
        if (const auto* const set = std::get_if<command::SetBehaviour>(&command))
            m_behaviours.insert(on, set->behaviour.kind);
    }
    for (const Event& event : events) {
        if (m_names.has(event.on) && !m_outsiders.contains(event.on))
            take(commands, event);
    }
    addStreams();
    return m_expected;
}

void ExpectationProposal::add(const Event& event, QJsonObject fields)
{
    fields.insert(QStringLiteral("kind"), eventKindId(event.kind));
    fields.insert(QStringLiteral("on"), m_names.of(event.on));
    const auto known = std::find_if(m_expected.begin(), m_expected.end(), [&](const LessonExpectation& before) {
        QJsonObject once = before.fields;
        once.remove(QLatin1String("times"));
        return once == fields;
    });
    if (known == m_expected.end()) {
        LessonExpectation expectation;
        expectation.fields = fields;
        m_expected += expectation;
        return;
    }
    if (event.kind == EventKind::RecvFrom || event.kind == EventKind::SendTo)
        known->fields.insert(QStringLiteral("times"), known->fields.value(QLatin1String("times")).toInt(1) + 1);
}

// The socket of the click did it, and the user asked for it.
bool ExpectationProposal::isByHand(const QList<Command>& commands, const Event& event)
{
    return std::any_of(commands.begin(), commands.end(), [&event](const Command& command) {
        return std::holds_alternative<command::CloseAll>(command) || commandSocket(command) == event.on;
    });
}

void ExpectationProposal::take(const QList<Command>& commands, const Event& event)
{
    if (event.on.isConnection() && (event.on.isRelay() || event.on.letter() == 'P'))
        return; // what they do is theirs; what comes of it is seen at the ends
    switch (event.kind) {
    case EventKind::Socket: // opened again: its stream begins anew
        m_streams.remove(event.on);
        return;
    case EventKind::Bind:
        if (event.on.isUdp())
            add(event);
        return;
    case EventKind::Accept:
        if (event.on.letter() == 'P' || event.on.isRelay() || m_outsiders.contains(event.accepted()))
            return;
        return add(event, {{QStringLiteral("as"), m_names.of(event.accepted())}});
    case EventKind::Send:
    case EventKind::SendTo:
        if (isByHand(commands, event))
            add(event, {{QStringLiteral("bytes"), event.value}});
        return;
    case EventKind::Recv:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut: {
        const bool isAsked = std::any_of(commands.begin(), commands.end(), [&event](const Command& command) {
            const auto* const receive = std::get_if<command::Receive>(&command);
            return receive != nullptr && receive->on == event.on;
        });
        if (event.kind == EventKind::Recv)
            takeReceived(event);
        if (event.kind == EventKind::Recv && (!isAsked || m_receivedByHand.contains(event.on))) {
            if (!m_grown.contains(event.on))
                m_grown += event.on;
            return;
        }
        if (isAsked)
            m_receivedByHand += event.on;
        const bool isForeign = event.on.isUdp() && !m_datagramPorts.contains(m_store.address(event.peer).port);
        m_hasForeignDatagrams = m_hasForeignDatagrams || isForeign;
        if (isForeign)
            return;
        QJsonObject fields{{QStringLiteral("bytes"), qint64(event.value)}};
        const QByteArray bytes = event.bytes <= mostText ? m_store.payload(event) : QByteArray();
        if (!bytes.isEmpty() && isLessonText(bytes))
            fields.insert(QStringLiteral("text"), QString::fromUtf8(bytes));
        return add(event, fields);
    }
    case EventKind::Shutdown:
    case EventKind::Close:
    case EventKind::ResetOut:
        if (isByHand(commands, event))
            add(event);
        return;
    case EventKind::Option:
        if (isByHand(commands, event))
            add(event, {{QStringLiteral("name"), m_store.text(event.text)}});
        return;
    case EventKind::Error:
        return add(event, {{QStringLiteral("error"), errorId(event.error)}});
    case EventKind::Listen:
    case EventKind::Connect:
    case EventKind::Eof:
    case EventKind::ResetIn:
    case EventKind::Join:
    case EventKind::Leave:
        return add(event);
    default: // states, what waits, what a relay threw dice for
        return;
    }
}

void ExpectationProposal::takeReceived(const Event& event)
{
    Stream& stream = m_streams[event.on];
    stream.length += event.value;
    if (stream.isWhole && stream.length <= mostKept)
        stream.bytes += m_store.payload(event);
    stream.isWhole = stream.bytes.size() == stream.length;
    const SocketId partner = m_partners.value(event.on);
    for (const BehaviourKind kind : {m_behaviours.value(partner.endpoint()), m_behaviours.value(event.on.endpoint())}) {
        const bool tellsTheTime = kind == BehaviourKind::Daytime || kind == BehaviourKind::Quote ||
                                  kind == BehaviourKind::CharGen || kind == BehaviourKind::Http ||
                                  kind == BehaviourKind::SlowReader;
        stream.isForetellable = stream.isForetellable && !tellsTheTime;
    }
}

void ExpectationProposal::addStreams()
{
    for (const SocketId id : std::as_const(m_grown)) {
        const Stream stream = m_streams.value(id);
        QJsonObject received;
        if (!stream.isForetellable) {
            received = {{QStringLiteral("length"), QJsonObject{{QStringLiteral("gte"), 1}}}};
        } else if (stream.isWhole && stream.length <= mostText && isLessonText(stream.bytes)) {
            received = {{QStringLiteral("text"), QString::fromUtf8(stream.bytes)}};
        } else {
            received = {{QStringLiteral("length"), stream.length}};
            if (stream.isWhole)
                received.insert(
                    QStringLiteral("sha256"),
                    QString::fromLatin1(QCryptographicHash::hash(stream.bytes, QCryptographicHash::Sha256).toHex()));
        }
        LessonExpectation expectation;
        expectation.kind = LessonExpectation::Kind::Stream;
        expectation.fields = {{QStringLiteral("on"), m_names.of(id)}, {QStringLiteral("received"), received}};
        m_expected += expectation;
    }
}
