// SPDX-License-Identifier: MIT
#include "widgets/states/StatesPane.h"

#include "model/states/TcpStateText.h"
#include "widgets/states/StatesView.h"
#include "widgets/states/TrailList.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>

#include <algorithm>

namespace {

constexpr int leastSide = 13; // widths in lines of the font
constexpr int mostSide = 22;
constexpr int leastFigure = 41; // lying on its side, without labels
constexpr int leastBeside = 40;

} // namespace

StatesPane::StatesPane(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_states(feed.store())
    , m_diagram(new StatesDiagram(m_states, feed.store()))
    , m_view(new StatesView(m_diagram, this))
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_side(new QWidget)
    , m_heading(new QHBoxLayout)
    , m_sideView(new QScrollArea(this))
    , m_socket(new QLabel(m_side))
    , m_known(new QLabel(m_side))
    , m_trail(new TrailList(m_side))
    , m_title(new QLabel(m_side))
    , m_text(new QLabel(m_side))
{
    for (QLabel* label : {m_socket, m_known, m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    for (QLabel* label : {m_socket, m_title}) {
        QFont bold; // says nothing of the size, which follows the window's
        bold.setBold(true);
        label->setFont(bold);
    }
    m_known->setForegroundRole(QPalette::PlaceholderText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* const side = new QVBoxLayout(m_side);
    side->setContentsMargins(8, 6, 8, 6);
    side->setSpacing(4);
    m_heading->addWidget(m_socket, 1);
    side->addLayout(m_heading);
    side->addWidget(m_known);
    side->addWidget(m_trail);
    side->addWidget(m_title);
    side->addWidget(m_text);
    side->addStretch(1);
    m_sideView->setWidget(m_side);
    m_sideView->setWidgetResizable(true);
    m_sideView->setFrameShape(QFrame::NoFrame);
    m_sideView->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_sideView->setFocusPolicy(Qt::NoFocus);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->setSizeConstraint(QLayout::SetNoConstraint); // minimumSizeHint() says what is needed, in either direction
    m_layout->addWidget(m_view, 1);
    m_layout->addWidget(m_sideView);

    connect(&m_feed, &EventFeed::appended, this, &StatesPane::take);
    connect(&m_states, &TcpStates::changed, this, &StatesPane::onChanged);
    connect(m_diagram, &StatesDiagram::socketChosen, this, &StatesPane::choose);
    connect(m_diagram, &StatesDiagram::stateChosen, this, [this](TcpPlace place) { explain(place); });
    connect(m_diagram, &StatesDiagram::transitionChosen, this, [this](TcpTransition each) { explain(each); });
    connect(m_diagram, &StatesDiagram::ticked, this, &StatesPane::showSocket);
    connect(m_trail, &TrailList::stepChosen, this, [this](const TcpStep& step) {
        if (step.by != TcpTransition::None)
            explain(step.by);
        else
            explain(tcpPlace(step.state));
        emit eventChosen(step.event);
    });
    setFocusProxy(m_diagram);
    retranslate();
    take();
}

void StatesPane::setLive(bool isLive)
{
    m_diagram->setLive(isLive);
    showSocket();
}

void StatesPane::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    take();
}

void StatesPane::take()
{
    if (m_isPaused)
        return;
    const EventRange range{m_shownEnd, m_feed.end()};
    m_shownEnd = range.end;
    m_states.append(range);
}

void StatesPane::onChanged(const TcpMoves& moves)
{
    m_diagram->showMoves(moves);
    if (!m_isChosenByUser || m_states.find(m_diagram->chosen()) == nullptr)
        chooseFirst(moves);
    showSocket();
}

// Until the user chooses: the first connection shows what there is to see; before there is one, what listens.
void StatesPane::chooseFirst(const TcpMoves& moves)
{
    const auto listens = [](SocketId socket) {
        return (socket.letter() == 'S' || socket.hasBothSides()) && !socket.isConnection();
    };
    const SocketId now = m_diagram->chosen();
    for (const TcpMoves::Move& move : moves.moves) {
        const SocketId chosen = m_diagram->chosen();
        if (m_states.find(chosen) == nullptr || (listens(chosen) && !listens(move.socket)))
            m_diagram->choose(move.socket);
    }
    if (m_diagram->chosen() != now)
        m_isChosenByUser = false;
}

void StatesPane::setCurrentEvent(EventId id)
{
    if (id == noEvent || id >= m_shownEnd)
        return;
    const Event event = m_feed.store().at(id);
    SocketId socket = event.on;
    if (event.kind == EventKind::Accept && m_states.find(event.accepted()))
        socket = event.accepted();
    if (m_states.find(socket))
        choose(socket);
    m_trail->markEvent(id);
}

void StatesPane::choose(SocketId socket)
{
    m_isChosenByUser = true;
    m_diagram->choose(socket);
    showSocket();
}

QString StatesPane::knowledge(const TcpTrail& trail) const
{
    if (trail.isUnknownSinceClose())
        return tr("derived from our calls; what follows close() is not known");
    const QString known = translated(explanation(trail.last().known));
    const qint64 seconds = m_diagram->secondsLeft(trail);
    return seconds < 0 ? known : tr("%1; ends in %2 s").arg(known).arg(seconds);
}

void StatesPane::showSocket()
{
    const SocketId socket = m_diagram->chosen();
    const TcpTrail* const trail = m_states.find(socket);
    m_trail->setTrail(socket, trail);
    m_trail->setVisible(trail != nullptr);
    m_known->setVisible(trail != nullptr);
    if (trail == nullptr) {
        m_socket->setText(tr("No TCP socket yet."));
        return;
    }
    m_socket->setText(QStringLiteral("%1 · %2").arg(socket.display(), tcpStateName(trail->state())));
    m_known->setText(knowledge(*trail));
    m_trail->setAccessibleName(tr("States of %1").arg(socket.display()));
}

void StatesPane::explain(TcpPlace place)
{
    m_explainedPlace = place;
    m_explainedTransition = TcpTransition::None;
    m_diagram->explain(place);
    const TcpState state = tcpStateAt(place);
    explain(tcpStateName(state), explanation(state));
}

void StatesPane::explain(TcpTransition transition)
{
    m_explainedPlace = TcpPlace();
    m_explainedTransition = transition;
    m_diagram->explain(transition);
    explain(tcpEdge(transition).label(), explanation(transition));
}

void StatesPane::explain(const QString& title, const Message& text)
{
    m_title->setText(title);
    m_title->show();
    m_text->setText(translated(text));
}

QString StatesPane::explanationText() const
{
    return m_title->isHidden() ? QString() : m_title->text() + QStringLiteral(": ") + m_text->text();
}

void StatesPane::retranslate()
{
    if (m_explainedPlace != TcpPlace()) {
        explain(m_explainedPlace);
    } else if (m_explainedTransition != TcpTransition::None) {
        explain(m_explainedTransition);
    } else {
        m_title->hide();
        m_text->setText(tr("Click a state or an arrow: it explains itself."));
    }
    showSocket();
}

void StatesPane::resizeEvent(QResizeEvent* event)
{
    const int line = fontMetrics().height();
    const bool isBeside = width() >= leastBeside * line;
    const int sideWidth =
        std::clamp(std::min(width() - leastFigure * line, width() * 3 / 10), leastSide * line, mostSide * line);
    m_layout->setDirection(isBeside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_sideView->setMinimumWidth(isBeside ? sideWidth : 0);
    m_sideView->setMaximumSize(isBeside ? sideWidth : QWIDGETSIZE_MAX, isBeside ? QWIDGETSIZE_MAX : height() * 2 / 5);
    QWidget::resizeEvent(event);
}

void StatesPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}
