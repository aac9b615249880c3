// SPDX-License-Identifier: MIT
#include "model/events/ErrorText.h"

#include <QTest>

#include <cerrno>

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyErrorSaysWhatWhyAndWhatToTry();
    void titlesAreShort();
    void namesTheAddresses_data();
    void namesTheAddresses();
    void tellsWhatWasTried();
    void namesNumbersOfTheSystem_data();
    void namesNumbersOfTheSystem();
    void detailsAreForSearching();
    void lookUpsHaveTheirOwnNumbers();
};

namespace {

Event errorEvent(ErrorId id, Call call = Call::Connect, int systemError = 0)
{
    Event event;
    event.on = SocketId('C', 1);
    event.kind = EventKind::Error;
    event.call = call;
    event.error = id;
    event.systemError = qint16(systemError);
    return event;
}

} // namespace

void tst_ErrorText::everyErrorSaysWhatWhyAndWhatToTry()
{
    const EventStore store;
    QStringList titles;
    for (int i = 1; i < errorIdCount; ++i) {
        const Problem problem = errorText(store, errorEvent(ErrorId(i)));
        for (const Message* part : {&problem.what, &problem.why, &problem.advice}) {
            const QString text = translated(*part);
            QVERIFY2(!text.isEmpty(), errorId(ErrorId(i)).data());
            QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text)); // no place is left open
        }
        QVERIFY(!titles.contains(translated(problem.what)));
        titles += translated(problem.what);
    }
    QVERIFY(errorTitle(ErrorId::None).isEmpty());
}

void tst_ErrorText::titlesAreShort()
{
    for (int i = 1; i < errorIdCount; ++i)
        QVERIFY(translated(errorTitle(ErrorId(i))).size() <= 34);
}

void tst_ErrorText::namesTheAddresses_data()
{
    QTest::addColumn<int>("error");
    QTest::addColumn<int>("flags");
    QTest::addColumn<bool>("isLocal");
    QTest::addColumn<QString>("why");
    QTest::newRow("refused") << int(ErrorId::Refused) << 0 << false
                             << "192.0.2.7 answered, but nothing listens on port 81 (or a firewall answers no).";
    QTest::newRow("datagram refused")
        << int(ErrorId::Refused) << int(Event::IcmpAnswer) << false
        << "An earlier datagram reached 192.0.2.7, but nothing is bound to port 81 there. This endpoint goes on.";
    QTest::newRow("local refused") << int(ErrorId::Refused) << 0 << true
                                   << "/run/a.sock is there, but nobody listens on it.";
    QTest::newRow("in use") << int(ErrorId::InUse) << 0 << false
                            << "Another socket has 127.0.0.1:8888; or a connection of an earlier server on it is still "
                               "in TIME-WAIT (up to 60 s on Linux).";
    QTest::newRow("name") << int(ErrorId::NotFound) << 0 << false << "The name nowhere.example has no address here.";
    QTest::newRow("too long") << int(ErrorId::TooLong) << 0 << false
                              << "A datagram carries at most 65507 bytes over IPv4 and 65527 over IPv6; some systems "
                                 "allow less. This one has 65508.";
    QTest::newRow("unsent") << int(ErrorId::Unsent) << 0 << false
                            << "Closing waited, but the peer did not take the last 4096 bytes.";
}

void tst_ErrorText::namesTheAddresses()
{
    QFETCH(const int, error);
    QFETCH(const int, flags);
    QFETCH(const bool, isLocal);
    QFETCH(const QString, why);
    EventStore store;
    Event event = errorEvent(ErrorId(error));
    event.flags = quint8(flags);
    event.local = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 8888));
    event.peer = store.addressId(isLocal ? SocketAddress::local(QStringLiteral("/run/a.sock"))
                                         : SocketAddress::internet(QHostAddress(QStringLiteral("192.0.2.7")), 81));
    event.text = store.textId(QStringLiteral("nowhere.example"));
    event.value = 4096;
    event.asked = 65508;
    QCOMPARE(translated(errorText(store, event).why), why);
}

void tst_ErrorText::tellsWhatWasTried()
{
    EventStore store;
    const auto titleOf = [](const Event& event) { return translated(errorTitle(event)); };
    const auto whyOf = [&store](const Event& event) { return translated(errorText(store, event).why); };

    Event file = errorEvent(ErrorId::BadPath, Call::None);
    file.text = store.textId(QStringLiteral("/home/a.txt"));
    QCOMPARE(titleOf(file), QStringLiteral("File cannot be read"));
    QCOMPARE(whyOf(file), QStringLiteral("/home/a.txt is not there, or this program may not read it."));
    QCOMPARE(titleOf(errorEvent(ErrorId::BadPath, Call::Connect, ENOENT)), QStringLiteral("No socket at this path"));
    QCOMPARE(titleOf(errorEvent(ErrorId::BadPath, Call::Bind)), QStringLiteral("Not usable as a socket path"));

    Event silence = errorEvent(ErrorId::Timeout);
    silence.value = 2500;
    QVERIFY(whyOf(silence).startsWith(QLatin1String("Nothing came back within 2.5 s: ")));
    Event limit = errorEvent(ErrorId::Limit, Call::Accept);
    limit.value = 1000;
    QVERIFY(whyOf(limit).contains(QLatin1String("limit of 1000 connections")));
    Event datagrams = errorEvent(ErrorId::Unsent, Call::None);
    datagrams.on = SocketId('U', 1);
    datagrams.value = 3;
    QVERIFY(whyOf(datagrams).contains(QLatin1String("3 datagrams")));
}

void tst_ErrorText::namesNumbersOfTheSystem_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("name");
    QTest::newRow("none") << 0 << "";
    QTest::newRow("refused") << ECONNREFUSED << "ECONNREFUSED";
    QTest::newRow("in use") << EADDRINUSE << "EADDRINUSE";
    QTest::newRow("again") << EAGAIN << "EAGAIN";
    QTest::newRow("reset") << ECONNRESET << "ECONNRESET";
    QTest::newRow("pipe") << EPIPE << "EPIPE";
    QTest::newRow("descriptors") << EMFILE << "EMFILE";
    QTest::newRow("Windows refused") << 10061 << "WSAECONNREFUSED";
    QTest::newRow("Windows host") << 11001 << "WSAHOST_NOT_FOUND";
    QTest::newRow("unknown") << 9999 << "9999";
}

void tst_ErrorText::namesNumbersOfTheSystem()
{
    QFETCH(const int, number);
    QFETCH(const QString, name);
    QCOMPARE(systemErrorName(number), name);
}

void tst_ErrorText::detailsAreForSearching()
{
    const QString details = errorDetails(errorEvent(ErrorId::Refused, Call::Connect, ECONNREFUSED));
    QCOMPARE(details, QStringLiteral("connect() = ECONNREFUSED (%1) Connection refused").arg(ECONNREFUSED));
    QCOMPARE(errorDetails(errorEvent(ErrorId::Timeout)), QStringLiteral("connect() = timeout"));
    QCOMPARE(errorDetails(errorEvent(ErrorId::QueueFull, Call::None)), QString());
}

void tst_ErrorText::lookUpsHaveTheirOwnNumbers()
{
#ifdef Q_OS_LINUX
    constexpr int noName = -2;
#else
    constexpr int noName = 8;
#endif
    const Event event = errorEvent(ErrorId::NotFound, Call::GetAddrInfo, noName);
    QCOMPARE(errorDetails(event), QStringLiteral("getaddrinfo() = EAI_NONAME (%1)").arg(noName));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_ErrorText.moc"
