// SPDX-License-Identifier: MIT
#include "tests/support/LoopGap.h"
#include "tests/support/RawPeer.h"
#include "tests/support/SessionStory.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <functional>
#include <thread>
#include <vector>

#include <sys/resource.h>

// How fast the engine is beside a plain C loop that records nothing, in one run. Only counts are asserted; times are
// printed. Small by default, so that it can run anywhere; BENCH_FULL=1 in the environment takes the sizes that mean
// something.
class BenchEngine final : public QObject
{
    Q_OBJECT

private slots:
    void storeAndFeed();
    void tcpReceive();
    void udpReceive();
    void echoAmongIdleConnections();
};

namespace {

using Clock = std::chrono::steady_clock;

bool isFull()
{
    return qEnvironmentVariableIntValue("BENCH_FULL") != 0;
}

double secondsSince(Clock::time_point start)
{
    return std::chrono::duration<double>(Clock::now() - start).count();
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

void printRow(const char* what, double baseline, double ours, const char* unit, const QString& more = {})
{
    qInfo("%-28s C loop %10.2f %s   engine %10.2f %s   ratio %.2f   %s", what, baseline, unit, ours, unit,
          ours / baseline, qPrintable(more));
}

constexpr int recvSize = 256 << 10;

void sendStream(quint16 port, qint64 total)
{
    const RawPeer peer = RawPeer::connectTcp(port);
    const QByteArray piece(recvSize, 's');
    for (qint64 sent = 0; sent < total; sent += piece.size())
        peer.send(piece);
}

double plainTcpSeconds(qint64 total)
{
    const RawPeer listener = RawPeer::listenTcp();
    std::thread sender(sendStream, listener.port(), total);
    const RawPeer peer = listener.accept();
    std::vector<char> buffer(recvSize);
    const auto start = Clock::now();
    while (::recv(peer.fd(), buffer.data(), buffer.size(), 0) > 0) {
    }
    const double seconds = secondsSince(start);
    sender.join();
    return seconds;
}

// As fast as they can be sent; the receiver counts until nothing came for a while.
void sendDatagrams(quint16 port, int count)
{
    const RawPeer peer = RawPeer::udp();
    peer.connectTo(port);
    const std::array<char, 64> datagram = {};
    std::array<iovec, 64> parts;
    std::array<mmsghdr, 64> headers = {};
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = {const_cast<char*>(datagram.data()), datagram.size()};
        headers[i].msg_hdr.msg_iov = &parts[i];
        headers[i].msg_hdr.msg_iovlen = 1;
    }
    for (int sent = 0; sent < count; sent += int(headers.size()))
        ::sendmmsg(peer.fd(), headers.data(), unsigned(headers.size()), 0);
}

struct Rate
{
    double perSecond = 0;
    qint64 received = 0;
};

Rate plainUdp(int count)
{
    const RawPeer receiver = RawPeer::udp();
    const int wished = 4 << 20;
    ::setsockopt(receiver.fd(), SOL_SOCKET, SO_RCVBUF, &wished, sizeof wished);
    const timeval patience = {0, 200'000};
    ::setsockopt(receiver.fd(), SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    std::vector<std::array<char, 2048>> buffers(64);
    std::array<iovec, 64> parts;
    std::array<mmsghdr, 64> headers = {};
    for (size_t i = 0; i < parts.size(); ++i) {
        parts[i] = {buffers[i].data(), buffers[i].size()};
        headers[i].msg_hdr.msg_iov = &parts[i];
        headers[i].msg_hdr.msg_iovlen = 1;
    }
    const auto start = Clock::now();
    std::thread sender(sendDatagrams, receiver.port(), count);
    Rate rate;
    double last = 0;
    while (true) {
        const int n = ::recvmmsg(receiver.fd(), headers.data(), unsigned(headers.size()), MSG_WAITFORONE, nullptr);
        if (n <= 0)
            break;
        rate.received += n;
        last = secondsSince(start);
    }
    sender.join();
    rate.perSecond = double(rate.received) / last;
    return rate;
}

double roundTripsPerSecond(const RawPeer& peer, int count)
{
    const auto start = Clock::now();
    for (int i = 0; i < count; ++i) {
        peer.send(QByteArray(64, 'e'));
        peer.receive(64);
    }
    return count / secondsSince(start);
}

} // namespace

void BenchEngine::storeAndFeed()
{
    const quint64 count = isFull() ? 10'000'000 : 100'000;
    EventStore store;
    EventFeed feed(store, 16);
    quint64 seen = 0;
    connect(&feed, &EventFeed::appended, this, [&seen, &store](EventRange range) {
        for (EventId id = range.first; id < range.end; ++id)
            seen += store.at(id).bytes == 64;
    });
    LoopGap gap;
    const auto start = Clock::now();
    double written = 0;
    std::thread writer([&store, count, &written, start] {
        const QByteArray payload(64, 'p');
        Event event;
        event.on = SocketId('U', 1);
        event.kind = EventKind::RecvFrom;
        for (quint64 i = 0; i < count; ++i)
            store.append(event, payload, Moment::now());
        written = secondsSince(start);
    });
    QTRY_COMPARE_WITH_TIMEOUT(seen, count, 120'000);
    const double read = secondsSince(start);
    writer.join();
    qInfo("%-28s %.2f M events/s appended, %.2f M events/s through the feed, %s", "store, 64 byte payloads",
          double(count) / written / 1e6, double(count) / read / 1e6, qPrintable(gap.summary()));
}

void BenchEngine::tcpReceive()
{
    const qint64 total = isFull() ? qint64(4) << 30 : qint64(64) << 20;
    std::vector<double> plain;
    std::vector<double> ours;
    LoopGap gap;
    for (int round = 0; round < 3; ++round) {
        plain.push_back(double(total) / plainTcpSeconds(total) / 1e9);
        SessionStory story;
        const SocketId server = story.listen({}, {true, recvSize});
        QTRY_VERIFY(story.port(server) != 0);
        gap.restart();
        const auto start = Clock::now();
        std::thread sender(sendStream, story.port(server), total);
        const auto received = [&story] { return story.session.endpoints().bytesReceived(); };
        QTRY_COMPARE_WITH_TIMEOUT(received(), quint64(total), 120'000);
        ours.push_back(double(total) / secondsSince(start) / 1e9);
        sender.join();
    }
    printRow("TCP, one stream, recorded", median(plain), median(ours), "GB/s", gap.summary());
}

void BenchEngine::udpReceive()
{
    const int count = isFull() ? 2'000'000 : 64'000;
    std::vector<double> plain;
    std::vector<double> ours;
    qint64 lost = 0;
    qint64 plainLost = 0;
    for (int round = 0; round < 3; ++round) {
        const Rate rate = plainUdp(count);
        plain.push_back(rate.perSecond / 1e3);
        plainLost += count - rate.received;
        SessionStory story;
        command::OpenUdp open;
        open.on = story.session.newId('U');
        open.local = {QStringLiteral("127.0.0.1"), 0};
        story.post(open);
        QTRY_VERIFY(story.port(open.on) != 0);
        const auto start = Clock::now();
        sendDatagrams(story.port(open.on), count);
        const auto accounted = [&story, &open] {
            const EndpointState* state = story.session.endpoints().find(open.on);
            return qint64(state->datagramsReceived + state->datagramsDropped);
        };
        QTRY_COMPARE_WITH_TIMEOUT(accounted(), qint64(count), 60'000);
        const EndpointState* state = story.session.endpoints().find(open.on);
        ours.push_back(double(state->datagramsReceived) / secondsSince(start) / 1e3);
        lost += qint64(state->datagramsDropped);
    }
    printRow("UDP, 64 bytes, as fast", median(plain), median(ours), "k/s",
             QStringLiteral("lost: C loop %1 %, engine %2 % (all counted)")
                 .arg(double(plainLost) * 100 / 3 / count, 0, 'f', 2)
                 .arg(double(lost) * 100 / 3 / count, 0, 'f', 2));
}

void BenchEngine::echoAmongIdleConnections()
{
    rlimit descriptors = {};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = descriptors.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    const int many = std::min<int>(isFull() ? 10'000 : 500, int(descriptors.rlim_cur / 2) - 100);
    const int trips = isFull() ? 50'000 : 1'000;
    SessionStory story;
    command::Listen listen;
    listen.on = story.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.backlog = 4096;
    listen.maxConnections = 100'000;
    listen.behaviour.kind = BehaviourKind::Echo;
    story.post(listen);
    QTRY_VERIFY(story.port(listen.on) != 0);
    const quint16 port = story.port(listen.on);
    std::vector<RawPeer> peers;
    const auto grow = [&peers, port](size_t count) {
        while (peers.size() < count)
            peers.push_back(RawPeer::connectTcp(port));
    };
    grow(11);
    const double few = roundTripsPerSecond(peers[0], trips);
    grow(size_t(many) + 1);
    QTRY_COMPARE_WITH_TIMEOUT(story.session.endpoints().find(listen.on)->accepted, many + 1, 60'000);
    const double crowded = roundTripsPerSecond(peers[0], trips);
    qInfo("%-28s 10 idle %.0f/s, %d idle %.0f/s, ratio %.2f", "echo round trips", few, many, crowded, crowded / few);
}

QTEST_GUILESS_MAIN(BenchEngine)
#include "bench_engine.moc"
