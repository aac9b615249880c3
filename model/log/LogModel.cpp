// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"

#include "model/events/EventText.h"

#include <algorithm>
#include <limits>

LogModel::LogModel(const EventStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_cells(store)
    , m_sieve(
          store, [this](EventRange range, const std::vector<quint64>& isShown) { merge(range, isShown); }, nullptr)
{
    connect(&m_sieve, &EventSieve::scanned, this, &LogModel::scanned);
}

LogModel::~LogModel() = default;

void LogModel::append(EventRange range)
{
    if (range.end <= m_end)
        return;
    m_end = range.end;
    m_sieve.append(m_end);
}

// The events of the range that get a row, a bit each; those of earlier rows that a burst swallows lose theirs.
std::vector<quint64> LogModel::sift(EventRange range, const std::vector<quint64>& isThrough)
{
    std::vector<quint64> bits(isThrough.size());
    std::vector<Event> events(size_t(std::min<quint64>(range.count(), 4096)));
    std::vector<EventId> hidden; // by a burst that begins only now
    for (EventId first = range.first; first < range.end; first += events.size()) {
        const EventRange part{first, std::min<EventId>(range.end, first + events.size())};
        m_store.read(part, events.data());
        for (EventId id = part.first; id < part.end; ++id) {
            const Event& event = events[size_t(id - part.first)];
            const quint64 bit = id - range.first;
            m_errors += eventRole(event.kind) == EventRole::Error;
            m_notes.take(id, event);
            if (((isThrough[size_t(bit / 64)] >> (bit % 64)) & 1) == 0)
                continue;
            ++m_matches;
            m_newMatches += id >= m_newFrom;
            if (!m_isCollapsing || m_groups || !m_bursts.take(id, event, hidden))
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
void LogModel::merge(EventRange range, const std::vector<quint64>& isThrough)
{
    const std::vector<quint64> bits = sift(range, isThrough);
    if (m_groups)
        return mergeGrouped(bits, range);
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

void LogModel::mergeGrouped(const std::vector<quint64>& bits, EventRange range)
{
    m_rows.append(range.count(), bits);
    std::map<qsizetype, std::vector<EventId>> found; // by group
    for (EventId id = range.first; id < range.end; ++id) {
        if (m_rows.contains(id))
            found[m_groups->place(m_store.at(id).on, id)].push_back(id);
    }
    const auto newOnes = found.lower_bound(m_groups->groupCount());
    for (auto each = found.begin(); each != newOnes; ++each) {
        const int header = int(m_groups->headerRow(each->first));
        const LogGroup group = m_groups->group(each->first);
        const int last = header + int(group.events);
        if (group.isExpanded)
            beginInsertRows({}, last + 1, last + int(each->second.size()));
        m_groups->add(each->first, each->second);
        if (group.isExpanded)
            endInsertRows();
        emit dataChanged(index(header, 0), index(header, logColumnCount - 1));
    }
    int rows = 0;
    for (auto each = newOnes; each != found.end(); ++each)
        rows += 1 + (m_groups->group(each->first).isExpanded ? int(each->second.size()) : 0);
    if (rows > 0) {
        beginInsertRows({}, rowCount(), rowCount() + rows - 1);
        for (auto each = newOnes; each != found.end(); ++each)
            m_groups->add(each->first, each->second);
        endInsertRows();
    }
    showNotes();
}

void LogModel::setGroupExpanded(int row, bool isExpanded)
{
    const LogGroups::Place place = m_groups->at(quint64(row));
    const LogGroup group = m_groups->group(place.group);
    if (place.event != noEvent || group.isExpanded == isExpanded)
        return;
    if (isExpanded)
        beginInsertRows({}, row + 1, row + int(group.events));
    else
        beginRemoveRows({}, row + 1, row + int(group.events));
    m_groups->setExpanded(place.group, isExpanded);
    if (isExpanded)
        endInsertRows();
    else
        endRemoveRows();
    emit dataChanged(index(row, 0), index(row, logColumnCount - 1));
}

void LogModel::setGrouping(LogGrouping grouping, const EndpointTable& table)
{
    m_makeGroups = [this, grouping, &table] {
        return grouping == LogGrouping::None ? nullptr : std::make_unique<LogGroups>(grouping, m_store, table, m_notes);
    };
    rebuild();
}

void LogModel::showNotes()
{
    for (const EventId id : m_notes.takeNoted()) {
        if (const int row = rowOf(id); row >= 0)
            emit dataChanged(index(row, 0), index(row, logColumnCount - 1));
    }
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
    m_first = m_end;
    rebuild();
}

void LogModel::setFilter(const LogFilter& filter)
{
    m_filter = filter;
    rebuild();
}

void LogModel::setCollapsing(bool collapses)
{
    if (collapses == m_isCollapsing)
        return;
    m_isCollapsing = collapses;
    rebuild();
}

void LogModel::rebuild()
{
    beginResetModel();
    forgetRows();
    endResetModel();
    m_sieve.start(m_filter, m_first);
}

void LogModel::forgetRows()
{
    m_rows = EventSet(m_first);
    m_bursts = BurstFold();
    m_notes = EventNotes();
    m_groups = m_makeGroups ? m_makeGroups() : nullptr;
    m_matches = m_errors = m_newMatches = 0;
}

void LogModel::startCountingNew()
{
    m_newFrom = m_end;
    m_newMatches = 0;
}

LogModel::BurstState LogModel::burstState(EventId id) const
{
    const Burst* const burst = m_bursts.at(id);
    return burst == nullptr ? BurstState::None : burst->isExpanded ? BurstState::Expanded : BurstState::Collapsed;
}

void LogModel::setExpanded(int row, bool isExpanded)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_groups)
        return setGroupExpanded(row, isExpanded);
    const Burst* const burst = m_bursts.at(eventAt(row));
    if (burst == nullptr || burst->isExpanded == isExpanded)
        return;
    m_bursts.setExpanded(burst->first, isExpanded);
    QList<EventId> members = BurstFold::membersOf(*burst, m_store, m_filter);
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
    if (id >= m_rows.end() || m_rows.contains(id) == !m_groups)
        return;
    if (m_groups)
        return setExpanded(int(m_groups->headerRow(*m_groups->groupOf(id, m_store.at(id).on))), true);
    if (const Burst* const burst = m_bursts.around(id, m_store.at(id)))
        setExpanded(rowOf(burst->first), true);
}

EventId LogModel::eventAt(int row) const
{
    return m_groups ? m_groups->at(quint64(row)).event : m_rows.at(quint64(row));
}

int LogModel::rowOf(EventId id) const
{
    if (!m_rows.contains(id))
        return -1;
    const quint64 row = m_groups ? m_groups->rowOf(id, m_store.at(id).on).value_or(~quint64(0)) : m_rows.indexOf(id);
    return row < quint64(std::numeric_limits<int>::max()) ? int(row) : -1;
}

QList<EventRange> LogModel::eventsOfRows(int first, int last) const
{
    QList<EventId> ids;
    for (int row = first; row <= last; ++row) {
        const EventId id = eventAt(row);
        if (id == noEvent) {
            const std::vector<EventId> all = m_groups->eventsOf(m_groups->at(quint64(row)).group);
            ids.append(QList<EventId>(all.cbegin(), all.cend()));
            continue;
        }
        ids += id;
        if (burstState(id) == BurstState::Collapsed)
            ids += BurstFold::membersOf(*m_bursts.at(id), m_store, m_filter).sliced(1);
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
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
    const quint64 rows = m_groups ? m_groups->rowCount() : m_rows.count();
    return parent.isValid() ? 0 : int(std::min<quint64>(rows, quint64(std::numeric_limits<int>::max())));
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
    if (id == noEvent)
        return groupData(index.row(), role);
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
        return m_notes.on(id, m_store);
    case PayloadRole:
        return int(m_cells.payloadState(m_store.at(id)));
    case RunsRole:
        return QVariant::fromValue(m_cells.preview(m_store.at(id)));
    default:
        return {};
    }
}

QVariant LogModel::groupData(int row, int role) const
{
    const LogGroup& group = m_groups->group(m_groups->at(quint64(row)).group);
    switch (role) {
    case EventIdRole:
        return QVariant::fromValue(noEvent);
    case GroupRole:
        return QVariant::fromValue(group);
    case BurstRole:
        return int(group.isExpanded ? BurstState::Expanded : BurstState::Collapsed);
    case MessageRole:
        return QVariant::fromValue(m_groups->text(group));
    default:
        return {};
    }
}

QModelIndexList LogModel::match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                Qt::MatchFlags flags) const
{
    if (role != EventIdRole)
        return QAbstractTableModel::match(start, role, value, hits, flags);
    const int row = rowOf(value.value<EventId>());
    return row < 0 ? QModelIndexList() : QModelIndexList{index(row, start.column())};
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
