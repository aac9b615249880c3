// SPDX-License-Identifier: MIT
#include "widgets/states/StatesDiagram.h"
#include "widgets/states/StatesLayout.h"
#include "widgets/states/StatesView.h"
#include "widgets/style/Theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QTest>

class tst_StatesLayout : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { Theme::apply(ThemeChoice::Light); }
    void labelsDoNotCoverStates_data();
    void labelsDoNotCoverStates();
    void whatFitsNeedsNoScrollBars();
    void oneScrollBarDoesNotNeedAnother();
};

void tst_StatesLayout::labelsDoNotCoverStates_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("upright") << QSize(700, 730);
    QTest::newRow("on its side") << QSize(1800, 370);
}

void tst_StatesLayout::labelsDoNotCoverStates()
{
    QFETCH(QSize, size);
    const StatesLayout figure = StatesLayout::of(size, QApplication::font());
    QVERIFY(figure.hasLabels);
    for (const TcpEdge& edge : tcpEdges()) {
        const StatesLayout::Edge& place = figure.edges[size_t(edge.id)];
        for (size_t i = 1; i < tcpPlaceCount; ++i)
            QVERIFY2(!place.label.adjusted(1, 1, -1, -1).intersects(figure.boxes[i]), qPrintable(edge.label()));
        for (const TcpEdge& other : tcpEdges()) {
            if (other.id > edge.id && edge.id != TcpTransition::None)
                QVERIFY2(!place.label.adjusted(1, 1, -1, -1).intersects(figure.edges[size_t(other.id)].label),
                         qPrintable(edge.label() + QStringLiteral(" and ") + other.label()));
        }
    }
}

namespace {

struct ViewScene
{
    EventStore store;
    TcpStates states{store};
    QWidget host; // the offscreen platform warns of windows with a least size, and warnings are fatal
    StatesDiagram* diagram = new StatesDiagram(states, store);
    StatesView view{diagram, &host};

    ViewScene()
    {
        host.resize(1400, 700);
        host.show();
    }
};

} // namespace

void tst_StatesLayout::whatFitsNeedsNoScrollBars()
{
    ViewScene scene;
    for (int width = 900; width < 1300; width += 7) {
        for (int height = 290; height < 420; height += 11) {
            scene.view.resize(width, height);
            QCOMPARE(scene.diagram->size(), scene.view.maximumViewportSize());
            QCOMPARE(scene.view.viewport()->size(), scene.view.maximumViewportSize());
        }
    }
}

void tst_StatesLayout::oneScrollBarDoesNotNeedAnother()
{
    ViewScene scene;
    scene.view.resize(350, 600);
    QTRY_VERIFY(scene.view.horizontalScrollBar()->isVisible());
    QVERIFY(scene.view.viewport()->height() < 600);
    QCOMPARE(scene.view.verticalScrollBar()->maximum(), 0);
}

QTEST_MAIN(tst_StatesLayout)
#include "tst_StatesLayout.moc"
