// SPDX-License-Identifier: MIT
#include "model/payload/TextCells.h"
#include "model/payload/TextRows.h"
#include "tests/support/BufferSource.h"
#include "tests/support/PatternBytes.h"

#include <QTest>

Q_DECLARE_METATYPE(TextEncoding)

// Text encodings, the cells they are shown in, and the rows of long texts.
class tst_TextRows : public QObject
{
    Q_OBJECT

private slots:
    void aCharacterSplitAcrossTwoReadsIsWholeInTheStream_data();
    void aCharacterSplitAcrossTwoReadsIsWholeInTheStream();
    void cellsCoverAllBytes_data();
    void cellsCoverAllBytes();
    void markersStandForWhatIsInvisibleOrNoCharacter();
    void marksJoinTheCellBeforeThem();
    void findsTheBeginningOfACharacter_data();
    void findsTheBeginningOfACharacter();
    void rowsEndBehindLineFeeds();
    void longRowsArePartedBetweenCharacters_data();
    void longRowsArePartedBetweenCharacters();
    void rowsAreFoundAnywhere();
    void theLastRowGrows();
};

namespace {

// Characters in a row, markers in square brackets.
QString drawn(const QByteArray& bytes, TextEncoding encoding)
{
    QString line;
    for (const TextCell& cell : textCells(bytes, 0, encoding))
        line += cell.isMarker ? QLatin1Char('[') + cell.text + QLatin1Char(']') : cell.text;
    return line;
}

QString textFor(TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Ascii:
        return QStringLiteral("plain, A");
    case TextEncoding::Latin1:
        return QStringLiteral("grüße, Ä");
    case TextEncoding::Windows1252:
        return QStringLiteral("grüße, 5 €");
    case TextEncoding::Big5:
        return QStringLiteral("a好,功能 b伺服器");
    case TextEncoding::ShiftJis:
        return QStringLiteral("a好,ｱソケット 表");
    default:
        return QStringLiteral("a好,😀ü b服务器");
    }
}

void addEncodings()
{
    QTest::addColumn<TextEncoding>("encoding");
    const QList<TextEncoding> all = textEncodings();
    for (const TextEncoding encoding : all)
        QTest::newRow(qPrintable(textEncodingName(encoding))) << encoding;
}

} // namespace

void tst_TextRows::aCharacterSplitAcrossTwoReadsIsWholeInTheStream_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("character");
    QTest::newRow("UTF-8, two") << TextEncoding::Utf8 << QStringLiteral("ü");
    QTest::newRow("UTF-8, three") << TextEncoding::Utf8 << QStringLiteral("好");
    QTest::newRow("UTF-8, four") << TextEncoding::Utf8 << QStringLiteral("😀");
    QTest::newRow("UTF-16 LE") << TextEncoding::Utf16Le << QStringLiteral("好");
    QTest::newRow("UTF-16 BE, four") << TextEncoding::Utf16Be << QStringLiteral("😀");
    if (textEncodings().contains(TextEncoding::Gb18030)) {
        QTest::newRow("GB18030, two") << TextEncoding::Gb18030 << QStringLiteral("好");
        QTest::newRow("GB18030, four") << TextEncoding::Gb18030 << QStringLiteral("😀");
        QTest::newRow("Big5, backslash as second byte") << TextEncoding::Big5 << QStringLiteral("功");
        QTest::newRow("Shift-JIS, backslash as second byte") << TextEncoding::ShiftJis << QStringLiteral("表");
    }
}

void tst_TextRows::aCharacterSplitAcrossTwoReadsIsWholeInTheStream()
{
    QFETCH(TextEncoding, encoding);
    QFETCH(QString, character);
    const QByteArray before = encodedText(QStringLiteral("a"), encoding);
    const QByteArray bytes = encodedText(character, encoding);
    QVERIFY(bytes.size() > 1);
    for (qsizetype split = 1; split < bytes.size(); ++split) {
        const QList<TextCell> read = textCells(before + bytes.first(split), 0, encoding);
        QCOMPARE(read.size(), 2);
        QCOMPARE(read[0].text, QStringLiteral("a"));
        QVERIFY(read[1].isCut);
        QCOMPARE(read[1].size, int(split));
        QCOMPARE(read[1].text, QString::fromLatin1(bytes.first(split).toHex(' ').toUpper()) + QStringLiteral(" …"));
    }
    QCOMPARE(drawn(before + bytes + before, encoding), QStringLiteral("a%1a").arg(character));
}

void tst_TextRows::cellsCoverAllBytes_data()
{
    addEncodings();
}

void tst_TextRows::cellsCoverAllBytes()
{
    QFETCH(TextEncoding, encoding);
    for (quint64 number = 0; number < 40; ++number) {
        const QByteArray bytes = patternBytes(number, 301);
        quint64 at = 1000;
        for (const TextCell& cell : textCells(bytes, at, encoding)) {
            QCOMPARE(cell.offset, at);
            QVERIFY(cell.size > 0);
            QVERIFY(!cell.text.isEmpty());
            at += quint64(cell.size);
        }
        QCOMPARE(at, 1000u + quint64(bytes.size()));
    }
}

void tst_TextRows::markersStandForWhatIsInvisibleOrNoCharacter()
{
    QCOMPARE(drawn("a\r\n\tb", TextEncoding::Utf8), QStringLiteral("a[CR][LF][TAB]b"));
    QCOMPARE(drawn(QByteArray("\0\x7f", 2), TextEncoding::Latin1), QStringLiteral("[00][7F]"));
    QCOMPARE(drawn("\xe2\x80\xae", TextEncoding::Utf8), QStringLiteral("[U+202E]"));
    QCOMPARE(drawn("\xe5x\xff", TextEncoding::Utf8), QStringLiteral("[E5]x[FF]"));
    QCOMPARE(drawn("\xe5\xa5", TextEncoding::Utf8), QStringLiteral("[E5 A5 …]"));
    QCOMPARE(drawn("\xed\xa0", TextEncoding::Utf8), QStringLiteral("[ED][A0]")); // no byte makes a surrogate valid
    QCOMPARE(drawn(QByteArray("\x00\xdc"
                              "a\x00",
                              4),
                   TextEncoding::Utf16Le),
             QStringLiteral("[00 DC]a"));
}

void tst_TextRows::marksJoinTheCellBeforeThem()
{
    const QByteArray stack = QStringLiteral("e").toUtf8() + QStringLiteral("\u0301").toUtf8().repeated(50);
    const QList<TextCell> cells = textCells(stack, 0, TextEncoding::Utf8);
    QCOMPARE(cells[0].text, QStringLiteral("e\u0301\u0301\u0301\u0301\u0301\u0301\u0301"));
    for (const TextCell& cell : cells)
        QVERIFY(cell.text.size() <= 8);
}

void tst_TextRows::findsTheBeginningOfACharacter_data()
{
    addEncodings();
}

void tst_TextRows::findsTheBeginningOfACharacter()
{
    QFETCH(TextEncoding, encoding);
    const QString text = textFor(encoding);
    const QByteArray bytes = encodedText(text, encoding);
    QVERIFY(!bytes.isEmpty());
    for (const TextCell& cell : textCells(bytes, 0, encoding)) {
        for (int i = 0; i < cell.size; ++i)
            QCOMPARE(textStart(bytes, qsizetype(cell.offset) + i, encoding), qsizetype(cell.offset));
    }
}

void tst_TextRows::rowsEndBehindLineFeeds()
{
    const BufferSource source("one\r\n\ntwo");
    TextRows rows(source, TextEncoding::Utf8);
    QVERIFY(!rows.advance());
    QCOMPARE(rows.count(), 3u);
    QList<quint64> sizes;
    for (const TextRows::Row& row : rows.rows(0, 10))
        sizes += row.size;
    QCOMPARE(sizes, (QList<quint64>{5, 1, 3}));
    const BufferSource wide(encodedText(QStringLiteral("ਊ\nb"), TextEncoding::Utf16Le)); // U+0A0A is no line feed
    TextRows wideRows(wide, TextEncoding::Utf16Le);
    wideRows.advance();
    QCOMPARE(wideRows.rows(0, 10).value(0).size, 4u);
}

void tst_TextRows::longRowsArePartedBetweenCharacters_data()
{
    addEncodings();
}

void tst_TextRows::longRowsArePartedBetweenCharacters()
{
    QFETCH(TextEncoding, encoding);
    const QString text = textFor(encoding);
    const BufferSource source(encodedText(text.repeated(100), encoding));
    TextRows rows(source, encoding);
    QVERIFY(!rows.advance());
    quint64 at = 0;
    for (const TextRows::Row& row : rows.rows(0, 1000)) {
        QCOMPARE(row.offset, at);
        QVERIFY(row.size <= TextRows::mostBytes + 4);
        for (const TextCell& cell : textCells(source.read(row.offset, qsizetype(row.size)), row.offset, encoding))
            QVERIFY(!cell.isMarker);
        at += row.size;
    }
    QCOMPARE(at, source.size());
}

void tst_TextRows::rowsAreFoundAnywhere()
{
    QByteArray bytes;
    for (int i = 0; i < 5000; ++i)
        bytes += QByteArray::number(i) + '\n';
    const BufferSource source(bytes);
    TextRows rows(source, TextEncoding::Utf8);
    while (rows.advance(1000)) {
    }
    QCOMPARE(rows.count(), 5000u);
    for (const int row : {0, 1, 511, 512, 513, 4000, 4999}) {
        const TextRows::Row found = rows.rows(quint64(row), 1).value(0);
        QCOMPARE(source.read(found.offset, qsizetype(found.size)), QByteArray::number(row) + '\n');
        QCOMPARE(rows.rowOf(found.offset), quint64(row));
        QCOMPARE(rows.rowOf(found.offset + found.size - 1), quint64(row));
    }
    QCOMPARE(rows.rows(5000, 3).size(), 0);
}

void tst_TextRows::theLastRowGrows()
{
    BufferSource source("on");
    TextRows rows(source, TextEncoding::Utf8);
    rows.advance();
    QCOMPARE(rows.count(), 1u);
    source.append("e\ntwo");
    rows.advance();
    QCOMPARE(rows.count(), 2u);
    QCOMPARE(rows.rows(0, 1).value(0).size, 4u);
    QCOMPARE(rows.rows(1, 1).value(0).size, 3u);
}

QTEST_APPLESS_MAIN(tst_TextRows)
#include "tst_TextRows.moc"
