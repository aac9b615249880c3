// SPDX-License-Identifier: MIT
#include "widgets/window/MainWindow.h"

#include "widgets/code/CodePane.h"
#include "widgets/endpoints/EndpointCard.h"
#include "widgets/endpoints/EndpointsPane.h"
#include "widgets/inspector/InspectorPane.h"
#include "widgets/log/FilterBar.h"
#include "widgets/log/LogCopy.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogPane.h"
#include "widgets/log/LogView.h"
#include "widgets/sequence/LaneHeader.h"
#include "widgets/sequence/SequencePane.h"
#include "widgets/sequence/SequenceView.h"
#include "widgets/states/StatesPane.h"
#include "widgets/window/ActivityLine.h"
#include "widgets/window/CodeDock.h"
#include "widgets/window/ComposerWindow.h"
#include "widgets/window/DiagramMenu.h"
#include "widgets/window/EndpointActions.h"
#include "widgets/window/EventTicker.h"
#include "widgets/window/ExportProgress.h"
#include "widgets/window/GoToEventField.h"
#include "widgets/window/HelpDesk.h"
#include "widgets/window/LanguageSwitch.h"
#include "widgets/window/LessonGuide.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/PaneButton.h"
#include "widgets/window/PaneCycle.h"
#include "widgets/window/PaneTitle.h"
#include "widgets/window/PaneWindows.h"
#include "widgets/window/PictureExport.h"
#include "widgets/window/QuickEcho.h"
#include "widgets/window/RecordingLimits.h"
#include "widgets/window/SessionExport.h"
#include "widgets/window/SessionFiles.h"
#include "widgets/window/SharedSelection.h"
#include "widgets/window/ShortcutPriority.h"
#include "widgets/window/WindowActions.h"
#include "widgets/window/WindowLayouts.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStatusBar>
#include <QToolBar>
#include <QVBoxLayout>

static constexpr QSize leastSize(1024, 640);
static constexpr QSize usualSize(1280, 760);
static constexpr int cardKeys = 9;

MainWindow::MainWindow(const SessionAccess& taped, EventFeed& feed, Settings& settings, const QString& language,
                       QWidget* parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_tape(new CommandTape(taped.sink, taped.store, this))
    , m_actions(new WindowActions(this))
    , m_tools(new QToolBar(this))
    , m_docks(*this)
{
    const SessionAccess session = TeacherDesk::onTape(taped, *m_tape);
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
    m_help = new HelpDesk(*m_actions, session.table, this);
    connect(m_log, &LogPane::helpWanted, m_help, &HelpDesk::open);
    connectLook();
    new ShortcutPriority(
        {Qt::CTRL | Qt::Key_K, Qt::CTRL | Qt::Key_U, Qt::CTRL | Qt::Key_E, Qt::CTRL | Qt::Key_D, Qt::CTRL | Qt::Key_W},
        this);
    setLanguage(language);
    retranslate();
    restore();
    m_lessons = new LessonGuide(session, feed, m_settings, *m_actions, *m_notice, *m_tape, *this);
    m_lessons->setHelp(*m_help);
    givePanesWindows();
    connect(m_actions->layoutTeach, &QAction::triggered, m_lessons, &LessonGuide::offerChoice);
}

void MainWindow::buildPanes(const SessionAccess& session, EventFeed& feed)
{
    m_composer = new ComposerWindow(session, this);
    m_endpoints = new EndpointsPane(m_composer->sessionOfCards(), this);
    m_composer->openBy(*m_actions->compose, *m_endpoints);
    connect(m_tape, &CommandTape::posted, m_endpoints, &EndpointsPane::learn);
    auto* centre = new QWidget(this);
    m_notice = new NoticeBar(centre);
    m_sequence = new SequencePane(feed, centre);
    m_log = new LogPane(feed, this);
    m_log->setEndpoints(&session.table);
    connect(m_log, &LogPane::commandWanted, this,
            [&sink = session.sink](const Command& command) { sink.post(command); });
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notice);
    layout->addWidget(m_sequence, 1);
    setCentralWidget(centre);
    m_endpointsDock = m_docks.addLeft(m_endpoints, QStringLiteral("endpoints"));
    m_logDock = m_docks.addBottom(m_log, QStringLiteral("log"));
    m_inspector = new InspectorPane(feed, this);
    m_inspector->setEndpoints(&session.table);
    m_inspectorDock = m_docks.addBottom(m_inspector, QStringLiteral("inspector"), Qt::CTRL | Qt::Key_I);
    m_states = new StatesPane(feed, this);
    m_statesDock = m_docks.addBottom(m_states, QStringLiteral("states"));
    m_code = new CodeDock(session, feed, m_docks, *m_log, *m_actions->code(), m_settings, *m_notice, this);
    m_actions->panels()->addActions(m_docks.actions());
    m_log->setPartnerOf([this](EventId id) { return m_sequence->index().links().partner(id); });
    m_selection = new SharedSelection(*m_log, *m_sequence, *m_states, *m_inspector, *m_code->pane(), this);
    m_diagramMenu = new DiagramMenu(*m_actions->diagram(), *m_sequence, this);
    connect(m_sequence->view()->header(), &LaneHeader::socketChosen, m_endpoints,
            [this](SocketId id) { m_endpoints->setCurrentCard(id.endpoint()); });
}

void MainWindow::buildStatusBar(const SessionAccess& session, EventFeed& feed)
{
    m_goToEvent = new GoToEventField(feed, this);
    m_export = new SessionExport(feed, *m_log, m_settings, this);
    m_pictures = new PictureExport(*m_sequence, *m_log, m_settings, *m_notice, this);
    m_languages = new LanguageSwitch(this);
    auto* const activity = new ActivityLine(session.table, feed, this);
    auto* const ticker = new EventTicker(feed, this);
    statusBar()->addWidget(activity, 1);
    statusBar()->addWidget(ticker, 1);
    statusBar()->addWidget(m_export->progress(), 2);
    statusBar()->addPermanentWidget(m_goToEvent);
    statusBar()->addPermanentWidget(m_languages);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(6, 0, 6, 0);
    m_layouts = new WindowLayouts(*this, m_docks, *m_actions, *m_diagramMenu, m_settings,
                                  {*m_endpoints,
                                   *m_sequence,
                                   *m_log,
                                   *m_logDock,
                                   *m_inspectorDock,
                                   *ticker,
                                   {menuBar(), m_tools, activity, m_languages}});
    connect(m_goToEvent, &GoToEventField::eventChosen, this, [this](EventId id) {
        m_selection->select(id);
        m_log->view()->setFocus(Qt::OtherFocusReason);
    });
}

void MainWindow::givePanesWindows()
{
    auto* const windows = new PaneWindows(this);
    m_docks.setLeftTitle(new PaneTitle(m_endpointsDock, windows->add(m_endpointsDock)));
    m_log->filterBar()->addAbove(windows->add(m_logDock));
    m_inspector->addControl(windows->add(m_inspectorDock));
    m_states->addControl(windows->add(m_statesDock));
    m_code->pane()->addControl(windows->add(m_code->dock()));
    m_sequence->addControl(windows->add(m_sequence, tr("Sequence diagram"), [this] {
        qobject_cast<QBoxLayout*>(centralWidget()->layout())->addWidget(m_sequence, 1);
    }));
    connect(windows, &PaneWindows::moved, m_layouts, &WindowLayouts::fitCentre);
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
    for (size_t i = 0; i < does.exportPicture.size(); ++i)
        connect(does.exportPicture[i], &QAction::triggered, m_pictures, [this, i] { m_pictures->ask(int(i) + 1); });
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
    groups(does.groupLessonStep, LogGrouping::LessonStep);
    connect(does.grouping(), &QMenu::aboutToShow, this,
            [this] { m_actions->groupLessonStep->setEnabled(m_log->hasLessonSteps()); });
    connect(does.clearLog, &QAction::triggered, m_log, &LogPane::clear);
    connect(does.clearLog, &QAction::triggered, m_sequence, &SequencePane::clear);
    connect(does.pause, &QAction::toggled, m_log, &LogPane::setPaused);
    connect(does.pause, &QAction::toggled, m_sequence, &SequencePane::setPaused);
    connect(does.pause, &QAction::toggled, m_states, &StatesPane::setPaused);
    connect(does.quickEcho, &QAction::triggered, m_quickEcho, &QuickEcho::start);
    connect(m_quickEcho, &QuickEcho::runningChanged, does.quickEcho, &QAction::setDisabled);
    connect(does.nextPane, &QAction::triggered, this, [this] { cyclePane(+1); });
    connect(does.previousPane, &QAction::triggered, this, [this] { cyclePane(-1); });
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
    new RecordingLimits(*m_actions, m_settings, recording, m_files);
    setWindowTitle(m_files->title());
    if (saved) {
        delete m_endpointActions;
        m_endpointActions = nullptr;
        m_endpoints->setEnabled(false);
        m_lessons->setLive(false);
        m_log->setSaved(true);
        m_states->setLive(false);
        m_sequence->setLive(false);
        m_export->setLive(false);
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
    connect(does.unlockPanels, &QAction::toggled, this, [this](bool unlocked) { m_docks.setUnlocked(unlocked); });
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
}

void MainWindow::setLanguage(const QString& code)
{
    m_languages->setLanguage(code);
    m_actions->setLanguage(code);
    m_help->setLanguage(code);
}

void MainWindow::restore()
{
    resize(usualSize);
    restoreGeometry(m_settings.windowGeometry());
    m_layouts->restore();
    m_log->view()->header()->restore(m_settings.logColumns());
}

void MainWindow::copy()
{
    if (auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget()))
        field->copy();
    else if (m_inspector->isAncestorOf(QApplication::focusWidget()))
        m_inspector->copy();
    else if (m_code->pane()->isAncestorOf(QApplication::focusWidget()))
        m_code->pane()->copy();
    else
        LogCopy::toClipboard(*m_log->view());
}

void MainWindow::cyclePane(int step)
{
    QWidget* const next = PaneCycle::from(
        {m_lessons->bar(), m_endpoints, m_sequence, m_log, m_inspector, m_states, m_code->pane()}, step);
    if (next != m_endpoints)
        next->setFocus(Qt::ShortcutFocusReason);
    else if (EndpointCard* card = m_endpoints->currentCard())
        card->focusFirstField();
    else
        m_endpoints->focusFirst();
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
    if (!m_export->progress()->agreesToEnd() || !m_files->agreesToEnd()) {
        event->ignore();
        return;
    }
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::saveLayout()
{
    m_layouts->save();
    m_settings.setWindowGeometry(saveGeometry());
    m_settings.setLogColumns(m_log->columnState());
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
    m_diagramMenu->retranslate();
    m_endpointsDock->setWindowTitle(tr("Endpoints"));
    m_logDock->setWindowTitle(tr("Event log"));
    m_inspectorDock->setWindowTitle(tr("Payload inspector"));
    m_statesDock->setWindowTitle(tr("TCP states"));
    m_code->retranslate();
    m_tools->setWindowTitle(tr("Tools"));
    if (m_files)
        m_files->retranslate();
}
