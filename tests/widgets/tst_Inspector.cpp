// SPDX-License-Identifier: MIT
#include "tests/support/PatternBytes.h"
#include "tests/widgets/InspectorScene.h"
#include "widgets/inspector/ByteExport.h"
#include "widgets/inspector/DiffView.h"
#include "widgets/inspector/FramesView.h"
#include "widgets/inspector/HexView.h"
#include "widgets/inspector/NumbersView.h"
#include "widgets/inspector/TextView.h"

#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>

using Scope = PayloadSource::Scope;
using Tab = InspectorPane::Tab;

class tst_Inspector : public QObject
{
    Q_OBJECT

private slots:
    void showsTheCurrentEvent();
    void selectsByMouseInBothColumns();
    void selectsByKeyboard();
    void aStreamJoinsTheCallsAndGrows();
    void theStreamFollowsTheCurrentEvent();
    void aReadsNumberChoosesItsEvent();
    void aCutCharacterLeadsToTheStream();
    void datagramsAreNoStream();
    void copiesWhatIsSelected();
    void savesBytesAsTheyAre();
    void findsTextAndBytes();
    void numbersAreThoseAtTheCursor();
    void framesLieOverReads();
    void comparesSentWithReceived();
    void comparesTwoEvents();
    void hostileBytesAreShown();
    void anEndpointIsReadAsBefore();
    void followsNothingWhileHidden();
};

void tst_Inspector::showsTheCurrentEvent()
{
    InspectorScene scene;
    QVERIFY(scene.view<HexView>()->isEmpty());
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends 'Hello'"));
    scene.pane.setCurrentEvent(events.end - 1);
    QCOMPARE(scene.view<HexView>()->source()->read(0, 10), "Hello");
    QVERIFY(scene.pane.status().contains(QStringLiteral("byte 0 of 5")));
    scene.pane.setCurrentEvent(events.first);
    QVERIFY(scene.view<HexView>()->isEmpty());
    scene.pane.setCurrentEvent(noEvent);
    QVERIFY(scene.view<HexView>()->source() == nullptr);
}

void tst_Inspector::selectsByMouseInBothColumns()
{
    InspectorScene scene;
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends '0123456789abcdefABCDEF'"));
    scene.pane.setCurrentEvent(events.end - 1);
    auto* hex = scene.view<HexView>();
    const auto press = [&](const QRect& rect) {
        QTest::mousePress(hex->viewport(), Qt::LeftButton, {}, rect.center());
    };
    const auto release = [&](const QRect& rect) {
        QMouseEvent move(QEvent::MouseMove, rect.center(), hex->viewport()->mapToGlobal(rect.center()), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(hex->viewport(), &move);
        QTest::mouseRelease(hex->viewport(), Qt::LeftButton, {}, rect.center());
    };
    press(hex->digitsRect(5));
    release(hex->digitsRect(18));
    QCOMPARE(scene.pane.selection().first(), 5u);
    QCOMPARE(scene.pane.selection().end(), 19u);
    press(hex->characterRect(17));
    release(hex->characterRect(2));
    QCOMPARE(scene.pane.selection().first(), 2u);
    QCOMPARE(scene.pane.selection().end(), 18u);
    QVERIFY(scene.pane.status().contains(QStringLiteral("bytes 2–17 (16) of 22")));
    QTest::mouseClick(hex->viewport(), Qt::LeftButton, Qt::ShiftModifier, hex->digitsRect(20).center());
    QCOMPARE(scene.pane.selection().first(), 17u);
    QCOMPARE(scene.pane.selection().end(), 21u);
}

void tst_Inspector::selectsByKeyboard()
{
    InspectorScene scene;
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends '0123456789abcdefABCDEF'"));
    scene.pane.setCurrentEvent(events.end - 1);
    auto* hex = scene.view<HexView>();
    const ByteSelection& selection = scene.pane.selection();
    QTest::keyClick(hex, Qt::Key_Right);
    QCOMPARE(selection.cursor(), 1u);
    QTest::keyClick(hex, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(selection.first(), 1u);
    QCOMPARE(selection.end(), 18u);
    QTest::keyClick(hex, Qt::Key_End);
    QCOMPARE(selection.cursor(), 21u);
    QCOMPARE(selection.size(), 1u);
    QTest::keyClick(hex, Qt::Key_Right);
    QCOMPARE(selection.cursor(), 21u);
    QTest::keyClick(hex, Qt::Key_Home, Qt::ControlModifier);
    QCOMPARE(selection.cursor(), 0u);
    QTest::keyClick(hex, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(selection.size(), 22u);
}

void tst_Inspector::aStreamJoinsTheCallsAndGrows()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one'; C1 sends 'two'; S1.1 receives 'onetwo'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(Scope::Sent);
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 6u);
    QCOMPARE(scene.pane.selection().first(), 3u); // what the current event brought
    QCOMPARE(scene.pane.selection().size(), 3u);
    scene.play(QStringLiteral("C1 sends 'three'"));
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 11u);
    QCOMPARE(scene.view<HexView>()->source()->read(0, 20), "onetwothree");
    QCOMPARE(scene.pane.selection().first(), 3u);
    scene.pane.setScope(Scope::Received);
    QTRY_VERIFY(!scene.pane.source().isScanning());
    QCOMPARE(scene.pane.source().bytes()->size(), 0u);
}

void tst_Inspector::theStreamFollowsTheCurrentEvent()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one'; C1 sends 'two'; S1.1 receives 'onetwo'"));
    const EventId second = scene.last(QStringLiteral("C1"), EventKind::Send);
    scene.pane.setCurrentEvent(second - 1);
    scene.pane.setScope(Scope::Sent);
    QTRY_COMPARE(scene.pane.selection().size(), 3u);
    QCOMPARE(scene.pane.selection().first(), 0u);
    scene.pane.setCurrentEvent(second);
    QCOMPARE(scene.pane.selection().first(), 3u);
    scene.pane.setScope(Scope::Received);
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("S1.1"), EventKind::Recv));
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 6u);
    QCOMPARE(scene.pane.source().socket(), SocketId('S', 1, 1));
}

void tst_Inspector::aReadsNumberChoosesItsEvent()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends '0123456789abcdef'; C1 sends 'two'"));
    const EventId second = scene.last(QStringLiteral("C1"), EventKind::Send);
    scene.pane.setCurrentEvent(second);
    scene.pane.setScope(Scope::Sent);
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 19u);
    const QSignalSpy chosen(&scene.pane, &InspectorPane::eventChosen);
    auto* hex = scene.view<HexView>();
    const int x = hex->characterRect(15).right() + 4 * hex->look().cell();
    QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, QPoint(x, hex->rowRect(1).center().y()));
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].toULongLong(), second);
    QTest::mouseClick(hex->viewport(), Qt::LeftButton, {}, QPoint(x, hex->rowRect(0).center().y()));
    QCOMPARE(chosen[1][0].toULongLong(), second - 1);
}

void tst_Inspector::aCutCharacterLeadsToTheStream()
{
    InspectorScene scene;
    scene.play(connected +
               QStringLiteral("C1 sends '\\xe5\\xa5\\xbd'; S1.1 receives 'a\\xe5'; S1.1 receives '\\xa5\\xbd'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("S1.1"), EventKind::Recv) - 1);
    scene.pane.setTab(Tab::Text);
    auto* text = scene.view<TextView>();
    QVERIFY(text->rowText(0).contains(QStringLiteral("E5 …")));
    QPushButton* showStream = nullptr;
    for (QPushButton* button : scene.pane.findChildren<QPushButton*>()) {
        if (button->isVisible())
            showStream = button;
    }
    QVERIFY(showStream);
    QTest::mouseClick(showStream, Qt::LeftButton);
    QCOMPARE(scene.pane.source().scope(), Scope::Received);
    QTRY_COMPARE(text->rowText(0), QStringLiteral("a好"));
    QVERIFY(!showStream->isVisible());
}

void tst_Inspector::datagramsAreNoStream()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002; U1 -> U2 'one'; "
                                          "U1 -> U2 'two'; C1 sends 'x'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(Scope::Sent);
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("U1"), EventKind::SendTo));
    QCOMPARE(scene.pane.source().scope(), Scope::Conversation);
    QTRY_COMPARE(scene.view<HexView>()->source()->read(0, 10), "onetwo");
}

void tst_Inspector::copiesWhatIsSelected()
{
    InspectorScene scene;
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends 'Hello'"));
    scene.pane.setCurrentEvent(events.end - 1);
    auto* hex = scene.view<HexView>();
    QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("48 65 6c 6c 6f"));
    scene.pane.selection().select(1, 2);
    QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("65 6c"));
    scene.pane.setTab(Tab::Text);
    QTest::keyClick(scene.view<TextView>(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("el"));
}

void tst_Inspector::savesBytesAsTheyAre()
{
    InspectorScene scene;
    scene.play(connected);
    QByteArray bytes = patternBytes(1, 3'000'000);
    for (char& byte : bytes)
        byte = char(byte & 0x7f); // Qt warns of characters that no font here has
    const Event event = scene.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
    scene.pane.setCurrentEvent(scene.script.add(event, bytes));
    auto* out = scene.pane.findChild<ByteExport*>();
    const QTemporaryDir folder;
    const auto saved = [&] {
        QFile file(folder.filePath(QStringLiteral("bytes")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    out->saveTo(folder.filePath(QStringLiteral("bytes")));
    QTRY_VERIFY(!out->isSaving());
    QVERIFY(saved() == bytes);
    scene.pane.selection().select(5, 7);
    out->saveTo(folder.filePath(QStringLiteral("bytes")));
    QTRY_COMPARE(saved(), bytes.mid(5, 7));
    out->saveTo(folder.filePath(QStringLiteral("no/such/folder")));
    QVERIFY(!out->isSaving());
    QVERIFY(scene.pane.status().contains(QStringLiteral("cannot be written")));
    scene.pane.selection().select(0, 3'000'000);
    out->saveTo(folder.filePath(QStringLiteral("other")));
    scene.pane.setCurrentEvent(0); // in the middle of it: no half file
    QVERIFY(!out->isSaving());
    QVERIFY(!QFile::exists(folder.filePath(QStringLiteral("other"))));
}

void tst_Inspector::findsTextAndBytes()
{
    InspectorScene scene;
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends 'one two one two\\r\\n'"));
    scene.pane.setCurrentEvent(events.end - 1);
    auto* hex = scene.view<HexView>();
    hex->setFocus();
    QTest::keyClick(hex, Qt::Key_F, Qt::ControlModifier);
    auto* field = scene.pane.findChild<QLineEdit*>(QStringLiteral("find"));
    QTest::keyClicks(field, QStringLiteral("two"));
    QTRY_COMPARE(scene.pane.selection().first(), 4u);
    QCOMPARE(scene.pane.selection().size(), 3u);
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(scene.pane.selection().first(), 12u);
    QTest::keyClick(hex, Qt::Key_F3, Qt::ShiftModifier);
    QTRY_COMPARE(scene.pane.selection().first(), 4u);
    const int width = scene.pane.minimumSizeHint().width();
    QTest::keyClicks(field, QStringLiteral("x"));
    QTRY_VERIFY2(scene.pane.status().startsWith(QLatin1String("not found")), qPrintable(scene.pane.status()));
    QCOMPARE(scene.pane.selection().first(), 4u);
    QCOMPARE(scene.pane.minimumSizeHint().width(), width); // it widens no window
}

void tst_Inspector::numbersAreThoseAtTheCursor()
{
    InspectorScene scene;
    const EventRange events = scene.play(connected + QStringLiteral("C1 sends 'x\\x01\\x02'"));
    scene.pane.setCurrentEvent(events.end - 1);
    scene.pane.setTab(Tab::Numbers);
    scene.pane.selection().moveTo(1);
    auto* numbers = scene.view<NumbersView>();
    const QList<QTableWidgetItem*> found = numbers->findItems(QStringLiteral("uint16"), Qt::MatchExactly);
    QCOMPARE(found.size(), 1);
    QCOMPARE(numbers->item(found[0]->row(), 1)->text(), QStringLiteral("258"));
    QCOMPARE(numbers->item(found[0]->row(), 2)->text(), QStringLiteral("513"));
    QTest::mouseClick(numbers->viewport(), Qt::LeftButton, {}, numbers->visualItemRect(found[0]).center());
    QCOMPARE(scene.pane.selection().first(), 1u);
    QCOMPARE(scene.pane.selection().size(), 2u);
}

void tst_Inspector::framesLieOverReads()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one\\ntwo\\nthr'; C1 sends 'ee\\n'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(Scope::Sent);
    scene.pane.setTab(Tab::Frames);
    auto* frames = scene.view<FramesView>();
    QCOMPARE(frames->list()->rowCount(), 0);
    scene.pane.findChild<QComboBox*>(QStringLiteral("framing"))->setCurrentIndex(int(Framing::Kind::Line));
    QTRY_COMPARE(frames->list()->rowCount(), 3);
    QTest::mouseClick(frames->list()->viewport(), Qt::LeftButton, {},
                      QPoint(20, frames->list()->rowRect(2).center().y()));
    QCOMPARE(scene.pane.selection().first(), 8u);
    QCOMPARE(scene.pane.selection().size(), 6u);
    scene.play(QStringLiteral("C1 sends 'four\\n'"));
    QTRY_COMPARE(frames->list()->rowCount(), 4);
}

void tst_Inspector::comparesSentWithReceived()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one'; C1 sends 'two'; S1.1 receives 'onetwo'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(Scope::Sent);
    scene.pane.setTab(Tab::Diff);
    QTRY_COMPARE(scene.view<DiffView>()->result(), QStringLiteral("identical, 6 bytes"));
    scene.pane.setTab(Tab::Hex);
    scene.pane.setScope(Scope::Event);
    scene.pane.setScope(Scope::Received);
    scene.pane.setTab(Tab::Diff); // what C1 received with what S1.1 sent: nothing at all
    QTRY_COMPARE(scene.view<DiffView>()->result(), QStringLiteral("both sides have no bytes"));
}

void tst_Inspector::comparesTwoEvents()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one and more'; C1 sends 'one AND more'"));
    const EventId second = scene.last(QStringLiteral("C1"), EventKind::Send);
    scene.pane.setCurrentEvent(second - 1);
    scene.pane.setTab(Tab::Diff);
    auto* diff = scene.view<DiffView>();
    diff->findChild<QSpinBox*>(QStringLiteral("event"))->setValue(int(second) + 1);
    QTRY_COMPARE(diff->result(), QStringLiteral("first difference at offset 4"));
    QTRY_COMPARE(diff->list()->nextDifference(-1), 1);
    diff->findChild<QSpinBox*>(QStringLiteral("event"))->setValue(int(second) + 100);
    QVERIFY(diff->result().contains(QString::number(scene.store.end())));
}

void tst_Inspector::hostileBytesAreShown()
{
    InspectorScene scene;
    scene.play(connected);
    Event event = scene.script.event(QStringLiteral("C1"), EventKind::Send, Call::Send);
    QByteArray hostile = QByteArray(300'000, '<') + QByteArray("\xe2\x80\xae\xff\0[", 6).repeated(2000);
    hostile += "<table><img src='/etc/passwd'>" + QByteArray(100'000, '[') + QByteArray("\xcc\x81", 2).repeated(50'000);
    scene.pane.setCurrentEvent(scene.script.add(event, hostile));
    for (const Tab tab : {Tab::Hex, Tab::Text, Tab::Bits, Tab::Numbers, Tab::Json, Tab::Frames, Tab::Diff}) {
        scene.pane.setTab(tab);
        for (const quint64 offset : {quint64(0), quint64(300'003), quint64(hostile.size() - 1)}) {
            scene.pane.selection().moveTo(offset);
            QVERIFY(!scene.pane.grab().isNull());
        }
    }
    for (const QLabel* label : scene.pane.findChildren<QLabel*>()) {
        if (label->buddy() == nullptr) // the others name a field in our words
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
}

void tst_Inspector::anEndpointIsReadAsBefore()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 -> S1.1 'a'; U1 opens 127.0.0.1:9001; U1 sends 'b'"));
    auto* const encoding = scene.pane.findChild<QComboBox*>(QStringLiteral("encoding"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    QTest::keyClick(encoding, Qt::Key_Down);
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("U1"), EventKind::SendTo));
    QCOMPARE(encoding->currentText(), QStringLiteral("UTF-8"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("S1.1"), EventKind::Recv)); // the other end of C1
    QCOMPARE(encoding->currentText(), encoding->itemText(1));
}

void tst_Inspector::followsNothingWhileHidden()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'one'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(Scope::Sent);
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 3u);
    scene.pane.hide();
    scene.play(QStringLiteral("C1 sends 'two'"));
    QCOMPARE(scene.pane.source().bytes()->size(), 3u);
    scene.pane.show();
    QTRY_COMPARE(scene.pane.source().bytes()->size(), 6u);
}

QTEST_MAIN(tst_Inspector)
#include "tst_Inspector.moc"
