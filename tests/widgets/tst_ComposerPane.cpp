// SPDX-License-Identifier: MIT
#include "tests/widgets/ComposerScene.h"

#include <QCheckBox>
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
    void whatIsTypedInOnePaneStandsInTheOther();
    void theSentBytesAreTheShownBytesWhicheverPaneIsEdited();
    void theSelectionOfOnePaneIsLitInTheOther();
    void encodingAndEndingsChangeWhatWasWritten();
    void whatOnePaneCannotShowTheOtherSendsAllTheSame();
    void anotherKindKeepsTheBytes();
    void charactersThatTheEncodingLacksAreMarkedAndReplacedWhenWanted();
    void hexIsMarkedWhereItIsWrong();
    void enterBelongsToTheInputMethodWhileComposing();
    void escapesAreHintedAtAndInterpretedOnAClick();
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
        const QByteArray shown = scene.shownBytes();
        const command::SendOrder* order = scene.enter();
        QCOMPARE(order != nullptr, bytes.isOk());
        if (order == nullptr) {
            QVERIFY(!scene.error().isEmpty());
            QVERIFY(!scene.field()->marks().isEmpty());
            continue;
        }
        ++sent;
        QCOMPARE(order->bytes, *bytes);
        QCOMPARE(order->bytes, shown);
        scene.took(order->number, EventKind::Send, order->bytes.size(), order->bytes.size(), true);
    }
    QVERIFY(sent > 20);
}

void tst_ComposerPane::whatIsTypedInOnePaneStandsInTheOther()
{
    ComposerScene scene;
    QTest::keyClicks(scene.text(), QStringLiteral("hi"));
    QCOMPARE(scene.hex()->text(), QStringLiteral("68 69"));
    QCOMPARE(scene.panes()->countText(), QStringLiteral("2 character(s) → 2 byte(s)")); // not translated
    scene.hex()->moveCursor(QTextCursor::End);
    QTest::keyClicks(scene.hex(), QStringLiteral(" e4 bd"));
    QCOMPARE(scene.text()->text(), QStringLiteral("hi\\xe4\\xbd")); // no character yet
    QVERIFY(ComposerScene::part<QCheckBox>(&scene.composer, "escapes")->isChecked());
    QTest::keyClicks(scene.hex(), QStringLiteral("a"));
    QCOMPARE(scene.text()->text(), QStringLiteral("hi\\xe4\\xbd")); // pale, while a byte is being typed
    QCOMPARE(scene.panes()->countText(), QStringLiteral("not readable yet"));
    QVERIFY(scene.error().isEmpty());
    QTest::keyClicks(scene.hex(), QStringLiteral("0"));
    QCOMPARE(scene.text()->text(), QStringLiteral("hi你"));
    QVERIFY(!ComposerScene::part<QCheckBox>(&scene.composer, "escapes")->isChecked());
    QCOMPARE(scene.enter()->bytes, QByteArray("hi你"));
}

void tst_ComposerPane::theSentBytesAreTheShownBytesWhicheverPaneIsEdited()
{
    ComposerScene scene;
    QRandomGenerator chance(29);
    const QList<TextEncoding> encodings = textEncodings();
    const QString letters = QStringLiteral("aé好😀\\n0xf #\u00a0");
    const QString digits = QStringLiteral("2345678f \n"); // no script that the test's fonts lack
    auto* encoding = ComposerScene::part<QComboBox>(&scene.composer, "encoding");
    int sent = 0;
    for (int round = 0; round < 300; ++round) {
        ComposerEditor* const pane = chance.bounded(2) == 0 ? scene.text() : scene.hex();
        const QString& some = pane == scene.hex() ? digits : letters;
        QTextCursor cursor(pane->document());
        cursor.setPosition(chance.bounded(pane->document()->characterCount()));
        if (chance.bounded(3) == 0) // about half of it goes
            cursor.setPosition(chance.bounded(pane->document()->characterCount()), QTextCursor::KeepAnchor);
        QString edit;
        for (int i = chance.bounded(5); i > 0; --i)
            edit += some[chance.bounded(int(some.size()))];
        cursor.insertText(edit);
        if (chance.bounded(8) == 0) {
            encoding->setCurrentIndex(encoding->findData(int(encodings[chance.bounded(int(encodings.size()))])));
            emit encoding->activated(encoding->currentIndex());
        }
        const Draft written = scene.composer.draft();
        const QByteArray shown = scene.shownBytes();
        const command::SendOrder* order = scene.enter();
        QCOMPARE(order != nullptr, resolved(written, {}).isOk());
        if (order == nullptr) {
            QVERIFY(!scene.error().isEmpty() && !scene.field()->marks().isEmpty());
            scene.field()->undo();
            continue;
        }
        ++sent;
        QCOMPARE(order->bytes, *resolved(written, {}));
        if (written.kind == Kind::Text)
            QCOMPARE(order->bytes, shown);
        // The text that stands beside hex is these bytes as well.
        QCOMPARE(order->bytes, *resolved({Kind::Text, scene.text()->text(), written.format, {}}, {}));
        scene.took(order->number, EventKind::Send, order->bytes.size(), order->bytes.size(), true);
    }
    QVERIFY2(sent > 100, qPrintable(QString::number(sent)));
}

void tst_ComposerPane::theSelectionOfOnePaneIsLitInTheOther()
{
    ComposerScene scene;
    const auto select = [](ComposerEditor* pane, int from, int end) {
        QTextCursor cursor(pane->document());
        cursor.setPosition(from);
        cursor.setPosition(end, QTextCursor::KeepAnchor);
        pane->setFocus();
        pane->setTextCursor(cursor);
    };
    using Stretch = TypedPlaces::Stretch;
    scene.write({Kind::Text, QStringLiteral("a你b"), {}, {}});
    select(scene.text(), 1, 2);
    QCOMPARE(scene.hex()->lit(), (Stretch{3, 8})); // 61 [e4 bd a0] 62
    select(scene.text(), 2, 2);
    QCOMPARE(scene.hex()->lit(), (Stretch{12, 2})); // what the cursor stands before
    QCOMPARE(scene.hex()->textCursor().position(), 12);
    select(scene.hex(), 6, 8); // the second of three bytes
    QCOMPARE(scene.text()->lit(), (Stretch{1, 1}));
    QCOMPARE(scene.hex()->lit(), Stretch());
    QTest::keyClick(scene.hex(), Qt::Key_Backtab); // to the same bytes in the other pane
    QVERIFY(scene.text()->hasFocus());
    QCOMPARE(scene.text()->textCursor().position(), 1);
    QCOMPARE(scene.text()->lit(), Stretch());
    QCOMPARE(scene.hex()->lit(), (Stretch{3, 8}));
    scene.hex()->setFocus();
    QTest::keyClicks(scene.hex(), QStringLiteral("q"));
    QCOMPARE(scene.text()->lit(), Stretch()); // there are no bytes
    QCOMPARE(scene.hex()->marks(), QList<qsizetype>{3});
    QVERIFY(!scene.error().isEmpty()); // at once: no digit that follows makes it right
}

void tst_ComposerPane::encodingAndEndingsChangeWhatWasWritten()
{
    ComposerScene scene;
    const auto choose = [&scene](const char* box, const QString& text) {
        auto* combo = ComposerScene::part<QComboBox>(&scene.composer, box);
        combo->setCurrentText(text);
        emit combo->activated(combo->currentIndex());
    };
    scene.write({Kind::Text, QStringLiteral("é"), {}, {}});
    choose("encoding", QStringLiteral("Latin-1"));
    QCOMPARE(scene.hex()->text(), QStringLiteral("e9")); // the text stays
    scene.write({Kind::Hex, QStringLiteral("C3:A9 # é"), {}, {}});
    choose("encoding", QStringLiteral("Latin-1"));
    QCOMPARE(scene.hex()->text(), QStringLiteral("C3:A9 # é")); // the bytes stay
    QCOMPARE(scene.text()->text(), QStringLiteral("Ã©"));
    choose("lineEnding", QStringLiteral("CR LF"));
    QCOMPARE(scene.hex()->text(), QStringLiteral("c3 a9 0d 0a"));
    QCOMPARE(scene.enter()->bytes, QByteArray("\xc3\xa9\r\n"));
}

void tst_ComposerPane::whatOnePaneCannotShowTheOtherSendsAllTheSame()
{
    ComposerScene scene;
    const QString many = QString(LinkedPanes::mostLinked / 8 + 1, QLatin1Char('\n'))
                             .replace(QLatin1Char('\n'), QStringLiteral("1234567\n"));
    scene.write({Kind::Text, many, {}, {}});
    QVERIFY(scene.hex()->isReadOnly() && scene.hex()->text().isEmpty());
    QVERIFY(!scene.hex()->placeholderText().isEmpty());
    QCOMPARE(scene.enter()->bytes, many.toLatin1());
    scene.write({});
    QVERIFY(!scene.hex()->isReadOnly() && scene.hex()->placeholderText().isEmpty());
}

void tst_ComposerPane::anotherKindKeepsTheBytes()
{
    ComposerScene scene;
    scene.field()->setText(QStringLiteral("h你\r"));
    QCOMPARE(scene.hex()->text(), QStringLiteral("68 e4 bd a0 0a")); // a field has line feeds only
    scene.hex()->setText(QStringLiteral("ff 0d 0a"));
    QCOMPARE(scene.text()->text(), QStringLiteral("\\xff\\r\\n"));
    scene.setTab(1);
    QCOMPARE(scene.composer.draft().kind, Kind::Template);
    QCOMPARE(scene.shownBytes(), QByteArray("\xff\r\n"));
    QVERIFY(scene.hex()->isReadOnly());
    scene.setTab(0);
    QCOMPARE(scene.enter()->bytes, QByteArray("\xff\r\n"));
}

void tst_ComposerPane::charactersThatTheEncodingLacksAreMarkedAndReplacedWhenWanted()
{
    ComposerScene scene;
    scene.write({Kind::Text, QStringLiteral("a你b好"), {}, {}});
    QCOMPARE(scene.panes()->countText(), QStringLiteral("4 character(s) → 8 byte(s)")); // not translated
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

void tst_ComposerPane::escapesAreHintedAtAndInterpretedOnAClick()
{
    ComposerScene scene;
    auto* interpret = ComposerScene::part(&scene.composer, "interpretButton");
    QTest::keyClicks(scene.text(), QStringLiteral("a"));
    QVERIFY(!interpret->isVisible());
    QTest::keyClicks(scene.text(), QStringLiteral("\\n"));
    QVERIFY(interpret->isVisible());
    QCOMPARE(scene.hex()->text(), QStringLiteral("61 5c 6e"));
    ComposerScene::click(&scene.composer, "interpretButton");
    QVERIFY(!interpret->isVisible());
    QCOMPARE(scene.hex()->text(), QStringLiteral("61 0a"));
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
    QCOMPARE(scene.shownBytes(), QByteArray("1 8888"));
    const command::SendOrder* first = scene.enter();
    QCOMPARE(first->bytes, QByteArray("1 8888"));
    scene.took(first->number, EventKind::Send, 6, 6, true);
    QCOMPARE(scene.shownBytes(), QByteArray("2 8888"));
    scene.write({Kind::Template, QStringLiteral("${counter}"), {}, {0, 0, 5, 10}});
    const command::SendOrder* repeated = scene.enter();
    QVERIFY(!repeated->pattern.isEmpty());
    QCOMPARE(*repeated->pattern.resolved(repeated->values), QByteArray("2"));
    scene.took(repeated->number, EventKind::Send, 1, 1, true);
    QCOMPARE(scene.shownBytes(), QByteArray("7"));
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
    for (int tab = 0; tab < 3; ++tab) {
        scene.setTab(tab);
        const QSize least = scene.composer.minimumSizeHint();
        QVERIFY2(least.width() <= 1000 && least.height() <= 560,
                 qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
    }
}

QTEST_MAIN(tst_ComposerPane)
#include "tst_ComposerPane.moc"
