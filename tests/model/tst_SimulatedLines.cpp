// SPDX-License-Identifier: MIT
#include "model/behaviours/DatagramLine.h"
#include "model/behaviours/StreamLine.h"

#include <QTest>

#include <algorithm>

static constexpr qint64 ms = 1'000'000;

// What a simulated relay does to what it passes on, decided without a socket and without a clock.
class TestSimulatedLines final : public QObject
{
    Q_OBJECT

private slots:
    void passesOnAsItComesIfNothingIsAsked();
    void theSameSeedGivesTheSameFate();
    void oneChanceDoesNotMoveTheOthers();
    void loosesAndDoublesAsOftenAsAsked();
    void datagramsLeaveWhenTheirDelayIsOver();
    void aReorderedDatagramIsOvertakenByTheNext();
    void aReorderedDatagramDoesNotWaitForEver();
    void whatIsHeldBackIsLimited();

    void bytesKeepTheirOrderWhateverTheJitter();
    void bytesLeaveInPieces();
    void bytesPerSecondAreKept();
    void aFullLineSaysSo();
    void isCutAfterSoManyBytes_data();
    void isCutAfterSoManyBytes();

private:
    static QByteArrayList run(DatagramLine& line, const Impairments& impairments, int count);
};

// What has come out when `count` datagrams "0", "1", … were put in, one a millisecond, and all was waited for.
QByteArrayList TestSimulatedLines::run(DatagramLine& line, const Impairments& impairments, int count)
{
    QByteArrayList out;
    for (qint64 now = 0; now < (count + 2000) * ms; now += ms) {
        if (now / ms < count)
            line.take(QByteArray::number(now / ms), impairments, now);
        while (const std::optional<QByteArray> datagram = line.next(now))
            out += *datagram;
    }
    return out;
}

void TestSimulatedLines::passesOnAsItComesIfNothingIsAsked()
{
    DatagramLine datagrams(1);
    QCOMPARE(run(datagrams, {}, 4), (QByteArrayList{"0", "1", "2", "3"}));
    StreamLine stream(1);
    const StreamLine::Plan plan = stream.take("hello", {}, 7);
    QCOMPARE(plan.pieces, 1);
    QCOMPARE(plan.heldBackMs, 0);
    QCOMPARE(stream.next({}, 7).bytes, QByteArray("hello"));
    QVERIFY(stream.isEmpty());
}

void TestSimulatedLines::theSameSeedGivesTheSameFate()
{
    Impairments all;
    all.lossPercent = 20;
    all.duplicatePercent = 20;
    all.reorderPercent = 20;
    all.delayMs = 5;
    all.jitterMs = 5;
    DatagramLine first(7);
    DatagramLine second(7);
    DatagramLine other(8);
    const QByteArrayList out = run(first, all, 200);
    QCOMPARE(run(second, all, 200), out);
    QVERIFY(run(other, all, 200) != out);
    // Lessons and tests hold on to it: no system and no later version may throw otherwise.
    Impairments half;
    half.lossPercent = 50;
    DatagramLine known(1);
    QCOMPARE(run(known, half, 12).join(' '), QByteArray("4 5 7 10"));
}

void TestSimulatedLines::oneChanceDoesNotMoveTheOthers()
{
    const auto lost = [](Impairments impairments) {
        DatagramLine line(3);
        QList<int> numbers;
        impairments.lossPercent = 30;
        for (int i = 0; i < 100; ++i) {
            if (line.take("x", impairments, 0).isLost)
                numbers += i;
        }
        return numbers;
    };
    Impairments more;
    more.duplicatePercent = 40;
    more.reorderPercent = 40;
    more.jitterMs = 9;
    QVERIFY(lost({}).size() > 10);
    QCOMPARE(lost(more), lost({}));
}

void TestSimulatedLines::loosesAndDoublesAsOftenAsAsked()
{
    Impairments impairments;
    impairments.lossPercent = 10;
    impairments.duplicatePercent = 50;
    DatagramLine line(1);
    int lost = 0;
    int doubled = 0;
    for (int i = 0; i < 10'000; ++i) {
        const DatagramLine::Fate fate = line.take("x", impairments, 0);
        lost += fate.isLost ? 1 : 0;
        doubled += fate.isDoubled ? 1 : 0;
        while (line.next(0)) {
        }
    }
    QVERIFY2(lost > 900 && lost < 1100, qPrintable(QString::number(lost)));
    QVERIFY2(doubled > 4200 && doubled < 4800, qPrintable(QString::number(doubled)));
    impairments.lossPercent = 100;
    QVERIFY(line.take("x", impairments, 0).isLost);
    impairments.lossPercent = 0;
    QVERIFY(!line.take("x", impairments, 0).isLost);
}

void TestSimulatedLines::datagramsLeaveWhenTheirDelayIsOver()
{
    Impairments impairments;
    impairments.delayMs = 20;
    DatagramLine line(1);
    QCOMPARE(line.take("late", impairments, 5 * ms).delayMs, 20);
    QCOMPARE(line.nextDueNs(), std::optional<qint64>(25 * ms));
    QVERIFY(!line.next(25 * ms - 1));
    QCOMPARE(line.next(25 * ms), std::optional<QByteArray>("late"));
    QVERIFY(!line.nextDueNs());
}

void TestSimulatedLines::aReorderedDatagramIsOvertakenByTheNext()
{
    Impairments impairments;
    impairments.reorderPercent = 100;
    DatagramLine line(1);
    QVERIFY(line.take("first", impairments, 0).isReordered);
    QVERIFY(!line.next(ms));
    line.take("second", {}, 2 * ms);
    QCOMPARE(line.next(2 * ms), std::optional<QByteArray>("second"));
    QCOMPARE(line.next(2 * ms), std::optional<QByteArray>("first"));
}

void TestSimulatedLines::aReorderedDatagramDoesNotWaitForEver()
{
    Impairments impairments;
    impairments.reorderPercent = 100;
    DatagramLine line(1);
    line.take("only", impairments, 0);
    QCOMPARE(line.nextDueNs(), std::optional<qint64>(Impairments::longestWaitMs * ms));
    QCOMPARE(line.next(Impairments::longestWaitMs * ms), std::optional<QByteArray>("only"));
    line.take("next", {}, Impairments::longestWaitMs * ms);
    QCOMPARE(line.held(), size_t(1));
}

void TestSimulatedLines::whatIsHeldBackIsLimited()
{
    Impairments impairments;
    impairments.delayMs = 1000;
    DatagramLine line(1);
    const QByteArray large(60'000, 'x');
    int taken = 0;
    while (!line.take(large, impairments, 0).isRefused)
        ++taken;
    QCOMPARE(taken, int(DatagramLine::mostBytes / large.size()));
    while (line.next(1000 * ms)) {
    }
    QVERIFY(!line.take(large, impairments, 1000 * ms).isRefused);
}

// --- bytes ---------------------------------------------------------------------------------------------------------

void TestSimulatedLines::bytesKeepTheirOrderWhateverTheJitter()
{
    Impairments impairments;
    impairments.delayMs = 20;
    impairments.jitterMs = 20;
    StreamLine line(5);
    QByteArray in;
    QByteArray out;
    QList<int> delays;
    for (qint64 now = 0; now < 300 * ms; now += ms) {
        if (now < 100 * ms) {
            const QByteArray bytes = QByteArray::number(now);
            delays += line.take(bytes, impairments, now).heldBackMs;
            in += bytes;
        }
        for (QByteArray step = line.next(impairments, now).bytes; !step.isEmpty();
             step = line.next(impairments, now).bytes)
            out += step;
    }
    QCOMPARE(out, in);
    QVERIFY(*std::max_element(delays.cbegin(), delays.cend()) > *std::min_element(delays.cbegin(), delays.cend()));
}

void TestSimulatedLines::bytesLeaveInPieces()
{
    Impairments impairments;
    impairments.pieceSize = 4;
    StreamLine line(1);
    const StreamLine::Plan plan = line.take("0123456789", impairments, 0);
    QCOMPARE(plan.pieces, 3);
    QCOMPARE(plan.heldBackMs, 2 * StreamLine::pieceGapMs);
    QByteArrayList out;
    for (qint64 now = 0; now < 10 * ms; now += ms) {
        const QByteArray step = line.next(impairments, now).bytes;
        if (!step.isEmpty())
            out += step;
    }
    QCOMPARE(out, (QByteArrayList{"0123", "4567", "89"}));
}

void TestSimulatedLines::bytesPerSecondAreKept()
{
    Impairments impairments;
    impairments.bytesPerSecond = 1000;
    StreamLine line(1);
    QCOMPARE(line.take(QByteArray(500, 'x'), impairments, 0).heldBackMs, 500);
    QCOMPARE(line.take(QByteArray(500, 'x'), impairments, 0).heldBackMs, 1000); // behind the first
    qint64 passed = 0;
    for (qint64 now = 0; now <= 1000 * ms; now += 10 * ms) {
        while (true) {
            const QByteArray step = line.next(impairments, now).bytes;
            if (step.isEmpty())
                break;
            passed += step.size();
        }
        QVERIFY2(passed <= now / ms, qPrintable(QStringLiteral("%1 at %2").arg(passed).arg(now)));
        QVERIFY(passed >= now / ms - 1000 / StreamLine::piecesPerSecond);
    }
    QCOMPARE(passed, 1000);
}

void TestSimulatedLines::aFullLineSaysSo()
{
    Impairments impairments;
    impairments.delayMs = 1000;
    StreamLine line(1);
    const QByteArray large(64 << 10, 'x');
    int taken = 0;
    for (; !line.isFull(); ++taken)
        line.take(large, impairments, 0);
    QCOMPARE(taken, int(StreamLine::mostBytes / large.size()));
    QCOMPARE(line.next(impairments, 1000 * ms).bytes, large);
    QVERIFY(!line.isFull());
}

void TestSimulatedLines::isCutAfterSoManyBytes_data()
{
    QTest::addColumn<qint64>("cutAfter");
    QTest::addColumn<QByteArray>("passed");
    QTest::addColumn<bool>("isCut");
    QTest::newRow("never") << Impairments::never << QByteArray("0123456789") << false;
    QTest::newRow("at once") << qint64(0) << QByteArray() << true;
    QTest::newRow("within a piece") << qint64(7) << QByteArray("0123456") << true;
    QTest::newRow("behind the last byte") << qint64(10) << QByteArray("0123456789") << true;
    QTest::newRow("later") << qint64(11) << QByteArray("0123456789") << false;
}

void TestSimulatedLines::isCutAfterSoManyBytes()
{
    QFETCH(qint64, cutAfter);
    QFETCH(bool, isCut);
    Impairments impairments;
    impairments.cutAfter = cutAfter;
    StreamLine line(1);
    line.take("01234", impairments, 0);
    line.take("56789", impairments, 0);
    QByteArray out;
    bool wasCut = false;
    while (!wasCut && !line.isEmpty()) {
        const StreamLine::Step step = line.next(impairments, 0);
        out += step.bytes;
        wasCut = step.isCut;
    }
    QTEST(out, "passed");
    QCOMPARE(wasCut, isCut);
    QCOMPARE(line.bytesPassed(), qint64(out.size()));
}

QTEST_GUILESS_MAIN(TestSimulatedLines)
#include "tst_SimulatedLines.moc"
