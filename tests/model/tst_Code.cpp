// SPDX-License-Identifier: MIT
#include "model/code/CodeProgram.h"
#include "tests/support/CodeLexer.h"
#include "tests/support/EventScript.h"

#include <QRegularExpression>
#include <QSysInfo>
#include <QTest>

#include <cerrno>

class tst_Code : public QObject
{
    Q_OBJECT

private slots:
    void showsEachCallInThreeLanguages_data();
    void showsEachCallInThreeLanguages();
    void whatIsNoCallIsTold();
    void aClickHasAllItsCalls();
    void anEndpointHasItsConnections();
    void linesAndEventsFindEachOther();
};

namespace {

const QLatin1String listening("S1 listens 127.0.0.1:8888");
const QLatin1String connected("S1 listens 127.0.0.1:8888; C1 connects S1");

struct Session
{
    EventStore store;
    EventScript script{store};

    explicit Session(const QString& picture = {}) { script.play(picture); }

    CodeText code(CodeLanguage language, CodeScope scope, EventId id = noEvent)
    {
        CodeRequest request;
        request.language = language;
        request.scope = scope;
        request.event = id;
        const CodeProgram program = CodeProgram::make(store, store.end(), request, translated);
        return program.files.isEmpty() ? CodeText() : program.files.constFirst().code;
    }
    EventId last() const { return store.end() - 1; }
};

QString withoutComment(CodeLanguage language, QString line)
{
    static const QRegularExpression python(QStringLiteral("  # .*$"));
    static const QRegularExpression others(QStringLiteral("  // .*$"));
    return line.remove(language == CodeLanguage::Python ? python : others);
}

// The lines of the event, without their comments.
QString linesOf(const CodeText& code, CodeLanguage language, EventId id)
{
    QStringList lines;
    for (const CodeLine& line : code.lines()) {
        if (line.events.contains(id))
            lines += withoutComment(language, line.text);
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void tst_Code::showsEachCallInThreeLanguages_data()
{
    QTest::addColumn<QString>("picture");
    QTest::addColumn<int>("back"); // the event is so many before the last one
    QTest::addColumn<QString>("python");
    QTest::addColumn<QString>("c");
    QTest::addColumn<QString>("qt");

    QTest::newRow("new TCP socket") << QString(listening) << 2
                                    << "S1 = socket.socket(socket.AF_INET, socket.SOCK_STREAM)"
                                    << "int S1 = socket(AF_INET, SOCK_STREAM, 0);"
                                    << "QTcpServer S1;";
    QTest::newRow("new client") << QString(connected) << 3 << "C1 = socket.socket(socket.AF_INET, socket.SOCK_STREAM)"
                                << "int C1 = socket(AF_INET, SOCK_STREAM, 0);"
                                << "QTcpSocket C1;";
    QTest::newRow("reuse address")
        << QStringLiteral("S1 option SO_REUSEADDR 1 1") << 0
        << "S1.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)"
        << "int value1 = 1;\nsetsockopt(S1, SOL_SOCKET, SO_REUSEADDR, &value1, sizeof value1);"
        << "// 1  SO_REUSEADDR: QTcpServer sets it by itself on Unix.";
    QTest::newRow("linger")
        << QStringLiteral("C1 option SO_LINGER 5 5") << 0
        << "C1.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(\"ii\", 1, 5))"
        << "struct linger value1 = {1, 5};\n"
           "setsockopt(C1, SOL_SOCKET, SO_LINGER, &value1, sizeof value1);"
        << "linger value1 = {1, 5};\n"
           "::setsockopt(int(C1.socketDescriptor()), SOL_SOCKET, SO_LINGER, &value1, sizeof value1);";
    QTest::newRow("bind") << QString(listening) << 1 << "S1.bind((\"127.0.0.1\", 8888))"
                          << "struct sockaddr_in address2 = {.sin_family = AF_INET, .sin_port = htons(8888)};\n"
                             "inet_pton(AF_INET, \"127.0.0.1\", &address2.sin_addr);\n"
                             "bind(S1, (struct sockaddr *)&address2, sizeof address2);"
                          << "// 2  bind() is a part of listen() and connectToHost().";
    QTest::newRow("listen") << QString(listening) << 0 << "S1.listen(128)"
                            << "listen(S1, 128);"
                            << "S1.setListenBacklogSize(128);\nS1.listen(QHostAddress::LocalHost, 8888);";
    QTest::newRow("accept") << QString(connected) << 0 << "S1_1, address7 = S1.accept()"
                            << "struct sockaddr_storage peer7;\nsocklen_t length7 = sizeof peer7;\n"
                               "int S1_1 = accept(S1, (struct sockaddr *)&peer7, &length7);"
                            << "QObject::connect(&S1, &QTcpServer::newConnection, [&] {\n"
                               "    QTcpSocket *S1_1 = S1.nextPendingConnection();\n});";
    QTest::newRow("connect") << QString(connected) << 1 << "C1.connect((\"127.0.0.1\", 8888))"
                             << "struct sockaddr_in address6 = {.sin_family = AF_INET, .sin_port = htons(8888)};\n"
                                "inet_pton(AF_INET, \"127.0.0.1\", &address6.sin_addr);\n"
                                "connect(C1, (struct sockaddr *)&address6, sizeof address6);"
                             << "C1.connectToHost(QHostAddress::LocalHost, 8888);";
    QTest::newRow("connect by IPv6")
        << QStringLiteral("S1 listens [::1]:8888; C1 connects S1") << 1 << "C1.connect((\"::1\", 8888))"
        << "struct sockaddr_in6 address6 = {.sin6_family = AF_INET6, .sin6_port = htons(8888)};\n"
           "inet_pton(AF_INET6, \"::1\", &address6.sin6_addr);\n"
           "connect(C1, (struct sockaddr *)&address6, sizeof address6);"
        << "C1.connectToHost(QHostAddress::LocalHostIPv6, 8888);";
    QTest::newRow("refused") << QStringLiteral("C1 is refused 127.0.0.1:9") << 1 << "C1.connect((\"127.0.0.1\", 9))"
                             << "struct sockaddr_in address3 = {.sin_family = AF_INET, .sin_port = htons(9)};\n"
                                "inet_pton(AF_INET, \"127.0.0.1\", &address3.sin_addr);\n"
                                "connect(C1, (struct sockaddr *)&address3, sizeof address3);"
                             << "C1.connectToHost(QHostAddress::LocalHost, 9);";
    QTest::newRow("send") << connected + QStringLiteral("; C1 sends 'hello'") << 0 << "C1.sendall(b\"hello\")"
                          << "ssize_t count8 = send(C1, \"hello\", 5, 0);"
                          << "// 8  write() puts it into a queue; bytesWritten() tells when it has left.\n"
                             "C1.write(\"hello\", 5);";
    QTest::newRow("receive") << connected + QStringLiteral("; C1 -> S1.1 'hello'") << 0 << "data9 = S1_1.recv(1024)"
                             << "char data9[1024];\nssize_t count9 = recv(S1_1, data9, sizeof data9, 0);"
                             << "QObject::connect(S1_1, &QTcpSocket::readyRead, [&] {\n"
                                "    QByteArray data9 = S1_1->readAll();\n});";
    QTest::newRow("end of stream") << connected + QStringLiteral("; C1 closes; S1.1 sees the end") << 0
                                   << "data9 = S1_1.recv(1024)\nif not data9: print(\"end of stream\")"
                                   << "char data9[1024];\nssize_t count9 = recv(S1_1, data9, sizeof data9, 0);\n"
                                      "if (count9 == 0) puts(\"end of stream\");"
                                   << "QObject::connect(S1_1, &QTcpSocket::disconnected, [&] {\n"
                                      "    qInfo() << \"end of stream\";\n});";
    QTest::newRow("shut down send side") << connected + QStringLiteral("; C1 shuts down") << 0
                                         << "C1.shutdown(socket.SHUT_WR)"
                                         << "shutdown(C1, SHUT_WR);"
                                         << "// 8  Qt has no word for it that goes on reading.\n"
                                            "::shutdown(int(C1.socketDescriptor()), SHUT_WR);";
    QTest::newRow("close") << connected + QStringLiteral("; C1 closes") << 0 << "C1.close()"
                           << "close(C1);"
                           << "C1.disconnectFromHost();";
    QTest::newRow("reset")
        << connected + QStringLiteral("; C1 resets") << 0
        << "C1.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(\"ii\", 1, 0))\nC1.close()"
        << "struct linger linger8 = {1, 0};\n"
           "setsockopt(C1, SOL_SOCKET, SO_LINGER, &linger8, sizeof linger8);\nclose(C1);"
        << "// 8  abort() is not always an RST.\nC1.abort();";
    QTest::newRow("UDP socket") << QStringLiteral("U1 opens 127.0.0.1:12345") << 1
                                << "U1 = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)"
                                << "int U1 = socket(AF_INET, SOCK_DGRAM, 0);"
                                << "QUdpSocket U1;";
    QTest::newRow("UDP open") << QStringLiteral("U1 opens 127.0.0.1:12345") << 0 << "U1.bind((\"127.0.0.1\", 12345))"
                              << "struct sockaddr_in address2 = {.sin_family = AF_INET, .sin_port = htons(12345)};\n"
                                 "inet_pton(AF_INET, \"127.0.0.1\", &address2.sin_addr);\n"
                                 "bind(U1, (struct sockaddr *)&address2, sizeof address2);"
                              << "U1.bind(QHostAddress::LocalHost, 12345);";
    const QString datagrams =
        QStringLiteral("U1 opens 127.0.0.1:12345; U2 opens 127.0.0.1:12346; U2 -> U1 'Hello, UDP Server'");
    QTest::newRow("send to")
        << datagrams << 1 << "U2.sendto(b\"Hello, UDP Server\", (\"127.0.0.1\", 12345))"
        << "struct sockaddr_in address5 = {.sin_family = AF_INET, .sin_port = htons(12345)};\n"
           "inet_pton(AF_INET, \"127.0.0.1\", &address5.sin_addr);\n"
           "ssize_t count5 = sendto(U2, \"Hello, UDP Server\", 17, 0, (struct sockaddr *)&address5, "
           "sizeof address5);"
        << "U2.writeDatagram(QByteArray(\"Hello, UDP Server\", 17), QHostAddress::LocalHost, 12345);";
    QTest::newRow("receive from")
        << datagrams << 0 << "data6, address6 = U1.recvfrom(1024)"
        << "char data6[1024];\nstruct sockaddr_storage peer6;\nsocklen_t length6 = sizeof peer6;\n"
           "ssize_t count6 = recvfrom(U1, data6, sizeof data6, 0, (struct sockaddr *)&peer6, "
           "&length6);"
        << "QObject::connect(&U1, &QUdpSocket::readyRead, [&] {\n"
           "    QNetworkDatagram datagram6 = U1.receiveDatagram();\n});";
    QTest::newRow("join group") << QStringLiteral("U1 joins 239.1.2.3@lo") << 0
                                << "U1.setsockopt(socket.IPPROTO_IP, socket.IP_ADD_MEMBERSHIP, "
                                   "socket.inet_aton(\"239.1.2.3\") + socket.inet_aton(\"0.0.0.0\") + "
                                   "struct.pack(\"@i\", socket.if_nametoindex(\"lo\")))"
                                << "struct ip_mreqn group1 = {.imr_ifindex = if_nametoindex(\"lo\")};\n"
                                   "inet_pton(AF_INET, \"239.1.2.3\", &group1.imr_multiaddr);\n"
                                   "setsockopt(U1, IPPROTO_IP, IP_ADD_MEMBERSHIP, &group1, sizeof group1);"
                                << "U1.joinMulticastGroup(QHostAddress(\"239.1.2.3\"), "
                                   "QNetworkInterface::interfaceFromName(\"lo\"));";
    QTest::newRow("leave group") << QStringLiteral("U1 leaves 239.1.2.3") << 0
                                 << "U1.setsockopt(socket.IPPROTO_IP, socket.IP_DROP_MEMBERSHIP, "
                                    "socket.inet_aton(\"239.1.2.3\") + socket.inet_aton(\"0.0.0.0\"))"
                                 << "struct ip_mreqn group1 = {.imr_ifindex = 0};\n"
                                    "inet_pton(AF_INET, \"239.1.2.3\", &group1.imr_multiaddr);\n"
                                    "setsockopt(U1, IPPROTO_IP, IP_DROP_MEMBERSHIP, &group1, sizeof group1);"
                                 << "U1.leaveMulticastGroup(QHostAddress(\"239.1.2.3\"));";
    QTest::newRow("broadcast on")
        << QStringLiteral("U1 option SO_BROADCAST 1 1") << 0
        << "U1.setsockopt(socket.SOL_SOCKET, socket.SO_BROADCAST, 1)"
        << "int value1 = 1;\nsetsockopt(U1, SOL_SOCKET, SO_BROADCAST, &value1, sizeof value1);"
        << "// 1  SO_BROADCAST: QUdpSocket sets it by itself.";
    QTest::newRow("no delay") << QStringLiteral("C1 option TCP_NODELAY 1 1") << 0
                              << "C1.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)"
                              << "int value1 = 1;\nsetsockopt(C1, IPPROTO_TCP, TCP_NODELAY, &value1, sizeof value1);"
                              << "C1.setSocketOption(QAbstractSocket::LowDelayOption, 1);";
}

void tst_Code::showsEachCallInThreeLanguages()
{
    QFETCH(QString, picture);
    QFETCH(int, back);
    Session session(picture);
    const EventId id = session.last() - quint64(back);
    for (const CodeLanguage language : codeLanguages) {
        const CodeText code = session.code(language, CodeScope::Click, id);
        const char* const columns[] = {"python", "c", "qt"};
        const QString expected =
            *static_cast<QString*>(QTest::qData(columns[size_t(language)], qMetaTypeId<QString>()));
        QCOMPARE(linesOf(code, language, id), expected);
        // The header is always there, and Qt's warnings with it.
        QVERIFY(code.lines().constFirst().text.contains(QLatin1String("non-blocking")));
        QCOMPARE(code.text().contains(QLatin1String("cannot tell RST from FIN")), language == CodeLanguage::Qt);
    }
}

void tst_Code::whatIsNoCallIsTold()
{
    Session session(connected + QStringLiteral("; C1 state TIME-WAIT"));
    const CodeText state = session.code(CodeLanguage::Python, CodeScope::Click, session.last());
    QCOMPARE(linesOf(state, CodeLanguage::Python, session.last()),
             QLatin1String("# 8  State: TIME-WAIT. No call of a program: the app asked the system."));
    session.script.play(QStringLiteral("C1 is full"));
    QVERIFY(session.code(CodeLanguage::C, CodeScope::Click, session.last())
                .text()
                .contains(QLatin1String("// 9  Send buffer full, waiting. A blocking send() waits here")));
    Event lookUp = session.script.event(QStringLiteral("C1"), EventKind::Resolve, Call::GetAddrInfo);
    lookUp.text = session.store.textId(QSysInfo::machineHostName());
    session.script.add(lookUp, "127.0.0.1\n");
    QCOMPARE(linesOf(session.code(CodeLanguage::Python, CodeScope::Click, session.last()), CodeLanguage::Python,
                     session.last()),
             QLatin1String("socket.getaddrinfo(socket.gethostname(), None)"));
    QVERIFY(
        session.code(CodeLanguage::C, CodeScope::Click, session.last()).text().contains(QLatin1String("gethostname(")));
    QVERIFY(session.code(CodeLanguage::Qt, CodeScope::Click, session.last())
                .text()
                .contains(QLatin1String("QHostInfo::lookupHost(QSysInfo::machineHostName(),")));
}

void tst_Code::aClickHasAllItsCalls()
{
    Session session(connected + QStringLiteral("; C1 -> S1.1 'hi'"));
    const auto calls = [&session](EventId id) {
        QStringList names;
        const CodeText code = session.code(CodeLanguage::Python, CodeScope::Click, id);
        for (const CodeLine& line : code.lines()) {
            if (!line.events.isEmpty())
                names += withoutComment(CodeLanguage::Python, line.text).section(QLatin1Char('('), 0, 0);
        }
        return names.join(QLatin1Char(' '));
    };
    for (EventId id = 0; id < 3; ++id)
        QCOMPARE(calls(id), QLatin1String("S1 = socket.socket S1.bind S1.listen"));
    for (EventId id = 3; id < 6; ++id) // socket, connect begins, connected
        QCOMPARE(calls(id), QLatin1String("C1 = socket.socket C1.connect"));
    QCOMPARE(calls(6), QLatin1String("S1_1, address7 = S1.accept"));
    QCOMPARE(calls(7), QLatin1String("C1.sendall"));
}

void tst_Code::anEndpointHasItsConnections()
{
    Session session(connected + QStringLiteral("; C1 -> S1.1 'hi'; S1.1 closes"));
    const QString server = session.code(CodeLanguage::Python, CodeScope::Endpoint, 0).text();
    for (const char* call : {"S1.listen", "S1.accept", "S1_1.recv", "S1_1.close"})
        QVERIFY2(server.contains(QLatin1String(call)), call);
    QVERIFY(!server.contains(QLatin1String("C1.")));
    QVERIFY(session.code(CodeLanguage::Python, CodeScope::Endpoint, session.last()).text() == server);
}

void tst_Code::linesAndEventsFindEachOther()
{
    Session session(connected + QStringLiteral("; C1 -> S1.1 'hi'; C1 closes; S1.1 sees the end"));
    for (const CodeLanguage language : codeLanguages) {
        const CodeText code = session.code(language, CodeScope::Session);
        for (EventId id = 0; id < session.store.end(); ++id) {
            const qsizetype line = code.lineOf(id);
            QVERIFY2(line >= 0, qPrintable(code.text()));
            const EventId back = code.eventAt(line);
            QVERIFY(back == id || code.lines().at(line).events.contains(id));
        }
        QCOMPARE(code.eventAt(0), noEvent);
        QCOMPARE(code.eventAt(code.lines().size()), noEvent);
        QCOMPARE(code.lineOf(session.store.end()), -1);
        for (qsizetype line = 0; line < code.lines().size(); ++line)
            QVERIFY2(CodeLexer::read(language, code.lines().at(line).text).isSound,
                     qPrintable(code.lines().at(line).text));
    }
}

QTEST_GUILESS_MAIN(tst_Code)
#include "tst_Code.moc"
