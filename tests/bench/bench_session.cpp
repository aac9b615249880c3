// SPDX-License-Identifier: MIT
#include "model/session/Session.h"
#include "tests/support/LoopGap.h"
#include "tests/support/RawPeer.h"
#include "widgets/log/LogPane.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <thread>
#include <vector>

// What a whole session does, with its log on a (hidden) screen and its file on the disk: TCP beside a plain C loop that
// records nothing, one that writes a file, and beside socat writing the same stream to a file, UDP at a given pace, and
// the memory it takes. Only counts are asserted; figures are printed. Small by default; BENCH_FULL=1 takes the sizes
// that mean something. TMPDIR says which disk.
class BenchSession final : public QObject
{
    Q_OBJECT

private slots:
    void tcpRecorded();
    void udpRecorded();
};

namespace {

using Clock = std::chrono::steady_clock;
constexpr int pieceSize = 256 << 10;

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

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').at(1).toDouble() / 1024;
    }
    return 0;
}

// A session whose log is painted and whose events and bytes go into a file.
struct ShownSession
{
    QTemporaryDir folder;
    Session session{16};
    QWidget window; // the offscreen platform warns of windows with a least size
    LogPane log{session.feed(), &window};

    ShownSession()
    {
        log.resize(1000, 600);
        window.show();
        session.recording().start(Recording::Place::NamedFile, folder.filePath(QStringLiteral("bench.sockplay")), 0);
    }
    const EndpointState* state(SocketId id) { return session.endpoints().find(id); }
    quint16 port(SocketId id) { return state(id) == nullptr ? 0 : state(id)->local.port; }
};

void sendStream(const RawPeer& peer, qint64 total)
{
    const QByteArray piece(pieceSize, 's');
    for (qint64 sent = 0; sent < total; sent += piece.size())
        peer.send(piece);
}

// Until here the page cache may hold it: a figure without it says how fast memory is.
void reachDisk(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        ::fdatasync(file.handle());
}

// The least that a program can do: recv() until the end, and write() to the file, if there is one.
double plainGigabytesPerSecond(qint64 total, int file = -1)
{
    const RawPeer listener = RawPeer::listenTcp();
    std::thread sender([&listener, total] { sendStream(RawPeer::connectTcp(listener.port()), total); });
    const RawPeer peer = listener.accept();
    std::vector<char> buffer(pieceSize);
    const auto start = Clock::now();
    for (ssize_t size = 0; (size = ::recv(peer.fd(), buffer.data(), buffer.size(), 0)) > 0;) {
        if (file >= 0 && ::write(file, buffer.data(), size_t(size)) != size)
            qFatal("the disk is full");
    }
    ::fdatasync(file);
    const double seconds = secondsSince(start);
    sender.join();
    return double(total) / seconds / 1e9;
}

double recordingGigabytesPerSecond(qint64 total)
{
    QTemporaryFile file;
    return file.open() ? plainGigabytesPerSecond(total, file.handle()) : 0;
}

// 0: there is no socat.
double socatGigabytesPerSecond(qint64 total)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x"));
    quint16 port = 0;
    {
        const RawPeer free = RawPeer::listenTcp();
        port = free.port();
    }
    const QByteArray command = "socat -u -b 262144 TCP-LISTEN:" + QByteArray::number(port) +
                               ",bind=127.0.0.1,reuseaddr CREATE:" + path.toLocal8Bit();
    int status = -1;
    std::thread socat([&command, &status] { status = std::system(command.constData()); });
    RawPeer peer;
    for (int attempt = 0; attempt < 200 && !peer.isOpen() && status == -1; ++attempt) {
        std::this_thread::sleep_for(std::chrono::milliseconds(10));
        peer = RawPeer::connectTcp(port);
    }
    const auto start = Clock::now();
    if (peer.isOpen())
        sendStream(peer, total);
    peer.close();
    socat.join();
    reachDisk(path);
    return status == 0 ? double(total) / secondsSince(start) / 1e9 : 0;
}

void sendPaced(quint16 port, int perMillisecond, int milliseconds)
{
    const RawPeer peer = RawPeer::udp();
    peer.connectTo(port);
    const std::array<char, 64> datagram = {};
    iovec part = {const_cast<char*>(datagram.data()), datagram.size()};
    std::vector<mmsghdr> headers{size_t(perMillisecond)};
    for (mmsghdr& header : headers) {
        header.msg_hdr.msg_iov = &part;
        header.msg_hdr.msg_iovlen = 1;
    }
    auto due = Clock::now();
    for (int tick = 0; tick < milliseconds; ++tick) {
        for (size_t sent = 0; sent < headers.size();)
            sent +=
                size_t(std::max(0, ::sendmmsg(peer.fd(), headers.data() + sent, unsigned(headers.size() - sent), 0)));
        due += std::chrono::milliseconds(1);
        std::this_thread::sleep_until(due);
    }
}

} // namespace

void BenchSession::tcpRecorded()
{
    const qint64 total = isFull() ? qint64(4) << 30 : qint64(64) << 20;
    std::vector<double> plain;
    std::vector<double> recorder;
    std::vector<double> socat;
    std::vector<double> ours;
    LoopGap gap;
    for (int round = 0; round < 3; ++round) {
        plain.push_back(plainGigabytesPerSecond(total));
        recorder.push_back(recordingGigabytesPerSecond(total));
        socat.push_back(socatGigabytesPerSecond(total));
        ShownSession shown;
        command::Listen listen;
        listen.on = shown.session.newId('S');
        listen.where = {QStringLiteral("127.0.0.1"), 0};
        listen.receive.size = pieceSize;
        shown.session.post(listen);
        QTRY_VERIFY(shown.port(listen.on) != 0);
        const quint16 port = shown.port(listen.on);
        gap.restart();
        const auto start = Clock::now();
        std::thread sender([port, total] { sendStream(RawPeer::connectTcp(port), total); });
        QTRY_COMPARE_WITH_TIMEOUT(shown.session.endpoints().bytesReceived(), quint64(total), 300'000);
        sender.join();
        QVERIFY(!shown.session.end());
        reachDisk(shown.session.recording().path());
        ours.push_back(double(total) / secondsSince(start) / 1e9);
    }
    qInfo("TCP, recorded and shown      C loop (keeps nothing) %.2f GB/s   C loop that writes a file %.2f   socat to a "
          "file "
          "%.2f   session %.2f",
          median(plain), median(recorder), median(socat), median(ours));
    qInfo("                             of the C loop %.2f   of the one that writes %.2f   of socat %s   %s",
          median(ours) / median(plain), median(ours) / median(recorder),
          median(socat) > 0 ? qPrintable(QString::number(median(ours) / median(socat), 'f', 2)) : "(not there)",
          qPrintable(gap.summary()));
}

void BenchSession::udpRecorded()
{
    const int milliseconds = isFull() ? 10'000 : 200;
    for (const int perSecond : {100'000, 300'000, 500'000}) {
        ShownSession shown;
        command::OpenUdp open;
        open.on = shown.session.newId('U');
        open.local = {QStringLiteral("127.0.0.1"), 0};
        shown.session.post(open);
        QTRY_VERIFY(shown.port(open.on) != 0);
        const quint16 port = shown.port(open.on);
        const double before = residentMegabytes();
        LoopGap gap;
        std::thread sender(sendPaced, port, perSecond / 1000, milliseconds);
        const auto total = quint64(perSecond / 1000) * quint64(milliseconds);
        const auto accounted = [&shown, &open] {
            return shown.state(open.on)->datagramsReceived + shown.state(open.on)->datagramsDropped;
        };
        QTRY_COMPARE_WITH_TIMEOUT(accounted(), total, 60'000);
        sender.join();
        const quint64 lost = shown.state(open.on)->datagramsDropped;
        qInfo("UDP, 64 bytes, %d/s, %.1f M   lost %llu (%.3f %%, all counted)   memory +%.0f MB   %s", perSecond,
              double(total) / 1e6, static_cast<unsigned long long>(lost), double(lost) * 100 / double(total),
              residentMegabytes() - before, qPrintable(gap.summary()));
    }
}

QTEST_MAIN(BenchSession)
#include "bench_session.moc"
