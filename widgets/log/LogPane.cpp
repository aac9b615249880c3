// SPDX-License-Identifier: MIT
#include "widgets/log/LogPane.h"

#include "model/log/LogMatcher.h"
#include "widgets/log/BurstKeys.h"
#include "widgets/log/FilterBar.h"
#include "widgets/log/LogFindBar.h"
#include "widgets/log/LogHeader.h"
#include "widgets/log/LogMenu.h"
#include "widgets/log/LogView.h"
#include "widgets/log/NoteEditor.h"
#include "widgets/log/Resend.h"
#include "widgets/log/RowExplainer.h"
#include "widgets/style/EventColors.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QShortcut>
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
    , m_finder(feed.store())
    , m_controls(new QHBoxLayout)
    , m_filterBar(new FilterBar(this))
    , m_view(new LogView(feed.store(), m_model, this))
    , m_explainer(new RowExplainer(*m_view))
    , m_noteEditor(new NoteEditor(*m_view))
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

    m_controls->setContentsMargins(6, 2, 6, 2);
    m_controls->addWidget(m_filterBar, 1);
    m_filterBar->addAbove(m_follow);
    m_filterBar->addBelow(m_pausedBadge);
    m_filterBar->addBelow(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(m_controls);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);
    m_model.setCollapsing(true);
    new BurstKeys(m_model, *m_view);

    connect(&m_feed, &EventFeed::appended, this, &LogPane::take);
    connect(m_filterBar, &FilterBar::changed, this, &LogPane::applyFilter);
    connect(m_filterBar->findBar(), &LogFindBar::changed, this, &LogPane::applyFind);
    connect(m_filterBar->findBar(), &LogFindBar::opened, m_view, [this](bool isOpen) {
        if (!isOpen)
            m_view->setFocus();
    });
    connect(m_filterBar, &FilterBar::stepWanted, this, &LogPane::findStep);
    connect(m_filterBar, &FilterBar::cancelled, &m_model, &LogModel::cancelScan);
    connect(&m_model, &LogModel::scanned, this, [this] {
        if (m_view->isCurrentEventHidden() && !m_model.isScanning())
            m_model.reveal(m_view->currentEvent());
        showCount();
    });
    connect(&m_finder, &LogFinder::scanned, this, &LogPane::showCount);
    connect(m_view, &LogView::menuWanted, this, &LogPane::showMenu);
    connect(m_explainer, &RowExplainer::helpWanted, this, &LogPane::helpWanted);
    connect(m_noteEditor, &NoteEditor::noteWanted, this,
            [this](const command::Note& note) { emit commandWanted(note); });
    auto* escape = new QShortcut(Qt::Key_Escape, m_view);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, m_filterBar, &FilterBar::clear);
    connect(m_follow, &QCheckBox::clicked, m_view, &LogView::setFollowing);
    connect(m_view, &LogView::followingChanged, this, [this](bool isFollowing) {
        m_follow->setChecked(isFollowing);
        m_model.startCountingNew();
    });
    connect(m_view, &LogView::currentEventChanged, this, [this](EventId id) {
        showCount();
        emit currentEventChanged(id);
    });
    setTexts();
    take();
}

void LogPane::take()
{
    if (m_isPaused) {
        emit hiddenEventsChanged(hiddenEvents());
    } else {
        m_model.append({m_shownEnd, m_feed.end()});
        m_finder.append({m_shownEnd, m_feed.end()});
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
    m_view->setCurrentEvent(noEvent);
    m_view->setFollowing(true);
    showCount();
}

void LogPane::setMarked(const QList<EventPart>& parts)
{
    m_view->setMarked(parts);
}

void LogPane::setCurrentEvent(EventId id)
{
    m_model.reveal(id);
    m_view->setCurrentEvent(id);
    showCount();
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

void LogPane::setCollapsing(bool collapses)
{
    m_model.setCollapsing(collapses);
    m_model.reveal(m_view->currentEvent());
}

void LogPane::setGrouping(LogGrouping grouping)
{
    m_model.setGrouping(grouping, *m_endpoints);
    m_model.reveal(m_view->currentEvent());
    m_view->setFollowable(!m_model.isGrouped()); // the last row is not the newest
    m_follow->setEnabled(!m_model.isGrouped());
    showCount();
}

void LogPane::setTimeFormat(TimeFormat format)
{
    m_model.setTimeFormat(format);
    if (m_model.rowCount() > 0)
        m_view->header()->makeRoomAnew(m_model.index(m_model.rowCount() - 1, 0));
    m_view->viewport()->update();
}

void LogPane::setCompact(int rows)
{
    if ((rows > 0) != (m_compactRows > 0)) {
        LogHeader* const header = m_view->header();
        m_filterBar->setVisible(rows == 0);
        m_controls->setContentsMargins(6, rows == 0 ? 2 : 0, 6, rows == 0 ? 2 : 0);
        if (rows > 0) {
            m_usualColumns = header->saveState();
            header->showFewColumns();
        } else {
            header->restore(m_usualColumns);
            m_usualColumns.clear();
        }
    }
    m_compactRows = rows;
    fitRows();
}

QByteArray LogPane::columnState() const
{
    return m_usualColumns.isEmpty() ? m_view->header()->saveState() : m_usualColumns;
}

void LogPane::fitRows()
{
    const int around = m_view->header()->sizeHint().height() + 2 * m_view->frameWidth();
    setMinimumHeight(m_compactRows == 0 ? 0 : around + m_compactRows * m_view->rowHeight());
    setMaximumHeight(m_compactRows == 0 ? QWIDGETSIZE_MAX : minimumHeight());
}

void LogPane::showMenu(const QPoint& place)
{
    const EventStore& store = m_feed.store();
    const EventId current = m_view->currentEvent();
    const Resend resend(store, m_isSaved ? nullptr : m_endpoints, current);
    const EventId partner = m_partnerOf ? m_partnerOf(current) : noEvent;
    auto* menu = new LogMenu(*m_view, {!m_isSaved, resend.isPossible(), partner}, m_view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &LogMenu::filterWanted, m_filterBar, &FilterBar::setFilter);
    connect(menu, &LogMenu::explanationWanted, m_explainer, &RowExplainer::explain);
    connect(menu, &LogMenu::codeWanted, this, &LogPane::codeWanted);
    connect(menu, &LogMenu::eventWanted, this, &LogPane::setCurrentEvent);
    connect(menu, &LogMenu::noteWanted, m_noteEditor, &NoteEditor::ask);
    connect(menu, &LogMenu::resendWanted, this, [this, resend] { emit commandWanted(resend.command()); });
    menu->popup(place);
}

LogFilter LogPane::prepared(LogFilter filter) const
{
    filter.setLanguage(&translated);
    if (m_endpoints)
        filter.findPartners(*m_endpoints);
    return filter;
}

void LogPane::applyFilter()
{
    m_filterAskedAbout = noEvent;
    if (m_filterBar->isActive() || m_model.isFiltered())
        m_model.setFilter(prepared(m_filterBar->filter()));
    m_model.reveal(m_view->currentEvent());
    applyFind();
}

// Finds among what the filter shows.
void LogPane::applyFind()
{
    const LogFilter wanted = m_filterBar->findBar()->query();
    LogFilter query = wanted.isEmpty() ? LogFilter() : m_filterBar->filter();
    query.add(wanted);
    m_finder.setQuery(prepared(query), m_model.firstEvent());
    showCount();
}

void LogPane::findStep(int step)
{
    if (!m_finder.isSearching())
        return m_filterBar->focus(FilterBar::Mode::Find); // for what?
    const EventId from = m_view->currentEvent();
    const EventId id = step > 0 ? m_finder.next(from) : m_finder.previous(from);
    if (id == noEvent)
        return;
    setCurrentEvent(id);
}

bool LogPane::isSelectionFilteredOut()
{
    const EventId id = m_view->currentEvent();
    if (!m_view->isCurrentEventHidden() || !m_model.isFiltered() || id < m_model.firstEvent())
        return false;
    if (id != m_filterAskedAbout) // its payload may be long
        m_isFilteredOut = !LogMatcher(m_feed.store(), m_model.filter()).matches(m_feed.store().at(id));
    m_filterAskedAbout = id;
    return m_isFilteredOut;
}

void LogPane::showCount()
{
    const auto number = [](quint64 count) { return QLocale().toString(count); };
    const quint64 which = m_finder.numberOf(m_view->currentEvent());
    const QString found = which == 0 ? tr("%1 found").arg(number(m_finder.count()))
                                     : tr("%1 of %2").arg(number(which), number(m_finder.count()));
    m_filterBar->findBar()->showStatus(m_finder.isSearching() ? found : QString(), m_finder.scanProgress());
    m_filterBar->showStatus(m_model.isFiltered()
                                ? tr("Showing %1 of %2 events").arg(number(m_model.matches()), number(m_model.events()))
                                : QString(),
                            m_model.scanProgress());
    m_filterBar->showHidden(isSelectionFilteredOut() ? m_view->currentEvent() : noEvent);
    m_view->setNewEvents(m_model.isGrouped() ? 0 : m_model.newMatches());
    m_count->setVisible(!m_model.isFiltered() && !m_isPaused);
    m_filterBar->showErrors(m_model.errors());
    m_view->setEmptyText(m_model.isFiltered() && m_model.events() > 0
                             ? tr("0 of %Ln event(s) match.", nullptr, forPlural(m_model.events()))
                             : tr("No events yet. Start a server or connect a client."));
    m_count->setText(tr("%Ln event(s)", nullptr, forPlural(m_model.events())));
    m_pausedBadge->setText(tr("Paused · %Ln hidden", nullptr, forPlural(hiddenEvents())));
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
    if (event->type() == QEvent::LanguageChange) {
        setTexts();
        applyFilter(); // its words may be those of the other language
    }
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}
