// SPDX-License-Identifier: MIT
#include "model/events/EventFeed.h"
#include "tests/support/EventScript.h"
#include "widgets/rows/NewRowsPill.h"
#include "widgets/sequence/LaneHeader.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/sequence/SequencePicture.h"
#include "widgets/sequence/SequenceToolTip.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/window/WindowLook.h"

#include <QAccessible>
#include <QCheckBox>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

// The diagram as a reader uses it: what is where, what a click or a key does. Never by pixel.
class tst_SequenceView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void followsTheNewestRowUntilTheReaderScrollsUp();
    void aClickOnARowSelectsItsEvent();
    void aClickOnAnArrowSelectsWhatItLeavesFrom();
    void keysWalkTheRowsAndOneConnection();
    void selectingFromOutsideBringsTheRowOnScreen();
    void farRowsAreReachedLikeNearOnes();
    void impliedArrowsCanBeHidden();
    void theWheelWithCtrlZoomsBetweenItsLimits();
    void lifelinesCanBeDraggedToAnotherPlace();
    void lifelinesMoveWithTheKeyboardToo();
    void manyLifelinesLeaveOneForTheOthers();
    void aStripShowsWhereTheRowsAre();
    void rowsAreSpoken();
    void countersOfTheSelectedConnectionAreShown();
    void clearingHidesWhatWas();
    void paintsAnything_data();
    void paintsAnything();
    void toolTipsSayHowItIsKnown();
    void aPictureHasTheSizeAskedForAndAnEnd();
};

namespace {

struct Scene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    QWidget host; // the offscreen platform warns of windows with a least size, and warnings are fatal
    SequencePane pane{feed, &host};
    SequenceView& view = *pane.view();

    Scene()
    {
        pane.resize(900, 320);
        host.resize(900, 320);
        host.show();
        QApplication::setActiveWindow(&host);
        view.setFocus();
    }
    EventRange play(const QString& picture)
    {
        const EventRange range = script.play(picture);
        [this] { QTRY_COMPARE(pane.index().end(), store.end()); }();
        return range;
    }
    EventRange play(const char* picture) { return play(QString::fromUtf8(picture)); }
    void echoes(int times)
    {
        for (int i = 0; i < times; ++i)
            script.play(QStringLiteral("C1 -> S1.1 'hello'; S1.1 -> C1 'hello'"));
        QTRY_COMPARE(pane.index().end(), store.end());
    }
    void connectPair() { play("S1 listens 127.0.0.1:8888; C1 connects S1"); }
    double x(SocketId id) const
    {
        return view.geometryOfRows().columnX(view.lanes().columnOf(pane.index().lanes().laneOf(id)));
    }
    void click(const QPointF& point) { QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, point.toPoint()); }
    QStringList laneNames() const
    {
        QStringList names;
        for (int column = 0; column < view.geometryOfRows().columns(); ++column)
            names += view.painter().headTitle(column);
        return names;
    }
};

} // namespace

void tst_SequenceView::followsTheNewestRowUntilTheReaderScrollsUp()
{
    Scene scene;
    scene.connectPair();
    scene.echoes(20);
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(scene.view.lastVisibleEvent(), scene.store.end() - 1);
    scene.view.verticalScrollBar()->setValue(3);
    QVERIFY(!scene.view.isFollowing());
    QVERIFY(!scene.pane.findChild<QCheckBox*>(QStringLiteral("follow"))->isChecked());
    const EventRange before = scene.view.visibleEvents();
    scene.echoes(1);
    QCOMPARE(scene.view.visibleEvents().first, before.first);
    QCOMPARE(scene.view.newRows(), 4);
    auto* pill = scene.view.findChild<NewRowsPill*>();
    QVERIFY(pill->isVisible());
    QTest::mouseClick(pill, Qt::LeftButton);
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(scene.view.lastVisibleEvent(), scene.store.end() - 1);
}

void tst_SequenceView::aClickOnARowSelectsItsEvent()
{
    Scene scene;
    scene.connectPair();
    QSignalSpy changes(&scene.view, &SequenceView::currentEventChanged);
    scene.click({20, scene.view.geometryOfRows().middle(4)});
    QCOMPARE(scene.view.currentEvent(), EventId(4));
    QCOMPARE(changes.size(), 1);
    QVERIFY(!scene.view.isFollowing());
}

void tst_SequenceView::aClickOnAnArrowSelectsWhatItLeavesFrom()
{
    Scene scene;
    scene.connectPair();
    const EventRange data = scene.play("C1 sends 'one'; C1 sends 'two'; C1 sends 'three'; S1.1 receives 'onetwothree'");
    const QLineF first(scene.x({'C', 1}), scene.view.geometryOfRows().middle(data.first), scene.x({'S', 1, 1}),
                       scene.view.geometryOfRows().middle(data.end - 1));
    scene.click(first.pointAt(0.5)); // over the row of the second send
    QCOMPARE(scene.view.currentEvent(), data.first);
}

void tst_SequenceView::keysWalkTheRowsAndOneConnection()
{
    Scene scene;
    scene.connectPair();
    scene.play("C2 connects S1; C1 -> S1.1 'hello'; C2 -> S1.2 'x'; C1 -> S1.1 'again'");
    const EventId first = scene.store.end() - 6;
    scene.view.setCurrentEvent(first);
    QTest::keyClick(&scene.view, Qt::Key_Down);
    QCOMPARE(scene.view.currentEvent(), first + 1);
    QTest::keyClick(&scene.view, Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(scene.view.currentEvent(), first + 4); // over what happened on the other connection
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(scene.view.currentEvent(), first + 1);
    QTest::keyClick(&scene.view, Qt::Key_Home);
    QCOMPARE(scene.view.currentEvent(), EventId(0));
    QTest::keyClick(&scene.view, Qt::Key_End);
    QVERIFY(scene.view.isFollowing());
    QCOMPARE(scene.view.currentEvent(), EventId(0)); // following never moves the selection
}

void tst_SequenceView::selectingFromOutsideBringsTheRowOnScreen()
{
    Scene scene;
    scene.connectPair();
    scene.echoes(30);
    scene.pane.setCurrentEvent(5);
    QVERIFY(scene.view.visibleEvents().contains(5));
    scene.pane.setCurrentEvent(noEvent);
    QCOMPARE(scene.view.currentEvent(), EventId(5));
}

void tst_SequenceView::farRowsAreReachedLikeNearOnes()
{
    Scene scene;
    scene.connectPair();
    Event send = scene.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
    send.value = 1;
    for (int i = 0; i < 200'000; ++i) {
        send.streamOffset = quint64(i);
        scene.script.add(send, "x");
    }
    QTRY_COMPARE(scene.pane.index().end(), scene.store.end());
    scene.view.setCurrentEvent(150'000);
    QVERIFY(scene.view.visibleEvents().contains(150'000));
    QVERIFY(scene.view.rowRect(150'000).top() >= 0);
    QVERIFY(scene.view.rowRect(150'000).bottom() <= scene.view.viewport()->height());
    QVERIFY(!scene.view.scene().arrows().empty());
}

void tst_SequenceView::impliedArrowsCanBeHidden()
{
    Scene scene;
    scene.connectPair();
    scene.play("C1 -> S1.1 'hello'");
    QCOMPARE(scene.view.scene().arrows().size(), 5u);
    QTest::mouseClick(scene.pane.findChild<QCheckBox*>(QStringLiteral("implied")), Qt::LeftButton, {}, QPoint(8, 8));
    QCOMPARE(scene.view.scene().arrows().size(), 2u); // the bytes, and the link from accept() to connect()
}

void tst_SequenceView::theWheelWithCtrlZoomsBetweenItsLimits()
{
    Scene scene;
    scene.connectPair();
    const auto wheel = [&scene](int angle) {
        QWheelEvent event(QPointF(50, 50), QPointF(50, 50), {}, QPoint(0, angle), Qt::NoButton, Qt::ControlModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(scene.view.viewport(), &event);
    };
    const int before = scene.view.rowHeight();
    wheel(120);
    QVERIFY(scene.view.rowHeight() > before);
    for (int i = 0; i < 20; ++i)
        wheel(120);
    QCOMPARE(scene.view.zoom(), SequenceView::mostZoom);
    for (int i = 0; i < 20; ++i)
        wheel(-120);
    QCOMPARE(scene.view.zoom(), SequenceView::leastZoom);
}

void tst_SequenceView::lifelinesCanBeDraggedToAnotherPlace()
{
    Scene scene;
    scene.connectPair();
    QCOMPARE(scene.laneNames().join(QLatin1Char(' ')), QStringLiteral("C1 S1 S1·1"));
    LaneHeader* const header = scene.view.header();
    const int y = header->height() / 2;
    QTest::mousePress(header, Qt::LeftButton, {}, QPoint(int(scene.x({'C', 1})), y));
    QTest::mouseMove(header, QPoint(int(scene.x({'S', 1, 1})) + 20, y));
    QTest::mouseRelease(header, Qt::LeftButton, {}, QPoint(int(scene.x({'S', 1, 1})) + 20, y));
    QCOMPARE(scene.laneNames().join(QLatin1Char(' ')), QStringLiteral("S1 S1·1 C1"));
}

void tst_SequenceView::lifelinesMoveWithTheKeyboardToo()
{
    Scene scene;
    scene.connectPair();
    LaneHeader* const header = scene.view.header();
    QSignalSpy chosen(header, &LaneHeader::socketChosen);
    QTest::keyClick(header, Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(scene.laneNames().join(QLatin1Char(' ')), QStringLiteral("S1 C1 S1·1"));
    QTest::keyClick(header, Qt::Key_Right);
    QTest::keyClick(header, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.first().first().value<SocketId>(), SocketId('S', 1, 1));
}

void tst_SequenceView::manyLifelinesLeaveOneForTheOthers()
{
    Scene scene;
    scene.play("S1 listens 127.0.0.1:8888");
    for (int i = 1; i <= 30; ++i)
        scene.play(QStringLiteral("C%1 connects S1; C%1 -> S1.%1 'x'").arg(i));
    QCOMPARE(scene.laneNames().size(), 13);
    QCOMPARE(scene.laneNames().last(), QStringLiteral("others (49)"));
    QVERIFY(scene.laneNames().contains(QStringLiteral("C30")));
    scene.view.scrollToRow(0);
    QVERIFY(scene.laneNames().contains(QStringLiteral("C1")));
    QVERIFY(scene.laneNames().contains(QStringLiteral("S1·1")));
}

void tst_SequenceView::aStripShowsWhereTheRowsAre()
{
    Scene scene;
    scene.connectPair();
    scene.echoes(500);
    auto* strip = scene.view.findChild<QWidget*>(QStringLiteral("strip"));
    QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(5, strip->height() / 2));
    const EventId middle = scene.store.end() / 2;
    QVERIFY(scene.view.visibleEvents().contains(middle));
    QVERIFY(!scene.view.isFollowing());
}

void tst_SequenceView::rowsAreSpoken()
{
    Scene scene;
    scene.connectPair();
    const EventRange data = scene.play("C1 -> S1.1 'hello'");
    QAccessibleInterface* const list = QAccessible::queryAccessibleInterface(&scene.view);
    QVERIFY(list != nullptr);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), int(data.end));
    QCOMPARE(list->child(int(data.first))->text(QAccessible::Name),
             QStringLiteral("Event 8, 0.0080 seconds, C1 send() → 5: to S1·1: hello  5 B  [0…4] (event 9)"));
}

void tst_SequenceView::countersOfTheSelectedConnectionAreShown()
{
    Scene scene;
    scene.connectPair();
    const EventRange data = scene.play("C1 sends 'onetwothree'; S1.1 receives 'one'");
    scene.view.setCurrentEvent(data.first);
    QVERIFY(scene.pane.flowText().startsWith(QStringLiteral("C1: sent 11 · in kernels 8 · read 3 B")));
    scene.play("S1.1 receives 'twothree'");
    QVERIFY(scene.pane.flowText().startsWith(QStringLiteral("C1: sent 11 · in kernels 0 · read 11 B")));
    scene.play("C1 sends 'x'; S1.1 resets; C1 is reset");
    QVERIFY(scene.pane.flowText().startsWith(QStringLiteral("C1: sent 12 · never read 1 · read 11 B")));
    const int column = scene.view.lanes().columnOf(scene.pane.index().lanes().laneOf({'C', 1}));
    QCOMPARE(scene.view.flowText(column), QStringLiteral("sent 12 B · never read 1 B · read 11 B"));
}

void tst_SequenceView::clearingHidesWhatWas()
{
    Scene scene;
    scene.connectPair();
    scene.pane.clear();
    QCOMPARE(scene.view.rowCount(), 0);
    const EventRange data = scene.play("C1 -> S1.1 'hello'");
    QCOMPARE(scene.view.rowCount(), 2);
    QCOMPARE(scene.view.eventAt(0), data.first);
    scene.view.setCurrentEvent(2);
    QCOMPARE(scene.view.currentEvent(), noEvent);
}

void tst_SequenceView::paintsAnything_data()
{
    QTest::addColumn<QString>("picture");
    QTest::newRow("nothing") << QString();
    QTest::newRow("half close") << QStringLiteral(
        "S1 listens 127.0.0.1:8888; C1 connects S1; C1 shuts down; S1.1 sees "
        "the end; S1.1 closes; C1 sees the end; C1 closes; C1 state TIME-WAIT");
    QTest::newRow("reset") << QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 resets; S1.1 is reset");
    QTest::newRow("refused") << QStringLiteral("C1 is refused 127.0.0.1:1");
    QTest::newRow("hostile") << QStringLiteral(
        "S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 '<b>\\x1b[31m\\0\\xff</b>&lt'; U1 opens "
        "127.0.0.1:40001; U1 sends ''; U1 joins 239.1.2.3; S1 fails accept too-many; C1 is full; C1 has room");
}

// Warnings are fatal: a painter that is used wrongly is seen here, at every zoom and in both themes.
void tst_SequenceView::paintsAnything()
{
    QFETCH(const QString, picture);
    Scene scene;
    if (!picture.isEmpty())
        scene.play(picture);
    for (int zoom = SequenceView::leastZoom; zoom <= SequenceView::mostZoom; zoom += 10) {
        scene.view.setZoom(zoom);
        QVERIFY(!scene.pane.grab().isNull());
    }
    WindowLook::apply(QStringLiteral("dark"), 200);
    QVERIFY(!scene.pane.grab().isNull());
    WindowLook::apply(QStringLiteral("light"), 100);
    scene.pane.resize(200, 90);
    QVERIFY(!scene.pane.grab().isNull());
}

void tst_SequenceView::toolTipsSayHowItIsKnown()
{
    Scene scene;
    scene.connectPair();
    scene.play("C1 -> S1.1 '<b>hello</b>'");
    const SequenceToolTip tips(scene.view.index());
    const SequenceGeometry& geometry = scene.view.geometryOfRows();
    const auto tipOn = [&](size_t arrow) {
        return tips.at(scene.view.scene(), geometry, scene.view.scene().arrows()[arrow].line.pointAt(0.6).toPoint());
    };
    QVERIFY(tipOn(0).contains(QStringLiteral("connect() started, so a SYN was sent.")));
    QVERIFY(tipOn(3).contains(QStringLiteral("accept() took the connection that connect() had made")));
    QVERIFY(tipOn(4).contains(QStringLiteral("&lt;b&gt;hello&lt;/b&gt;")));
    QVERIFY(tipOn(4).contains(QStringLiteral("Both ends are in this app.")));
    const QPoint onRow(20, int(geometry.middle(6)));
    QCOMPARE(tips.at(scene.view.scene(), geometry, onRow),
             QStringLiteral("<p>S1·1 accept(): from C1: the same connection (event 6)"));
}

void tst_SequenceView::aPictureHasTheSizeAskedForAndAnEnd()
{
    Scene scene;
    scene.connectPair();
    const auto drawn = [&](EventRange rows, int scale) {
        return SequencePicture::draw(scene.view.index(), rows, true, scene.view.font(), scale);
    };
    const QImage one = drawn({0, 7}, 1);
    QCOMPARE(drawn({0, 7}, 3).size(), one.size() * 3);
    QCOMPARE(one.pixelColor(1, 1), QColor(Qt::white));
    QVERIFY(drawn({0, 3}, 1).height() < one.height());
    scene.echoes(600);
    QVERIFY(SequencePicture::mostRows(3) < scene.store.end());
    const QImage most = drawn({0, scene.store.end()}, 3);
    QVERIFY(!most.isNull());
    QVERIFY(most.height() < 32'767);
}

QTEST_MAIN(tst_SequenceView)
#include "tst_SequenceView.moc"
