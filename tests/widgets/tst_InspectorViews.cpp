// SPDX-License-Identifier: MIT
#include "tests/widgets/InspectorScene.h"
#include "widgets/inspector/BitsView.h"
#include "widgets/inspector/FrameList.h"
#include "widgets/inspector/HexView.h"
#include "widgets/inspector/JsonView.h"
#include "widgets/inspector/KeptBytes.h"
#include "widgets/inspector/NumbersView.h"
#include "widgets/inspector/TextView.h"

#include <QComboBox>
#include <QPushButton>
#include <QTest>

// Single views: bytes that cannot be had any more are never zeros, and JSON is found where it is.
class tst_InspectorViews : public QObject
{
    Q_OBJECT

private slots:
    void bytesThatAreGoneAreNoZeros();
    void whatIsKeptIsReadUpToTheGap();
    void jsonStandsBehindItsHttpHeader();
    void jsonThatGoesOnLeadsToTheStream();
    void bytesOfTwoDirectionsAreNeverOneLine();
};

namespace {

// Four bytes that are there, and four that the recording has otherwise.
class DamagedSource final : public ByteSource
{
public:
    quint64 size() const override { return 8; }
    QByteArray read(quint64 offset, qsizetype size) const override
    {
        return QByteArray("data\0\0\0\0", 8).mid(qsizetype(offset), size);
    }
    QList<BytePiece> pieces(quint64 offset, quint64 end) const override
    {
        QList<BytePiece> all{{0, 4, 1, 0, false, false, BytePiece::State::Kept},
                             {4, 4, 2, 1, false, false, BytePiece::State::Damaged}};
        all.removeIf([&](const BytePiece& piece) { return piece.end() <= offset || piece.offset >= end; });
        return all;
    }
};

} // namespace

void tst_InspectorViews::bytesThatAreGoneAreNoZeros()
{
    const DamagedSource source;
    ByteSelection selection;
    QWidget host;
    HexView hex(selection, &host);
    BitsView bits(selection, &host);
    NumbersView numbers(selection, &host);
    for (QWidget* view : {static_cast<QWidget*>(&hex), static_cast<QWidget*>(&bits), static_cast<QWidget*>(&numbers)})
        view->resize(600, 200);
    host.show();
    hex.setSource(&source);
    bits.setSource(&source);
    numbers.setSource(&source);
    QVERIFY2(hex.rowText(0).endsWith(QStringLiteral("64 61 74 61 -- -- -- --")), qPrintable(hex.rowText(0)));
    QVERIFY2(bits.rowText(1).endsWith(QStringLiteral("-------- --------")), qPrintable(bits.rowText(1)));
    QVERIFY(!hex.grab().isNull());
    selection.moveTo(3);
    QCOMPARE(numbers.item(0, 1)->text(), QStringLiteral("97"));
    QCOMPARE(numbers.item(2, 1)->text(), QStringLiteral("–")); // one byte is no int16
    selection.moveTo(4);
    QCOMPARE(numbers.item(0, 1)->text(), QStringLiteral("–"));
}

void tst_InspectorViews::whatIsKeptIsReadUpToTheGap()
{
    const DamagedSource source;
    QCOMPARE(keptBytes(source, 0, 100), QByteArray("data"));
    QCOMPARE(keptBytes(source, 2, 1), QByteArray("t"));
    QCOMPARE(keptBytes(source, 5, 3), QByteArray());
}

void tst_InspectorViews::jsonStandsBehindItsHttpHeader()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'HTTP/1.1 200 OK\\r\\nContent-Length: 9\\r\\n\\r\\n{\"a\":[1]}'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setTab(InspectorPane::Tab::Json);
    auto* json = scene.view<JsonView>();
    QCOMPARE(json->rowCount(), 5);
    QCOMPARE(json->bytesOf(2).offset, 44u);
    scene.pane.selection().moveTo(44);
    QCOMPARE(json->status(), QStringLiteral("$.a[0]"));
}

void tst_InspectorViews::jsonThatGoesOnLeadsToTheStream()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("S1.1 receives '{\"a\":\"b'; S1.1 receives 'c\"}'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("S1.1"), EventKind::Recv) - 1);
    scene.pane.setTab(InspectorPane::Tab::Json);
    QVERIFY2(scene.pane.status().startsWith(QLatin1String("The bytes end inside a string, at byte 7.")),
             qPrintable(scene.pane.status()));
    auto* showStream = scene.pane.findChild<QPushButton*>(QStringLiteral("showStream"));
    QVERIFY(showStream->isVisible());
    QTest::mouseClick(showStream, Qt::LeftButton);
    auto* json = scene.view<JsonView>();
    QTRY_COMPARE(json->rowCount(), 3);
    QVERIFY(!showStream->isVisible());
}

void tst_InspectorViews::bytesOfTwoDirectionsAreNeverOneLine()
{
    InspectorScene scene;
    scene.play(connected + QStringLiteral("C1 sends 'ab'; C1 sends 'c'; C1 receives 'de\\nf'; C1 sends 'gh'"));
    scene.pane.setCurrentEvent(scene.last(QStringLiteral("C1"), EventKind::Send));
    scene.pane.setScope(PayloadSource::Scope::Conversation);
    scene.pane.setTab(InspectorPane::Tab::Text);
    auto* text = scene.view<TextView>();
    QTRY_COMPARE(text->rowCount(), 4);
    QCOMPARE(text->rowText(0), QStringLiteral("abc"));
    QCOMPARE(text->rowText(1), QStringLiteral("de LF "));
    QCOMPARE(text->rowText(2), QStringLiteral("f"));
    QCOMPARE(text->rowText(3), QStringLiteral("gh"));
    QCOMPARE(text->rowOf(6), 2);
    // A rule of messages finds none in both directions at once.
    scene.pane.setTab(InspectorPane::Tab::Frames);
    scene.pane.findChild<QComboBox*>(QStringLiteral("framing"))->setCurrentIndex(int(Framing::Kind::Line));
    QCOMPARE(scene.view<FrameList>()->rowCount(), 0);
    scene.pane.setScope(PayloadSource::Scope::Sent);
    QTRY_COMPARE(scene.view<FrameList>()->rowCount(), 1);
}

QTEST_MAIN(tst_InspectorViews)
#include "tst_InspectorViews.moc"
