// SPDX-License-Identifier: MIT
#include "widgets/window/ActivityLine.h"

#include "widgets/endpoints/ByteAmount.h"
#include "widgets/endpoints/RateLine.h"

#include <QEvent>
#include <QLocale>

namespace {

constexpr int paceMs = 150;
constexpr int rateMs = 1000;

} // namespace

ActivityLine::ActivityLine(const EndpointTable& table, const EventFeed& feed, QWidget* parent)
    : QLabel(parent)
    , m_table(table)
    , m_feed(feed)
{
    setObjectName(QStringLiteral("activity"));
    setTextFormat(Qt::PlainText);
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &ActivityLine::showNumbers);
    m_end.setInterval(rateMs);
    connect(&m_end, &QTimer::timeout, this, &ActivityLine::showNumbers);
    connect(&feed, &EventFeed::appended, this, [this] {
        if (!m_pace.isActive())
            m_pace.start();
    });
    showNumbers();
}

void ActivityLine::showNumbers()
{
    const RateHistory::Second rate = rateNow();
    QStringList parts{
        tr("%Ln socket(s)", nullptr, m_table.openSockets()),
        tr("%Ln event(s)", nullptr, countOf(qint64(m_feed.end()))),
        trafficAmount(m_table.bytesSent(), m_table.bytesReceived()),
        rate.events < RateLine::leastEvents
            ? QString()
            : tr("%1/s, %2 events/s").arg(byteAmount(rate.sent + rate.received), QLocale().toString(rate.events)),
        m_table.isLoopbackOnly() ? tr("loopback only") : tr("reachable from your network"),
    };
    parts.removeAll(QString());
    if (rate.events == 0)
        m_end.stop();
    else
        m_end.start();
    setText(parts.join(QStringLiteral(" · ")));
}

// Of the last whole second.
RateHistory::Second ActivityLine::rateNow() const
{
    const qint64 now = Moment::now().monotonicNs - m_feed.store().start().monotonicNs;
    return m_table.rates(SocketId()).lastSecond(now);
}

void ActivityLine::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNumbers();
}
