// SPDX-License-Identifier: MIT
#include "tests/support/EventScript.h"
#include "widgets/code/CodePane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/sequence/FittedCall.h"
#include "widgets/sequence/LaneHeader.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/sequence/TimeScale.h"
#include "widgets/states/StatesPane.h"
#include "widgets/window/DiagramMenu.h"
#include "widgets/window/SharedSelection.h"
#include "widgets/window/WindowLook.h"

#include <QAction>
#include <QCheckBox>
#include <QMenu>
#include <QTest>

#include <algorithm>

// What View ▸ Sequence diagram changes, and what a selection in the inspector marks.
class tst_DiagramOptions : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void impliedArrowsAreAMatterOfTheLayout();
    void theMenuAndTheBoxSayTheSame();
    void acknowledgementsAreDrawnAsMarks();
    void aSilentConnectHasMarksOfMoreSyns();
    void aCallIsNeverCutWithoutASign();
    void inASavedSessionNothingMayStillCome();
    void proportionalTimePutsRowsByTheirTimes();
    void proportionalTimeStandsWithAllRowsAtOneMoment();
    void aClassHasANarrowLaneForEachClient();
    void lowRowsMergeIntoBars();
    void bytesSelectedInTheInspectorAreMarked();
};

namespace {

struct Scene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    QWidget host;
    SequencePane pane{feed, &host};
    SequenceView& view = *pane.view();

    Scene()
    {
        pane.resize(900, 320);
        host.resize(900, 700);
        host.show();
    }
    EventRange play(const QString& picture)
    {
        const EventRange range = script.play(picture);
        [this] { QTRY_COMPARE(pane.index().end(), store.end()); }();
        return range;
    }
    void set(bool SequenceOptions::*option, bool isOn)
    {
        SequenceOptions options = pane.options();
        options.*option = isOn;
        pane.setOptions(options);
    }
    int count(Arrow::What what) const
    {
        const auto& arrows = view.scene().arrows();
        return int(
            std::count_if(arrows.begin(), arrows.end(), [what](const auto& each) { return each.arrow.what == what; }));
    }
    void joinClass(int clients)
    {
        play(QStringLiteral("S1 listens 127.0.0.1:8888"));
        for (int i = 1; i <= clients; ++i)
            script.play(QStringLiteral("C%1 connects S1; C%1 -> S1.%1 'hi'").arg(i));
        QTRY_COMPARE(pane.index().end(), store.end());
    }
};

const QString pair = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; ");

} // namespace

void tst_DiagramOptions::impliedArrowsAreAMatterOfTheLayout()
{
    Scene scene;
    QMenu menu;
    DiagramMenu options(menu, scene.pane, &scene.host);
    scene.play(pair);
    QCOMPARE(scene.count(Arrow::What::Syn), 1);
    options.setLayout(PaneLayout::Inspect);
    QCOMPARE(scene.count(Arrow::What::Syn), 0);
    options.implied()->trigger();
    QCOMPARE(scene.count(Arrow::What::Syn), 1);
    options.setLayout(PaneLayout::Play);
    options.implied()->trigger();
    QCOMPARE(scene.count(Arrow::What::Syn), 0);
    options.setLayout(PaneLayout::Inspect);
    QVERIFY(scene.pane.options().showsImplied); // as it was chosen there
}

void tst_DiagramOptions::theMenuAndTheBoxSayTheSame()
{
    Scene scene;
    QMenu menu;
    const DiagramMenu options(menu, scene.pane, &scene.host);
    auto* const box = scene.pane.findChild<QCheckBox*>(QStringLiteral("implied"));
    QVERIFY(box->isChecked() && options.implied()->isChecked());
    box->click();
    QVERIFY(!options.implied()->isChecked());
    QVERIFY(!options.acks()->isEnabled()); // they are implied, too
    options.implied()->trigger();
    QVERIFY(box->isChecked());
}

void tst_DiagramOptions::acknowledgementsAreDrawnAsMarks()
{
    Scene scene;
    scene.play(pair + QStringLiteral("C1 -> S1.1 'hello'; S1.1 -> C1 'hello'"));
    QCOMPARE(scene.count(Arrow::What::AckOfData), 0);
    scene.set(&SequenceOptions::showsAcks, true);
    QCOMPARE(scene.count(Arrow::What::AckOfData), 2);
    for (const SequenceScene::Drawn& each : scene.view.scene().arrows()) {
        if (each.arrow.isMark())
            QVERIFY(each.line.length() < 30); // it does not reach the other side
    }
    scene.set(&SequenceOptions::showsImplied, false);
    QCOMPARE(scene.count(Arrow::What::AckOfData), 0);
}

void tst_DiagramOptions::aSilentConnectHasMarksOfMoreSyns()
{
    Scene scene;
    scene.play(QStringLiteral("C1 is refused 127.0.0.1:1"));
    Event start = scene.script.event(QStringLiteral("C1"), EventKind::ConnectStart, Call::Connect);
    start.peer = scene.store.addressId(SocketAddress::internet(QHostAddress(QStringLiteral("192.0.2.1")), 9));
    scene.script.add(start);
    scene.play(QStringLiteral("C1 fails connect timeout"));
    QCOMPARE(scene.count(Arrow::What::SynAgain), 1);
    QVERIFY(!scene.pane.grab().isNull());
}

void tst_DiagramOptions::aCallIsNeverCutWithoutASign()
{
    const QFontMetrics metrics{QFont()};
    const auto shown = [&](const char* words, const char* widest) {
        return fittedCall(QString::fromUtf8(words), metrics, metrics.horizontalAdvance(QString::fromUtf8(widest)));
    };
    const char* const reset = "recv() → ECONNRESET";
    QCOMPARE(shown(reset, reset), QString::fromUtf8(reset));
    QCOMPARE(shown(reset, "re… → ECONNRESET"), QStringLiteral("re… → ECONNRESET"));
    QCOMPARE(shown(reset, "r… → ECONNRESET"), QStringLiteral("r… → ECONNRESET"));
    QCOMPARE(shown(reset, "… → ECONNRESET"), QStringLiteral("… → ECONNRESET"));
    QCOMPARE(shown("shutdown(SHUT_WR) → 0", "shutdown(…) → 0"), QStringLiteral("shutdown(…) → 0"));
    QVERIFY(shown(reset, "… → ECON").endsWith(QChar(u'…')));
    QVERIFY(shown("socket()", "sock").endsWith(QChar(u'…')));
}

void tst_DiagramOptions::inASavedSessionNothingMayStillCome()
{
    Scene scene;
    scene.play(QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002"));
    Event to = scene.script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.peer = scene.store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    to.value = 1;
    scene.script.add(to, "x");
    QTRY_COMPARE(scene.view.scene().arrows().size(), 1u);
    const auto fate = [&scene] { return scene.view.scene().arrows().front().arrow.fate; };
    QCOMPARE(fate(), Arrow::Fate::NotYet);
    scene.pane.setLive(false);
    QCOMPARE(fate(), Arrow::Fate::Lost);
}

void tst_DiagramOptions::proportionalTimePutsRowsByTheirTimes()
{
    Scene scene;
    const auto add = [&scene](qint64 ms) {
        Event note;
        note.kind = EventKind::Note;
        const Moment start = scene.store.start();
        scene.store.append(note, {}, {start.monotonicNs + ms * 1'000'000, start.wallNs});
    };
    for (const qint64 ms : {0, 100, 101, 400})
        add(ms);
    QTRY_COMPARE(scene.pane.index().end(), EventId(4));
    scene.set(&SequenceOptions::isToScale, true);
    const SequenceGeometry& rows = scene.view.geometryOfRows();
    const double unit = rows.middle(1) - rows.middle(0); // of 100 ms
    QVERIFY(unit > 20);
    QCOMPARE(rows.middle(3) - rows.middle(0), unit * 4);
    QCOMPARE(rows.middle(2) - rows.middle(0), unit * 1.01);
    QVERIFY(rows.middle(3) < scene.view.viewport()->height());
    QCOMPARE(rows.rowAt(rows.middle(3) - 2), EventId(3));
    QCOMPARE(rows.rowAt(rows.middle(0) + unit * 0.7), EventId(1));
    QVERIFY(!scene.pane.grab().isNull());
    QCOMPARE(TimeScale::step(730, 100), 10.0);
    QCOMPARE(TimeScale::step(4.1e9, 400), 2e7);
}

void tst_DiagramOptions::proportionalTimeStandsWithAllRowsAtOneMoment()
{
    Scene scene;
    for (int i = 0; i < 3; ++i)
        scene.store.append(Event(), {}, scene.store.start());
    QTRY_COMPARE(scene.pane.index().end(), EventId(3));
    scene.set(&SequenceOptions::isToScale, true);
    const SequenceGeometry& rows = scene.view.geometryOfRows();
    QCOMPARE(rows.middle(2) - rows.middle(1), double(scene.view.rowHeight()));
}

void tst_DiagramOptions::aClassHasANarrowLaneForEachClient()
{
    Scene scene;
    scene.pane.resize(900, 700);
    scene.joinClass(30);
    QCOMPARE(scene.view.geometryOfRows().columns(), 13);
    scene.set(&SequenceOptions::isFolded, true);
    const SequenceGeometry& columns = scene.view.geometryOfRows();
    QCOMPARE(columns.columns(), 31);
    QVERIFY(columns.isNarrow());
    QVERIFY2(columns.contentWidth() <= scene.view.viewport()->width(), "thirty clients are seen without scrolling");
    for (int column = 1; column < columns.columns(); ++column)
        QVERIFY(columns.columnX(column) - columns.columnX(column - 1) >= 16);
    QCOMPARE(scene.view.painter().headTitle(29), QStringLiteral("C30"));
    QCOMPARE(scene.view.painter().headTitle(30), QStringLiteral("S1"));
    QVERIFY(!scene.pane.grab().isNull());
}

void tst_DiagramOptions::lowRowsMergeIntoBars()
{
    Scene scene;
    scene.play(pair);
    for (int i = 0; i < 30; ++i)
        scene.script.play(QStringLiteral("C1 sends 'x'"));
    QTRY_COMPARE(scene.pane.index().end(), scene.store.end());
    scene.set(&SequenceOptions::showsImplied, false);
    const auto isBetweenDotsPainted = [&scene] {
        const QImage picture = scene.view.viewport()->grab().toImage();
        const SequenceGeometry& rows = scene.view.geometryOfRows();
        const EventId row = scene.view.lastVisibleEvent() - 6;
        const int y = int((rows.middle(row) + rows.middle(row + 1)) / 2);
        const int x = int(rows.columnX(scene.view.lanes().columnOf(scene.pane.index().lanes().laneOf({'C', 1}))));
        const EventColors colors = EventColors::of(scene.view.palette());
        return picture.pixelColor(x - 3, y) == colors.text(EventRole::Send);
    };
    scene.view.setZoom(26);
    QVERIFY(!isBetweenDotsPainted());
    scene.view.setZoom(14);
    QVERIFY(isBetweenDotsPainted());
}

void tst_DiagramOptions::bytesSelectedInTheInspectorAreMarked()
{
    Scene scene;
    LogPane log(scene.feed, &scene.host);
    StatesPane states(scene.feed, &scene.host);
    InspectorPane inspector(scene.feed, &scene.host);
    inspector.resize(900, 300);
    inspector.show();
    CodePane code(scene.feed, &scene.host);
    const SharedSelection selection(log, scene.pane, states, inspector, code, &scene.host);
    const EventRange data = scene.play(pair + QStringLiteral("C1 sends 'onetwothree'; S1.1 receives 'onet'; "
                                                             "S1.1 receives 'wothree'"));
    const EventId send = data.end - 3;
    inspector.setCurrentEvent(send);
    const auto marked = [&scene] {
        QStringList parts;
        for (const SequenceScene::Drawn& each : scene.view.scene().arrows()) {
            if (each.isMarked)
                parts += QStringLiteral("%1+%2").arg(each.arrow.offset).arg(each.arrow.bytes);
        }
        return parts.join(QLatin1Char(' '));
    };
    QCOMPARE(marked(), QString());
    inspector.selection().select(1, 2);
    QCOMPARE(marked(), QStringLiteral("0+4"));
    inspector.selection().select(3, 3);
    QCOMPARE(marked(), QStringLiteral("0+4 4+7"));
    inspector.setCurrentEvent(data.end - 1);
    inspector.setScope(PayloadSource::Scope::Received);
    inspector.selection().select(5, 2);
    QCOMPARE(marked(), QStringLiteral("4+7"));
    inspector.selection().moveTo(0);
    QCOMPARE(marked(), QString());
}

QTEST_MAIN(tst_DiagramOptions)
#include "tst_DiagramOptions.moc"
