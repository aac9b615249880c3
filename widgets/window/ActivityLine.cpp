// SPDX-License-Identifier: MIT
#include "widgets/window/ActivityLine.h"

#include "widgets/endpoints/ByteAmount.h"

#include <QEvent>

namespace {

constexpr int paceMs = 150;

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
    connect(&feed, &EventFeed::appended, this, [this] {
        if (!m_pace.isActive())
            m_pace.start();
    });
    showNumbers();
}

void ActivityLine::showNumbers()
{
    const QStringList parts{
        tr("%n socket(s)", nullptr, m_table.openSockets()),
        tr("%n event(s)", nullptr, int(m_feed.end())),
        trafficAmount(m_table.bytesSent(), m_table.bytesReceived()),
        m_table.isLoopbackOnly() ? tr("loopback only") : tr("reachable from your network"),
    };
    setText(parts.join(QStringLiteral(" · ")));
}

void ActivityLine::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showNumbers();
}
