// SPDX-License-Identifier: MIT
#include "tests/support/EventScript.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogText.h"
#include "widgets/log/LogView.h"
#include "widgets/rows/NewRowsPill.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

struct Scene
{
    EventStore store;
    EventFeed feed{store, 0};
    EventScript script{store};
    QWidget window; // a layout at the top would make the offscreen platform warn
    LogPane pane{feed, &window};

    Scene()
    {
        window.resize(700, 300);
        pane.resize(700, 300);
        window.show();
    }
    void send(int times)
    {
        for (int i = 0; i < times; ++i)
            script.play(QStringLiteral("C1 sends 'hello'"));
        QTRY_COMPARE(feed.end(), store.end());
    }
    QStringList visibleTexts() const
    {
        QStringList texts;
        for (const QLabel* label : pane.findChildren<QLabel*>()) {
            if (label->isVisible())
                texts += label->text();
        }
        return texts;
    }
};

class tst_LogPane : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatTheFeedAnnounces();
    void theCheckBoxAndTheViewAgreeOnFollowing();
    void holdsRowsBackWhilePaused();
    void clearsWhatIsShownOnly();
    void clearingWhilePausedKeepsWhatIsHeldBack();
    void tellsWhichEventWasSelected();
    void takesTheEventsThatWereThereBefore();
    void clearingGoesBackToFollowing();
    void thePillCountsEvents();
    void countsHaveTheSeparatorsOfTheLanguage();
    void groupsDoNotFollowAndThenItGoesOn();
};

void tst_LogPane::showsWhatTheFeedAnnounces()
{
    Scene scene;
    scene.send(12);
    QCOMPARE(scene.pane.view()->rowCount(), 12);
    QCOMPARE(scene.visibleTexts().size(), 1);
    QVERIFY(scene.visibleTexts().first().contains(QStringLiteral("12")));
}

void tst_LogPane::theCheckBoxAndTheViewAgreeOnFollowing()
{
    Scene scene;
    scene.send(50);
    auto* follow = scene.pane.findChild<QCheckBox*>();
    QVERIFY(follow->isChecked());
    scene.pane.setCurrentEvent(3);
    QVERIFY(!follow->isChecked());
    QTest::keyClick(follow, Qt::Key_Space);
    QVERIFY(scene.pane.view()->isFollowing());
    QVERIFY(follow->isChecked());
    QTest::keyClick(follow, Qt::Key_Space);
    QVERIFY(!scene.pane.view()->isFollowing());
}

void tst_LogPane::holdsRowsBackWhilePaused()
{
    Scene scene;
    scene.send(5);
    QSignalSpy hidden(&scene.pane, &LogPane::hiddenEventsChanged);
    scene.pane.setPaused(true);
    scene.send(7);
    QCOMPARE(scene.pane.view()->rowCount(), 5);
    QCOMPARE(scene.pane.hiddenEvents(), 7);
    QCOMPARE(hidden.last().first().toULongLong(), 7);
    QCOMPARE(scene.visibleTexts().size(), 1);
    QVERIFY(scene.visibleTexts().join(QLatin1Char('\n')).contains(QStringLiteral("7")));
    scene.pane.setPaused(false);
    QCOMPARE(scene.pane.view()->rowCount(), 12);
    QCOMPARE(scene.pane.hiddenEvents(), 0);
    QCOMPARE(hidden.last().first().toULongLong(), 0);
    QCOMPARE(scene.visibleTexts().size(), 1);
}

void tst_LogPane::clearsWhatIsShownOnly()
{
    Scene scene;
    scene.send(5);
    scene.pane.clear();
    QCOMPARE(scene.pane.view()->rowCount(), 0);
    QCOMPARE(scene.store.end(), EventId(5));
    scene.send(2);
    QCOMPARE(scene.pane.view()->rowCount(), 2);
}

void tst_LogPane::clearingWhilePausedKeepsWhatIsHeldBack()
{
    Scene scene;
    scene.send(5);
    scene.pane.setPaused(true);
    scene.send(3);
    scene.pane.clear();
    QCOMPARE(scene.pane.hiddenEvents(), 3);
    scene.pane.setPaused(false);
    QCOMPARE(scene.pane.view()->rowCount(), 3);
}

void tst_LogPane::tellsWhichEventWasSelected()
{
    Scene scene;
    scene.send(5);
    QSignalSpy current(&scene.pane, &LogPane::currentEventChanged);
    scene.pane.setCurrentEvent(2);
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.last().first().value<EventId>(), EventId(2));
}

void tst_LogPane::takesTheEventsThatWereThereBefore()
{
    Scene scene;
    scene.send(5);
    const LogPane second(scene.feed);
    QCOMPARE(second.view()->rowCount(), 5);
}

void tst_LogPane::clearingGoesBackToFollowing()
{
    Scene scene;
    scene.send(100);
    scene.pane.setCurrentEvent(95);
    QSignalSpy current(&scene.pane, &LogPane::currentEventChanged);
    scene.pane.clear();
    QCOMPARE(current.size(), 1);
    QCOMPARE(current.last().first().value<EventId>(), noEvent);
    QVERIFY(scene.pane.view()->isFollowing());
    scene.send(30);
    scene.pane.setCurrentEvent(100);
    QCOMPARE(scene.pane.view()->currentIndex().row(), 0); // ids go on after the clear
}

void tst_LogPane::countsHaveTheSeparatorsOfTheLanguage()
{
    Scene scene;
    QLocale::setDefault(QLocale(QLocale::German));
    scene.send(1234);
    QCOMPARE(scene.visibleTexts(), QStringList(QStringLiteral("1.234 event(s)")));
    const QModelIndex burst = scene.pane.view()->model()->index(0, int(LogColumn::Event));
    QVERIFY2(LogText::cell(burst).startsWith(QString::fromUtf8("1.234 × send")), qPrintable(LogText::cell(burst)));
    QLocale::setDefault(QLocale(QLocale::English));
}

void tst_LogPane::thePillCountsEvents()
{
    Scene scene;
    scene.send(100);
    const auto* const pill = scene.pane.findChild<NewRowsPill*>();
    scene.pane.view()->setFollowing(false);
    QVERIFY(!pill->isVisible());
    scene.send(400); // a burst: one row
    QCOMPARE(scene.pane.view()->rowCount(), 1);
    QVERIFY2(pill->isVisible() && pill->text().startsWith(QLatin1String("400 ")), qPrintable(pill->text()));
    auto* const filter = scene.pane.findChild<QLineEdit*>(QStringLiteral("filter"));
    filter->setText(QStringLiteral("t>0.3")); // old ones that come again are not new
    QVERIFY2(pill->text().startsWith(QLatin1String("200 ")), qPrintable(pill->text()));
    scene.pane.view()->setFollowing(true);
    QVERIFY(!pill->isVisible());
    scene.pane.view()->setFollowing(false);
    filter->clear();
    QVERIFY(!pill->isVisible());
}

void tst_LogPane::groupsDoNotFollowAndThenItGoesOn()
{
    Scene scene;
    EndpointTable table(scene.store);
    scene.pane.setEndpoints(&table);
    scene.send(50);
    const auto* const follow = scene.pane.findChild<QCheckBox*>();
    scene.pane.setGrouping(LogGrouping::Connection);
    QVERIFY(!follow->isChecked() && !follow->isEnabled());
    QTest::keyClick(scene.pane.view(), Qt::Key_End); // goes there all the same
    QVERIFY(!follow->isChecked());
    scene.pane.setGrouping(LogGrouping::None);
    QVERIFY(follow->isChecked() && follow->isEnabled() && scene.pane.view()->isFollowing());
}

QTEST_MAIN(tst_LogPane)
#include "tst_LogPane.moc"
