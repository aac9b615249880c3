// SPDX-License-Identifier: MIT
#include "model/composing/Draft.h"
#include "model/composing/PayloadTemplate.h"
#include "model/payload/PayloadParser.h"
#include "tests/support/PatternBytes.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using Kind = Draft::Kind;

// What is written is what is sent, whatever the encoding, the escapes and the spelling; what cannot be sent is marked.
class tst_Composing : public QObject
{
    Q_OBJECT

private slots:
    void sendsTextInItsEncoding_data();
    void sendsTextInItsEncoding();
    void sendsTheTextThatItShows_data();
    void sendsTheTextThatItShows();
    void marksEachCharacterThatTheEncodingLacks();
    void escapesStandForCharactersOfTheEncoding();
    void everyHexSpellingIsTheSameBytes();
    void everyRefusalMarksItsPlace();
    void anotherKindKeepsTheBytes_data();
    void anotherKindKeepsTheBytes();
    void checksumsHaveTheirCatalogueValues_data();
    void checksumsHaveTheirCatalogueValues();
    void templatesAreFilledIn_data();
    void templatesAreFilledIn();
    void templatesAreRefusedAtTheirPlace_data();
    void templatesAreRefusedAtTheirPlace();
    void aLengthThatDoesNotFitIsRefused();
    void theSameValuesMakeTheSameBytes();
    void onlyOtherComputersHaveASpeedLimit();
    void filesAreLookedAtBefore();
};

namespace {

constexpr int rounds = 60;

Draft draft(Kind kind, const QString& text, const PayloadFormat& format = {})
{
    return {kind, text, format, {}};
}

PayloadFormat formatOf(TextEncoding encoding, bool readsEscapes)
{
    PayloadFormat format;
    format.encoding = encoding;
    format.readsEscapes = readsEscapes;
    return format;
}

void addEncodings()
{
    QTest::addColumn<TextEncoding>("encoding");
    const QList<TextEncoding> all = textEncodings();
    for (const TextEncoding encoding : all)
        QTest::newRow(qPrintable(textEncodingName(encoding))) << encoding;
}

// Characters of all kinds: ASCII, Latin, Greek, Chinese, Japanese, an emoji, controls, what looks like nothing.
QString randomText(QRandomGenerator& chance, int length)
{
    static const QString some = QStringLiteral("az09 \\${}#\n\t\"éßÄ€Ωж你好功表ソｱ—\u00a0\u200b\u202e\ufeff");
    QString text;
    for (int i = 0; i < length; ++i)
        text += chance.bounded(8) == 0 ? QStringLiteral("😀") : QString(some[chance.bounded(int(some.size()))]);
    return text;
}

} // namespace

void tst_Composing::sendsTextInItsEncoding_data()
{
    QTest::addColumn<TextEncoding>("encoding");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("hex");
    QTest::newRow("UTF-8") << TextEncoding::Utf8 << QStringLiteral("你好") << QByteArray("e4bda0e5a5bd");
    QTest::newRow("ASCII") << TextEncoding::Ascii << QStringLiteral("Ab~") << QByteArray("41627e");
    QTest::newRow("Latin-1") << TextEncoding::Latin1 << QStringLiteral("ÄB") << QByteArray("c442");
    QTest::newRow("Windows-1252") << TextEncoding::Windows1252 << QStringLiteral("€") << QByteArray("80");
    QTest::newRow("UTF-16 LE") << TextEncoding::Utf16Le << QStringLiteral("a好😀") << QByteArray("61007d593dd800de");
    QTest::newRow("UTF-16 BE") << TextEncoding::Utf16Be << QStringLiteral("a好😀") << QByteArray("0061597dd83dde00");
    QTest::newRow("GB18030") << TextEncoding::Gb18030 << QStringLiteral("你好😀") << QByteArray("c4e3bac39439fc36");
    QTest::newRow("Big5") << TextEncoding::Big5 << QStringLiteral("功能") << QByteArray("a55caf e0").replace(" ", "");
    QTest::newRow("Shift-JIS") << TextEncoding::ShiftJis << QStringLiteral("表ｱ") << QByteArray("955cb1");
}

void tst_Composing::sendsTextInItsEncoding()
{
    QFETCH(const TextEncoding, encoding);
    QFETCH(const QString, text);
    QFETCH(const QByteArray, hex);
    if (!textEncodings().contains(encoding))
        QSKIP("this Qt does not have the encoding");
    const Result<QByteArray> bytes = resolved(draft(Kind::Text, text, formatOf(encoding, false)), {});
    QVERIFY(bytes.isOk());
    QCOMPARE(bytes->toHex(), hex);
    PayloadFormat withEnding = formatOf(encoding, false);
    withEnding.lineEnding = PayloadFormat::LineEnding::CrLf;
    QCOMPARE(*resolved(draft(Kind::Text, text, withEnding), {}),
             *bytes + encodedText(QStringLiteral("\r\n"), encoding));
}

void tst_Composing::sendsTheTextThatItShows_data()
{
    addEncodings();
}

void tst_Composing::sendsTheTextThatItShows()
{
    QFETCH(const TextEncoding, encoding);
    QRandomGenerator chance(17);
    int sent = 0;
    for (int i = 0; i < rounds; ++i) {
        const QString text = randomText(chance, chance.bounded(1, 12));
        const Result<QByteArray> bytes = resolved(draft(Kind::Text, text, formatOf(encoding, false)), {});
        const QList<qsizetype> places = notEncodablePlaces(text, formatOf(encoding, false), 100);
        QCOMPARE(bytes.isOk(), places.isEmpty());
        if (bytes) {
            ++sent;
            QCOMPARE(decodedText(*bytes, encoding), text);
        } else {
            QCOMPARE(bytes.problem().position, places.first());
            QString replaced = text;
            for (auto place = places.crbegin(); place != places.crend(); ++place)
                replaced.replace(*place, text[*place].isHighSurrogate() ? 2 : 1, QLatin1Char('?'));
            QVERIFY(resolved(draft(Kind::Text, replaced, formatOf(encoding, false)), {}).isOk());
        }
    }
    QVERIFY(sent > 0);
}

void tst_Composing::marksEachCharacterThatTheEncodingLacks()
{
    const QString text = QStringLiteral("a你b好😀c");
    QCOMPARE(notEncodablePlaces(text, formatOf(TextEncoding::Latin1, false), 10), (QList<qsizetype>{1, 3, 4}));
    QCOMPARE(notEncodablePlaces(text, formatOf(TextEncoding::Latin1, false), 2), (QList<qsizetype>{1, 3}));
    QCOMPARE(notEncodablePlaces(text, formatOf(TextEncoding::Utf8, false), 10), QList<qsizetype>());
    const QString escaped = QStringLiteral("\\n你\\u4f60x\\xff");
    QCOMPARE(notEncodablePlaces(escaped, formatOf(TextEncoding::Ascii, true), 10), (QList<qsizetype>{2, 3}));
    const QString half = QStringLiteral("ab") + QChar(0xd83d);
    for (const TextEncoding encoding : {TextEncoding::Utf8, TextEncoding::Utf16Le})
        QCOMPARE(notEncodablePlaces(half, formatOf(encoding, false), 10), QList<qsizetype>{2});
}

void tst_Composing::escapesStandForCharactersOfTheEncoding()
{
    const auto bytes = [](const char* text, TextEncoding encoding) {
        return resolved(draft(Kind::Text, QLatin1String(text), formatOf(encoding, true)), {})->toHex();
    };
    QCOMPARE(bytes("\\n", TextEncoding::Utf16Le), QByteArray("0a00"));
    QCOMPARE(bytes("\\u20ac", TextEncoding::Utf8), QByteArray("e282ac"));
    QCOMPARE(bytes("\\u20ac", TextEncoding::Windows1252), QByteArray("80"));
    QCOMPARE(bytes("\\xff", TextEncoding::Utf16Be), QByteArray("ff")); // a byte, whatever the encoding
}

void tst_Composing::everyHexSpellingIsTheSameBytes()
{
    QRandomGenerator chance(5);
    const char* const between[] = {"", " ", ":", ", ", "\n", "\t", " # a comment: 12, 0x34\n", "\r\n"};
    const char* const before[] = {"", "0x", "\\x", "0X"};
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = patternBytes(quint64(i), chance.bounded(1, 40));
        QString text;
        for (const char byte : bytes) {
            const QString pair = QStringLiteral("%1").arg(quint8(byte), 2, 16, QLatin1Char('0'));
            text += QLatin1String(between[chance.bounded(8)]) + QLatin1String(before[chance.bounded(4)]);
            text += chance.bounded(2) == 0 ? pair : pair.toUpper();
        }
        const Result<QByteArray> again = resolved(draft(Kind::Hex, text), {});
        QVERIFY2(again.isOk(), qPrintable(text));
        QCOMPARE(*again, bytes);
    }
}

void tst_Composing::everyRefusalMarksItsPlace()
{
    QRandomGenerator chance(23);
    const QList<TextEncoding> encodings = textEncodings();
    const QString junk = QStringLiteral("0aZ:x#\\u{}$cntr16 好\n");
    int refused = 0;
    for (int i = 0; i < rounds * 20; ++i) {
        QString text;
        for (int n = chance.bounded(1, 16); n > 0; --n)
            text += junk[chance.bounded(int(junk.size()))];
        const Kind kind = Kind(chance.bounded(3));
        const Draft made =
            draft(kind, text, formatOf(encodings[chance.bounded(int(encodings.size()))], chance.bounded(2) == 0));
        const Result<QByteArray> bytes = resolved(made, {});
        if (bytes)
            continue;
        ++refused;
        QVERIFY(!bytes.problem().what.isEmpty() && !bytes.problem().why.isEmpty());
        QVERIFY2(bytes.problem().position >= 0 && bytes.problem().position < text.size(), qPrintable(text));
        // What is before the mark is not at fault.
        if (kind != Kind::Template)
            QVERIFY2(resolved(draft(kind, text.left(bytes.problem().position), made.format), {}).isOk(),
                     qPrintable(text));
    }
    QVERIFY(refused > 100);
}

void tst_Composing::anotherKindKeepsTheBytes_data()
{
    addEncodings();
}

void tst_Composing::anotherKindKeepsTheBytes()
{
    QFETCH(const TextEncoding, encoding);
    QRandomGenerator chance(3);
    for (int i = 0; i < rounds; ++i) {
        const QByteArray bytes = i % 2 == 0 ? patternBytes(quint64(i), chance.bounded(0, 40))
                                            : encodedText(randomText(chance, 6), encoding) + "\r\n";
        Draft now = draft(Kind::Hex, QString::fromLatin1(bytes.toHex()), formatOf(encoding, false));
        now.format.lineEnding = PayloadFormat::LineEnding(i % 4);
        for (const Kind kind : {Kind::Text, Kind::Hex, Kind::Template, Kind::Text}) {
            now = draftOf(*resolved(now, {}), kind, now);
            QCOMPARE(now.kind, kind);
            QVERIFY(kind == Kind::Hex || fitsIntoLines(now.text));
            const Result<QByteArray> same = resolved(now, {});
            QVERIFY2(same.isOk(), qPrintable(now.text));
            QCOMPARE(*same, bytes);
        }
    }
    QCOMPARE(draftOf("a\nb", Kind::Text, {}).text, QStringLiteral("a\nb")); // no escapes where none is needed
    QCOMPARE(draftOf("a\r\nb", Kind::Text, {}).text, QStringLiteral("a\\r\\nb"));
    QCOMPARE(draftOf("${x}", Kind::Template, {}).text, QStringLiteral("$${x}"));
}

void tst_Composing::checksumsHaveTheirCatalogueValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("check");
    QTest::newRow("CRC-16/MODBUS") << int(Checksum::Crc16Modbus) << 0x4b37U;
    QTest::newRow("CRC-16/IBM-3740") << int(Checksum::Crc16Ccitt) << 0x29b1U;
    QTest::newRow("CRC-32/ISO-HDLC") << int(Checksum::Crc32) << 0xcbf43926U;
    QTest::newRow("sum") << int(Checksum::Sum8) << 0xddU;
    QTest::newRow("exclusive or") << int(Checksum::Xor8) << 0x31U;
}

void tst_Composing::checksumsHaveTheirCatalogueValues()
{
    QFETCH(const int, kind);
    QFETCH(const quint32, check);
    QCOMPARE(checksum("123456789", Checksum(kind)), check);
}

void tst_Composing::templatesAreFilledIn_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char* text, const QByteArray& bytes) {
        QTest::newRow(text) << QString::fromLatin1(text) << bytes;
    };
    row("plain $ $5 {\"a\": 1}", "plain $ $5 {\"a\": 1}");
    row("$${counter}", "${counter}");
    row("a$$${b", "a$${b");
    row("n=${counter};", "n=7;");
    row("${counter:2}", QByteArray("\0\7", 2));
    row("${counter:4:le}", QByteArray("\7\0\0\0", 4));
    row("${ counter : 1 }", "\7");
    row("${time}", "2001-09-09T01:46:40.123Z");
    row("${time:unix} ${time:ms}", "1000000000 1000000000123");
    row("${local} ${local:host} ${local:port}", "127.0.0.1:5000 127.0.0.1 5000");
    row("${peer}", "[::1]:8888");
    row("${hex:0d 0A}", "\r\n");
    row("${length:1}abc", "\3abc");
    row("${length:2}abc", QByteArray("\0\3abc", 5));
    row("${length:4:le}abc", QByteArray("\3\0\0\0abc", 7));
    row("x${length:2:be:all}abc", QByteArray("x\0\6abc", 6));
    row("${length:1}", QByteArray(1, '\0'));
    row("123456789${crc16:modbus:le}", "123456789\x37\x4b");
    row("123456789${crc16:ccitt}", "123456789\x29\xb1");
    row("123456789${crc32}", "123456789\xcb\xf4\x39\x26");
    row("123456789${sum8}${xor8}", "123456789\xdd\xec");
    row("${length:1}ab${sum8}", "\3ab\xc6"); // the length counts the checksum, the checksum the length
    row("${length:1}${counter}${length:1}", QByteArray("\2\x37\0", 3));
}

void tst_Composing::templatesAreFilledIn()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const TemplateValues values{7, 1'000'000'000'123'456'789, 1,
                                SocketAddress::internet(QHostAddress(QHostAddress::LocalHost), 5000),
                                SocketAddress::internet(QHostAddress(QHostAddress::LocalHostIPv6), 8888)};
    const Result<QByteArray> made = resolved(draft(Kind::Template, text), values);
    QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.problem().sentence()));
    QCOMPARE(*made, bytes);
    PayloadFormat withEnding;
    withEnding.lineEnding = PayloadFormat::LineEnding::Lf;
    QVERIFY(resolved(draft(Kind::Template, text, withEnding), values)->endsWith('\n'));
}

void tst_Composing::templatesAreRefusedAtTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    const auto row = [](const char* text, int position) {
        QTest::newRow(text) << QString::fromLatin1(text) << position;
    };
    row("ab${counter", 2);
    row("ab${nothing}", 2);
    row("${}", 0);
    row("${counter:3}", 10);
    row("${counter:1:xx}", 12);
    row("a${random}", 1);
    row("${random:0}", 9);
    row("${random:65537}", 9);
    row("${length}", 0);
    row("${length:3}", 9);
    row("${crc16}", 0);
    row("${crc16:usb}", 8);
    row("${crc32:le:be}", 11);
    row("${sum8:le}", 7);
    row("${hex:0d 0}", 9);
    row("ok ${peer}", 3);
    row("\\n\\q", 2);
}

void tst_Composing::templatesAreRefusedAtTheirPlace()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<QByteArray> made = resolved(draft(Kind::Template, text, formatOf(TextEncoding::Utf8, true)), {});
    QVERIFY(!made.isOk());
    QCOMPARE(made.problem().position, position);
    QVERIFY(!made.problem().why.isEmpty());
}

void tst_Composing::aLengthThatDoesNotFitIsRefused()
{
    const QString most(255, QLatin1Char('x'));
    QCOMPARE(resolved(draft(Kind::Template, QStringLiteral("${length:1}") + most), {})->front(), '\xff');
    const Result<QByteArray> more = resolved(draft(Kind::Template, QStringLiteral(" ${length:1}x") + most), {});
    QVERIFY(!more.isOk());
    QCOMPARE(more.problem().position, 1);
    QVERIFY(!resolved(draft(Kind::Template, QStringLiteral("${random:65536}").repeated(257)), {}).isOk());
}

void tst_Composing::theSameValuesMakeTheSameBytes()
{
    const Result<PayloadTemplate> made = PayloadTemplate::parse(QStringLiteral("${random:40}${random:40}"), {});
    QVERIFY(made.isOk());
    QVERIFY(made->varies() && !made->tellsTime());
    TemplateValues values;
    values.renew();
    const QByteArray shown = *made->resolved(values);
    QCOMPARE(*made->resolved(values), shown);
    QVERIFY(shown.left(40) != shown.right(40));
    QVERIFY(*made->resolved(values.next()) != shown);
    QCOMPARE(values.next().counter, values.counter + 1);
    QVERIFY(PayloadTemplate::parse(QStringLiteral("${time}"), {})->tellsTime());
    QVERIFY(!PayloadTemplate::parse(QStringLiteral("${peer}${length:1}a${crc32}"), {})->varies());
}

void tst_Composing::onlyOtherComputersHaveASpeedLimit()
{
    SendPlan plan;
    plan.times = 2;
    plan.everyMs = SendPlan::leastMsAbroad - 1;
    QVERIFY(!plan.problem(true));
    QVERIFY(plan.problem(false) && !plan.problem(false)->advice.isEmpty());
    plan.everyMs = SendPlan::leastMsAbroad;
    QVERIFY(!plan.problem(false));
    QVERIFY(!SendPlan().problem(false));
}

void tst_Composing::filesAreLookedAtBefore()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("abc") == 3 && file.flush());
    QCOMPARE(*sizeOfFile(file.fileName()), 3);
    for (const QString& path :
         {QString(), folder.path(), folder.filePath(QStringLiteral("b")), QStringLiteral("/dev/zero")})
        QVERIFY2(!sizeOfFile(path).isOk(), qPrintable(path));
}

QTEST_GUILESS_MAIN(tst_Composing)
#include "tst_Composing.moc"
