// SPDX-License-Identifier: MIT
#include "widgets/window/EventTicker.h"

#include "model/core/Message.h"
#include "model/events/EventSentence.h"
#include "model/events/EventText.h"
#include "model/log/TimeFormat.h"
#include "model/payload/SafeText.h"
#include "widgets/style/ElidedLabel.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <limits>

namespace {

constexpr int paceMs = 100;
constexpr int shownLength = 60; // characters of a payload

} // namespace

EventTicker::EventTicker(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_last(new ElidedLabel(this))
    , m_count(new QLabel(this))
    , m_leave(new QToolButton(this))
{
    setObjectName(QStringLiteral("ticker"));
    m_leave->setObjectName(QStringLiteral("leavePresent"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_last, 1);
    layout->addWidget(m_count);
    layout->addWidget(m_leave);
    m_pace.setSingleShot(true);
    m_pace.setInterval(paceMs);
    connect(&m_pace, &QTimer::timeout, this, &EventTicker::showLast);
    connect(&feed, &EventFeed::appended, this, [this] {
        if (isVisible() && !m_pace.isActive())
            m_pace.start();
    });
    connect(m_leave, &QToolButton::clicked, this, &EventTicker::leaveWanted);
    retranslate();
}

QString EventTicker::text() const
{
    return m_last->text();
}

void EventTicker::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    showLast();
}

void EventTicker::showLast()
{
    if (!m_isPaused)
        m_shownEnd = m_feed.end();
    m_count->setText(m_isPaused
                         ? tr("Paused")
                         : tr("%n event(s)", nullptr, int(qMin<EventId>(m_shownEnd, std::numeric_limits<int>::max()))));
    if (m_shownEnd == 0) {
        m_last->setText(tr("Nothing has happened yet."));
        return;
    }
    const EventStore& store = m_feed.store();
    const Event last = store.at(m_shownEnd - 1);
    const QString preview = escapedText(store.payload(last, 0, bytesForText(shownLength)), shownLength);
    m_last->setText(timeText(TimeFormat::SinceStart, last) + QStringLiteral("   ") +
                    quotedForTerminal(translated(eventSentence(store, last, preview))) + QStringLiteral("   ") +
                    callText(last));
}

void EventTicker::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    showLast();
}

void EventTicker::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void EventTicker::retranslate()
{
    m_leave->setText(tr("Leave (F11)"));
    m_leave->setToolTip(tr("Back to the usual window."));
    showLast();
}
