// SPDX-License-Identifier: MIT
#include "widgets/log/FilterBar.h"

#include "tests/support/EventScript.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

// The filter box over a log, as a reader uses it.
class TestFilterBar final : public QObject
{
    Q_OBJECT

private slots:
    void typingFiltersAndSaysHowMany();
    void aBadFilterIsMarkedAndTheLastGoodOneStays();
    void errorsOutsideTheFilterAreCounted();
    void theSelectionSurvivesTheFilter();
    void aSelectedEventThatIsHiddenIsSaidAndComesBack();
    void findingGoesFromOneToTheNext();
    void findsAmongWhatTheFilterShows();
    void wordsOfTheRowAreFound();
    void escapeShowsAllAgain();
    void aConnectionIsShownWithBothEnds();
    void burstsOpenByKeyAndDoubleClick();
};

namespace {

struct Scene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    EndpointTable table{store};
    QWidget window;
    LogPane pane{feed, &window};

    Scene()
    {
        QObject::connect(&feed, &EventFeed::appended, &table, &EndpointTable::append);
        pane.setEndpoints(&table);
        window.resize(900, 400);
        pane.resize(900, 400);
        window.show();
    }
    void play(const QString& picture)
    {
        script.play(picture);
        QTRY_COMPARE(feed.end(), store.end());
    }
    QLineEdit* field(const char* name = "filter") const { return pane.findChild<QLineEdit*>(QLatin1String(name)); }
    QString label(const char* name) const
    {
        const auto* label = pane.findChild<QLabel*>(QLatin1String(name));
        return label->isVisible() ? label->text() : QString();
    }
    QToolButton* button(const QString& text) const
    {
        for (QToolButton* each : pane.findChildren<QToolButton*>()) {
            if (each->text() == text)
                return each;
        }
        return nullptr;
    }
    int rows() const { return pane.view()->rowCount(); }
};

const QString conversation = QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1; "
                                            "C1 -> S1.1 'hello'; C2 -> S1.2 'other'; C1 -> S1.1 'hello again'");

} // namespace

void TestFilterBar::typingFiltersAndSaysHowMany()
{
    Scene scene;
    scene.play(conversation);
    const int all = scene.rows();
    QVERIFY(scene.label("filterStatus").isEmpty());
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    QCOMPARE(scene.rows(), 4);
    QCOMPARE(scene.label("filterStatus"), QStringLiteral("Showing 4 of %1 events").arg(all));
    QTest::mouseClick(scene.button(QStringLiteral("Data")), Qt::LeftButton);
    QTest::keyClicks(scene.field(), QStringLiteral(" kind:recv"));
    QCOMPARE(scene.rows(), 2);
    QTest::mouseClick(scene.button(QStringLiteral("Clear")), Qt::LeftButton);
    QCOMPARE(scene.rows(), all);
    QVERIFY(scene.field()->text().isEmpty());
    QVERIFY(scene.label("filterStatus").isEmpty());
}

void TestFilterBar::aBadFilterIsMarkedAndTheLastGoodOneStays()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    scene.field()->setText(QStringLiteral("hello bytes>")); // as if it had been pasted
    QCOMPARE(scene.rows(), 4);
    QVERIFY(scene.label("filterProblem").startsWith(QStringLiteral("At “bytes>”:")));
    QTest::keyClicks(scene.field(), QStringLiteral("5"));
    QVERIFY(scene.label("filterProblem").isEmpty());
    QCOMPARE(scene.rows(), 2);
}

void TestFilterBar::errorsOutsideTheFilterAreCounted()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    scene.play(QStringLiteral("C3 is refused 127.0.0.1:1"));
    QCOMPARE(scene.rows(), 4);
    QToolButton* const chip = scene.button(QStringLiteral("Errors 1"));
    QVERIFY(chip != nullptr);
    scene.field()->clear();
    QTest::mouseClick(chip, Qt::LeftButton);
    QCOMPARE(scene.rows(), 1);
}

void TestFilterBar::theSelectionSurvivesTheFilter()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("other"));
    const EventId id = scene.pane.view()->model()->index(0, 0).data(LogModel::EventIdRole).value<EventId>();
    scene.pane.setCurrentEvent(id);
    scene.field()->clear();
    QCOMPARE(scene.pane.view()->currentEvent(), id);
    QVERIFY(scene.pane.view()->selectionModel()->hasSelection());
}

void TestFilterBar::aSelectedEventThatIsHiddenIsSaidAndComesBack()
{
    Scene scene;
    scene.play(conversation);
    LogView* const view = scene.pane.view();
    scene.pane.setCurrentEvent(2);
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    QVERIFY(!view->selectionModel()->hasSelection() && !view->isFollowing());
    QCOMPARE(scene.label("filterHides"), QStringLiteral("Event 3 is selected, but the filter hides it."));
    scene.pane.setCurrentEvent(1); // as from the diagram
    QVERIFY(!view->selectionModel()->hasSelection());
    QCOMPARE(scene.label("filterHides"), QStringLiteral("Event 2 is selected, but the filter hides it."));
    QTest::mouseClick(scene.button(QStringLiteral("Clear")), Qt::LeftButton);
    QVERIFY(scene.label("filterHides").isEmpty());
    QCOMPARE(view->currentEvent(), EventId(1));
    QVERIFY(view->selectionModel()->isSelected(view->model()->index(1, 0)) && !view->isFollowing());
}

void TestFilterBar::findingGoesFromOneToTheNext()
{
    Scene scene;
    scene.play(conversation);
    const int all = scene.rows();
    QLineEdit* const field = scene.field("find");
    QVERIFY(!field->isVisible());
    emit scene.pane.filterBar()->stepWanted(+1); // F3, but nothing is looked for yet
    QVERIFY(field->isVisible());
    QTest::keyClicks(field, QStringLiteral("hello"));
    QCOMPARE(scene.rows(), all); // nothing is hidden
    QCOMPARE(scene.label("findStatus"), QStringLiteral("4 found"));
    QTest::keyClick(field, Qt::Key_Return);
    const EventId first = scene.pane.view()->currentEvent();
    QCOMPARE(scene.label("findStatus"), QStringLiteral("1 of 4"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(scene.label("findStatus"), QStringLiteral("2 of 4"));
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(scene.pane.view()->currentEvent(), first);
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(scene.label("findStatus"), QStringLiteral("4 of 4"));
}

void TestFilterBar::findsAmongWhatTheFilterShows()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("kind:recv"));
    QCOMPARE(scene.rows(), 3);
    scene.pane.filterBar()->focus(FilterBar::Mode::Find);
    QTest::keyClicks(scene.field("find"), QStringLiteral("hello"));
    QCOMPARE(scene.rows(), 3);
    QCOMPARE(scene.label("findStatus"), QStringLiteral("2 found"));
    QTest::keyClick(scene.field("find"), Qt::Key_Return);
    QCOMPARE(scene.label("findStatus"), QStringLiteral("1 of 2"));
    QVERIFY(scene.label("filterStatus").startsWith(QLatin1String("Showing 3 of ")));
    QTest::keyClicks(scene.field(), QStringLiteral(" again"));
    QCOMPARE(scene.rows(), 1);
    QCOMPARE(scene.label("findStatus"), QStringLiteral("1 found"));
    QTest::keyClick(scene.field("find"), Qt::Key_Escape);
    QVERIFY(!scene.field("find")->isVisible());
    QCOMPARE(scene.rows(), 1); // the filter stays
}

void TestFilterBar::wordsOfTheRowAreFound()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("Received"));
    QCOMPARE(scene.rows(), 3);
    scene.pane.filterBar()->focus(FilterBar::Mode::Find);
    QTest::keyClicks(scene.field("find"), QStringLiteral("\"received 5 bytes\""));
    QCOMPARE(scene.label("findStatus"), QStringLiteral("2 found"));
}

void TestFilterBar::escapeShowsAllAgain()
{
    Scene scene;
    scene.play(conversation);
    const int all = scene.rows();
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    QTest::keyClick(scene.field(), Qt::Key_Escape);
    QCOMPARE(scene.rows(), all);
}

void TestFilterBar::aConnectionIsShownWithBothEnds()
{
    Scene scene;
    scene.play(conversation);
    QTest::keyClicks(scene.field(), QStringLiteral("conn:S1.1 kind:send"));
    QCOMPARE(scene.rows(), 2);
}

void TestFilterBar::burstsOpenByKeyAndDoubleClick()
{
    Scene scene;
    for (int i = 0; i < 500; ++i)
        scene.script.play(QStringLiteral("C1 sends 'x'"));
    QTRY_COMPARE(scene.feed.end(), scene.store.end());
    LogView* const view = scene.pane.view();
    QCOMPARE(scene.rows(), 1);
    view->setFocus();
    scene.pane.setCurrentEvent(0);
    QTest::keyClick(view, Qt::Key_Right);
    QCOMPARE(scene.rows(), 500);
    QTest::keyClick(view, Qt::Key_Left);
    QCOMPARE(scene.rows(), 1);
    QTest::mouseDClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(view->model()->index(0, 3)).center());
    QCOMPARE(scene.rows(), 500);
    scene.pane.setCollapsing(false);
    QCOMPARE(scene.rows(), 500);
}

QTEST_MAIN(TestFilterBar)
#include "tst_FilterBar.moc"
