// SPDX-License-Identifier: MIT
#include "model/behaviours/Behaviour.h"
#include "model/behaviours/DaytimeBehaviour.h"
#include "model/behaviours/HttpBehaviour.h"

#include <QTest>

using When = ReadPolicy::When;

class tst_Behaviours : public QObject
{
    Q_OBJECT

private slots:
    void everyNameIsReadAgain();
    void echoAnswersEverythingAndClosesAtTheEnd();
    void echoOnceAnswersOneReadAndCloses();
    void greetSpeaksFirstAndNeverReads();
    void replyAnswersTheFirstReadOnly();
    void ownTextsAreSaidAsTheyAre();
    void manualDoesNothingAtAll();
    void chatPassesOn();
    void discardOnlyReads();
    void daytimeSaysOneLineAndCloses();
    void quotesAreShortAndTakeTurns();
    void charGenTurnsItsPattern();
    void onlyCharGenGoesOn();
    void slowReaderIsPaced();
    void neverReadNeverReads();
    void httpAnswersOnceTheHeadIsComplete();
    void httpShowsTheRequestEscaped();
    void httpHeadHasNoBody();
    void httpTakesTheBodyInBeforeItAnswers();
    void httpRefusesAnEndlessHead();
    void httpAnswersHalfARequest();
};

namespace {

std::unique_ptr<Behaviour> make(BehaviourKind kind, const QByteArray& text = {})
{
    return makeBehaviour({kind, text});
}

bool isNothing(const BehaviourActions& actions)
{
    return actions.send.isEmpty() && actions.sendToOthers.isEmpty() && !actions.closeAfterSend;
}

QByteArray bodyOf(const QByteArray& response)
{
    return response.mid(response.indexOf("\r\n\r\n") + 4);
}

} // namespace

void tst_Behaviours::everyNameIsReadAgain()
{
    for (int i = 0; i < behaviourCount; ++i) {
        const auto kind = BehaviourKind(i);
        QCOMPARE(behaviourFromId(QString(behaviourId(kind))), std::optional(kind));
        QVERIFY(make(kind) != nullptr);
    }
    QVERIFY(!behaviourFromId(u"Echo"));
    QCOMPARE(QString(behaviourId(BehaviourKind::EchoOnce)), QStringLiteral("echo-once"));
    QCOMPARE(QString(behaviourId(BehaviourKind::Quote)), QStringLiteral("qotd"));
}

void tst_Behaviours::echoAnswersEverythingAndClosesAtTheEnd()
{
    const auto echo = make(BehaviourKind::Echo);
    QVERIFY(isNothing(echo->onAccepted()));
    for (const QByteArray& bytes : {QByteArray("hello"), QByteArray(1, '\0'), QByteArray("\xff\r\n")}) {
        const BehaviourActions actions = echo->onReceived(bytes);
        QCOMPARE(actions.send, bytes);
        QVERIFY(!actions.closeAfterSend);
    }
    QVERIFY(echo->onEndOfStream().closeAfterSend);
}

void tst_Behaviours::echoOnceAnswersOneReadAndCloses()
{
    const auto echo = make(BehaviourKind::EchoOnce);
    const BehaviourActions first = echo->onReceived("one");
    QCOMPARE(first.send, QByteArray("one"));
    QVERIFY(first.closeAfterSend);
    QVERIFY(isNothing(echo->onReceived("two")));
}

void tst_Behaviours::greetSpeaksFirstAndNeverReads()
{
    const auto greet = make(BehaviourKind::Greet);
    QCOMPARE(greet->readPolicy().when, When::Never);
    const BehaviourActions actions = greet->onAccepted();
    QCOMPARE(actions.send, QByteArray("Thank you for connecting"));
    QVERIFY(actions.closeAfterSend);
}

void tst_Behaviours::replyAnswersTheFirstReadOnly()
{
    const auto reply = make(BehaviourKind::ReplyOnce);
    QVERIFY(isNothing(reply->onAccepted()));
    QCOMPARE(reply->readPolicy().when, When::AsItComes);
    const BehaviourActions actions = reply->onReceived("Hello, Server");
    QCOMPARE(actions.send, QByteArray("Hello, Client"));
    QVERIFY(actions.closeAfterSend);
    QVERIFY(isNothing(reply->onReceived("again")));
}

void tst_Behaviours::ownTextsAreSaidAsTheyAre()
{
    const QByteArray own("\0<b>%1\r\n", 8);
    QCOMPARE(make(BehaviourKind::Greet, own)->onAccepted().send, own);
    QCOMPARE(make(BehaviourKind::ReplyOnce, own)->onReceived("x").send, own);
}

void tst_Behaviours::manualDoesNothingAtAll()
{
    const auto manual = make(BehaviourKind::Manual);
    QVERIFY(isNothing(manual->onAccepted()));
    QVERIFY(isNothing(manual->onReceived("x")));
    QVERIFY(isNothing(manual->onEndOfStream()));
    QCOMPARE(manual->readPolicy().when, When::AsItComes);
}

void tst_Behaviours::chatPassesOn()
{
    const BehaviourActions actions = make(BehaviourKind::Chat)->onReceived("hi");
    QCOMPARE(actions.sendToOthers, QByteArray("hi"));
    QVERIFY(actions.send.isEmpty());
    QVERIFY(!actions.closeAfterSend);
}

void tst_Behaviours::discardOnlyReads()
{
    const auto discard = make(BehaviourKind::Discard);
    QVERIFY(isNothing(discard->onReceived("x")));
    QCOMPARE(discard->readPolicy().when, When::AsItComes);
    QVERIFY(discard->onEndOfStream().closeAfterSend);
}

void tst_Behaviours::daytimeSaysOneLineAndCloses()
{
    const QDateTime time(QDate(2026, 11, 21), QTime(3, 5, 7), Qt::UTC);
    QCOMPARE(DaytimeBehaviour::line(time), QByteArray("Saturday, November 21, 2026 03:05:07-UTC\r\n"));
    const BehaviourActions actions = make(BehaviourKind::Daytime)->onAccepted();
    QVERIFY(actions.send.endsWith("\r\n"));
    QCOMPARE(actions.send.count('\n'), 1);
    QVERIFY(actions.closeAfterSend);
}

void tst_Behaviours::quotesAreShortAndTakeTurns()
{
    const BehaviourActions first = make(BehaviourKind::Quote)->onAccepted();
    const BehaviourActions second = make(BehaviourKind::Quote)->onAccepted();
    QVERIFY(first.closeAfterSend);
    QVERIFY(first.send != second.send);
    for (const QByteArray& quote : {first.send, second.send}) {
        QVERIFY(quote.size() > 2 && quote.size() < 512);
        QVERIFY(quote.endsWith("\r\n"));
    }
}

void tst_Behaviours::charGenTurnsItsPattern()
{
    const auto charGen = make(BehaviourKind::CharGen);
    QByteArray twice = charGen->more();
    twice += charGen->more();
    QList<QByteArray> lines = twice.split('\n');
    QVERIFY(lines.takeLast().isEmpty());
    QCOMPARE(lines.size(), 190);
    for (int i = 0; i < lines.size(); ++i) {
        QCOMPARE(lines[i].size(), 73); // with its CR
        for (int column = 0; column < 72; ++column)
            QCOMPARE(int(lines[i][column]), ' ' + (i + column) % 95);
        QVERIFY(lines[i].endsWith('\r'));
    }
    QVERIFY(isNothing(charGen->onReceived("x")));
}

void tst_Behaviours::onlyCharGenGoesOn()
{
    for (int i = 0; i < behaviourCount; ++i)
        QCOMPARE(make(BehaviourKind(i))->more().isEmpty(), BehaviourKind(i) != BehaviourKind::CharGen);
}

void tst_Behaviours::slowReaderIsPaced()
{
    BehaviourSpec spec;
    spec.kind = BehaviourKind::SlowReader;
    QCOMPARE(makeBehaviour(spec)->readPolicy().when, When::Paced);
    QCOMPARE(makeBehaviour(spec)->readPolicy().intervalMs, 500);
    spec.readIntervalMs = -7;
    QCOMPARE(makeBehaviour(spec)->readPolicy().intervalMs, 1);
    spec.readIntervalMs = 1'000'000;
    QCOMPARE(makeBehaviour(spec)->readPolicy().intervalMs, 60'000);
    QVERIFY(isNothing(makeBehaviour(spec)->onReceived("x")));
}

void tst_Behaviours::neverReadNeverReads()
{
    QCOMPARE(make(BehaviourKind::NeverRead)->readPolicy().when, When::Never);
}

void tst_Behaviours::httpAnswersOnceTheHeadIsComplete()
{
    const QByteArray request = "GET / HTTP/1.1\r\nHost: a\r\n\r\n";
    const auto http = make(BehaviourKind::Http);
    for (qsizetype i = 0; i + 1 < request.size(); ++i)
        QVERIFY(isNothing(http->onReceived(QByteArrayView(request).sliced(i, 1))));
    const BehaviourActions actions = http->onReceived("\n");
    QVERIFY(actions.send.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(actions.send.contains("\r\nConnection: close\r\n"));
    QVERIFY(actions.send.contains("\r\nContent-Type: text/html; charset=utf-8\r\n"));
    const QByteArray body = bodyOf(actions.send);
    QVERIFY(actions.send.contains("\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"));
    QVERIFY(body.contains("GET / HTTP/1.1"));
    QVERIFY(actions.closeAfterSend);
    QVERIFY(isNothing(http->onReceived(request)));
}

void tst_Behaviours::httpShowsTheRequestEscaped()
{
    const BehaviourActions actions =
        make(BehaviourKind::Http)->onReceived("GET /<script>&\" HTTP/1.1\r\nX: \xff\r\n\r\ntail<i>");
    QVERIFY(!actions.send.contains("<script>"));
    QVERIFY(actions.send.contains("/&lt;script&gt;&amp;&quot; HTTP/1.1"));
    QVERIFY(!actions.send.contains("tail"));
}

void tst_Behaviours::httpHeadHasNoBody()
{
    const QByteArray request = " /a HTTP/1.1\r\n\r\n";
    const BehaviourActions head = make(BehaviourKind::Http)->onReceived(QByteArray("HEAD" + request));
    const BehaviourActions post = make(BehaviourKind::Http)->onReceived(QByteArray("POST" + request));
    QVERIFY(bodyOf(head.send).isEmpty());
    const QByteArray length = "Content-Length: " + QByteArray::number(bodyOf(post.send).size());
    QVERIFY(head.send.contains(length)); // as many bytes as the same request by POST: the names are equally long
}

void tst_Behaviours::httpTakesTheBodyInBeforeItAnswers()
{
    const QByteArray head = "POST / HTTP/1.1\r\ncontent-length: 6\r\n\r\n";
    const auto http = make(BehaviourKind::Http);
    QVERIFY(isNothing(http->onReceived(head + "ab")));
    QVERIFY(isNothing(http->onReceived("cde")));
    QVERIFY(http->onReceived("f").send.startsWith("HTTP/1.1 200 OK\r\n"));
    // More than was told is not waited for, and less ends with the stream.
    QVERIFY(make(BehaviourKind::Http)->onReceived(head + "abcdefgh").send.startsWith("HTTP/1.1 200 "));
    const auto cut = make(BehaviourKind::Http);
    QVERIFY(isNothing(cut->onReceived(head + "ab")));
    QVERIFY(cut->onEndOfStream().send.startsWith("HTTP/1.1 200 "));
}

void tst_Behaviours::httpRefusesAnEndlessHead()
{
    const auto http = make(BehaviourKind::Http);
    const QByteArray piece(1024, 'a');
    BehaviourActions actions;
    int pieces = 0;
    while (isNothing(actions) && pieces < 100) {
        actions = http->onReceived(piece);
        ++pieces;
    }
    QCOMPARE(pieces, 65);
    QVERIFY(actions.send.startsWith("HTTP/1.1 431 "));
    QVERIFY(actions.closeAfterSend);

    QByteArray longest = "GET / HTTP/1.1\r\nX: ";
    longest += QByteArray(HttpBehaviour::largestHead - longest.size(), 'x') + "\r\n\r\n";
    QVERIFY(make(BehaviourKind::Http)->onReceived(longest).send.startsWith("HTTP/1.1 200 "));
    longest.insert(20, 'x');
    QVERIFY(make(BehaviourKind::Http)->onReceived(longest).send.startsWith("HTTP/1.1 431 "));
}

void tst_Behaviours::httpAnswersHalfARequest()
{
    const auto http = make(BehaviourKind::Http);
    QVERIFY(isNothing(http->onReceived("GET / HTTP/1.0\r\n")));
    QVERIFY(http->onEndOfStream().send.startsWith("HTTP/1.1 400 "));
    const BehaviourActions silent = make(BehaviourKind::Http)->onEndOfStream();
    QVERIFY(silent.send.isEmpty());
    QVERIFY(silent.closeAfterSend);
}

QTEST_GUILESS_MAIN(tst_Behaviours)
#include "tst_Behaviours.moc"
