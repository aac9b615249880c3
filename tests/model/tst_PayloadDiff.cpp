// SPDX-License-Identifier: MIT
#include "model/payload/PayloadDiff.h"
#include "tests/support/BufferSource.h"
#include "tests/support/PatternBytes.h"

#include <QRandomGenerator>
#include <QTest>

class tst_PayloadDiff : public QObject
{
    Q_OBJECT

private slots:
    void compares_data();
    void compares();
    void theRunsTellBothSides();
    void identicalBytesAreOneRun();
    void smallStepsFindTheSame();
};

namespace {

// "=5 ~2 <3 >1": same, changed, only left, only right.
QString written(const QList<DiffRun>& runs)
{
    QStringList texts;
    for (const DiffRun& run : runs)
        texts += QLatin1Char("=~<>"[int(run.kind)]) + QString::number(run.size);
    return texts.join(QLatin1Char(' '));
}

QList<DiffRun> compared(const QByteArray& left, const QByteArray& right, qint64 budget = 1 << 20)
{
    const BufferSource a(left);
    const BufferSource b(right);
    PayloadDiff diff(a, b);
    while (diff.advance(budget)) {
    }
    return diff.runs();
}

} // namespace

void tst_PayloadDiff::compares_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("right");
    QTest::addColumn<QString>("runs");
    const QByteArray a = patternBytes(1, 100);
    const QByteArray b = patternBytes(2, 100);
    QTest::newRow("both empty") << QByteArray() << QByteArray() << QString();
    QTest::newRow("identical") << a << a << QStringLiteral("=100");
    QTest::newRow("one empty") << a << QByteArray() << QStringLiteral("<100");
    QTest::newRow("right is longer") << a << a + b << QStringLiteral("=100 >100");
    QTest::newRow("one byte changed") << a + "x" + b << a + "y" + b << QStringLiteral("=100 ~1 =100");
    QTest::newRow("inserted") << a + b << a + "four" + b << QStringLiteral("=100 >4 =100");
    QTest::newRow("removed") << a + "four" + b << a + b << QStringLiteral("=100 <4 =100");
    QTest::newRow("the last byte") << QByteArray("ax") << QByteArray("ay") << QStringLiteral("=1 ~1");
    QTest::newRow("a short common end") << QByteArray("abcde!") << QByteArray("xyzde!") << QStringLiteral("~3 =3");
    QTest::newRow("nothing alike") << a << b << QStringLiteral("~100");
}

void tst_PayloadDiff::compares()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, right);
    QTEST(written(compared(left, right)), "runs");
}

void tst_PayloadDiff::theRunsTellBothSides()
{
    QRandomGenerator random(5);
    for (int round = 0; round < 100; ++round) {
        const QByteArray left = patternBytes(quint64(round), random.bounded(1, 30'000));
        QByteArray right = left;
        for (int edit = random.bounded(0, 6); edit > 0 && !right.isEmpty(); --edit) {
            const int at = random.bounded(int(right.size()));
            if (random.bounded(3) == 0)
                right.insert(at, patternBytes(random.generate64(), random.bounded(1, 6000)));
            else if (random.bounded(2) == 0)
                right.remove(at, random.bounded(1, 6000));
            else
                right[at] = char(right[at] ^ 0x55);
        }
        quint64 leftAt = 0;
        quint64 rightAt = 0;
        for (const DiffRun& run : compared(left, right)) {
            QCOMPARE(run.left, leftAt);
            QCOMPARE(run.right, rightAt);
            QVERIFY(run.size > 0);
            if (run.kind == DiffRun::Kind::Same)
                QCOMPARE(left.mid(qsizetype(leftAt), qsizetype(run.size)),
                         right.mid(qsizetype(rightAt), qsizetype(run.size)));
            if (run.kind != DiffRun::Kind::RightOnly)
                leftAt += run.size;
            if (run.kind != DiffRun::Kind::LeftOnly)
                rightAt += run.size;
        }
        QCOMPARE(leftAt, quint64(left.size()));
        QCOMPARE(rightAt, quint64(right.size()));
    }
}

void tst_PayloadDiff::identicalBytesAreOneRun()
{
    const QByteArray bytes = patternBytes(3, 1 << 20);
    const BufferSource a(bytes);
    const BufferSource b(bytes);
    PayloadDiff diff(a, b);
    QVERIFY(!diff.areIdentical());
    while (diff.advance(10'000)) {
    }
    QVERIFY(diff.areIdentical());
    QCOMPARE(diff.runs(), (QList<DiffRun>{{DiffRun::Kind::Same, 0, 0, 1 << 20}}));
}

void tst_PayloadDiff::smallStepsFindTheSame()
{
    const QByteArray left = patternBytes(1, 9000) + "x" + patternBytes(2, 9000);
    const QByteArray right = patternBytes(1, 9000) + patternBytes(2, 9000) + "y";
    QCOMPARE(compared(left, right, 1), compared(left, right));
}

QTEST_APPLESS_MAIN(tst_PayloadDiff)
#include "tst_PayloadDiff.moc"
