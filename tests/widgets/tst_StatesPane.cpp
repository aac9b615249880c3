// SPDX-License-Identifier: MIT
#include "tests/support/EventScript.h"
#include "widgets/states/StateBox.h"
#include "widgets/states/StatesPane.h"
#include "widgets/states/StatesView.h"
#include "widgets/states/TokenFlights.h"
#include "widgets/states/TrailList.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QProxyStyle>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

class tst_StatesPane : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }
    void init();
    void cleanup();

    void theFigureIsThereBeforeAnySocket();
    void socketsAreInTheirStates();
    void theFirstConnectionIsChosenUntilTheUserChooses();
    void aClickOnASocketChoosesIt();
    void whatHasNoRoomIsANumber();
    void theChosenSocketAlwaysHasRoom();
    void passedStatesHaveAGhost();
    void theWayIsAListThatLeadsToEvents();
    void anEventChosenElsewhereChoosesItsSocket();
    void statesAndTransitionsExplainThemselves();
    void transitionsAreLitForAWhile();
    void socketsFlyOnlyWhereMotionIsWanted();
    void theKeyboardReachesEveryState();
    void spaceChoosesOneSocketAfterTheOther();
    void timeWaitCountsDown();
    void aFileHasNoCountdown();
    void pausedItStandsStill();
    void everyFormFitsOrScrolls_data();
    void everyFormFitsOrScrolls();
    void theFormFollowsTheRoom();
    void screenReadersHearTheSockets();

private:
    void play(const QString& picture);
    StateBox* box(TcpState state) const { return m_pane->diagram()->box(tcpPlace(state)); }
    void click(const StateBox* box, SocketId socket) const;
    void waitInTimeWait(qint64 msLeft);

    std::unique_ptr<EventStore> m_store;
    std::unique_ptr<EventScript> m_script;
    std::unique_ptr<EventFeed> m_feed;
    std::unique_ptr<StatesPane> m_pane;
};

// A desktop where things move, or do not.
class MotionStyle final : public QProxyStyle
{
public:
    int motionMs = 200;

    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returned) const override
    {
        return hint == SH_Widget_Animation_Duration ? motionMs : QProxyStyle::styleHint(hint, option, widget, returned);
    }
};

static SocketId id(const char* text)
{
    return SocketId::fromString(QString::fromLatin1(text)).value();
}

static const QString s_connected = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1;");

void tst_StatesPane::init()
{
    m_store = std::make_unique<EventStore>();
    m_script = std::make_unique<EventScript>(*m_store);
    m_feed = std::make_unique<EventFeed>(*m_store, 0);
    m_pane = std::make_unique<StatesPane>(*m_feed);
    m_pane->resize(1000, 780);
    m_pane->show();
}

void tst_StatesPane::cleanup()
{
    m_pane.reset();
    m_feed.reset();
}

void tst_StatesPane::play(const QString& picture)
{
    m_script->play(picture);
    QTRY_COMPARE(m_feed->end(), m_store->end());
}

void tst_StatesPane::click(const StateBox* box, SocketId socket) const
{
    QTest::mouseClick(const_cast<StateBox*>(box), Qt::LeftButton, {}, box->tokenRect(socket).center().toPoint());
}

void tst_StatesPane::waitInTimeWait(qint64 msLeft)
{
    play(s_connected + QStringLiteral("C1 closes"));
    Event waits = m_script->event(QStringLiteral("C1"), EventKind::State, Call::ProcNetTcp);
    waits.value = int(TcpState::TimeWait);
    waits.tcpState = TcpState::TimeWait;
    waits.asked = msLeft;
    m_script->add(waits);
    QTRY_COMPARE(m_feed->end(), m_store->end());
}

void tst_StatesPane::theFigureIsThereBeforeAnySocket()
{
    for (size_t i = 1; i < tcpPlaceCount; ++i)
        QVERIFY(m_pane->diagram()->box(TcpPlace(i))->isVisible());
    QVERIFY(!m_pane->trail()->isVisible());
    QVERIFY(m_pane->explanationText().isEmpty());
}

void tst_StatesPane::socketsAreInTheirStates()
{
    play(s_connected + QStringLiteral("C1 shuts down; C1 state FIN-WAIT-2; S1.1 sees the end"));
    QCOMPARE(box(TcpState::Listen)->accessibleName(), QStringLiteral("LISTEN: S1"));
    QCOMPARE(box(TcpState::FinWait2)->accessibleName(), QStringLiteral("FIN-WAIT-2: C1"));
    QCOMPARE(box(TcpState::CloseWait)->accessibleName(), QStringLiteral("CLOSE-WAIT: S1·1"));
    QCOMPARE(box(TcpState::Established)->accessibleName(), QStringLiteral("ESTABLISHED, no socket"));
    QCOMPARE(box(TcpState::FinWait2)->tokenAt(box(TcpState::FinWait2)->tokenRect(id("C1")).center()), id("C1"));
}

void tst_StatesPane::theFirstConnectionIsChosenUntilTheUserChooses()
{
    play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    QCOMPARE(m_pane->diagram()->chosen(), id("S1"));
    play(QStringLiteral("C1 connects S1"));
    QCOMPARE(m_pane->diagram()->chosen(), id("C1"));
    click(box(TcpState::Listen), id("S1"));
    QCOMPARE(m_pane->diagram()->chosen(), id("S1"));
    play(QStringLiteral("C2 connects S1"));
    QCOMPARE(m_pane->diagram()->chosen(), id("S1"));
}

void tst_StatesPane::aClickOnASocketChoosesIt()
{
    play(s_connected);
    click(box(TcpState::Established), id("S1.1"));
    QCOMPARE(m_pane->diagram()->chosen(), id("S1.1"));
    QCOMPARE(m_pane->trail()->count(), 3);
    QVERIFY(m_pane->explanationText().isEmpty()); // the state was not meant
}

void tst_StatesPane::whatHasNoRoomIsANumber()
{
    play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    for (int i = 1; i <= 30; ++i)
        play(QStringLiteral("C%1 connects S1").arg(i));
    const StateBox* established = box(TcpState::Established);
    int shown = 0;
    for (quint32 i = 1; i <= 30; ++i) {
        shown += established->tokenRect(SocketId('C', i)).isEmpty() ? 0 : 1;
        shown += established->tokenRect(SocketId('S', 1, i)).isEmpty() ? 0 : 1;
    }
    QVERIFY(shown >= 2);
    QCOMPARE(established->hiddenTokens(), 60 - shown);
    QVERIFY(established->toolTip().contains(QStringLiteral("C9")));
}

void tst_StatesPane::theChosenSocketAlwaysHasRoom()
{
    play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    for (int i = 1; i <= 30; ++i)
        play(QStringLiteral("C%1 connects S1").arg(i));
    QVERIFY(box(TcpState::Established)->tokenRect(id("S1.30")).isEmpty());
    m_pane->setCurrentEvent(m_store->end() - 1); // accepted S1.30
    QCOMPARE(m_pane->diagram()->chosen(), id("S1.30"));
    QVERIFY(!box(TcpState::Established)->tokenRect(id("S1.30")).isEmpty());
}

void tst_StatesPane::passedStatesHaveAGhost()
{
    play(s_connected);
    click(box(TcpState::Established), id("S1.1"));
    const StateBox* passed = box(TcpState::SynReceived);
    QVERIFY(!passed->tokenRect(id("S1.1")).isEmpty());
    QCOMPARE(passed->accessibleName(), QStringLiteral("SYN-RECEIVED, no socket")); // it is not there any more
    click(box(TcpState::Established), id("C1"));
    QVERIFY(passed->tokenRect(id("S1.1")).isEmpty());
}

void tst_StatesPane::theWayIsAListThatLeadsToEvents()
{
    play(s_connected + QStringLiteral("C1 shuts down; C1 state FIN-WAIT-2"));
    TrailList* const list = m_pane->trail();
    QStringList lines;
    for (int row = 0; row < list->count(); ++row)
        lines += list->item(row)->text();
    QCOMPARE(lines, (QStringList{QStringLiteral("CLOSED"), QStringLiteral("SYN-SENT · active OPEN / snd SYN"),
                                 QStringLiteral("ESTABLISHED · rcv SYN,ACK / snd ACK"),
                                 QStringLiteral("FIN-WAIT-1 · CLOSE / snd FIN"),
                                 QStringLiteral("FIN-WAIT-2 · rcv ACK of FIN / x")}));
    QSignalSpy chosen(m_pane.get(), &StatesPane::eventChosen);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(3)).center());
    QVERIFY(!chosen.isEmpty());
    const auto event = chosen.constLast().at(0).value<EventId>();
    QCOMPARE(m_store->at(event).kind, EventKind::Shutdown);
    QVERIFY(m_pane->explanationText().startsWith(QStringLiteral("CLOSE / snd FIN: ")));
    QTest::keyClick(list, Qt::Key_Up);
    QCOMPARE(m_store->at(chosen.constLast().at(0).value<EventId>()).kind, EventKind::Connect);
}

void tst_StatesPane::anEventChosenElsewhereChoosesItsSocket()
{
    play(s_connected + QStringLiteral("C2 connects S1; U1 opens 127.0.0.1:9001; C2 shuts down"));
    QSignalSpy chosen(m_pane.get(), &StatesPane::eventChosen);
    m_pane->setCurrentEvent(m_store->end() - 1);
    QCOMPARE(m_pane->diagram()->chosen(), id("C2"));
    QCOMPARE(m_pane->trail()->currentRow(), 3);
    m_pane->setCurrentEvent(m_store->end() - 2); // of U1: has no state
    QCOMPARE(m_pane->diagram()->chosen(), id("C2"));
    QCOMPARE(chosen.size(), 0);
}

void tst_StatesPane::statesAndTransitionsExplainThemselves()
{
    QTest::mouseClick(box(TcpState::CloseWait), Qt::LeftButton, {}, QPoint(10, 8));
    QVERIFY(m_pane->explanationText().startsWith(QStringLiteral("CLOSE-WAIT: The peer has finished sending")));
    StatesDiagram* const diagram = m_pane->diagram();
    for (const TcpEdge& edge : tcpEdges()) {
        if (edge.id == TcpTransition::None)
            continue;
        const StatesLayout::Edge& place = diagram->figure().edges[size_t(edge.id)];
        QTest::mouseClick(diagram, Qt::LeftButton, {}, place.label.center().toPoint());
        QVERIFY2(m_pane->explanationText().startsWith(edge.label() + u':'), qPrintable(edge.label()));
    }
}

void tst_StatesPane::transitionsAreLitForAWhile()
{
    play(s_connected);
    QVERIFY(m_pane->diagram()->isLit(TcpTransition::ActiveOpen));
    QVERIFY(m_pane->diagram()->isLit(TcpTransition::ReceiveSynAck));
    QVERIFY(!m_pane->diagram()->isLit(TcpTransition::ReceiveFin));
    QTRY_VERIFY(!m_pane->diagram()->isLit(TcpTransition::ActiveOpen));
}

void tst_StatesPane::socketsFlyOnlyWhereMotionIsWanted()
{
    MotionStyle style;
    m_pane->diagram()->setStyle(&style);
    const auto* flights = m_pane->diagram()->findChild<TokenFlights*>();
    play(s_connected);
    play(QStringLiteral("C1 shuts down"));
    QVERIFY(flights->isFlying(id("C1")));
    QTRY_VERIFY(!flights->isFlying(id("C1")));
    style.motionMs = 0;
    play(QStringLiteral("S1.1 sees the end"));
    QVERIFY(!flights->isFlying(id("S1.1")));
    QCOMPARE(box(TcpState::CloseWait)->accessibleName(), QStringLiteral("CLOSE-WAIT: S1·1"));
    m_pane.reset(); // before the style
}

void tst_StatesPane::theKeyboardReachesEveryState()
{
    QApplication::setActiveWindow(m_pane.get());
    m_pane->setFocus(Qt::TabFocusReason);
    QCOMPARE(QApplication::focusWidget(), box(TcpState::Closed));
    QSet<const QWidget*> reached;
    QList<QWidget*> open{box(TcpState::Closed)};
    while (!open.isEmpty()) {
        QWidget* const from = open.takeLast();
        reached.insert(from);
        for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down}) {
            from->setFocus();
            QTest::keyClick(from, key);
            QWidget* const to = QApplication::focusWidget();
            QVERIFY(to);
            if (to != from && !reached.contains(to) && !open.contains(to))
                open += to;
        }
    }
    QCOMPARE(reached.size(), int(tcpPlaceCount) - 1);
    QTest::keyClick(box(TcpState::LastAck), Qt::Key_Return);
    QVERIFY(m_pane->explanationText().startsWith(QStringLiteral("LAST-ACK: ")));
    int stops = 0;
    for (size_t i = 1; i < tcpPlaceCount; ++i)
        stops += (m_pane->diagram()->box(TcpPlace(i))->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    QCOMPARE(stops, 1); // Tab goes on to the list, not through twelve boxes
}

void tst_StatesPane::spaceChoosesOneSocketAfterTheOther()
{
    play(s_connected);
    QTest::keyClick(box(TcpState::Established), Qt::Key_Space);
    QCOMPARE(m_pane->diagram()->chosen(), id("S1.1"));
    QTest::keyClick(box(TcpState::Established), Qt::Key_Space);
    QCOMPARE(m_pane->diagram()->chosen(), id("C1"));
    QTest::keyClick(box(TcpState::Listen), Qt::Key_Space);
    QCOMPARE(m_pane->diagram()->chosen(), id("S1"));
    QTest::keyClick(box(TcpState::Closing), Qt::Key_Space); // nobody is there
    QCOMPARE(m_pane->diagram()->chosen(), id("S1"));
}

void tst_StatesPane::timeWaitCountsDown()
{
    waitInTimeWait(60'000);
    QRegularExpression seconds(QStringLiteral("^TIME-WAIT: C1 (\\d+) s$"));
    const QRegularExpressionMatch first = seconds.match(box(TcpState::TimeWait)->accessibleName());
    QVERIFY2(first.hasMatch(), qPrintable(box(TcpState::TimeWait)->accessibleName()));
    QTRY_VERIFY(seconds.match(box(TcpState::TimeWait)->accessibleName()).captured(1).toInt() <
                first.captured(1).toInt());
}

void tst_StatesPane::aFileHasNoCountdown()
{
    m_pane->setLive(false);
    waitInTimeWait(60'000);
    QCOMPARE(box(TcpState::TimeWait)->accessibleName(), QStringLiteral("TIME-WAIT: C1"));
}

void tst_StatesPane::pausedItStandsStill()
{
    play(s_connected);
    m_pane->setPaused(true);
    play(QStringLiteral("C1 resets"));
    QCOMPARE(box(TcpState::Established)->accessibleName(), QStringLiteral("ESTABLISHED: C1, S1·1"));
    m_pane->setPaused(false);
    QCOMPARE(box(TcpState::Established)->accessibleName(), QStringLiteral("ESTABLISHED: S1·1"));
}

void tst_StatesPane::everyFormFitsOrScrolls_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("least") << QSize(364, 200);
    QTest::newRow("dock") << QSize(916, 230);
    QTest::newRow("narrow") << QSize(400, 900);
    QTest::newRow("wide") << QSize(1900, 300);
    QTest::newRow("large") << QSize(1900, 1000);
}

void tst_StatesPane::everyFormFitsOrScrolls()
{
    QFETCH(QSize, size);
    play(s_connected);
    m_pane->resize(size);
    const StatesDiagram* diagram = m_pane->diagram();
    for (size_t i = 1; i < tcpPlaceCount; ++i) {
        const StateBox* const each = diagram->box(TcpPlace(i));
        QVERIFY2(diagram->rect().contains(each->geometry()), tcpStateName(tcpStateAt(each->place())).data());
        QVERIFY(each->width() > QFontMetrics(each->font()).horizontalAdvance(each->text()));
        for (size_t j = i + 1; j < tcpPlaceCount; ++j)
            QVERIFY(!each->geometry().intersects(diagram->box(TcpPlace(j))->geometry()));
    }
    const auto* view = m_pane->findChild<StatesView*>();
    QVERIFY(view->viewport()->width() > 100);
    QCOMPARE(view->horizontalScrollBar()->maximum() > 0, diagram->width() > view->viewport()->width());
    QCOMPARE(view->verticalScrollBar()->maximum() > 0, diagram->height() > view->viewport()->height());
    QVERIFY(QFontInfo(diagram->box(TcpPlace(1))->font()).pixelSize() >= 10);
}

void tst_StatesPane::theFormFollowsTheRoom()
{
    QVERIFY(m_pane->diagram()->figure().hasLabels);
    QVERIFY(!m_pane->diagram()->figure().isOnItsSide);
    m_pane->resize(1000, 240);
    QVERIFY(m_pane->diagram()->figure().isOnItsSide);
    QVERIFY(!m_pane->diagram()->figure().hasLabels);
}

void tst_StatesPane::screenReadersHearTheSockets()
{
    play(s_connected);
    QAccessibleInterface* const heard = QAccessible::queryAccessibleInterface(box(TcpState::Established));
    QVERIFY(heard);
    QCOMPARE(heard->role(), QAccessible::Button);
    QCOMPARE(heard->text(QAccessible::Name), QStringLiteral("ESTABLISHED: C1, S1·1"));
    QVERIFY(heard->text(QAccessible::Description).startsWith(QStringLiteral("The connection is open")));
    QCOMPARE(m_pane->trail()->item(1)->data(Qt::AccessibleTextRole).toString(),
             QStringLiteral("SYN-SENT, derived from our calls, by active OPEN / snd SYN"));
}

QTEST_MAIN(tst_StatesPane)
#include "tst_StatesPane.moc"
