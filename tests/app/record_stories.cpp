// SPDX-License-Identifier: MIT
#include "model/export/Exporter.h"
#include "tests/support/SessionStory.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <cstdio>
#include <functional>

// Plays sessions with both ends on loopback and writes the events of each as JSON lines into the folder that is named:
// what the programs that are made of them have to do again.
namespace {

command::ReceiveMode byHand()
{
    return {false, 1024};
}

struct Player
{
    SessionStory story;
    SocketId server;

    void until(bool isFact, const char* fact)
    {
        if (!isFact)
            qFatal("it did not come to this: %s", fact);
    }

    void until(SocketId id, EventKind kind, int count, const char* fact)
    {
        until(SessionStory::comesTo([&] { return story.count(id, kind) >= count; }), fact);
    }

    SocketId connect(const command::ReceiveMode& receive = {})
    {
        command::Connect connect;
        connect.on = story.session.newId('C');
        connect.to = {QStringLiteral("127.0.0.1"), story.port(server)};
        connect.receive = receive;
        story.post(connect);
        until(connect.on, EventKind::Connect, 1, "connected");
        return connect.on;
    }

    void listen(BehaviourKind kind, const command::ReceiveMode& receive = {}, bool accepts = true)
    {
        command::Listen listen;
        listen.on = server = story.session.newId('S');
        listen.where = {QStringLiteral("127.0.0.1"), 0};
        listen.behaviour.kind = kind;
        listen.receive = receive;
        listen.acceptAutomatically = accepts;
        listen.options = {{OptionName::ReuseAddress, 1}};
        story.post(listen);
        until(server, EventKind::Listen, 1, "listening");
    }

    SocketId openUdp()
    {
        command::OpenUdp open;
        open.on = story.session.newId('U');
        open.local = {QStringLiteral("127.0.0.1"), 0};
        story.post(open);
        until(open.on, EventKind::Bind, 1, "bound");
        return open.on;
    }

    void send(SocketId on, const QByteArray& bytes) { story.post(command::Send{on, bytes}); }

    void closeAll(std::initializer_list<SocketId> sockets)
    {
        for (const SocketId id : sockets) {
            story.post(command::Close{id, true});
            until(SessionStory::comesTo([&] { return story.isClosed(id); }), "closed");
        }
    }
};

void echo(Player& play)
{
    play.listen(BehaviourKind::Echo);
    const SocketId client = play.connect();
    static const char hostile[] = "hello \"\\ ?\?/ */ \0 \xff \n";
    const QByteArray first(hostile, sizeof hostile - 1);
    const QByteArray second(5000, 'x'); // too long for a literal
    play.send(client, first);
    play.until(client, EventKind::Recv, 1, "echoed");
    play.send(client, second);
    play.until(SessionStory::comesTo([&] { return play.story.received(client) == first + second; }), "echoed more");
    play.story.post(command::Close{client});
    play.until(play.server.accepted(1), EventKind::Close, 1, "the echo ends");
    play.closeAll({play.server});
}

void stream(Player& play) // three sends, one recv; half close; an answer after it
{
    play.listen(BehaviourKind::Manual, byHand(), false);
    const SocketId client = play.connect();
    play.send(client, "early");
    play.story.post(command::Accept{play.server});
    play.until(play.server, EventKind::Accept, 1, "accepted");
    const SocketId accepted = play.server.accepted(1);
    for (const char* word : {"one", "two", "three"})
        play.send(client, word);
    play.until(client, EventKind::Send, 4, "sent");
    const auto waits = [&] {
        return play.story.session.store().end() > 0 && play.story.last(accepted) == QLatin1String("pending 16");
    };
    play.until(SessionStory::comesTo(waits), "16 bytes wait");
    play.story.post(command::Receive{accepted, 1024});
    play.until(accepted, EventKind::Recv, 1, "received");
    play.story.post(command::ShutDown{client, command::Direction::Send});
    play.until(accepted, EventKind::Eof, 1, "end seen");
    play.send(accepted, "still here");
    play.until(client, EventKind::Recv, 1, "answer");
    play.closeAll({accepted, client, play.server});
}

void errors(Player& play) // one byte too many, a refusal, an address in use, a datagram that is too long
{
    play.listen(BehaviourKind::EchoOnce);
    const SocketId client = play.connect();
    play.send(client, QByteArray(1025, 'a'));
    play.until(client, EventKind::ResetIn, 1, "reset");
    command::Listen second;
    second.on = play.story.session.newId('S');
    second.where = {QStringLiteral("127.0.0.1"), play.story.port(play.server)};
    play.story.post(second);
    play.until(second.on, EventKind::Close, 1, "in use");
    play.closeAll({play.server});
    command::Connect refused;
    refused.on = play.story.session.newId('C');
    refused.to = second.where;
    play.story.post(refused);
    play.until(refused.on, EventKind::Close, 1, "refused");
    const SocketId udp = play.openUdp();
    play.story.post(command::SendTo{udp, {QStringLiteral("127.0.0.1"), 9}, QByteArray(65508, 'x')});
    play.until(udp, EventKind::Error, 1, "too long");
    play.closeAll({udp});
}

void clients(Player& play) // three at a time, and a reset
{
    play.listen(BehaviourKind::Echo);
    QList<SocketId> sockets;
    for (int i = 0; i < 3; ++i)
        sockets += play.connect();
    play.until(play.server, EventKind::Accept, 3, "accepted");
    for (int i = 0; i < 3; ++i)
        play.send(sockets[i], "hello " + QByteArray::number(i));
    for (const SocketId socket : std::as_const(sockets))
        play.until(socket, EventKind::Recv, 1, "echoed");
    play.closeAll({sockets[0], sockets[1]});
    play.until(play.server.accepted(1), EventKind::Close, 1, "gone");
    play.until(play.server.accepted(2), EventKind::Close, 1, "gone, too");
    play.story.post(command::Reset{sockets[2]});
    play.until(play.server.accepted(3), EventKind::ResetIn, 1, "reset");
    play.closeAll({play.server});
}

void datagrams(Player& play)
{
    const SocketId one = play.openUdp();
    const SocketId two = play.openUdp();
    const auto to = [&play](SocketId id) { return HostPort{QStringLiteral("127.0.0.1"), play.story.port(id)}; };
    play.story.post(command::SendTo{two, to(one), "Hello, UDP Server"});
    play.until(one, EventKind::RecvFrom, 1, "came");
    play.story.post(command::SendTo{one, to(two), "Hello, UDP Client"});
    play.until(two, EventKind::RecvFrom, 1, "answered");
    play.story.post(command::SendTo{two, to(one), {}});
    play.until(one, EventKind::RecvFrom, 2, "empty");
    play.closeAll({two, one});
}

#ifdef Q_OS_UNIX
void local(Player& play, const QString& folder)
{
    command::ListenLocal listen;
    listen.on = play.story.session.newId('L');
    listen.path = folder + QStringLiteral("/socket");
    listen.behaviour.kind = BehaviourKind::Echo;
    play.story.post(listen);
    play.until(listen.on, EventKind::Listen, 1, "listening");
    command::ConnectLocal connect;
    connect.on = play.story.session.newId('L');
    connect.path = listen.path;
    play.story.post(connect);
    play.until(connect.on, EventKind::Connect, 1, "connected");
    play.send(connect.on, "by a path");
    play.until(connect.on, EventKind::Recv, 1, "echoed");
    play.story.post(command::Close{connect.on});
    play.until(listen.on.accepted(1), EventKind::Close, 1, "gone");
    play.closeAll({listen.on});
}
#endif

void write(Player& play, const QString& path)
{
    const EventStore& store = play.story.session.store();
    Exporter exporter(store, ExportFormat::JsonLines, ExportChoice::all(store.end()), translated);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    for (QByteArray bytes = exporter.next(); !bytes.isEmpty(); bytes = exporter.next())
        file.write(bytes);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const std::pair<const char*, std::function<void(Player&)>> stories[] = {
        {"echo", echo},
        {"stream", stream},
        {"errors", errors},
        {"clients", clients},
        {"datagrams", datagrams},
#ifdef Q_OS_UNIX
        {"local", [&folder](Player& play) { local(play, folder); }},
#endif
    };
    for (const auto& story : stories) {
        Player play;
        story.second(play);
        write(play, QDir(folder).filePath(QLatin1String(story.first) + QLatin1String(".jsonl")));
    }
    return argc == 2 ? 0 : 1;
}
