// SPDX-License-Identifier: MIT
#include "tests/widgets/CardScene.h"
#include "widgets/endpoints/AddressCombo.h"
#include "widgets/endpoints/CloseButton.h"
#include "widgets/endpoints/LastReceivedLine.h"
#include "widgets/endpoints/PeerCombo.h"
#include "widgets/endpoints/RateLine.h"
#include "widgets/endpoints/ReachNote.h"
#include "widgets/style/StateChip.h"

#include <QLabel>
#include <QLineEdit>

class tst_Cards : public QObject
{
    Q_OBJECT

private slots:
    void listenPostsWhatTheFieldsSay();
    void buttonsFollowTheTableNeverTheClick();
    void stopClosesOnlyTheListeningSocket();
    void aWrongPortIsMarkedAndNothingIsPosted_data();
    void aWrongPortIsMarkedAndNothingIsPosted();
    void aTakenAddressOffersAFreePort();
    void aTakenAddressIsTriedAgainUntilItIsFree();
    void aDismissedErrorStaysAway();
    void aWiderAddressSaysWhoCanReachIt();
    void manualAcceptShowsTheQueue();
    void connectBecomesCancelAndThenClose();
    void theFourWaysToEndAreFourCommands();
    void aRefusedClientOffersToStartTheServer();
    void sendIsOfferedAsLongAsTheSendSideIsOpen();
    void hostileBytesAreShownEscaped();
    void manualReceiveAsksForTheChosenSize();
    void localCardsUseThePath();
    void tabStaysInsideTheCard();
    void aRateIsShownWhileMuchHappens();
};

void tst_Cards::listenPostsWhatTheFieldsSay()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    QVERIFY(scene.sink.commands.isEmpty()); // a card is no socket yet
    CardScene::type(CardScene::part<QLineEdit>(card, "port"), QStringLiteral("http"));
    CardScene::click(card, "mainButton");
    const auto* listen = scene.sink.takeOnly<command::Listen>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->on, SocketId('S', 1));
    QCOMPARE(listen->where.host, QStringLiteral("127.0.0.1"));
    QCOMPARE(listen->where.port, quint16(80));
    QCOMPARE(listen->behaviour.kind, BehaviourKind::Echo);
    QCOMPARE(listen->backlog, 128);
}

void tst_Cards::buttonsFollowTheTableNeverTheClick()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    const QString before = CardScene::part(card, "mainButton")->text();
    CardScene::click(card, "mainButton");
    QCOMPARE(CardScene::part(card, "mainButton")->text(), before);
    QCOMPARE(CardScene::part<StateChip>(card, "stateChip")->text(), QStringLiteral("CLOSED"));
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8890"));
    QVERIFY(CardScene::part(card, "mainButton")->text() != before);
    QCOMPARE(CardScene::part<StateChip>(card, "stateChip")->text(), QStringLiteral("LISTEN"));
    QCOMPARE(CardScene::part<QLineEdit>(card, "port")->text(), QStringLiteral("8890"));
    QVERIFY(CardScene::part<QLineEdit>(card, "port")->isReadOnly());
}

void tst_Cards::stopClosesOnlyTheListeningSocket()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    CardScene::click(scene.card(QStringLiteral("S1")), "mainButton");
    const auto* close = scene.sink.takeOnly<command::Close>();
    QVERIFY(close != nullptr);
    QCOMPARE(close->on, SocketId('S', 1));
    QVERIFY(!close->andConnections);
}

void tst_Cards::aWrongPortIsMarkedAndNothingIsPosted_data()
{
    QTest::addColumn<QString>("port");
    QTest::newRow("too large") << QStringLiteral("99999");
    QTest::newRow("no service") << QStringLiteral("nosuchservice");
    QTest::newRow("negative") << QStringLiteral("-1");
    QTest::newRow("empty") << QString();
}

void tst_Cards::aWrongPortIsMarkedAndNothingIsPosted()
{
    QFETCH(const QString, port);
    for (const EndpointRole role : {EndpointRole::TcpServer, EndpointRole::TcpClient, EndpointRole::Udp}) {
        CardScene scene;
        EndpointCard* card = scene.pane.addCard(role);
        auto* field = CardScene::part<QLineEdit>(card, "port");
        field->setText(port);
        CardScene::click(card, "mainButton");
        QVERIFY(scene.sink.commands.isEmpty());
        QVERIFY(!field->accessibleDescription().isEmpty());
        CardScene::type(field, QStringLiteral("8888"));
        QVERIFY(field->accessibleDescription().isEmpty());
    }
}

void tst_Cards::aTakenAddressOffersAFreePort()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    scene.play(QStringLiteral("S1 fails bind in-use"));
    auto* bar = card->findChild<ErrorBar*>();
    QVERIFY(bar->isVisible());
    QVERIFY(bar->fixes().contains(ErrorFix{ErrorFix::Kind::FreePort}));
    const QList<QPushButton*> buttons = bar->findChildren<QPushButton*>();
    QCOMPARE(buttons.size(), bar->fixes().size());
    QTest::mouseClick(buttons.first(), Qt::LeftButton);
    const auto* listen = scene.sink.takeOnly<command::Listen>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->where.port, quint16(0));
    scene.play(QStringLiteral("S1 listens 127.0.0.1:40000"));
    QVERIFY(!bar->isVisible());
}

void tst_Cards::aTakenAddressIsTriedAgainUntilItIsFree()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    scene.play(QStringLiteral("S1 fails bind in-use"));
    auto* bar = card->findChild<ErrorBar*>();
    auto* retry = card->findChild<OpenRetry*>();
    const auto waitButton = [bar] {
        return bar->findChildren<QPushButton*>().at(bar->fixes().indexOf(ErrorFix{ErrorFix::Kind::WaitAndRetry}));
    };
    const QString offer = waitButton()->text();
    QTest::mouseClick(waitButton(), Qt::LeftButton);
    QVERIFY(retry->isWaiting());
    QVERIFY(waitButton()->text().contains(QString::number(OpenRetry::secondsBetween)));
    QTest::mouseClick(waitButton(), Qt::LeftButton);
    QVERIFY(!retry->isWaiting());
    QCOMPARE(waitButton()->text(), offer);

    QTest::mouseClick(waitButton(), Qt::LeftButton);
    emit retry->due();
    QVERIFY(scene.sink.takeOnly<command::Listen>() != nullptr);
    scene.play(QStringLiteral("S1 fails bind in-use"));
    QVERIFY(bar->isVisible() && retry->isWaiting());
    scene.play(QStringLiteral("S1 listens 127.0.0.1:40000"));
    QVERIFY(!bar->isVisible() && !retry->isWaiting());
}

void tst_Cards::aDismissedErrorStaysAway()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    scene.play(QStringLiteral("S1 fails bind in-use"));
    auto* bar = card->findChild<ErrorBar*>();
    CardScene::click(bar, "errorDismiss");
    QVERIFY(!bar->isVisible());
    card->refresh({card->id()});
    QVERIFY(!bar->isVisible());
    scene.play(QStringLiteral("S1 fails bind denied"));
    QVERIFY(bar->isVisible());
}

void tst_Cards::aWiderAddressSaysWhoCanReachIt()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer);
    auto* address = CardScene::part<AddressCombo>(card, "address");
    auto* note = CardScene::part<ReachNote>(card, "reachNote");
    QVERIFY(!note->isVisible());
    address->setHost(QStringLiteral("0.0.0.0"));
    QVERIFY(note->isVisible());
    address->setHost(QStringLiteral("::1"));
    QVERIFY(!note->isVisible());
}

void tst_Cards::manualAcceptShowsTheQueue()
{
    CardScene scene;
    EndpointSetup setup;
    setup.acceptAutomatically = false;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpServer, setup);
    QVERIFY(!CardScene::part(card, "acceptButton")->isVisible());
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    CardScene::click(card, "acceptButton");
    const auto* accept = scene.sink.takeOnly<command::Accept>();
    QVERIFY(accept != nullptr);
    QCOMPARE(accept->on, SocketId('S', 1));
}

void tst_Cards::connectBecomesCancelAndThenClose()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpClient);
    CardScene::type(CardScene::part<QLineEdit>(card, "host"), QStringLiteral("localhost"));
    QTest::keyClick(CardScene::part<QLineEdit>(card, "host"), Qt::Key_Return);
    const auto* connect = scene.sink.takeOnly<command::Connect>();
    QVERIFY(connect != nullptr);
    QCOMPARE(connect->to.host, QStringLiteral("localhost"));
    QVERIFY(CardScene::part(card, "mainButton")->isVisible());
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    QVERIFY(!CardScene::part(card, "mainButton")->isVisible());
    CardScene::click(card, "closeButton");
    QVERIFY(scene.sink.takeOnly<command::Close>() != nullptr);
    scene.play(QStringLiteral("C1 closes"));
    QVERIFY(CardScene::part(card, "mainButton")->isVisible());
}

void tst_Cards::theFourWaysToEndAreFourCommands()
{
    const SocketId id('C', 1);
    using Wish = CloseButton::Wish;
    QVERIFY(std::holds_alternative<command::Close>(CloseButton::commandFor(Wish::Close, id)));
    QVERIFY(std::holds_alternative<command::Reset>(CloseButton::commandFor(Wish::Reset, id)));
    const Command send = CloseButton::commandFor(Wish::ShutDownSend, id);
    const Command receive = CloseButton::commandFor(Wish::ShutDownReceive, id);
    QCOMPARE(std::get<command::ShutDown>(send).direction, command::Direction::Send);
    QCOMPARE(std::get<command::ShutDown>(receive).direction, command::Direction::Receive);
}

void tst_Cards::aRefusedClientOffersToStartTheServer()
{
    CardScene scene;
    EndpointSetup setup;
    setup.where.port = 7777;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpClient, setup);
    scene.play(QStringLiteral("C1 is refused 127.0.0.1:7777"));
    auto* bar = card->findChild<ErrorBar*>();
    QVERIFY(bar->isVisible());
    QCOMPARE(bar->fixes().first(), ErrorFix{ErrorFix::Kind::StartServer});
    QTest::mouseClick(bar->findChildren<QPushButton*>().first(), Qt::LeftButton);
    const auto* listen = scene.sink.takeOnly<command::Listen>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->where.port, quint16(7777));
    QVERIFY(scene.card(QStringLiteral("S1")) != nullptr);
}

void tst_Cards::sendIsOfferedAsLongAsTheSendSideIsOpen()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpClient);
    QVERIFY(!CardScene::part(card, "sendButton")->isEnabled());
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    QVERIFY(CardScene::part(card, "sendButton")->isEnabled());
    scene.play(QStringLiteral("S1.1 shuts down; C1 sees the end"));
    QVERIFY(CardScene::part(card, "sendButton")->isEnabled()); // the peer's end is not ours
    scene.play(QStringLiteral("C1 shuts down"));
    QVERIFY(!CardScene::part(card, "sendButton")->isEnabled());
}

void tst_Cards::hostileBytesAreShownEscaped()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpClient);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1"));
    scene.play(QStringLiteral("S1.1 -> C1 '<b>x</b>\\xe2\\x80\\xae\\x1b\\n'"));
    const QString text = card->findChild<LastReceivedLine*>()->text();
    QVERIFY2(text.contains(QLatin1String("<b>x</b>\\u202e\\x1b\\n")), qPrintable(text));
}

void tst_Cards::manualReceiveAsksForTheChosenSize()
{
    CardScene scene;
    EndpointSetup setup;
    setup.receive = {false, 7};
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpClient, setup);
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 has 11 waiting"));
    CardScene::click(card, "receiveButton");
    const auto* receive = scene.sink.takeOnly<command::Receive>();
    QVERIFY(receive != nullptr);
    QCOMPARE(receive->size, 7);
}

void tst_Cards::localCardsUseThePath()
{
    CardScene scene;
    EndpointSetup setup;
    setup.path = QStringLiteral("/run/example.sock");
    EndpointCard* server = scene.pane.addCard(EndpointRole::LocalServer, setup);
    CardScene::click(server, "mainButton");
    const auto* listen = scene.sink.takeOnly<command::ListenLocal>();
    QVERIFY(listen != nullptr);
    QCOMPARE(listen->path, setup.path);
    EndpointCard* client = scene.pane.addCard(EndpointRole::LocalClient, setup);
    CardScene::click(client, "mainButton");
    const auto* connect = scene.sink.takeOnly<command::ConnectLocal>();
    QVERIFY(connect != nullptr);
    QCOMPARE(connect->path, setup.path);
}

void tst_Cards::tabStaysInsideTheCard()
{
    CardScene scene;
    EndpointCard* server = scene.pane.addCard(EndpointRole::TcpServer);
    EndpointCard* client = scene.pane.addCard(EndpointRole::TcpClient);
    QApplication::setActiveWindow(&scene.window);
    server->focusFirstField();
    for (int i = 0; i < 20; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(server->isAncestorOf(QApplication::focusWidget()));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(client->isAncestorOf(QApplication::focusWidget()));
}

void tst_Cards::aRateIsShownWhileMuchHappens()
{
    CardScene scene;
    const EndpointCard* client = scene.pane.addCard(EndpointRole::TcpClient);
    auto* line = CardScene::part<RateLine>(client, "rates");
    constexpr qint64 second = 1'000'000'000;
    scene.play(QStringLiteral("C1 sends 'hello'"));
    const qint64 later = scene.store.at(0).timeNs + second;
    line->showAt(later);
    QVERIFY(!line->isVisible());
    for (quint32 i = 1; i < RateLine::leastEvents; ++i)
        scene.play(QStringLiteral("C1 sends 'hello'"));
    line->showAt(later);
    QVERIFY(line->isVisible());
    QCOMPARE(line->accessibleName(), QStringLiteral("↑50 ↓0/s · 10 events/s"));
    line->showAt(later + 61 * second);
    QVERIFY(!line->isVisible());
}

QTEST_MAIN(tst_Cards)
#include "tst_Cards.moc"
