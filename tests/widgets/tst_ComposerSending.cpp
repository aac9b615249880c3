// SPDX-License-Identifier: MIT
#include "model/session/Session.h"
#include "tests/widgets/ComposerScene.h"
#include "widgets/composer/PayloadMime.h"
#include "widgets/composer/TargetBox.h"
#include "widgets/inspector/DiffView.h"
#include "widgets/inspector/InspectorPane.h"

#include <QLineEdit>
#include <QListWidget>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>

// Sending: what came of it, from where, and what is dragged and kept.
class tst_ComposerSending : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatTheCallTook();
    void aPartialSendIsToldAndCanBeStopped();
    void anErrorIsToldAtTheComposer();
    void upAndDownRecallWhatWasSentToThisSocket();
    void savedPayloadsAreTakenAndKept();
    void filesAreDroppedOnTheComposer();
    void filesAreDroppedOnAConnection();
    void payloadsAreDroppedOnAConnection();
    void datagramsGoWhereTheFieldSays();
    void closedSocketsCannotSend();
    void aMebibyteThroughAnEchoIsIdentical();
};

void tst_ComposerSending::tellsWhatTheCallTook()
{
    ComposerScene scene;
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    const command::SendOrder* order = scene.enter();
    scene.took(order->number, EventKind::Send, 5, 5, true);
    QCOMPARE(scene.result(), QStringLiteral("send() took 5 of 5 bytes"));
    QVERIFY(ComposerScene::part(&scene.composer, "sendDraft")->isEnabled());
}

void tst_ComposerSending::aPartialSendIsToldAndCanBeStopped()
{
    ComposerScene scene;
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    const int number = scene.enter()->number;
    scene.took(number, EventKind::SendPartial, 2, 5, false);
    scene.play(QStringLiteral("C1 is full"));
    QCOMPARE(scene.result(), QStringLiteral("took 2 of 5; the rest waits for room"));
    QVERIFY(ComposerScene::part(&scene.composer, "whatIsThis")->isVisible());
    QVERIFY(!ComposerScene::part(&scene.composer, "sendDraft")->isEnabled());
    ComposerScene::click(&scene.composer, "stopOrder");
    const auto* stop = scene.sink.takeOnly<command::StopOrder>();
    QVERIFY(stop != nullptr);
    QCOMPARE(stop->number, number);
    QCOMPARE(scene.result(), QStringLiteral("Stopped: 2 of 5 bytes were sent"));
    QVERIFY(ComposerScene::part(&scene.composer, "sendDraft")->isEnabled());
}

void tst_ComposerSending::anErrorIsToldAtTheComposer()
{
    ComposerScene scene;
    QTest::keyClicks(scene.field(), QStringLiteral("hello"));
    Event failed = scene.script.event(QStringLiteral("C1"), EventKind::Error, Call::None);
    failed.error = ErrorId::QueueFull;
    failed.order = Event::endOfOrder(scene.enter()->number);
    const EventId first = scene.store.end();
    scene.script.add(failed);
    scene.table.append({first, scene.store.end()});
    QVERIFY2(scene.result().startsWith(QLatin1String("Send queue full")), qPrintable(scene.result()));
}

void tst_ComposerSending::upAndDownRecallWhatWasSentToThisSocket()
{
    ComposerScene scene;
    for (const char* text : {"one", "two", "two"}) {
        scene.field()->setText(QLatin1String(text));
        scene.took(scene.enter()->number, EventKind::Send, 3, 3, true);
    }
    scene.field()->setText(QStringLiteral("draft"));
    QTest::keyClick(scene.field(), Qt::Key_Up);
    QTest::keyClick(scene.field(), Qt::Key_Up);
    QCOMPARE(scene.field()->text(), QStringLiteral("one"));
    QTest::keyClick(scene.field(), Qt::Key_Down);
    QTest::keyClick(scene.field(), Qt::Key_Down);
    QCOMPARE(scene.field()->text(), QStringLiteral("draft"));
    scene.composer.setTarget(*SocketId::fromString(u"S1.1"));
    QTest::keyClick(scene.field(), Qt::Key_Up);
    QCOMPARE(scene.field()->text(), QStringLiteral("draft")); // nothing was sent there
}

void tst_ComposerSending::savedPayloadsAreTakenAndKept()
{
    ComposerScene scene;
    scene.write({Kind::Hex, QStringLiteral("01 02"), {}, {0, 0, 3, 20}});
    ComposerScene::part<QLineEdit>(&scene.composer, "payloadName")->setText(QStringLiteral("<b>mine</b>"));
    ComposerScene::part<QLineEdit>(&scene.composer, "payloadNote")->setText(QStringLiteral("a note"));
    ComposerScene::click(&scene.composer, "savePayload");
    QCOMPARE(scene.library.payloads().size(), 1);
    scene.write({});
    auto* list = ComposerScene::part<QListWidget>(&scene.composer, "payloads");
    QCOMPARE(list->count(), examplePayloads().size() + 1);
    list->setCurrentRow(list->count() - 1);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(scene.field()->text(), QStringLiteral("01 02"));
    QCOMPARE(scene.composer.draft().plan.times, 3);
    QCOMPARE(PayloadLibrary(scene.folder.filePath(QStringLiteral("payloads.json"))).payloads(),
             scene.library.payloads());
}

void tst_ComposerSending::filesAreDroppedOnTheComposer()
{
    ComposerScene scene;
    QFile file(scene.folder.filePath(QStringLiteral("bytes.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5 && file.flush());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    QVERIFY(ComposerScene::drop(&scene.composer, data));
    QCOMPARE(scene.composer.draft().kind, Kind::File);
    ComposerScene::click(&scene.composer, "sendDraft");
    const auto* order = scene.sink.takeOnly<command::SendOrder>();
    QVERIFY(order != nullptr);
    QCOMPARE(order->file, file.fileName());
    scene.took(order->number, EventKind::Send, 3, 3, false);
    QCOMPARE(scene.result(), QStringLiteral("bytes.bin: 3 of 5 bytes"));
    ComposerScene::part<QLineEdit>(&scene.composer, "filePath")->setText(scene.folder.filePath(QStringLiteral("no")));
    ComposerScene::click(&scene.composer, "stopOrder");
    scene.sink.commands.clear();
    ComposerScene::click(&scene.composer, "sendDraft");
    QVERIFY(scene.sink.commands.isEmpty() && !scene.error().isEmpty());
}

void tst_ComposerSending::filesAreDroppedOnAConnection()
{
    ComposerScene scene;
    QFile file(scene.folder.filePath(QStringLiteral("bytes.bin")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("12345") == 5 && file.flush());
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file.fileName())});
    auto* row = scene.card(QStringLiteral("S1"))->findChild<OrderLine*>();
    QVERIFY(row != nullptr && !row->isVisible());
    QVERIFY(ComposerScene::drop(row->parentWidget(), data));
    const auto* order = scene.sink.takeOnly<command::SendOrder>();
    QVERIFY(order != nullptr);
    QCOMPARE(order->on.fileForm(), QStringLiteral("S1.1"));
    QCOMPARE(order->file, file.fileName());
    QVERIFY(row->isVisible() && row->isRunning());
    ComposerScene::click(row, "stopOrder");
    QVERIFY(scene.sink.takeOnly<command::StopOrder>() != nullptr);
}

void tst_ComposerSending::payloadsAreDroppedOnAConnection()
{
    ComposerScene scene;
    const std::unique_ptr<QMimeData> data(
        PayloadMime::dataOf({QStringLiteral("x"), {}, {Kind::Template, QStringLiteral("${length:1}hi"), {}, {}}}));
    QWidget* const panel = scene.card(QStringLiteral("C1")); // anywhere on it
    QVERIFY(ComposerScene::drop(panel, *data));
    const auto* send = scene.sink.takeOnly<command::Send>();
    QVERIFY(send != nullptr);
    QCOMPARE(send->bytes, QByteArray("\2hi"));
}

void tst_ComposerSending::datagramsGoWhereTheFieldSays()
{
    ComposerScene scene;
    scene.play(QStringLiteral("U1 opens 127.0.0.1:9001"));
    scene.composer.setTarget(*SocketId::fromString(u"U1"));
    scene.write({Kind::Text, QStringLiteral("x"), {}, {}});
    auto* to = ComposerScene::part<QLineEdit>(&scene.composer, "sendTo");
    QVERIFY(to->isVisible());
    QVERIFY(scene.enter() == nullptr); // nowhere
    QVERIFY(!scene.error().isEmpty());
    to->setText(QStringLiteral("127.0.0.1:9002"));
    QCOMPARE(scene.enter()->to.display(), QStringLiteral("127.0.0.1:9002"));
}

void tst_ComposerSending::closedSocketsCannotSend()
{
    ComposerScene scene;
    QVERIFY(ComposerScene::part(&scene.composer, "sendDraft")->isEnabled());
    scene.play(QStringLiteral("C1 closes"));
    QVERIFY(!ComposerScene::part(&scene.composer, "sendDraft")->isEnabled());
    QVERIFY(scene.enter() == nullptr);
    QVERIFY(scene.composer.findChild<TargetBox*>()->currentText().contains(QLatin1String("C1")));
}

void tst_ComposerSending::aMebibyteThroughAnEchoIsIdentical()
{
    constexpr qsizetype size = 1 << 20;
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("random")));
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator chance(1);
    std::generate(bytes.begin(), bytes.end(), [&chance] { return char(chance.bounded(256)); });
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == size && file.flush());

    Session session(0);
    PayloadLibrary library(folder.filePath(QStringLiteral("payloads.json")));
    QWidget window;
    ComposerPane composer(session, session.endpoints(), session.store(), library, &window);
    InspectorPane inspector(session.feed(), &window);
    inspector.setEndpoints(&session.endpoints());
    window.resize(1000, 900);
    inspector.resize(1000, 400);
    window.show();
    const auto state = [&session](SocketId id) {
        const EndpointState* known = session.endpoints().find(id);
        return known == nullptr ? EndpointState() : *known;
    };
    command::Listen listen;
    listen.on = session.newId('S');
    listen.where = {QStringLiteral("127.0.0.1"), 0};
    listen.behaviour.kind = BehaviourKind::Echo;
    session.post(listen);
    QTRY_VERIFY(state(listen.on).local.port != 0);
    command::Connect connect;
    connect.on = session.newId('C');
    connect.to = {QStringLiteral("127.0.0.1"), state(listen.on).local.port};
    session.post(connect);
    QTRY_VERIFY(state(connect.on).peer.isValid() && state(connect.on).phase == EndpointState::Phase::Open);

    composer.setTarget(connect.on);
    composer.setDraft({Kind::File, file.fileName(), {}, {}});
    CardScene::click(&composer, "sendDraft");
    QTRY_COMPARE_WITH_TIMEOUT(qint64(state(connect.on).bytesReceived), qint64(size), 20'000);
    QTRY_VERIFY(!composer.findChild<OrderLine*>()->isRunning());
    auto* diff = inspector.findChild<DiffView*>();
    inspector.setCurrentEvent(state(connect.on).lastReceived);
    for (const auto scope : {PayloadSource::Scope::Sent, PayloadSource::Scope::Received}) { // there, and back again
        inspector.setTab(InspectorPane::Tab::Hex);
        inspector.setScope(scope);
        inspector.setTab(InspectorPane::Tab::Diff);
        QTRY_VERIFY2(diff->result().startsWith(QLatin1String("identical")), qPrintable(diff->result()));
        QString digits = diff->result();
        QCOMPARE(digits.remove(QRegularExpression(QStringLiteral("\\D"))), QString::number(size));
    }
}

QTEST_MAIN(tst_ComposerSending)
#include "tst_ComposerSending.moc"
