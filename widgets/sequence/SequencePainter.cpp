// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequencePainter.h"

#include "widgets/sequence/ArrowPainter.h"
#include "widgets/sequence/FittedCall.h"
#include "widgets/sequence/LifelinePainter.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace {

constexpr double dotRadius = 4.5;
constexpr int gap = 9; // between a dot and its words
constexpr double nanosecondsPerSecond = 1e9;

// Of an address, the port is what differs.
QString fittedAddress(const QString& address, const QFontMetrics& metrics, double room)
{
    const bool isTooLong = metrics.horizontalAdvance(address) > room;
    const qsizetype port = address.lastIndexOf(QLatin1Char(':'));
    return metrics.elidedText(isTooLong && port > 0 ? address.mid(port) : address,
                              port > 0 ? Qt::ElideMiddle : Qt::ElideRight, int(room));
}

} // namespace

// Below 18 px a row has no room for words (at the usual size of text).
bool SequencePainter::hasWords() const
{
    return m_geometry.rowHeight() * 13 >= QFontInfo(m_style.font).pixelSize() * 18;
}

// To scale, rows may stand so close that only the first of them has words.
bool SequencePainter::isCrowded(EventId row) const
{
    const double least = QFontInfo(m_style.font).pixelSize() * 1.1;
    return m_geometry.isToScale() && m_geometry.middle(row) - m_geometry.middle(row - 1) < least;
}

void SequencePainter::paint(QPainter& painter, const SequenceScene& scene, QSize size, EventId selected,
                            bool hasFocus) const
{
    const EventRange rows = scene.rows();
    if (rows.contains(selected))
        paintSelection(painter, selected, size.width(), hasFocus);
    LifelinePainter(m_index, m_choice, m_geometry, m_style).paint(painter, rows, size.height());
    paintArrows(painter, scene, selected);
    for (EventId row = rows.first; row < rows.end; ++row)
        paintRow(painter, scene, row, size.width(), selected);
    paintTimes(painter, rows, size.height());
}

void SequencePainter::paintSelection(QPainter& painter, EventId selected, int width, bool hasFocus) const
{
    const QRect row(0, int(m_geometry.top(selected)), width, m_geometry.rowHeight());
    painter.fillRect(row, m_style.colors.selection());
    painter.fillRect(row.left(), row.top(), 3, row.height(), m_style.colors.selectionBar());
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_style.colors.selectionBar(), hasFocus ? 2 : 1));
    painter.drawRect(row.adjusted(0, 0, -1, -1));
}

void SequencePainter::paintArrows(QPainter& painter, const SequenceScene& scene, EventId selected) const
{
    const ArrowPainter arrows(m_style);
    const auto isSelected = [selected](const Arrow& arrow) {
        return selected != noEvent && (arrow.start == selected || arrow.arrival == selected);
    };
    for (const SequenceScene::Drawn& each : scene.arrows()) {
        if (each.isMarked)
            arrows.paintMarked(painter, each.line);
    }
    for (const SequenceScene::Drawn& each : scene.arrows())
        arrows.paint(painter, each.arrow, each.line, isSelected(each.arrow));
    if (!hasWords())
        return;
    std::vector<QRectF> taken;
    for (const SequenceScene::Drawn& each : scene.arrows()) {
        if (const QRectF mark = ArrowPainter::markBox(each.arrow, each.line); mark.isValid())
            taken.push_back(mark);
    }
    for (const SequenceScene::Drawn& each : scene.arrows()) {
        const EventId row = each.arrow.start != noEvent ? each.arrow.start : each.arrow.arrival;
        if (row <= scene.rows().first || !isCrowded(row))
            arrows.paintLabel(painter, each.arrow, each.line, m_text.labels(each.arrow), taken);
    }
}

void SequencePainter::paintDot(QPainter& painter, EventId row, EventRole role, int column, bool isEnd) const
{
    const QColor color = m_style.colors.text(role);
    const QPointF at(m_geometry.columnX(column), m_geometry.middle(row));
    if (!hasWords() && !m_geometry.isToScale()) {
        const double half = role == EventRole::Error ? 6 : 4;
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.fillRect(QRectF(at.x() - half, m_geometry.top(row), 2 * half, m_geometry.rowHeight()), color);
    } else if (!isEnd) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_style.background, 1.2));
        painter.setBrush(color);
        const double radius = std::min(dotRadius, m_geometry.rowHeight() / 3.5);
        painter.drawEllipse(at, radius, radius);
    }
}

// On a lane that several connections share the row says which one it is.
QString SequencePainter::wordsOf(EventId row, const Event& event, const QFontMetrics& metrics, double room) const
{
    const int lane = m_index.lanes().dotLane(event);
    if (!m_choice.isOnServer(m_index.lanes(), lane))
        return fittedCall(m_text.dot(row), metrics, room);
    const QString name = m_text.laneName(lane) + QLatin1Char(' ');
    return name + fittedCall(m_text.dot(row), metrics, room - metrics.horizontalAdvance(name));
}

void SequencePainter::paintRow(QPainter& painter, const SequenceScene& scene, EventId row, int width,
                               EventId selected) const
{
    const Event event = m_index.eventOf(row);
    const int lane = m_index.lanes().dotLane(event);
    const int column = m_choice.columnOf(lane);
    const double y = m_geometry.middle(row);
    const QColor color = m_style.colors.text(eventRole(event.kind));
    const bool isOnLane = column >= 0 && column < m_geometry.columns();
    const double x = isOnLane ? m_geometry.columnX(column) : m_geometry.timeWidth();
    const bool isEnd =
        !m_choice.isOnServer(m_index.lanes(), lane) &&
        (event.kind == EventKind::Close || event.kind == EventKind::ResetOut || event.kind == EventKind::ResetIn);
    if (isOnLane)
        paintDot(painter, row, eventRole(event.kind), column, isEnd);
    if (!hasWords() || (row > scene.rows().first && isCrowded(row)))
        return;
    // Rather over another lifeline than cut; and what is simulated always says so in full.
    const double leastRoom = QFontInfo(m_style.font).pixelSize() * (event.kind == EventKind::Simulated ? 20.0 : 10.5);
    QFont font = m_style.font;
    font.setBold(eventRole(event.kind) == EventRole::Error);
    const QFontMetrics metrics(font);
    const bool isLeft = isOnLane && scene.isTextLeft(row, column, m_geometry.columns());
    double room = isLeft ? x - m_geometry.timeWidth() : std::max(width, m_geometry.contentWidth()) - x;
    if (const int next = column + (isLeft ? -1 : 1); isOnLane && next >= 0 && next < m_geometry.columns())
        room = std::max(std::abs(m_geometry.columnX(next) - x) - gap, leastRoom + gap + 4.0);
    const QString words = wordsOf(row, event, metrics, room - gap - 4.0);
    const double length = metrics.horizontalAdvance(words);
    const QRectF box(isLeft ? x - gap - length : x + gap, y - metrics.height() / 2.0, length, metrics.height());
    QColor behind = row == selected ? m_style.colors.selection() : m_style.background;
    behind.setAlphaF(0.8F);
    painter.fillRect(box, behind);
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, words);
}

void SequencePainter::paintTimes(QPainter& painter, EventRange rows, int height) const
{
    const int width = m_geometry.timeWidth();
    if (m_geometry.isScrolled()) { // what is scrolled to the left goes under the times
        QColor behind = m_style.background;
        behind.setAlphaF(0.9F);
        painter.fillRect(3, 0, width - 6, height, behind);
    }
    const QFontMetrics metrics(m_style.font);
    for (EventId row = rows.first; row < rows.end; ++row) {
        paintGap(painter, row);
        const bool hasRoom = m_geometry.isToScale() ? row == rows.first || !isCrowded(row)
                                                    : m_geometry.rowHeight() >= metrics.ascent() || row % 2 == 0;
        if (!hasRoom)
            continue;
        const double seconds = double(m_index.eventOf(row).timeNs) / nanosecondsPerSecond;
        painter.setFont(m_style.font);
        painter.setPen(m_style.colors.secondary());
        painter.drawText(QRectF(0, m_geometry.top(row), width - 10, m_geometry.rowHeight()),
                         Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine, QString::number(seconds, 'f', 4));
    }
}

// Time is not to scale: where more than a second has passed, a zigzag says so.
void SequencePainter::paintGap(QPainter& painter, EventId row) const
{
    const qint64 gapNs = m_geometry.isToScale() ? 0 : m_index.gapBefore(row);
    if (gapNs == 0)
        return;
    const double y = m_geometry.top(row);
    constexpr double step = 4;
    QPolygonF zigzag;
    bool isUp = false;
    for (double x = 8; x < m_geometry.timeWidth() - 10; x += step, isUp = !isUp)
        zigzag << QPointF(x, y + (isUp ? -2.5 : 2.5));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.colors.secondary(), 1.2));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(zigzag);
    if (!hasWords())
        return;
    const QString text = QCoreApplication::translate("SequencePainter", "%1 s")
                             .arg(QLocale().toString(double(gapNs) / nanosecondsPerSecond, 'f', 1));
    const QFontMetrics metrics(m_style.small);
    const QRectF box(m_geometry.timeWidth() - 4, y - metrics.height() / 2.0, metrics.horizontalAdvance(text) + 4,
                     metrics.height());
    painter.fillRect(box, m_style.background);
    painter.setFont(m_style.small);
    painter.drawText(box, Qt::AlignCenter, text);
}

QString SequencePainter::headTitle(int column) const
{
    if (column < int(m_choice.shown().size()))
        return m_text.laneTitle(m_choice.shown()[size_t(column)]);
    return QCoreApplication::translate("SequencePainter", "others (%1)").arg(m_choice.others());
}

QString SequencePainter::headAddress(int column, EventId at) const
{
    return column < int(m_choice.shown().size()) ? m_text.laneAddress(m_choice.shown()[size_t(column)], at) : QString();
}

// The name runs upwards.
void SequencePainter::paintNarrowHead(QPainter& painter, const QRectF& box, const QFont& font, const QString& title,
                                      bool isOver) const
{
    painter.save();
    painter.setFont(font);
    painter.setPen(isOver ? m_style.colors.secondary() : m_style.text);
    painter.translate(box.center());
    painter.rotate(-90);
    const QRectF turned(-box.height() / 2, -box.width() / 2, box.height(), box.width());
    painter.drawText(turned, Qt::AlignCenter | Qt::TextSingleLine,
                     fittedAddress(title, QFontMetrics(font), turned.width() - 4));
    painter.restore();
}

void SequencePainter::paintHead(QPainter& painter, int column, const QRectF& box, EventId at, bool hasFocus) const
{
    const bool isOthers = column >= int(m_choice.shown().size());
    const int lane = isOthers ? -1 : m_choice.shown()[size_t(column)];
    const bool isOutside = isOthers || m_index.lanes().lane(lane).kind == Lane::Kind::Peer;
    const LifelineState state = isOthers ? LifelineState::Idle : m_index.lanes().stateAfter(lane, at);
    const bool isOver = state == LifelineState::Ended || state == LifelineState::Absent;
    const QColor color = isOutside || isOver ? m_style.colors.secondary() : m_style.colors.text(EventRole::Connect);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus ? m_style.colors.selectionBar() : color, hasFocus ? 2.5 : 1.6,
                        isOutside ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(m_style.colors.row(true));
    painter.drawRoundedRect(box, 4, 4);

    QFont bold = m_style.font;
    bold.setBold(true);
    QString title = headTitle(column);
    if (m_geometry.isNarrow()) {
        paintNarrowHead(painter, box, bold, isOthers ? QLatin1Char('+') + QString::number(m_choice.others()) : title,
                        isOver);
        return;
    }
    if (isOthers && QFontMetrics(bold).horizontalAdvance(title) > box.width() - 8)
        title = QLatin1Char('+') + QString::number(m_choice.others());
    const QString address = headAddress(column, at);
    painter.setPen(isOver ? m_style.colors.secondary() : m_style.text);
    const auto line = [&](const QRectF& room, const QFont& font, const QString& text) {
        painter.setFont(font);
        const QString shown = fittedAddress(text, QFontMetrics(font), room.width());
        painter.drawText(room, Qt::AlignCenter | Qt::TextSingleLine, shown);
    };
    const QRectF inner = box.adjusted(2, 2, -2, -2);
    if (address.isEmpty()) {
        line(inner, bold, title);
        return;
    }
    const double half = inner.height() / 2;
    line(QRectF(inner.left(), inner.top(), inner.width(), half), bold, title);
    line(QRectF(inner.left(), inner.top() + half, inner.width(), half), m_style.small, address);
}
