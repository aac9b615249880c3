// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"
#include "tests/support/EventScript.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <map>

// A log whose rows stand in groups.
class tst_LogGroups final : public QObject
{
    Q_OBJECT

private slots:
    void bothEndsOfAConnectionAreOneGroup();
    void anEndpointHasItsConnections();
    void aCollapsedGroupIsItsHeader();
    void aHiddenEventIsRevealed();
    void aHeaderStandsForItsEvents();
    void theFilterHoldsInGroupsToo();
    void aHeaderGoesFromClientToServer();
    void rowsAreWhereAPlainSortPutsThem();
    void manyGroupsBeginCollapsed();
    void eventsBetweenCostNothing();
    void stepsOfALessonAreGroups();
};

namespace {

struct GroupedLog
{
    EventStore store;
    EventScript script{store};
    EndpointTable table{store};
    LogModel model{store};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    explicit GroupedLog(LogGrouping grouping) { model.setGrouping(grouping, table); }
    void play(const QString& picture)
    {
        script.play(picture);
        take();
    }
    void take()
    {
        const EventRange range{m_taken, store.end()};
        m_taken = store.end();
        table.append(range);
        model.append({0, store.end()});
    }
    QStringList headers() const
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.eventAt(row) == noEvent)
                texts += translated(model.index(row, 0).data(LogModel::MessageRole).value<Message>());
        }
        return texts;
    }
    QList<int> ids() const // -1: a header
    {
        QList<int> ids;
        for (int row = 0; row < model.rowCount(); ++row)
            ids += model.eventAt(row) == noEvent ? -1 : int(model.eventAt(row));
        return ids;
    }

private:
    EventId m_taken = 0;
};

} // namespace

void tst_LogGroups::bothEndsOfAConnectionAreOneGroup()
{
    GroupedLog log(LogGrouping::Connection);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'hi'"));
    const QStringList headers = log.headers();
    QCOMPARE(headers.size(), 2);
    QVERIFY(headers.at(0).startsWith(QLatin1String("S1  127.0.0.1:8888  LISTEN")));
    QVERIFY2(headers.at(1).startsWith(QString::fromUtf8("C1 ⇄ S1·1  127.0.0.1:")), qPrintable(headers.at(1)));
    QVERIFY(headers.at(1).contains(QString::fromUtf8(" → 127.0.0.1:8888  ESTABLISHED  ↑5 ↓2  ")));
    log.play(QStringLiteral("C2 connects S1; C2 -> S1.2 'x'; C1 closes"));
    QCOMPARE(log.headers().size(), 3);
    QVERIFY(log.headers().at(2).startsWith(QString::fromUtf8("C2 ⇄ S1·2")));
}

void tst_LogGroups::anEndpointHasItsConnections()
{
    GroupedLog log(LogGrouping::Endpoint);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; U1 opens 127.0.0.1:9"));
    const QStringList headers = log.headers();
    QCOMPARE(headers.size(), 3);
    QVERIFY(headers.at(0).startsWith(QString::fromUtf8("S1 ⇄ S1·1  ")));
    QVERIFY(headers.at(1).startsWith(QLatin1String("C1  ")));
    QVERIFY(headers.at(2).startsWith(QLatin1String("U1  ")));
}

void tst_LogGroups::aCollapsedGroupIsItsHeader()
{
    GroupedLog log(LogGrouping::Endpoint);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; U1 opens 127.0.0.1:9"));
    QCOMPARE(log.ids(), QList<int>({-1, 0, 1, 2, -1, 3, 4}));
    log.model.setExpanded(0, false);
    QCOMPARE(log.ids(), QList<int>({-1, -1, 3, 4}));
    QCOMPARE(LogModel::BurstState(log.model.index(0, 0).data(LogModel::BurstRole).toInt()),
             LogModel::BurstState::Collapsed);
    QSignalSpy inserted(&log.model, &QAbstractItemModel::rowsInserted);
    log.play(QStringLiteral("S1 closes"));
    QCOMPARE(inserted.size(), 0);
    QVERIFY(log.headers().constFirst().endsWith(QLatin1String("4 events")));
    log.model.setExpanded(0, true);
    QCOMPARE(log.ids(), QList<int>({-1, 0, 1, 2, 5, -1, 3, 4}));
    log.model.setExpanded(1, false); // no header: nothing happens
    QCOMPARE(log.model.rowCount(), 8);
}

void tst_LogGroups::aHiddenEventIsRevealed()
{
    GroupedLog log(LogGrouping::Endpoint);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; U1 opens 127.0.0.1:9"));
    log.model.setExpanded(4, false);
    QCOMPARE(log.model.rowOf(4), -1);
    log.model.reveal(4);
    QCOMPARE(log.model.rowOf(4), 6);
    const QModelIndexList found =
        log.model.match(log.model.index(0, 0), LogModel::EventIdRole, QVariant::fromValue(EventId(3)));
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.constFirst().row(), 5);
}

void tst_LogGroups::aHeaderStandsForItsEvents()
{
    GroupedLog log(LogGrouping::Endpoint);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; U1 opens 127.0.0.1:9; S1 closes"));
    const QList<EventRange> ranges = log.model.eventsOfRows(0, 1);
    QCOMPARE(ranges.size(), 2); // 0 to 2, and 5
    QCOMPARE(ranges.at(0).count() + ranges.at(1).count(), quint64(4));
}

void tst_LogGroups::theFilterHoldsInGroupsToo()
{
    GroupedLog log(LogGrouping::Connection);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'"));
    log.model.setFilter(*LogFilter::parse(QStringLiteral("kind:send")));
    QCOMPARE(log.headers().size(), 1);
    QCOMPARE(log.model.rowCount(), 2);
    log.play(QStringLiteral("C1 -> S1.1 'more'"));
    QCOMPARE(log.model.rowCount(), 3);
    log.model.setFilter({});
    QCOMPARE(log.headers().size(), 2);
}

void tst_LogGroups::aHeaderGoesFromClientToServer()
{
    GroupedLog log(LogGrouping::Connection);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888; C1 connects S1; C1 -> S1.1 'hello'; S1.1 -> C1 'bye'"));
    log.model.setFilter(*LogFilter::parse(QStringLiteral("kind:recv"))); // the server's comes first
    QVERIFY2(log.headers().at(0).startsWith(QString::fromUtf8("C1 ⇄ S1·1  127.0.0.1:")),
             qPrintable(log.headers().at(0)));
    QVERIFY(log.headers().at(0).contains(QString::fromUtf8(" → 127.0.0.1:8888  ESTABLISHED  ↑5 ↓3  ")));
    log.model.setFilter(*LogFilter::parse(QStringLiteral("kind:recv S1.1"))); // the server's end alone
    QVERIFY2(log.headers().at(0).contains(QString::fromUtf8(" → 127.0.0.1:8888  ESTABLISHED  ↑3 ↓5  ")),
             qPrintable(log.headers().at(0)));
    log.model.setGrouping(LogGrouping::Endpoint, log.table);
    QVERIFY2(log.headers().at(0).startsWith(QString::fromUtf8("S1 ⇄ S1·1  127.0.0.1:8888")),
             qPrintable(log.headers().at(0)));
}

void tst_LogGroups::rowsAreWhereAPlainSortPutsThem()
{
    GroupedLog log(LogGrouping::Endpoint);
    QRandomGenerator random(7);
    QList<int> order; // of the endpoints, by first event
    std::map<int, QList<int>> plain;
    for (int round = 0; round < 60; ++round) {
        const int batch = random.bounded(1, 40);
        for (int i = 0; i < batch; ++i) {
            const int number = random.bounded(1, 2 + round / 3);
            const auto id = int(log.store.end());
            log.script.play(QStringLiteral("C%1 sends 'x'").arg(number));
            if (!plain.contains(number))
                order += number;
            plain[number] += id;
        }
        log.take();
        if (round % 10 == 9)
            log.model.setExpanded(log.model.rowOf(EventId(plain[order.constFirst()].constFirst())) - 1,
                                  round % 20 == 9);
    }
    log.model.reveal(EventId(plain[order.constFirst()].constFirst()));
    QList<int> expected;
    for (const int number : order) {
        expected += -1;
        expected += plain[number];
    }
    QCOMPARE(log.ids(), expected);
    for (int row = 0; row < expected.size(); ++row) {
        if (expected.at(row) >= 0)
            QCOMPARE(log.model.rowOf(EventId(expected.at(row))), row);
    }
}

void tst_LogGroups::manyGroupsBeginCollapsed()
{
    GroupedLog log(LogGrouping::Connection);
    for (int i = 1; i <= 50; ++i)
        log.script.play(QStringLiteral("C%1 sends 'x'").arg(i));
    log.take();
    QCOMPARE(log.headers().size(), 50);
    QCOMPARE(log.model.rowCount(), 50 + 20);
    QCOMPARE(log.model.rowOf(49), -1);
}

void tst_LogGroups::eventsBetweenCostNothing()
{
    EventSet set(1000);
    set.add(1000);
    set.add(1001);
    set.add(9'000'000);
    set.add(9'000'001);
    QCOMPARE(set.count(), quint64(4));
    QCOMPARE(set.at(2), EventId(9'000'000));
    QCOMPARE(set.indexOf(9'000'001), quint64(3));
    QVERIFY(!set.contains(1002) && set.contains(1001) && !set.contains(8'999'999));
    QCOMPARE(set.indexOf(5000), quint64(2));
}

void tst_LogGroups::stepsOfALessonAreGroups()
{
    GroupedLog log(LogGrouping::LessonStep);
    const auto begin = [&log](const char* text, qint64 number) {
        Event note; // of no socket
        note.text = log.store.textId(QLatin1String(text));
        note.value = -number;
        log.script.add(note);
        log.take();
    };
    log.play(QStringLiteral("U1 opens 127.0.0.1:9001"));
    QVERIFY(!log.model.hasLessonSteps());
    begin("First", 1);
    log.play(QStringLiteral("S1 listens 127.0.0.1:8888"));
    begin("Second", 2);
    log.play(QStringLiteral("C1 connects S1"));
    QVERIFY(log.model.hasLessonSteps());
    const QStringList headers = log.headers();
    QCOMPARE(headers.size(), 3);
    QCOMPARE(headers.at(0), QString::fromUtf8("–  2 events"));
    QCOMPARE(headers.at(1), QStringLiteral("First  4 events")); // the note, socket, bind, listen
    QVERIFY(headers.at(2).startsWith(QStringLiteral("Second  ")));
    QCOMPARE(log.ids().mid(0, 9), QList<int>({-1, 0, 1, -1, 2, 3, 4, 5, -1}));
    log.model.setExpanded(3, false);
    QCOMPARE(log.model.rowOf(4), -1);
    log.model.reveal(4);
    QCOMPARE(log.model.rowOf(4), 6);
    log.model.setFilter(*LogFilter::parse(QStringLiteral("kind:listen"))); // the notes are hidden, their groups are not
    QTRY_VERIFY(!log.model.isScanning());
    QCOMPARE(log.headers(), QStringList({QStringLiteral("First  1 events")}));
}

QTEST_GUILESS_MAIN(tst_LogGroups)
#include "tst_LogGroups.moc"
