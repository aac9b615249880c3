// SPDX-License-Identifier: MIT
#include "widgets/window/WindowLayouts.h"

#include "model/session/Settings.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/endpoints/HitSize.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/window/DiagramMenu.h"
#include "widgets/window/EventTicker.h"
#include "widgets/window/FittedHeight.h"
#include "widgets/window/PaneDocks.h"
#include "widgets/window/WindowActions.h"
#include "widgets/window/WindowLook.h"

#include <QLayout>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>
#include <QShortcut>

#include <utility>

namespace {

constexpr int stateVersion = 3;
constexpr double cardsShare = 0.42; // of a projected window's height, at most
constexpr double cardsShareAboveLog = 0.24;
constexpr int presentRows = 5;
constexpr int zoomMs = 300;      // within which another text size reaches all cards
constexpr int wideScreen = 1600; // from here on a projected picture is most likely 1920 wide

// Every action of the menu and of those inside it.
QList<QAction*> actionsOf(const QWidget& menu)
{
    QList<QAction*> all;
    const QList<QAction*> actions = menu.actions();
    for (QAction* action : actions)
        all += action->menu() ? actionsOf(*action->menu()) : QList<QAction*>{action};
    return all;
}

} // namespace

WindowLayouts::WindowLayouts(QMainWindow& window, PaneDocks& docks, const WindowActions& actions, DiagramMenu& diagram,
                             Settings& settings, const Panes& panes)
    : QObject(&window)
    , m_window(window)
    , m_docks(docks)
    , m_actions(actions)
    , m_diagram(diagram)
    , m_settings(settings)
    , m_panes(panes)
    , m_logKey(new QShortcut(Qt::Key_L, &window))
{
    m_logKey->setEnabled(false);
    m_panes.ticker.hide();
    m_fit.setSingleShot(true);
    m_zoomed.setSingleShot(true);
    m_zoomed.setInterval(zoomMs);
    connect(&m_fit, &QTimer::timeout, this, &WindowLayouts::fitCards);
    connect(&m_zoomed, &QTimer::timeout, this, [this] {
        m_isSettled = true;
        if (EndpointCard* const card = m_panes.endpoints.currentCard()) {
            m_panes.endpoints.ensureWidgetVisible(card, 0, 0);
            m_panes.endpoints.ensureVisible(card->x(), card->y(), 0, 0); // of a high one, what it is
        }
    });
    m_panes.endpoints.widget()->installEventFilter(this);
    connectActions();
}

WindowLayouts::~WindowLayouts() = default;

void WindowLayouts::connectActions()
{
    const std::array choices = {m_actions.layoutPlay, m_actions.layoutInspect, m_actions.layoutTeach,
                                m_actions.layoutPresent};
    for (const PaneLayout layout : paneLayouts)
        connect(choices[size_t(layout)], &QAction::triggered, this, [this, layout] { choose(layout); });
    connect(m_actions.present, &QAction::triggered, this,
            [this](bool isOn) { choose(isOn ? PaneLayout::Present : m_beforePresent); });
    connect(&m_panes.ticker, &EventTicker::leaveWanted, this, [this] { choose(m_beforePresent); });
    connect(m_actions.resetLayout, &QAction::triggered, this, &WindowLayouts::reset);
    connect(m_actions.pause, &QAction::toggled, &m_panes.ticker, &EventTicker::setPaused);
    connect(m_logKey, &QShortcut::activated, this, [this] { showLog(m_panes.logDock.isHidden()); });
    for (const QAction* wantsLog : {m_actions.filter, m_actions.find})
        connect(wantsLog, &QAction::triggered, this, [this] { showLog(true); });
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { zoom(WindowLook::zoomStep(zoomPercent(), true)); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { zoom(WindowLook::zoomStep(zoomPercent(), false)); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] {
        m_settings.setPresentZoomPercent(0);
        zoom(m_current == PaneLayout::Present ? zoomPercent() : WindowLook::leastZoom);
    });
    connect(m_actions.themeSystem, &QAction::triggered, this, [this] { setTheme(QStringLiteral("system")); });
    connect(m_actions.themeLight, &QAction::triggered, this, [this] { setTheme(QStringLiteral("light")); });
    connect(m_actions.themeDark, &QAction::triggered, this, [this] { setTheme(QStringLiteral("dark")); });
}

bool WindowLayouts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        m_fit.start(0); // once the cards know how large they are
    return QObject::eventFilter(watched, event);
}

void WindowLayouts::restore()
{
    for (const PaneLayout layout : paneLayouts)
        m_states[size_t(layout)] = m_settings.windowState(int(layout));
    const int kept = m_settings.paneLayout();
    show(kept > 0 && kept < int(PaneLayout::Present) ? PaneLayout(kept) : PaneLayout::Play);
}

void WindowLayouts::save()
{
    if (m_current == PaneLayout::Present)
        choose(m_beforePresent);
    keep();
    m_settings.setPaneLayout(int(m_current));
    for (const PaneLayout layout : paneLayouts)
        m_settings.setWindowState(int(layout), m_states[size_t(layout)]);
}

void WindowLayouts::reset()
{
    m_states = {};
    show(m_current);
    m_panes.log.view()->header()->showUsualColumns();
    m_panes.log.setCompact(0);
    m_panes.log.setCompact(m_current == PaneLayout::Present ? presentRows : 0);
}

void WindowLayouts::keep()
{
    if (m_isSettled)
        m_states[size_t(m_current)] = m_window.saveState(stateVersion);
}

void WindowLayouts::choose(PaneLayout layout)
{
    if (layout == m_current) { // the actions have been toggled all the same
        m_actions.present->setChecked(layout == PaneLayout::Present);
        return;
    }
    keep();
    if (layout == PaneLayout::Present)
        m_beforePresent = m_current;
    show(layout);
}

void WindowLayouts::show(PaneLayout layout)
{
    const bool wasPresenting = m_current == PaneLayout::Present;
    const bool isPresenting = layout == PaneLayout::Present;
    m_current = layout;
    if (wasPresenting != isPresenting)
        setPresenting(isPresenting);
    // Without the diagram only a notice, if there is one, keeps room in the middle. Before the panels get theirs.
    fitCentre();
    for (QWidget* each : std::as_const(m_panes.hiddenInPresent))
        each->setVisible(!isPresenting);
    place();
    m_isSettled = wasPresenting == isPresenting; // else the panels learn how large they are in another font
    m_diagram.setLayout(layout);
    const std::array choices = {m_actions.layoutPlay, m_actions.layoutInspect, m_actions.layoutTeach,
                                m_actions.layoutPresent};
    choices[size_t(layout)]->setChecked(true);
    m_actions.present->setChecked(isPresenting);
}

// Where they were left, else where they belong.
void WindowLayouts::place()
{
    auto* const lesson = m_window.findChild<QDockWidget*>(QStringLiteral("lesson"));
    const bool hasLesson = lesson && !lesson->isHidden(); // a matter of lessons, not of layouts
    arrange();
    if (const QByteArray& state = m_states[size_t(m_current)]; !state.isEmpty())
        m_window.restoreState(state, stateVersion);
    if (lesson)
        lesson->setVisible(hasLesson);
    m_docks.hideEmpty();
}

void WindowLayouts::fitCentre()
{
    const bool isHere = m_window.centralWidget()->isAncestorOf(&m_panes.sequence);
    const bool hasDiagram = isHere && m_current != PaneLayout::Inspect;
    m_panes.sequence.setVisible(hasDiagram || !isHere); // in a window of its own it is always seen
    m_window.centralWidget()->setSizePolicy(QSizePolicy::Preferred,
                                            hasDiagram ? QSizePolicy::Preferred : QSizePolicy::Maximum);
}

// As at first.
void WindowLayouts::arrange()
{
    using Cards = PaneDocks::Cards;
    const bool isPresenting = m_current == PaneLayout::Present;
    m_isStacked = !isPresenting && wantsStack();
    const int height = m_window.height() * (m_isStacked ? 9 : 8) / 20;
    m_docks.setBottomVisible(true);
    m_docks.arrange(isPresenting  ? Cards::Above
                    : m_isStacked ? Cards::Tab
                                  : Cards::Beside,
                    m_panes.endpoints.sizeHint().width(), height);
    m_docks.setBelow(&m_panes.inspectorDock, m_current == PaneLayout::Inspect);
    if (isPresenting)
        m_docks.setBottomVisible(false);
}

void WindowLayouts::setPresenting(bool isPresenting)
{
    lendKeys(isPresenting);
    m_logKey->setEnabled(isPresenting);
    m_panes.ticker.setVisible(isPresenting);
    m_panes.log.setCompact(isPresenting ? presentRows : 0);
    m_panes.endpoints.setCompact(isPresenting);
    for (const QWidget* each : {m_window.findChild<QWidget*>(QStringLiteral("lessonBar")),
                                static_cast<QWidget*>(&m_panes.sequence), static_cast<QWidget*>(&m_panes.ticker)}) {
        if (each)
            giveHitSize(*each);
    }
    if (m_window.isWindow())
        m_window.setWindowState(isPresenting ? m_window.windowState() | Qt::WindowFullScreen
                                             : m_window.windowState() & ~Qt::WindowFullScreen);
    applyLook();
    m_cardsHeight = isPresenting ? std::make_unique<FittedHeight>(m_panes.endpoints, cardsShare, nullptr) : nullptr;
}

// The keys of a menu work only while its menu bar can be seen.
void WindowLayouts::lendKeys(bool isPresenting)
{
    const QList<QAction*> all = actionsOf(*m_window.menuBar());
    for (QAction* action : all) {
        if (isPresenting)
            m_window.addAction(action);
        else
            m_window.removeAction(action);
    }
}

void WindowLayouts::showLog(bool isShown)
{
    if (m_current != PaneLayout::Present)
        return;
    m_panes.logDock.setVisible(isShown);
    m_cardsHeight->setShare(isShown ? cardsShareAboveLog : cardsShare); // the diagram keeps some rows
}

int WindowLayouts::zoomPercent() const
{
    if (m_current != PaneLayout::Present)
        return m_settings.zoomPercent();
    if (m_settings.presentZoomPercent() != 0)
        return m_settings.presentZoomPercent();
    return m_window.screen()->size().width() < wideScreen ? 170 : 220;
}

QString WindowLayouts::theme() const
{
    return m_current == PaneLayout::Present ? m_settings.presentTheme() : m_settings.theme();
}

void WindowLayouts::zoom(int percent)
{
    if (m_current != PaneLayout::Present)
        m_settings.setZoomPercent(percent);
    else if (percent != zoomPercent())
        m_settings.setPresentZoomPercent(percent);
    applyLook();
}

void WindowLayouts::setTheme(const QString& theme)
{
    if (m_current == PaneLayout::Present)
        m_settings.setPresentTheme(theme);
    else
        m_settings.setTheme(theme);
    applyLook();
}

void WindowLayouts::applyLook()
{
    m_zoomed.start();
    WindowLook::apply(theme(), zoomPercent());
    (theme() == QLatin1String("dark")    ? m_actions.themeDark
     : theme() == QLatin1String("light") ? m_actions.themeLight
                                         : m_actions.themeSystem)
        ->setChecked(true);
}

bool WindowLayouts::wantsStack() const
{
    return m_panes.endpoints.minimumSizeHint().width() > m_window.width() * 2 / 5;
}

// Large text: what has no room side by side stands one behind the other.
void WindowLayouts::fitCards()
{
    if (m_current == PaneLayout::Present)
        return;
    const int width = m_panes.endpoints.sizeHint().width();
    const bool isOther = std::exchange(m_cardsWidth, width) != width;
    if (!m_isSettled && isOther)
        place();
    else if (wantsStack() != m_isStacked)
        arrange();
    else if (!m_isStacked && isOther && m_zoomed.isActive())
        m_docks.resizeLeft(width);
}
