// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerField.h"
#include "widgets/composer/ComposerLine.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

class tst_Composer : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void sendsExactlyTheTypedBytes();
    void sendsNoBytesToo();
    void enterBelongsToTheInputMethodWhileItComposes();
    void keepsSilentWhenNothingCanSend();
    void marksAnOddHexDigitWhereItIs();
    void editingTakesTheMarkAway();
    void charactersThatTheEncodingLacksAreReplacedWhenWanted();
    void countsBytesNotCharacters();
    void saysWhenMoreThanOneDatagramCarriesIsTyped();
    void appendsALineEndingOnlyWhenChosen();
    void hintsAtEscapesAndInterpretsThemOnAClick();
    void anotherModeKeepsTheBytes();
    void pastedLineBreaksBecomeVisible();
    void upAndDownRecallWhatWasSentOnce();
    void historyKeepsTheFormat();

private:
    ComposerField* field() const { return m_line->findChild<ComposerField*>(); }
    QString labelText(const char* name) const { return m_line->findChild<QLabel*>(QLatin1String(name))->text(); }
    QByteArray enter() // what it sent; "nothing" if it did not
    {
        QSignalSpy sent(m_line, &ComposerLine::submitted);
        QTest::keyClick(field(), Qt::Key_Return);
        return sent.isEmpty() ? QByteArray("nothing") : sent.first().first().toByteArray();
    }
    void type(const QString& text)
    {
        field()->clear();
        QTest::keyClicks(field(), text);
    }
    void setHex() { m_line->setFormat({PayloadFormat::Mode::Hex, false, PayloadFormat::LineEnding::None}); }

    std::unique_ptr<QWidget> m_window; // the offscreen platform warns of windows with a least size
    ComposerLine* m_line = nullptr;
};

void tst_Composer::init()
{
    m_window = std::make_unique<QWidget>();
    m_line = new ComposerLine(m_window.get());
    m_line->resize(340, 120);
    m_window->show();
}

void tst_Composer::cleanup()
{
    m_window.reset();
}

void tst_Composer::sendsExactlyTheTypedBytes()
{
    type(QStringLiteral("  hello\\n "));
    QCOMPARE(enter(), QByteArray("  hello\\n "));
    QSignalSpy sent(m_line, &ComposerLine::submitted);
    QTest::mouseClick(m_line->findChild<QPushButton*>(QStringLiteral("sendButton")), Qt::LeftButton);
    QCOMPARE(sent.count(), 1);
}

void tst_Composer::sendsNoBytesToo()
{
    QCOMPARE(enter(), QByteArray(""));
}

void tst_Composer::enterBelongsToTheInputMethodWhileItComposes()
{
    QInputMethodEvent composing(QStringLiteral("ni"), {});
    QCoreApplication::sendEvent(field(), &composing);
    QCOMPARE(enter(), QByteArray("nothing"));
    QInputMethodEvent done;
    done.setCommitString(QStringLiteral("你"));
    QCoreApplication::sendEvent(field(), &done);
    QCOMPARE(enter(), QByteArray("\xe4\xbd\xa0"));
}

void tst_Composer::keepsSilentWhenNothingCanSend()
{
    m_line->setSendable(false);
    type(QStringLiteral("hello"));
    QCOMPARE(enter(), QByteArray("nothing"));
    QVERIFY(!m_line->findChild<QPushButton*>(QStringLiteral("sendButton"))->isEnabled());
}

void tst_Composer::marksAnOddHexDigitWhereItIs()
{
    setHex();
    type(QStringLiteral("68 65 6"));
    QCOMPARE(enter(), QByteArray("nothing"));
    QCOMPARE(m_line->text(), QStringLiteral("68 65 6"));
    QCOMPARE(field()->errorPosition(), 6);
    QVERIFY(m_line->findChild<QLabel*>(QStringLiteral("composerError"))->isVisible());
    QVERIFY(!labelText("composerError").isEmpty());
}

void tst_Composer::editingTakesTheMarkAway()
{
    setHex();
    type(QStringLiteral("6"));
    enter();
    QVERIFY(field()->hasError());
    QTest::keyClick(field(), Qt::Key_End);
    QTest::keyClicks(field(), QStringLiteral("8"));
    QVERIFY(!field()->hasError());
    QVERIFY(m_line->findChild<QLabel*>(QStringLiteral("composerError"))->isHidden());
    QCOMPARE(enter(), QByteArray("h"));
}

void tst_Composer::charactersThatTheEncodingLacksAreReplacedWhenWanted()
{
    auto* replace = m_line->findChild<QPushButton*>(QStringLiteral("replaceNotEncodable"));
    m_line->setFormat({PayloadFormat::Mode::Text, true, PayloadFormat::LineEnding::None, TextEncoding::Ascii});
    m_line->setText(QStringLiteral("a你\\n\\u597d😀b"));
    QVERIFY(!replace->isVisible());
    QCOMPARE(enter(), QByteArray("nothing"));
    QCOMPARE(field()->errorPosition(), 1);
    QVERIFY(replace->isVisible());
    QTest::mouseClick(replace, Qt::LeftButton);
    QVERIFY(!replace->isVisible());
    QCOMPARE(m_line->text(), QStringLiteral("a?\\n??b"));
    QCOMPARE(enter(), QByteArray("a?\n??b"));
}

void tst_Composer::countsBytesNotCharacters()
{
    m_line->setText(QStringLiteral("你好"));
    QVERIFY2(labelText("composerCount").contains(QLatin1Char('6')), qPrintable(labelText("composerCount")));
}

void tst_Composer::saysWhenMoreThanOneDatagramCarriesIsTyped()
{
    m_line->setMostBytes(4);
    m_line->setText(QStringLiteral("hell"));
    QVERIFY(!labelText("composerCount").contains(QLatin1Char('5')));
    m_line->setText(QStringLiteral("hello"));
    QVERIFY(labelText("composerCount").contains(QLatin1Char('5')));
    QVERIFY(labelText("composerCount").contains(QLatin1Char('4')));
    QCOMPARE(enter(), QByteArray("hello")); // the system says no, not the field
}

void tst_Composer::appendsALineEndingOnlyWhenChosen()
{
    type(QStringLiteral("x"));
    QCOMPARE(enter(), QByteArray("x"));
    m_line->setFormat({PayloadFormat::Mode::Text, false, PayloadFormat::LineEnding::CrLf});
    QVERIFY(
        m_line->findChild<QToolButton*>(QStringLiteral("composerSummary"))->text().contains(QLatin1String("CR LF")));
    QCOMPARE(enter(), QByteArray("x\r\n"));
}

void tst_Composer::hintsAtEscapesAndInterpretsThemOnAClick()
{
    auto* interpret = m_line->findChild<QToolButton*>(QStringLiteral("interpretButton"));
    type(QStringLiteral("a"));
    QVERIFY(!interpret->isVisible());
    type(QStringLiteral("a\\n"));
    QVERIFY(interpret->isVisible());
    QCOMPARE(enter(), QByteArray("a\\n"));
    QTest::mouseClick(interpret, Qt::LeftButton);
    QVERIFY(!interpret->isVisible());
    QCOMPARE(enter(), QByteArray("a\n"));
}

void tst_Composer::anotherModeKeepsTheBytes()
{
    m_line->setText(QStringLiteral("h你"));
    setHex();
    QCOMPARE(m_line->text(), QStringLiteral("68 e4 bd a0"));
    m_line->setFormat({});
    QCOMPARE(m_line->text(), QStringLiteral("h你"));
    setHex();
    m_line->setText(QStringLiteral("ff 0a"));
    m_line->setFormat({});
    QVERIFY(m_line->format().readsEscapes); // no text shows these bytes otherwise
    QCOMPARE(enter(), QByteArray("\xff\n"));
}

void tst_Composer::pastedLineBreaksBecomeVisible()
{
    field()->insert(QStringLiteral("a\nb\\n"));
    QCOMPARE(m_line->text(), QStringLiteral("a\\nb\\\\n"));
    QCOMPARE(enter(), QByteArray("a\nb\\n"));
}

void tst_Composer::upAndDownRecallWhatWasSentOnce()
{
    for (const char* text : {"one", "two", "one"}) {
        type(QLatin1String(text));
        enter();
    }
    type(QStringLiteral("draft"));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(m_line->text(), QStringLiteral("one"));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(m_line->text(), QStringLiteral("two"));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(m_line->text(), QStringLiteral("two"));
    QTest::keyClick(field(), Qt::Key_Down);
    QTest::keyClick(field(), Qt::Key_Down);
    QCOMPARE(m_line->text(), QStringLiteral("draft"));
}

void tst_Composer::historyKeepsTheFormat()
{
    setHex();
    type(QStringLiteral("68"));
    enter();
    m_line->setFormat({});
    type(QStringLiteral("text"));
    QTest::keyClick(field(), Qt::Key_Up);
    QCOMPARE(m_line->text(), QStringLiteral("68"));
    QCOMPARE(enter(), QByteArray("h"));
}

QTEST_MAIN(tst_Composer)
#include "tst_Composer.moc"
