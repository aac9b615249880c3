// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"

#include "model/events/EventText.h"
#include "model/log/LogMatcher.h"
#include "model/payload/SafeText.h"

#include <algorithm>
#include <limits>
#include <utility>

static constexpr quint64 atOnce = 20'000; // events that are asked in the front end's thread

LogModel::LogModel(const EventStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_cells(store)
{
}

LogModel::~LogModel() = default;

void LogModel::append(EventRange range)
{
    if (range.end <= m_end)
        return;
    m_end = range.end;
    if (!m_scan)
        takeNew();
}

void LogModel::takeNew()
{
    const EventRange range{m_rows.end(), m_end};
    if (range.isEmpty())
        return;
    if (!m_matcher) {
        merge(nullptr, range);
    } else if (range.count() > atOnce) {
        startScan();
    } else {
        const FilterScan::Found found = FilterScan::scan(m_store, *m_matcher, range);
        merge(&found, range);
    }
}

void LogModel::startScan()
{
    const int number = ++m_scanNumber;
    m_scan = std::make_unique<FilterScan>(
        m_store, m_matcher->filter(), EventRange{m_rows.end(), m_end}, [this, number](FilterScan::Found found) {
            QMetaObject::invokeMethod(
                this, [this, number, found = std::move(found)] { takeFound(number, found); }, Qt::QueuedConnection);
        });
}

void LogModel::takeFound(int scan, const FilterScan::Found& found)
{
    if (scan != m_scanNumber || !m_scan)
        return; // of a filter that was changed meanwhile
    const bool isLast = found.range.end == m_scan->range().end;
    if (isLast)
        m_scan.reset();
    merge(&found, found.range);
    if (isLast)
        takeNew();
    emit scanned();
}

// The events of the range that get a row, a bit each; those of earlier rows that a burst swallows lose theirs.
std::vector<quint64> LogModel::sift(const FilterScan::Found* found, EventRange range)
{
    std::vector<quint64> bits(size_t(range.count() / 64 + 1));
    std::vector<Event> events(size_t(std::min<quint64>(range.count(), 4096)));
    std::vector<EventId> hidden; // by a burst that begins only now
    for (EventId first = range.first; first < range.end; first += events.size()) {
        const EventRange part{first, std::min<EventId>(range.end, first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            const quint64 bit = id - range.first;
            m_errors += eventRole(event.kind) == EventRole::Error;
            if (event.kind == EventKind::Note && event.noted() < id) {
                m_notes.emplace(event.noted(), id);
                m_newlyNoted.push_back(event.noted());
            }
            if (found && ((found->bits[size_t(bit / 64)] >> (bit % 64)) & 1) == 0)
                continue;
            ++m_matches;
            if (!m_isCollapsing || !m_bursts.take(id, event, hidden))
                bits[size_t(bit / 64)] |= quint64(1) << (bit % 64);
        }
    }
    std::vector<EventId> shown;
    for (const EventId id : hidden) {
        if (id < range.first)
            shown.push_back(id);
        else
            bits[size_t((id - range.first) / 64)] &= ~(quint64(1) << ((id - range.first) % 64));
    }
    hide(shown);
    return bits;
}

// Gives rows to the events of the range, which begins where the rows end.
void LogModel::merge(const FilterScan::Found* found, EventRange range)
{
    const std::vector<quint64> bits = sift(found, range);
    quint64 count = 0;
    for (const quint64 word : bits)
        count += qPopulationCount(word);
    // A model counts rows with int; what comes after is in the store and in exports.
    const quint64 before = quint64(rowCount());
    const quint64 room = quint64(std::numeric_limits<int>::max()) - before;
    if (count != 0 && room != 0)
        beginInsertRows({}, int(before), int(before + std::min(count, room)) - 1);
    m_rows.append(range.count(), bits);
    if (count != 0 && room != 0)
        endInsertRows();
    noteGrown();
    showNotes();
}

void LogModel::showNotes()
{
    for (const EventId id : std::exchange(m_newlyNoted, {})) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, logColumnCount - 1));
    }
}

QStringList LogModel::notesOn(EventId id) const
{
    QStringList notes;
    for (auto [note, end] = m_notes.equal_range(id); note != end; ++note)
        notes += m_store.text(m_store.at(note->second).text);
    return notes;
}

void LogModel::hide(const std::vector<EventId>& ids)
{
    for (size_t i = 0; i < ids.size();) {
        const int first = rowOf(ids[i]);
        size_t run = 1;
        while (i + run < ids.size() && first >= 0 && rowOf(ids[i + run]) == first + int(run))
            ++run;
        if (first >= 0)
            beginRemoveRows({}, first, first + int(run) - 1);
        for (size_t each = i; each < i + run; ++each)
            m_rows.set(ids[each], false);
        if (first >= 0)
            endRemoveRows();
        i += run;
    }
}

void LogModel::noteGrown()
{
    for (const EventId id : m_bursts.takeGrown()) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, logColumnCount - 1));
    }
}

void LogModel::clear()
{
    m_scan.reset();
    beginResetModel();
    m_first = m_end;
    forgetRows();
    endResetModel();
}

void LogModel::setFilter(const LogFilter& filter)
{
    m_scan.reset();
    m_matcher = filter.isEmpty() ? nullptr : std::make_unique<LogMatcher>(m_store, filter);
    rebuild();
}

void LogModel::setCollapsing(bool collapses)
{
    if (collapses == m_isCollapsing)
        return;
    m_scan.reset();
    m_isCollapsing = collapses;
    rebuild();
}

void LogModel::rebuild()
{
    beginResetModel();
    forgetRows();
    endResetModel();
    takeNew();
    emit scanned();
}

void LogModel::forgetRows()
{
    m_rows = EventSet(m_first);
    m_bursts = BurstFold();
    m_notes.clear();
    m_matches = m_errors = 0;
}

double LogModel::scanProgress() const
{
    return m_scan ? double(m_rows.end() - m_first) / double(std::max<quint64>(1, m_end - m_first)) : 1;
}

void LogModel::cancelScan()
{
    if (!m_scan)
        return;
    m_scan.reset();
    m_rows.append(m_end - m_rows.end(), std::vector<quint64>(size_t((m_end - m_rows.end()) / 64 + 1)));
    emit scanned();
}

LogModel::BurstState LogModel::burstState(EventId id) const
{
    const Burst* const burst = m_bursts.at(id);
    return burst == nullptr ? BurstState::None : burst->isExpanded ? BurstState::Expanded : BurstState::Collapsed;
}

QList<EventId> LogModel::membersOf(const Burst& burst) const
{
    QList<EventId> members;
    std::unique_ptr<LogMatcher> matcher =
        m_matcher ? std::make_unique<LogMatcher>(m_store, m_matcher->filter()) : nullptr;
    std::vector<Event> events(4096);
    for (EventId first = burst.first; first <= burst.last; first += events.size()) {
        const EventRange part{first, std::min<EventId>(burst.last + 1, first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            if (BurstFold::has(burst, id, event) && (!matcher || matcher->matches(event)))
                members += id;
        }
    }
    return members;
}

void LogModel::setExpanded(int row, bool isExpanded)
{
    const Burst* const burst = row >= 0 && row < rowCount() ? m_bursts.at(eventAt(row)) : nullptr;
    if (burst == nullptr || burst->isExpanded == isExpanded)
        return;
    m_bursts.setExpanded(burst->first, isExpanded);
    QList<EventId> members = membersOf(*burst);
    members.removeFirst(); // has its row either way
    if (!isExpanded) {
        hide({members.cbegin(), members.cend()});
    } else {
        for (qsizetype i = 0; i < members.size();) {
            // Those between which no other row is come in together.
            const int at = int(m_rows.indexOf(members[i]));
            qsizetype run = 1;
            while (i + run < members.size() && int(m_rows.indexOf(members[i + run])) == at)
                ++run;
            beginInsertRows({}, at, at + int(run) - 1);
            for (qsizetype each = i; each < i + run; ++each)
                m_rows.set(members[each], true);
            endInsertRows();
            i += run;
        }
    }
    emit dataChanged(index(row, 0), index(row, logColumnCount - 1));
}

void LogModel::reveal(EventId id)
{
    if (id >= m_rows.end() || m_rows.contains(id))
        return;
    if (const Burst* const burst = m_bursts.around(id, m_store.at(id)))
        setExpanded(rowOf(burst->first), true);
}

int LogModel::rowOf(EventId id) const
{
    if (!m_rows.contains(id))
        return -1;
    const quint64 row = m_rows.indexOf(id);
    return row < quint64(std::numeric_limits<int>::max()) ? int(row) : -1;
}

QList<EventRange> LogModel::eventsOfRows(int first, int last) const
{
    QList<EventId> ids;
    for (int row = first; row <= last; ++row) {
        const EventId id = eventAt(row);
        ids += id;
        if (burstState(id) == BurstState::Collapsed)
            ids += membersOf(*m_bursts.at(id)).sliced(1);
    }
    std::sort(ids.begin(), ids.end());
    QList<EventRange> ranges;
    for (const EventId id : std::as_const(ids)) {
        if (!ranges.isEmpty() && ranges.constLast().end == id)
            ranges.last().end = id + 1;
        else
            ranges += {id, id + 1};
    }
    return ranges;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(std::min<quint64>(m_rows.count(), quint64(std::numeric_limits<int>::max())));
}

int LogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : logColumnCount;
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EventId id = eventAt(index.row());
    const auto column = LogColumn(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == LogColumn::Event ? QVariant() : text(index.row(), column);
    case EventIdRole:
        return QVariant::fromValue(id);
    case KindRole:
        return int(m_store.at(id).kind);
    case RoleRole:
        return int(eventRole(m_store.at(id).kind));
    case MessageRole:
        if (const Burst* const burst = m_bursts.at(id))
            return QVariant::fromValue(burstText(*burst));
        return QVariant::fromValue(eventText(m_store, m_store.at(id)));
    case BurstRole:
        return int(burstState(id));
    case NotesRole:
        return notesOn(id);
    case RunsRole:
        return QVariant::fromValue(safeRuns(m_cells.beginning(m_store.at(id))));
    default:
        return {};
    }
}

QString LogModel::text(int row, LogColumn column) const
{
    const EventId id = eventAt(row);
    const Event event = m_store.at(id);
    const EventId above = row > 0 ? eventAt(row - 1) : noEvent;
    switch (column) {
    case LogColumn::Time:
        return m_cells.time(id, event, above, m_timeFormat);
    case LogColumn::SinceShown:
        return m_cells.time(id, event, above, TimeFormat::SinceShown);
    case LogColumn::SinceSocket:
        return m_cells.time(id, event, above, TimeFormat::SinceConnection);
    default:
        const Burst* const burst = m_bursts.at(id);
        return m_cells.text(id, event, column, burst == nullptr ? event.bytes : burst->bytes);
    }
}

void LogModel::setTimeFormat(TimeFormat format)
{
    m_timeFormat = format;
    if (rowCount() > 0)
        emit dataChanged(index(0, int(LogColumn::Time)), index(rowCount() - 1, int(LogColumn::Time)));
}
