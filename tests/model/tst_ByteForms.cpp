// SPDX-License-Identifier: MIT
#include "model/payload/ByteLiteral.h"
#include "model/payload/ByteSearch.h"
#include "model/payload/FieldReader.h"
#include "model/payload/HexLayout.h"
#include "model/payload/PayloadHints.h"
#include "tests/support/BufferSource.h"
#include "tests/support/PatternBytes.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

Q_DECLARE_METATYPE(std::optional<quint64>)

// Where bytes stand in rows, what they are as numbers, code and guesses, and how they are found.
class tst_ByteForms : public QObject
{
    Q_OBJECT

private slots:
    void rowsReachBeyond32Bits();
    void columnsAndBytesAgree_data();
    void columnsAndBytesAgree();
    void readsNumbersInBothOrders();
    void readsAddressesTimesAndCodePoints();
    void fieldsNeedTheirBytes();
    void writesCode();
    void qtCodeHasTheSameBytes();
    void findsInBothDirections();
    void findsAcrossParts();
    void guesses_data();
    void guesses();
    void entropyIsBetweenNothingAndEightBits();
};

void tst_ByteForms::rowsReachBeyond32Bits()
{
    const quint64 size = (quint64(1) << 33) + 5;
    const HexLayout layout(16, size);
    QCOMPARE(layout.rows(), (quint64(1) << 29) + 1);
    QCOMPARE(layout.rowOf(size - 1), layout.rows() - 1);
    QCOMPARE(layout.rowStart(layout.rows() - 1), quint64(1) << 33);
    QCOMPARE(layout.rowSize(layout.rows() - 1), 5);
    QCOMPARE(layout.rowSize(0), 16);
    QCOMPARE(layout.offsetDigits(), 9);
    QCOMPARE(HexLayout(16, 65'536).offsetDigits(), 4);
    QCOMPARE(HexLayout(16, 65'537).offsetDigits(), 8);
    QCOMPARE(HexLayout::offsetText(0xab, 100), QStringLiteral("00AB"));
    QCOMPARE(HexLayout(16, 0).rows(), 1u);
    QCOMPARE(HexLayout(16, 0).rowSize(0), 0);
    QCOMPARE(HexLayout(16, ~quint64(0)).offsetDigits(), 16);
}

void tst_ByteForms::columnsAndBytesAgree_data()
{
    QTest::addColumn<int>("bytesPerRow");
    for (const int bytes : {4, 8, 16, 32})
        QTest::addRow("%d", bytes) << bytes;
}

void tst_ByteForms::columnsAndBytesAgree()
{
    QFETCH(int, bytesPerRow);
    const HexLayout layout(bytesPerRow, 1000);
    for (int byte = 0; byte < bytesPerRow; ++byte) {
        QCOMPARE(layout.byteAt(layout.hexColumn(byte)), byte);
        QCOMPARE(layout.byteAt(layout.hexColumn(byte) + 1), byte);
        QVERIFY(!layout.isInText(layout.hexColumn(byte) + 1));
        QCOMPARE(layout.byteAt(layout.textColumn(byte)), byte);
        QVERIFY(layout.isInText(layout.textColumn(byte)));
    }
    QCOMPARE(layout.byteAt(0), 0);
    QCOMPARE(layout.byteAt(layout.columns() + 10), bytesPerRow - 1);
}

namespace {

Field field(const QByteArray& bytes, const char* name)
{
    for (const Field& field : readFields(bytes)) {
        if (field.name == QLatin1String(name))
            return field;
    }
    return {};
}

QString both(const QByteArray& bytes, const char* name)
{
    return field(bytes, name).big + QLatin1Char('|') + field(bytes, name).little;
}

} // namespace

void tst_ByteForms::readsNumbersInBothOrders()
{
    const QByteArray bytes = QByteArray::fromHex("fffe000000000001 3f800000");
    QCOMPARE(both(bytes, "int8"), QStringLiteral("-1|"));
    QCOMPARE(both(bytes, "uint8"), QStringLiteral("255|"));
    QCOMPARE(both(bytes, "int16"), QStringLiteral("-2|-257"));
    QCOMPARE(both(bytes, "uint16"), QStringLiteral("65534|65279"));
    QCOMPARE(both(bytes, "uint32"), QStringLiteral("4294836224|65279"));
    QCOMPARE(both(bytes, "int64"), QStringLiteral("-562949953421311|72057594037993215"));
    QCOMPARE(both(bytes, "uint64"), QStringLiteral("18446181123756130305|72057594037993215"));
    QCOMPARE(field(QByteArray::fromHex("3c00"), "float16").big, QStringLiteral("1"));
    QCOMPARE(field(QByteArray::fromHex("0000803f"), "float32").little, QStringLiteral("1"));
    QCOMPARE(field(QByteArray::fromHex("400921fb54442d18"), "float64").big, QStringLiteral("3.1415926535897931"));
}

void tst_ByteForms::readsAddressesTimesAndCodePoints()
{
    QCOMPARE(both(QByteArray::fromHex("7f000001"), "IPv4"), QStringLiteral("127.0.0.1|1.0.0.127"));
    QCOMPARE(field(QByteArray(15, '\0') + '\1', "IPv6").big, QStringLiteral("::1"));
    QCOMPARE(field(QByteArray::fromHex("0242ac110002"), "MAC").big, QStringLiteral("02:42:ac:11:00:02"));
    QCOMPARE(field(QByteArray::fromHex("00000000"), "time32 s").big, QStringLiteral("1970-01-01T00:00:00Z"));
    QCOMPARE(field(QByteArray::fromHex("80000000"), "time32 s").big, QStringLiteral("2038-01-19T03:14:08Z"));
    QCOMPARE(field(QByteArray::fromHex("00000000000003e9"), "time64 ms").big,
             QStringLiteral("1970-01-01T00:00:01.001Z"));
    QCOMPARE(field(QByteArray(8, '\x7f'), "time64 s").big, QString());
    QCOMPARE(field("好", "UTF-8").big, QStringLiteral("U+597D  好"));
    QCOMPARE(field("好", "UTF-8").size, 3);
    QCOMPARE(field("\n", "UTF-8").big, QStringLiteral("U+000A"));
    QCOMPARE(field("\xe5", "UTF-8").big, QString());
}

void tst_ByteForms::fieldsNeedTheirBytes()
{
    const qsizetype rows = readFields(QByteArray(16, '\0')).size();
    for (int size = 0; size < 16; ++size) {
        const QList<Field> fields = readFields(QByteArray(size, '\0'));
        QCOMPARE(fields.size(), rows);
        for (const Field& each : fields)
            QCOMPARE(each.big.isEmpty(), each.size > size);
    }
}

void tst_ByteForms::writesCode()
{
    const QByteArray bytes("a\"\\\n\0\x31\xff?\?=", 10);
    QCOMPARE(byteLiteral(bytes, ByteForm::Hex), QStringLiteral("61 22 5c 0a 00 31 ff 3f 3f 3d"));
    QCOMPARE(byteLiteral(bytes, ByteForm::Python), QStringLiteral("b\"a\\\"\\\\\\n\\x001\\xff?\?=\""));
    QCOMPARE(byteLiteral(bytes, ByteForm::QByteArrayCode),
             QStringLiteral("QByteArray(\"a\\\"\\\\\\n\\0001\\377?\\077=\", 10)"));
    QCOMPARE(byteLiteral("ab", ByteForm::CArray),
             QStringLiteral("static const unsigned char bytes[2] = {\n    0x61, 0x62,\n};"));
    QCOMPARE(byteLiteral(bytes, ByteForm::Base64), QString::fromLatin1(bytes.toBase64()));
    QCOMPARE(byteLiteral("ü", ByteForm::Text), QStringLiteral("ü"));
    QCOMPARE(byteLiteral({}, ByteForm::CArray),
             QStringLiteral("static const unsigned char bytes[1] = {0}; // no bytes"));
}

// Reads the code as a C compiler would.
void tst_ByteForms::qtCodeHasTheSameBytes()
{
    for (quint64 number = 0; number < 50; ++number) {
        const QByteArray bytes = patternBytes(number, 200);
        const QString code = byteLiteral(bytes, ByteForm::QByteArrayCode);
        QByteArray read;
        const QString inner = code.mid(12, code.lastIndexOf(QLatin1Char('"')) - 12);
        static const QRegularExpression part(QStringLiteral("\\\\([0-7]{3})|\\\\(.)|(.)"));
        for (auto parts = part.globalMatch(inner); parts.hasNext();) {
            const QRegularExpressionMatch match = parts.next();
            if (match.hasCaptured(1))
                read += char(match.captured(1).toInt(nullptr, 8));
            else if (match.hasCaptured(2))
                read += QHash<QChar, char>{{u'n', '\n'}, {u'r', '\r'}, {u't', '\t'}}.value(
                    match.captured(2)[0], match.captured(2)[0].toLatin1());
            else
                read += match.captured(3)[0].toLatin1();
        }
        QCOMPARE(read, bytes);
    }
}

void tst_ByteForms::findsInBothDirections()
{
    const BufferSource source("one two one two");
    const auto find = [&](const char* needle, quint64 from, ByteSearch::Direction direction) {
        ByteSearch search(source, needle, from, direction);
        while (!search.advance(1)) {
        }
        return search.found() ? int(*search.found()) : -1;
    };
    using Direction = ByteSearch::Direction;
    QCOMPARE(find("two", 0, Direction::Forward), 4);
    QCOMPARE(find("two", 5, Direction::Forward), 12);
    QCOMPARE(find("two", 13, Direction::Forward), 4);
    QCOMPARE(find("one", 8, Direction::Backward), 0);
    QCOMPARE(find("one", 0, Direction::Backward), 8);
    QCOMPARE(find("three", 0, Direction::Forward), -1);
    QCOMPARE(find("a needle that is longer than all of it", 0, Direction::Forward), -1);
    QCOMPARE(find("two", 1000, Direction::Backward), 12);
}

void tst_ByteForms::findsAcrossParts()
{
    QRandomGenerator random(1);
    for (int round = 0; round < 30; ++round) {
        QByteArray bytes(700'000, 'a');
        const int at = round == 0 ? 256 * 1024 - 2 : random.bounded(699'990);
        bytes.replace(at, 4, "need");
        const BufferSource source(bytes);
        for (const auto direction : {ByteSearch::Direction::Forward, ByteSearch::Direction::Backward}) {
            ByteSearch search(source, "need", quint64(random.bounded(700'000)), direction);
            while (!search.advance(10'000)) {
            }
            QCOMPARE(search.found(), std::optional<quint64>(quint64(at)));
            QCOMPARE(search.progress(), 1.0);
        }
    }
}

void tst_ByteForms::guesses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("hint");
    const auto row = [](const char* hint, const QByteArray& bytes) {
        QTest::addRow("%s %s", hint, bytes.left(8).toHex().constData()) << bytes << QByteArray(hint);
    };
    row("gzip data", QByteArray("\x1f\x8b\x08\0", 4));
    row("zlib data", QByteArray::fromHex("789c010203040506"));
    row("a PNG picture", QByteArray("\x89PNG\r\n\x1a\n\0", 9));
    row("a TLS record: ClientHello", QByteArray::fromHex("16030100050100000100"));
    row("an HTTP request", "GET /a HTTP/1.1\r\nHost: a\r\n");
    row("an HTTP response", "HTTP/1.1 200 OK\r\n");
    row("JSON", " {\"a\": 1}");
    row("JSON", "[1]");
    row("UTF-16 text, little endian", QByteArray("h\0e\0l\0l\0o\0", 10));
    row("UTF-16 text, big endian", QByteArray("\xfe\xff\0h", 4));
    row("a DNS query",
        QByteArray::fromHex("abcd01000001000000000000 07") + "example" + QByteArray("\3com\0\0\1\0\1", 9));
    row("ASCII text", "hello\r\n");
    row("UTF-8 text", "你好");
    row("compressed, encrypted or random bytes", patternBytes(1, 8000));
    row("", QByteArray("\0\1\2\3", 4));
    row("", QByteArray());
}

void tst_ByteForms::guesses()
{
    QFETCH(QByteArray, bytes);
    const QList<Message> hints = payloadHints(bytes);
    QTEST(hints.isEmpty() ? QByteArray() : QByteArray(hints.first().text), "hint");
}

void tst_ByteForms::entropyIsBetweenNothingAndEightBits()
{
    QCOMPARE(byteEntropy({}), 0.0);
    QCOMPARE(byteEntropy(QByteArray(100, 'x')), 0.0);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += char(i);
    QCOMPARE(byteEntropy(all), 8.0);
}

QTEST_APPLESS_MAIN(tst_ByteForms)
#include "tst_ByteForms.moc"
