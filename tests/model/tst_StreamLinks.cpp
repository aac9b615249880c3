// SPDX-License-Identifier: MIT
#include "model/sequence/StreamLinks.h"

#include "tests/support/EventScript.h"

#include <QTest>

// Which send is which recv, on stores written from pictures.
class tst_StreamLinks : public QObject
{
    Q_OBJECT

private slots:
    void aSendIsLinkedWithTheRecvOfItsBytes();
    void threeSendsMayBeOneRecv();
    void oneSendMayBeThreeRecvs();
    void bytesThatNobodyReadAreInKernels();
    void aPeerOutsideHasNoPartner();
    void theSamePortsAgainAreAnotherConversation();
    void acceptAfterCloseIsStillTheSameConversation();
    void anAddressOfTheSameListenerLaterIsNotTakenForTheEarlier();
    void endsBelongToTheirCauses();
    void farEventsAreFoundBetweenMillionsOfOthers();
    void datagramsAreMatchedByContentAndOrder();
    void aLostDatagramIsSaidToBeLostWhenItIsTooLate();
    void aCutDatagramIsLinkedWithTheWholeOne();
    void aDroppedDatagramNeedsAReport();
    void droppedOnesNeedNoneBehindThem();
    void noMoreAreCalledDroppedThanWereReported();
    void whoElseSendsMayHaveLostThem();
    void aDatagramIsLostWhenTimeHasPassed();
};

namespace {

struct Scene
{
    EventStore store;
    EventScript script{store};
    StreamLinks links{store};

    EventRange play(const char* picture)
    {
        const EventRange range = script.play(QString::fromUtf8(picture));
        links.append(range);
        return range;
    }
    // "S1·1 recv 11 = 5 + 6": what the event is linked with.
    QString line(EventId id) const
    {
        QStringList parts;
        for (const EventLink& link : links.links(id)) {
            const Event event = store.at(link.event);
            parts += QStringLiteral("%1 %2 %3").arg(event.on.display(), eventKindId(event.kind)).arg(link.bytes);
        }
        return parts.join(QLatin1String(" + "));
    }

    // U1 at port 9001, U2 at 9002.
    void openTwo() { play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002"); }
    EventId send(const QByteArray& bytes, quint16 to = 9002) { return datagram("U1", EventKind::SendTo, bytes, to); }
    EventId receive(const QByteArray& bytes, quint16 from = 9001)
    {
        return datagram("U2", EventKind::RecvFrom, bytes, from);
    }
    DatagramLinks::Fate fate(EventId id) const { return links.datagrams().outcome(id, store.at(id)).fate; }

private:
    EventId datagram(const char* on, EventKind kind, const QByteArray& bytes, quint16 port)
    {
        const Call call = kind == EventKind::SendTo ? Call::SendTo : Call::RecvFrom;
        Event event = script.event(QString::fromLatin1(on), kind, call);
        event.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, port));
        event.value = bytes.size();
        const EventId id = script.add(event, bytes);
        links.append({id, id + 1});
        return id;
    }
};

} // namespace

void tst_StreamLinks::aSendIsLinkedWithTheRecvOfItsBytes()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    const EventRange data = scene.play("C1 -> S1.1 'hello'; S1.1 -> C1 'hello'");
    QCOMPARE(scene.line(data.first), QStringLiteral("S1·1 recv 5"));
    QCOMPARE(scene.line(data.first + 1), QStringLiteral("C1 send 5"));
    QCOMPARE(scene.line(data.first + 2), QStringLiteral("C1 recv 5"));
    QCOMPARE(scene.links.partner(data.first + 3), data.first + 2);
}

void tst_StreamLinks::threeSendsMayBeOneRecv()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'x'");
    const EventRange data = scene.play("C1 sends 'one'; C1 sends 'two'; C1 sends 'three'; S1.1 receives 'onetwothree'");
    QCOMPARE(scene.line(data.end - 1), QStringLiteral("C1 send 3 + C1 send 3 + C1 send 5"));
    QCOMPARE(scene.line(data.first), QStringLiteral("S1·1 recv 3"));
    QCOMPARE(scene.line(data.first + 2), QStringLiteral("S1·1 recv 5"));
}

void tst_StreamLinks::oneSendMayBeThreeRecvs()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1");
    const EventRange data = scene.play(
        "C1 sends 'onetwothree'; S1.1 receives 'onetw'; S1.1 receives 'othr'; C1 sends 'four'; S1.1 receives 'eefour'");
    QCOMPARE(scene.line(data.first), QStringLiteral("S1·1 recv 5 + S1·1 recv 4 + S1·1 recv 2"));
    QCOMPARE(scene.line(data.end - 1), QStringLiteral("C1 send 2 + C1 send 4"));
}

void tst_StreamLinks::bytesThatNobodyReadAreInKernels()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'onetwothree'; S1.1 receives 'one'");
    const StreamLinks::Flow flow = scene.links.flow(scene.links.newestEnd({'C', 1}));
    QVERIFY(flow.isReadKnown);
    QCOMPARE(flow.sent, 11u);
    QCOMPARE(flow.read, 3u);
    QCOMPARE(flow.inKernels(), 8u);
    QCOMPARE(flow.neverRead(), 0u);
    scene.play("S1.1 resets");
    const StreamLinks::Flow over = scene.links.flow(scene.links.newestEnd({'C', 1}));
    QCOMPARE(over.inKernels(), 0u);
    QCOMPARE(over.neverRead(), 8u);
}

void tst_StreamLinks::aPeerOutsideHasNoPartner()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888");
    Event outside = scene.script.event(QStringLiteral("S1"), EventKind::Accept, Call::Accept);
    outside.value = qint64(SocketId('S', 1, 1).packed());
    outside.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 40000));
    scene.script.add(outside);
    scene.links.append({3, 4});
    const EventRange data = scene.play("S1.1 sends 'hello'");
    QCOMPARE(scene.line(data.first), QString());
    QVERIFY(!scene.links.flow(scene.links.newestEnd({'S', 1, 1})).isReadKnown);
}

void tst_StreamLinks::theSamePortsAgainAreAnotherConversation()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888");
    scene.play("C1 connects S1; C1 -> S1.1 'first'; C1 closes; S1.1 sees the end; S1.1 closes");
    EventScript again(scene.store); // begins with port 50001 again
    const EventId from = scene.store.end();
    again.play(QStringLiteral("S2 listens 127.0.0.1:8888; C2 connects S2; C2 -> S2.1 'again'"));
    scene.links.append({from, scene.store.end()});
    QCOMPARE(scene.line(scene.store.end() - 2), QStringLiteral("S2·1 recv 5"));
    QCOMPARE(scene.line(scene.store.end() - 1), QStringLiteral("C2 send 5"));
}

void tst_StreamLinks::acceptAfterCloseIsStillTheSameConversation()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 waits for S1");
    const EventRange data = scene.play("C1 sends 'early'; C1 closes; S1 accepts; S1.1 receives 'early'");
    QCOMPARE(scene.line(data.first), QStringLiteral("S1·1 recv 5"));
}

void tst_StreamLinks::anAddressOfTheSameListenerLaterIsNotTakenForTheEarlier()
{
    Scene scene;
    // C1 talks to a server of somebody else on 8888; later this app listens there, and an outside client has C1's port.
    scene.play("S1 listens 127.0.0.1:8888; C1 waits for S1; C1 sends 'mine'; C1 closes; S1 closes");
    EventScript later(scene.store);
    EventId from = scene.store.end();
    later.play(QStringLiteral("S2 listens 127.0.0.1:8888"));
    Event outside = later.event(QStringLiteral("S2"), EventKind::Accept, Call::Accept);
    outside.value = qint64(SocketId('S', 2, 1).packed());
    outside.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 50001));
    later.add(outside);
    scene.links.append({from, scene.store.end()});
    QCOMPARE(scene.links.end(scene.links.newestEnd({'S', 2, 1})).partner, StreamEnd::none);
}

void tst_StreamLinks::endsBelongToTheirCauses()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1");
    const EventRange half = scene.play("C1 shuts down; S1.1 sees the end; S1.1 closes; C1 sees the end; C1 closes");
    QCOMPARE(scene.links.partner(half.first), half.first + 1);
    QCOMPARE(scene.links.partner(half.first + 1), half.first);
    QCOMPARE(scene.links.partner(half.first + 2), half.first + 3);
    QCOMPARE(scene.links.partner(half.first + 3), half.first + 2);
    QCOMPARE(scene.links.partner(half.first + 4), noEvent);
    const EventRange reset = scene.play("C2 resets; S1.2 is reset");
    QCOMPARE(scene.links.partner(reset.first), reset.first + 1);
    QCOMPARE(scene.links.partner(reset.first + 1), reset.first);
    QCOMPARE(scene.links.partner(4), EventId(6)); // connect began: accepted
    QCOMPARE(scene.links.partner(6), EventId(5));
}

void tst_StreamLinks::farEventsAreFoundBetweenMillionsOfOthers()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1; C1 -> S1.1 'near'");
    const EventRange first = scene.play("C1 sends 'onetwo'");
    Event other = scene.script.event(QStringLiteral("C2"), EventKind::Send, Call::Send);
    other.value = 1;
    for (int i = 0; i < 100'000; ++i) {
        other.streamOffset = quint64(i);
        scene.script.add(other, "x");
    }
    scene.links.append({first.end, scene.store.end()});
    const EventRange last = scene.play("S1.1 receives 'one'; S1.1 receives 'two'; C1 -> S1.1 'new'");
    QCOMPARE(scene.links.links(first.first), (std::vector<EventLink>{{last.first, 4, 3}, {last.first + 1, 7, 3}}));
    QCOMPARE(scene.links.partner(last.first + 1), first.first);
    QCOMPARE(scene.links.partner(last.first + 3), last.first + 2);
    const quint32 end = scene.links.newestEnd({'C', 2});
    QCOMPARE(scene.links.sentBefore(end, first.end), 0u);
    QCOMPARE(scene.links.sentBefore(end, first.end + 77'777), 77'777u);
    QCOMPARE(scene.links.sentBefore(end, last.end), 100'000u);
    QCOMPARE(scene.links.sends(end, 50'000, 50'002, 64),
             (std::vector<EventLink>{{first.end + 50'000, 50'000, 1}, {first.end + 50'001, 50'001, 1}}));
}

void tst_StreamLinks::datagramsAreMatchedByContentAndOrder()
{
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002");
    Event to = scene.script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    Event from = scene.script.event(QStringLiteral("U2"), EventKind::RecvFrom, Call::RecvFrom);
    from.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9001));
    const auto add = [&scene](Event event, const QByteArray& bytes) {
        event.value = bytes.size();
        const EventId id = scene.script.add(event, bytes);
        scene.links.append({id, id + 1});
        return id;
    };
    const EventId a = add(to, "a");
    const EventId b = add(to, "b");
    const EventId c = add(to, "c");
    const EventId secondA = add(to, "a");
    const EventId gotA = add(from, "a");
    const EventId gotC = add(from, "c"); // before b: the network changed the order
    const EventId gotB = add(from, "b");
    const EventId gotAgain = add(from, "a");
    QCOMPARE(scene.links.partner(a), gotA);
    QCOMPARE(scene.links.partner(b), gotB);
    QCOMPARE(scene.links.partner(c), gotC);
    QCOMPARE(scene.links.partner(secondA), gotAgain);
    QCOMPARE(scene.links.partner(gotAgain), secondA);
    QCOMPARE(scene.links.partner(gotB), b);
    QCOMPARE(scene.links.datagrams().senderOf(gotA, scene.store.at(gotA)).display(), QStringLiteral("U1"));
}

void tst_StreamLinks::aLostDatagramIsSaidToBeLostWhenItIsTooLate()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002");
    Event to = scene.script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    const EventId id = scene.script.add(to, "lost");
    scene.links.append({id, id + 1});
    const auto fate = [&] { return scene.links.datagrams().outcome(id, scene.store.at(id)).fate; };
    QCOMPARE(fate(), Fate::NotYet);
    scene.play("U2 closes");
    QCOMPARE(fate(), Fate::Lost);
    to.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9));
    const EventId elsewhere = scene.script.add(to, "x");
    scene.links.append({elsewhere, elsewhere + 1});
    QCOMPARE(scene.links.datagrams().outcome(elsewhere, scene.store.at(elsewhere)).fate, Fate::Elsewhere);
}

void tst_StreamLinks::aCutDatagramIsLinkedWithTheWholeOne()
{
    Scene scene;
    scene.play("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002; U1 -> U2 'first'");
    Event to = scene.script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    to.value = 17;
    const EventId sent = scene.script.add(to, "seventeen bytes..");
    Event cut = scene.script.event(QStringLiteral("U2"), EventKind::RecvFromCut, Call::RecvFrom);
    cut.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9001));
    cut.value = 5;
    cut.asked = 17;
    const EventId kept = scene.script.add(cut, "seven");
    scene.links.append({sent, kept + 1});
    QCOMPARE(scene.links.partner(sent), kept);
    QCOMPARE(scene.links.links(kept), (std::vector<EventLink>{{sent, 0, 5}}));
}

void tst_StreamLinks::aDroppedDatagramNeedsAReport()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.openTwo();
    const EventId first = scene.send("1");
    const EventId second = scene.send("2");
    const EventId third = scene.send("3");
    scene.play("U2 drops 1");
    QCOMPARE(scene.fate(second), Fate::NotYet); // it may be one of those that wait
    scene.receive("3");
    QCOMPARE(scene.fate(third), Fate::Received);
    QCOMPARE(scene.fate(second), Fate::NotYet); // one was dropped, but two did not come
    scene.play("U2 drops 1");
    QCOMPARE(scene.fate(second), Fate::Dropped);
    QCOMPARE(scene.fate(first), Fate::Dropped);
}

// As when a burst fills the buffer and the reader comes too late: the first ones are there, nothing is sent any more.
void tst_StreamLinks::droppedOnesNeedNoneBehindThem()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.openTwo();
    const EventId first = scene.send("x");
    const EventId second = scene.send("x");
    const EventId third = scene.send("x");
    scene.receive("x");
    scene.play("U2 drops 2");
    QCOMPARE(scene.fate(first), Fate::Received);
    QCOMPARE(scene.fate(second), Fate::Dropped);
    QCOMPARE(scene.fate(third), Fate::Dropped);
    const EventId later = scene.send("x");
    QCOMPARE(scene.fate(later), Fate::NotYet);
    scene.receive("x");
    QCOMPARE(scene.fate(later), Fate::Received);
    QCOMPARE(scene.fate(third), Fate::Dropped);
}

void tst_StreamLinks::noMoreAreCalledDroppedThanWereReported()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.openTwo();
    const EventId lost = scene.send("a");
    scene.send("b");
    scene.receive("b");
    const EventId alsoLost = scene.send("c");
    scene.send("d");
    scene.receive("d");
    scene.play("U2 drops 1");
    QCOMPARE(scene.fate(lost), Fate::NotYet); // which of the two it was, nobody knows
    QCOMPARE(scene.fate(alsoLost), Fate::NotYet);
    scene.play("U2 closes");
    QCOMPARE(scene.fate(lost), Fate::Lost);
    QCOMPARE(scene.fate(alsoLost), Fate::Lost);
}

void tst_StreamLinks::whoElseSendsMayHaveLostThem()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.openTwo();
    scene.receive("hello", 9);
    const EventId waiting = scene.send("a");
    scene.play("U2 drops 1");
    QCOMPARE(scene.fate(waiting), Fate::NotYet);
    scene.send("b");
    scene.receive("b");
    QCOMPARE(scene.fate(waiting), Fate::Dropped); // it waits no more
}

void tst_StreamLinks::aDatagramIsLostWhenTimeHasPassed()
{
    using Fate = DatagramLinks::Fate;
    Scene scene;
    scene.openTwo();
    const EventId id = scene.send("x");
    const qint64 sentNs = scene.store.at(id).timeNs;
    scene.links.setNow(sentNs + DatagramLinks::patienceNs);
    QCOMPARE(scene.fate(id), Fate::NotYet);
    scene.links.setNow(sentNs + DatagramLinks::patienceNs + 1);
    QCOMPARE(scene.fate(id), Fate::Lost);
}

QTEST_GUILESS_MAIN(tst_StreamLinks)
#include "tst_StreamLinks.moc"
