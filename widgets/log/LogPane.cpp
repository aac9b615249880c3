// SPDX-License-Identifier: MIT
#include "widgets/log/LogPane.h"

#include "widgets/log/LogView.h"
#include "widgets/style/EventColors.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <limits>

namespace {

int forPlural(quint64 count)
{
    return int(qMin<quint64>(count, quint64(std::numeric_limits<int>::max())));
}

} // namespace

LogPane::LogPane(const EventFeed& feed, QWidget* parent)
    : QWidget(parent)
    , m_feed(feed)
    , m_model(feed.store())
    , m_view(new LogView(feed.store(), m_model, this))
    , m_count(new QLabel(this))
    , m_pausedBadge(new QLabel(this))
    , m_follow(new QCheckBox(this))
{
    for (QLabel* label : {m_count, m_pausedBadge})
        label->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    const EventColors::Badge badge = EventColors::warningBadge();
    m_pausedBadge->setStyleSheet(QStringLiteral("background: %1; color: %2; border-radius: 4px; padding: 1px 7px;")
                                     .arg(badge.background.name(), badge.text.name()));
    m_pausedBadge->hide();
    m_follow->setChecked(true);

    auto* controls = new QHBoxLayout;
    controls->setContentsMargins(6, 2, 6, 2);
    controls->addWidget(m_count);
    controls->addWidget(m_pausedBadge);
    controls->addStretch();
    controls->addWidget(m_follow);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(controls);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(&m_feed, &EventFeed::appended, this, &LogPane::take);
    connect(m_follow, &QCheckBox::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, m_follow, &QCheckBox::setChecked);
    connect(m_view, &LogView::currentEventChanged, this, &LogPane::currentEventChanged);
    setTexts();
    take();
}

void LogPane::take()
{
    if (m_isPaused) {
        emit hiddenEventsChanged(hiddenEvents());
    } else {
        m_model.append({m_shownEnd, m_feed.end()});
        m_shownEnd = m_feed.end();
    }
    showCount();
}

void LogPane::setPaused(bool pause)
{
    if (pause == m_isPaused)
        return;
    m_isPaused = pause;
    take();
    if (!pause)
        emit hiddenEventsChanged(0);
}

void LogPane::clear()
{
    m_model.clear();
    showCount();
}

void LogPane::setCurrentEvent(EventId id)
{
    m_view->setCurrentEvent(id);
}

QList<EventRange> LogPane::shownEvents() const
{
    if (!m_model.isFiltered())
        return {{m_model.firstEvent(), m_model.firstEvent() + m_model.events()}};
    return m_model.rowCount() == 0 ? QList<EventRange>() : m_model.eventsOfRows(0, m_model.rowCount() - 1);
}

QList<EventRange> LogPane::selectedEvents() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    QList<EventRange> ranges;
    for (const QItemSelectionRange& rows : selection)
        ranges += m_model.eventsOfRows(rows.top(), rows.bottom());
    std::sort(ranges.begin(), ranges.end(), [](EventRange a, EventRange b) { return a.first < b.first; });
    return ranges;
}

void LogPane::showCount()
{
    m_count->setText(tr("%n event(s)", nullptr, forPlural(quint64(m_model.rowCount()))));
    m_pausedBadge->setText(tr("Paused, %n event(s) not shown", nullptr, forPlural(hiddenEvents())));
    m_pausedBadge->setVisible(m_isPaused);
}

void LogPane::setTexts()
{
    m_follow->setText(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest event visible (End)"));
    showCount();
}

void LogPane::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}
