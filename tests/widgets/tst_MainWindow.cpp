// SPDX-License-Identifier: MIT
#include "tests/widgets/PseudoTranslator.h"
#include "tests/widgets/WindowScene.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/states/StatesPane.h"
#include "widgets/states/TrailList.h"
#include "widgets/style/SummaryButton.h"
#include "widgets/window/ActivityLine.h"
#include "widgets/window/HelpWindows.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/PictureExport.h"
#include "widgets/window/QuickEcho.h"
#include "widgets/window/WindowLook.h"

#include <QAbstractButton>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolBar>

class tst_MainWindow : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void theDockIsWideEnoughForTheCards();
    void fitsAtItsLeastSize_data();
    void fitsAtItsLeastSize();
    void everyTextIsTranslatedLive();
    void quickEchoDoesOneStepAfterTheOther();
    void quickEchoEndsWhereItFails();
    void keysMakeCardsEvenFromInsideAField();
    void theMenuActsOnTheCurrentSocket();
    void pausingHoldsTheLogBackNotTheCards();
    void goesToAnEventByItsNumber();
    void zoomIsKept();
    void layoutIsRemembered();
    void theStatesAreATabBesideTheLog();
    void theInspectorShowsWhatTheLogSelects();
    void oneEventIsSelectedInTheWholeWindow();
    void theDiagramIsWrittenAsAPicture();
    void helpNamesTheCaptureFilterOfTheSession();
};

void tst_MainWindow::theStatesAreATabBesideTheLog()
{
    WindowScene scene;
    scene.playEverything();
    QVERIFY(scene.window.log()->isVisible());
    QVERIFY(scene.window.states()->visibleRegion().isEmpty());
    const QList<QAction*> panels = scene.window.actions()->panels()->actions();
    const auto states = std::find_if(panels.cbegin(), panels.cend(),
                                     [](const QAction* each) { return each->text() == QLatin1String("TCP states"); });
    QVERIFY(states != panels.cend());
    (*states)->trigger();
    QTRY_VERIFY(!scene.window.states()->visibleRegion().isEmpty());
    QVERIFY(scene.window.log()->visibleRegion().isEmpty());
    TrailList* const trail = scene.window.states()->trail();
    QTest::mouseClick(trail->viewport(), Qt::LeftButton, {}, trail->visualItemRect(trail->item(1)).center());
    const EventId chosen = scene.window.log()->view()->currentEvent();
    QCOMPARE(scene.store.at(chosen).kind, EventKind::ConnectStart);
    scene.window.log()->setCurrentEvent(0); // S1's socket()
    QCOMPARE(scene.window.states()->diagram()->chosen(), SocketId('S', 1));
}

void tst_MainWindow::theInspectorShowsWhatTheLogSelects()
{
    WindowScene scene;
    scene.playEverything();
    InspectorPane* const inspector = scene.window.inspector();
    EventId sent = 0;
    while (scene.store.at(sent).kind != EventKind::Send)
        ++sent;
    scene.window.log()->setCurrentEvent(sent);
    QVERIFY(inspector->visibleRegion().isEmpty());
    const QList<QAction*> panels = scene.window.actions()->panels()->actions();
    const auto action = std::find_if(panels.cbegin(), panels.cend(), [](const QAction* each) {
        return each->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_I);
    });
    QVERIFY(action != panels.cend());
    (*action)->trigger();
    QTRY_VERIFY(!inspector->visibleRegion().isEmpty());
    QCOMPARE(inspector->source().currentEvent(), sent);
    scene.window.actions()->layoutInspect->trigger(); // one above the other
    QTRY_VERIFY(!scene.window.log()->visibleRegion().isEmpty() && !inspector->visibleRegion().isEmpty());
    emit inspector->eventChosen(sent + 1);
    QCOMPARE(scene.window.log()->view()->currentEvent(), sent + 1);
    QCOMPARE(inspector->source().currentEvent(), sent + 1);
    scene.window.actions()->layoutPlay->trigger();
    QTRY_VERIFY(scene.window.log()->visibleRegion().isEmpty()); // the inspector's tab in front, as it was left
}

void tst_MainWindow::theDockIsWideEnoughForTheCards()
{
    WindowScene scene;
    scene.playEverything();
    QCOMPARE(scene.window.findChild<QDockWidget*>()->width(), 364);
    const auto* content = scene.window.endpoints()->widget();
    QVERIFY(content->minimumSizeHint().width() <= content->width());
}

void tst_MainWindow::fitsAtItsLeastSize_data()
{
    QTest::addColumn<int>("longer");
    QTest::newRow("English") << 0;
    QTest::newRow("40 % longer") << 40;
}

void tst_MainWindow::fitsAtItsLeastSize()
{
    QFETCH(const int, longer);
    PseudoTranslator translator(longer);
    QCoreApplication::installTranslator(&translator);
    {
        WindowScene scene;
        scene.playEverything();
        const int tools = scene.window.findChild<QToolBar*>()->sizeHint().width();
        QVERIFY2(tools <= 1024, qPrintable(QString::number(tools)));
        const int beside = 1024 - scene.window.endpoints()->minimumSizeHint().width() - 16;
        QVERIFY2(scene.window.inspector()->minimumSizeHint().width() <= beside,
                 qPrintable(QString::number(scene.window.inspector()->minimumSizeHint().width() - beside)));
        QTRY_VERIFY(scene.window.endpoints()->widget()->minimumSizeHint().width() <=
                    scene.window.endpoints()->widget()->width());
        for (const QAbstractButton* button : scene.window.endpoints()->findChildren<QAbstractButton*>()) {
            const bool givesWay = qobject_cast<const SummaryButton*>(button) != nullptr; // with an ellipsis
            if (button->isVisible() && !givesWay)
                QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
        }
        for (const QLabel* label : scene.window.endpoints()->findChildren<QLabel*>()) {
            if (label->isVisible() && !label->wordWrap())
                QVERIFY2(label->width() >= label->sizeHint().width(), qPrintable(label->text()));
        }
    }
    QCoreApplication::removeTranslator(&translator);
}

void tst_MainWindow::everyTextIsTranslatedLive()
{
    WindowScene scene;
    scene.playEverything();
    PseudoTranslator translator;
    QCoreApplication::installTranslator(&translator);
    QCoreApplication::sendPostedEvents();

    // What is no language: numbers, addresses, states, and names of languages and of the C interface.
    const QRegularExpression technical(QStringLiteral("^(|:|→|⤢|UTF-8|EN|DE|中文|English|Deutsch|[A-Z_0-9-]+|C1 · "
                                                      "ESTABLISHED|\\d[\\d.:]*|S1·1 ⇄ .*|\\\\[a-z\\\\ ]+.*)$"));
    // The log's own parts are judged by its own tests.
    const auto check = [&technical, &scene](const QString& text, const QWidget* of) {
        if (of != nullptr && scene.window.log()->isAncestorOf(of))
            return;
        const bool isTranslated = text.contains(PseudoTranslator::mark) || technical.match(text).hasMatch();
        QVERIFY2(isTranslated, qPrintable(text));
    };
    for (const QAction* action : scene.window.actions()->findChildren<QAction*>())
        check(action->text(), nullptr);
    for (const QMenu* menu : scene.window.findChildren<QMenu*>())
        check(menu->title(), menu);
    for (const QAbstractButton* button : scene.window.findChildren<QAbstractButton*>()) {
        check(button->text(), button);
        check(button->toolTip(), button);
    }
    for (const QLabel* label : scene.window.findChildren<QLabel*>()) {
        if (label->isVisible())
            check(label->text(), label);
    }
    for (const QLineEdit* field : scene.window.findChildren<QLineEdit*>()) {
        check(field->placeholderText(), field);
        check(field->accessibleName(), field);
    }
    QCoreApplication::removeTranslator(&translator);
}

void tst_MainWindow::quickEchoDoesOneStepAfterTheOther()
{
    WindowScene scene;
    scene.window.quickEcho()->setPaceMs(0);
    scene.window.actions()->quickEcho->trigger();
    QVERIFY(!scene.window.actions()->quickEcho->isEnabled());
    QVERIFY(scene.sink.takeOnly<command::Listen>() != nullptr);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    QTRY_VERIFY(!scene.sink.commands.isEmpty());
    QVERIFY(scene.sink.takeOnly<command::Connect>() != nullptr);
    scene.play(QStringLiteral("C1 connects S1"));
    QTRY_VERIFY(!scene.sink.commands.isEmpty());
    QCOMPARE(std::get<command::Send>(scene.sink.commands.first()).bytes, QByteArray("hello"));
    scene.sink.commands.clear();
    scene.play(QStringLiteral("C1 -> S1.1 'hello'; S1.1 -> C1 'hello'"));
    QTRY_VERIFY(!scene.sink.commands.isEmpty());
    QCOMPARE(std::get<command::Close>(scene.sink.commands.first()).on, SocketId('C', 1));
    scene.sink.commands.clear();
    scene.play(QStringLiteral("C1 closes; S1.1 sees the end; S1.1 closes"));
    QTRY_VERIFY(!scene.sink.commands.isEmpty());
    QCOMPARE(std::get<command::Close>(scene.sink.commands.first()).on, SocketId('S', 1));
    scene.play(QStringLiteral("S1 closes"));
    QTRY_VERIFY(!scene.window.quickEcho()->isRunning());
    QVERIFY(scene.window.actions()->quickEcho->isEnabled());
}

void tst_MainWindow::quickEchoEndsWhereItFails()
{
    WindowScene scene;
    scene.window.actions()->quickEcho->trigger();
    scene.play(QStringLiteral("S1 fails bind denied"));
    QTRY_VERIFY(!scene.window.quickEcho()->isRunning());
    QVERIFY(scene.window.actions()->quickEcho->isEnabled());
}

void tst_MainWindow::keysMakeCardsEvenFromInsideAField()
{
    WindowScene scene;
    scene.window.actions()->tcpClient->trigger();
    auto* field = scene.window.endpoints()->findChild<QLineEdit*>(QStringLiteral("composerField"));
    field->setFocus();
    field->setText(QStringLiteral("text"));
    QTest::keyClick(field, Qt::Key_U, Qt::ControlModifier);
    QCOMPARE(field->text(), QStringLiteral("text"));
    QVERIFY(scene.window.endpoints()->card(SocketId('U', 1)) != nullptr);
    QAction* exporting = scene.window.actions()->exportEvents; // Ctrl+E goes to the end of the line elsewhere
    exporting->disconnect();
    const QSignalSpy wanted(exporting, &QAction::triggered);
    field->setFocus();
    QTest::keyClick(field, Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(wanted.count(), 1);
}

void tst_MainWindow::theMenuActsOnTheCurrentSocket()
{
    WindowScene scene;
    const WindowActions& menu = *scene.window.actions();
    QVERIFY(!menu.close->isEnabled());
    scene.playEverything();
    scene.window.endpoints()->card(SocketId('C', 1))->focusComposer();
    QVERIFY(menu.shutDownSend->isEnabled());
    menu.shutDownSend->trigger();
    const auto* shutDown = scene.sink.takeOnly<command::ShutDown>();
    QVERIFY(shutDown != nullptr);
    QCOMPARE(shutDown->on, SocketId('C', 1));
    scene.play(QStringLiteral("C1 shuts down"));
    QVERIFY(!menu.shutDownSend->isEnabled());
    menu.reset->trigger();
    QVERIFY(scene.sink.takeOnly<command::Reset>() != nullptr);
    scene.window.endpoints()->setCurrentCard(SocketId('U', 1));
    QVERIFY(!menu.reset->isEnabled());
    QVERIFY(menu.joinGroup->isEnabled());
}

void tst_MainWindow::pausingHoldsTheLogBackNotTheCards()
{
    WindowScene scene;
    scene.window.actions()->pause->trigger();
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    QCOMPARE(scene.window.log()->view()->rowCount(), 0);
    QVERIFY(scene.window.endpoints()->card(SocketId('S', 1)) != nullptr);
    scene.window.actions()->pause->trigger();
    QTRY_COMPARE(scene.window.log()->view()->rowCount(), int(scene.store.end()));
}

void tst_MainWindow::goesToAnEventByItsNumber()
{
    WindowScene scene;
    scene.playEverything();
    scene.window.actions()->goToEvent->trigger();
    auto* field = scene.window.findChild<QLineEdit*>(QStringLiteral("goToEvent"));
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("999"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(field->isVisible()); // there is no such event
    field->clear();
    QTest::keyClicks(field, QStringLiteral("3"));
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(!field->isVisible());
    QCOMPARE(scene.window.log()->view()->currentEvent(), EventId(2));
}

void tst_MainWindow::zoomIsKept()
{
    WindowScene scene;
    const int before = scene.window.fontMetrics().height();
    scene.window.actions()->zoomIn->trigger();
    scene.window.actions()->zoomIn->trigger();
    QTRY_VERIFY(scene.window.fontMetrics().height() > before);
    QCOMPARE(scene.settings.zoomPercent(), 125);
    scene.window.actions()->zoomReset->trigger();
    QCOMPARE(scene.settings.zoomPercent(), 100);
    QTRY_COMPARE(scene.window.fontMetrics().height(), before);
}

void tst_MainWindow::layoutIsRemembered()
{
    WindowScene scene;
    scene.window.saveLayout();
    QVERIFY(!scene.settings.windowState(0).isEmpty());
    QVERIFY(!scene.settings.windowGeometry().isEmpty());
}

void tst_MainWindow::oneEventIsSelectedInTheWholeWindow()
{
    WindowScene scene;
    scene.playEverything();
    SequenceView* const diagram = scene.window.sequence()->view();
    diagram->setCurrentEvent(8);
    QCOMPARE(scene.window.log()->view()->currentEvent(), EventId(8));
    scene.window.log()->setCurrentEvent(3);
    QCOMPARE(diagram->currentEvent(), EventId(3));
    scene.window.actions()->layoutInspect->trigger();
    QVERIFY(!scene.window.sequence()->isVisible());
    scene.window.actions()->layoutPlay->trigger();
    QVERIFY(scene.window.sequence()->isVisible());
}

void tst_MainWindow::theDiagramIsWrittenAsAPicture()
{
    WindowScene scene;
    scene.playEverything();
    const QString path = scene.directory.filePath(QStringLiteral("diagram.png"));
    auto* pictures = scene.window.findChild<PictureExport*>();
    pictures->write(path, 2);
    QVERIFY(QImage(path).width() >= 2000);
    QVERIFY(scene.window.noticeBar()->text().endsWith(QStringLiteral("diagram.png is written.")));
    pictures->write(scene.directory.filePath(QStringLiteral("no/such/folder.png")), 1);
    QVERIFY(scene.window.noticeBar()->text().contains(QStringLiteral("cannot be written")));
}

void tst_MainWindow::helpNamesTheCaptureFilterOfTheSession()
{
    WindowScene scene;
    QCOMPARE(HelpWindows::captureFilter(scene.table), QStringLiteral("tcp.port == 8888"));
    scene.play(QStringLiteral("S1 listens 127.0.0.1:9999; C1 connects S1; U1 opens 127.0.0.1:40001"));
    QCOMPARE(HelpWindows::captureFilter(scene.table), QStringLiteral("tcp.port == 9999 || udp.port == 40001"));
}

QTEST_MAIN(tst_MainWindow)
#include "tst_MainWindow.moc"
