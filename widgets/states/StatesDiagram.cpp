// SPDX-License-Identifier: MIT
#include "widgets/states/StatesDiagram.h"

#include "widgets/states/StateBox.h"
#include "widgets/states/TokenFlights.h"

#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace {

constexpr size_t mostTokens = 24; // in one box
constexpr qsizetype mostFlights = 12;
constexpr qreal nearLine = 6; // px

qreal distance(const QPolygonF& line, const QPointF& point)
{
    qreal least = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF way = line[i] - line[i - 1];
        const qreal square = QPointF::dotProduct(way, way);
        const qreal at = square > 0 ? std::clamp(QPointF::dotProduct(point - line[i - 1], way) / square, 0.0, 1.0) : 0;
        least = std::min(least, QLineF(point, line[i - 1] + way * at).length());
    }
    return least;
}

// What exceeds the room by an error of rounding only must not need a scroll bar.
int wholePixels(qreal length)
{
    constexpr qreal error = 0.01;
    return int(std::ceil(length - error));
}

} // namespace

StatesDiagram::StatesDiagram(const TcpStates& states, const EventStore& store, QWidget* parent)
    : QWidget(parent)
    , m_states(states)
    , m_store(store)
    , m_flights(new TokenFlights(this))
{
    m_clock.start();
    setMouseTracking(true);
    for (size_t i = 1; i < tcpPlaceCount; ++i) {
        auto* const box = new StateBox(TcpPlace(i), this);
        m_boxes[i] = box;
        connect(box, &StateBox::clicked, this, [this, box] { emit stateChosen(box->place()); });
        connect(box, &StateBox::socketChosen, this, &StatesDiagram::socketChosen);
        connect(box, &StateBox::nextSocketWanted, this, [this, box] { chooseNextIn(box->place()); });
        connect(box, &StateBox::neighbourWanted, this,
                [this, box](const QPoint& direction) { goToNeighbour(*box, direction); });
    }
    giveToTab(*box(tcpPlace(TcpState::Closed)));
    m_darken.setSingleShot(true);
    m_tick.setInterval(1000);
    connect(&m_darken, &QTimer::timeout, this, [this] { light({}); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        refresh();
        emit ticked();
    });
    connect(m_flights, &TokenFlights::landed, this, &StatesDiagram::refresh);
    refresh();
}

void StatesDiagram::fitTo(QSize room)
{
    m_room = room;
    const StatesPainter painter(font(), palette());
    const qreal notes = painter.notesHeight(room.width());
    m_layout = StatesLayout::of(QSizeF(room.width(), std::max(1.0, room.height() - notes)), font());
    const QSizeF size = m_layout.size.expandedTo(QSizeF(room.width(), room.height() - notes));
    m_layout.translate(
        QPointF((size.width() - m_layout.size.width()) / 2, (size.height() - m_layout.size.height()) / 2));
    m_notes = QRectF(0, size.height(), size.width(), painter.notesHeight(size.width()));
    resize(wholePixels(size.width()), wholePixels(m_notes.bottom()));
    const QFont scaled = StatesLayout::scaled(font(), m_layout.scale);
    for (size_t i = 1; i < tcpPlaceCount; ++i) {
        m_boxes[i]->setFont(scaled);
        m_boxes[i]->setGeometry(m_layout.boxes[i].toAlignedRect());
    }
    m_flights->setFont(StatesLayout::scaled(scaled, 0.92));
    m_flights->setGeometry(rect());
    update();
}

void StatesDiagram::choose(SocketId socket)
{
    if (socket == m_chosen)
        return;
    m_chosen = socket;
    refresh();
}

void StatesDiagram::setLive(bool isLive)
{
    m_isLive = isLive;
    refresh();
}

void StatesDiagram::explain(TcpPlace place)
{
    m_marks.explained = TcpTransition::None;
    for (size_t i = 1; i < tcpPlaceCount; ++i)
        m_boxes[i]->setExplained(TcpPlace(i) == place);
    update();
}

void StatesDiagram::explain(TcpTransition transition)
{
    explain(TcpPlace());
    m_marks.explained = transition;
}

qint64 StatesDiagram::secondsLeft(const TcpTrail& trail) const
{
    if (!m_isLive || trail.endsAtNs() == 0)
        return -1;
    const qint64 now = Moment::now().monotonicNs - m_store.start().monotonicNs;
    return std::max<qint64>(0, (trail.endsAtNs() - now + 999'999'999) / 1'000'000'000);
}

QString StatesDiagram::tokenText(SocketId socket, const TcpTrail& trail) const
{
    const qint64 seconds = trail.state() == TcpState::TimeWait ? secondsLeft(trail) : -1;
    return seconds < 0 ? socket.display() : tr("%1 %2 s").arg(socket.display()).arg(seconds);
}

void StatesDiagram::refreshBox(StateBox& box)
{
    const std::set<SocketId>& sockets = m_states.at(box.place());
    QList<Token> tokens;
    const auto add = [&](SocketId socket) {
        const TcpTrail* const trail = m_states.find(socket);
        tokens.append(
            {socket, tokenText(socket, *trail), trail->last().known, socket == m_chosen, m_flights->isFlying(socket)});
    };
    if (sockets.count(m_chosen) > 0) // it always has room
        add(m_chosen);
    for (auto each = sockets.begin(); each != sockets.end() && tokens.size() < qsizetype(mostTokens); ++each) {
        if (*each != m_chosen)
            add(*each);
    }
    const TcpTrail* const chosen = m_states.find(m_chosen);
    const bool wasPassed =
        chosen && tcpPlaceOf(*chosen) != box.place() && box.place() != TcpPlace::Ended &&
        std::any_of(chosen->steps().cbegin(), chosen->steps().cend(), [&box](const TcpStep& step) {
            return step.known == StateKnowledge::PassedThrough && tcpPlace(step.state) == box.place();
        });
    if (wasPassed)
        tokens.append({m_chosen, m_chosen.display(), StateKnowledge::PassedThrough, false, false});
    box.setTokens(tokens, sockets.size());
}

void StatesDiagram::refresh()
{
    for (size_t i = 1; i < tcpPlaceCount; ++i)
        refreshBox(*m_boxes[i]);
    m_marks.trail.reset();
    if (const TcpTrail* const chosen = m_states.find(m_chosen)) {
        for (const TcpStep& step : chosen->steps())
            m_marks.trail.set(size_t(step.by));
    }
    const std::set<SocketId>& waiting = m_states.at(tcpPlace(TcpState::TimeWait));
    const bool counts = m_isLive && std::any_of(waiting.begin(), waiting.end(), [this](SocketId socket) {
                            return secondsLeft(*m_states.find(socket)) > 0;
                        });
    if (counts && !m_tick.isActive())
        m_tick.start();
    else if (!counts)
        m_tick.stop();
    update();
}

QPointF StatesDiagram::middleOf(const TcpMoves::Move& move, TcpPlace place) const
{
    const StateBox* const at = box(place);
    return at->pos() + at->tokenRect(move.socket).center();
}

void StatesDiagram::showMoves(const TcpMoves& moves)
{
    QList<QPointF> from;
    for (const TcpMoves::Move& move : moves.moves)
        from += move.from == TcpPlace() ? QPointF() : middleOf(move, move.from);
    refresh();
    light(moves.transitions);
    if (!moves.moves.isEmpty())
        emit movedTo(box(moves.moves.constLast().to)->geometry());
    const bool isAnimated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    if (isAnimated && isVisible() && moves.moves.size() <= mostFlights)
        fly(moves, from);
}

void StatesDiagram::fly(const TcpMoves& moves, const QList<QPointF>& from)
{
    QList<TokenFlights::Flight> flights;
    for (qsizetype i = 0; i < moves.moves.size(); ++i) {
        const TcpMoves::Move& move = moves.moves[i];
        const TcpTrail* const trail = m_states.find(move.socket);
        if (move.from == TcpPlace() || trail == nullptr)
            continue;
        Token token;
        token.socket = move.socket;
        token.text = tokenText(move.socket, *trail);
        token.known = trail->last().known;
        token.isSelected = move.socket == m_chosen;
        flights.append({token, from[i], middleOf(move, move.to)});
    }
    if (flights.isEmpty())
        return;
    m_flights->start(flights);
    refresh();
}

void StatesDiagram::light(const StatesPainter::Transitions& transitions)
{
    const qint64 now = m_clock.elapsed();
    qint64 next = 0;
    for (size_t i = 1; i < tcpTransitionCount; ++i) {
        if (transitions.test(i))
            m_litUntilMs[i] = now + litMs;
        const bool isLit = m_litUntilMs[i] > now;
        m_marks.lit.set(i, isLit);
        if (isLit)
            next = next == 0 ? m_litUntilMs[i] : std::min(next, m_litUntilMs[i]);
    }
    if (next > 0)
        m_darken.start(int(next - now));
    update();
}

void StatesDiagram::goToNeighbour(const StateBox& box, const QPoint& direction)
{
    const QPointF from = QRectF(box.geometry()).center();
    StateBox* best = nullptr;
    qreal least = 1e9;
    for (size_t i = 1; i < tcpPlaceCount; ++i) {
        const QPointF way = QRectF(m_boxes[i]->geometry()).center() - from;
        const qreal ahead = QPointF::dotProduct(way, direction);
        const qreal aside = std::abs(QPointF::dotProduct(way, QPointF(direction.y(), direction.x())));
        if (ahead > 1 && ahead + 2 * aside < least) {
            least = ahead + 2 * aside;
            best = m_boxes[i];
        }
    }
    if (best == nullptr)
        return;
    giveToTab(*best);
    best->setFocus(Qt::TabFocusReason);
    emit movedTo(best->geometry());
}

// Tab stops at one of the boxes; arrows go on from there.
void StatesDiagram::giveToTab(StateBox& box)
{
    for (size_t i = 1; i < tcpPlaceCount; ++i)
        m_boxes[i]->setFocusPolicy(m_boxes[i] == &box ? Qt::StrongFocus : Qt::ClickFocus);
    setFocusProxy(&box);
}

void StatesDiagram::chooseNextIn(TcpPlace place)
{
    const std::set<SocketId>& sockets = m_states.at(place);
    if (sockets.empty())
        return;
    const auto next = sockets.upper_bound(m_chosen);
    const bool isElsewhere = sockets.count(m_chosen) == 0;
    emit socketChosen(next == sockets.end() || isElsewhere ? *sockets.begin() : *next);
}

TcpTransition StatesDiagram::transitionAt(const QPointF& point) const
{
    TcpTransition nearest = TcpTransition::None;
    qreal least = nearLine;
    for (const TcpEdge& edge : tcpEdges()) {
        const StatesLayout::Edge& place = m_layout.edges[size_t(edge.id)];
        if (place.line.isEmpty())
            continue;
        if (m_layout.hasLabels && place.label.contains(point))
            return edge.id;
        if (const qreal away = distance(place.line, point); away < least) {
            least = away;
            nearest = edge.id;
        }
    }
    return nearest;
}

void StatesDiagram::hover(TcpTransition transition)
{
    if (transition == m_marks.hovered)
        return;
    m_marks.hovered = transition;
    setCursor(transition == TcpTransition::None ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void StatesDiagram::mousePressEvent(QMouseEvent* event)
{
    const TcpTransition transition = transitionAt(event->position());
    if (event->button() == Qt::LeftButton && transition != TcpTransition::None)
        emit transitionChosen(transition);
}

void StatesDiagram::mouseMoveEvent(QMouseEvent* event)
{
    hover(transitionAt(event->position()));
}

void StatesDiagram::leaveEvent(QEvent*)
{
    hover(TcpTransition::None);
}

void StatesDiagram::changeEvent(QEvent* event)
{
    if ((event->type() == QEvent::FontChange || event->type() == QEvent::LanguageChange) && m_room.isValid())
        fitTo(m_room);
    QWidget::changeEvent(event);
}

void StatesDiagram::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    const StatesPainter states(font(), palette());
    states.paintTransitions(painter, m_layout, m_marks);
    states.paintNotes(painter, m_notes);
    if (m_states.isEmpty()) {
        painter.setFont(font());
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(m_layout.corner, Qt::TextWordWrap, tr("No TCP socket yet."));
    }
}
