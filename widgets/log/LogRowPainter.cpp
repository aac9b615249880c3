// SPDX-License-Identifier: MIT
#include "widgets/log/LogRowPainter.h"

#include "model/log/LogModel.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogText.h"
#include "widgets/style/ActionIcons.h"
#include "widgets/style/EventIcons.h"
#include "widgets/style/MonoFont.h"

#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>

namespace {

constexpr int padding = LogHeader::padding;
constexpr int barWidth = 3;
constexpr int gap = 6;
constexpr int markerRoom = 9; // frame, space inside, and the gap behind it

QFont smaller(QFont font)
{
    font.setPixelSize(qMax(9, QFontInfo(font).pixelSize() * 3 / 4));
    return font;
}

void drawCut(QPainter& painter, const QRect& rect, Qt::Alignment alignment, const QString& text)
{
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

// What a call returned says more than its name, where there is no room for both.
QString fittedCall(const QString& call, const QFontMetrics& metrics, int room)
{
    const qsizetype result = call.indexOf(QLatin1String("= "));
    return result > 0 && metrics.horizontalAdvance(call) > room ? call.mid(result) : call;
}

} // namespace

LogRowPainter::LogRowPainter(const QFont& font, const QPalette& palette)
    : m_font(font)
    , m_mono(monoFont(font))
    , m_small(smaller(font))
    , m_text(palette.color(QPalette::Text))
    , m_colors(EventColors::of(palette))
{
}

int LogRowPainter::iconSide() const
{
    return QFontMetrics(m_font).ascent() + 1;
}

int LogRowPainter::markerWidth(const QString& text) const
{
    return QFontMetrics(m_small).horizontalAdvance(text) + markerRoom;
}

void LogRowPainter::paint(QPainter& painter, const QModelIndex& row, const QRect& rect, const LogHeader& header,
                          Situation situation) const
{
    painter.fillRect(rect, situation.isSelected ? m_colors.selection() : m_colors.row(situation.isAlternate));
    if (row.data(LogModel::GroupRole).isValid()) {
        paintGroup(painter, row, rect);
        return paintFrame(painter, rect, situation);
    }
    const auto role = EventRole(row.data(LogModel::RoleRole).toInt());
    QFont font = m_font;
    font.setBold(role == EventRole::Error);
    for (int i = 0; i < logColumnCount; ++i) {
        const QRect cell(header.sectionViewportPosition(i), rect.top(), header.sectionSize(i), rect.height());
        const QRect inner = cell.adjusted(padding, 0, -padding, 0);
        if (header.isSectionHidden(i) || !rect.intersects(cell) || inner.width() <= 0)
            continue;
        const QModelIndex index = row.siblingAtColumn(i);
        painter.save();
        painter.setClipRect(inner);
        painter.setFont(font);
        switch (const auto column = LogColumn(i)) {
        case LogColumn::Event:
            paintEvent(painter, index, inner, m_colors.text(role));
            break;
        case LogColumn::Data:
            if (const QString lost = LogText::lost(index); !lost.isEmpty()) {
                painter.setPen(m_colors.secondary());
                const bool isNarrow = painter.fontMetrics().horizontalAdvance(lost) > inner.width();
                drawCut(painter, inner, LogHeader::alignment(column), isNarrow ? LogText::shortLost(index) : lost);
            } else {
                paintRuns(painter, index.data(LogModel::RunsRole).value<QList<SafeRun>>(), inner);
            }
            break;
        case LogColumn::Call:
            painter.setPen(m_colors.secondary());
            drawCut(painter, inner, LogHeader::alignment(column),
                    fittedCall(LogText::cell(index), QFontMetrics(font), inner.width()));
            break;
        default:
            painter.setPen(column == LogColumn::Endpoint || column == LogColumn::Bytes ? m_text : m_colors.secondary());
            drawCut(painter, inner, LogHeader::alignment(column), LogText::cell(index));
        }
        painter.restore();
    }
    paintFrame(painter, rect, situation);
}

void LogRowPainter::paintGroup(QPainter& painter, const QModelIndex& row, const QRect& rect) const
{
    const bool isExpanded =
        LogModel::BurstState(row.data(LogModel::BurstRole).toInt()) == LogModel::BurstState::Expanded;
    const int side = iconSide();
    const QIcon chevron = actionIcon(isExpanded ? ActionIcon::ChevronDown : ActionIcon::ChevronRight);
    chevron.paint(&painter, QRect(rect.left() + padding, rect.top(), side, rect.height()));
    QFont bold = m_font;
    bold.setBold(true);
    painter.setFont(bold);
    painter.setPen(m_text);
    drawCut(painter, rect.adjusted(padding + side + gap, 0, -padding, 0), Qt::AlignVCenter | Qt::AlignLeft,
            LogText::cell(row.siblingAtColumn(int(LogColumn::Event))));
    painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, m_colors.secondary());
}

void LogRowPainter::paintFrame(QPainter& painter, const QRect& rect, Situation situation) const
{
    const QColor color = m_colors.selectionBar();
    if (situation.isMarked)
        painter.fillRect(rect.left() + barWidth, rect.top() + 1, barWidth + 1, rect.height() - 2,
                         EventColors::warningBadge().background);
    if (situation.isSelected) {
        painter.fillRect(rect.left(), rect.top(), barWidth, rect.height(), color);
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), color);
        if (!situation.isAboveSelected)
            painter.fillRect(rect.left(), rect.top(), rect.width(), 1, color);
        if (!situation.isBelowSelected)
            painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, color);
    }
    if (situation.hasFocus) {
        painter.setPen(QPen(color, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect.adjusted(1, 1, -1, -1));
    }
}

void LogRowPainter::paintEvent(QPainter& painter, const QModelIndex& row, const QRect& rect, const QColor& color) const
{
    const auto kind = EventKind(row.data(LogModel::KindRole).toInt());
    const int side = iconSide();
    paintEventShape(painter, kind, QRectF(rect.left(), rect.top() + (rect.height() - side) / 2, side, side), color);

    QRect room = rect.adjusted(side + gap, 0, 0, 0);
    if (const auto burst = LogModel::BurstState(row.data(LogModel::BurstRole).toInt());
        burst != LogModel::BurstState::None) {
        const bool isExpanded = burst == LogModel::BurstState::Expanded;
        const QIcon chevron = actionIcon(isExpanded ? ActionIcon::ChevronDown : ActionIcon::ChevronRight);
        chevron.paint(&painter, QRect(room.left(), room.top(), side, room.height()));
        room.adjust(side + 2, 0, 0, 0);
    }
    if (!row.data(LogModel::NotesRole).toStringList().isEmpty()) {
        paintEventShape(painter, EventKind::Note,
                        QRectF(room.left(), room.top() + (room.height() - side) / 2, side, side), m_text);
        room.adjust(side + 4, 0, 0, 0);
    }
    const QString text = LogText::cell(row);
    painter.setPen(color);
    drawCut(painter, room, Qt::AlignVCenter | Qt::AlignLeft, text);
    paintBadge(painter, kind, room.adjusted(painter.fontMetrics().horizontalAdvance(text) + gap, 0, 0, 0));
}

// Only where the text leaves room: the shape has its own badge, and the text says the same.
void LogRowPainter::paintBadge(QPainter& painter, EventKind kind, const QRect& room) const
{
    const QString text = LogText::badge(kind);
    if (text.isEmpty() || markerWidth(text) + 4 > room.width())
        return;
    const bool isError = eventRole(kind) == EventRole::Error;
    const EventColors::Badge colors = isError ? EventColors::errorBadge() : EventColors::warningBadge();
    const int height = QFontMetrics(m_small).height();
    const QRect badge(room.left(), room.top() + (room.height() - height) / 2, markerWidth(text) + 4, height);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.background);
    painter.drawRoundedRect(badge, 3, 3);
    painter.setPen(colors.text);
    painter.setFont(m_small);
    painter.drawText(badge, Qt::AlignCenter, text);
}

void LogRowPainter::paintRuns(QPainter& painter, const QList<SafeRun>& runs, const QRect& rect) const
{
    const QFontMetrics metrics(m_mono);
    const int height = QFontMetrics(m_small).height() - 1;
    int left = rect.left();
    for (const SafeRun& run : runs) {
        const int room = rect.right() + 1 - left;
        const int width = run.isMarker ? markerWidth(run.text) : metrics.horizontalAdvance(run.text);
        painter.setFont(m_mono);
        painter.setPen(m_text);
        if (width > room) {
            const QRect rest(left, rect.top(), room, rect.height());
            drawCut(painter, rest, Qt::AlignVCenter | Qt::AlignLeft, run.isMarker ? QStringLiteral("…") : run.text);
            return;
        }
        if (run.isMarker) {
            const QRect box(left, rect.top() + (rect.height() - height) / 2, width - 2, height);
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(m_colors.secondary());
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
            painter.setFont(m_small);
            painter.drawText(box, Qt::AlignCenter, run.text);
        } else {
            painter.drawText(QRect(left, rect.top(), width, rect.height()),
                             Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, run.text);
        }
        left += width;
    }
}

void LogRowPainter::paintEmpty(QPainter& painter, const QRect& room, const QString& text) const
{
    constexpr int side = 28;
    const bool hasRoomForIcon = room.height() > 4 * side;
    if (hasRoomForIcon) {
        const QPoint corner = room.center() - QPoint(side / 2, side + 4);
        actionIcon(ActionIcon::Log).paint(&painter, QRect(corner, QSize(side, side)), Qt::AlignCenter, QIcon::Disabled);
    }
    painter.setFont(m_font);
    painter.setPen(m_colors.secondary());
    painter.drawText(room.adjusted(12, hasRoomForIcon ? side : 0, -12, 0), Qt::AlignCenter | Qt::TextWordWrap, text);
}

int LogRowPainter::width(const QModelIndex& index) const
{
    QFont font = m_font;
    font.setBold(EventRole(index.data(LogModel::RoleRole).toInt()) == EventRole::Error);
    const QFontMetrics metrics(font);
    int width = 2 * padding + 2;
    switch (LogColumn(index.column())) {
    case LogColumn::Event:
        width += iconSide() + gap + metrics.horizontalAdvance(LogText::cell(index));
        if (const QString badge = LogText::badge(EventKind(index.data(LogModel::KindRole).toInt())); !badge.isEmpty())
            width += gap + markerWidth(badge) + 4;
        break;
    case LogColumn::Data:
        width += metrics.horizontalAdvance(LogText::lost(index));
        for (const SafeRun& run : index.data(LogModel::RunsRole).value<QList<SafeRun>>())
            width += run.isMarker ? markerWidth(run.text) : QFontMetrics(m_mono).horizontalAdvance(run.text);
        break;
    default:
        width += metrics.horizontalAdvance(LogText::cell(index));
    }
    return width;
}
