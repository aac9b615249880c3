// SPDX-License-Identifier: MIT
#include "widgets/endpoints/RateLine.h"

#include "widgets/endpoints/ByteAmount.h"
#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>

RateLine::RateLine(const SessionAccess& session, SocketId id, QWidget* parent)
    : QWidget(parent)
    , m_table(session.table)
    , m_store(session.store)
    , m_id(id)
{
    setObjectName(QStringLiteral("rates"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVisible(false);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this,
            [this] { showAt(Moment::now().monotonicNs - m_store.start().monotonicNs); });
}

void RateLine::wake()
{
    if (!m_pace.isActive())
        m_pace.start();
}

void RateLine::showAt(qint64 nowNs)
{
    m_minute = m_table.rates(m_id).lastMinute(nowNs);
    const auto most = std::max_element(m_minute.cbegin(), m_minute.cend(),
                                       [](const auto& a, const auto& b) { return a.events < b.events; });
    setVisible(most->events >= leastEvents);
    setAccessibleName(isVisible() ? words() : QString());
    if (most->events == 0)
        m_pace.stop();
    update();
}

QString RateLine::words() const
{
    const RateHistory::Second& newest = m_minute.back();
    return tr("%1/s · %2 events/s")
        .arg(shortTrafficAmount(newest.sent, newest.received), QLocale().toString(newest.events));
}

QSize RateLine::sizeHint() const
{
    return {RateHistory::seconds * 2, fontMetrics().height() * 3 / 2};
}

void RateLine::paintEvent(QPaintEvent*)
{
    const EventColors colors = EventColors::of(palette());
    const QString text = words();
    const int textWidth = fontMetrics().horizontalAdvance(text);
    QPainter painter(this);
    painter.setPen(colors.secondary());
    painter.drawText(rect(), int(Qt::AlignRight | Qt::AlignVCenter), text);
    quint64 most = 1;
    for (const RateHistory::Second& each : m_minute)
        most = std::max({most, each.sent, each.received});
    const double step = std::max(1.0, double(width() - textWidth - 12) / RateHistory::seconds);
    const double middle = height() / 2.0;
    painter.fillRect(QRectF(0, middle - 0.5, step * RateHistory::seconds, 1), colors.secondary());
    for (int i = 0; i < RateHistory::seconds; ++i) {
        const RateHistory::Second& each = m_minute[size_t(i)];
        const double up = middle * double(each.sent) / double(most);
        const double down = middle * double(each.received) / double(most);
        painter.fillRect(QRectF(i * step, middle - up, step, up), colors.text(EventRole::Send));
        painter.fillRect(QRectF(i * step, middle, step, down), colors.text(EventRole::Receive));
    }
}

void RateLine::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(isVisible() ? words() : QString());
}
