// SPDX-License-Identifier: MIT
#include "model/export/Exporter.h"
#include "model/export/MermaidWriter.h"
#include "tests/support/EventScript.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

// The diagram as SVG and as Mermaid text: what is in it, and that no payload can break it.
class tst_DiagramExport : public QObject
{
    Q_OBJECT

private slots:
    void mermaidTellsAFirstEcho();
    void mermaidShowsWhatWasLost();
    void whatASavedSessionHasNotReceivedItNeverWill();
    void mermaidStaysAStatementALine();
    void theWordEndAndSignsAreEscaped();
    void svgIsWellFormed_data();
    void svgIsWellFormed();
    void svgHasTextTitleAndLegend();
    void labelsStayBetweenTheirLifelines();
    void aPictureHasAnEnd();
    void onlyChosenEventsAreInThePicture();
    void mermaidTellsWhatTheOthersDo();
};

namespace {

const char* const echo =
    "S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'hello'; C1 closes; "
    "S1.1 sees the end";

const char* const hostile = "S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 '</text><script>alert(1)</script>'; "
                            "C1 -> S1.1 'end'; C1 -> S1.1 'a\\r\\nNote over C1: x'; C1 -> S1.1 '%%{init}%% # x &amp'; "
                            "C1 -> S1.1 '\\x00\\xff\\xfe]]>'; C1 -> S1.1 '-->> C1: <!-- '";

QString exported(EventStore& store, ExportFormat format, const ExportChoice& choice, QList<Message>* remarks = nullptr)
{
    Exporter exporter(store, format, choice, translated);
    QByteArray all;
    for (QByteArray bytes = exporter.next(); !bytes.isEmpty(); bytes = exporter.next())
        all += bytes;
    if (remarks != nullptr)
        *remarks = exporter.remarks();
    return QString::fromUtf8(all);
}

QString exported(const char* picture, ExportFormat format)
{
    EventStore store;
    EventScript(store).play(QString::fromUtf8(picture));
    return exported(store, format, ExportChoice::all(store.end()));
}

} // namespace

void tst_DiagramExport::mermaidTellsAFirstEcho()
{
    QCOMPARE(exported(echo, ExportFormat::Mermaid), QString::fromUtf8("sequenceDiagram\n"
                                                                      "    participant C1 as C1 127.0.0.1:50001\n"
                                                                      "    participant S1 as S1 127.0.0.1:8888\n"
                                                                      "    participant S1_1 as S1·1 127.0.0.1:8888\n"
                                                                      "    Note over C1,S1_1: ──▶ Observed: send() "
                                                                      "here and recv() there are both calls of this "
                                                                      "app<br/>┄┄▶ Implied: no call, but TCP must have "
                                                                      "done it\n"
                                                                      "    Note over S1: socket()\n"
                                                                      "    Note over S1: bind()\n"
                                                                      "    Note over S1: listen()\n"
                                                                      "    Note over C1: socket()\n"
                                                                      "    Note over C1: connect()\n"
                                                                      "    C1-->>S1: SYN (implied)\n"
                                                                      "    Note over C1: connect() → 0\n"
                                                                      "    S1-->>C1: SYN-ACK (implied)\n"
                                                                      "    C1-->>S1: ACK (implied)\n"
                                                                      "    Note over S1_1: accept()\n"
                                                                      "    C1->>S1_1: hello  5 B  [0…4]\n"
                                                                      "    S1_1->>C1: hello  5 B  [0…4]\n"
                                                                      "    Note over C1: close() → 0\n"
                                                                      "    C1-->>S1_1: FIN (implied)\n"
                                                                      "    Note over S1_1: recv() → 0\n"
                                                                      "    S1_1-->>C1: ACK (implied)\n"));
}

void tst_DiagramExport::mermaidShowsWhatWasLost()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002"));
    Event to = script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.value = 1;
    to.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    script.add(to, "x");
    to.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9));
    script.add(to, "y");
    script.play(QStringLiteral("U2 closes"));
    const QString text = exported(store, ExportFormat::Mermaid, ExportChoice::all(store.end()));
    QVERIFY2(text.contains(QStringLiteral("    U1-xU2: x  1 B  not received\n")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("    U1-)P1: y  1 B  not observed there\n")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("    participant P1 as P1 · outside this app 127.0.0.1:9\n")),
             qUtf8Printable(text));
    QVERIFY2(text.contains(QString::fromUtf8("    Note over U1,P1: ──) Half-observed: the other #101;nd is outside "
                                             "this app<br/>──✕ Not received (bytes: never read)\n")),
             qUtf8Printable(text));
}

void tst_DiagramExport::whatASavedSessionHasNotReceivedItNeverWill()
{
    EventStore store;
    EventScript script(store);
    script.play(QStringLiteral("U1 opens 127.0.0.1:9001; U2 opens 127.0.0.1:9002"));
    Event to = script.event(QStringLiteral("U1"), EventKind::SendTo, Call::SendTo);
    to.value = 1;
    to.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, 9002));
    script.add(to, "x");
    ExportChoice choice = ExportChoice::all(store.end());
    const QString live = exported(store, ExportFormat::Mermaid, choice);
    QVERIFY2(live.contains(QStringLiteral("    U1-xU2: x  1 B  not received here (yet)\n")), qUtf8Printable(live));
    choice.isOver = true;
    const QString saved = exported(store, ExportFormat::Mermaid, choice);
    QVERIFY2(saved.contains(QStringLiteral("    U1-xU2: x  1 B  not received\n")), qUtf8Printable(saved));
}

// The grammar of what we write: every line is a participant, a note or an arrow between participants.
void tst_DiagramExport::mermaidStaysAStatementALine()
{
    const QString text = exported(hostile, ExportFormat::Mermaid);
    static const QRegularExpression line(QRegularExpression::anchoredPattern(QStringLiteral(
        "    (participant \\w+( as [^\\n#;<>]*)?|(Note over \\w+(,\\w+)?|\\w+(->>|-->>|-\\)|-x|--x)\\w+): "
        "([^\\n#;<>%\"]|#\\d+;|<br/>)+)")));
    static const QRegularExpression end(QStringLiteral("\\bend\\b"));
    QStringList lines = text.split(QLatin1Char('\n'));
    QCOMPARE(lines.takeFirst(), QStringLiteral("sequenceDiagram"));
    QCOMPARE(lines.takeLast(), QString());
    for (const QString& each : std::as_const(lines)) {
        QVERIFY2(line.match(each).hasMatch(), qUtf8Printable(each));
        QVERIFY2(!end.match(each).hasMatch(), qUtf8Printable(each));
    }
    QVERIFY(lines.size() > 15);
}

void tst_DiagramExport::theWordEndAndSignsAreEscaped()
{
    QCOMPARE(MermaidWriter::escaped(QStringLiteral("the end; weekend #1 END")),
             QStringLiteral("the #101;nd#59; weekend #35;1 #69;ND"));
}

void tst_DiagramExport::svgIsWellFormed_data()
{
    QTest::addColumn<QString>("picture");
    QTest::newRow("echo") << QString::fromUtf8(echo);
    QTest::newRow("hostile") << QString::fromUtf8(hostile);
    QTest::newRow("nothing") << QString();
    QTest::newRow("reset") << QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 resets; S1.1 is reset");
    QTest::newRow("ribbons") << QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 sends 'one'; C1 sends "
                                               "'two'; S1.1 receives 'onetwo'; S1.1 sends 'under way'");
}

void tst_DiagramExport::svgIsWellFormed()
{
    QFETCH(const QString, picture);
    const QString svg = exported(qUtf8Printable(picture), ExportFormat::Svg);
    QXmlStreamReader reader(svg);
    QString root;
    QStringList texts;
    int scripts = 0;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (root.isEmpty())
            root = reader.name().toString();
        scripts += reader.name() == QLatin1String("script") ? 1 : 0;
        if (reader.name() == QLatin1String("text"))
            texts += reader.readElementText();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    QCOMPARE(root, QStringLiteral("svg"));
    QCOMPARE(scripts, 0);
    QVERIFY(!svg.contains(QStringLiteral("nan")));
    if (picture.contains(QStringLiteral("script")))
        QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("</text><script>alert(1)</script>")));
}

void tst_DiagramExport::svgHasTextTitleAndLegend()
{
    const QString svg = exported(echo, ExportFormat::Svg);
    for (const char* part : {"<title id='title'>Sequence diagram</title>", "<desc id='desc'>13 events",
                             ">hello  5 B  [0…4]</text>", ">send() → 5</text>", ">SYN (implied)</text>",
                             ">Implied: no call, but TCP must have done it</text>", ">127.0.0.1:50001</text>"})
        QVERIFY2(svg.contains(QString::fromUtf8(part)), part);
}

void tst_DiagramExport::labelsStayBetweenTheirLifelines()
{
    const QString svg =
        exported("S1 listens 127.0.0.1:8888; C1 connects S1; S1.1 closes; C1 sends 'thirty letters stand "
                 "between them'",
                 ExportFormat::Svg);
    const QString whole = QStringLiteral("thirty letters stand between them  33 B  [0…32]  33 bytes never read");
    QVERIFY2(svg.contains(QStringLiteral("<title>") + whole + QStringLiteral("</title>")), qUtf8Printable(svg));
    QVERIFY(!svg.contains(QLatin1Char('>') + whole + QStringLiteral("</text>")));
    QVERIFY(svg.contains(QStringLiteral(">thirty l…  33 B  [0…32]  33 bytes never read</text>")));
}

void tst_DiagramExport::aPictureHasAnEnd()
{
    EventStore store;
    EventScript script(store);
    script.play(QString::fromUtf8(echo));
    Event note = script.event(QStringLiteral("C1"), EventKind::Note, Call::None);
    for (int i = 0; i < 3000; ++i)
        script.add(note);
    QList<Message> remarks;
    const QString svg = exported(store, ExportFormat::Svg, ExportChoice::all(store.end()), &remarks);
    QCOMPARE(svg.count(QStringLiteral("<g class='row'>")), 2000);
    QCOMPARE(remarks.size(), 1);
    QCOMPARE(translated(remarks.first()),
             QStringLiteral("1013 events are not in the picture: it holds the first 2000 of those chosen."));
}

void tst_DiagramExport::onlyChosenEventsAreInThePicture()
{
    EventStore store;
    EventScript(store).play(QString::fromUtf8(echo));
    const QString text = exported(store, ExportFormat::Mermaid, ExportChoice::of({{8, 9}, {9, 10}}));
    QCOMPARE(text, QString::fromUtf8("sequenceDiagram\n"
                                     "    participant C1 as C1 127.0.0.1:50001\n"
                                     "    participant S1_1 as S1·1 127.0.0.1:8888\n"
                                     "    Note over C1,S1_1: ──▶ Observed: send() here and recv() there are both "
                                     "calls of this app\n"
                                     "    C1->>S1_1: hello  5 B  [0…4]\n"
                                     "    S1_1->>C1: hello  5 B  [0…4]\n"));
}

void tst_DiagramExport::mermaidTellsWhatTheOthersDo()
{
    QString picture = QStringLiteral("S1 listens 127.0.0.1:8888");
    for (int i = 1; i <= 30; ++i)
        picture += QStringLiteral("; C%1 connects S1; C%1 -> S1.%1 'hello'").arg(i);
    const QString text = exported(qUtf8Printable(picture), ExportFormat::Mermaid);
    QVERIFY2(text.contains(QStringLiteral("    participant others as others (37)\n")), qUtf8Printable(text));
    QVERIFY2(text.contains(QStringLiteral("    Note over others: send() → 5\n    Note over others: recv() → 5\n")),
             qUtf8Printable(text));
}

QTEST_GUILESS_MAIN(tst_DiagramExport)
#include "tst_DiagramExport.moc"
