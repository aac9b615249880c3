// SPDX-License-Identifier: MIT
#include "model/lessons/LessonCommands.h"

#include "model/lessons/LessonPayload.h"

using Kind = LessonActionKind;

namespace {

// Arguments with the values that FORMAT.md says they have if they are missing.
class Arguments final
{
public:
    explicit Arguments(const QJsonObject& object)
        : m_object(object)
    {
    }

    QJsonValue value(const char* key) const { return m_object.value(QLatin1String(key)); }
    QString text(const char* key, const QString& otherwise = {}) const
    {
        const QJsonValue found = value(key);
        return found.isUndefined() ? otherwise : found.toVariant().toString();
    }
    int number(const char* key, int otherwise) const { return value(key).toInt(otherwise); }
    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    bool isManual(const char* key) const { return text(key) == QLatin1String("manual"); }

    command::ReceiveMode receive(int size) const { return {!isManual("receive"), number("recvSize", size)}; }

    BehaviourSpec behaviour() const
    {
        const Arguments spec(value("behaviour").toObject());
        BehaviourSpec behaviour;
        behaviour.kind = behaviourFromId(spec.text("type")).value_or(BehaviourKind::Manual);
        behaviour.text = spec.text("text").toUtf8();
        behaviour.readIntervalMs = spec.number("intervalMs", behaviour.readIntervalMs);
        return behaviour;
    }

    QList<OptionRequest> options(const char* key) const
    {
        QList<OptionRequest> requests;
        const QJsonObject wished = value(key).toObject();
        for (auto it = wished.begin(); it != wished.end(); ++it) {
            if (const std::optional<OptionName> name = optionFromId(it.key()))
                requests.append({*name, it.value().toInt()});
        }
        return requests;
    }

private:
    const QJsonObject m_object;
};

Impairments impairments(const Arguments& with)
{
    Impairments made;
    made.lossPercent = with.number("loss", made.lossPercent);
    made.duplicatePercent = with.number("duplicate", made.duplicatePercent);
    made.reorderPercent = with.number("reorder", made.reorderPercent);
    made.delayMs = with.number("delayMs", made.delayMs);
    made.jitterMs = with.number("jitterMs", made.jitterMs);
    made.bytesPerSecond = with.number("bytesPerSecond", int(made.bytesPerSecond));
    made.pieceSize = with.number("pieces", made.pieceSize);
    made.cutAfter = with.number("cutAfter", int(made.cutAfter));
    made.isCutByReset = with.value("reset").toBool();
    made.seed = quint32(with.number("seed", int(made.seed)));
    return made;
}

constexpr int usualStreamSize = 1024;
constexpr int usualDatagramSize = 65536;

Command opening(Kind kind, const Arguments& with, SocketId on, const LessonScope& scope)
{
    const HostPort where{with.text("address", QStringLiteral("127.0.0.1")), scope.port(with.value("port"))};
    switch (kind) {
    case Kind::TcpListen: {
        command::Listen listen;
        listen.on = on;
        listen.where = where;
        listen.backlog = with.number("backlog", listen.backlog);
        listen.acceptAutomatically = !with.isManual("accept");
        listen.receive = with.receive(usualStreamSize);
        listen.behaviour = with.behaviour();
        listen.maxConnections = with.number("maxConnections", listen.maxConnections);
        listen.options = with.options("options");
        // As a card does: otherwise the connections of an earlier server keep the port for a minute in TIME-WAIT.
        if (!with.value("options").toObject().contains(optionId(OptionName::ReuseAddress)))
            listen.options.prepend({OptionName::ReuseAddress, 1});
        listen.connectionOptions = with.options("connectionOptions");
        return listen;
    }
    case Kind::TcpConnect: {
        command::Connect connect;
        connect.on = on;
        connect.to = scope.place(with.value("to"));
        connect.local = scope.place(with.value("local"));
        connect.timeoutMs = with.number("timeoutMs", connect.timeoutMs);
        connect.receive = with.receive(usualStreamSize);
        connect.options = with.options("options");
        return connect;
    }
    case Kind::UdpOpen:
        return command::OpenUdp{on, where, with.receive(usualDatagramSize), with.options("options")};
    case Kind::RelayOpen:
        return command::OpenRelay{on, where, scope.place(with.value("to")), impairments(with)};
    case Kind::LimitedOpen:
        return command::OpenLimited{on, with.number("descriptors", command::OpenLimited().descriptors), {}};
    case Kind::UnixListen: {
        command::ListenLocal listen;
        listen.on = on;
        listen.path = with.text("path");
        listen.backlog = with.number("backlog", listen.backlog);
        listen.acceptAutomatically = !with.isManual("accept");
        listen.receive = with.receive(usualStreamSize);
        listen.behaviour = with.behaviour();
        return listen;
    }
    default:
        return command::ConnectLocal{on, with.text("path"), with.receive(usualStreamSize)};
    }
}

Result<QList<Command>> sending(Kind kind, const Arguments& with, const QJsonObject& arguments, SocketId on,
                               const LessonScope& scope, const QString& folder)
{
    const Result<QByteArray> bytes = lessonPayload(arguments, folder);
    if (!bytes)
        return bytes.problem();
    QList<Command> commands;
    const QList<QByteArray> pieces = inPieces(*bytes, with.number("pieces", 1));
    for (const QByteArray& piece : pieces) {
        if (kind == Kind::SendTo)
            commands += command::SendTo{on, scope.place(with.value("to")), piece};
        else
            commands += command::Send{on, piece};
    }
    return commands;
}

command::Direction directionOf(const QString& word)
{
    if (word == QLatin1String("receive"))
        return command::Direction::Receive;
    return word == QLatin1String("both") ? command::Direction::Both : command::Direction::Send;
}

QList<Command> settings(const Arguments& with, SocketId on)
{
    QList<Command> commands;
    if (with.has("accept"))
        commands += command::SetAccept{on, !with.isManual("accept")};
    if (with.has("behaviour"))
        commands += command::SetBehaviour{on, with.behaviour()};
    if (with.has("receive") || with.has("recvSize"))
        commands += command::SetReceive{on, with.receive(on.letter() == 'U' ? usualDatagramSize : usualStreamSize)};
    return commands;
}

} // namespace

Result<QList<Command>> lessonCommands(LessonActionKind kind, const QJsonObject& arguments, SocketId on,
                                      const LessonScope& scope, const QString& folder)
{
    const Arguments with(arguments);
    switch (kind) {
    case Kind::TcpListen:
    case Kind::TcpConnect:
    case Kind::UdpOpen:
    case Kind::UnixListen:
    case Kind::UnixConnect:
    case Kind::RelayOpen:
    case Kind::LimitedOpen:
        return QList<Command>{opening(kind, with, on, scope)};
    case Kind::UdpConnect:
        return QList<Command>{command::SetPeer{on, scope.place(with.value("to"))}};
    case Kind::RelaySet:
        return QList<Command>{command::SetImpairments{on, impairments(with)}};
    case Kind::Accept:
        return QList<Command>{command::Accept{on}};
    case Kind::Send:
    case Kind::SendTo:
        return sending(kind, with, arguments, on, scope, folder);
    case Kind::Receive:
        return QList<Command>{command::Receive{on, with.number("size", usualStreamSize)}};
    case Kind::Shutdown:
        return QList<Command>{command::ShutDown{on, directionOf(with.text("how"))}};
    case Kind::Close:
        if (with.text("mode") == QLatin1String("reset"))
            return QList<Command>{command::Reset{on}};
        return QList<Command>{command::Close{on, with.value("connections").toBool()}};
    case Kind::SetOption:
        if (const std::optional<OptionName> name = optionFromId(with.text("name")))
            return QList<Command>{command::SetOption{on, {*name, with.number("value", 0)}}};
        return QList<Command>{};
    case Kind::Set:
        return settings(with, on);
    case Kind::Join:
        return QList<Command>{command::Join{on, with.text("group"), with.text("interface")}};
    case Kind::Leave:
        return QList<Command>{command::Leave{on, with.text("group"), with.text("interface")}};
    case Kind::Resolve:
        return QList<Command>{command::Resolve{on, with.text("host")}};
    default:
        return QList<Command>{};
    }
}

QString lessonSocketName(const LessonAction& action)
{
    const char* const key = lessonOpens(action) != 0 ? "as" : "on";
    return action.arguments.value(QLatin1String(key)).toString();
}

char lessonOpens(const LessonAction& action)
{
    switch (action.kind) {
    case Kind::TcpListen:
        return 'S';
    case Kind::TcpConnect:
        return 'C';
    case Kind::UdpOpen:
        return 'U';
    case Kind::UnixListen:
    case Kind::UnixConnect:
        return 'L';
    case Kind::RelayOpen:
        return action.arguments.value(QLatin1String("transport")).toString() == QLatin1String("udp") ? 'D' : 'R';
    case Kind::LimitedOpen:
        return 'P';
    default:
        return 0;
    }
}
