// SPDX-License-Identifier: MIT
#include "widgets/rows/RowScroll.h"

#include <QTest>

class tst_RowScroll : public QObject
{
    Q_OBJECT

private slots:
    void followsTheTailFromTheStart();
    void staysWhereTheReaderIsOnceScrolledUp();
    void scrollingToTheEndDoesNotStartFollowing();
    void countsTheRowsThatCameUnseen();
    void keepsTheLastRowVisibleWhenThePageChanges();
    void revealsARowWithTheSmallestMove();
    void losesRowsWithoutPointingBehindTheEnd();
    void mapsTheBarOneToOneWhileAnIntIsEnough();
    void mapsBillionsOfRowsOnTheBar();
    void keepsTheRowWhenTheBarDidNotMove();
};

namespace {

RowScroll scrollOf(qint64 rows, qint64 page)
{
    RowScroll scroll;
    scroll.setPage(page);
    scroll.setRows(rows);
    return scroll;
}

} // namespace

void tst_RowScroll::followsTheTailFromTheStart()
{
    RowScroll scroll = scrollOf(5, 10);
    QCOMPARE(scroll.first(), 0);
    scroll.setRows(100);
    QCOMPARE(scroll.first(), 90);
    QVERIFY(scroll.isFollowing());
}

void tst_RowScroll::staysWhereTheReaderIsOnceScrolledUp()
{
    RowScroll scroll = scrollOf(100, 10);
    scroll.scrollBy(-1);
    QVERIFY(!scroll.isFollowing());
    scroll.setRows(200);
    QCOMPARE(scroll.first(), 89);
}

void tst_RowScroll::scrollingToTheEndDoesNotStartFollowing()
{
    RowScroll scroll = scrollOf(100, 10);
    scroll.scrollBy(-5);
    scroll.scrollTo(1000);
    QCOMPARE(scroll.first(), 90);
    QVERIFY(!scroll.isFollowing());
    scroll.setFollowing(true);
    scroll.setRows(101);
    QCOMPARE(scroll.first(), 91);
}

void tst_RowScroll::countsTheRowsThatCameUnseen()
{
    RowScroll scroll = scrollOf(100, 10);
    QCOMPARE(scroll.unseen(), 0);
    scroll.setFollowing(false);
    scroll.setRows(157);
    QCOMPARE(scroll.unseen(), 57);
    scroll.setFollowing(false); // again: the count goes on
    QCOMPARE(scroll.unseen(), 57);
    scroll.setFollowing(true);
    QCOMPARE(scroll.unseen(), 0);
}

void tst_RowScroll::keepsTheLastRowVisibleWhenThePageChanges()
{
    RowScroll scroll = scrollOf(100, 10);
    scroll.setPage(4);
    QCOMPARE(scroll.first(), 96);
    scroll.setPage(0);
    QCOMPARE(scroll.page(), 1);
}

void tst_RowScroll::revealsARowWithTheSmallestMove()
{
    RowScroll scroll = scrollOf(100, 10);
    scroll.reveal(95);
    QCOMPARE(scroll.first(), 90);
    QVERIFY(scroll.isFollowing());
    scroll.reveal(20);
    QCOMPARE(scroll.first(), 20);
    scroll.reveal(30);
    QCOMPARE(scroll.first(), 21);
}

void tst_RowScroll::losesRowsWithoutPointingBehindTheEnd()
{
    RowScroll scroll = scrollOf(100, 10);
    scroll.scrollTo(50);
    scroll.setRows(0);
    QCOMPARE(scroll.first(), 0);
    QCOMPARE(scroll.unseen(), 0);
    scroll.setRows(7);
    QCOMPARE(scroll.unseen(), 7);
}

void tst_RowScroll::mapsTheBarOneToOneWhileAnIntIsEnough()
{
    RowScroll scroll = scrollOf(1'000'010, 10);
    QCOMPARE(scroll.barMaximum(), 1'000'000);
    QCOMPARE(scroll.barValue(), 1'000'000);
    QCOMPARE(scroll.barPage(), 10);
    for (int value : {0, 1, 999, 999'999}) {
        scroll.moveBar(value);
        QCOMPARE(scroll.first(), value);
        QCOMPARE(scroll.barValue(), value);
    }
}

void tst_RowScroll::mapsBillionsOfRowsOnTheBar()
{
    const qint64 rows = 100'000'000'000;
    RowScroll scroll = scrollOf(rows, 20);
    QCOMPARE(scroll.barValue(), scroll.barMaximum());
    scroll.moveBar(0);
    QCOMPARE(scroll.first(), 0);
    scroll.moveBar(scroll.barMaximum() / 2);
    QVERIFY(qAbs(scroll.first() - rows / 2) < 1000);
    scroll.moveBar(scroll.barMaximum());
    QCOMPARE(scroll.first(), rows - 20);
}

void tst_RowScroll::keepsTheRowWhenTheBarDidNotMove()
{
    RowScroll scroll = scrollOf(100'000'000'000, 20);
    scroll.scrollTo(1'234'567'891);
    scroll.moveBar(scroll.barValue());
    QCOMPARE(scroll.first(), 1'234'567'891);
}

QTEST_APPLESS_MAIN(tst_RowScroll)
#include "tst_RowScroll.moc"
