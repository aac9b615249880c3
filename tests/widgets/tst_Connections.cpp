// SPDX-License-Identifier: MIT
#include "tests/widgets/CardScene.h"
#include "widgets/composer/ComposerLine.h"
#include "widgets/endpoints/ConnectionRow.h"
#include "widgets/endpoints/ConnectionsArea.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QListView>

// A server's connections inside its card.
class tst_Connections : public QObject
{
    Q_OBJECT

private slots:
    void eachHasItsOwnComposer();
    void moreThanFiveBecomeAList();
    void theListOpensTheCurrentOne();
    void theFilterKeepsWhatMatches();
    void sendsToAllOpenOnes();
    void sendsToThePickedOnes();
    void closesTheOnesSelectedInTheList();
    void removingClosedOnesEmptiesTheList();
    void aThousandCostAHandfulOfWidgets();

private:
    static ConnectionsArea* area(const CardScene& scene)
    {
        return scene.card(QStringLiteral("S1"))->findChild<ConnectionsArea*>();
    }
    static QList<ConnectionRow*> rows(const CardScene& scene)
    {
        QList<ConnectionRow*> visible = area(scene)->findChildren<ConnectionRow*>();
        visible.removeIf([](const ConnectionRow* row) { return row->isHidden(); });
        return visible;
    }
    static void connectClients(CardScene& scene, int from, int to)
    {
        QStringList picture;
        for (int i = from; i <= to; ++i)
            picture += QStringLiteral("C%1 connects S1").arg(i);
        scene.play(picture.join(QLatin1Char(';')));
    }
    static void typeAndSend(const QWidget* in, const QString& text)
    {
        auto* field = CardScene::part<QLineEdit>(in, "composerField");
        field->setText(text);
        QTest::keyClick(field, Qt::Key_Return);
    }
    static QList<SocketId> sentTo(const RecordingSink& sink)
    {
        QList<SocketId> ids;
        for (const Command& command : sink.commands) {
            if (const auto* send = std::get_if<command::Send>(&command))
                ids += send->on;
        }
        return ids;
    }
};

void tst_Connections::eachHasItsOwnComposer()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C2 connects S1"));
    QCOMPARE(rows(scene).size(), 2);
    typeAndSend(rows(scene).last(), QStringLiteral("hi"));
    const auto* send = scene.sink.takeOnly<command::Send>();
    QVERIFY(send != nullptr);
    QCOMPARE(send->on, SocketId('S', 1, 2));
    QCOMPARE(send->bytes, QByteArray("hi"));
}

void tst_Connections::moreThanFiveBecomeAList()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 5);
    QCOMPARE(rows(scene).size(), 5);
    QVERIFY(!area(scene)->findChild<QListView*>()->isVisible());
    connectClients(scene, 6, 6);
    QVERIFY(area(scene)->findChild<QListView*>()->isVisible());
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 6);
    QCOMPARE(rows(scene).size(), 1);
}

void tst_Connections::theListOpensTheCurrentOne()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 8);
    auto* list = area(scene)->findChild<QListView*>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(2, 0)).center());
    QCOMPARE(rows(scene).size(), 1);
    QCOMPARE(rows(scene).first()->id(), SocketId('S', 1, 3));
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(rows(scene).first()->id(), SocketId('S', 1, 4));
}

void tst_Connections::theFilterKeepsWhatMatches()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 9);
    QLineEdit* filter = nullptr;
    for (QLineEdit* field : area(scene)->findChildren<QLineEdit*>()) {
        if (field->parentWidget() == area(scene)->findChild<QListView*>()->parentWidget())
            filter = field;
    }
    QVERIFY(filter != nullptr);
    QVERIFY(!filter->isVisible());
    connectClients(scene, 10, 12);
    QVERIFY(filter->isVisible());
    QTest::keyClicks(filter, QStringLiteral("·12 "));
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 1);
    connectClients(scene, 13, 13);
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 1);
    filter->clear();
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 13);
}

void tst_Connections::sendsToAllOpenOnes()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 3);
    scene.play(QStringLiteral("S1.2 closes"));
    typeAndSend(CardScene::part<QWidget>(area(scene), "groupRow"), QStringLiteral("all"));
    QCOMPARE(sentTo(scene.sink), (QList<SocketId>{SocketId('S', 1, 1), SocketId('S', 1, 3)}));
}

void tst_Connections::sendsToThePickedOnes()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 3);
    rows(scene).at(1)->findChild<QCheckBox*>()->click();
    typeAndSend(CardScene::part<QWidget>(area(scene), "groupRow"), QStringLiteral("one"));
    QCOMPARE(sentTo(scene.sink), QList<SocketId>{SocketId('S', 1, 2)});
}

void tst_Connections::closesTheOnesSelectedInTheList()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 7);
    auto* list = area(scene)->findChild<QListView*>();
    const auto clickLine = [list](int row, Qt::KeyboardModifiers keys) {
        QTest::mouseClick(list->viewport(), Qt::LeftButton, keys,
                          list->visualRect(list->model()->index(row, 0)).center());
    };
    clickLine(0, {});
    clickLine(2, Qt::ShiftModifier);
    auto* close = CardScene::part<QWidget>(area(scene), "groupRow")->findChild<CloseButton*>();
    emit close->chosen(CloseButton::Wish::Reset);
    QCOMPARE(scene.sink.commands.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(std::get<command::Reset>(scene.sink.commands.at(i)).on, SocketId('S', 1, quint32(i + 1)));
}

void tst_Connections::removingClosedOnesEmptiesTheList()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    connectClients(scene, 1, 8);
    scene.play(QStringLiteral("S1.1 closes; S1.2 closes; S1.7 closes"));
    QVERIFY(scene.pane.hasClosed());
    scene.pane.removeClosed();
    QVERIFY(!scene.pane.hasClosed());
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 5);
    QCOMPARE(rows(scene).size(), 1);
    QCOMPARE(rows(scene).first()->id(), SocketId('S', 1, 3));
    scene.play(QStringLiteral("S1 closes"));
    scene.pane.removeClosed();
    QVERIFY(scene.card(QStringLiteral("S1")) != nullptr); // its connections live on
}

void tst_Connections::aThousandCostAHandfulOfWidgets()
{
    CardScene scene;
    scene.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    // Clients of other programs: accepted here, and no cards of their own.
    for (quint32 i = 1; i <= 1000; ++i) {
        Event accepted = scene.script.event(QStringLiteral("S1"), EventKind::Accept, Call::Accept);
        accepted.value = qint64(SocketId('S', 1, i).packed());
        const EventId id = scene.script.add(accepted);
        scene.table.append({id, id + 1});
    }
    QCOMPARE(area(scene)->findChild<QListView*>()->model()->rowCount(), 1000);
    QCOMPARE(rows(scene).size(), 1);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(area(scene)->findChildren<QWidget*>().size() < 100);
}

QTEST_MAIN(tst_Connections)
#include "tst_Connections.moc"
