// SPDX-License-Identifier: MIT
#include "tests/widgets/CardScene.h"
#include "widgets/endpoints/OptionsPopup.h"
#include "widgets/endpoints/PeerCombo.h"
#include "widgets/endpoints/UdpPopup.h"
#include "widgets/style/StateChip.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>

class tst_UdpCard : public QObject
{
    Q_OBJECT

private slots:
    void bindsWhereTheFieldsSay();
    void sendsToTheTypedAddress();
    void anEmptyFieldIsAnEmptyDatagram();
    void refusesToGuessWhereTo();
    void asksBeforeItSendsToEverybody();
    void answersTheFirstOneItHears();
    void setsTheDefaultPeer();
    void joinsAGroupOnAnInterface();
    void refusesAGroupThatIsNone();
    void optionsAreAskedForAtOnceOnAnOpenSocket();

private:
    static void send(EndpointCard* card, const QString& text)
    {
        CardScene::part<QLineEdit>(card, "composerField")->setText(text);
        QTest::keyClick(CardScene::part<QLineEdit>(card, "composerField"), Qt::Key_Return);
    }
};

void tst_UdpCard::bindsWhereTheFieldsSay()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
    CardScene::type(CardScene::part<QLineEdit>(card, "port"), QStringLiteral("0"));
    CardScene::click(card, "mainButton");
    const auto* open = scene.sink.takeOnly<command::OpenUdp>();
    QVERIFY(open != nullptr);
    QCOMPARE(open->local.port, quint16(0));
    QCOMPARE(open->receive.size, 65536);
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
    QCOMPARE(CardScene::part<QLineEdit>(card, "port")->text(), QStringLiteral("40001"));
    QCOMPARE(CardScene::part<StateChip>(card, "stateChip")->text(), QStringLiteral("BOUND"));
}

void tst_UdpCard::sendsToTheTypedAddress()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
    CardScene::part<PeerCombo>(card, "sendTo")->setPeer(QStringLiteral("[::1]:7"));
    send(card, QStringLiteral("hi"));
    const auto* sent = scene.sink.takeOnly<command::SendTo>();
    QVERIFY(sent != nullptr);
    QCOMPARE(sent->to.host, QStringLiteral("::1"));
    QCOMPARE(sent->to.port, quint16(7));
    QCOMPARE(sent->bytes, QByteArray("hi"));
}

void tst_UdpCard::anEmptyFieldIsAnEmptyDatagram()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
    CardScene::part<PeerCombo>(card, "sendTo")->setPeer(QStringLiteral("127.0.0.1:9"));
    send(card, QString());
    const auto* sent = scene.sink.takeOnly<command::SendTo>();
    QVERIFY(sent != nullptr);
    QVERIFY(sent->bytes.isEmpty());
}

void tst_UdpCard::refusesToGuessWhereTo()
{
    for (const char* wrong : {"", "127.0.0.1", "127.1:9", "host:"}) {
        CardScene scene;
        EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
        scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
        auto* to = CardScene::part<PeerCombo>(card, "sendTo");
        to->setPeer(QLatin1String(wrong));
        send(card, QStringLiteral("hi"));
        QVERIFY2(scene.sink.commands.isEmpty(), wrong);
        QVERIFY(!to->lineEdit()->accessibleDescription().isEmpty());
    }
}

void tst_UdpCard::asksBeforeItSendsToEverybody()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
    scene.play(QStringLiteral("U1 opens 0.0.0.0:40001"));
    CardScene::part<PeerCombo>(card, "sendTo")->setPeer(QStringLiteral("<broadcast>:9"));
    send(card, QStringLiteral("all"));
    QVERIFY(scene.sink.commands.isEmpty());
    auto* bar = card->findChild<ErrorBar*>();
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(scene.sink.commands.size(), 2);
    QCOMPARE(std::get<command::SetOption>(scene.sink.commands.at(0)).option, (OptionRequest{OptionName::Broadcast, 1}));
    QCOMPARE(std::get<command::SendTo>(scene.sink.commands.at(1)).to.host, QStringLiteral("255.255.255.255"));
    QVERIFY(!bar->isVisible());
    scene.sink.commands.clear();
    scene.play(QStringLiteral("U1 option SO_BROADCAST 1 1"));
    send(card, QStringLiteral("all"));
    QVERIFY(scene.sink.takeOnly<command::SendTo>() != nullptr); // once is enough
}

void tst_UdpCard::answersTheFirstOneItHears()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::Udp);
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001; U2 opens 127.0.0.1:40002; U2 -> U1 'hi'"));
    QCOMPARE(CardScene::part<PeerCombo>(card, "sendTo")->currentText(), QStringLiteral("127.0.0.1:40002"));
}

void tst_UdpCard::setsTheDefaultPeer()
{
    CardScene scene;
    scene.play(QStringLiteral("U1 opens 127.0.0.1:40001"));
    UdpPopup popup(scene.access, SocketId('U', 1), HostPort{QStringLiteral("127.0.0.1"), 9}, nullptr);
    popup.findChild<QAbstractButton*>(QStringLiteral("setPeer"))->click();
    const auto* peer = scene.sink.takeOnly<command::SetPeer>();
    QVERIFY(peer != nullptr);
    QCOMPARE(peer->to.port, quint16(9));
}

void tst_UdpCard::joinsAGroupOnAnInterface()
{
    CardScene scene;
    scene.play(QStringLiteral("U1 opens 0.0.0.0:40001"));
    UdpPopup popup(scene.access, SocketId('U', 1), {}, nullptr);
    popup.findChild<QLineEdit*>(QStringLiteral("group"))->setText(QStringLiteral("239.1.2.3"));
    popup.findChild<QAbstractButton*>(QStringLiteral("joinGroup"))->click();
    const auto* join = scene.sink.takeOnly<command::Join>();
    QVERIFY(join != nullptr);
    QCOMPARE(join->group, QStringLiteral("239.1.2.3"));
    QVERIFY(join->interface.isEmpty());
    scene.play(QStringLiteral("U1 joins 239.1.2.3"));
    QAbstractButton* leave = nullptr;
    for (QAbstractButton* button : popup.findChildren<QAbstractButton*>()) {
        if (button->toolTip().contains(QLatin1String("IP_DROP_MEMBERSHIP")))
            leave = button;
    }
    QVERIFY(leave != nullptr);
    leave->click();
    QVERIFY(scene.sink.takeOnly<command::Leave>() != nullptr);
}

void tst_UdpCard::refusesAGroupThatIsNone()
{
    CardScene scene;
    scene.play(QStringLiteral("U1 opens 0.0.0.0:40001"));
    UdpPopup popup(scene.access, SocketId('U', 1), {}, nullptr);
    popup.findChild<QLineEdit*>(QStringLiteral("group"))->setText(QStringLiteral("127.0.0.1"));
    popup.findChild<QAbstractButton*>(QStringLiteral("joinGroup"))->click();
    QVERIFY(scene.sink.commands.isEmpty());
}

void tst_UdpCard::optionsAreAskedForAtOnceOnAnOpenSocket()
{
    CardScene scene;
    scene.play(QStringLiteral("U1 opens 0.0.0.0:40001; U1 option SO_RCVBUF 1000 2304"));
    OptionsPopup popup(scene.access, SocketId('U', 1), EndpointRole::Udp, {}, nullptr);
    QSignalSpy asked(&popup, &OptionsPopup::optionAsked);
    QSignalSpy changed(&popup, &OptionsPopup::setupChanged);
    popup.findChild<QSpinBox*>(QStringLiteral("SO_RCVBUF"))->setValue(4096);
    QCOMPARE(asked.count(), 1);
    QCOMPARE(asked.first().first().value<OptionRequest>(), (OptionRequest{OptionName::ReceiveBuffer, 4096}));
    QCOMPARE(changed.first().first().value<EndpointSetup>().options.size(), 1);
    QVERIFY(!popup.findChild<QComboBox*>(QStringLiteral("SO_REUSEADDR"))->isEnabled()); // only before bind
    bool showsActual = false;
    for (const QLabel* label : popup.findChildren<QLabel*>())
        showsActual = showsActual || label->text().contains(QLatin1String("2304"));
    QVERIFY(showsActual);
}

QTEST_MAIN(tst_UdpCard)
#include "tst_UdpCard.moc"
