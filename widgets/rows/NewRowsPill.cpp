// SPDX-License-Identifier: MIT
#include "widgets/rows/NewRowsPill.h"

#include "widgets/style/EventColors.h"

#include <QPainter>

#include <limits>

NewRowsPill::NewRowsPill(QWidget* parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::NoFocus); // the keyboard has the End key
    setCursor(Qt::PointingHandCursor);
    hide();
}

void NewRowsPill::setCount(qint64 rows)
{
    setVisible(rows > 0);
    if (rows <= 0)
        return;
    setToolTip(tr("Go to the newest event and follow"));
    setText(tr("%Ln new event(s) · End", nullptr, int(qMin<qint64>(rows, std::numeric_limits<int>::max()))));
    resize(sizeHint());
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - 8);
}

QSize NewRowsPill::sizeHint() const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(text()) + 2 * metrics.height(), qMax(28, metrics.height() + 10)};
}

void NewRowsPill::paintEvent(QPaintEvent*)
{
    const QColor accent = EventColors::of(palette()).selectionBar();
    const QColor text = accent.lightness() < 128 ? QColor(Qt::white) : EventColors::of(palette()).row(false);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDown() ? accent.darker(115) : accent);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(text);
    painter.drawText(rect(), Qt::AlignCenter, this->text());
}
