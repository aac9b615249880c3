// SPDX-License-Identifier: MIT
#include "tests/widgets/CountingModel.h"
#include "tests/widgets/LogScene.h"
#include "widgets/log/LogHeader.h"
#include "widgets/rows/NewRowsPill.h"
#include "widgets/style/Theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

class tst_LogView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }
    void showsTheLastRowsWhileFollowing();
    void rowsStandWhereArithmeticSaysAndAreHitThere();
    void selectingARowEndsFollowing();
    void followingNeverMovesTheSelection();
    void scrollingUpEndsFollowingAndThePillResumes();
    void rowsThatGoNeitherEndFollowingNorSelectAnything();
    void aSelectedEventComesBackWithItsRow();
    void otherRowsDoNotBeginFollowing();
    void endResumesFollowing();
    void arrowsAndPagesMoveTheSelection();
    void shiftExtendsTheSelectionFromItsAnchor();
    void shiftHomeSelectsRowsThatAreFarOffScreen();
    void controlATakesAllRows();
    void altArrowsStayOnTheSameSocket();
    void selectsAnEventFromOutside();
    void keepsAValidCurrentRow();
};

void tst_LogView::showsTheLastRowsWhileFollowing()
{
    Scene scene;
    scene.send(100);
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(scene.view.firstVisibleRow(), 100 - scene.rowsOnScreen());
    QCOMPARE(scene.view.verticalScrollBar()->value(), scene.view.verticalScrollBar()->maximum());
    scene.send(1);
    QCOMPARE(scene.view.firstVisibleRow(), 101 - scene.rowsOnScreen());
}

void tst_LogView::rowsStandWhereArithmeticSaysAndAreHitThere()
{
    Scene scene;
    scene.send(100);
    scene.view.verticalScrollBar()->setValue(40);
    const int height = scene.view.rowHeight();
    for (int row : {40, 41, 44}) {
        for (int column = 0; column <= int(LogColumn::Call); ++column) {
            const QModelIndex index = scene.model.index(row, column);
            const QRect rect = scene.view.visualRect(index);
            QCOMPARE(rect.top(), (row - 40) * height);
            QCOMPARE(rect.height(), height);
            QCOMPARE(rect.left(), scene.view.header()->sectionViewportPosition(column));
            if (scene.view.viewport()->rect().contains(rect.center()))
                QCOMPARE(scene.view.indexAt(rect.center()), index);
        }
    }
    QVERIFY(!scene.view.indexAt(QPoint(5, -1)).isValid());
}

void tst_LogView::selectingARowEndsFollowing()
{
    Scene scene;
    scene.send(50);
    QSignalSpy following(&scene.view, &LogView::followingChanged);
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    scene.click(47);
    QVERIFY(!scene.view.isFollowing());
    QCOMPARE(following.size(), 1);
    QCOMPARE(scene.view.currentEvent(), EventId(47));
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.last().first().value<EventId>(), EventId(47));
    QCOMPARE(scene.selectedRows(), QList<int>{47});
    const int first = scene.view.firstVisibleRow();
    scene.send(10);
    QCOMPARE(scene.view.firstVisibleRow(), first);
}

void tst_LogView::followingNeverMovesTheSelection()
{
    Scene scene;
    scene.send(50);
    scene.click(45);
    QTest::keyClick(&scene.view, Qt::Key_End);
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    scene.send(50);
    QCOMPARE(scene.view.firstVisibleRow(), 100 - scene.rowsOnScreen());
    QCOMPARE(scene.selectedRows(), QList<int>{45});
    QCOMPARE(scene.view.currentEvent(), EventId(45));
    QCOMPARE(current.size(), 0);
}

void tst_LogView::scrollingUpEndsFollowingAndThePillResumes()
{
    Scene scene;
    scene.send(100);
    auto* pill = scene.view.findChild<NewRowsPill*>();
    QVERIFY(!pill->isVisible());
    QTest::keyClick(scene.view.verticalScrollBar(), Qt::Key_Up);
    QVERIFY(!scene.view.isFollowing());
    QVERIFY(!pill->isVisible()); // nothing new yet
    scene.send(57);
    scene.view.setNewEvents(57);
    QVERIFY(pill->isVisible());
    QVERIFY(pill->text().contains(QStringLiteral("57")));
    QVERIFY(scene.view.viewport()->rect().contains(pill->geometry()));
    QVERIFY(qAbs(pill->geometry().center().x() - scene.view.viewport()->rect().center().x()) <= 1);
    QVERIFY(pill->height() >= 28);
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(scene.view.isFollowing());
    QVERIFY(!pill->isVisible());
    QCOMPARE(scene.view.firstVisibleRow(), 157 - scene.rowsOnScreen());
}

void tst_LogView::endResumesFollowing()
{
    Scene scene;
    scene.send(100);
    scene.view.verticalScrollBar()->setValue(0);
    QVERIFY(!scene.view.isFollowing());
    QSignalSpy following(&scene.view, &LogView::followingChanged);
    QTest::keyClick(&scene.view, Qt::Key_End);
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(following.size(), 1);
    QVERIFY(scene.selectedRows().isEmpty());
    QTest::keyClick(&scene.view, Qt::Key_Up); // and from there the reader goes up
    QCOMPARE(scene.selectedRows(), QList<int>{98});
    QVERIFY(!scene.view.isFollowing());
}

void tst_LogView::arrowsAndPagesMoveTheSelection()
{
    Scene scene;
    scene.send(100);
    QTest::keyClick(&scene.view, Qt::Key_Home);
    QCOMPARE(scene.selectedRows(), QList<int>{0});
    QCOMPARE(scene.view.firstVisibleRow(), 0);
    QTest::keyClick(&scene.view, Qt::Key_Down);
    QTest::keyClick(&scene.view, Qt::Key_Down);
    QCOMPARE(scene.selectedRows(), QList<int>{2});
    QTest::keyClick(&scene.view, Qt::Key_PageDown);
    QCOMPARE(scene.selectedRows(), QList<int>{2 + scene.rowsOnScreen() - 1});
    QTest::keyClick(&scene.view, Qt::Key_PageUp);
    QCOMPARE(scene.selectedRows(), QList<int>{2});
    QTest::keyClick(&scene.view, Qt::Key_PageUp);
    QTest::keyClick(&scene.view, Qt::Key_Up);
    QCOMPARE(scene.selectedRows(), QList<int>{0});
}

void tst_LogView::shiftExtendsTheSelectionFromItsAnchor()
{
    Scene scene;
    scene.send(8);
    scene.click(3);
    QTest::keyClick(&scene.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&scene.view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(scene.selectedRows(), (QList<int>{3, 4, 5}));
    scene.click(1, Qt::ShiftModifier);
    QCOMPARE(scene.selectedRows(), (QList<int>{1, 2, 3}));
    scene.click(6, Qt::ControlModifier);
    QCOMPARE(scene.selectedRows(), (QList<int>{1, 2, 3, 6}));
    QCOMPARE(scene.view.currentEvent(), EventId(6));
}

void tst_LogView::shiftHomeSelectsRowsThatAreFarOffScreen()
{
    EventStore store;
    CountingModel model;
    model.append(150'000'000); // their pixels do not fit into an int
    LogView view(store, model);
    view.resize(600, 240);
    view.show();
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Home, Qt::ShiftModifier);
    const QItemSelection selection = view.selectionModel()->selection();
    QCOMPARE(selection.size(), 1);
    QCOMPARE(selection.first().top(), 0);
    QCOMPARE(selection.first().bottom(), 149'999'998);
}

void tst_LogView::controlATakesAllRows()
{
    Scene scene;
    scene.send(100);
    QTest::keyClick(&scene.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(scene.selectedRows().size(), 100);
    QVERIFY(!scene.view.isFollowing());
    scene.send(1);
    QCOMPARE(scene.selectedRows().size(), 100);
}

void tst_LogView::altArrowsStayOnTheSameSocket()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends 'a'; C2 sends 'b'; C1 sends 'c'; C2 sends 'd'; C1 sends 'e'; C2 sends 'f'"));
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.selectedRows(), QList<int>{3});
    QVERIFY(!scene.view.isFollowing());
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.selectedRows(), QList<int>{1});
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier); // none before
    QCOMPARE(scene.selectedRows(), QList<int>{1});
    QTest::keyClick(&scene.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.selectedRows(), QList<int>{3});
}

void tst_LogView::selectsAnEventFromOutside()
{
    Scene scene;
    scene.send(100);
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    scene.view.setCurrentEvent(10);
    QCOMPARE(scene.selectedRows(), QList<int>{10});
    QVERIFY(scene.view.viewport()->rect().contains(scene.middleOf(10)));
    QVERIFY(!scene.view.isFollowing());
    QCOMPARE(current.size(), 1);
    scene.view.setCurrentEvent(4711); // has no row
    QVERIFY(scene.view.isCurrentEventHidden());
    QVERIFY(scene.selectedRows().isEmpty());
    QCOMPARE(current.size(), 2);
    scene.view.setCurrentEvent(noEvent);
    QVERIFY(!scene.view.isCurrentEventHidden());
    QCOMPARE(scene.view.currentEvent(), noEvent);
    QCOMPARE(current.size(), 3);
}

void tst_LogView::rowsThatGoNeitherEndFollowingNorSelectAnything()
{
    Scene scene;
    scene.model.setCollapsing(true);
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    QSignalSpy following(&scene.view, &LogView::followingChanged);
    scene.send(150);
    QCOMPARE(scene.view.rowCount(), 150);
    scene.send(150); // a burst: one row takes the place of those that were there
    QCOMPARE(scene.view.rowCount(), 1);
    QVERIFY(scene.view.isFollowing());
    QVERIFY(scene.selectedRows().isEmpty());
    QCOMPARE(scene.view.currentIndex().row(), 0);
    QCOMPARE(current.size() + following.size(), 0);
}

void tst_LogView::aSelectedEventComesBackWithItsRow()
{
    Scene scene;
    scene.model.setCollapsing(true);
    scene.send(150);
    scene.click(145);
    const EventId id = scene.view.currentEvent();
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    scene.send(150);
    QVERIFY(scene.view.isCurrentEventHidden());
    QVERIFY(scene.selectedRows().isEmpty());
    QCOMPARE(scene.view.currentEvent(), id);
    scene.model.reveal(id);
    QVERIFY(!scene.view.isCurrentEventHidden());
    QCOMPARE(scene.selectedRows(), QList<int>{145});
    QVERIFY(scene.view.viewport()->rect().contains(scene.middleOf(145)));
    QCOMPARE(current.size(), 0);
}

void tst_LogView::otherRowsDoNotBeginFollowing()
{
    Scene scene;
    scene.send(100);
    scene.view.verticalScrollBar()->setValue(40);
    scene.model.setFilter(*LogFilter::parse(QStringLiteral("C1")));
    QVERIFY(!scene.view.isFollowing());
    scene.view.setFollowing(true);
    scene.model.setFilter({});
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(scene.view.firstVisibleRow(), 100 - scene.rowsOnScreen());
}

void tst_LogView::keepsAValidCurrentRow()
{
    Scene scene;
    QVERIFY(!scene.view.currentIndex().isValid());
    scene.send(1);
    QCOMPARE(scene.view.currentIndex().row(), 0);
    QVERIFY(scene.selectedRows().isEmpty());
    QCOMPARE(scene.view.currentEvent(), noEvent);
    scene.send(20);
    QCOMPARE(scene.view.currentIndex().row(), 20);
    scene.view.verticalScrollBar()->setValue(0);
    scene.send(20);
    QVERIFY(scene.view.currentIndex().isValid());
    // A click on the row that was only current counts as a choice.
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    QTest::keyClick(&scene.view, Qt::Key_End);
    scene.click(40);
    QCOMPARE(current.size(), 1);
    QCOMPARE(scene.view.currentEvent(), EventId(40));
}

QTEST_MAIN(tst_LogView)
#include "tst_LogView.moc"
