// SPDX-License-Identifier: MIT
#include "CountingModel.h"
#include "tests/support/EventScript.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogMenu.h"
#include "widgets/log/LogView.h"
#include "widgets/log/NewRowsPill.h"
#include "widgets/style/Theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <memory>

// A log of 600 x 240 over a store.
struct Scene
{
    EventStore store;
    EventScript script{store};
    LogModel model{store};
    LogView view{store, model};

    Scene()
    {
        view.resize(600, 240);
        view.show();
        view.setFocus();
    }
    void play(const QString& picture)
    {
        script.play(picture);
        model.append({0, store.end()});
    }
    void send(int times)
    {
        for (int i = 0; i < times; ++i)
            script.play(QStringLiteral("C1 sends 'hello'"));
        model.append({0, store.end()});
    }
    QPoint middleOf(int row, LogColumn column = LogColumn::Event) const
    {
        return view.visualRect(model.index(row, int(column))).center();
    }
    void click(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, middleOf(row));
    }
    QList<int> selectedRows() const
    {
        QList<int> rows;
        for (const QModelIndex& index : view.selectionModel()->selectedRows())
            rows += index.row();
        std::sort(rows.begin(), rows.end());
        return rows;
    }
    int rowsOnScreen() const { return view.viewport()->height() / view.rowHeight(); }
};

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
    void endResumesFollowing();
    void arrowsAndPagesMoveTheSelection();
    void shiftExtendsTheSelectionFromItsAnchor();
    void shiftHomeSelectsRowsThatAreFarOffScreen();
    void controlATakesAllRows();
    void altArrowsStayOnTheSameSocket();
    void selectsAnEventFromOutside();
    void keepsAValidCurrentRow();
    void clearingGoesBackToFollowing();
    void copiesRowsAsTextAndAsEscapedTable();
    void theMenuCopiesThePayload();
    void theDataColumnTakesTheRoomThatIsLeft();
    void tellsAboutTheTimeInItsHeader();
    void everyRowIsASentenceForScreenReaders();
    void screenReadersGetNoRowThatIsNotThere();
    void appendingCostsTheSameAtAnySize();
    void aMillionRowsAreJumpedThroughByAskingAFew();
    void hostileTextIsPaintedAndToldAsText();
    void saysWhatToDoWhileEmpty();
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
        for (int column = 0; column < logColumnCount; ++column) {
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
    QCOMPARE(scene.view.newRows(), 10);
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
    scene.view.setCurrentEvent(4711);
    scene.view.setCurrentEvent(noEvent);
    QCOMPARE(scene.selectedRows(), QList<int>{10});
    QCOMPARE(current.size(), 1);
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

void tst_LogView::clearingGoesBackToFollowing()
{
    Scene scene;
    scene.send(100);
    scene.click(95);
    QSignalSpy current(&scene.view, &LogView::currentEventChanged);
    QSignalSpy following(&scene.view, &LogView::followingChanged);
    scene.model.clear();
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.last().first().value<EventId>(), noEvent);
    QCOMPARE(following.size(), 1);
    QVERIFY(scene.view.isFollowing());
    scene.send(30);
    QCOMPARE(scene.view.firstVisibleRow(), 30 - scene.rowsOnScreen());
    scene.click(29); // ids go on after the clear
    QCOMPARE(scene.view.currentEvent(), EventId(129));
    scene.view.setCurrentEvent(100);
    QCOMPARE(scene.selectedRows(), QList<int>{0});
}

void tst_LogView::copiesRowsAsTextAndAsEscapedTable()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends '<b>a&b</b>\\t\\r\\n'; C1 sends 'hello'; C1 sends 'not copied'"));
    scene.click(1);
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&scene.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
    const QStringList lines = copied->text().split(QLatin1Char('\n'));
    QCOMPARE(lines.size(), 3); // two rows and the end of the last
    QCOMPARE(lines[1], QStringLiteral("2\t0.0020\tC1\tSent 5 bytes\t5\thello\tsend() = 5"));
    QVERIFY(lines[0].contains(QStringLiteral("\t<b>a&b</b>\\t\\r\\n\t")));
    QVERIFY(copied->html().contains(QStringLiteral("<td>&lt;b&gt;a&amp;b&lt;/b&gt;\\t\\r\\n</td>")));
    QVERIFY(copied->html().contains(QStringLiteral("<th>Endpoint</th>")));
    QVERIFY(!copied->html().contains(QStringLiteral("<b>")));
}

void tst_LogView::theMenuCopiesThePayload()
{
    Scene scene;
    scene.play(QStringLiteral("C1 sends 'hi\\r\\n'; C1 closes"));
    scene.click(0);
    LogMenu menu(scene.store, *scene.view.selectionModel(), &scene.view);
    QCOMPARE(menu.actions().size(), 3);
    menu.actions().at(2)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("68 69 0d 0a"));
    menu.actions().at(1)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("hi\r\n"));
    menu.actions().at(0)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("1\t")));
    scene.click(1); // close has no payload
    const LogMenu second(scene.store, *scene.view.selectionModel(), &scene.view);
    QVERIFY(second.actions().at(0)->isEnabled());
    QVERIFY(!second.actions().at(1)->isEnabled());
    QVERIFY(!second.actions().at(2)->isEnabled());
}

void tst_LogView::theDataColumnTakesTheRoomThatIsLeft()
{
    Scene scene;
    LogHeader* header = scene.view.header();
    scene.view.resize(1200, 240);
    QTRY_COMPARE(header->length(), scene.view.viewport()->width());
    const int data = header->sectionSize(int(LogColumn::Data));
    header->resizeSection(int(LogColumn::Event), header->sectionSize(int(LogColumn::Event)) + 50);
    QCOMPARE(header->sectionSize(int(LogColumn::Data)), data - 50);
    QCOMPARE(scene.view.horizontalScrollBar()->maximum(), 0);
    scene.view.resize(400, 240);
    QTRY_COMPARE(scene.view.horizontalScrollBar()->maximum(), header->length() - scene.view.viewport()->width());
    QVERIFY(header->sectionSize(int(LogColumn::Data)) > 80);
    scene.view.horizontalScrollBar()->setValue(100);
    QCOMPARE(header->offset(), 100);
    scene.send(1);
    QCOMPARE(scene.view.visualRect(scene.model.index(0, 0)).left(), -100);
}

void tst_LogView::tellsAboutTheTimeInItsHeader()
{
    Scene scene;
    const QString tip =
        scene.view.header()->model()->headerData(int(LogColumn::Time), Qt::Horizontal, Qt::ToolTipRole).toString();
    QCOMPARE(tip, QStringLiteral("Taken by this app right after the call returned. This is not the time on the wire."));
}

void tst_LogView::everyRowIsASentenceForScreenReaders()
{
    Scene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; C1 shuts down; "
                              "S1.1 sees the end; S1.1 closes; C1 is reset; C2 is refused 127.0.0.1:1"));
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scene.view);
    QCOMPARE(list->role(), QAccessible::List);
    QCOMPARE(list->childCount(), scene.model.rowCount());
    for (int row = 0; row < list->childCount(); ++row) {
        const QString sentence = list->child(row)->text(QAccessible::Name);
        QVERIFY2(sentence.startsWith(QStringLiteral("Event %1, ").arg(row + 1)), qPrintable(sentence));
        QVERIFY2(sentence.size() > 25, qPrintable(sentence));
        QCOMPARE(list->indexOfChild(list->child(row)), row);
    }
    scene.click(scene.model.rowCount() - 1);
    scene.view.activateWindow();
    QTRY_VERIFY(scene.view.hasFocus());
    QVERIFY(list->focusChild()->state().selected);
    QVERIFY(list->focusChild()->state().focused);
    QCOMPARE(list->indexOfChild(list->focusChild()), scene.model.rowCount() - 1);
    const QPoint middle = scene.view.viewport()->mapToGlobal(scene.middleOf(scene.model.rowCount() - 2));
    QCOMPARE(list->indexOfChild(list->childAt(middle.x(), middle.y())), scene.model.rowCount() - 2);
}

void tst_LogView::screenReadersGetNoRowThatIsNotThere()
{
    Scene scene;
    scene.send(1000);
    QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&scene.view);
    QVERIFY(!list->child(-1));
    QVERIFY(!list->child(1000));
    for (int row = 0; row < 1000; ++row) // more than are kept
        QVERIFY(list->child(row)->isValid());
    QAccessibleInterface* last = list->child(999);
    scene.model.clear();
    QVERIFY(!last->isValid());
    QVERIFY(last->text(QAccessible::Name).isEmpty());
    QVERIFY(last->state().invalid);
    QVERIFY(last->rect().isNull());
    QCOMPARE(list->childCount(), 0);
    QVERIFY(!list->focusChild());
}

void tst_LogView::appendingCostsTheSameAtAnySize()
{
    const auto questionsOfOneAppend = [](int rows) {
        EventStore store;
        CountingModel model;
        LogView view(store, model);
        view.resize(600, 240);
        view.show();
        model.append(rows);
        view.grab();
        const qint64 before = model.questions();
        model.append(1000);
        view.grab();
        return model.questions() - before;
    };
    const qint64 atThousand = questionsOfOneAppend(1000);
    QVERIFY(atThousand > 0);
    QVERIFY2(atThousand < 500, QByteArray::number(atThousand).constData());
    QCOMPARE(questionsOfOneAppend(1'000'000), atThousand);
}

void tst_LogView::aMillionRowsAreJumpedThroughByAskingAFew()
{
    EventStore store;
    CountingModel model;
    LogView view(store, model);
    view.resize(600, 240);
    view.show();
    model.append(1'000'000);
    const qint64 before = model.questions();
    view.setCurrentEvent(123'456);
    QTest::keyClick(&view, Qt::Key_Home);
    QTest::keyClick(&view, Qt::Key_End);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_X); // type-ahead would ask every row
    QVERIFY(model.questions() - before < 2000);
}

void tst_LogView::hostileTextIsPaintedAndToldAsText()
{
    Scene scene;
    Event sent = scene.script.event(QStringLiteral("C1"), EventKind::Recv, Call::Recv);
    const QList<QByteArray> payloads = {QByteArray(1 << 20, 'x'), "<img src=x onerror=alert(1)><b>bold</b>",
                                        "\xE2\x80\xAE"
                                        "evil\xE2\x80\xAC \x1B[31m",
                                        QByteArray(300, '\n')};
    for (const QByteArray& payload : payloads) {
        sent.value = payload.size();
        scene.script.add(sent, payload);
    }
    scene.model.append({0, scene.store.end()});
    QVERIFY(!scene.view.grab().isNull());
    for (int row = 0; row < payloads.size(); ++row) {
        const QModelIndex data = scene.model.index(row, int(LogColumn::Data));
        const QString tip = scene.view.words().toolTip(data);
        QVERIFY(tip.size() < 10'000);
        for (const char16_t bad : {u'\u202E', u'\x1B', u'\n', u'\r'})
            QVERIFY(!tip.contains(QChar(bad)) && !LogText::cell(data).contains(QChar(bad)));
        QVERIFY(!tip.contains(QStringLiteral("<b>")) && !tip.contains(QStringLiteral("<img")));
        QVERIFY(scene.view.words().sentence(data).size() < 2000);
    }
    QVERIFY(
        scene.view.words().toolTip(scene.model.index(1, int(LogColumn::Data))).contains(QStringLiteral("&lt;b&gt;")));
}

void tst_LogView::saysWhatToDoWhileEmpty()
{
    Scene scene;
    const QImage empty = scene.view.viewport()->grab().toImage();
    const QColor base = scene.view.palette().color(QPalette::Base);
    bool hasText = false;
    for (int x = 0; x < empty.width() && !hasText; ++x) {
        for (int y = empty.height() / 3; y < empty.height() && !hasText; ++y)
            hasText = empty.pixelColor(x, y) != base;
    }
    QVERIFY(hasText);
    QTest::keyClick(&scene.view, Qt::Key_Home);
    QTest::keyClick(&scene.view, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&scene.view, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(scene.selectedRows().isEmpty());
}

QTEST_MAIN(tst_LogView)
#include "tst_LogView.moc"
