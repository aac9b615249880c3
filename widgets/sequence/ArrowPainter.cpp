// SPDX-License-Identifier: MIT
#include "widgets/sequence/ArrowPainter.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace {

using Fate = Arrow::Fate;
using What = Arrow::What;

constexpr double headLength = 10;
constexpr double headWidth = 4.5; // to each side

bool isLost(Fate fate)
{
    return fate == Fate::Lost || fate == Fate::Dropped || fate == Fate::NeverRead || fate == Fate::Unanswered;
}

bool stopsShort(Fate fate)
{
    return isLost(fate) || fate == Fate::NotYet;
}

// Where along the arrow its words stand: not where other arrows of the same event have theirs.
double labelPlace(const Arrow& arrow)
{
    constexpr double nearTail = 0.25;
    if (stopsShort(arrow.fate))
        return 0.42;
    if (arrow.isRibbon)
        return arrow.bytes == arrow.whole ? nearTail : 1 - nearTail;
    const bool isAnswer = arrow.what == What::Ack || arrow.what == What::AckOfFin || arrow.what == What::SynAck;
    return isAnswer ? 0.3 : 0.5;
}

} // namespace

// What did not arrive stops at three quarters of the way.
QLineF ArrowPainter::stopped(const Arrow& arrow, const QLineF& line)
{
    return stopsShort(arrow.fate) ? QLineF(line.p1(), line.pointAt(0.75)) : line;
}

void ArrowPainter::paint(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const
{
    const QLineF way = stopped(arrow, line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (arrow.isRibbon)
        paintRibbon(painter, arrow, way, isSelected);
    QPen pen = m_style.arrowPen(arrow, isSelected);
    const QColor color = pen.color();
    if (arrow.level == Arrow::Level::HalfObserved) {
        // It fades towards the side that nobody observed.
        QLinearGradient fade(way.p1(), way.p2());
        QColor faint = color;
        faint.setAlphaF(0.25F);
        fade.setColorAt(arrow.start == noEvent ? 0 : 1, faint);
        fade.setColorAt(0.5, color);
        fade.setColorAt(arrow.start == noEvent ? 1 : 0, color);
        pen.setBrush(fade);
    }
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(way);
    if (stopsShort(arrow.fate) || arrow.fate == Fate::UnderWay)
        paintMark(painter, arrow, way);
    else
        paintHead(painter, arrow, way, color);
}

// A translucent band, as thick as its share of the send.
void ArrowPainter::paintRibbon(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const
{
    const double share = arrow.whole == 0 ? 1.0 : double(arrow.bytes) / double(arrow.whole);
    const double thickness = std::clamp(12.0 * share, 3.0, 12.0);
    QColor band = m_style.arrowColor(arrow);
    band.setAlphaF(isSelected ? 0.45F : 0.25F);
    QPen pen(band, thickness);
    pen.setCapStyle(Qt::FlatCap);
    painter.setPen(pen);
    painter.drawLine(line);
}

void ArrowPainter::paintHead(QPainter& painter, const Arrow& arrow, const QLineF& line, const QColor& color) const
{
    if (line.length() < headLength)
        return;
    const QPointF along = (line.p2() - line.p1()) / line.length();
    const QPointF across(-along.y(), along.x());
    const QPointF tip = line.p2();
    const QPointF base = tip - along * headLength;
    const bool isFilled = arrow.level == Arrow::Level::Observed;
    QPolygonF head;
    if (arrow.what == What::Datagram)
        head << tip << base + (tip - base) / 2 + across * headWidth << base
             << base + (tip - base) / 2 - across * headWidth;
    else
        head << tip << base + across * headWidth << base - across * headWidth;
    painter.setPen(QPen(color, 1.3));
    painter.setBrush(isFilled ? color : m_style.background);
    painter.drawPolygon(head);
    if (arrow.fate == Fate::Cut) { // something was cut off: a stroke through the line
        const QPointF cut = base - along * 5;
        painter.setPen(QPen(m_style.colors.text(EventRole::Error), 2));
        painter.drawLine(cut + across * 6 + along * 3, cut - across * 6 - along * 3);
    }
}

void ArrowPainter::paintMark(QPainter& painter, const Arrow& arrow, const QLineF& line) const
{
    const QPointF at = line.p2();
    if (arrow.fate == Fate::UnderWay) { // a tray on the receiver's lifeline
        const double direction = line.x2() < line.x1() ? 1 : -1;
        QPolygonF tray;
        tray << QPointF(at.x() + direction * 18, at.y() - 5) << QPointF(at.x() + direction * 18, at.y() + 4)
             << QPointF(at.x() + direction * 2, at.y() + 4) << QPointF(at.x() + direction * 2, at.y() - 5);
        painter.setPen(QPen(m_style.colors.text(EventRole::Receive), 2));
        painter.drawPolyline(tray);
        return;
    }
    if (arrow.fate == Fate::NotYet) {
        painter.setPen(m_style.colors.text(EventRole::Send));
        QFont bold = m_style.font;
        bold.setBold(true);
        painter.setFont(bold);
        const double side = line.dx() < 0 ? -16 : 0;
        painter.drawText(QRectF(at.x() + side, at.y() - 10, 16, 20), Qt::AlignCenter, QStringLiteral("?"));
        return;
    }
    painter.setPen(QPen(m_style.colors.text(EventRole::Error), 2));
    painter.drawLine(at + QPointF(-5, -5), at + QPointF(5, 5));
    painter.drawLine(at + QPointF(-5, 5), at + QPointF(5, -5));
}

void ArrowPainter::paintLabel(QPainter& painter, const Arrow& arrow, const QLineF& line, const QString& text) const
{
    const bool isImplied = arrow.level == Arrow::Level::Implied;
    const QFont& font = isImplied ? m_style.small : m_style.font;
    const QFontMetrics metrics(font);
    const double room = std::abs(line.dx()) - 10;
    const QString shown = metrics.elidedText(text, Qt::ElideRight, int(room));
    if (text.isEmpty() || room < metrics.averageCharWidth() * 4 || (isImplied && shown != text))
        return; // the tool tip has it
    const double width = metrics.horizontalAdvance(shown);
    const QPointF at = line.pointAt(labelPlace(arrow));
    // Beside a steep line, so that it does not run through the words; on an implied one they interrupt it.
    const double rise =
        isImplied ? 0
                  : metrics.height() / 2.0 + 1 + std::abs(line.dy() / std::max(1.0, std::abs(line.dx()))) * width / 2;
    const QRectF box(at.x() - width / 2, at.y() - rise - metrics.height() / 2.0, width, metrics.height());
    QColor behind = m_style.background;
    behind.setAlphaF(0.85F);
    painter.fillRect(box.adjusted(-3, isImplied ? 2 : 0, 3, isImplied ? -2 : 0), behind);
    painter.setFont(font);
    painter.setPen(m_style.arrowColor(arrow));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, shown);
}
