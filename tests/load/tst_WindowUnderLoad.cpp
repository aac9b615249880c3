// SPDX-License-Identifier: MIT
#include "tests/support/LoopGap.h"
#include "tests/support/RawPeer.h"

#include "model/session/Session.h"
#include "model/session/Settings.h"
#include "widgets/window/MainWindow.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

#include <chrono>
#include <thread>
#include <vector>

// The real window on a real session while the network is busy: nothing is lost, everything is accounted for, and how
// long the window's loop stood still is printed.
class TestWindowUnderLoad final : public QObject
{
    Q_OBJECT

private slots:
    void twentyThousandDatagramsASecondForTenSeconds();
    void aBurstOfFourThousandConnects();
    void aGibibyteToAPeerThatNeverReads();
    void aMebibyteWithoutNewlineAndHostileText();
};

namespace {

class OpenWindow
{
public:
    OpenWindow()
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
        , m_window({session, session.endpoints(), session.store(),
                    [this](char letter) { return session.newId(letter); },
                    [](quint16 port) { return Session::isPortFree(port); },
                    [this](SocketId id) { session.endpoints().remove(id); }},
                   session.feed(), m_settings, QStringLiteral("en"))
    {
        m_window.resize(1280, 720);
        m_window.show();
    }

    const EndpointState* state(SocketId id) { return session.endpoints().find(id); }
    quint16 port(SocketId id) { return state(id) ? state(id)->local.port : quint16(0); }

    Session session{16};

private:
    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

} // namespace

void TestWindowUnderLoad::twentyThousandDatagramsASecondForTenSeconds()
{
    static constexpr int perSecond = 20'000;
    static constexpr int seconds = 10;
    OpenWindow window;
    command::OpenUdp open;
    open.on = window.session.newId('U');
    open.local = {QStringLiteral("127.0.0.1"), 0};
    window.session.post(open);
    QTRY_VERIFY(window.port(open.on) != 0);
    const quint16 port = window.port(open.on);
    LoopGap gap;
    std::thread sender([port] {
        const RawPeer peer = RawPeer::udp();
        const auto start = std::chrono::steady_clock::now();
        const QByteArray datagram(64, 'd');
        for (int i = 0; i < perSecond * seconds; ++i) {
            if (i % 20 == 0) // in steps of a millisecond
                std::this_thread::sleep_until(start + std::chrono::microseconds(qint64(i) * 1'000'000 / perSecond));
            peer.sendTo(port, datagram);
        }
    });
    QTRY_COMPARE_WITH_TIMEOUT(window.state(open.on)->datagramsReceived, quint64(perSecond * seconds), 20'000);
    sender.join();
    QCOMPARE(window.state(open.on)->datagramsDropped, quint64(0));
    qInfo("200 000 datagrams in 10 s: %s", qPrintable(gap.summary()));
}

void TestWindowUnderLoad::aBurstOfFourThousandConnects()
{
    rlimit descriptors = {};
    ::getrlimit(RLIMIT_NOFILE, &descriptors);
    descriptors.rlim_cur = descriptors.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &descriptors);
    QVERIFY2(descriptors.rlim_cur > 8500, "this test needs 8500 descriptors: ulimit -Hn");

    static constexpr int burst = 4000;
    OpenWindow window;
    command::Listen listen;
    listen.on = window.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.backlog = 4096;
    listen.maxConnections = 3000; // so that 1000 are accepted and closed
    window.session.post(listen);
    QTRY_VERIFY(window.port(listen.on) != 0);
    const quint16 port = window.port(listen.on);
    LoopGap gap;
    std::vector<RawPeer> peers;
    std::thread connecting([&peers, port] {
        for (int i = 0; i < burst; ++i)
            peers.push_back(RawPeer::connectTcp(port));
    });
    QTRY_COMPARE_WITH_TIMEOUT(window.state(listen.on)->accepted, burst, 30'000);
    connecting.join();
    const auto closedByLimit = [&window] {
        int found = 0;
        const EventStore& store = window.session.store();
        for (EventId id = 0; id < store.end(); ++id)
            found += store.at(id).error == ErrorId::Limit;
        return found;
    };
    QTRY_COMPARE(closedByLimit(), 1000);
    qInfo("4000 connects: %s", qPrintable(gap.summary()));
}

void TestWindowUnderLoad::aGibibyteToAPeerThatNeverReads()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("gibibyte")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.resize(1LL << 30)); // sparse
    OpenWindow window;
    const RawPeer listener = RawPeer::listenTcp();
    command::Connect connect;
    connect.on = window.session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), listener.port()};
    window.session.post(connect);
    const RawPeer peer = listener.accept();
    QTRY_VERIFY(window.state(connect.on) && window.state(connect.on)->phase == EndpointState::Phase::Open);
    LoopGap gap;
    window.session.post(command::SendFile{connect.on, file.fileName()});
    QTRY_VERIFY(window.state(connect.on) && window.state(connect.on)->isSendBufferFull);
    window.session.post(command::Close{connect.on, false});
    QTRY_VERIFY_WITH_TIMEOUT(!window.state(connect.on)->isOpen(), 6000);
    qInfo("1 GiB to a peer that never reads: %s", qPrintable(gap.summary()));
}

void TestWindowUnderLoad::aMebibyteWithoutNewlineAndHostileText()
{
    OpenWindow window;
    command::Listen listen;
    listen.on = window.session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.receive.size = 1 << 20;
    window.session.post(listen);
    QTRY_VERIFY(window.port(listen.on) != 0);
    const RawPeer peer = RawPeer::connectTcp(window.port(listen.on));
    LoopGap gap;
    QByteArray nested;
    for (int i = 0; i < 25; ++i)
        nested += "<table><tr><td>";
    qint64 sent = 0;
    for (const QByteArray& bytes : {QByteArray(1 << 20, 'x'), nested, QByteArray("<img src='/etc/passwd'>"),
                                    QByteArray("\xe2\x80\xae\xe2\x80\xa8\xe2\x80\x8b\x1b[2J\x00\xff\xfe", 16)}) {
        QVERIFY(peer.send(bytes));
        sent += bytes.size();
        const SocketId id = listen.on.accepted(1);
        QTRY_COMPARE(window.state(id) ? window.state(id)->bytesReceived : 0, quint64(sent));
        QTest::qWait(50); // a frame or three: the row and the card are painted
    }
    qInfo("1 MiB without newline and hostile text: %s", qPrintable(gap.summary()));
}

QTEST_MAIN(TestWindowUnderLoad)
#include "tst_WindowUnderLoad.moc"
