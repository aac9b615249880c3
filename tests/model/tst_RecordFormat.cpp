// SPDX-License-Identifier: MIT
#include "model/recording/Crc32c.h"
#include "model/recording/RecordFormat.h"
#include "tests/support/PatternBytes.h"

#include <QTest>

// The bytes of a session file: what is written is what is read, and nothing else is taken for it.
class TestRecordFormat final : public QObject
{
    Q_OBJECT

private slots:
    void crcIsTheOneOfTheRfc_data();
    void crcIsTheOneOfTheRfc();
    void crcIsTheSameWithAndWithoutTheInstruction();
    void crcGoesOnWhereItStopped();
    void fileHeaderComesBack();
    void fileHeaderOfSomethingElseIsRefused();
    void recordHeaderComesBack();
    void anyChangedByteOfAHeaderIsNoticed();
    void addressesAndTextsComeBack();
    void bodiesThatLieAreRefused();
};

void TestRecordFormat::crcIsTheOneOfTheRfc_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<quint32>("crc");
    QByteArray ascending(32, '\0');
    QByteArray descending(32, '\0');
    for (int i = 0; i < 32; ++i) {
        ascending[i] = char(i);
        descending[i] = char(31 - i);
    }
    QTest::newRow("zeros") << QByteArray(32, '\0') << 0x8A9136AAU; // RFC 3720 appendix B.4
    QTest::newRow("ones") << QByteArray(32, '\xff') << 0x62A8AB43U;
    QTest::newRow("ascending") << ascending << 0x46DD794EU;
    QTest::newRow("descending") << descending << 0x113FDB5CU;
    QTest::newRow("digits") << QByteArray("123456789") << 0xE3069283U;
    QTest::newRow("nothing") << QByteArray() << 0U;
}

void TestRecordFormat::crcIsTheOneOfTheRfc()
{
    QFETCH(QByteArray, bytes);
    QFETCH(quint32, crc);
    QCOMPARE(crc32c(bytes.constData(), bytes.size()), crc);
    QCOMPARE(portableCrc32c(bytes.constData(), bytes.size()), crc);
}

void TestRecordFormat::crcIsTheSameWithAndWithoutTheInstruction()
{
    const QByteArray bytes = patternBytes(7, 40'000); // over twelve kilobytes three lanes run side by side
    for (qsizetype size = 0; size < 70; ++size)
        QCOMPARE(crc32c(bytes.constData() + size, size), portableCrc32c(bytes.constData() + size, size));
    for (const qsizetype size : {4999, 12'287, 12'288, 12'289, 24'576, 39'990})
        QCOMPARE(crc32c(bytes.constData() + 1, size, 77), portableCrc32c(bytes.constData() + 1, size, 77));
}

void TestRecordFormat::crcGoesOnWhereItStopped()
{
    const QByteArray bytes = patternBytes(3, 100);
    for (qsizetype cut = 0; cut <= bytes.size(); ++cut)
        QCOMPARE(crc32c(bytes.constData() + cut, bytes.size() - cut, crc32c(bytes.constData(), cut)),
                 crc32c(bytes.constData(), bytes.size()));
}

void TestRecordFormat::fileHeaderComesBack()
{
    const FileHeader written{.start = {123456789, 1'700'000'000'000'000'001}, .session = QUuid::createUuid()};
    const QByteArray bytes = written.toBytes();
    QCOMPARE(bytes.size(), FileHeader::size);
    FileHeader read;
    QCOMPARE(FileHeader::read(bytes, &read), FileHeader::Fault::None);
    QCOMPARE(read.start.monotonicNs, written.start.monotonicNs);
    QCOMPARE(read.start.wallNs, written.start.wallNs);
    QCOMPARE(read.session, written.session);
}

void TestRecordFormat::fileHeaderOfSomethingElseIsRefused()
{
    FileHeader read;
    QCOMPARE(FileHeader::read("PK\x03\x04", &read), FileHeader::Fault::NotASession);
    const QByteArray whole = FileHeader().toBytes();
    for (qsizetype size = 0; size < whole.size(); ++size)
        QCOMPARE(FileHeader::read(whole.first(size), &read), FileHeader::Fault::TooShort);
    FileHeader newer;
    newer.major = FileHeader::currentMajor + 1;
    QCOMPARE(FileHeader::read(newer.toBytes(), &read), FileHeader::Fault::TooNew);
    FileHeader slightlyNewer;
    slightlyNewer.minor = 7;
    QCOMPARE(FileHeader::read(slightlyNewer.toBytes(), &read), FileHeader::Fault::None);
    for (qsizetype at = 8; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 0x10);
        QCOMPARE(FileHeader::read(bytes, &read), FileHeader::Fault::Damaged);
    }
}

static QByteArray headerBytes(const RecordHeader& header)
{
    QByteArray bytes(RecordHeader::size, 'x');
    header.write(bytes.data());
    return bytes;
}

void TestRecordFormat::recordHeaderComesBack()
{
    const QByteArray bytes = headerBytes({RecordKind::Events, 80 * 5, 1'000'000'000'000, 5, 0xDEADBEEF});
    const std::optional<RecordHeader> read = RecordHeader::read(bytes + "behind it");
    QVERIFY(read);
    QCOMPARE(read->kind, RecordKind::Events);
    QCOMPARE(read->bodySize, quint64(400));
    QCOMPARE(read->position, quint64(1'000'000'000'000));
    QCOMPARE(read->count, quint32(5));
    QCOMPARE(read->bodyCrc, quint32(0xDEADBEEF));
    QVERIFY(bytes.startsWith("SPR\nEVNT"));
}

void TestRecordFormat::anyChangedByteOfAHeaderIsNoticed()
{
    const QByteArray whole = headerBytes({RecordKind::Payload, 17, 4, 0, 9});
    for (qsizetype at = 0; at < whole.size(); ++at) {
        QByteArray bytes = whole;
        bytes[at] = char(bytes[at] ^ 1);
        QVERIFY(!RecordHeader::read(bytes));
        QVERIFY(!RecordHeader::read(whole.first(at)));
    }
}

void TestRecordFormat::addressesAndTextsComeBack()
{
    const QList<SocketAddress> addresses = {
        SocketAddress::internet(QHostAddress(QStringLiteral("127.0.0.1")), 8888),
        SocketAddress::internet(QHostAddress(QStringLiteral("fe80::1%lo")), 65535),
        SocketAddress::internet(QHostAddress(QStringLiteral("::ffff:10.0.0.1")), 1),
        SocketAddress::local(QStringLiteral("/run/ein Söckel")),
        SocketAddress::local(QString()),
    };
    const auto read = readAddressesBody(addressesBody(addresses), quint32(addresses.size()));
    QVERIFY(read);
    QCOMPARE(*read, addresses);
    const QList<QString> texts = {QStringLiteral("localhost"), QString(), QStringLiteral("注释\n")};
    const auto readTexts = readTextsBody(textsBody(texts), quint32(texts.size()));
    QVERIFY(readTexts);
    QCOMPARE(*readTexts, texts);
}

void TestRecordFormat::bodiesThatLieAreRefused()
{
    const QByteArray texts = textsBody({QStringLiteral("ab"), QStringLiteral("cd")});
    QVERIFY(!readTextsBody(texts, 1));
    QVERIFY(!readTextsBody(texts, 3));
    QVERIFY(!readTextsBody("\xff\xff\xff\xff"
                           "ab",
                           1));
    for (qsizetype size = 0; size < texts.size(); ++size)
        QVERIFY(!readTextsBody(texts.first(size), 2));
    QByteArray address = addressesBody({SocketAddress::local(QStringLiteral("/a"))});
    QVERIFY(!readAddressesBody(address.chopped(1), 1));
    QVERIFY(!readAddressesBody(address, 4'000'000'000U));
    address[0] = 9; // no such family
    QVERIFY(!readAddressesBody(address, 1));
}

QTEST_GUILESS_MAIN(TestRecordFormat)
#include "tst_RecordFormat.moc"
