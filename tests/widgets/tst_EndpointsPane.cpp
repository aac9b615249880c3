// SPDX-License-Identifier: MIT
#include "tests/widgets/CardScene.h"
#include "widgets/endpoints/ClientCard.h"
#include "widgets/endpoints/FirstRunCard.h"

#include <QLayout>
#include <QLineEdit>
#include <QSignalSpy>

class tst_EndpointsPane : public QObject
{
    Q_OBJECT

private slots:
    void threeClicksLeadToAnEcho();
    void saysBeforeTheClickThatThePortIsTaken();
    void clientsComeFirstThenServersThenUdp();
    void aWidePaneHasClientsLeftAndServersRight();
    void closedOnesStayUntilTheyAreRemoved();
    void endpointsOpenedElsewhereGetCardsToo();
    void whatHasTheFocusIsCurrent();
    void anAcceptedConnectionDoesNotTakeTheTurn();
    void aNewClientAimsAtTheServerHere();
};

void tst_EndpointsPane::threeClicksLeadToAnEcho()
{
    CardScene scene;
    QApplication::setActiveWindow(&scene.window);
    auto* firstRun = scene.pane.findChild<FirstRunCard*>();
    QVERIFY(firstRun->isVisible());
    CardScene::click(firstRun, "startEcho");
    const auto* listen = scene.sink.takeOnly<command::Listen>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->where.display(), QStringLiteral("127.0.0.1:8888"));
    QCOMPARE(listen->behaviour.kind, BehaviourKind::Echo);
    QVERIFY(!firstRun->isVisible());

    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    CardScene::click(scene.card(QStringLiteral("S1")), "connectClient");
    const auto* connect = scene.sink.takeOnly<command::Connect>();
    QVERIFY(connect != nullptr);
    QCOMPARE(connect->to.display(), QStringLiteral("127.0.0.1:8888"));

    scene.play(QStringLiteral("C1 connects S1"));
    EndpointCard* client = scene.card(QStringLiteral("C1"));
    QCOMPARE(CardScene::part<QLineEdit>(client, "composerField")->selectedText(), QStringLiteral("hello"));
    QVERIFY(CardScene::part(client, "sendButton")->hasFocus());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    const auto* send = scene.sink.takeOnly<command::Send>();
    QVERIFY(send != nullptr);
    QCOMPARE(send->bytes, QByteArray("hello"));
    QVERIFY(!CardScene::part(scene.card(QStringLiteral("S1")), "connectClient")->isVisible());
}

void tst_EndpointsPane::saysBeforeTheClickThatThePortIsTaken()
{
    QSet<quint16> taken{8888};
    FirstRunCard card([&taken](quint16 port) { return !taken.contains(port); });
    QCOMPARE(card.port(), quint16(8889));
    auto* button = card.findChild<QAbstractButton*>(QStringLiteral("startEcho"));
    QVERIFY(button->text().contains(QLatin1String("8889")));
    QSignalSpy wanted(&card, &FirstRunCard::echoServerWanted);
    button->click();
    QCOMPARE(wanted.first().first().value<quint16>(), quint16(8889));
}

void tst_EndpointsPane::clientsComeFirstThenServersThenUdp()
{
    CardScene scene;
    for (const EndpointRole role : {EndpointRole::LocalServer, EndpointRole::Udp, EndpointRole::TcpServer,
                                    EndpointRole::TcpClient, EndpointRole::TcpClient})
        scene.pane.addCard(role);
    QStringList byHeight;
    QList<EndpointCard*> cards = scene.pane.cards();
    scene.pane.widget()->layout()->activate();
    std::sort(cards.begin(), cards.end(), [](const QWidget* a, const QWidget* b) { return a->y() < b->y(); });
    for (const EndpointCard* card : cards)
        byHeight += card->id().display();
    QCOMPARE(byHeight.join(QLatin1Char(' ')), QStringLiteral("C1 C2 S1 U1 L1"));
}

void tst_EndpointsPane::aWidePaneHasClientsLeftAndServersRight()
{
    CardScene scene;
    scene.pane.resize(760, 600);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    scene.pane.widget()->layout()->activate();
    QVERIFY(scene.card(QStringLiteral("C1"))->x() < 100);
    QVERIFY(scene.card(QStringLiteral("S1"))->x() > 300);
    scene.pane.resize(364, 600);
    scene.pane.widget()->layout()->activate();
    QVERIFY(scene.card(QStringLiteral("S1"))->x() < 100);
}

void tst_EndpointsPane::closedOnesStayUntilTheyAreRemoved()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 closes"));
    QVERIFY(scene.card(QStringLiteral("C1")) != nullptr);
    scene.pane.removeClosed();
    QVERIFY(scene.card(QStringLiteral("C1")) == nullptr);
    QVERIFY(scene.table.find(SocketId('C', 1)) == nullptr);
    QVERIFY(scene.card(QStringLiteral("S1")) != nullptr);
    scene.play(QStringLiteral("S1.1 closes; S1 closes"));
    scene.pane.removeClosed();
    QVERIFY(scene.pane.cards().isEmpty());
    QVERIFY(scene.pane.findChild<FirstRunCard*>()->isVisible());
}

void tst_EndpointsPane::endpointsOpenedElsewhereGetCardsToo()
{
    CardScene scene;
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
    QVERIFY(scene.card(QStringLiteral("U1")) != nullptr);
    QCOMPARE(CardScene::part<QLineEdit>(scene.card(QStringLiteral("U1")), "port")->text(), QStringLiteral("40001"));
}

void tst_EndpointsPane::whatHasTheFocusIsCurrent()
{
    CardScene scene;
    QApplication::setActiveWindow(&scene.window);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1"));
    scene.card(QStringLiteral("C2"))->focusFirstField();
    QCOMPARE(scene.pane.currentSocket(), SocketId('C', 2));
    scene.pane.focusCard(2);
    QCOMPARE(scene.pane.currentSocket(), SocketId('S', 1));
    scene.card(QStringLiteral("S1"))->focusComposer();
    QCOMPARE(scene.pane.currentSocket(), SocketId('S', 1, 1));
}

void tst_EndpointsPane::anAcceptedConnectionDoesNotTakeTheTurn()
{
    CardScene scene;
    EndpointCard* client = scene.pane.addCard(EndpointRole::TcpClient);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    QCOMPARE(scene.pane.currentCard(), client);
}

void tst_EndpointsPane::aNewClientAimsAtTheServerHere()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:40123"));
    EndpointCard* client = scene.pane.addCard(EndpointRole::TcpClient);
    QCOMPARE(CardScene::part<QLineEdit>(client, "port")->text(), QStringLiteral("40123"));
}

QTEST_MAIN(tst_EndpointsPane)
#include "tst_EndpointsPane.moc"
