// SPDX-License-Identifier: MIT
#include "model/events/EventText.h"

#include "model/events/EventExplanation.h"
#include "model/events/EventSentence.h"
#include "tests/support/EventScript.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <cerrno>
#include <functional>

class tst_EventText : public QObject
{
    Q_OBJECT

private slots:
    void says_data();
    void says();
    void everyKindIsCovered();
    void theRestOfASentenceStaysWithoutAPreview();
    void placesInForeignTextStay();
    void anErrorOfTheSessionHasNoName();
    void aNoteIsTheUsersOwnWords();
    void everyKindIsExplainedInTwoSentences();
    void theSameCallIsExplainedByWhatCameOfIt();
};

namespace {

// What an event looks like in the log, in the Call column and as a sentence (with the preview "hello" where there is a
// payload).
struct Example
{
    EventKind kind;
    std::function<Event(EventStore&, EventScript&)> make;
    const char* text;
    const char* call;
    const char* sentence;
};

Event made(EventScript& script, const char* on, EventKind kind, Call call, qint64 value = 0, qint64 asked = 0,
           quint8 flags = 0)
{
    Event event = script.event(QString::fromLatin1(on), kind, call);
    event.value = value;
    event.asked = asked;
    event.flags = flags;
    return event;
}

Event between(EventStore& store, Event event)
{
    event.local = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 50001));
    event.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHostIPv6, 8888));
    return event;
}

Event about(EventStore& store, Event event, const char* text)
{
    event.text = store.textId(QString::fromUtf8(text));
    return event;
}

Event failing(Event event, ErrorId error, int systemError)
{
    event.error = error;
    event.systemError = qint16(systemError);
    return event;
}

using Store = EventStore&;
using Script = EventScript&;
using K = EventKind;

const QList<Example>& examples()
{
    static const QList<Example> list = {
        {K::Socket, [](Store s, Script p) { return about(s, made(p, "C1", K::Socket, Call::Socket, 7), "AF_INET"); },
         "Socket created (TCP, IPv4)", "socket()", "C1 created a socket (TCP, IPv4)"},
        {K::Socket,
         [](Store s, Script p) {
             return about(s, made(p, "U1", K::Socket, Call::Socket, 7, 0, Event::Datagram), "AF_INET6");
         },
         "Socket created (UDP, IPv6)", "socket()", "U1 created a socket (UDP, IPv6)"},
        {K::Socket, [](Store s, Script p) { return about(s, made(p, "L1", K::Socket, Call::Socket), "AF_UNIX"); },
         "Socket created (AF_UNIX)", "socket()", "L1 created a socket (AF_UNIX)"},
        {K::Option,
         [](Store s, Script p) { return about(s, made(p, "C1", K::Option, Call::SetSockOpt, 1, 1), "TCP_NODELAY"); },
         "Option TCP_NODELAY = 1", "setsockopt()", "C1 set option TCP_NODELAY to 1"},
        {K::Option,
         [](Store s, Script p) {
             return about(s, made(p, "C1", K::Option, Call::SetSockOpt, 8192, 4096), "SO_SNDBUF");
         },
         "Option SO_SNDBUF = 8192", "setsockopt()", "C1 set option SO_SNDBUF to 4096, the system made it 8192"},
        {K::Option,
         [](Store s, Script p) {
             return about(s, made(p, "C1", K::Option, Call::SetSockOpt, 0, 3, Event::ValueUnknown), "IP_TTL");
         },
         "Option IP_TTL = 3", "setsockopt()", "C1 set option IP_TTL to 3"},
        {K::Resolve,
         [](Store s, Script p) {
             return about(s, made(p, "C1", K::Resolve, Call::GetAddrInfo, 0, 0, Event::Started), "localhost");
         },
         "Looking up localhost", "getaddrinfo()", "C1 looks up localhost"},
        {K::Resolve,
         [](Store s, Script p) { return about(s, made(p, "C1", K::Resolve, Call::GetAddrInfo, 2), "localhost"); },
         "localhost: 2 addresses", "getaddrinfo()", "C1 found 2 addresses for localhost"},
        {K::Bind, [](Store s, Script p) { return between(s, made(p, "S1", K::Bind, Call::Bind)); },
         "Bound to 127.0.0.1:50001", "bind()", "S1 is bound to 127.0.0.1:50001"},
        {K::Listen, [](Store s, Script p) { return between(s, made(p, "S1", K::Listen, Call::Listen, 128)); },
         "Listening, backlog 128", "listen()", "S1 listens on 127.0.0.1:50001 with backlog 128"},
        {K::ConnectStart, [](Store s, Script p) { return between(s, made(p, "C1", K::ConnectStart, Call::Connect)); },
         "Connecting to [::1]:8888", "connect()", "C1 connects to [::1]:8888"},
        {K::Connect, [](Store s, Script p) { return between(s, made(p, "C1", K::Connect, Call::Connect)); },
         "Connected to [::1]:8888", "connect() = 0", "C1 is connected to [::1]:8888 from 127.0.0.1:50001"},
        {K::Connect, [](Store s, Script p) { return between(s, made(p, "U1", K::Connect, Call::Connect)); },
         "Default peer is [::1]:8888", "connect() = 0", "U1 has the default peer [::1]:8888"},
        {K::Connect, [](Store, Script p) { return made(p, "U1", K::Connect, Call::Connect); },
         "No default peer any more", "connect() = 0", "U1 has no default peer any more"},
        {K::Waiting, [](Store, Script p) { return made(p, "S1", K::Waiting, Call::Poll, 2); },
         "2 connections wait for accept", "poll", "2 connections wait for accept on S1"},
        {K::Accept,
         [](Store s, Script p) {
             return between(s, made(p, "S1", K::Accept, Call::Accept, qint64(SocketId('S', 1, 3).packed())));
         },
         "Accepted [::1]:8888 as S1·3", "accept()", "S1 accepted [::1]:8888 as S1·3"},
        {K::Accept,
         [](Store, Script p) {
             return made(p, "S1", K::Accept, Call::Accept, qint64(SocketId('S', 1, 3).packed()), 0, Event::PeerUnknown);
         },
         "Accepted as S1·3, peer unknown", "accept()", "S1 accepted S1·3, its peer is unknown"},
        {K::Send, [](Store, Script p) { return made(p, "C1", K::Send, Call::Send, 5, 5); }, "Sent 5 bytes",
         "send() = 5", "C1 sent 5 bytes: hello"},
        {K::SendPartial, [](Store, Script p) { return made(p, "C1", K::SendPartial, Call::Send, 6144, 65536); },
         "Sent 6144 of 65536 bytes", "send() = 6144", "C1 sent 6144 of 65536 bytes: hello"},
        {K::SendFull, [](Store, Script p) { return made(p, "C1", K::SendFull, Call::Send); },
         "Send buffer full, waiting", "send() = EAGAIN", "C1 waits: the send buffer is full"},
        {K::SendResume, [](Store, Script p) { return made(p, "C1", K::SendResume, Call::Poll); },
         "Send buffer has room again", "poll", "C1 can send again: the send buffer has room"},
        {K::Pending, [](Store, Script p) { return made(p, "S1.1", K::Pending, Call::Fionread, 11); },
         "11 bytes wait for recv", "FIONREAD", "11 bytes wait for recv on S1·1"},
        {K::Pending,
         [](Store, Script p) {
             Event early = made(p, "C1", K::Pending, Call::Recv);
             early.systemError = EAGAIN;
             return early;
         },
         "Nothing to receive yet", "recv() = EAGAIN", "C1 has nothing to receive yet"},
        {K::Recv, [](Store, Script p) { return made(p, "S1.1", K::Recv, Call::Recv, 5, 1024); }, "Received 5 bytes",
         "recv() = 5", "S1·1 received 5 bytes: hello"},
        {K::Eof, [](Store, Script p) { return made(p, "C1", K::Eof, Call::Recv); }, "End of stream", "recv() = 0",
         "C1 received the end of the stream"},
        {K::SendTo, [](Store s, Script p) { return between(s, made(p, "U1", K::SendTo, Call::SendTo, 5, 5)); },
         "Datagram sent, 5 bytes", "sendto() = 5", "U1 sent a datagram of 5 bytes to [::1]:8888: hello"},
        {K::RecvFrom, [](Store s, Script p) { return between(s, made(p, "U1", K::RecvFrom, Call::RecvFrom, 0)); },
         "Datagram received, 0 bytes", "recvfrom() = 0", "U1 received a datagram of 0 bytes from [::1]:8888: hello"},
        {K::RecvFromCut,
         [](Store s, Script p) { return between(s, made(p, "U1", K::RecvFromCut, Call::RecvFrom, 5, 17)); },
         "Datagram cut, 5 bytes kept", "recvfrom() = 5, MSG_TRUNC",
         "U1 received a datagram from [::1]:8888, cut to 5 bytes: hello"},
        {K::Dropped, [](Store, Script p) { return made(p, "U1", K::Dropped, Call::SkMemInfo, 94); },
         "94 datagrams dropped", "SO_MEMINFO", "U1 lost 94 datagrams: its receive buffer was full"},
        {K::Shutdown, [](Store, Script p) { return made(p, "C1", K::Shutdown, Call::Shutdown, 0, 0, Event::SendSide); },
         "Send side shut down", "shutdown(SHUT_WR) = 0", "C1 shut down its send side"},
        {K::Shutdown,
         [](Store, Script p) { return made(p, "C1", K::Shutdown, Call::Shutdown, 0, 0, Event::ReceiveSide); },
         "Receive side shut down", "shutdown(SHUT_RD) = 0", "C1 shut down its receive side"},
        {K::Shutdown,
         [](Store, Script p) {
             return made(p, "C1", K::Shutdown, Call::Shutdown, 0, 0, Event::SendSide | Event::ReceiveSide);
         },
         "Both sides shut down", "shutdown(SHUT_RDWR) = 0", "C1 shut down both sides"},
        {K::Close, [](Store, Script p) { return made(p, "C1", K::Close, Call::Close); }, "Closed", "close() = 0",
         "C1 closed"},
        {K::Close, [](Store, Script p) { return made(p, "C1", K::Close, Call::Close, 25); },
         "Closed with 25 bytes unread", "close() = 0", "C1 closed with 25 bytes unread"},
        {K::Close, [](Store, Script p) { return made(p, "C1", K::Close, Call::Close, 25, 0, Event::ValueUnknown); },
         "Closed", "close() = 0", "C1 closed"},
        {K::ResetOut, [](Store, Script p) { return made(p, "C1", K::ResetOut, Call::LingerClose); },
         "Connection reset by us", "SO_LINGER 0, close()", "C1 reset the connection"},
        {K::ResetIn, [](Store, Script p) { return failing(made(p, "C1", K::ResetIn, Call::Recv), ErrorId::Reset, 0); },
         "Connection reset by peer", "recv() = ECONNRESET", "C1: the peer reset the connection"},
        {K::Error,
         [](Store, Script p) {
             return failing(made(p, "C1", K::Error, Call::Connect), ErrorId::Refused, ECONNREFUSED);
         },
         "Connection refused", "connect() = ECONNREFUSED", "C1: Connection refused"},
        {K::Error, [](Store, Script p) { return failing(made(p, "C1", K::Error, Call::Connect), ErrorId::Timeout, 0); },
         "No answer in time", "connect() = timeout", "C1: No answer in time"},
        {K::Error, [](Store, Script p) { return failing(made(p, "C1", K::Error, Call::None), ErrorId::Unsent, 0); },
         "Not everything was sent", "", "C1: Not everything was sent"},
        {K::State, [](Store, Script p) { return made(p, "C1", K::State, Call::TcpInfo, int(TcpState::FinWait2)); },
         "State: FIN-WAIT-2", "TCP_INFO", "C1 is in state FIN-WAIT-2"},
        {K::Join, [](Store s, Script p) { return about(s, made(p, "U1", K::Join, Call::AddMembership), "239.1.2.3"); },
         "Joined 239.1.2.3", "IP_ADD_MEMBERSHIP", "U1 joined 239.1.2.3"},
        {K::Leave,
         [](Store s, Script p) { return about(s, made(p, "U1", K::Leave, Call::DropMembership), "239.1.2.3"); },
         "Left 239.1.2.3", "IP_DROP_MEMBERSHIP", "U1 left 239.1.2.3"},
        {K::Note, [](Store s, Script p) { return about(s, made(p, "C1", K::Note, Call::None), "look here"); },
         "look here", "", "Note on C1: look here"},
        {K::Simulated, [](Store s, Script p) { return about(s, made(p, "D1", K::Simulated, Call::None, 7), "lost"); },
         "Simulated: lost", "", "D1, simulated: the datagram of event 7 is lost"},
        {K::Simulated,
         [](Store s, Script p) { return about(s, made(p, "D1", K::Simulated, Call::None, 7), "doubled"); },
         "Simulated: doubled", "", "D1, simulated: the datagram of event 7 is passed on twice"},
        {K::Simulated,
         [](Store s, Script p) { return about(s, made(p, "D1", K::Simulated, Call::None, 7), "reordered"); },
         "Simulated: out of order", "", "D1, simulated: the datagram of event 7 waits to be overtaken"},
        {K::Simulated,
         [](Store s, Script p) { return about(s, made(p, "R1.1", K::Simulated, Call::None, 7, 60000), "held-back"); },
         "Simulated: held back 60000 ms", "", "R1·1, simulated: what event 7 brought is held back for 60000 ms"},
        {K::Simulated,
         [](Store s, Script p) { return about(s, made(p, "R1.1", K::Simulated, Call::None, 7, 4096), "split"); },
         "Simulated: split into 4096 pieces", "", "R1·1, simulated: what event 7 brought is passed on in 4096 pieces"},
        {K::Simulated,
         [](Store s, Script p) { return about(s, made(p, "R1.1", K::Simulated, Call::None, 0, 65536), "cut-off"); },
         "Simulated: cut after 65536 bytes", "", "R1·1, simulated: cut off after 65536 bytes"},
        {K::Simulated, [](Store s, Script p) { return about(s, made(p, "D1", K::Simulated, Call::None), "eaten"); },
         "Simulated: eaten", "", "D1, simulated: eaten"},
    };
    return list;
}

} // namespace

void tst_EventText::says_data()
{
    QTest::addColumn<int>("example");
    for (int i = 0; i < examples().size(); ++i)
        QTest::addRow("%s: %s", eventKindId(examples()[i].kind).data(), examples()[i].text) << i;
}

void tst_EventText::says()
{
    QFETCH(const int, example);
    const Example& words = examples()[example];
    EventStore store;
    EventScript script(store);
    const Event event = words.make(store, script);
    const QString text = translated(eventText(store, event));
    QCOMPARE(text, QString::fromUtf8(words.text));
    QVERIFY(text.size() <= 34);
    QCOMPARE(callText(event), QString::fromUtf8(words.call));
    const QString preview = carriesPayload(event.kind) ? QStringLiteral("hello") : QString();
    QCOMPARE(translated(eventSentence(store, event, preview)), QString::fromUtf8(words.sentence));
}

void tst_EventText::everyKindIsCovered()
{
    for (int i = 0; i < eventKindCount; ++i) {
        const auto isOfKind = [i](const Example& words) { return int(words.kind) == i; };
        QVERIFY2(std::any_of(examples().begin(), examples().end(), isOfKind), eventKindId(EventKind(i)).data());
    }
}

void tst_EventText::theRestOfASentenceStaysWithoutAPreview()
{
    for (const Example& words : examples()) {
        if (!carriesPayload(words.kind))
            continue;
        EventStore store;
        EventScript script(store);
        QString expected = QString::fromUtf8(words.sentence);
        expected.chop(qsizetype(sizeof ": hello") - 1);
        QCOMPARE(translated(eventSentence(store, words.make(store, script), QString())), expected);
    }
}

void tst_EventText::placesInForeignTextStay()
{
    EventStore store;
    EventScript script(store);
    const Event sent = between(store, made(script, "U1", EventKind::SendTo, Call::SendTo, 5, 5));
    QCOMPARE(translated(eventSentence(store, sent, QStringLiteral("%1 %2 %n %L1"))),
             QStringLiteral("U1 sent a datagram of 5 bytes to [::1]:8888: %1 %2 %n %L1"));
}

void tst_EventText::anErrorOfTheSessionHasNoName()
{
    const EventStore store;
    Event error;
    error.kind = EventKind::Error;
    error.error = ErrorId::Storage;
    QCOMPARE(translated(eventSentence(store, error, QString())), QStringLiteral("No room to record"));
}

void tst_EventText::aNoteIsTheUsersOwnWords()
{
    EventStore store;
    Event note;
    note.kind = EventKind::Note;
    note.text = store.textId(QStringLiteral("100%1 %n"));
    QCOMPARE(translated(eventText(store, note)), QStringLiteral("100%1 %n"));
    QCOMPARE(translated(eventSentence(store, note, QString())), QStringLiteral("Note: 100%1 %n"));
}

void tst_EventText::everyKindIsExplainedInTwoSentences()
{
    EventStore store;
    EventScript script(store);
    QSet<QString> sentences;
    for (int kind = 0; kind < eventKindCount; ++kind) {
        Event event = made(script, "C1", EventKind(kind), Call::None, 5, 9);
        if (event.kind == EventKind::Error)
            event.error = ErrorId::Refused;
        const EventExplanation explanation = EventExplanation::of(store, event);
        QVERIFY2(!explanation.did.isEmpty() && !explanation.unknown.isEmpty(), eventKindId(event.kind).data());
        sentences += translated(explanation.did);
        QVERIFY(!translated(explanation.did).contains(QLatin1Char('%')));
    }
    QCOMPARE(sentences.size(), qsizetype(eventKindCount)); // no two kinds are told alike
}

void tst_EventText::theSameCallIsExplainedByWhatCameOfIt()
{
    EventStore store;
    EventScript script(store);
    const auto did = [&store](const Event& event) { return translated(EventExplanation::of(store, event).did); };
    const auto says = [&did](const Event& event, const char* words) {
        return did(event).contains(QLatin1String(words));
    };
    QVERIFY(says(made(script, "C1", EventKind::Close, Call::Close), "FIN"));
    QVERIFY(says(made(script, "C1", EventKind::Close, Call::Close, 3), "3 unread bytes"));
    QVERIFY(says(made(script, "S1", EventKind::Close, Call::Close), "refused"));
    QVERIFY(says(made(script, "U1", EventKind::Close, Call::Close), "port"));
    QVERIFY(says(made(script, "U1", EventKind::Connect, Call::Connect), "sends nothing"));
    QVERIFY(says(made(script, "C1", EventKind::Connect, Call::Connect), "handshake"));
    QVERIFY(says(made(script, "C1", EventKind::Shutdown, Call::Shutdown, 0, 0, Event::SendSide), "SHUT_WR"));
    QVERIFY(says(made(script, "C1", EventKind::Shutdown, Call::Shutdown, 0, 0, Event::ReceiveSide), "SHUT_RD)"));
    Event early = made(script, "C1", EventKind::Pending, Call::Recv);
    early.systemError = EAGAIN;
    QVERIFY(says(early, "EAGAIN"));
}

QTEST_GUILESS_MAIN(tst_EventText)
#include "tst_EventText.moc"
