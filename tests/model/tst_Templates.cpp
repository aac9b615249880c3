// SPDX-License-Identifier: MIT
#include "model/composing/Draft.h"
#include "model/composing/PayloadTemplate.h"

#include <QTest>

// Templates: variables, lengths and checksums; what cannot be filled in is refused at its place.
class tst_Templates : public QObject
{
    Q_OBJECT

private slots:
    void checksumsHaveTheirCatalogueValues_data();
    void checksumsHaveTheirCatalogueValues();
    void templatesAreFilledIn_data();
    void templatesAreFilledIn();
    void templatesAreRefusedAtTheirPlace_data();
    void templatesAreRefusedAtTheirPlace();
    void aLengthThatDoesNotFitIsRefused();
    void theSameValuesMakeTheSameBytes();
};

namespace {

Draft draft(const QString& text, const PayloadFormat& format = {})
{
    return {Draft::Kind::Template, text, format, {}};
}

} // namespace

void tst_Templates::checksumsHaveTheirCatalogueValues_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<quint32>("check");
    QTest::newRow("CRC-16/MODBUS") << int(Checksum::Crc16Modbus) << 0x4b37U;
    QTest::newRow("CRC-16/IBM-3740") << int(Checksum::Crc16Ccitt) << 0x29b1U;
    QTest::newRow("CRC-32/ISO-HDLC") << int(Checksum::Crc32) << 0xcbf43926U;
    QTest::newRow("sum") << int(Checksum::Sum8) << 0xddU;
    QTest::newRow("exclusive or") << int(Checksum::Xor8) << 0x31U;
}

void tst_Templates::checksumsHaveTheirCatalogueValues()
{
    QFETCH(const int, kind);
    QFETCH(const quint32, check);
    QCOMPARE(checksum("123456789", Checksum(kind)), check);
}

void tst_Templates::templatesAreFilledIn_data()
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

void tst_Templates::templatesAreFilledIn()
{
    QFETCH(const QString, text);
    QFETCH(const QByteArray, bytes);
    const TemplateValues values{7, 1'000'000'000'123'456'789, 1,
                                SocketAddress::internet(QHostAddress(QHostAddress::LocalHost), 5000),
                                SocketAddress::internet(QHostAddress(QHostAddress::LocalHostIPv6), 8888)};
    const Result<QByteArray> made = resolved(draft(text), values);
    QVERIFY2(made.isOk(), made.isOk() ? "" : qPrintable(made.problem().sentence()));
    QCOMPARE(*made, bytes);
    PayloadFormat withEnding;
    withEnding.lineEnding = PayloadFormat::LineEnding::Lf;
    QVERIFY(resolved(draft(text, withEnding), values)->endsWith('\n'));
}

void tst_Templates::templatesAreRefusedAtTheirPlace_data()
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

void tst_Templates::templatesAreRefusedAtTheirPlace()
{
    QFETCH(const QString, text);
    QFETCH(const int, position);
    const Result<QByteArray> made = resolved(draft(text, {PayloadFormat::Mode::Text, true}), {});
    QVERIFY(!made.isOk());
    QCOMPARE(made.problem().position, position);
    QVERIFY(!made.problem().why.isEmpty());
}

void tst_Templates::aLengthThatDoesNotFitIsRefused()
{
    const QString most(255, QLatin1Char('x'));
    QCOMPARE(resolved(draft(QStringLiteral("${length:1}") + most), {})->front(), '\xff');
    const Result<QByteArray> more = resolved(draft(QStringLiteral(" ${length:1}x") + most), {});
    QVERIFY(!more.isOk());
    QCOMPARE(more.problem().position, 1);
    QVERIFY(!resolved(draft(QStringLiteral("${random:65536}").repeated(257)), {}).isOk());
}

void tst_Templates::theSameValuesMakeTheSameBytes()
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

QTEST_GUILESS_MAIN(tst_Templates)
#include "tst_Templates.moc"
