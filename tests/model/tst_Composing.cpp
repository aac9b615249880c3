// SPDX-License-Identifier: MIT
#include "model/composing/Draft.h"
#include "model/composing/PayloadTemplate.h"
#include "model/composing/SavedPayload.h"
#include "model/payload/PayloadParser.h"
#include "model/session/PayloadLibrary.h"
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
    void onlyOtherComputersHaveASpeedLimit();
    void filesAreLookedAtBefore();
    void savedPayloadsComeBackAsTheyWere();
    void whatIsNoListOfPayloadsIsRefused_data();
    void whatIsNoListOfPayloadsIsRefused();
    void theLibraryIsAFileOfTheirOwn();
    void everyExampleCanBeSent();
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

void tst_Composing::savedPayloadsComeBackAsTheyWere()
{
    QList<SavedPayload> payloads = examplePayloads();
    SavedPayload all{QStringLiteral("all \"of\" it, 好"), QStringLiteral("a note\nof two lines"), {}};
    all.draft.kind = Kind::Template;
    all.draft.text = QStringLiteral("${counter}\u00a0\n");
    all.draft.format = formatOf(TextEncoding::Utf16Be, true);
    all.draft.format.lineEnding = PayloadFormat::LineEnding::Cr;
    all.draft.plan = {3, 20, 100, 1000};
    payloads += all;
    const Result<QList<SavedPayload>> again = payloadsOf(jsonOf(payloads));
    QVERIFY2(again.isOk(), again.isOk() ? "" : qPrintable(again.problem().sentence()));
    QCOMPARE(again->size(), payloads.size());
    QCOMPARE(again->last(), all);
    QCOMPARE(*again, payloads);
}

void tst_Composing::whatIsNoListOfPayloadsIsRefused_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char* name, const QByteArray& payload) {
        QTest::newRow(name) << "{\"socket-playground-payloads\": 1, \"payloads\": [" + payload + "]}";
    };
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("{\"a\"");
    QTest::newRow("other JSON") << QByteArray("[1]");
    QTest::newRow("newer") << QByteArray("{\"socket-playground-payloads\": 2, \"payloads\": []}");
    row("no name", "{\"text\": \"x\"}");
    row("kind", "{\"name\": \"x\", \"kind\": \"morse\"}");
    row("line ending", "{\"name\": \"x\", \"line_ending\": 7}");
    row("encoding", "{\"name\": \"x\", \"encoding\": \"EBCDIC\"}");
    row("plan", "{\"name\": \"x\", \"times\": 0}");
}

void tst_Composing::whatIsNoListOfPayloadsIsRefused()
{
    QFETCH(const QByteArray, json);
    const Result<QList<SavedPayload>> payloads = payloadsOf(json);
    QVERIFY(!payloads.isOk());
    QVERIFY(!payloads.problem().why.isEmpty() && !payloads.problem().advice.isEmpty());
}

void tst_Composing::theLibraryIsAFileOfTheirOwn()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/payloads.json"));
    const SavedPayload mine{QStringLiteral("mine"), {}, draft(Kind::Text, QStringLiteral("secret"))};
    {
        PayloadLibrary library(path);
        QVERIFY(!library.problem() && library.payloads().isEmpty());
        QVERIFY(!library.save(mine));
        QVERIFY(!library.save(mine)); // of the same name: replaced
        QVERIFY(!library.exportTo(folder.filePath(QStringLiteral("export"))));
    }
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
    PayloadLibrary again(path);
    QCOMPARE(again.payloads(), QList<SavedPayload>{mine});
    SavedPayload other = mine;
    other.draft.text = QStringLiteral("other");
    QVERIFY(!again.save(other));
    QVERIFY(!again.importFrom(folder.filePath(QStringLiteral("export"))));
    QVERIFY(!again.importFrom(folder.filePath(QStringLiteral("export")))); // once more changes nothing
    QCOMPARE(again.payloads().size(), 2);
    QCOMPARE(again.payloads()[1].name, QStringLiteral("mine (2)"));
    QCOMPARE(again.payloads()[1].draft, mine.draft);
    QVERIFY(!again.remove(QStringLiteral("mine")));
    QCOMPARE(again.payloads().size(), 1);
    QVERIFY(again.importFrom(folder.filePath(QStringLiteral("missing"))).has_value());
    // A file that cannot be read is not overwritten.
    QFile broken(path);
    QVERIFY(broken.open(QIODevice::WriteOnly | QIODevice::Truncate) && broken.write("{") == 1);
    broken.close();
    PayloadLibrary careful(path);
    QVERIFY(careful.problem() && careful.save(mine));
    QCOMPARE(QFileInfo(path).size(), 1);
}

void tst_Composing::everyExampleCanBeSent()
{
    TemplateValues values;
    values.peer = SocketAddress::internet(QHostAddress(QHostAddress::LocalHost), 80);
    const QList<SavedPayload> examples = examplePayloads();
    for (const SavedPayload& example : examples)
        QVERIFY2(resolved(example.draft, values).isOk(), qPrintable(example.name));
}

QTEST_GUILESS_MAIN(tst_Composing)
#include "tst_Composing.moc"
