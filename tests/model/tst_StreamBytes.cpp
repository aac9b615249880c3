// SPDX-License-Identifier: MIT
#include "model/streams/EventBytes.h"
#include "model/streams/StreamBytes.h"
#include "tests/support/EventScript.h"

#include <QRandomGenerator>
#include <QTest>

class tst_StreamBytes : public QObject
{
    Q_OBJECT

private slots:
    void anEventIsItsPayload();
    void aDirectionIsTheBytesOfItsCalls();
    void aConversationIsInTheOrderOfItsEvents();
    void growsWithItsEvents();
    void readsAnywhereOfMoreCallsThanAreMarked();
    void openingAgainBeginsAnotherRun();
    void whatIsNoLongerKeptIsSaid();
};

namespace {

struct Scene
{
    EventStore store;
    EventScript script{store};

    StreamBytes bytes(const QString& socket, StreamBytes::Direction direction)
    {
        StreamBytes bytes(store, *SocketId::fromString(socket), direction, 0, store.end() - 1);
        while (bytes.advance(store.end(), 3)) {
        }
        return bytes;
    }
};

QByteArray all(const ByteSource& source)
{
    return source.read(0, qsizetype(source.size()));
}

const QString conversation =
    QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'one'; S1.1 -> C1 'TWO'; "
                   "C1 sends 'three'; C1 sends 'four'; S1.1 receives 'threefour'; C1 closes");

} // namespace

void tst_StreamBytes::anEventIsItsPayload()
{
    Scene scene;
    const EventRange events =
        scene.script.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'hello'"));
    const EventBytes bytes(scene.store, events.end - 1);
    QCOMPARE(all(bytes), "hello");
    QCOMPARE(bytes.read(3, 100), "lo");
    QCOMPARE(bytes.read(5, 1), "");
    QCOMPARE(bytes.pieces(0, 5), (QList<BytePiece>{{0, 5, events.end - 1, 0, true, false, BytePiece::State::Kept}}));
    const EventBytes none(scene.store, 0);
    QCOMPARE(none.size(), 0u);
    QVERIFY(none.pieces(0, 1).isEmpty());
}

void tst_StreamBytes::aDirectionIsTheBytesOfItsCalls()
{
    Scene scene;
    scene.script.play(conversation);
    const StreamBytes sent = scene.bytes(QStringLiteral("C1"), StreamBytes::Direction::Sent);
    QCOMPARE(all(sent), "onethreefour");
    QCOMPARE(sent.calls(), 3u);
    QList<quint64> ends;
    for (const BytePiece& piece : sent.pieces(0, sent.size()))
        ends += piece.end();
    QCOMPARE(ends, (QList<quint64>{3, 8, 12}));
    QCOMPARE(sent.pieces(3, 4).size(), 1);
    QCOMPARE(sent.pieces(2, 4).size(), 2);
    QCOMPARE(sent.pieces(12, 20).size(), 0);
    QCOMPARE(sent.read(2, 4), "ethr");
    QCOMPARE(sent.offsetOf(sent.pieces(3, 4).first().event), std::optional<quint64>(3));
    QVERIFY(!sent.offsetOf(0));
    const StreamBytes received = scene.bytes(QStringLiteral("S1.1"), StreamBytes::Direction::Received);
    QCOMPARE(all(received), "onethreefour");
    QCOMPARE(received.calls(), 2u);
}

void tst_StreamBytes::aConversationIsInTheOrderOfItsEvents()
{
    Scene scene;
    scene.script.play(conversation);
    const StreamBytes both = scene.bytes(QStringLiteral("C1"), StreamBytes::Direction::Both);
    QCOMPARE(all(both), "oneTWOthreefour");
    QList<bool> directions;
    for (const BytePiece& piece : both.pieces(0, both.size()))
        directions += piece.isSent;
    QCOMPARE(directions, (QList<bool>{true, false, true, true}));
}

void tst_StreamBytes::growsWithItsEvents()
{
    Scene scene;
    scene.script.play(conversation);
    StreamBytes sent(scene.store, SocketId('C', 1), StreamBytes::Direction::Sent, 0, scene.store.end() - 1);
    QVERIFY(sent.advance(scene.store.end(), 1));
    QVERIFY(!sent.advance(scene.store.end()));
    const quint64 before = sent.size();
    scene.script.play(QStringLiteral("C1 sends 'more'"));
    QVERIFY(!sent.advance(scene.store.end()));
    QCOMPARE(sent.size(), before + 4);
    QCOMPARE(sent.read(before, 10), "more");
}

void tst_StreamBytes::readsAnywhereOfMoreCallsThanAreMarked()
{
    EventStore store;
    Event event;
    event.on = SocketId('C', 1);
    event.kind = EventKind::Send;
    QByteArray expected;
    const quint64 calls = 3 * StreamBytes::mostMarks + 17;
    for (quint64 i = 0; i < calls; ++i) {
        const QByteArray payload(qsizetype(i % 3 + 1), char(i));
        event.on = SocketId('C', i % 5 == 4 ? 2 : 1);
        store.append(event, payload, Moment{qint64(i), qint64(i)});
        if (i % 5 != 4)
            expected += payload;
    }
    StreamBytes sent(store, SocketId('C', 1), StreamBytes::Direction::Sent, 0, 0);
    while (sent.advance(store.end())) {
    }
    QCOMPARE(sent.size(), quint64(expected.size()));
    QRandomGenerator random(3);
    for (int round = 0; round < 100; ++round) {
        const auto offset = random.bounded(int(expected.size()));
        const auto size = random.bounded(200);
        QCOMPARE(sent.read(quint64(offset), size), expected.mid(offset, size));
        const QList<BytePiece> pieces = sent.pieces(quint64(offset), quint64(offset) + 1);
        QCOMPARE(pieces.size(), 1);
        QCOMPARE(sent.offsetOf(pieces[0].event), std::optional<quint64>(pieces[0].offset));
        QVERIFY(pieces[0].number >= pieces[0].offset / 3 && pieces[0].number <= pieces[0].offset);
        QCOMPARE(store.payload(store.at(pieces[0].event)),
                 expected.mid(qsizetype(pieces[0].offset), qsizetype(pieces[0].size)));
    }
}

void tst_StreamBytes::openingAgainBeginsAnotherRun()
{
    Scene scene;
    const EventRange first = scene.script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U1 -> U2 'one'; U1 closes"));
    const EventRange second = scene.script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U1 -> U2 'two'"));
    for (const EventId within : {first.first, first.end - 1, second.first, second.end - 1}) {
        StreamBytes sent(scene.store, SocketId('U', 1), StreamBytes::Direction::Sent, 0, within);
        while (sent.advance(scene.store.end(), 2)) {
        }
        QCOMPARE(all(sent), first.contains(within) ? "one" : "two");
        QVERIFY(sent.covers(within));
        QCOMPARE(sent.covers(first.first), first.contains(within));
        QCOMPARE(sent.covers(second.end - 1), second.contains(within));
    }
}

namespace {

class ForgetfulKeeper final : public ColdBytes
{
public:
    ColdState read(quint64, char*, qsizetype) const override { return ColdState::Dropped; }
};

} // namespace

void tst_StreamBytes::whatIsNoLongerKeptIsSaid()
{
    const ForgetfulKeeper forgetful;
    EventStore store(2 * ChunkArena::chunkSize);
    store.setKeeper(&forgetful, &forgetful, [] {});
    Event event;
    event.on = SocketId('C', 1);
    event.kind = EventKind::Send;
    for (int i = 0; i < 8; ++i)
        store.append(event, QByteArray(ChunkArena::chunkSize, 'x'), Moment{});
    store.letGo(0, 6 * quint64(ChunkArena::chunkSize));
    StreamBytes sent(store, SocketId('C', 1), StreamBytes::Direction::Sent, 0, 0);
    QVERIFY(!sent.advance(store.end()));
    const QList<BytePiece> pieces = sent.pieces(0, sent.size());
    QCOMPARE(pieces.size(), 8);
    QCOMPARE(pieces.first().state, BytePiece::State::Dropped);
    QCOMPARE(pieces.last().state, BytePiece::State::Kept);
    QCOMPARE(sent.read(0, 4), QByteArray(4, '\0'));
    QCOMPARE(sent.read(sent.size() - 2, 4), "xx");
}

QTEST_APPLESS_MAIN(tst_StreamBytes)
#include "tst_StreamBytes.moc"
