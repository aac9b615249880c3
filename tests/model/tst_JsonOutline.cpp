// SPDX-License-Identifier: MIT
#include "model/payload/JsonOutline.h"

#include <QTest>

class tst_JsonOutline : public QObject
{
    Q_OBJECT

private slots:
    void laysOut_data();
    void laysOut();
    void saysWhereItStops_data();
    void saysWhereItStops();
    void hostileNestingEnds();
    void knowsThePathOfALine();
};

namespace {

QString laidOut(const JsonOutline& outline, QByteArrayView bytes)
{
    QStringList texts;
    for (const JsonLine& line : outline.lines()) {
        QString text(line.depth, QLatin1Char('.'));
        if (line.keySize > 0)
            text += QString::fromUtf8(bytes.sliced(line.key, line.keySize)) + QLatin1Char(':');
        text += QString::fromUtf8(bytes.sliced(line.value, line.valueSize)).remove(QLatin1Char(' '));
        texts += line.hasComma ? text + QLatin1Char(',') : text;
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

void tst_JsonOutline::laysOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << QByteArray(" \n") << QString();
    QTest::newRow("object") << QByteArray(R"({"a":1,"b":[true,null]})")
                            << QStringLiteral("{\n.\"a\":1,\n.\"b\":[\n..true,\n..null\n.]\n}");
    QTest::newRow("empty ones") << QByteArray(R"([{}, [ ]])") << QStringLiteral("[\n.{},\n.[]\n]");
    QTest::newRow("quotes in strings") << QByteArray(R"(["a\"b", "}"])")
                                       << QStringLiteral("[\n.\"a\\\"b\",\n.\"}\"\n]");
    QTest::newRow("one after the other") << QByteArray("{}\n1\n\"x\"\n") << QStringLiteral("{}\n1\n\"x\"");
}

void tst_JsonOutline::laysOut()
{
    QFETCH(QByteArray, bytes);
    const JsonOutline outline(bytes);
    QCOMPARE(outline.state(), JsonOutline::State::Whole);
    QVERIFY(outline.problem().isEmpty());
    QTEST(laidOut(outline, bytes), "lines");
}

void tst_JsonOutline::saysWhereItStops_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isIncomplete");
    QTest::addColumn<quint32>("at");
    const auto row = [](const char* bytes, bool isIncomplete, quint32 at) {
        QTest::newRow(bytes) << QByteArray(bytes) << isIncomplete << at;
    };
    row("[1, 2", true, 5);
    row("{\"a\":\"be", true, 8);
    row("{\"a", true, 3);
    row("{\"a\"", true, 4);
    row("[tr", true, 3);
    row("[-", true, 2);
    row("[\"\\", true, 3);
    row("hello", false, 0);
    row("[1 2]", false, 3);
    row("[01]", false, 1);
    row("{1:2}", false, 1);
    row("{\"a\" 1}", false, 5);
    row("[1,]", false, 3);
    row("{\"a\":1,}", false, 7);
    row("]", false, 0);
    row("[}", false, 1);
    row("[\"a\nb\"]", false, 3);
    row("GET / HTTP/1.1", false, 0);
}

void tst_JsonOutline::saysWhereItStops()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isIncomplete);
    const JsonOutline outline(bytes);
    QCOMPARE(outline.state(), isIncomplete ? JsonOutline::State::Incomplete : JsonOutline::State::Wrong);
    QVERIFY(!outline.problem().isEmpty());
    QTEST(outline.stoppedAt(), "at");
}

void tst_JsonOutline::hostileNestingEnds()
{
    const JsonOutline outline(QByteArray(1'000'000, '['));
    QCOMPARE(outline.state(), JsonOutline::State::Wrong);
    QCOMPARE(outline.lines().size(), qsizetype(JsonOutline::mostDepth));
}

void tst_JsonOutline::knowsThePathOfALine()
{
    const QByteArray bytes = R"({"a":1,"items":[{"x":0},[5],{"name":"n"}]})";
    const JsonOutline outline(bytes);
    const auto pathAt = [&](const char* text) {
        return outline.path(outline.lineOf(quint32(bytes.indexOf(text))), bytes);
    };
    QCOMPARE(pathAt("{\"a\""), QStringLiteral("$"));
    QCOMPARE(pathAt("1"), QStringLiteral("$.a"));
    QCOMPARE(pathAt("\"x\""), QStringLiteral("$.items[0].x"));
    QCOMPARE(pathAt("5"), QStringLiteral("$.items[1][0]"));
    QCOMPARE(pathAt("\"n\""), QStringLiteral("$.items[2].name"));
}

QTEST_APPLESS_MAIN(tst_JsonOutline)
#include "tst_JsonOutline.moc"
