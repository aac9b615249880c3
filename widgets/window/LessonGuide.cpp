// SPDX-License-Identifier: MIT
#include "widgets/window/LessonGuide.h"

#include "model/lessons/LessonLibrary.h"
#include "model/lessons/LessonObject.h"
#include "model/lessons/LessonReach.h"
#include "model/session/Capabilities.h"
#include "model/session/LessonFile.h"
#include "model/session/Settings.h"
#include "widgets/lessons/ControlRing.h"
#include "widgets/lessons/LessonBar.h"
#include "widgets/lessons/LessonBrowser.h"
#include "widgets/window/HelpDesk.h"
#include "widgets/window/NoticeBar.h"
#include "widgets/window/WindowActions.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLocale>
#include <QMainWindow>
#include <QMenuBar>
#include <QMimeData>
#include <QToolBar>
#include <QUrl>

static const QString suffix = QStringLiteral(".lesson.json");

LessonGuide::LessonGuide(const SessionAccess& session, EventFeed& feed, Settings& settings,
                         const WindowActions& actions, NoticeBar& notice, CommandTape& tape, QMainWindow& window)
    : QObject(&window)
    , m_session(session)
    , m_feed(feed)
    , m_settings(settings)
    , m_actions(actions)
    , m_menu(window.menuBar(), window.findChild<QToolBar*>(), actions.pause, this)
    , m_teacher(m_menu, tape, feed.store(), notice, window)
    , m_notice(notice)
    , m_window(window)
    , m_bar(new LessonBar(&window))
    , m_dock(new QDockWidget(&window))
    , m_ring(new ControlRing(&window))
    , m_finder(window, session.table)
{
    m_dock->setObjectName(QStringLiteral("lesson"));
    m_dock->setFeatures(QDockWidget::NoDockWidgetFeatures);
    m_dock->setAllowedAreas(Qt::TopDockWidgetArea);
    m_dock->setTitleBarWidget(new QWidget(m_dock));
    m_dock->setWidget(m_bar);
    window.setCorner(Qt::TopLeftCorner, Qt::TopDockWidgetArea);
    window.setCorner(Qt::TopRightCorner, Qt::TopDockWidgetArea);
    window.addDockWidget(Qt::TopDockWidgetArea, m_dock);
    m_dock->hide();
    connect(m_bar, &LessonBar::closeWanted, this, &LessonGuide::leave);
    connect(m_bar, &LessonBar::browseWanted, this, &LessonGuide::browse);
    // New cards and other states: the ring may belong elsewhere now.
    connect(&session.table, &EndpointTable::changed, this, &LessonGuide::point, Qt::QueuedConnection);
    connectMenu();
    const auto* const tools = window.findChild<QToolBar*>();
    const auto name = [tools](QAction* action, const char* id) {
        tools->widgetForAction(action)->setObjectName(QLatin1String(id));
    };
    name(actions.tcpServer, "add-server");
    name(actions.tcpClient, "add-client");
    name(actions.udpEndpoint, "add-udp");
    window.installEventFilter(this);
    retranslate();
}

LessonGuide::~LessonGuide() = default;

void LessonGuide::setHelp(HelpDesk& help)
{
    help.serve(*m_bar);
}

QWidget* LessonGuide::bar() const
{
    return m_bar;
}

void LessonGuide::connectMenu()
{
    connect(m_menu.browse, &QAction::triggered, this, &LessonGuide::browse);
    connect(m_menu.proceed, &QAction::triggered, this, [this] { open(m_settings.currentLesson()); });
    connect(m_menu.next, &QAction::triggered, this, [this] {
        if (m_runner)
            m_runner->next();
    });
    connect(m_menu.doIt, &QAction::triggered, this, [this] {
        if (m_runner)
            m_runner->doIt();
    });
    connect(m_menu.restartStep, &QAction::triggered, this, [this] {
        if (m_runner)
            m_runner->restartStep();
    });
    connect(m_menu.leave, &QAction::triggered, this, &LessonGuide::leave);
    connect(m_menu.openFile, &QAction::triggered, this, &LessonGuide::chooseFile);
    connect(&m_teacher, &TeacherDesk::lessonWanted, this, &LessonGuide::open);
    connect(&m_teacher, &TeacherDesk::lessonSaved, this, [this] {
        if (m_browser)
            m_browser->refresh();
    });
    m_menu.proceed->setEnabled(!m_settings.currentLesson().isEmpty());
}

bool LessonGuide::isLessonFile(const QString& path)
{
    return path.endsWith(suffix) && QFile::exists(path);
}

void LessonGuide::offerFirst()
{
    if (!m_settings.currentLesson().isEmpty() || !m_notice.isHidden())
        return;
    const QString first = LessonLibrary().fileOf(QStringLiteral("first-echo"));
    m_offer = tr("New here? The first lesson takes 5 minutes.");
    m_notice.display(NoticeBar::Tone::Information, m_offer,
                     {{tr("Begin"),
                       [this, first] {
                           m_notice.hide();
                           open(first);
                       }},
                      {tr("Not now"), [this, first] {
                           m_notice.hide();
                           m_settings.setCurrentLesson(first); // it can be continued, and is not offered again
                           m_menu.proceed->setEnabled(true);
                       }}});
}

void LessonGuide::offerChoice()
{
    if (!m_runner && m_menu.browse->isEnabled())
        browse();
}

void LessonGuide::setLive(bool isLive)
{
    for (QAction* action : {m_menu.browse, m_menu.proceed, m_menu.openFile, m_menu.record})
        action->setEnabled(isLive && (action != m_menu.proceed || !m_settings.currentLesson().isEmpty()));
}

void LessonGuide::retranslate()
{
    m_dock->setWindowTitle(tr("Lesson"));
    m_menu.retranslate();
}

static QString droppedLesson(const QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    const QString path = urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
    return LessonGuide::isLessonFile(path) ? path : QString();
}

bool LessonGuide::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    const bool isDrop = event->type() == QEvent::Drop;
    if (!isDrop && event->type() != QEvent::DragEnter)
        return QObject::eventFilter(watched, event);
    auto* const drop = static_cast<QDropEvent*>(event);
    const QString path = droppedLesson(drop);
    if (path.isEmpty() || !m_menu.browse->isEnabled())
        return false;
    drop->acceptProposedAction();
    if (isDrop)
        open(path);
    return true;
}

// A step names panels by the words of the file, the window by its own.
void LessonGuide::bringToFront(const QString& pane)
{
    if (pane == QLatin1String("play") || pane == QLatin1String("diagram") ||
        pane.startsWith(QLatin1String("ribbons:"))) {
        if (m_actions.layoutInspect->isChecked()) // the others show the diagram
            m_actions.layoutPlay->trigger();
    } else if (pane == QLatin1String("inspect") && !m_actions.present->isChecked()) {
        m_actions.layoutInspect->trigger();
    } else {
        const bool isInspector = pane == QLatin1String("frames") || pane == QLatin1String("inspect");
        const QString name = isInspector ? QStringLiteral("inspector") : pane;
        if (auto* const dock = m_window.findChild<QDockWidget*>(name)) {
            dock->show();
            dock->raise();
        }
    }
}

void LessonGuide::browse()
{
    if (!m_browser) {
        m_browser = new LessonBrowser(m_settings, TeacherDesk::ownFolder(), &m_window);
        connect(m_browser, &LessonBrowser::lessonChosen, this, &LessonGuide::open);
    }
    m_browser->refresh();
    m_browser->show();
    m_browser->raise();
    m_browser->activateWindow();
}

void LessonGuide::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(&m_window, tr("Open a lesson"), TeacherDesk::ownFolder(),
                                                      TeacherDesk::fileFilter());
    if (!file.isEmpty())
        open(file);
}

void LessonGuide::open(const QString& file)
{
    const LessonDocument document = readLessonFile(file);
    if (document.remarks.hasErrors()) {
        m_notice.display(
            NoticeBar::Tone::Error,
            tr("This is no lesson that can be taken. %1")
                .arg(remarkLine(QFileInfo(file).fileName(), document.remarks.all().constFirst(), translated)),
            {{tr("Dismiss"), [this] { m_notice.hide(); }}});
        return;
    }
    const Lesson& lesson = document.lesson;
    const QStringList missing = missingRequirements(lesson, true);
    if (!missing.isEmpty()) {
        m_notice.display(NoticeBar::Tone::Error,
                         tr("The lesson “%1” needs what this computer does not have: %2.")
                             .arg(lesson.title.in(QLocale().name()), missing.join(QLatin1String(", "))),
                         {{tr("Dismiss"), [this] { m_notice.hide(); }}});
        return;
    }
    const LessonReach reach = LessonReach::of(lesson);
    const bool isOwn = !file.startsWith(QLatin1Char(':'));
    if (!reach.hosts.isEmpty() || lesson.capabilities.contains(QLatin1String("internet")))
        askToLeave(lesson, file, tr("It reaches beyond this computer: %1.").arg(reach.hosts.join(QLatin1String(", "))));
    else if (reach.isOpenToAll && isOwn)
        askToLeave(lesson, file, tr("It opens sockets that other computers in the network can reach."));
    else
        begin(lesson, file);
}

void LessonGuide::askToLeave(const Lesson& lesson, const QString& file, const QString& what)
{
    m_notice.display(NoticeBar::Tone::Information,
                     tr("Lesson “%1”: %2 Begin?").arg(lesson.title.in(QLocale().name()), what),
                     {{tr("Begin"),
                       [this, lesson, file] {
                           m_notice.hide();
                           begin(lesson, file);
                       }},
                      {tr("Cancel"), [this] { m_notice.hide(); }}});
}

void LessonGuide::begin(const Lesson& lesson, const QString& file)
{
    const QString folder = file.startsWith(QLatin1Char(':')) ? QString() : QFileInfo(file).absolutePath();
    m_runner = std::make_unique<LessonRunner>(lesson, LessonRunner::Mode::Watch,
                                              LessonWorld{m_session.sink, m_session.table, m_feed, m_session.newId,
                                                          m_session.isPortFree, folder, m_socketFolder.path()});
    m_bar->follow(*m_runner);
    connect(m_runner.get(), &LessonRunner::stepBegan, this, &LessonGuide::onStepBegan);
    connect(m_runner.get(), &LessonRunner::progressed, this, &LessonGuide::point);
    connect(m_runner.get(), &LessonRunner::stepDone, this, &LessonGuide::onStepDone);
    connect(m_runner.get(), &LessonRunner::finished, this, &LessonGuide::onFinished);
    m_settings.setCurrentLesson(file);
    if (!m_offer.isEmpty() && m_notice.text() == m_offer) // of a lesson; it is taken
        m_notice.hide();
    m_menu.proceed->setEnabled(true);
    m_menu.setRunning(true);
    m_dock->show();
    m_runner->start();
    m_bar->setFocus(Qt::OtherFocusReason);
}

// What is open stays open: the user may go on playing with it.
void LessonGuide::leave()
{
    if (m_runner && m_runner->state() != LessonRunner::State::Finished)
        noteStep(tr("%1 · left").arg(m_runner->lesson().title.in(QLocale().name())));
    m_ring->point(nullptr);
    m_dock->hide();
    m_runner.reset();
    m_menu.setRunning(false);
}

// In the log: what follows belongs to this step. Its number stands, below 0, where other notes have that of an event.
void LessonGuide::noteStep(const QString& text)
{
    const auto number = qint64(m_runner->stepNumber() + 1);
    m_session.sink.post(command::Note{SocketId(), text, quint64(-number)});
}

void LessonGuide::onStepBegan(qsizetype step)
{
    const Lesson& lesson = m_runner->lesson();
    noteStep(tr("%1 · Step %2 of %3").arg(lesson.title.in(QLocale().name())).arg(step + 1).arg(lesson.steps.size()));
    m_settings.setLessonStep(m_runner->lesson().id, int(step));
    doForWindow();
    point();
}

// What a step wants done with the window itself, and what it wants to be seen.
void LessonGuide::doForWindow()
{
    for (const LessonAction& action : m_runner->step().actions) {
        if (action.kind == LessonActionKind::Layout)
            bringToFront(action.arguments.value(QLatin1String("name")).toString());
        if (action.kind == LessonActionKind::Note) {
            const SocketId on = m_runner->scope().find(action.arguments.value(QLatin1String("on")).toString());
            LessonRemarks known; // the reader has made them already
            const LessonText text = readLessonText(action.arguments.value(QLatin1String("text")), {}, known);
            m_session.sink.post(command::Note{on, m_runner->scope().filledText(text.in(QLocale().name())), 0});
        }
    }
    for (const QString& pane : m_runner->step().show)
        bringToFront(pane);
}

void LessonGuide::onStepDone(qsizetype step)
{
    m_settings.setLessonStep(m_runner->lesson().id, int(step) + 1);
    if (step + 1 == m_runner->lesson().steps.size())
        m_settings.setLessonDone(m_runner->lesson().id);
    point();
}

void LessonGuide::onFinished()
{
    noteStep(tr("%1 · done").arg(m_runner->lesson().title.in(QLocale().name())));
    m_settings.setLessonStep(m_runner->lesson().id, 0);
    m_ring->point(nullptr);
}

void LessonGuide::point()
{
    QWidget* control = nullptr;
    if (m_runner && m_runner->state() == LessonRunner::State::Running) {
        for (const LessonAction& action : m_runner->step().actions) {
            if (action.kind == LessonActionKind::Highlight)
                control = m_finder.controlFor(action, m_runner->scope());
        }
        if (const qsizetype next = m_runner->nextAction(); next >= 0)
            control = m_finder.controlFor(m_runner->step().actions.at(next), m_runner->scope());
    } else if (m_runner && m_runner->state() == LessonRunner::State::StepDone) {
        control = m_bar->findChild<QWidget*>(QStringLiteral("lessonNext"));
    }
    m_ring->point(control);
}
