// SPDX-License-Identifier: MIT
#include "model/payload/SafeText.h"

#include "model/payload/Utf8.h"

#include <QElapsedTimer>
#include <QTest>

class tst_SafeText : public QObject
{
    Q_OBJECT

private slots:
    void drawsMarkers_data();
    void drawsMarkers();
    void escapes_data();
    void escapes();
    void leavesTextAlone();
    void cutsAtTheLength_data();
    void cutsAtTheLength();
    void decodesNoMoreThanItShows();
    void theBytesForACellFillIt_data();
    void theBytesForACellFillIt();
    void nothingInvisibleIsLeft();
    void aFinishedLineIsNotEscapedTwice();
    void agreesWithQtOnWhatIsUtf8();
};

namespace {

// Runs on one line: text as it is, markers in square brackets.
QString drawn(const QList<SafeRun>& runs)
{
    QString line;
    for (const SafeRun& run : runs)
        line += run.isMarker ? QLatin1Char('[') + run.text + QLatin1Char(']') : run.text;
    return line;
}

bool isWholeUtf8(const QByteArray& bytes)
{
    for (qsizetype at = 0; at < bytes.size();) {
        const Utf8Step step = utf8Step(bytes, at);
        if (!step.isValid)
            return false;
        at += step.size;
    }
    return true;
}

} // namespace

void tst_SafeText::drawsMarkers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QByteArray() << "";
    QTest::newRow("plain") << QByteArray("hello") << "hello";
    QTest::newRow("controls") << QByteArray("a\r\n\t\0\x1b\x7f", 7) << "a[CR][LF][TAB][00][1B][7F]";
    QTest::newRow("C1") << QByteArray("\xc2\x85") << "[U+0085]";
    QTest::newRow("bidi") << QByteArray("\xe2\x80\xae"
                                        "x\xe2\x81\xa6")
                          << "[U+202E]x[U+2066]";
    QTest::newRow("zero width") << QByteArray("\xe2\x80\x8b\xef\xbb\xbf") << "[U+200B][U+FEFF]";
    QTest::newRow("separators") << QByteArray("\xe2\x80\xa8\xe2\x80\xa9") << "[U+2028][U+2029]";
    QTest::newRow("tag") << QByteArray("\xf3\xa0\x81\x81") << "[U+E0041]";
    QTest::newRow("Chinese") << QByteArray("你好") << QStringLiteral("你好");
    QTest::newRow("emoji") << QByteArray("😀") << QStringLiteral("😀");
    QTest::newRow("invalid") << QByteArray("a\xe5z\xff") << QStringLiteral("a[⟨E5⟩]z[⟨FF⟩]");
    QTest::newRow("cut character") << QByteArray("\xe5\xa5") << QStringLiteral("[⟨E5⟩][⟨A5⟩]");
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << QStringLiteral("[⟨C0⟩][⟨80⟩]");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << QStringLiteral("[⟨ED⟩][⟨A0⟩][⟨80⟩]");
    QTest::newRow("markup") << QByteArray("<b>&amp;</b>") << "<b>&amp;</b>";
}

void tst_SafeText::drawsMarkers()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, line);
    QCOMPARE(drawn(safeRuns(bytes)), line);
    if (bytes.isValidUtf8())
        QCOMPARE(drawn(safeRuns(QString::fromUtf8(bytes))), line);
}

void tst_SafeText::escapes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line");
    QTest::newRow("simple") << QByteArray("a\r\n\t\0\\", 6) << R"(a\r\n\t\0\\)";
    QTest::newRow("escape") << QByteArray("\x1b[31m") << R"(\x1b[31m)";
    QTest::newRow("delete") << QByteArray("\x7f") << R"(\x7f)";
    QTest::newRow("C1") << QByteArray("\xc2\x9b") << R"(\u009b)";
    QTest::newRow("bidi") << QByteArray("\xe2\x80\xae") << R"(\u202e)";
    QTest::newRow("tag") << QByteArray("\xf3\xa0\x81\x81") << R"(\u{e0041})";
    QTest::newRow("invalid") << QByteArray("\xe5z") << R"(\xe5z)";
}

void tst_SafeText::escapes()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, line);
    QCOMPARE(escapedText(bytes), line);
}

void tst_SafeText::leavesTextAlone()
{
    const QString text = QStringLiteral("Grüße, 你好, नमस्ते, שלום, 😀 <b>");
    QCOMPARE(escapedText(text.toUtf8()), text);
    QCOMPARE(quotedForTerminal(text), text);
    QCOMPARE(drawn(safeRuns(text)), text);
}

void tst_SafeText::cutsAtTheLength_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("line"); // at most 5 units
    QTest::newRow("fits") << QByteArray("abcde") << "abcde";
    QTest::newRow("longer") << QByteArray("abcdef") << QStringLiteral("abcd[…]");
    QTest::newRow("marker fits") << QByteArray("abc\n") << "abc[LF]";
    QTest::newRow("marker does not fit") << QByteArray("abcd\n") << QStringLiteral("abcd[…]");
    QTest::newRow("pair fits") << QByteArray("abc😀") << QStringLiteral("abc😀");
    QTest::newRow("pair is not cut") << QByteArray("abcd😀") << QStringLiteral("abcd[…]");
    QTest::newRow("more behind the marker") << QByteArray("abc\nz") << QStringLiteral("abc[…]");
}

void tst_SafeText::cutsAtTheLength()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, line);
    QCOMPARE(drawn(safeRuns(bytes, 5)), line);
    QCOMPARE(drawn(safeRuns(QString::fromUtf8(bytes), 5)), line);
}

void tst_SafeText::decodesNoMoreThanItShows()
{
    const QByteArray large(256 << 20, '\n');
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 100; ++i) {
        QVERIFY(safeRuns(large).size() <= cellLength);
        QVERIFY(escapedText(large).size() <= cellLength + 2);
    }
    QVERIFY(timer.elapsed() < 1000);
}

void tst_SafeText::theBytesForACellFillIt_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::newRow("one byte") << QByteArray("a");
    QTest::newRow("two bytes") << QByteArray("ü");
    QTest::newRow("three bytes") << QByteArray("你");
    QTest::newRow("four bytes") << QByteArray("😀");
    QTest::newRow("marker") << QByteArray("\n");
}

void tst_SafeText::theBytesForACellFillIt()
{
    QFETCH(const QByteArray, unit);
    const QByteArray whole = unit.repeated(2000);
    const QByteArrayView beginning = QByteArrayView(whole).first(std::min(whole.size(), bytesForText(cellLength)));
    QCOMPARE(safeRuns(beginning), safeRuns(whole));
    QCOMPARE(escapedText(beginning), escapedText(whole));
}

void tst_SafeText::nothingInvisibleIsLeft()
{
    for (char32_t c = 0; c < 0x110000; ++c) {
        const QString text = QStringView(QChar::fromUcs4(c)).toString(); // QString::fromUcs4() drops U+FEFF
        const bool isShown = quotedForTerminal(text) == text;
        const auto category = QChar::category(c);
        if (isShown) {
            QVERIFY(category != QChar::Other_Control && category != QChar::Other_Format);
            QVERIFY(category != QChar::Separator_Line && category != QChar::Separator_Paragraph);
        }
    }
    for (QChar c : QStringLiteral("\u200b\u200e\u202a\u202e\u2028\u2066\u2069\u00ad\ufeff\u009b\u007f\u3164"))
        QVERIFY(isInvisible(c.unicode()));
}

void tst_SafeText::aFinishedLineIsNotEscapedTwice()
{
    const QString preview = escapedText(QByteArray("a\\\n\x1b"));
    QCOMPARE(quotedForTerminal(QStringLiteral("C1 sent: ") + preview), QStringLiteral(R"(C1 sent: a\\\n\x1b)"));
    QCOMPARE(quotedForTerminal(QStringLiteral("/tmp/\x1b[2J\nx")), QStringLiteral(R"(/tmp/\x1b[2J\nx)"));
}

void tst_SafeText::agreesWithQtOnWhatIsUtf8()
{
    quint32 random = 1;
    const auto next = [&random] { return random = random * 1664525U + 1013904223U; };
    static constexpr char bytes[] = "a\x80\xbf\xc2\xe0\xa0\xed\x9f\xf0\x90\xf4\x8f\xff";
    for (int i = 0; i < 20000; ++i) {
        QByteArray text;
        for (quint32 size = next() >> 29; size > 0; --size)
            text += bytes[(next() >> 16) % (sizeof bytes - 1)];
        QCOMPARE(isWholeUtf8(text), text.isValidUtf8());
    }
}

QTEST_GUILESS_MAIN(tst_SafeText)
#include "tst_SafeText.moc"
