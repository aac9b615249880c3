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

} // namespace

SequenceLegend::SequenceLegend(QWidget* parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Legend"));
}

int SequenceLegend::rowHeight() const
{
    return QFontInfo(font()).pixelSize() * 2;
}

QSize SequenceLegend::sizeHint() const
{
    int width = 0;
    int rows = 0;
    for (const LegendEntry& entry : legendEntries()) {
        width = qMax(width, fontMetrics().horizontalAdvance(translated(entry.text)));
        ++rows;
    }
    return {width + sampleWidth + 3 * gap, rows * rowHeight() + gap};
}

void SequenceLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const SequenceStyle style(font(), palette());
    painter.fillRect(rect(), style.background);
    const ArrowPainter arrows(style);
    double y = gap / 2.0;
    for (const LegendEntry& entry : legendEntries()) {
        const double middle = y + rowHeight() / 2.0;
        if (entry.sample == LegendEntry::Sample::Arrow) {
            arrows.paint(painter, entry.arrow, QLineF(gap, middle - 3, gap + sampleWidth - 12, middle + 3), false);
        } else if (entry.sample == LegendEntry::Sample::Lifeline) {
            const double x = gap + sampleWidth / 2.0;
            LifelinePainter::paintPiece(painter, style, entry.kind, entry.state,
                                        QLineF(x, y + 2, x, y + rowHeight() - 2));
        } else {
            LifelinePainter::paintEnd(painter, style, QPointF(gap + sampleWidth / 2.0, middle),
                                      entry.sample == LegendEntry::Sample::Reset);
        }
        painter.setFont(style.font);
        painter.setPen(style.text);
        painter.drawText(QRectF(2 * gap + sampleWidth, y, width(), rowHeight()), Qt::AlignVCenter | Qt::AlignLeft,
                         translated(entry.text));
        y += rowHeight();
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
