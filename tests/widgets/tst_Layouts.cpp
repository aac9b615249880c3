// SPDX-License-Identifier: MIT
#include "tests/widgets/WindowScene.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/FilterBar.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/window/EventTicker.h"
#include "widgets/window/LessonGuide.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/PaneButton.h"
#include "widgets/window/PaneWindow.h"
#include "widgets/window/WindowLayouts.h"
#include "widgets/window/WindowLook.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QToolBar>

class tst_Layouts : public QObject
{
    Q_OBJECT

public:
    // The offscreen platform has no sizes for windows and cannot raise them, and warns of that; other warnings fail.
    static void initMain() { qunsetenv("QT_FATAL_WARNINGS"); }

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void initTestCase() { WindowLook::apply(QStringLiteral("light"), 100); }
    void cleanup() { WindowLook::apply(QStringLiteral("light"), 100); }
    void aLayoutComesBackAsItWasLeft();
    void aNoticeIsNoHigherThanItsText();
    void presentPutsClientsLeftAndServersRightOfThemAbove();
    void presentHidesWhatIsForTheDesk();
    void presentTellsTheLastEvent();
    void presentShowsALogOfFiveRowsOnL();
    void presentHasLargeTargets();
    void presentHasItsOwnTextSizeAndTheme();
    void keysOfHiddenMenusWorkInPresent();
    void impliedArrowsAreAMatterOfTheLayout();
    void cardsAreNeverCutByLargeText();
    void panelsStackIntoTabsAtTwiceTheSize();
    void resettingBringsEverythingBack();
    void theKeyForPanesReachesEachOfThem();
    void aSessionNeverBeginsInPresent();
    void everyPanelOpensInItsOwnWindowAndComesBack();
};

static bool isSeen(const QWidget* widget)
{
    return !widget->visibleRegion().isEmpty();
}

void tst_Layouts::aLayoutComesBackAsItWasLeft()
{
    WindowScene scene;
    scene.playEverything();
    const WindowActions& does = *scene.window.actions();
    scene.window.lessons()->setLive(false); // else Teach would open the window with all lessons
    QTRY_VERIFY(scene.window.sequence()->height() > 150);
    const int height = scene.window.sequence()->height();
    for (QAction* other : {does.layoutInspect, does.layoutTeach, does.present}) {
        other->trigger();
        QTRY_VERIFY(scene.window.layouts()->current() != PaneLayout::Play);
        QTest::qWait(0);
        does.layoutPlay->trigger();
        QTRY_COMPARE(scene.window.sequence()->height(), height);
        QVERIFY(isSeen(scene.window.log()));
        QVERIFY(!isSeen(scene.window.inspector()));
    }
}

void tst_Layouts::aNoticeIsNoHigherThanItsText()
{
    WindowScene scene;
    scene.window.actions()->layoutInspect->trigger();
    scene.window.noticeBar()->display(NoticeBar::Tone::Information, QStringLiteral("Short."),
                                      {{QStringLiteral("Yes"), [] {}}});
    QTRY_VERIFY(isSeen(scene.window.noticeBar()));
    QVERIFY(scene.window.noticeBar()->height() <= 28 + 12);
}

void tst_Layouts::presentPutsClientsLeftAndServersRightOfThemAbove()
{
    WindowScene scene;
    scene.playEverything();
    scene.window.actions()->present->trigger();
    const auto place = [&scene](const QWidget* widget) {
        return QRect(widget->mapTo(&scene.window, QPoint()), widget->size());
    };
    const EndpointsPane& cards = *scene.window.endpoints();
    QTRY_VERIFY(place(cards.card(SocketId('S', 1))).left() >= place(cards.card(SocketId('C', 1))).right());
    QTRY_VERIFY(place(scene.window.sequence()).top() >= place(&cards).bottom());
    QTRY_VERIFY(cards.height() * 2 <= scene.window.height());
    // What the server does by itself needs one line; a button opens the rest.
    auto* const fold = cards.card(SocketId('S', 1))->findChild<QAbstractButton*>(QStringLiteral("fold"));
    const auto* field = fold->parentWidget()->findChild<QLineEdit*>(QStringLiteral("composerField"));
    QVERIFY(fold->isVisible());
    QVERIFY(!field->isVisible());
    fold->click();
    QVERIFY(field->isVisible());
    scene.window.actions()->present->trigger();
    QTRY_VERIFY(!fold->isVisible());
    QVERIFY(field->isVisible());
}

void tst_Layouts::presentHidesWhatIsForTheDesk()
{
    WindowScene scene;
    scene.playEverything();
    const QWidgetList desk{scene.window.menuBar(), scene.window.findChild<QToolBar*>(), scene.window.log()->filterBar(),
                           scene.window.log()};
    for (const QWidget* each : desk)
        QTRY_VERIFY(isSeen(each));
    scene.window.actions()->layoutPresent->trigger();
    for (const QWidget* each : desk)
        QTRY_VERIFY(!isSeen(each));
    scene.window.findChild<QAbstractButton*>(QStringLiteral("leavePresent"))->click();
    for (const QWidget* each : desk)
        QTRY_VERIFY(isSeen(each));
    QVERIFY(scene.window.actions()->layoutPlay->isChecked());
    QVERIFY(!scene.window.actions()->present->isChecked());
}

void tst_Layouts::presentTellsTheLastEvent()
{
    WindowScene scene;
    const auto* ticker = scene.window.findChild<EventTicker*>();
    QVERIFY(!ticker->isVisible());
    scene.window.actions()->present->trigger();
    scene.playEverything();
    QTRY_VERIFY(ticker->text().contains(QStringLiteral("U1")));
    scene.window.actions()->pause->trigger();
    scene.play(QStringLiteral("C1 -> S1.1 'paused'"));
    QVERIFY(ticker->text().contains(QStringLiteral("U1")));
    scene.window.actions()->pause->trigger();
    QVERIFY(ticker->text().contains(QStringLiteral("paused")));
}

void tst_Layouts::presentShowsALogOfFiveRowsOnL()
{
    WindowScene scene;
    scene.playEverything();
    const QList<LogColumn> columns = scene.window.log()->view()->header()->shownColumns();
    QTest::keyClick(&scene.window, Qt::Key_L);
    QVERIFY(isSeen(scene.window.log())); // in Play the key does nothing
    scene.window.actions()->present->trigger();
    QTRY_VERIFY(!isSeen(scene.window.log()));
    scene.window.sequence()->setFocus();
    QTest::keyClick(&scene.window, Qt::Key_L);
    QTRY_VERIFY(isSeen(scene.window.log()));
    const LogView* const view = scene.window.log()->view();
    QTRY_COMPARE(view->viewport()->height() / view->rowHeight(), 5);
    QCOMPARE(view->header()->shownColumns(),
             (QList<LogColumn>{LogColumn::Time, LogColumn::Endpoint, LogColumn::Event, LogColumn::Data}));
    QTest::keyClick(&scene.window, Qt::Key_L);
    QTRY_VERIFY(!isSeen(scene.window.log()));
    scene.window.actions()->present->trigger();
    QTRY_VERIFY(isSeen(scene.window.log()));
    QCOMPARE(view->header()->shownColumns(), columns);
}

void tst_Layouts::presentHasLargeTargets()
{
    WindowScene scene;
    scene.playEverything();
    scene.window.actions()->present->trigger();
    scene.window.actions()->tcpClient->trigger(); // and so has what comes later
    const auto seen = [&scene](auto type) {
        QList<QWidget*> all;
        for (auto* each : scene.window.endpoints()->findChildren<decltype(type)>()) {
            if (each->isVisible() && !qobject_cast<QComboBox*>(each->parentWidget()) && each->height() < 44)
                all += each;
        }
        return all;
    };
    QTRY_VERIFY(seen(static_cast<QAbstractButton*>(nullptr)).isEmpty());
    QTRY_VERIFY(seen(static_cast<QLineEdit*>(nullptr)).isEmpty());
}

void tst_Layouts::presentHasItsOwnTextSizeAndTheme()
{
    WindowScene scene;
    const WindowActions& does = *scene.window.actions();
    does.themeDark->trigger();
    const int usual = scene.window.fontInfo().pixelSize();
    does.present->trigger();
    QTRY_COMPARE(scene.window.fontInfo().pixelSize(), usual * 170 / 100);
    QVERIFY(scene.window.palette().color(QPalette::Window).lightness() > 128);
    QVERIFY(does.themeLight->isChecked());
    does.zoomIn->trigger();
    QTRY_COMPARE(scene.window.fontInfo().pixelSize(), usual * 175 / 100);
    does.present->trigger();
    QTRY_COMPARE(scene.window.fontInfo().pixelSize(), usual);
    QVERIFY(does.themeDark->isChecked());
    QCOMPARE(scene.settings.zoomPercent(), 100);
    QCOMPARE(scene.settings.theme(), QStringLiteral("dark"));
    does.present->trigger();
    QTRY_COMPARE(scene.window.fontInfo().pixelSize(), usual * 175 / 100);
}

void tst_Layouts::keysOfHiddenMenusWorkInPresent()
{
    WindowScene scene;
    scene.window.actions()->present->trigger();
    QTRY_VERIFY(!isSeen(scene.window.menuBar()));
    QTest::keyClick(&scene.window, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(scene.window.endpoints()->card(SocketId('S', 1)) != nullptr);
    QTest::keyClick(&scene.window, Qt::Key_F11);
    QTRY_VERIFY(isSeen(scene.window.menuBar()));
}

void tst_Layouts::impliedArrowsAreAMatterOfTheLayout()
{
    WindowScene scene;
    const WindowActions& does = *scene.window.actions();
    const auto shows = [&scene](QAction* layout) {
        layout->trigger();
        return scene.window.sequence()->options().showsImplied;
    };
    scene.window.lessons()->setLive(false);
    QVERIFY(shows(does.layoutTeach));
    QVERIFY(shows(does.layoutPresent));
    QVERIFY(!shows(does.layoutInspect));
    QVERIFY(shows(does.layoutPlay));
}

void tst_Layouts::cardsAreNeverCutByLargeText()
{
    WindowScene scene;
    scene.playEverything();
    for (int i = 0; i < 7; ++i) {
        scene.window.actions()->zoomIn->trigger();
        const QWidget* const content = scene.window.endpoints()->widget();
        const QWidget* const room = scene.window.endpoints()->viewport();
        QTRY_VERIFY2(content->width() <= room->width(), qPrintable(QString::number(scene.settings.zoomPercent())));
    }
}

void tst_Layouts::panelsStackIntoTabsAtTwiceTheSize()
{
    WindowScene scene;
    scene.window.resize(1280, 800);
    scene.playEverything();
    QTRY_VERIFY(isSeen(scene.window.log()) && isSeen(scene.window.endpoints()->widget()));
    while (scene.settings.zoomPercent() < 200)
        scene.window.actions()->zoomIn->trigger();
    QTRY_VERIFY(!isSeen(scene.window.log()) && isSeen(scene.window.endpoints()->widget()));
    QTRY_VERIFY(scene.window.sequence()->width() > 1200);
    scene.window.actions()->zoomReset->trigger();
    QTRY_VERIFY(isSeen(scene.window.log()) && isSeen(scene.window.endpoints()->widget()));
}

void tst_Layouts::resettingBringsEverythingBack()
{
    WindowScene scene;
    scene.playEverything();
    const WindowActions& does = *scene.window.actions();
    QTRY_VERIFY(scene.window.sequence()->height() > 150);
    auto* const docked = scene.window.endpoints()->parentWidget();
    scene.window.addDockWidget(Qt::RightDockWidgetArea, qobject_cast<QDockWidget*>(docked));
    QTRY_VERIFY(docked->x() > 300);
    does.layoutInspect->trigger();
    does.layoutPlay->trigger();
    QTRY_VERIFY(docked->x() > 300); // as it was left
    does.resetLayout->trigger();
    QTRY_VERIFY(docked->x() < 100);
    QTRY_COMPARE(docked->width(), 364);
}

void tst_Layouts::aSessionNeverBeginsInPresent()
{
    WindowScene scene;
    scene.window.actions()->layoutInspect->trigger();
    scene.window.actions()->present->trigger();
    scene.window.saveLayout();
    QCOMPARE(scene.settings.paneLayout(), int(PaneLayout::Inspect));
    QVERIFY(!scene.window.actions()->present->isChecked());
}

void tst_Layouts::theKeyForPanesReachesEachOfThem()
{
    WindowScene scene;
    scene.playEverything();
    QList<const QWidget*> left{scene.window.endpoints(), scene.window.sequence(), scene.window.log()};
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(&scene.window, Qt::Key_F6);
        left.removeIf([](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); });
    }
    QVERIFY(left.isEmpty());
}

void tst_Layouts::everyPanelOpensInItsOwnWindowAndComesBack()
{
    WindowScene scene;
    scene.playEverything();
    const QList<PaneButton*> buttons = scene.window.findChildren<PaneButton*>();
    QCOMPARE(buttons.size(), 6); // cards, diagram, log, inspector, states, code
    for (PaneButton* button : buttons) {
        QWidget* pane = button->parentWidget();
        while (!pane->parentWidget()->inherits("QDockWidget") && pane->parentWidget() != scene.window.centralWidget())
            pane = pane->parentWidget();
        if (pane->inherits("PaneTitle"))
            pane = scene.window.endpoints();
        button->menu()->actions().constFirst()->trigger();
        QTRY_VERIFY(qobject_cast<PaneWindow*>(pane->parentWidget()) != nullptr);
        QTRY_VERIFY(pane->isVisible());
        scene.window.actions()->layoutInspect->trigger(); // it stays there
        scene.window.actions()->layoutPlay->trigger();
        QVERIFY(pane->isVisible());
        pane->parentWidget()->close();
        QTRY_VERIFY(scene.window.isAncestorOf(pane) && qobject_cast<PaneWindow*>(pane->parentWidget()) == nullptr);
        QTRY_VERIFY(pane->isVisible());
    }
}

QTEST_MAIN(tst_Layouts)
#include "tst_Layouts.moc"
