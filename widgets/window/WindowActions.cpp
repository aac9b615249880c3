// SPDX-License-Identifier: MIT
#include "widgets/window/WindowActions.h"

#include "widgets/style/ActionIcons.h"

#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>
#include <QToolBar>

WindowActions::WindowActions(QObject* parent)
    : QObject(parent)
    , newSession(make(QKeySequence::New))
    , openSession(make(QKeySequence::Open))
    , saveSession(make(QKeySequence::Save))
    , limitOne(makeChoice())
    , limitFour(makeChoice())
    , limitSixteen(makeChoice())
    , limitNone(makeChoice())
    , exportEvents(make(Qt::CTRL | Qt::Key_E))
    , quit(make(QKeySequence::Quit))
    , copy(make(QKeySequence::Copy))
    , filter(make(QKeySequence::Find))
    , find(make(Qt::CTRL | Qt::SHIFT | Qt::Key_F))
    , findNext(make(Qt::Key_F3))
    , findPrevious(make(Qt::SHIFT | Qt::Key_F3))
    , goToEvent(make(Qt::CTRL | Qt::Key_G))
    , clearLog(make())
    , tcpServer(make(Qt::CTRL | Qt::Key_L))
    , tcpClient(make(Qt::CTRL | Qt::Key_K))
    , udpEndpoint(make(Qt::CTRL | Qt::Key_U))
    , tcpRelay(make())
    , udpRelay(make())
    , limited(make())
    , localServer(make())
    , localClient(make())
    , accept(make(Qt::CTRL | Qt::SHIFT | Qt::Key_A))
    , receive(make(Qt::CTRL | Qt::Key_R))
    , send(make())
    , compose(make(Qt::CTRL | Qt::SHIFT | Qt::Key_Return))
    , shutDownSend(make(Qt::CTRL | Qt::Key_D))
    , shutDownReceive(make())
    , close(make(Qt::CTRL | Qt::Key_W))
    , reset(make(Qt::CTRL | Qt::SHIFT | Qt::Key_W))
    , joinGroup(make())
    , options(make())
    , removeClosed(make())
    , closeAll(make())
    , quickEcho(make(Qt::Key_F9))
    , pause(make(Qt::Key_F8))
    , collapseBursts(make())
    , groupNone(makeChoice())
    , groupConnection(makeChoice())
    , groupEndpoint(makeChoice())
    , groupLessonStep(makeChoice())
    , layoutPlay(makeChoice())
    , layoutInspect(makeChoice())
    , layoutTeach(makeChoice())
    , layoutPresent(makeChoice())
    , present(make(Qt::Key_F11))
    , unlockPanels(make())
    , resetLayout(make())
    , themeSystem(makeChoice())
    , themeLight(makeChoice())
    , themeDark(makeChoice())
    , english(makeChoice())
    , german(makeChoice())
    , chinese(makeChoice())
    , zoomIn(make(QKeySequence::ZoomIn))
    , zoomOut(make(QKeySequence::ZoomOut))
    , zoomReset(make(Qt::CTRL | Qt::Key_0))
    , nextPane(make(Qt::Key_F6))
    , previousPane(make(Qt::SHIFT | Qt::Key_F6))
    , glossary(make(QKeySequence::HelpContents))
    , socketCalls(make())
    , ports(make())
    , cannotSee(make())
    , about(make())
{
    // Ctrl++ is Ctrl+Shift+= on many keyboards.
    zoomIn->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    for (QAction*& each : exportAs)
        each = make();
    for (QAction*& each : exportPicture)
        each = make();
    auto* formats = new QActionGroup(this);
    for (QAction*& each : times) {
        each = makeChoice();
        formats->addAction(each);
    }
    pause->setCheckable(true);
    collapseBursts->setCheckable(true);
    collapseBursts->setChecked(true);
    unlockPanels->setCheckable(true);
    quit->setMenuRole(QAction::QuitRole);
    about->setMenuRole(QAction::AboutRole);
    auto* themes = new QActionGroup(this);
    for (QAction* each : {themeSystem, themeLight, themeDark})
        themes->addAction(each);
    auto* groupings = new QActionGroup(this);
    for (QAction* each : {groupNone, groupConnection, groupEndpoint, groupLessonStep})
        groupings->addAction(each);
    groupNone->setChecked(true);
    layoutPlay->setShortcut(Qt::CTRL | Qt::Key_1);
    layoutInspect->setShortcut(Qt::CTRL | Qt::Key_2);
    layoutTeach->setShortcut(Qt::CTRL | Qt::Key_3);
    layoutPresent->setShortcut(Qt::CTRL | Qt::Key_4);
    present->setCheckable(true);
    auto* layouts = new QActionGroup(this);
    for (QAction* each : {layoutPlay, layoutInspect, layoutTeach, layoutPresent})
        layouts->addAction(each);
    auto* limits = new QActionGroup(this);
    for (QAction* each : {limitOne, limitFour, limitSixteen, limitNone})
        limits->addAction(each);
    auto* languages = new QActionGroup(this);
    for (QAction* each : {english, german, chinese})
        languages->addAction(each);
    setIcons();
}

QAction* WindowActions::make(const QKeySequence& keys)
{
    auto* action = new QAction(this);
    action->setShortcut(keys);
    return action;
}

QAction* WindowActions::makeChoice()
{
    QAction* action = make();
    action->setCheckable(true);
    return action;
}

QList<QAction*> WindowActions::socketActions() const
{
    return {tcpServer,   tcpClient, udpEndpoint, tcpRelay, udpRelay,     limited,      localServer,
            localClient, accept,    receive,     send,     compose,      shutDownSend, shutDownReceive,
            close,       reset,     joinGroup,   options,  removeClosed, closeAll,     quickEcho};
}

void WindowActions::setIcons()
{
    tcpServer->setIcon(actionIcon(ActionIcon::TcpServer));
    tcpClient->setIcon(actionIcon(ActionIcon::TcpClient));
    udpEndpoint->setIcon(actionIcon(ActionIcon::UdpEndpoint));
    tcpRelay->setIcon(actionIcon(ActionIcon::Relay));
    udpRelay->setIcon(actionIcon(ActionIcon::Relay));
    localServer->setIcon(actionIcon(ActionIcon::LocalSocket));
    localClient->setIcon(actionIcon(ActionIcon::LocalSocket));
    quickEcho->setIcon(actionIcon(ActionIcon::QuickEcho));
    present->setIcon(actionIcon(ActionIcon::Present));
    pause->setIcon(actionIcon(ActionIcon::Pause));
    copy->setIcon(actionIcon(ActionIcon::Copy));
    clearLog->setIcon(actionIcon(ActionIcon::Clear));
    accept->setIcon(actionIcon(ActionIcon::Accept));
    receive->setIcon(actionIcon(ActionIcon::Receive));
    send->setIcon(actionIcon(ActionIcon::Send));
    shutDownSend->setIcon(actionIcon(ActionIcon::ShutDown));
    close->setIcon(actionIcon(ActionIcon::Close));
    reset->setIcon(actionIcon(ActionIcon::Reset));
    options->setIcon(actionIcon(ActionIcon::Settings));
}

void WindowActions::fill(QMenuBar* menus)
{
    m_file = menus->addMenu(QString());
    m_file->addActions({newSession, openSession});
    m_recent = m_file->addMenu(QString());
    m_file->addAction(saveSession);
    m_limit = m_file->addMenu(QString());
    m_limit->addActions({limitOne, limitFour, limitSixteen, limitNone});
    m_file->addSeparator();
    m_export = m_file->addMenu(QString());
    m_export->addAction(exportEvents);
    m_export->addSeparator();
    for (QAction* each : exportAs)
        m_export->addAction(each);
    m_picture = m_export->addMenu(QString());
    for (QAction* each : exportPicture)
        m_picture->addAction(each);
    m_code = m_export->addMenu(QString());
    m_file->addSeparator();
    m_file->addAction(quit);

    m_edit = menus->addMenu(QString());
    m_edit->addAction(copy);
    m_edit->addSeparator();
    m_edit->addActions({filter, find, findNext, findPrevious, goToEvent});
    m_edit->addSeparator();
    m_edit->addAction(clearLog);

    m_endpoint = menus->addMenu(QString());
    m_endpoint->addActions({tcpServer, tcpClient, udpEndpoint});
    m_relay = m_endpoint->addMenu(QString());
    m_relay->addActions({tcpRelay, udpRelay});
    m_local = m_endpoint->addMenu(QString());
    m_local->addActions({localServer, localClient});
    m_endpoint->addAction(limited);
    limited->setVisible(QSysInfo::productType() != QLatin1String("windows"));
    m_endpoint->addSeparator();
    m_endpoint->addActions({accept, receive, send, compose});
    m_endpoint->addSeparator();
    m_endpoint->addActions({shutDownSend, shutDownReceive, close, reset});
    m_endpoint->addSeparator();
    m_endpoint->addActions({joinGroup, options});
    m_endpoint->addSeparator();
    m_endpoint->addActions({removeClosed, closeAll});

    m_view = menus->addMenu(QString());
    m_layout = m_view->addMenu(QString());
    m_layout->addActions({layoutPlay, layoutInspect, layoutTeach, layoutPresent});
    m_panels = m_view->addMenu(QString());
    m_view->addActions({unlockPanels, resetLayout});
    m_view->addSeparator();
    m_view->addActions({pause, collapseBursts});
    m_grouping = m_view->addMenu(QString());
    m_grouping->addActions({groupNone, groupConnection, groupEndpoint, groupLessonStep});
    m_view->addSeparator();
    m_time = m_view->addMenu(QString());
    for (QAction* each : times)
        m_time->addAction(each);
    m_columns = m_view->addMenu(QString());
    m_diagram = m_view->addMenu(QString());
    m_theme = m_view->addMenu(QString());
    m_theme->addActions({themeSystem, themeLight, themeDark});
    m_language = m_view->addMenu(QString());
    m_language->addActions({english, german, chinese});
    m_zoom = m_view->addMenu(QString());
    m_zoom->addActions({zoomIn, zoomOut, zoomReset});
    m_view->addSeparator();
    m_view->addActions({nextPane, previousPane});
    m_view->addSeparator();
    m_view->addAction(present);

    m_help = menus->addMenu(QString());
    m_help->addActions({glossary, socketCalls, ports, cannotSee});
    m_help->addSeparator();
    m_help->addAction(about);
    for (QMenu* menu : {m_file, m_edit, m_endpoint, m_relay, m_local, m_view, m_layout, m_help})
        menu->setToolTipsVisible(true);
}

void WindowActions::fill(QToolBar* tools)
{
    tools->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    tools->addActions({tcpServer, tcpClient, udpEndpoint});
    tools->addSeparator();
    tools->addAction(quickEcho);
    tools->addSeparator();
    tools->addAction(pause);
    auto* const room = new QWidget(tools);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    tools->addWidget(room);
    tools->addAction(present);
}

void WindowActions::setLanguage(const QString& code)
{
    english->setChecked(code == QLatin1String("en"));
    german->setChecked(code == QLatin1String("de"));
    chinese->setChecked(code == QLatin1String("zh"));
}

void WindowActions::retranslate()
{
    const auto set = [](QAction* action, const QString& text, const QString& toolTip = {}) {
        action->setText(text);
        action->setToolTip(toolTip);
    };
    set(newSession, tr("&New session"), tr("Close every socket and begin with an empty log."));
    set(openSession, tr("&Open session…"), tr("Look at a recorded session."));
    set(saveSession, tr("&Save session…"), tr("Give the recording of this session a name; it goes on there."));
    m_recent->setTitle(tr("&Recent sessions"));
    m_limit->setTitle(tr("Recording keeps at &most"));
    set(limitOne, tr("1 GiB of payload"), QString());
    set(limitFour, tr("4 GiB of payload"), QString());
    set(limitSixteen, tr("16 GiB of payload"), QString());
    set(limitNone, tr("Everything"), QString());
    set(exportEvents, tr("&Event log…"), tr("All events, those that the log shows, or the selected ones, as a file."));
    for (size_t i = 0; i < exportAs.size(); ++i)
        set(exportAs[i], tr("%1…").arg(translated(exportFormatName(exportFormats[i]))));
    for (size_t i = 0; i < exportPicture.size(); ++i)
        set(exportPicture[i], tr("%1 times the size…").arg(i + 1));
    set(quit, tr("&Quit"));
    set(copy, tr("&Copy"), tr("What is selected in the field or in the log."));
    set(filter, tr("&Filter the log"), tr("Show only some events."));
    set(find, tr("F&ind in the log"), tr("Go from one event to the next that matches."));
    set(findNext, tr("Find &next"), QString());
    set(findPrevious, tr("Find &previous"), QString());
    set(goToEvent, tr("&Go to event…"));
    set(clearLog, tr("Clear &event log"), tr("The sockets stay open."));
    set(tcpServer, tr("TCP &server"), tr("A card for a server; Listen starts it: socket(), bind(), listen()."));
    set(tcpClient, tr("TCP &client"), tr("A card for a client; Connect starts it: socket(), connect()."));
    set(udpEndpoint, tr("&UDP endpoint"), tr("A card for datagrams; Bind starts it: socket(SOCK_DGRAM), bind()."));
    set(tcpRelay, tr("&TCP relay"), tr("A card for a relay that delays, slows, splits or cuts off what it passes on."));
    set(udpRelay, tr("&UDP relay"), tr("A card for a relay that loses, doubles, delays or reorders datagrams."));
    set(limited, tr("&Process with few descriptors"),
        tr("A card for a process of its own that uses up its 64 descriptors: what too many open files looks like."));
    set(localServer, tr("Local &server"), tr("A server that only programs on this computer reach, by a path."));
    set(localClient, tr("Local &client"), tr("A client that connects to a path on this computer."));
    set(accept, tr("&Accept"), tr("Take one connection from the queue: accept()."));
    set(receive, tr("&Receive"), tr("Take what waits, at most one receive size: recv()."));
    set(send, tr("Se&nd"), tr("Go to the field with the bytes to send."));
    set(compose, tr("&Full composer…"),
        tr("Write any bytes: text, hex, templates, files, in pieces, again and again."));
    set(shutDownSend, tr("Shut &down send side"), tr("Say that no more bytes will come: shutdown(SHUT_WR)."));
    set(shutDownReceive, tr("Shut down receive s&ide"), tr("Take no more bytes: shutdown(SHUT_RD)."));
    set(close, tr("Cl&ose"), tr("close()"));
    set(reset, tr("Rese&t (RST)"), tr("SO_LINGER 0, close()."));
    set(joinGroup, tr("&Join group…"), tr("Multicast: IP_ADD_MEMBERSHIP."));
    set(options, tr("Socket o&ptions…"), tr("setsockopt()"));
    set(removeClosed, tr("Re&move closed"), tr("Take the cards of closed sockets away; their events stay."));
    set(closeAll, tr("Clos&e all"), tr("Close every socket of this session."));
    set(quickEcho, tr("&Quick echo"), tr("Server, client, hello and back, close: one call after the other."));
    set(collapseBursts, tr("Show &bursts as one row"),
        tr("More than 200 events a second on one socket are one row that opens at a double click."));
    set(groupNone, tr("&Nothing: as it happened"), QString());
    set(groupConnection, tr("&Connection"), tr("Both ends of a connection together, if both are in this app."));
    set(groupLessonStep, tr("&Lesson step"), tr("What happened in each step of a lesson; there must have been one."));
    set(groupEndpoint, tr("&Endpoint"), tr("A server together with its connections."));
    set(pause, tr("&Pause display"), tr("The log stands still; the sockets go on."));
    const QStringList timeNames{tr("Seconds since the session began"),
                                tr("Seconds since the row above"),
                                tr("Seconds since the event before on the same socket"),
                                tr("Clock"),
                                tr("UTC (ISO 8601)"),
                                tr("Nanoseconds since the session began")};
    for (size_t i = 0; i < times.size(); ++i)
        set(times[i], timeNames.at(qsizetype(i)));
    set(layoutPlay, tr("&Play"), tr("The sequence diagram above the log."));
    set(layoutInspect, tr("&Inspect"), tr("Without the diagram: the log above, the payload inspector below."));
    set(layoutTeach, tr("&Teach"), tr("As Play, with a lesson above the panels."));
    set(layoutPresent, tr("P&rojector"), tr("Large, on the whole screen: cards and diagram, L shows the log."));
    set(present, tr("Pr&esent"), tr("Large, on the whole screen, for a projector. The same key leaves it."));
    set(unlockPanels, tr("&Unlock panels"), tr("The panels can be moved to the other side."));
    set(resetLayout, tr("&Reset layout"));
    set(themeSystem, tr("&System"));
    set(themeLight, tr("&Light"));
    set(themeDark, tr("&Dark"));
    set(english, QStringLiteral("English"));
    set(german, QStringLiteral("Deutsch"));
    set(chinese, QStringLiteral("中文"));
    set(zoomIn, tr("&Larger"));
    set(zoomOut, tr("&Smaller"));
    set(zoomReset, tr("&Normal size"));
    set(nextPane, tr("&Next pane"));
    set(previousPane, tr("Pre&vious pane"));
    set(glossary, tr("&Glossary"));
    set(socketCalls, tr("Socket &calls"));
    set(ports, tr("&Ports"));
    set(cannotSee, tr("What this app cannot &see"));
    set(about, tr("&About"));
    if (m_file == nullptr)
        return;
    m_file->setTitle(tr("&File"));
    m_export->setTitle(tr("&Export"));
    m_picture->setTitle(tr("Sequence diagram, picture (PN&G)"));
    m_code->setTitle(tr("C&ode"));
    m_edit->setTitle(tr("&Edit"));
    m_endpoint->setTitle(tr("E&ndpoint"));
    m_time->setTitle(tr("T&ime"));
    m_grouping->setTitle(tr("&Group by"));
    m_columns->setTitle(tr("&Columns"));
    m_relay->setTitle(tr("Simulated rela&y"));
    m_local->setTitle(tr("&Local socket (AF_UNIX)"));
    m_view->setTitle(tr("&View"));
    m_layout->setTitle(tr("La&yout"));
    m_panels->setTitle(tr("&Panels"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_zoom->setTitle(tr("&Zoom"));
    m_help->setTitle(tr("&Help"));
}
