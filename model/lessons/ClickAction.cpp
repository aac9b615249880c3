// SPDX-License-Identifier: MIT
#include "model/lessons/ClickAction.h"

#include "model/lessons/ActionArguments.h"
#include "model/lessons/ClickPayload.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

using Kind = LessonActionKind;

namespace {

constexpr int usualStreamSize = 1024;
constexpr int usualDatagramSize = 65536;
constexpr QLatin1String byHand("manual");
constexpr QLatin1String byItself("auto");

// Says one command.
class Teller final
{
public:
    Teller(const QList<Event>& events, const EventStore& store, RecordedNames& names)
        : m_events(events)
        , m_store(store)
        , m_names(names)
    {
    }

    ClickAction take() { return std::move(m_click); }

    void operator()(const command::Listen& listen)
    {
        ActionArguments with("as", m_names.open(listen.on));
        with.addUnless("address", listen.where.host, QString());
        with.add("port", m_names.port(listen.where.port));
        addServing(with, listen);
        with.addOptions("options", listen.options);
        with.addOptions("connectionOptions", listen.connectionOptions);
        with.addUnless("maxConnections", listen.maxConnections, command::Listen().maxConnections);
        act(Kind::TcpListen, with);
        checkBehaviour(listen.on, listen.behaviour);
        sayServer({QT_TRANSLATE_NOOP("model", "Start a TCP server on %1."), {m_names.shown(listen.where)}},
                  listen.behaviour);
    }
    void operator()(const command::ListenLocal& listen)
    {
        ActionArguments with("as", m_names.open(listen.on));
        const QJsonValue path = m_names.path(listen.path);
        with.add("path", path);
        addServing(with, listen);
        act(Kind::UnixListen, with);
        checkBehaviour(listen.on, listen.behaviour);
        sayServer({QT_TRANSLATE_NOOP("model", "Start a local server at %1."), {path.toString()}}, listen.behaviour);
    }
    void operator()(const command::Connect& connect)
    {
        ActionArguments with("as", m_names.open(connect.on));
        const QJsonValue to = m_names.target(connect.to, "SR");
        with.add("to", to);
        if (!connect.local.host.isEmpty() || connect.local.port != 0) {
            ActionArguments local;
            local.addUnless("host", connect.local.host, QString());
            local.add("port", m_names.port(connect.local.port));
            with.add("local", local.object());
        }
        with.addUnless("timeoutMs", connect.timeoutMs, command::Connect().timeoutMs);
        with.addReceiving(connect.receive, usualStreamSize);
        with.addOptions("options", connect.options);
        act(Kind::TcpConnect, with);
        say({QT_TRANSLATE_NOOP("model", "Connect a TCP client to %1."), {shown(to)}});
    }
    void operator()(const command::ConnectLocal& connect)
    {
        ActionArguments with("as", m_names.open(connect.on));
        const QJsonValue path = m_names.path(connect.path);
        with.add("path", path);
        with.addReceiving(connect.receive, usualStreamSize);
        act(Kind::UnixConnect, with);
        say({QT_TRANSLATE_NOOP("model", "Connect a local client to %1."), {path.toString()}});
    }
    void operator()(const command::OpenUdp& open)
    {
        ActionArguments with("as", m_names.open(open.on));
        with.addUnless("address", open.local.host, QString());
        with.add("port", m_names.port(open.local.port));
        with.addReceiving(open.receive, usualDatagramSize);
        with.addOptions("options", open.options);
        act(Kind::UdpOpen, with);
        say({QT_TRANSLATE_NOOP("model", "Open a UDP endpoint on %1."), {m_names.shown(open.local)}});
    }
    void operator()(const command::OpenRelay& open)
    {
        const bool isUdp = open.on.isUdp();
        ActionArguments with("as", m_names.open(open.on));
        const QJsonValue to = m_names.target(open.to, isUdp ? "U" : "S");
        with.add("transport", isUdp ? QLatin1String("udp") : QLatin1String("tcp"));
        with.addUnless("address", open.where.host, QString());
        with.add("port", m_names.port(open.where.port));
        with.add("to", to);
        with.addImpairments(open.impairments);
        act(Kind::RelayOpen, with);
        say({QT_TRANSLATE_NOOP("model", "Open a simulated relay to %1."), {shown(to)}});
    }
    void operator()(const command::SetImpairments& set)
    {
        ActionArguments with("on", name(set.on));
        with.addImpairments(set.impairments);
        act(Kind::RelaySet, with);
        say({QT_TRANSLATE_NOOP("model", "Change what the relay %1 does."), {name(set.on)}});
    }
    void operator()(const command::OpenLimited& open)
    {
        ActionArguments with("as", m_names.open(open.on));
        with.addUnless("descriptors", open.descriptors, command::OpenLimited().descriptors);
        act(Kind::LimitedOpen, with);
        say({QT_TRANSLATE_NOOP("model", "Start a process with few descriptors.")});
    }
    void operator()(const command::Accept& accept)
    {
        ActionArguments with("on", name(accept.on));
        const Event* const made = first(accept.on, {EventKind::Accept});
        if (made == nullptr)
            return refuse({QT_TRANSLATE_NOOP("model", "%1 had nobody to accept"), {accept.on.display()}});
        with.add("as", name(made->accepted()));
        act(Kind::Accept, with);
        say({QT_TRANSLATE_NOOP("model", "Accept a connection on %1."), {name(accept.on)}});
    }
    void operator()(const command::Receive& receive)
    {
        const Event* const got = first(receive.on, {EventKind::Recv, EventKind::Eof, EventKind::RecvFrom,
                                                    EventKind::RecvFromCut, EventKind::ResetIn});
        if (got == nullptr)
            return refuse({QT_TRANSLATE_NOOP("model", "%1 had nothing to receive"), {receive.on.display()}});
        const QString on = name(receive.on);
        if (got->kind == EventKind::Recv) {
            ActionArguments settled("on", on);
            settled.add("pending", qint64(got->value));
            act(Kind::Settle, settled);
        }
        ActionArguments with("on", on);
        with.addUnless("size", receive.size, command::Receive().size);
        act(Kind::Receive, with);
        say({QT_TRANSLATE_NOOP("model", "Receive on %1."), {on}});
    }
    void operator()(const command::Send& send) { sendBytes(send.on, send.bytes, nullptr); }
    void operator()(const command::SendTo& send) { sendBytes(send.on, send.bytes, &send.to); }
    void operator()(const command::SendFile& send)
    {
        refuse({QT_TRANSLATE_NOOP("model", "%1 sent a file, and a lesson brings none"), {send.on.display()}});
    }
    void operator()(const command::SendOrder& order)
    {
        if (!order.file.isEmpty())
            return (*this)(command::SendFile{order.on, order.file});
        if (!order.plan.isPlain())
            return refuse({QT_TRANSLATE_NOOP("model", "%1 sent in pieces or again and again"), {order.on.display()}});
        if (order.pattern.isEmpty())
            return sendBytes(order.on, order.bytes, &order.to);
        // A template has other values each time: what it had this time.
        const Event* const sent = first(order.on, {EventKind::Send, EventKind::SendTo});
        if (sent == nullptr || qint64(sent->bytes) != sent->value)
            return refuse({QT_TRANSLATE_NOOP("model", "%1 sent a template"), {order.on.display()}});
        sendBytes(order.on, m_store.payload(*sent, 0, ClickAction::mostBytes + 1), &order.to);
    }
    void operator()(const command::StopOrder&) {} // the order itself is refused
    void operator()(const command::SetPeer& set)
    {
        if (set.to.port == 0)
            return refuse({QT_TRANSLATE_NOOP("model", "%1 gave up its default peer"), {set.on.display()}});
        const QJsonValue to = m_names.target(set.to, "UD");
        ActionArguments with("on", name(set.on));
        with.add("to", to);
        act(Kind::UdpConnect, with);
        say({QT_TRANSLATE_NOOP("model", "Make %1 the peer of %2."), {shown(to), name(set.on)}});
    }
    void operator()(const command::ShutDown& shut)
    {
        ActionArguments with("on", name(shut.on));
        with.add("how", shut.direction == command::Direction::Send      ? QLatin1String("send")
                        : shut.direction == command::Direction::Receive ? QLatin1String("receive")
                                                                        : QLatin1String("both"));
        act(Kind::Shutdown, with);
        say(shut.direction == command::Direction::Send
                ? Message{QT_TRANSLATE_NOOP("model", "Shut down the send side of %1."), {name(shut.on)}}
                : Message{QT_TRANSLATE_NOOP("model", "Shut down %1."), {name(shut.on)}});
    }
    void operator()(const command::Close& close)
    {
        ActionArguments with("on", name(close.on));
        with.addUnless("connections", close.andConnections, false);
        act(Kind::Close, with);
        say({QT_TRANSLATE_NOOP("model", "Close %1."), {name(close.on)}});
    }
    void operator()(const command::Reset& reset)
    {
        ActionArguments with("on", name(reset.on));
        with.add("mode", QLatin1String("reset"));
        act(Kind::Close, with);
        say({QT_TRANSLATE_NOOP("model", "Reset %1."), {name(reset.on)}});
    }
    void operator()(const command::CloseAll&)
    {
        QSet<SocketId> closed;
        for (const Event& event : m_events) {
            const bool isClosed = event.kind == EventKind::Close && !event.on.isConnection();
            if (!isClosed || !m_names.has(event.on) || closed.contains(event.on))
                continue;
            closed += event.on;
            (*this)(command::Close{event.on, true});
        }
    }
    void operator()(const command::SetOption& set)
    {
        const QString option = optionId(set.option.name);
        ActionArguments with("on", name(set.on));
        with.add("name", option);
        with.add("value", set.option.value);
        act(Kind::SetOption, with);
        say({QT_TRANSLATE_NOOP("model", "Set %1 of %2 to %3."),
             {option, name(set.on), QString::number(set.option.value)}});
    }
    void operator()(const command::Join& join)
    {
        group(Kind::Join, join.on, join.group, join.interface);
        say({QT_TRANSLATE_NOOP("model", "Let %1 join the group %2."), {name(join.on), join.group}});
    }
    void operator()(const command::Leave& leave)
    {
        group(Kind::Leave, leave.on, leave.group, leave.interface);
        say({QT_TRANSLATE_NOOP("model", "Let %1 leave the group %2."), {name(leave.on), leave.group}});
    }
    void operator()(const command::SetBehaviour& set)
    {
        ActionArguments with("on", name(set.on));
        with.addBehaviour(set.behaviour);
        act(Kind::Set, with);
        checkBehaviour(set.on, set.behaviour);
        say({QT_TRANSLATE_NOOP("model", "Give %1 the behaviour “%2”."),
             {name(set.on), QString(behaviourId(set.behaviour.kind))}});
    }
    void operator()(const command::SetAccept& set)
    {
        ActionArguments with("on", name(set.on));
        with.add("accept", set.automatic ? byItself : byHand);
        act(Kind::Set, with);
        say(set.automatic ? Message{QT_TRANSLATE_NOOP("model", "Let %1 accept by itself."), {name(set.on)}}
                          : Message{QT_TRANSLATE_NOOP("model", "Set %1 to accept by hand."), {name(set.on)}});
    }
    void operator()(const command::SetReceive& set)
    {
        ActionArguments with("on", name(set.on));
        with.add("receive", set.receive.automatic ? byItself : byHand);
        with.add("recvSize", set.receive.size);
        act(Kind::Set, with);
        say(set.receive.automatic ? Message{QT_TRANSLATE_NOOP("model", "Let %1 receive by itself."), {name(set.on)}}
                                  : Message{QT_TRANSLATE_NOOP("model", "Set %1 to receive by hand."), {name(set.on)}});
    }
    void operator()(const command::Note& note)
    {
        if (qint64(note.about) < 0)
            return; // the step of another lesson
        if (!isLessonText(note.text))
            return refuse({QT_TRANSLATE_NOOP("model", "a note with “${” in it")});
        ActionArguments with;
        with.add("text", note.text);
        if (note.on.isValid() && m_names.has(note.on) && !note.on.isRelay() && note.on.letter() != 'P')
            with.add("on", name(note.on));
        act(Kind::Note, with);
    }
    void operator()(const command::Resolve& resolve)
    {
        if (!isLessonText(resolve.host))
            return refuse({QT_TRANSLATE_NOOP("model", "the look-up of a name with “${” in it")});
        ActionArguments with;
        with.add("host", resolve.host);
        act(Kind::Resolve, with);
        say({QT_TRANSLATE_NOOP("model", "Look up the host name %1."), {resolve.host}});
    }

private:
    QString name(SocketId id) const { return m_names.of(id); }
    void act(Kind kind, const ActionArguments& with) { m_click.actions += LessonAction{kind, with.object(), false}; }
    void say(const Message& what) { m_click.says += what; }
    void refuse(const Message& why) { m_click.refusal = why; }
    void checkBehaviour(SocketId on, const BehaviourSpec& behaviour)
    {
        if (!isLessonText(behaviour.text))
            refuse({QT_TRANSLATE_NOOP("model", "the text that %1 answers, which is no UTF-8 or has “${” in it"),
                    {on.display()}});
    }
    template <typename Listening>
    void addServing(ActionArguments& with, const Listening& listen)
    {
        with.addUnless("backlog", listen.backlog, Listening().backlog);
        if (!listen.acceptAutomatically)
            with.add("accept", byHand);
        with.addReceiving(listen.receive, usualStreamSize);
        if (listen.behaviour != BehaviourSpec())
            with.addBehaviour(listen.behaviour);
    }
    void sayServer(const Message& start, const BehaviourSpec& behaviour)
    {
        say(start);
        if (behaviour.kind != BehaviourKind::Manual)
            say({QT_TRANSLATE_NOOP("model", "Its behaviour is “%1”."), {QString(behaviourId(behaviour.kind))}});
    }
    void group(Kind kind, SocketId on, const QString& address, const QString& interface)
    {
        ActionArguments with("on", name(on));
        with.add("group", address);
        with.addUnless("interface", interface, QString());
        act(kind, with);
    }
    void sendBytes(SocketId on, const QByteArray& bytes, const HostPort* to)
    {
        if (bytes.size() > ClickAction::mostBytes)
            return refuse({QT_TRANSLATE_NOOP("model", "%1 sent more than 64 KB at once"), {on.display()}});
        ActionArguments with("on", name(on));
        with.addAll(clickPayload(bytes));
        if (!on.isUdp()) {
            act(Kind::Send, with);
        } else {
            const std::optional<HostPort> place = to != nullptr && to->port != 0 ? *to : peerOf(on);
            if (!place)
                return refuse({QT_TRANSLATE_NOOP("model", "%1 sent to nobody"), {on.display()}});
            with.add("to", m_names.target(*place, "UD"));
            act(Kind::SendTo, with);
        }
        say(sayPayload(bytes, name(on)));
    }
    // Of a connected UDP socket, as its datagram tells.
    std::optional<HostPort> peerOf(SocketId on) const
    {
        const Event* const sent = first(on, {EventKind::SendTo});
        const SocketAddress peer = sent == nullptr ? SocketAddress() : m_store.address(sent->peer);
        return peer.isValid() ? std::optional(HostPort{peer.host.toString(), peer.port}) : std::nullopt;
    }
    const Event* first(SocketId on, std::initializer_list<EventKind> kinds) const
    {
        const auto found = std::find_if(m_events.cbegin(), m_events.cend(), [&](const Event& event) {
            return event.on == on && std::find(kinds.begin(), kinds.end(), event.kind) != kinds.end();
        });
        return found == m_events.cend() ? nullptr : &*found;
    }
    static QString shown(const QJsonValue& target)
    {
        if (target.isString())
            return target.toString();
        const QJsonValue port = target[QLatin1String("port")];
        const QString host = target[QLatin1String("host")].toString();
        const QString number =
            port.isObject() ? QLatin1String("${") + port[QLatin1String("of")].toString() + QLatin1String(".port}")
                            : port.toVariant().toString();
        return RecordedNames::shown(host, number);
    }

    const QList<Event>& m_events;
    const EventStore& m_store;
    RecordedNames& m_names;
    ClickAction m_click;
};

} // namespace

ClickAction ClickAction::of(const Command& command, const QList<Event>& events, const EventStore& store,
                            RecordedNames& names)
{
    Teller teller(events, store, names);
    std::visit(teller, command);
    return teller.take();
}
