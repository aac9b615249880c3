// SPDX-License-Identifier: MIT
#include "model/payload/PayloadParser.h"

#include "model/payload/TypedPlaces.h"
#include "model/payload/TypedText.h"

#include <QRandomGenerator>
#include <QTest>

using LineEnding = PayloadFormat::LineEnding;
using Mode = PayloadFormat::Mode;

class tst_PayloadParser : public QObject
{
    Q_OBJECT

private slots:
    void textIsSentAsItIs();
    void appendsTheLineEndingAskedFor();
    void readsEscapes_data();
    void readsEscapes();
    void pointsAtBadEscapes_data();
    void pointsAtBadEscapes();
    void readsHex_data();
    void readsHex();
    void pointsAtBadHex_data();
    void pointsAtBadHex();
    void refusesHalfACharacter();
    void knowsWhereEachByteWasTyped();
    void everyCharacterIsWhereItsBytesAre();
};

void tst_PayloadParser::textIsSentAsItIs()
{
    const PayloadFormat format;
    for (const QString& text : {QStringLiteral("hello"), QStringLiteral("  a\\n %n %1 "), QStringLiteral("你好"),
                                QStringLiteral("a\nb\r\n"), QString(QChar(0)), QStringLiteral("😀"), QString()}) {
        const Result<QByteArray> bytes = parsePayload(text, format);
        QVERIFY(bytes.isOk());
        QCOMPARE(*bytes, text.toUtf8());
    }
}

void tst_PayloadParser::appendsTheLineEndingAskedFor()
{
    const auto bytesOf = [](LineEnding ending) {
        return *parsePayload(QStringLiteral("a"), {Mode::Text, false, ending});
    };
    QCOMPARE(bytesOf(LineEnding::None), QByteArray("a"));
    QCOMPARE(bytesOf(LineEnding::Lf), QByteArray("a\n"));
    QCOMPARE(bytesOf(LineEnding::CrLf), QByteArray("a\r\n"));
    QCOMPARE(bytesOf(LineEnding::Cr), QByteArray("a\r"));
    QCOMPARE(*parsePayload(QStringLiteral("61"), {Mode::Hex, false, LineEnding::CrLf}), QByteArray("a"));
}

void tst_PayloadParser::readsEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("none") << "plain" << QByteArray("plain");
    QTest::newRow("simple") << R"(\n\r\t\0\\)" << QByteArray("\n\r\t\0\\", 5);
    QTest::newRow("zero then digit") << R"(\01)" << QByteArray("\0001", 2);
    QTest::newRow("byte") << R"(\xff\x00A)" << QByteArray("\xff\0A", 3);
    QTest::newRow("byte, upper case") << R"(\xFF1)"
                                      << QByteArray("\xff"
                                                    "1");
    QTest::newRow("four digits") << R"(\u4f60x)" << QByteArray("你x");
    QTest::newRow("braces") << R"(\u{1F600}\u{a}.)" << QByteArray("😀\n.");
    QTest::newRow("byte order mark") << R"(\ufeffa)"
                                     << QByteArray("\xef\xbb\xbf"
                                                   "a");
    QTest::newRow("between") << R"(a\nb)" << QByteArray("a\nb");
    QTest::newRow("escaped backslash") << R"(\\n)" << QByteArray("\\n");
}

void tst_PayloadParser::readsEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const Result<QByteArray> result = parsePayload(text, {Mode::Text, true});
    QVERIFY(result.isOk());
    QCOMPARE(*result, bytes);
}

void tst_PayloadParser::pointsAtBadEscapes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("at the end") << R"(ab\)" << 2;
    QTest::newRow("unknown") << R"(\q)" << 0;
    QTest::newRow("one digit") << R"(a\x4)" << 1;
    QTest::newRow("one digit, then text") << R"(\x4g)" << 0;
    QTest::newRow("three digits") << R"(\u4f6)" << 0;
    QTest::newRow("empty braces") << R"(\u{})" << 0;
    QTest::newRow("open braces") << R"(\u{41)" << 0;
    QTest::newRow("seven digits") << R"(\u{1000000})" << 0;
    QTest::newRow("beyond Unicode") << R"(\u{110000})" << 0;
    QTest::newRow("surrogate") << R"(\ud83d)" << 0;
    QTest::newRow("behind good ones") << R"(\n\n\z)" << 4;
}

void tst_PayloadParser::pointsAtBadEscapes()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<QByteArray> result = parsePayload(text, {Mode::Text, true});
    QVERIFY(!result.isOk());
    QCOMPARE(result.problem().position, position);
    QVERIFY(!result.problem().why.isEmpty());
}

void tst_PayloadParser::readsHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << "" << QByteArray();
    QTest::newRow("joined") << "48656C6c6F" << QByteArray("Hello");
    QTest::newRow("spaced") << " 48 65\t6C\n6C\r\n6F " << QByteArray("Hello");
    QTest::newRow("colons and commas") << "48:65,6C, 6C" << QByteArray("Hell");
    QTest::newRow("0x") << "0x48,0X65 0x6c6c" << QByteArray("Hell");
    QTest::newRow("backslash") << R"(\x48\x65)" << QByteArray("He");
    QTest::newRow("comment") << "48 # H, not 65\n65#e" << QByteArray("He");
    QTest::newRow("zero") << "00 0x00" << QByteArray(2, '\0');
}

void tst_PayloadParser::readsHex()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const Result<QByteArray> result = parsePayload(text, {Mode::Hex});
    QVERIFY(result.isOk());
    QCOMPARE(*result, bytes);
}

void tst_PayloadParser::pointsAtBadHex_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("position");
    QTest::newRow("odd") << "486" << 2;
    QTest::newRow("odd group") << "48 6 6C" << 3;
    QTest::newRow("no digit") << "48 zz" << 3;
    QTest::newRow("one digit behind 0x") << "0x4" << 2;
    QTest::newRow("only 0x") << "48 0x" << 3;
    QTest::newRow("minus") << "-48" << 0;
    QTest::newRow("other scripts") << QStringLiteral("٤٨") << 0;
    QTest::newRow("full width") << QStringLiteral("\uff14\uff21") << 0;
}

void tst_PayloadParser::pointsAtBadHex()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<QByteArray> result = parsePayload(text, {Mode::Hex});
    QVERIFY(!result.isOk());
    QCOMPARE(result.problem().position, position);
    QVERIFY(!result.problem().why.isEmpty());
}

void tst_PayloadParser::refusesHalfACharacter()
{
    const QString text = QStringLiteral("ab") + QChar(0xd83d);
    for (bool readsEscapes : {false, true}) {
        const Result<QByteArray> result = parsePayload(text, {Mode::Text, readsEscapes});
        QVERIFY(!result.isOk());
        QCOMPARE(result.problem().position, 2);
    }
}

void tst_PayloadParser::knowsWhereEachByteWasTyped()
{
    using Stretch = TypedPlaces::Stretch;
    const TypedPlaces hex(QStringLiteral(" 48,0x65 # 66\n6C"), {Mode::Hex});
    QCOMPARE(hex.bytesAt({0, 0}), (Stretch{0, 1})); // the cursor stands before it
    QCOMPARE(hex.bytesAt({2, 0}), (Stretch{0, 1})); // inside
    QCOMPARE(hex.bytesAt({3, 0}), (Stretch{1, 1}));
    QCOMPARE(hex.bytesAt({2, 5}), (Stretch{0, 2}));  // in part is enough
    QCOMPARE(hex.bytesAt({9, 4}), (Stretch{2, 0}));  // a comment
    QCOMPARE(hex.bytesAt({17, 0}), (Stretch{3, 0})); // behind all
    QCOMPARE(hex.placeOf({1, 2}), (Stretch{6, 10}));
    PayloadFormat escapes;
    escapes.readsEscapes = true;
    const TypedPlaces text(QStringLiteral("😀\\xff你"), escapes);
    QCOMPARE(text.bytesAt({0, 2}), (Stretch{0, 4}));
    QCOMPARE(text.bytesAt({4, 1}), (Stretch{4, 1}));
    QCOMPARE(text.placeOf({4, 1}), (Stretch{2, 4}));
    QCOMPARE(text.placeOf({6, 1}), (Stretch{6, 1}));                                    // a byte inside a character
    QCOMPARE(TypedPlaces(QStringLiteral("6"), {Mode::Hex}).bytesAt({0, 0}), Stretch()); // nothing can be read
}

void tst_PayloadParser::everyCharacterIsWhereItsBytesAre()
{
    QRandomGenerator chance(3);
    const QStringList some{QStringLiteral("a"), QStringLiteral("é"),     QStringLiteral("好"),
                           QStringLiteral("😀"), QStringLiteral("\\x41"), QStringLiteral("\\n")};
    for (const TextEncoding encoding : textEncodings()) {
        PayloadFormat format;
        format.encoding = encoding;
        format.readsEscapes = true;
        for (int round = 0; round < 20; ++round) {
            QString text;
            QList<TypedPlaces::Stretch> places;
            QList<QByteArray> bytes;
            for (int i = 0; i < 8; ++i) {
                const QString& one = some[chance.bounded(int(some.size()))];
                const Result<QByteArray> made = parsePayload(one, format);
                if (!made)
                    continue; // not in this encoding
                places += {text.size(), one.size()};
                bytes += *made;
                text += one;
            }
            const TypedPlaces known(text, format);
            const QByteArray all = *parsePayload(text, format);
            for (qsizetype i = 0; i < places.size(); ++i) {
                const TypedPlaces::Stretch at = known.bytesAt(places[i]);
                QCOMPARE(all.mid(at.first, at.size), bytes[i]);
                QCOMPARE(known.placeOf(at), places[i]);
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_PayloadParser)
#include "tst_PayloadParser.moc"
