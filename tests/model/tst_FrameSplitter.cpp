// SPDX-License-Identifier: MIT
#include "model/payload/FrameIndex.h"
#include "tests/support/BufferSource.h"
#include "tests/support/PatternBytes.h"

#include <QRandomGenerator>
#include <QTest>

class tst_FrameSplitter : public QObject
{
    Q_OBJECT

private slots:
    void findsFrames_data();
    void findsFrames();
    void findsTheSameFramesHoweverTheBytesCome_data() { findsFrames_data(); }
    void findsTheSameFramesHoweverTheBytesCome();
    void aLengthIsNotTrusted();
    void aLengthSmallerThanItselfEndsTheSearch();
    void anHttpHeaderWithoutEndIsWrong();
    void framesAndRestCoverAllBytes();
    void theIndexGrowsWithItsSource();
    void theIndexKnowsWhereAByteIs();
    void theIndexEndsBeforeMemoryDoes();
};

namespace {

Framing prefixed(int bytes, bool isLittleEndian = false, bool countsItself = false)
{
    Framing framing;
    framing.kind = Framing::Kind::LengthPrefix;
    framing.prefixBytes = bytes;
    framing.isLittleEndian = isLittleEndian;
    framing.countsItself = countsItself;
    return framing;
}

Framing ofKind(Framing::Kind kind)
{
    Framing framing;
    framing.kind = kind;
    return framing;
}

Framing delimitedBy(const QByteArray& delimiter)
{
    Framing framing = ofKind(Framing::Kind::Delimiter);
    framing.delimiter = delimiter;
    return framing;
}

// "0+5(1|2)": offset, size, head and tail; "…" behind an open frame with what it wants, "!" behind a wrong one.
QString written(const Frame& frame)
{
    QString text = QStringLiteral("%1+%2").arg(frame.offset).arg(frame.size);
    if (frame.head > 0 || frame.tail > 0)
        text += QStringLiteral("(%1|%2)").arg(frame.head).arg(frame.tail);
    if (frame.state == Frame::State::Open)
        text += frame.wanted > 0 ? QStringLiteral("…%1").arg(frame.wanted) : QStringLiteral("…");
    if (frame.state == Frame::State::Wrong)
        text += QLatin1Char('!');
    return text;
}

QString written(QList<Frame> frames, const Frame& rest)
{
    if (rest.size > 0)
        frames += rest;
    QStringList texts;
    for (const Frame& frame : std::as_const(frames))
        texts += written(frame);
    return texts.join(QLatin1Char(' '));
}

} // namespace

void tst_FrameSplitter::findsFrames_data()
{
    QTest::addColumn<Framing>("framing");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("frames");
    const auto row = [](const char* name, const Framing& framing, const QByteArray& bytes, const char* frames) {
        QTest::newRow(name) << framing << bytes << QString::fromUtf8(frames);
    };
    const Framing line = ofKind(Framing::Kind::Line);
    row("none", ofKind(Framing::Kind::None), "abc", "0+3…");
    row("lines", line, "a\nbc\r\n\nd", "0+2(0|1) 2+4(0|2) 6+1(0|1) 7+1…");
    row("a CR alone ends no line", line, "a\rb\n", "0+4(0|1)");
    row("delimiter", delimitedBy("--"), "a--b---c", "0+3(0|2) 3+3(0|2) 6+2…");
    row("delimiter that repeats itself", delimitedBy("aab"), "aaabaab", "0+4(0|3) 4+3(0|3)");
    Framing fixed = ofKind(Framing::Kind::Fixed);
    fixed.size = 4;
    row("fixed", fixed, "abcdefghij", "0+4 4+4 8+2…4");
    row("prefix 1", prefixed(1), QByteArray("\x02hi\x00\x03yo", 7), "0+3(1|0) 3+1(1|0) 4+3(1|0)…4");
    row("prefix 2 BE", prefixed(2), QByteArray("\x00\x02hi\x00", 5), "0+4(2|0) 4+1…");
    row("prefix 2 LE", prefixed(2, true), QByteArray("\x02\x00hi", 4), "0+4(2|0)");
    row("prefix 4 BE", prefixed(4), QByteArray("\0\0\0\1x\0\0\0\2x", 10), "0+5(4|0) 5+5(4|0)…6");
    row("prefix counts itself", prefixed(2, false, true), QByteArray("\x00\x04hi\x00\x02", 6), "0+4(2|0) 4+2(2|0)");
    row("prefix too small", prefixed(2, false, true), QByteArray("\x00\x01hi", 4), "0+4(2|0)!");
    const Framing http = ofKind(Framing::Kind::Http);
    row("request", http, "GET / HTTP/1.1\r\nHost: a\r\n\r\n", "0+27(27|0)");
    row("two requests", http, "GET / HTTP/1.1\r\n\r\nGET / HTTP/1.1\r\n\r\n", "0+18(18|0) 18+18(18|0)");
    row("content length", http, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhelloHTTP", "0+43(38|0) 43+4…");
    row("body not there yet", http, "POST / HTTP/1.0\r\ncontent-length:5\r\n\r\nhe", "0+39(37|0)…42");
    row("chunked", http, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3;x=y\r\nabc\r\n0\r\nA: b\r\n\r\n",
        "0+70(47|0)");
    row("bare line feeds", http, "HTTP/1.1 204 No\n\n", "0+17(17|0)");
    row("to the end", http, "HTTP/1.0 200 OK\r\n\r\nas long as it lasts", "0+38(19|0)…");
    row("empty lines before", http, "\r\nGET / HTTP/1.1\r\n\r\n", "0+20(20|0)");
    row("no http", http, "hello\r\nworld\r\n", "0+14!");
    row("two lengths", http, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello", "0+62!");
    row("negative length", http, "HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\nhello", "0+44!");
    row("bad chunk", http, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n", "0+52(47|0)!");
    row("json lines", ofKind(Framing::Kind::JsonLines), "{}\n[1", "0+3(0|1) 3+2…");
}

void tst_FrameSplitter::findsFrames()
{
    QFETCH(Framing, framing);
    QFETCH(QByteArray, bytes);
    FrameSplitter splitter(framing);
    QList<Frame> found;
    splitter.feed(bytes, &found);
    QTEST(written(found, splitter.rest()), "frames");
}

void tst_FrameSplitter::findsTheSameFramesHoweverTheBytesCome()
{
    QFETCH(Framing, framing);
    QFETCH(QByteArray, bytes);
    QRandomGenerator random(20);
    for (int round = 0; round < 200; ++round) {
        FrameSplitter splitter(framing);
        QList<Frame> found;
        for (qsizetype at = 0; at < bytes.size();) {
            const qsizetype size = round == 0 ? 1 : qMin(bytes.size() - at, qsizetype(random.bounded(1, 9)));
            splitter.feed(QByteArrayView(bytes).sliced(at, size), &found);
            at += size;
        }
        QTEST(written(found, splitter.rest()), "frames");
    }
}

void tst_FrameSplitter::aLengthIsNotTrusted()
{
    FrameSplitter splitter(prefixed(4));
    QList<Frame> found;
    splitter.feed(QByteArray("\xff\xff\xff\xff hi", 7), &found);
    QCOMPARE(found.size(), 0);
    QCOMPARE(splitter.rest().wanted, quint64(0xffffffff) + 4);
    QCOMPARE(splitter.rest().size, 7u);

    FrameSplitter http(ofKind(Framing::Kind::Http));
    http.feed("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", &found);
    QCOMPARE(http.rest().state, Frame::State::Wrong);
}

void tst_FrameSplitter::aLengthSmallerThanItselfEndsTheSearch()
{
    FrameSplitter splitter(prefixed(4, true, true));
    QList<Frame> found;
    splitter.feed(QByteArray("\5\0\0\0x\0\0\0\0after", 14), &found);
    QCOMPARE(found.size(), 1);
    QCOMPARE(splitter.rest().state, Frame::State::Wrong);
    QCOMPARE(splitter.rest().size, 9u);
    QVERIFY(splitter.rest().problem != nullptr);
}

void tst_FrameSplitter::anHttpHeaderWithoutEndIsWrong()
{
    FrameSplitter splitter(ofKind(Framing::Kind::Http));
    QList<Frame> found;
    splitter.feed("GET / HTTP/1.1\r\n", &found);
    for (int i = 0; i < 70; ++i)
        splitter.feed("X: " + QByteArray(1021, 'x') + "\r\n", &found);
    QCOMPARE(found.size(), 0);
    QCOMPARE(splitter.rest().state, Frame::State::Wrong);
}

void tst_FrameSplitter::framesAndRestCoverAllBytes()
{
    const QByteArray bytes = patternBytes(7, 20'000) + QByteArray(1000, '\n') + "GET / HTTP/1.1\r\n\r\n";
    const QList<Framing> all{ofKind(Framing::Kind::Line),
                             ofKind(Framing::Kind::Http),
                             delimitedBy("\r\n"),
                             ofKind(Framing::Kind::JsonLines),
                             prefixed(1),
                             prefixed(2, true),
                             prefixed(4, false, true),
                             ofKind(Framing::Kind::Fixed)};
    for (const Framing& framing : all) {
        FrameSplitter splitter(framing);
        QList<Frame> found;
        splitter.feed(bytes, &found);
        quint64 at = 0;
        for (const Frame& frame : std::as_const(found)) {
            QCOMPARE(frame.offset, at);
            QVERIFY(frame.size > 0);
            QVERIFY(frame.head + frame.tail <= frame.size);
            at += frame.size;
        }
        QCOMPARE(splitter.rest().offset, at);
        QCOMPARE(at + splitter.rest().size, quint64(bytes.size()));
    }
}

void tst_FrameSplitter::theIndexGrowsWithItsSource()
{
    BufferSource source("one\ntw");
    FrameIndex index(source, ofKind(Framing::Kind::Line));
    QVERIFY(!index.advance());
    QCOMPARE(index.count(), 2);
    QCOMPARE(index.at(1).state, Frame::State::Open);
    source.append("o\n");
    QVERIFY(!index.advance());
    QCOMPARE(written(index.frames(), index.rest()), QStringLiteral("0+4(0|1) 4+4(0|1)"));
}

void tst_FrameSplitter::theIndexKnowsWhereAByteIs()
{
    const BufferSource source("one\ntwo\nrest");
    FrameIndex index(source, ofKind(Framing::Kind::Line));
    index.advance();
    QCOMPARE(index.indexOf(0), 0);
    QCOMPARE(index.indexOf(3), 0);
    QCOMPARE(index.indexOf(4), 1);
    QCOMPARE(index.indexOf(11), 2);
}

void tst_FrameSplitter::theIndexEndsBeforeMemoryDoes()
{
    const BufferSource source(QByteArray(FrameIndex::mostFrames + 1000, '\n'));
    FrameIndex index(source, ofKind(Framing::Kind::Line));
    while (index.advance()) {
    }
    QVERIFY(index.isFull());
    QCOMPARE(index.count(), qint64(FrameIndex::mostFrames));
    QCOMPARE(index.rest().size, 0u);
}

QTEST_APPLESS_MAIN(tst_FrameSplitter)
#include "tst_FrameSplitter.moc"
