// SPDX-License-Identifier: MIT
#include "model/lessons/ExpectationProposal.h"

#include "model/commands/CommandSocket.h"
#include "model/lessons/ClickPayload.h"

#include <QCryptographicHash>
#include <QNetworkInterface>

#include <algorithm>

static constexpr qsizetype mostText = 200; // bytes; of longer streams the hash is expected

static bool isForetellable(const BehaviourSpec& behaviour)
{
    const BehaviourKind kind = behaviour.kind;
    const bool tellsTheTime = kind == BehaviourKind::Daytime || kind == BehaviourKind::Quote ||
                              kind == BehaviourKind::CharGen || kind == BehaviourKind::Http ||
                              kind == BehaviourKind::SlowReader;
    return !tellsTheTime && isLessonText(behaviour.text); // the lesson leaves another text out
}

ExpectationProposal::ExpectationProposal(const EventStore& store, const QList<ClickEvents>& all,
                                         const RecordedNames& names)
    : m_store(store)
    , m_names(names)
    , m_hosts(QNetworkInterface::allAddresses())
{
    learn(all);
}

void ExpectationProposal::pair(SocketId client, SocketId connection, EventId at)
{
    m_partners[client].insert(at, connection);
    m_partners[connection].insert(at, client);
}

// accept() may be logged before the connect() that it belongs to.
void ExpectationProposal::learn(const QList<ClickEvents>& all)
{
    struct End
    {
        SocketId id;
        EventId at = 0;
    };
    QHash<SocketAddress, End> clients;  // by local address, until they are accepted
    QHash<SocketAddress, End> accepted; // by peer, until they have connected
    for (const ClickEvents& came : all) {
        EventId at = came.first;
        for (const Event& event : came.events) {
            if (event.kind == EventKind::Connect) {
                const SocketAddress local = m_store.address(event.local);
                if (const End end = accepted.take(local); end.id.isValid())
                    pair(event.on, end.id, end.at);
                else
                    clients.insert(local, {event.on, at});
            } else if (event.kind == EventKind::Accept) {
                const SocketAddress peer = m_store.address(event.peer);
                const bool isInternet = peer.family != SocketAddress::Family::Local;
                const End end = isInternet ? clients.take(peer) : End();
                if (end.id.isValid())
                    pair(end.id, event.accepted(), end.at);
                else if (isInternet)
                    accepted.insert(peer, {event.accepted(), at});
                if (!end.id.isValid() && event.on.letter() == 'S')
                    m_outsiders += event.accepted();
            }
            ++at;
        }
    }
    const auto hasPartner = [this](SocketId id) { return m_partners.contains(id); };
    for (auto it = m_outsiders.begin(); it != m_outsiders.end();)
        it = hasPartner(*it) ? m_outsiders.erase(it) : std::next(it);
}

SocketId ExpectationProposal::partner(SocketId id) const
{
    const auto all = m_partners.constFind(id);
    if (all == m_partners.cend())
        return {};
    const auto later = all->upperBound(m_at);
    return later == all->cbegin() ? SocketId() : *std::prev(later);
}

void ExpectationProposal::learnBehaviour(const Command& command)
{
    const BehaviourSpec* behaviour = nullptr;
    if (const auto* const listen = std::get_if<command::Listen>(&command))
        behaviour = &listen->behaviour;
    else if (const auto* const local = std::get_if<command::ListenLocal>(&command))
        behaviour = &local->behaviour;
    else if (const auto* const set = std::get_if<command::SetBehaviour>(&command))
        behaviour = &set->behaviour;
    if (behaviour != nullptr)
        m_isForetellable.insert(commandSocket(command), isForetellable(*behaviour));
}

QList<LessonExpectation> ExpectationProposal::after(const QList<Command>& commands, const ClickEvents& came)
{
    m_expected.clear();
    m_known.clear();
    m_grown.clear();
    m_hasGrown.clear();
    m_receivedByHand.clear();
    m_isCut = came.isCut;
    m_wasCut = m_wasCut || came.isCut;
    for (const Command& command : commands)
        learnBehaviour(command);
    m_at = came.first;
    for (const Event& event : came.events) {
        if (m_names.has(event.on) && !m_outsiders.contains(event.on))
            take(commands, event);
        ++m_at;
    }
    addStreams();
    return m_expected;
}

void ExpectationProposal::expect(LessonExpectation expectation)
{
    if (m_expected.size() < mostOfStep)
        m_expected += std::move(expectation);
    else
        m_isCut = true;
}

void ExpectationProposal::add(const Event& event, const QJsonObject& more)
{
    LessonExpectation expectation;
    expectation.fields = more;
    expectation.fields.insert(QStringLiteral("kind"), eventKindId(event.kind));
    expectation.fields.insert(QStringLiteral("on"), m_names.of(event.on));
    const auto known = m_known.constFind(expectation.fields);
    if (known == m_known.cend()) {
        if (m_expected.size() < mostOfStep)
            m_known.insert(expectation.fields, m_expected.size());
        return expect(expectation);
    }
    if (event.kind != EventKind::RecvFrom && event.kind != EventKind::SendTo)
        return;
    QJsonObject& fields = m_expected[*known].fields;
    const QJsonValue times = fields.value(QLatin1String("times"));
    const int before = times.isObject() ? times.toObject().value(QLatin1String("gte")).toInt() : times.toInt(1);
    fields.insert(QStringLiteral("times"),
                  m_isCut ? QJsonValue(QJsonObject{{QStringLiteral("gte"), before + 1}}) : QJsonValue(before + 1));
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
    if (event.on.isUdp() && event.local != 0)
        m_datagramSockets.insert(event.on, m_store.address(event.local));
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
            if (!m_hasGrown.contains(event.on))
                m_grown += event.on;
            m_hasGrown += event.on;
            return;
        }
        if (isAsked)
            m_receivedByHand += event.on;
        const bool isForeign = event.on.isUdp() && !isOwnDatagram(m_store.address(event.peer));
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

// A socket that listens on all addresses is seen under the one that its datagram left by: an address of this computer.
bool ExpectationProposal::isOwnDatagram(const SocketAddress& from) const
{
    return std::any_of(m_datagramSockets.cbegin(), m_datagramSockets.cend(), [this, &from](const SocketAddress& own) {
        if (own.port != from.port)
            return false;
        const bool isAny = own.host == QHostAddress(QHostAddress::AnyIPv4) ||
                           own.host == QHostAddress(QHostAddress::AnyIPv6) ||
                           own.host == QHostAddress(QHostAddress::Any);
        return own.host.isEqual(from.host, QHostAddress::ConvertV4MappedToIPv4) ||
               (isAny && (from.isLoopback() || m_hosts.contains(from.host)));
    });
}

void ExpectationProposal::takeReceived(const Event& event)
{
    Stream& stream = m_streams[event.on];
    stream.length += event.value;
    if (stream.isWhole && stream.length <= mostKept)
        stream.bytes += m_store.payload(event);
    stream.isWhole = stream.bytes.size() == stream.length;
    for (const SocketId end : {partner(event.on), event.on})
        stream.isForetellable = stream.isForetellable && m_isForetellable.value(end.endpoint(), true);
}

void ExpectationProposal::addStreams()
{
    for (const SocketId id : std::as_const(m_grown)) {
        const Stream stream = m_streams.value(id);
        QJsonObject received;
        if (!stream.isForetellable) {
            received = {{QStringLiteral("length"), QJsonObject{{QStringLiteral("gte"), 1}}}};
        } else if (m_wasCut) {
            received = {{QStringLiteral("length"), QJsonObject{{QStringLiteral("gte"), stream.length}}}};
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
        expect(expectation);
    }
}
