// SPDX-License-Identifier: MIT
#include "widgets/window/MainWindow.h"

#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/FilterBar.h"
#include "widgets/log/LogCopy.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/window/ActivityLine.h"
#include "widgets/window/EndpointActions.h"
#include "widgets/window/ExportProgress.h"
#include "widgets/window/GoToEventField.h"
#include "widgets/window/InspectorDock.h"
#include "widgets/window/LanguageSwitch.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/QuickEcho.h"
#include "widgets/window/SessionExport.h"
#include "widgets/window/SessionFiles.h"
#include "widgets/window/ShortcutPriority.h"
#include "widgets/window/TextWindow.h"
#include "widgets/window/WindowActions.h"
#include "widgets/window/WindowLook.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

namespace {

constexpr QSize leastSize(1024, 640);
constexpr QSize usualSize(1280, 760);
constexpr int stateVersion = 1;
constexpr int cardKeys = 9;

} // namespace

MainWindow::MainWindow(const SessionAccess& session, EventFeed& feed, Settings& settings, const QString& language,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_actions(new WindowActions(this))
    , m_tools(new QToolBar(this))
    , m_dock(new QDockWidget(this))
{
    setWindowTitle(QStringLiteral("Socket Playground"));
    setMinimumSize(leastSize);
    setAcceptDrops(true);
    setContextMenuPolicy(Qt::NoContextMenu); // it would offer to hide the tool bar for good
    m_actions->fill(menuBar());
    m_tools->setObjectName(QStringLiteral("tools"));
    m_tools->setMovable(false);
    m_actions->fill(m_tools);
    addToolBar(m_tools);
    buildPanes(session, feed);
    buildStatusBar(session, feed);
    m_quickEcho = new QuickEcho(session, *m_endpoints, this);
    m_endpointActions = new EndpointActions(session, *m_actions, *m_endpoints, this);
    connectActions();
    connectLook();
    new ShortcutPriority({Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_U, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_W},
                         this);
    setLanguage(language);
    retranslate();
    restore();
}

void MainWindow::buildPanes(const SessionAccess& session, EventFeed& feed)
{
    m_endpoints = new EndpointsPane(session, m_dock);
    auto* centre = new QWidget(this);
    m_notice = new NoticeBar(centre);
    m_log = new LogPane(feed, centre);
    m_log->setEndpoints(&session.table);
    connect(m_log, &LogPane::commandWanted, this,
            [&sink = session.sink](const Command& command) { sink.post(command); });
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_log, 1);
    m_dock->setObjectName(QStringLiteral("endpoints"));
    m_dock->setWidget(m_endpoints);
    m_dock->setAllowedAreas(Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea);
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    m_inspector = new InspectorDock(feed, session.table, *m_log, *m_actions->inspector, this);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    addDockWidget(Qt::BottomDockWidgetArea, m_inspector);
    setCentralWidget(centre);
    setUnlocked(false);
}

void MainWindow::buildStatusBar(const SessionAccess& session, EventFeed& feed)
{
    m_goToEvent = new GoToEventField(feed, this);
    m_export = new SessionExport(feed, *m_log, m_settings, this);
    m_languages = new LanguageSwitch(this);
    statusBar()->addWidget(new ActivityLine(session.table, feed, this), 1);
    statusBar()->addWidget(m_export->progress(), 2);
    statusBar()->addPermanentWidget(m_goToEvent);
    statusBar()->addPermanentWidget(m_languages);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(6, 0, 6, 0);
    connect(m_goToEvent, &GoToEventField::eventChosen, this, [this](EventId id) {
        m_log->setCurrentEvent(id);
        m_log->view()->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::connectActions()
{
    const WindowActions& does = *m_actions;
    connect(does.newSession, &QAction::triggered, this, [this] {
        if (m_export->progress()->agreesToEnd())
            emit newSessionWanted();
    });
    connect(does.exportEvents, &QAction::triggered, m_export, &SessionExport::ask);
    for (size_t i = 0; i < exportFormats.size(); ++i)
        connect(does.exportAs[i], &QAction::triggered, m_export, [this, i] { m_export->askFor(exportFormats[i]); });
    connect(does.quit, &QAction::triggered, this, &MainWindow::close);
    connect(does.copy, &QAction::triggered, this, &MainWindow::copy);
    connect(does.goToEvent, &QAction::triggered, m_goToEvent, &GoToEventField::open);
    FilterBar* const bar = m_log->filterBar();
    connect(does.filter, &QAction::triggered, bar, [bar] { bar->focus(FilterBar::Mode::Filter); });
    connect(does.find, &QAction::triggered, bar, [bar] { bar->focus(FilterBar::Mode::Find); });
    connect(does.findNext, &QAction::triggered, bar, [bar] { emit bar->stepWanted(+1); });
    connect(does.findPrevious, &QAction::triggered, bar, [bar] { emit bar->stepWanted(-1); });
    connect(does.collapseBursts, &QAction::toggled, m_log, &LogPane::setCollapsing);
    does.columns()->addActions(m_log->view()->header()->columnActions());
    const auto groups = [this](QAction* action, LogGrouping grouping) {
        connect(action, &QAction::triggered, m_log, [this, grouping] {
            m_log->setGrouping(grouping);
            m_actions->collapseBursts->setEnabled(grouping == LogGrouping::None);
        });
    };
    groups(does.groupNone, LogGrouping::None);
    groups(does.groupConnection, LogGrouping::Connection);
    groups(does.groupEndpoint, LogGrouping::Endpoint);
    connect(does.clearLog, &QAction::triggered, m_log, &LogPane::clear);
    connect(does.pause, &QAction::toggled, m_log, &LogPane::setPaused);
    connect(does.quickEcho, &QAction::triggered, m_quickEcho, &QuickEcho::start);
    connect(m_quickEcho, &QuickEcho::runningChanged, does.quickEcho, &QAction::setDisabled);
    connect(does.cannotSee, &QAction::triggered, this, &MainWindow::showCannotSee);
    connect(does.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(does.nextPane, &QAction::triggered, this, &MainWindow::cyclePane);
    for (int i = 0; i < cardKeys; ++i) {
        auto* key = new QShortcut(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, m_endpoints, [this, i] { m_endpoints->focusCard(i); });
    }
}

void MainWindow::showFiles(Recording& recording, SavedSession* saved)
{
    const WindowActions& does = *m_actions;
    m_files = new SessionFiles(recording, saved, m_settings, *m_notice, this);
    connect(does.openSession, &QAction::triggered, m_files, &SessionFiles::open);
    connect(does.saveSession, &QAction::triggered, m_files, &SessionFiles::save);
    connect(does.recentSessions(), &QMenu::aboutToShow, m_files,
            [this] { m_files->fill(*m_actions->recentSessions()); });
    connect(m_files, &SessionFiles::openWanted, this, &MainWindow::sessionWanted);
    connect(m_files, &SessionFiles::newWanted, this, &MainWindow::newSessionWanted);
    connect(m_files, &SessionFiles::titleChanged, this, &MainWindow::setWindowTitle);
    connectLimits(recording);
    setWindowTitle(m_files->title());
    if (saved) {
        delete m_endpointActions;
        m_endpointActions = nullptr;
        m_endpoints->setEnabled(false);
        m_log->setSaved(true);
        does.saveSession->setEnabled(false);
        for (QAction* action : does.socketActions())
            action->setEnabled(false);
    }
    m_files->offerInterrupted();
}

void MainWindow::showProblem(const QString& path, const Problem& problem)
{
    m_notice->display(
        NoticeBar::Tone::Error, path + QStringLiteral(": ") + problem.sentence(),
        {{tr("Open another…"), [this] { m_files->open(); }}, {tr("Dismiss"), [this] { m_notice->hide(); }}});
}

void MainWindow::connectLimits(Recording& recording)
{
    const auto limits = [this, &recording](QAction* action, int gibibytes) {
        action->setChecked(m_settings.recordingLimit() == gibibytes);
        connect(action, &QAction::triggered, &recording, [this, &recording, gibibytes] {
            m_settings.setRecordingLimit(gibibytes);
            recording.setMostPayload(quint64(gibibytes) << 30);
        });
    };
    limits(m_actions->limitOne, 1);
    limits(m_actions->limitFour, 4);
    limits(m_actions->limitSixteen, 16);
    limits(m_actions->limitNone, 0);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && SessionFiles::isSessionFile(urls.constFirst().toLocalFile()))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    emit sessionWanted(event->mimeData()->urls().constFirst().toLocalFile());
}

void MainWindow::connectLook()
{
    const WindowActions& does = *m_actions;
    connect(does.unlockPanels, &QAction::toggled, this, &MainWindow::setUnlocked);
    connect(does.resetLayout, &QAction::triggered, this, &MainWindow::resetLayout);
    const auto themes = [this](QAction* action, const QString& theme) {
        action->setChecked(m_settings.theme() == theme);
        connect(action, &QAction::triggered, this, [this, theme] {
            m_settings.setTheme(theme);
            applyLook();
        });
    };
    themes(does.themeSystem, QStringLiteral("system"));
    themes(does.themeLight, QStringLiteral("light"));
    themes(does.themeDark, QStringLiteral("dark"));
    for (const TimeFormat format : timeFormats) {
        QAction* const action = does.times[size_t(format)];
        action->setChecked(m_settings.timeFormat() == int(format));
        connect(action, &QAction::triggered, this, [this, format] {
            m_settings.setTimeFormat(int(format));
            m_log->setTimeFormat(format);
        });
        if (action->isChecked())
            m_log->setTimeFormat(format);
    }
    const auto speaks = [this](QAction* action, const QString& code) {
        connect(action, &QAction::triggered, this, [this, code] { emit languageChosen(code); });
    };
    speaks(does.english, QStringLiteral("en"));
    speaks(does.german, QStringLiteral("de"));
    speaks(does.chinese, QStringLiteral("zh"));
    connect(m_languages, &LanguageSwitch::languageChosen, this, &MainWindow::languageChosen);
    connect(does.zoomIn, &QAction::triggered, this,
            [this] { zoom(WindowLook::zoomStep(m_settings.zoomPercent(), true)); });
    connect(does.zoomOut, &QAction::triggered, this,
            [this] { zoom(WindowLook::zoomStep(m_settings.zoomPercent(), false)); });
    connect(does.zoomReset, &QAction::triggered, this, [this] { zoom(WindowLook::leastZoom); });
}

void MainWindow::setLanguage(const QString& code)
{
    m_languages->setLanguage(code);
    m_actions->english->setChecked(code == QLatin1String("en"));
    m_actions->german->setChecked(code == QLatin1String("de"));
    m_actions->chinese->setChecked(code == QLatin1String("zh"));
}

void MainWindow::restore()
{
    resetLayout();
    resize(usualSize);
    restoreGeometry(m_settings.windowGeometry());
    restoreState(m_settings.windowState(), stateVersion);
    m_log->view()->header()->restore(m_settings.logColumns());
}

void MainWindow::resetLayout()
{
    addDockWidget(Qt::LeftDockWidgetArea, m_dock);
    addDockWidget(Qt::BottomDockWidgetArea, m_inspector);
    resizeDocks({m_dock}, {m_endpoints->sizeHint().width()}, Qt::Horizontal);
    resizeDocks({m_inspector}, {usualSize.height() / 2}, Qt::Vertical);
    m_log->view()->header()->showUsualColumns();
}

void MainWindow::setUnlocked(bool unlocked)
{
    QWidget* const before = m_dock->titleBarWidget();
    m_dock->setFeatures(unlocked ? QDockWidget::DockWidgetMovable : QDockWidget::NoDockWidgetFeatures);
    m_dock->setTitleBarWidget(unlocked ? nullptr : new QWidget(m_dock)); // locked, it needs no bar to be dragged by
    delete before;
}

void MainWindow::zoom(int percent)
{
    m_settings.setZoomPercent(percent);
    applyLook();
}

void MainWindow::applyLook()
{
    WindowLook::apply(m_settings.theme(), m_settings.zoomPercent());
}

void MainWindow::copy()
{
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        field->copy();
    else if (m_inspector->hasFocusInside())
        m_inspector->pane()->copy();
    else
        LogCopy::toClipboard(*m_log->view());
}

void MainWindow::cyclePane()
{
    if (m_endpoints->isAncestorOf(QApplication::focusWidget()))
        m_log->view()->setFocus(Qt::ShortcutFocusReason);
    else if (m_inspector->isVisible() && !m_inspector->hasFocusInside())
        m_inspector->pane()->focusBytes();
    else if (EndpointCard* card = m_endpoints->currentCard())
        card->focusFirstField();
    else
        m_endpoints->focusFirst();
}

void MainWindow::showCannotSee()
{
    const QStringList paragraphs{
        tr("Everything in the log is a call this program made, or something the system told it. That has limits:"),
        tr("• Segments, acknowledgements, retransmissions and window sizes belong to the system. "
           "The program sees bytes, not segments."),
        tr("• send() returning 5 means that the system took 5 bytes. It does not mean that the peer has them."),
        tr("• When bytes arrived is not known, only when recv() returned them."),
        tr("• A datagram that is lost on the way is lost without a sign. Only what the system itself dropped is "
           "counted."),
        tr("• What another program does with the bytes, and which calls it made, stays unknown."),
        tr("• Silence has no cause: a host that is off, a firewall and a full queue look the same."),
    };
    (new TextWindow(tr("What this app cannot see"), paragraphs.join(QStringLiteral("\n\n")), this))->show();
}

void MainWindow::showAbout()
{
    const QStringList paragraphs{
        QStringLiteral("Socket Playground " PLAYGROUND_VERSION),
        tr("Real TCP and UDP sockets to click through: every row of the log is a call that really happened."),
        tr("Built with Qt %1. MIT licence.").arg(QLatin1String(qVersion())),
    };
    (new TextWindow(tr("About Socket Playground"), paragraphs.join(QStringLiteral("\n\n")), this))->show();
}

bool MainWindow::event(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange || event->type() == QEvent::FontChange) {
        const int side = fontMetrics().height() + 4;
        m_tools->setIconSize(QSize(side, side));
    }
    return QMainWindow::event(event);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (!m_export->progress()->agreesToEnd()) {
        event->ignore();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout()
{
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setWindowState(saveState(stateVersion));
    m_settings.setLogColumns(m_log->view()->header()->saveState());
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_dock->setWindowTitle(tr("Endpoints"));
    m_tools->setWindowTitle(tr("Tools"));
    if (m_files)
        m_files->retranslate();
}
