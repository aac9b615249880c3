// SPDX-License-Identifier: MIT
#include "widgets/style/ElidedLabel.h"

#include <QPainter>

ElidedLabel::ElidedLabel(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setText(const QString& text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    setToolTip(text.isEmpty() ? QString() : QStringLiteral("<p>") + text.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize ElidedLabel::sizeHint() const
{
    // One character more: arrows come from another font, whose widths do not add up exactly.
    return {fontMetrics().horizontalAdvance(m_text) + fontMetrics().averageCharWidth(), fontMetrics().height()};
}

QSize ElidedLabel::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*)
{
    if (width() < sizeHint().width() && width() < 3 * fontMetrics().horizontalAdvance(QChar(0x2026)))
        return; // a lone ellipsis says nothing
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft,
                     fontMetrics().elidedText(m_text, Qt::ElideRight, width()));
}
