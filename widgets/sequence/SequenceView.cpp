// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceView.h"

#include "widgets/rows/NewRowsPill.h"
#include "widgets/rows/SpokenList.h"
#include "widgets/sequence/DensityStrip.h"
#include "widgets/sequence/LaneHeader.h"
#include "widgets/sequence/SequenceSearch.h"
#include "widgets/sequence/SequenceToolTip.h"
#include "widgets/sequence/TimeScale.h"

#include <QFontInfo>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

SequenceView::SequenceView(SequenceIndex& index, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_index(index)
    , m_style(font(), palette())
    , m_header(new LaneHeader(*this))
    , m_strip(new DensityStrip(*this))
    , m_pill(new NewRowsPill(viewport()))
{
    SpokenList::install();
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Sequence diagram"));
    setTabOrder(m_header, this);
    verticalScrollBar()->setSingleStep(1);
    horizontalScrollBar()->setSingleStep(20);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { setFollowing(true); });
    connect(&m_index, &SequenceIndex::advanced, this, &SequenceView::takeRows);
    takeRows();
}

// --- rows and following ------------------------------------------------------------------------------------------

void SequenceView::takeRows()
{
    const bool wasFollowing = isFollowing();
    m_scroll.setRows(qint64(m_index.end() - m_first));
    m_strip->takeRows();
    syncBars();
    noteFollowing(wasFollowing);
}

void SequenceView::setFollowing(bool follow)
{
    const bool wasFollowing = isFollowing();
    m_scroll.setFollowing(follow);
    syncBars();
    noteFollowing(wasFollowing);
}

void SequenceView::noteFollowing(bool wasFollowing)
{
    const qint64 unseen = newRows();
    m_pill->setVisible(unseen > 0);
    if (unseen > 0) {
        m_pill->setCount(unseen);
        m_pill->move((viewport()->width() - m_pill->width()) / 2, viewport()->height() - m_pill->height() - 8);
    }
    updateScene();
    if (isFollowing() != wasFollowing)
        emit followingChanged(isFollowing());
}

void SequenceView::clear()
{
    m_first = m_index.end();
    m_strip->clear();
    takeRows();
    setFollowing(true);
    if (m_current == noEvent)
        return;
    m_current = noEvent;
    emit currentEventChanged(noEvent);
}

void SequenceView::setOptions(const SequenceOptions& options)
{
    m_options = options;
    m_index.setShowsAcks(options.showsAcks);
    m_choice.setFolded(options.isFolded);
    updateScene();
}

void SequenceView::setZoom(int pixels)
{
    const int zoom = std::clamp(pixels, leastZoom, mostZoom);
    if (zoom == m_zoom)
        return;
    m_zoom = zoom;
    layOut();
    emit zoomChanged(zoom);
}

int SequenceView::rowHeight() const
{
    constexpr int usualText = 13; // px
    return std::max(10, m_zoom * QFontInfo(font()).pixelSize() / usualText);
}

void SequenceView::layOut()
{
    const int top = m_header->sizeHint().height();
    const int right = m_strip->sizeHint().width();
    if (viewportMargins().top() != top || viewportMargins().right() != right)
        setViewportMargins(0, top, right, 0);
    const QRect body = viewport()->geometry();
    m_header->setGeometry(body.left(), body.top() - top, body.width(), top);
    m_strip->setGeometry(body.right() + 1, body.top(), right, body.height());
    const bool wasFollowing = isFollowing();
    m_scroll.setPage(body.height() / rowHeight());
    syncBars();
    noteFollowing(wasFollowing);
}

void SequenceView::syncBars()
{
    const QScopedValueRollback<bool> syncing(m_isSyncing, true);
    verticalScrollBar()->setPageStep(m_scroll.barPage());
    verticalScrollBar()->setRange(0, m_scroll.barMaximum());
    verticalScrollBar()->setValue(m_scroll.barValue());
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, m_geometry.contentWidth() - viewport()->width()));
}

void SequenceView::updateScene()
{
    m_geometry.setRows(eventAt(m_scroll.first()), rowHeight());
    const EventRange rows = visibleEvents();
    m_geometry.setMiddles(m_options.isToScale ? TimeScale::middles(m_index, rows, viewport()->height(), rowHeight())
                                              : std::vector<double>());
    std::vector<int> needed = m_index.lanesOf(rows);
    if (m_current != noEvent) {
        const std::vector<int> selected = m_index.lanesOf({m_current, m_current + 1});
        needed.insert(needed.begin(), selected.begin(), selected.end());
    }
    m_choice.choose(m_index.lanes(), needed);
    m_geometry.setColumns(m_index.lanes(), m_choice, viewport()->width(), QFontInfo(font()).pixelSize());
    syncBars();
    m_geometry.setScroll(horizontalScrollBar()->value());
    m_scene = SequenceScene(m_index, m_choice, m_geometry, rows, viewport()->height(), m_options.showsImplied);
    m_scene.mark(m_index, m_marked);
    viewport()->update();
    m_header->update();
    m_strip->update();
}

EventRange SequenceView::visibleEvents() const
{
    return m_geometry.rowsIn(viewport()->height(), m_index.end());
}

EventId SequenceView::lastVisibleEvent() const
{
    const EventRange rows = visibleEvents();
    return rows.isEmpty() ? rows.first : rows.end - 1;
}

QRect SequenceView::rowRect(EventId id) const
{
    constexpr double far = 1 << 28; // rows that far off screen all look alike
    const double top = std::clamp(m_geometry.top(id), -far, far);
    return {0, int(top), viewport()->width(), rowHeight()};
}

void SequenceView::scrollToRow(qint64 row)
{
    const bool wasFollowing = isFollowing();
    m_scroll.scrollTo(row);
    syncBars();
    noteFollowing(wasFollowing);
}

// --- selection ---------------------------------------------------------------------------------------------------

void SequenceView::setCurrentEvent(EventId id)
{
    if (id == m_current || id < m_first || id >= m_index.end())
        return;
    m_current = id;
    m_scroll.setFollowing(false);
    reveal(id);
    SpokenList::noteCurrent(*this, *this);
    emit currentEventChanged(id);
}

void SequenceView::reveal(EventId id)
{
    const auto row = qint64(id - m_first);
    const int covered = m_pill->isVisible() ? (m_pill->height() + 8) / rowHeight() + 1 : 0;
    m_scroll.reveal(std::min(row + covered, rowCount() - 1));
    m_scroll.reveal(row);
    syncBars();
    noteFollowing(true);
}

void SequenceView::moveBy(qint64 rows)
{
    if (rowCount() == 0)
        return;
    const qint64 from = m_current == noEvent ? m_scroll.first() - (rows > 0 ? 1 : 0) : qint64(m_current - m_first);
    setCurrentEvent(eventAt(std::clamp<qint64>(from + rows, 0, rowCount() - 1)));
}

void SequenceView::moveOnSameSocket(int step)
{
    const EventId next = SequenceSearch::nextOfSameSocket(m_index, {m_first, m_index.end()}, m_current, step);
    if (next != noEvent)
        setCurrentEvent(next);
}

void SequenceView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const EventId row = m_geometry.rowAt(event->position().y());
    const SequenceScene::Drawn* const arrow = m_scene.arrowAt(event->position());
    if (arrow != nullptr)
        setCurrentEvent(arrow->arrow.start != noEvent ? arrow->arrow.start : arrow->arrow.arrival);
    else if (row < m_index.end())
        setCurrentEvent(row);
}

void SequenceView::keyPressEvent(QKeyEvent* event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    const qint64 page = std::max<qint64>(1, m_scroll.page() - 1);
    const bool isAlt = modifiers == Qt::AltModifier;
    switch (event->key()) {
    case Qt::Key_Up:
        isAlt ? moveOnSameSocket(-1) : moveBy(-1);
        break;
    case Qt::Key_Down:
        isAlt ? moveOnSameSocket(+1) : moveBy(+1);
        break;
    case Qt::Key_PageUp:
        moveBy(-page);
        break;
    case Qt::Key_PageDown:
        moveBy(page);
        break;
    case Qt::Key_Home:
        setCurrentEvent(m_first);
        break;
    case Qt::Key_End:
        setFollowing(true);
        break;
    case Qt::Key_Left:
    case Qt::Key_Right:
        horizontalScrollBar()->triggerAction(event->key() == Qt::Key_Left ? QAbstractSlider::SliderSingleStepSub
                                                                          : QAbstractSlider::SliderSingleStepAdd);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    event->accept();
}

// --- the reader's hands ------------------------------------------------------------------------------------------

void SequenceView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    constexpr int step = 4; // px
    if (event->angleDelta().y() != 0)
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? step : -step));
    event->accept();
}

void SequenceView::scrollContentsBy(int, int)
{
    if (m_isSyncing)
        return;
    const bool wasFollowing = isFollowing();
    m_scroll.moveBar(verticalScrollBar()->value());
    noteFollowing(wasFollowing);
}

void SequenceView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void SequenceView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SequenceView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool SequenceView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), SequenceToolTip(m_index).at(m_scene, m_geometry, help->pos()), viewport());
    return true;
}

void SequenceView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sequence diagram"));
        noteFollowing(isFollowing());
    } else if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        m_style = SequenceStyle(font(), palette());
        layOut();
    }
}

void SequenceView::paintEvent(QPaintEvent* event)
{
    QPainter brush(viewport());
    brush.fillRect(event->rect(), palette().color(QPalette::Base));
    if (rowCount() == 0) {
        brush.setPen(m_style.colors.secondary());
        brush.drawText(viewport()->rect().adjusted(12, 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    painter().paint(brush, m_scene, viewport()->size(), m_current, hasFocus());
}

// --- lifelines ---------------------------------------------------------------------------------------------------

SocketId SequenceView::socketAt(int column) const
{
    return column >= 0 && column < laneCount() ? m_index.lanes().lane(m_choice.shown()[size_t(column)]).on : SocketId();
}

QString SequenceView::flowText(int column) const
{
    const quint32 end = m_index.links().newestEnd(socketAt(column));
    if (end == StreamEnd::none)
        return {};
    const StreamLinks::Flow flow = m_index.links().flow(end);
    if (!flow.isReadKnown)
        return tr("sent %1 B").arg(flow.sent);
    if (flow.neverRead() > 0)
        return tr("sent %1 B · never read %2 B · read %3 B").arg(flow.sent).arg(flow.neverRead()).arg(flow.read);
    return tr("sent %1 B · in kernels %2 B · read %3 B").arg(flow.sent).arg(flow.inKernels()).arg(flow.read);
}

void SequenceView::moveLane(int column, int before)
{
    const std::vector<int>& lanes = m_choice.shown();
    const int left = before > 0 ? lanes[size_t(before - 1)] : -1;
    const int right = before < laneCount() ? lanes[size_t(before)] : -1;
    m_index.lanes().move(lanes[size_t(column)], left, right);
    updateScene();
}

// --- what is said ------------------------------------------------------------------------------------------------

int SequenceView::spokenRows() const
{
    return int(std::min<qint64>(rowCount(), std::numeric_limits<int>::max()));
}

int SequenceView::spokenRowAt(const QPoint& point) const
{
    const EventId id = m_geometry.rowAt(point.y());
    return id < m_index.end() ? int(id - m_first) : -1;
}

QString SequenceView::spokenText(int row) const
{
    const EventId id = eventAt(row);
    const double seconds = double(m_index.eventOf(id).timeNs) / 1e9;
    return tr("Event %1, %2 seconds, %3")
        .arg(QString::number(id + 1), QString::number(seconds, 'f', 4),
             SequenceText(m_index, translated).row(id, m_options.showsImplied));
}
