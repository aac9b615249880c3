// SPDX-License-Identifier: MIT
#include "tests/widgets/LessonScene.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/lessons/ControlRing.h"
#include "widgets/lessons/LessonBar.h"
#include "widgets/lessons/LessonBrowser.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/WindowActions.h"
#include "widgets/window/WindowLook.h"

#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QUrl>

static const QByteArray outside = R"({"format": "socket-lesson/1", "id": "out", "title": "Out", "goal": "Go.",
 "level": "beginner", "minutes": 1, "steps": [{"id": "go", "say": "Go.",
 "do": [{"tcp.connect": {"as": "C1", "to": {"host": "192.0.2.1", "port": 9}}}]}]})";

class tst_Lessons : public QObject
{
    Q_OBJECT

public:
    // The offscreen platform cannot raise a window nor keep its size, and warns of that; every other warning fails.
    static void initMain() { qunsetenv("QT_FATAL_WARNINGS"); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void theFirstLessonIsTakenByKeyboardAlone();
    void doItForMeGoesThroughAWholeLesson_data();
    void doItForMeGoesThroughAWholeLesson();
    void thePredictionIsProvedByTheEvents();
    void theRingIsAroundWhatIsToBeUsed();
    void itDoesNotMatterWhoDoesIt();
    void aCardShowsHowTheLessonOpenedItsServer();
    void aStepBeginsAgain();
    void asksBeforeItLeavesThisComputer();
    void theOfferOfTheFirstGoesWhenAnyBegins();
    void aFileThatIsNoLessonSaysWhereItIsWrong();
    void aLessonIsDroppedOnTheWindow();
    void theBrowserFindsLessonsAndKnowsHowFarTheyWereTaken();
};

static void press(QWidget* on, Qt::Key key, Qt::KeyboardModifiers with = {})
{
    QTest::keyClick(on, key, with);
}

// Every key goes to where the focus is.
static QWidget* focus()
{
    return QApplication::focusWidget();
}

// The bar gives the keyboard to what is to be pressed next.
static void goOn(LessonScene& scene)
{
    scene.guide().bar()->setFocus(Qt::ShortcutFocusReason);
    QCOMPARE(focus()->objectName(), QStringLiteral("lessonNext"));
    press(focus(), Qt::Key_Space);
}

void tst_Lessons::theFirstLessonIsTakenByKeyboardAlone()
{
    LessonScene scene;
    press(&scene.window, Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
    auto* const browser = scene.part<LessonBrowser>("lessonBrowser");
    QVERIFY(browser != nullptr);
    QTRY_VERIFY(browser->isActiveWindow());
    QTest::keyClicks(browser->findChild<QLineEdit*>(QStringLiteral("lessonSearch")), QStringLiteral("first echo"));
    press(browser, Qt::Key_Return);
    QTRY_VERIFY(scene.guide().bar()->isVisible());
    QApplication::setActiveWindow(&scene.host);
    QCOMPARE(scene.runner()->stepNumber(), 0);
    const QString port = scene.runner()->scope().filledText(QStringLiteral("${port}"));

    press(&scene.window, Qt::Key_L, Qt::ControlModifier); // a card for a server, whose fields follow
    QTRY_VERIFY(scene.window.endpoints()->currentCard() != nullptr);
    auto* const server = scene.window.endpoints()->currentCard();
    auto* const serverPort = server->findChild<QLineEdit*>(QStringLiteral("port"));
    for (int i = 0; i < 10 && focus() != serverPort; ++i)
        press(focus(), Qt::Key_Tab);
    QCOMPARE(focus(), serverPort);
    serverPort->selectAll();
    QTest::keyClicks(serverPort, port);
    auto* const behaviour = server->findChild<QWidget*>(QStringLiteral("behaviour"));
    for (int i = 0; i < 10 && focus() != behaviour; ++i)
        press(focus(), Qt::Key_Tab);
    QCOMPARE(focus(), behaviour);
    press(behaviour, Qt::Key_Home);
    press(behaviour, Qt::Key_Down); // by hand, then Echo
    serverPort->setFocus();
    press(serverPort, Qt::Key_Return);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);

    goOn(scene);
    QTRY_COMPARE(scene.runner()->stepNumber(), 1);
    const auto choice = [&scene](const char* name) {
        return scene.guide().bar()->findChild<QPushButton*>(QLatin1String(name));
    };
    for (int i = 0; i < 10 && focus() != choice("choice0"); ++i)
        press(focus(), Qt::Key_Tab);
    QCOMPARE(focus(), choice("choice0"));
    press(focus(), Qt::Key_Right); // Tab comes to the choices, the arrows go through them
    press(focus(), Qt::Key_Right);
    QCOMPARE(focus(), choice("choice2"));
    press(focus(), Qt::Key_Space);
    QVERIFY(choice("choice2")->isChecked());
    press(&scene.window, Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(scene.window.endpoints()->currentCard() != server);
    auto* const client = scene.window.endpoints()->currentCard();
    auto* const clientPort = client->findChild<QLineEdit*>(QStringLiteral("port"));
    for (int i = 0; i < 10 && focus() != clientPort; ++i)
        press(focus(), Qt::Key_Tab);
    clientPort->selectAll();
    QTest::keyClicks(clientPort, port);
    press(clientPort, Qt::Key_Return);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QVERIFY(scene.part<QLabel>("predictionAnswer")->text().startsWith(QStringLiteral("✓ You were right: 3")));

    goOn(scene);
    auto* const field = client->findChild<QWidget*>(QStringLiteral("composerField"));
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("hallo")); // a mistake on the way ends no lesson
    press(field, Qt::Key_Return);
    QTest::keyClicks(field, QStringLiteral("hello"));
    press(field, Qt::Key_Return);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QCOMPARE(scene.runner()->stepNumber(), 2);

    goOn(scene);
    auto* const close = client->findChild<QWidget*>(QStringLiteral("closeButton"));
    close->setFocus();
    press(close, Qt::Key_Space);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    goOn(scene);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::Finished);
    QVERIFY(scene.settings.isLessonDone(QStringLiteral("first-echo")));
}

void tst_Lessons::doItForMeGoesThroughAWholeLesson_data()
{
    QTest::addColumn<QString>("file");
    for (const char* id : {"first-echo", "byte-stream", "udp-hello", "half-close", "handshake"})
        QTest::newRow(id) << LessonScene::builtIn(id);
}

void tst_Lessons::doItForMeGoesThroughAWholeLesson()
{
    QFETCH(const QString, file);
    LessonScene scene;
    scene.guide().open(file);
    for (qsizetype step = 0; step < scene.runner()->lesson().steps.size(); ++step) {
        QCOMPARE(scene.runner()->stepNumber(), step);
        auto* const doIt = scene.part<QPushButton>("lessonDoIt");
        if (doIt->isEnabled())
            QTest::mouseClick(doIt, Qt::LeftButton);
        QTRY_VERIFY2(scene.runner()->state() == LessonRunner::State::StepDone, qPrintable(scene.runner()->step().id));
        QVERIFY(scene.said().startsWith(QStringLiteral("✓")));
        QTest::mouseClick(scene.part<QPushButton>("lessonNext"), Qt::LeftButton);
    }
    QCOMPARE(scene.runner()->state(), LessonRunner::State::Finished);
    QCOMPARE(scene.part<QPushButton>("lessonNext")->text(), QStringLiteral("More lessons"));
}

void tst_Lessons::thePredictionIsProvedByTheEvents()
{
    LessonScene scene;
    scene.guide().open(LessonScene::builtIn("first-echo"));
    scene.runner()->doIt();
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    scene.runner()->next();
    QVERIFY(scene.part<QLabel>("predictionAsk")->isVisible());
    QTest::mouseClick(scene.part<QPushButton>("choice0"), Qt::LeftButton);
    QVERIFY(!scene.part<QLabel>("predictionAnswer")->isVisible());
    scene.runner()->doIt();
    QTRY_VERIFY(scene.part<QLabel>("predictionAnswer")->isVisible());
    QVERIFY(scene.part<QLabel>("predictionAnswer")->text().startsWith(QStringLiteral("✗ It came otherwise: 3")));
}

void tst_Lessons::theRingIsAroundWhatIsToBeUsed()
{
    LessonScene scene;
    const auto* const ring = scene.part<ControlRing>("controlRing");
    scene.guide().open(LessonScene::builtIn("first-echo"));
    QTRY_VERIFY(ring->isVisible());
    QCOMPARE(ring->control()->objectName(), QStringLiteral("add-server"));
    QVERIFY(
        ring->geometry().contains(ring->control()->rect().translated(ring->control()->mapTo(&scene.window, QPoint()))));
    EndpointCard* const card = scene.window.endpoints()->addCard(EndpointRole::TcpServer);
    scene.runner()->doIt(); // not through the card: it finds its own
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QTRY_COMPARE(ring->control()->objectName(), QStringLiteral("lessonNext"));
    QVERIFY(card != nullptr);
    scene.runner()->next();
    scene.runner()->doIt();
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    scene.runner()->next();
    QTRY_COMPARE(ring->control()->objectName(), QStringLiteral("sendButton"));
    QTest::mouseClick(scene.part<QToolButton>("lessonClose"), Qt::LeftButton);
    QVERIFY(!ring->isVisible());
    QVERIFY(!scene.guide().bar()->isVisible());
    QCOMPARE(scene.session.endpoints().openSockets(), 3); // what is open stays open
}

void tst_Lessons::itDoesNotMatterWhoDoesIt()
{
    LessonScene scene;
    scene.guide().open(LessonScene::builtIn("first-echo"));
    const SocketId server = scene.session.newId('S');
    command::Listen listen;
    listen.on = server;
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.behaviour.kind = BehaviourKind::Echo;
    scene.session.post(listen);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    // The next step is done before it was asked for.
    const SocketId client = scene.session.newId('C');
    command::Connect connect;
    connect.on = client;
    connect.to = {QStringLiteral("127.0.0.1"), scene.session.endpoints().find(server)->local.port};
    scene.session.post(connect);
    QTRY_COMPARE(scene.session.endpoints().openSockets(), 3);
    scene.runner()->next();
    QCOMPARE(scene.runner()->stepNumber(), 1);
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QCOMPARE(scene.runner()->scope().find(QStringLiteral("C1")), client);
    QCOMPARE(scene.runner()->scope().find(QStringLiteral("S1.1")), server.accepted(1));
}

void tst_Lessons::aCardShowsHowTheLessonOpenedItsServer()
{
    LessonScene scene;
    scene.guide().open(LessonScene::builtIn("byte-stream")); // its server receives by hand and does nothing by itself
    scene.runner()->doIt();
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    const EndpointCard* const card = scene.window.endpoints()->card(SocketId('S', 1));
    QVERIFY(card != nullptr);
    QCOMPARE(card->setup().behaviour.kind, BehaviourKind::Manual);
    QVERIFY(!card->setup().receive.automatic);
}

void tst_Lessons::aStepBeginsAgain()
{
    LessonScene scene;
    scene.guide().open(LessonScene::builtIn("first-echo"));
    scene.runner()->doIt();
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QTest::mouseClick(scene.part<QToolButton>("lessonRestart"), Qt::LeftButton);
    QCOMPARE(scene.runner()->state(), LessonRunner::State::Running);
    QTRY_COMPARE(scene.session.endpoints().openSockets(), 0);
    scene.runner()->doIt();
    QTRY_COMPARE(scene.runner()->state(), LessonRunner::State::StepDone);
    QCOMPARE(scene.session.endpoints().openSockets(), 1);
}

void tst_Lessons::asksBeforeItLeavesThisComputer()
{
    LessonScene scene;
    scene.guide().open(scene.write("out.lesson.json", outside));
    QVERIFY(scene.runner() == nullptr);
    QVERIFY(scene.window.noticeBar()->text().contains(QLatin1String("192.0.2.1")));
    const QList<QPushButton*> choices = scene.window.noticeBar()->findChildren<QPushButton*>();
    QCOMPARE(choices.size(), 2);
    QTest::mouseClick(choices.first(), Qt::LeftButton);
    QVERIFY(scene.runner() != nullptr);
    QCOMPARE(scene.session.endpoints().openSockets(), 0); // nothing is opened before it is asked for
}

void tst_Lessons::theOfferOfTheFirstGoesWhenAnyBegins()
{
    LessonScene scene;
    scene.guide().offerFirst();
    const auto* const notice = scene.window.findChild<NoticeBar*>();
    QVERIFY(notice && !notice->isHidden());
    scene.guide().open(LessonScene::builtIn("half-close"));
    QVERIFY(notice->isHidden());
}

void tst_Lessons::aFileThatIsNoLessonSaysWhereItIsWrong()
{
    LessonScene scene;
    QByteArray wrong = outside;
    wrong.replace("\"say\"", "\"sya\"");
    scene.guide().open(scene.write("wrong.lesson.json", wrong));
    QVERIFY(scene.runner() == nullptr);
    QVERIFY2(scene.window.noticeBar()->text().contains(QLatin1String("wrong.lesson.json:2: $.steps[0]")),
             qPrintable(scene.window.noticeBar()->text()));
}

void tst_Lessons::aLessonIsDroppedOnTheWindow()
{
    LessonScene scene;
    QByteArray inside = outside;
    inside.replace("192.0.2.1", "127.0.0.1");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(scene.write("mine.lesson.json", inside))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&scene.window, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&scene.window, &drop);
    QVERIFY(scene.runner() != nullptr);
    QVERIFY(scene.guide().bar()->isVisible());
}

void tst_Lessons::theBrowserFindsLessonsAndKnowsHowFarTheyWereTaken()
{
    QTemporaryDir folder;
    QFile own(folder.filePath(QStringLiteral("mine.lesson.json")));
    QVERIFY(own.open(QIODevice::WriteOnly));
    own.write(outside);
    own.close();
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    settings.setLessonStep(QStringLiteral("byte-stream"), 2);
    settings.setLessonDone(QStringLiteral("first-echo"));
    LessonBrowser browser(settings, folder.path());
    auto* const list = browser.findChild<QTreeWidget*>();
    const int all = list->topLevelItemCount();
    QVERIFY(all >= 24);
    const auto progress = [&](const QString& title) {
        return list->findItems(title, Qt::MatchExactly).value(0)->text(4);
    };
    QCOMPARE(progress(QStringLiteral("First echo")), QStringLiteral("✓ done"));
    QCOMPARE(progress(QStringLiteral("TCP has no messages")), QStringLiteral("step 3 of 4"));
    QCOMPARE(list->findItems(QStringLiteral("Out"), Qt::MatchExactly).size(), 1);
    auto* const path = browser.findChild<QComboBox*>();
    path->setCurrentIndex(1); // one lesson hour
    QCOMPARE(list->topLevelItemCount(), 4);
    path->setCurrentIndex(path->count() - 1); // the user's own
    QCOMPARE(list->topLevelItemCount(), 1);
    path->setCurrentIndex(0);
    browser.findChild<QLineEdit*>(QStringLiteral("lessonSearch"))->setText(QStringLiteral("backlog-and"));
    QCOMPARE(list->topLevelItemCount(), 1);
    QString chosen;
    connect(&browser, &LessonBrowser::lessonChosen, &browser, [&](const QString& file) { chosen = file; });
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen, LessonScene::builtIn("backlog-and-many"));
}

QTEST_MAIN(tst_Lessons)
#include "tst_Lessons.moc"
