// SPDX-License-Identifier: MIT
#include "tests/widgets/ComposerScene.h"

#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QRandomGenerator>
#include <QSpinBox>

// Writing: what is shown is what goes, and what cannot go is marked.
class tst_ComposerPane : public QObject
{
    Q_OBJECT

private slots:
    void sendsExactlyTheBytesItShows();
    void anotherKindKeepsTheBytes();
    void charactersThatTheEncodingLacksAreMarkedAndReplacedWhenWanted();
    void hexIsMarkedWhereItIsWrong();
    void enterBelongsToTheInputMethodWhileComposing();
    void shiftEnterIsALineFeed();
    void pastedControlCharactersBecomeEscapes();
    void whatIsTooLongForAFieldIsForAFile();
    void noBreakSpacesStay();
    void templatesAreShownFilledInAndCountOn();
    void piecesAndRepeatsArePlanned();
    void tooOftenAbroadIsRefusedBeforeItIsSent();
    void fitsOnASmallScreen();
};

void tst_ComposerPane::sendsExactlyTheBytesItShows()
{
    ComposerScene scene;
    QRandomGenerator chance(11);
    const QList<TextEncoding> encodings = textEncodings();
    const QString some = QStringLiteral("aZ0 \\nx41#é好😀\n${}\t\u00a0");
    int sent = 0;
    for (int round = 0; round < 60; ++round) {
        Draft draft;
        draft.kind = Kind(round % 3);
        const bool isHex = draft.kind == Kind::Hex;
        for (int i = 0; i < 6; ++i)
            draft.text += isHex ? QStringLiteral("%1 ").arg(chance.bounded(256), 2, 16, QLatin1Char('0'))
                                : QString(some[chance.bounded(int(some.size()))]);
        draft.format.encoding = encodings[chance.bounded(int(encodings.size()))];
        draft.format.lineEnding = PayloadFormat::LineEnding(chance.bounded(4));
        draft.format.readsEscapes = chance.bounded(2) == 0;
        const Result<QByteArray> bytes = resolved(draft, {});
        scene.write(draft);
        const QString shown = scene.preview()->hex();
        const command::SendOrder* order = scene.enter();
        QCOMPARE(order != nullptr, bytes.isOk());
        if (order == nullptr) {
            QVERIFY(!scene.error().isEmpty());
            QVERIFY(!scene.field()->marks().isEmpty());
            continue;
        }
        ++sent;
        QCOMPARE(order->bytes, *bytes);
        QCOMPARE(QString::fromLatin1(order->bytes.toHex(' ')), shown);
        scene.took(order->number, EventKind::Send, order->bytes.size(), order->bytes.size(), true);
    }
    QVERIFY(sent > 20);
}

void tst_ComposerPane::anotherKindKeepsTheBytes()
{
    ComposerScene scene;
    scene.field()->setText(QStringLiteral("h你\r"));
    QCOMPARE(scene.preview()->hex(), QStringLiteral("68 e4 bd a0 0a")); // a field has line feeds only
    scene.setKind(Kind::Hex);
    QCOMPARE(scene.field()->text(), QStringLiteral("68 e4 bd a0 0a"));
    scene.field()->setText(QStringLiteral("ff 0d 0a"));
    scene.setKind(Kind::Text);
    QCOMPARE(scene.preview()->hex(), QStringLiteral("ff 0d 0a"));
    QCOMPARE(scene.field()->text(), QStringLiteral("\\xff\\r\\n"));
    scene.setKind(Kind::Template);
    scene.setKind(Kind::Hex);
    QCOMPARE(scene.enter()->bytes, QByteArray("\xff\r\n"));
}

void tst_ComposerPane::charactersThatTheEncodingLacksAreMarkedAndReplacedWhenWanted()
{
    ComposerScene scene;
    scene.write({Kind::Text, QStringLiteral("a你b好"), {}, {}});
    QCOMPARE(scene.preview()->countText(), QStringLiteral("4 character(s) → 8 byte(s)")); // not translated
    QVERIFY(scene.field()->marks().isEmpty());
    auto* encoding = ComposerScene::part<QComboBox>(&scene.composer, "encoding");
    encoding->setCurrentText(QStringLiteral("Latin-1"));
    emit encoding->activated(encoding->currentIndex());
    QCOMPARE(scene.field()->marks(), (QList<qsizetype>{1, 3}));
    QVERIFY(scene.error().contains(QLatin1String("Latin-1")));
    QVERIFY(scene.enter() == nullptr);
    ComposerScene::click(&scene.composer, "replaceNotEncodable");
    QCOMPARE(scene.field()->text(), QStringLiteral("a?b?"));
    QVERIFY(scene.error().isEmpty());
    QCOMPARE(scene.enter()->bytes, QByteArray("a?b?"));
    // Escapes are replaced as a whole.
    scene.write(
        {Kind::Text, QStringLiteral("\\n\\u4f60x"), {PayloadFormat::Mode::Text, true, {}, TextEncoding::Ascii}, {}});
    ComposerScene::click(&scene.composer, "replaceNotEncodable");
    QCOMPARE(scene.field()->text(), QStringLiteral("\\n?x"));
}

void tst_ComposerPane::hexIsMarkedWhereItIsWrong()
{
    ComposerScene scene;
    scene.write({Kind::Hex, QStringLiteral("68 65 # a comment\n6"), {}, {}});
    QVERIFY(scene.error().isEmpty()); // one is still writing
    QVERIFY(scene.enter() == nullptr);
    QCOMPARE(scene.field()->marks(), QList<qsizetype>{18});
    QVERIFY(!scene.error().isEmpty());
    QTest::keyClicks(scene.field(), QStringLiteral("c"));
    QVERIFY(scene.error().isEmpty() && scene.field()->marks().isEmpty());
}

void tst_ComposerPane::enterBelongsToTheInputMethodWhileComposing()
{
    ComposerScene scene;
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QApplication::sendEvent(scene.field(), &composing);
    QVERIFY(scene.enter() == nullptr);
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("你"));
    QApplication::sendEvent(scene.field(), &done);
    QCOMPARE(scene.enter()->bytes, QByteArray("你"));
}

void tst_ComposerPane::shiftEnterIsALineFeed()
{
    ComposerScene scene;
    QTest::keyClicks(scene.field(), QStringLiteral("a"));
    QTest::keyClick(scene.field(), Qt::Key_Return, Qt::ShiftModifier);
    QTest::keyClicks(scene.field(), QStringLiteral("b"));
    QCOMPARE(scene.enter()->bytes, QByteArray("a\nb"));
}

void tst_ComposerPane::pastedControlCharactersBecomeEscapes()
{
    ComposerScene scene;
    scene.field()->setText(QStringLiteral("\\n "));
    QApplication::clipboard()->setText(QStringLiteral("x\r\ny\\"));
    scene.field()->paste();
    QCOMPARE(scene.field()->text(), QStringLiteral("\\\\n x\\r\ny\\\\"));
    QCOMPARE(scene.enter()->bytes, QByteArray("\\n x\r\ny\\"));
}

void tst_ComposerPane::whatIsTooLongForAFieldIsForAFile()
{
    ComposerScene scene;
    QApplication::clipboard()->setText(QString(ComposerEditor::longestLine + 1, QLatin1Char('x')));
    scene.field()->paste();
    QCOMPARE(scene.field()->text(), QString());
    QVERIFY(!scene.error().isEmpty());
}

void tst_ComposerPane::noBreakSpacesStay()
{
    ComposerScene scene;
    scene.field()->setText(QStringLiteral("a\u00a0b"));
    QCOMPARE(scene.enter()->bytes, QByteArray("a\u00a0b"));
}

void tst_ComposerPane::templatesAreShownFilledInAndCountOn()
{
    ComposerScene scene;
    scene.write({Kind::Template, QStringLiteral("${counter} ${peer:port}"), {}, {}});
    QCOMPARE(QByteArray::fromHex(scene.preview()->hex().toLatin1()), QByteArray("1 8888"));
    const command::SendOrder* first = scene.enter();
    QCOMPARE(first->bytes, QByteArray("1 8888"));
    scene.took(first->number, EventKind::Send, 6, 6, true);
    QCOMPARE(QByteArray::fromHex(scene.preview()->hex().toLatin1()), QByteArray("2 8888"));
    scene.write({Kind::Template, QStringLiteral("${counter}"), {}, {0, 0, 5, 10}});
    const command::SendOrder* repeated = scene.enter();
    QVERIFY(!repeated->pattern.isEmpty());
    QCOMPARE(*repeated->pattern.resolved(repeated->values), QByteArray("2"));
    scene.took(repeated->number, EventKind::Send, 1, 1, true);
    QCOMPARE(QByteArray::fromHex(scene.preview()->hex().toLatin1()), QByteArray("7"));
}

void tst_ComposerPane::piecesAndRepeatsArePlanned()
{
    ComposerScene scene;
    QTest::keyClicks(scene.field(), QStringLiteral("abc"));
    ComposerScene::part(&scene.composer, "inPieces")->click();
    ComposerScene::part<QSpinBox>(&scene.composer, "pieceSize")->setValue(2);
    ComposerScene::part<QSpinBox>(&scene.composer, "pauseMs")->setValue(30);
    ComposerScene::part(&scene.composer, "repeats")->click();
    ComposerScene::part<QSpinBox>(&scene.composer, "times")->setValue(4);
    ComposerScene::part<QSpinBox>(&scene.composer, "everyMs")->setValue(500);
    QCOMPARE(scene.enter()->plan, (SendPlan{2, 30, 4, 500}));
}

void tst_ComposerPane::tooOftenAbroadIsRefusedBeforeItIsSent()
{
    ComposerScene scene;
    scene.play(QStringLiteral("U1 opens 127.0.0.1:9001"));
    scene.composer.setTarget(*SocketId::fromString(u"U1"));
    scene.write({Kind::Text, QStringLiteral("x"), {}, {0, 0, 2, 1}});
    ComposerScene::part<QLineEdit>(&scene.composer, "sendTo")->setText(QStringLiteral("192.0.2.1:9"));
    QVERIFY(scene.enter() == nullptr);
    QVERIFY(!scene.error().isEmpty());
    ComposerScene::part<QLineEdit>(&scene.composer, "sendTo")->setText(QStringLiteral("127.0.0.1:9"));
    QVERIFY(scene.enter() != nullptr);
}

void tst_ComposerPane::fitsOnASmallScreen()
{
    ComposerScene scene;
    for (const Kind kind : {Kind::Text, Kind::Hex, Kind::Template, Kind::File}) {
        scene.setKind(kind);
        const QSize least = scene.composer.minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 560,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }
}

QTEST_MAIN(tst_ComposerPane)
#include "tst_ComposerPane.moc"
