// SPDX-License-Identifier: MIT
#include "widgets/states/StatesDiagram.h"
#include "widgets/states/StatesLayout.h"
#include "widgets/states/StatesView.h"
#include "widgets/style/Theme.h"

#include <QApplication>
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

void tst_StatesLayout::whatFitsNeedsNoScrollBars()
{
    const EventStore store;
    const TcpStates states(store);
    auto* const diagram = new StatesDiagram(states, store);
    StatesView view(diagram);
    for (int width = 1000; width < 1100; width += 7) {
        for (int height = 300; height < 400; height += 7) {
            view.resize(width, height);
            view.grab();
            QCOMPARE(diagram->size(), view.maximumViewportSize());
        }
    }
}

void tst_StatesLayout::oneScrollBarDoesNotNeedAnother()
{
    const EventStore store;
    const TcpStates states(store);
    auto* const diagram = new StatesDiagram(states, store);
    StatesView view(diagram);
    view.resize(300, 600);
    view.grab();
    QVERIFY(diagram->width() > view.viewport()->width());
    QVERIFY(diagram->height() <= view.viewport()->height());
}

QTEST_MAIN(tst_StatesLayout)
#include "tst_StatesLayout.moc"
