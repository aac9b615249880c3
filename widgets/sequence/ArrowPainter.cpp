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
        return 0.3;
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

QRectF ArrowPainter::markBox(const Arrow& arrow, const QLineF& line)
{
    constexpr double half = 8;
    if (!stopsShort(arrow.fate) && arrow.fate != Fate::UnderWay)
        return {};
    const QPointF at = stopped(arrow, line).p2();
    return {at.x() - half, at.y() - half, 2 * half, 2 * half};
}

void ArrowPainter::paint(QPainter& painter, const Arrow& arrow, const QLineF& line, bool isSelected) const
{
    const QLineF way = stopped(arrow, line);
    painter.setRenderHint(QPainter::Antialiasing);
    if (arrow.what == What::Link) {
        painter.setPen(QPen(m_style.colors.secondary(), isSelected ? 1.6 : 1, Qt::DotLine));
        painter.drawLine(way);
        return;
    }
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

void ArrowPainter::paintMarked(QPainter& painter, const QLineF& line) const
{
    constexpr double thickness = 18;
    QColor band = m_style.colors.warningBadge().background;
    band.setAlphaF(0.5F);
    QPen pen(band, thickness);
    pen.setCapStyle(Qt::FlatCap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.drawLine(line);
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

QRectF ArrowPainter::labelBox(const Arrow& arrow, const QLineF& line, double place, QSizeF size, double side)
{
    constexpr double margin = 8; // to the lifelines
    const double left = std::min(line.x1(), line.x2()) + margin;
    const double right = std::max(line.x1(), line.x2()) - margin;
    const double middle = std::clamp(line.pointAt(place).x(), std::min(left + size.width() / 2, (left + right) / 2),
                                     std::max(right - size.width() / 2, (left + right) / 2));
    const double slope = std::abs(line.dx()) < 1 ? 0 : line.dy() / line.dx();
    const double y = line.y1() + (middle - line.x1()) * slope;
    // Beside a steep line, so that it does not run through the words; on an implied one they interrupt it.
    const double rise =
        arrow.level == Arrow::Level::Implied ? 0 : size.height() / 2 + 1 + std::abs(slope) * size.width() / 2;
    return {middle - size.width() / 2, y - side * rise - size.height() / 2, size.width(), size.height()};
}

void ArrowPainter::paintLabel(QPainter& painter, const Arrow& arrow, const QLineF& line, const QStringList& texts,
                              std::vector<QRectF>& taken) const
{
    if (arrow.what == What::Link || texts.isEmpty() || texts.constFirst().isEmpty())
        return;
    if (arrow.isMark())
        return paintMarkLabel(painter, line, texts.constFirst());
    const bool isImplied = arrow.level == Arrow::Level::Implied;
    const QFont& font = isImplied ? m_style.small : m_style.font;
    const QFontMetrics metrics(font);
    const double room = std::abs(line.dx()) - (isImplied ? 10 + 2 * headLength : 10); // on the line: not over its head
    const auto fits = [&](const QString& text) { return metrics.horizontalAdvance(text) <= room; };
    const auto fitting = std::find_if(texts.begin(), texts.end(), fits);
    if (fitting == texts.end() && (isImplied || room < metrics.averageCharWidth() * 10))
        return; // the tool tip has it
    const QString text =
        fitting != texts.end() ? *fitting : metrics.elidedText(texts.constLast(), Qt::ElideRight, int(room));
    const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
    const double usual = labelPlace(arrow);
    QRectF box = labelBox(arrow, line, usual, size, 1);
    const auto isFree = [&taken](const QRectF& tried) {
        return std::none_of(taken.begin(), taken.end(),
                            [&tried](const QRectF& other) { return other.intersects(tried.adjusted(0, 2, 0, -2)); });
    };
    bool isPlaced = false;
    for (const double side : {1.0, -1.0}) { // above the line, then below
        for (const double place : {usual, 0.5, 0.25, 0.75, 0.12, 0.88}) {
            const QRectF tried = labelBox(arrow, line, place, size, side);
            if (isPlaced || !isFree(tried))
                continue;
            isPlaced = true;
            box = tried;
        }
    }
    taken.push_back(box);
    QColor behind = m_style.background;
    behind.setAlphaF(0.85F);
    painter.fillRect(box.adjusted(-3, isImplied ? 2 : 0, 3, isImplied ? -2 : 0), behind);
    painter.setFont(font);
    painter.setPen(m_style.arrowColor(arrow));
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}

// Behind its head: the mark itself has no room for words.
void ArrowPainter::paintMarkLabel(QPainter& painter, const QLineF& line, const QString& text) const
{
    constexpr double gap = 4;
    const QFontMetrics metrics(m_style.small);
    const double width = metrics.horizontalAdvance(text);
    const double left = line.dx() < 0 ? line.x2() - gap - width : line.x2() + gap;
    const QRectF box(left, line.y2() - metrics.height() / 2.0, width, metrics.height());
    QColor behind = m_style.background;
    behind.setAlphaF(0.85F);
    painter.fillRect(box, behind);
    painter.setFont(m_style.small);
    painter.setPen(m_style.colors.secondary());
    painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text);
}
