// SPDX-License-Identifier: MIT
#include "widgets/endpoints/LastReceivedLine.h"

#include "model/payload/SafeText.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr qsizetype shownLength = 80;

} // namespace

LastReceivedLine::LastReceivedLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
}

void LastReceivedLine::follow(const EventStore& store, const EndpointState* state)
{
    const EventId event = state == nullptr ? noEvent : state->lastReceived;
    if (event == m_event)
        return;
    m_event = event;
    if (event != noEvent) {
        const Event received = store.at(event);
        m_bytes = received.bytes;
        m_preview = escapedText(store.payload(received, 0, bytesForText(shownLength)), shownLength);
    }
    setVisible(event != noEvent);
    setAccessibleName(text());
    setToolTip(QString());
    update();
}

QString LastReceivedLine::amount() const
{
    return tr("%n byte(s)", nullptr, int(m_bytes));
}

QString LastReceivedLine::text() const
{
    return m_event == noEvent ? QString() : tr("Last received: %1 · %2").arg(m_preview, amount());
}

QSize LastReceivedLine::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 20, fontMetrics().height() + 6};
}

void LastReceivedLine::paintEvent(QPaintEvent*)
{
    // The translation decides the order; the preview alone is bold and alone gives way.
    const QString mark = QStringLiteral("\u0001");
    const QStringList around = tr("Last received: %1 · %2").arg(mark, amount()).split(mark);
    QFont bold = font();
    bold.setBold(true);
    const int before = fontMetrics().horizontalAdvance(around.value(0));
    const int after = fontMetrics().horizontalAdvance(around.value(1));
    const QFontMetrics boldMetrics(bold);
    const QString preview = boldMetrics.elidedText(m_preview, Qt::ElideRight, std::max(0, width() - before - after));
    const int middle = boldMetrics.horizontalAdvance(preview);

    QPainter painter(this);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, before, height()), Qt::AlignVCenter, around.value(0));
    painter.setFont(bold);
    painter.drawText(QRect(before, 0, middle, height()), Qt::AlignVCenter, preview);
    painter.setFont(font());
    painter.drawText(QRect(before + middle, 0, after + 1, height()), Qt::AlignVCenter, around.value(1));
}

void LastReceivedLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(text());
        update();
    }
}
