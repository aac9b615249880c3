// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequenceLegend.h"

#include "model/sequence/LegendEntries.h"
#include "widgets/sequence/ArrowPainter.h"
#include "widgets/sequence/LifelinePainter.h"

#include <QEvent>
#include <QFontInfo>
#include <QPainter>

namespace {

constexpr int sampleWidth = 86;
constexpr int gap = 14;

int rowHeight(const SequenceStyle& style)
{
    return QFontInfo(style.font).pixelSize() * 2;
}

} // namespace

SequenceLegend::SequenceLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
}

QSize SequenceLegend::sizeHint() const
{
    return sizeOf(SequenceStyle(font(), palette()));
}

QSize SequenceLegend::sizeOf(const SequenceStyle& style)
{
    const QFontMetrics metrics(style.font);
    int width = 0;
    int rows = 0;
    for (const LegendEntry& entry : legendEntries()) {
        width = qMax(width, metrics.horizontalAdvance(translated(entry.text)));
        ++rows;
    }
    return {width + sampleWidth + 3 * gap, rows * rowHeight(style) + gap};
}

void SequenceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SequenceStyle style(font(), palette());
    painter.fillRect(rect(), style.background);
    paintInto(painter, style);
}

void SequenceLegend::paintInto(QPainter& painter, const SequenceStyle& style)
{
    const ArrowPainter arrows(style);
    const int height = rowHeight(style);
    double y = gap / 2.0;
    for (const LegendEntry& entry : legendEntries()) {
        const double middle = y + height / 2.0;
        const double centre = gap + sampleWidth / 2.0;
        if (entry.sample == LegendEntry::Sample::Arrow) {
            arrows.paint(painter, entry.arrow, QLineF(gap, middle - 3, gap + sampleWidth - 12, middle + 3), false);
        } else if (entry.sample == LegendEntry::Sample::Lifeline) {
            LifelinePainter::paintPiece(painter, style, entry.kind, entry.state,
                                        QLineF(centre, y + 2, centre, y + height - 2));
        } else {
            LifelinePainter::paintEnd(painter, style, QPointF(centre, middle),
                                      entry.sample == LegendEntry::Sample::Reset);
        }
        painter.setFont(style.font);
        painter.setPen(style.text);
        const QString text = translated(entry.text);
        painter.drawText(QRectF(2 * gap + sampleWidth, y, QFontMetrics(style.font).horizontalAdvance(text) + 4, height),
                         Qt::AlignVCenter | Qt::AlignLeft, text);
        y += height;
    }
}

void SequenceLegend::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Legend"));
        updateGeometry();
    }
    QWidget::changeEvent(event);
}
