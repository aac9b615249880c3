// SPDX-License-Identifier: MIT
#include "model/events/Interference.h"
#include "tests/widgets/CardScene.h"
#include "widgets/endpoints/ImpairmentsPopup.h"
#include "widgets/style/ElidedLabel.h"
#include "widgets/style/StateChip.h"
#include "widgets/style/SummaryButton.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QSpinBox>

// The cards of the simulated relay and of the process with few descriptors.
class tst_RelayCard : public QObject
{
    Q_OBJECT

public:
    // The offscreen platform cannot raise a popup nor grab keys for it, and warns of that; every other warning fails.
    static void initMain() { qunsetenv("QT_FATAL_WARNINGS"); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void passesOnToTheNewestServer();
    void saysWhatIsWrongWithTheTarget();
    void opensWithWhatThePopupSays();
    void changesARunningRelayWhenANumberIsFinished();
    void countsWhatItDidOnPurpose();
    void stopsWithItsConnections();
    void asksTheProcessWithFewDescriptors();

private:
    static ImpairmentsPopup* openPopup(EndpointCard* card)
    {
        card->openOptions();
        return card->findChild<ImpairmentsPopup*>();
    }
};

void tst_RelayCard::passesOnToTheNewestServer()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:40001; U1 opens 127.0.0.1:40002"));
    const auto target = [&scene](EndpointRole role) {
        return CardScene::part<QLineEdit>(scene.pane.addCard(role), "target")->text();
    };
    QCOMPARE(target(EndpointRole::TcpRelay), QStringLiteral("127.0.0.1:40001"));
    QCOMPARE(target(EndpointRole::UdpRelay), QStringLiteral("127.0.0.1:40002"));
}

void tst_RelayCard::saysWhatIsWrongWithTheTarget()
{
    for (const char* wrong : {"", "127.0.0.1", "127.1:9", "host:"}) {
        CardScene scene;
        EndpointCard* card = scene.pane.addCard(EndpointRole::UdpRelay);
        auto* target = CardScene::part<QLineEdit>(card, "target");
        target->setText(QLatin1String(wrong));
        CardScene::click(card, "mainButton");
        QVERIFY2(scene.sink.commands.isEmpty(), wrong);
        QVERIFY(!target->accessibleDescription().isEmpty());
    }
}

void tst_RelayCard::opensWithWhatThePopupSays()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::UdpRelay);
    ImpairmentsPopup* popup = openPopup(card);
    QVERIFY(popup->findChild<QSpinBox*>(QStringLiteral("pieceSize")) == nullptr); // that is for TCP
    popup->findChild<QSpinBox*>(QStringLiteral("loss"))->setValue(10);
    popup->findChild<QSpinBox*>(QStringLiteral("seed"))->setValue(42);
    QVERIFY(scene.sink.commands.isEmpty()); // it does not run yet
    CardScene::click(card, "mainButton");
    const auto* open = scene.sink.takeOnly<command::OpenRelay>();
    QVERIFY(open != nullptr);
    QCOMPARE(open->on, SocketId('D', 1));
    QCOMPARE(open->impairments.lossPercent, 10);
    QCOMPARE(open->impairments.seed, 42U);
    QVERIFY(CardScene::part<SummaryButton>(card, "impairmentsButton")->text().contains(QLatin1String("10")));
    scene.play(QStringLiteral("D1 opens 127.0.0.1:40001"));
    QCOMPARE(CardScene::part<StateChip>(card, "stateChip")->text(), QStringLiteral("BOUND"));
}

void tst_RelayCard::changesARunningRelayWhenANumberIsFinished()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpRelay);
    scene.play(QStringLiteral("R1 listens 127.0.0.1:40001"));
    QPointer<ImpairmentsPopup> popup = openPopup(card);
    auto* cutAfter = popup->findChild<QSpinBox*>(QStringLiteral("cutAfter"));
    cutAfter->selectAll();
    QTest::keyClicks(cutAfter, QStringLiteral("1000"));
    QVERIFY(scene.sink.commands.isEmpty()); // a relay that cuts after 1 byte is not what was meant
    popup->close();
    const auto* changed = scene.sink.takeOnly<command::SetImpairments>();
    QVERIFY(changed != nullptr);
    QCOMPARE(changed->impairments.cutAfter, qint64(1000));
}

void tst_RelayCard::countsWhatItDidOnPurpose()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::UdpRelay);
    scene.play(QStringLiteral("D1 opens 127.0.0.1:40001; D1.1 opens 127.0.0.1:40002"));
    EventScript script(scene.store);
    const EventId first = scene.store.end();
    for (const char* on : {"D1", "D1", "D1.1"}) {
        Event simulated = script.event(QLatin1String(on), EventKind::Simulated, Call::None);
        simulated.text = scene.store.textId(interferenceId(Interference::Lost));
        script.add(simulated);
    }
    scene.table.append({first, scene.store.end()});
    QCOMPARE(CardScene::part<ElidedLabel>(card, "done")->text(), QStringLiteral("Simulated: 3 lost"));
}

void tst_RelayCard::stopsWithItsConnections()
{
    CardScene scene;
    EndpointCard* card = scene.pane.addCard(EndpointRole::TcpRelay);
    scene.play(QStringLiteral("R1 listens 127.0.0.1:40001; C1 connects R1"));
    QVERIFY(CardScene::part<QLineEdit>(card, "target")->isReadOnly());
    CardScene::click(card, "mainButton");
    const auto* close = scene.sink.takeOnly<command::Close>();
    QVERIFY(close != nullptr && close->andConnections);
}

void tst_RelayCard::asksTheProcessWithFewDescriptors()
{
    CardScene scene;
    scene.play(QStringLiteral("P1 listens 127.0.0.1:40001; P1.2 connects P1"));
    EndpointCard* card = scene.pane.card(SocketId('P', 1));
    QVERIFY(card != nullptr);
    CardScene::click(card, "accept");
    QVERIFY(scene.sink.takeOnly<command::Accept>() != nullptr);
    CardScene::click(card, "closeOne");
    const auto* close = scene.sink.takeOnly<command::Close>();
    QVERIFY(close != nullptr && close->on.isConnection());
}

QTEST_MAIN(tst_RelayCard)
#include "tst_RelayCard.moc"
