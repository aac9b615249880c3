// SPDX-License-Identifier: MIT
#include "model/log/LogModel.h"

#include "model/events/EventText.h"
#include "model/payload/SafeText.h"

#include <algorithm>
#include <limits>

LogModel::LogModel(const EventStore& store, QObject* parent)
    : QAbstractTableModel(parent)
    , m_store(store)
{
}

void LogModel::append(EventRange range)
{
    // A model counts rows with int; what comes after is in the store and in exports.
    const EventId end = std::min(range.end, m_first + EventId(std::numeric_limits<int>::max()));
    if (end <= m_end)
        return;
    beginInsertRows({}, rowCount(), int(end - m_first) - 1);
    m_end = end;
    endInsertRows();
}

void LogModel::clear()
{
    beginResetModel();
    m_first = m_end;
    endResetModel();
}

int LogModel::rowOf(EventId id) const
{
    return id >= m_first && id < m_end ? int(id - m_first) : -1;
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_end - m_first);
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
        return column == LogColumn::Event ? QVariant() : text(id, m_store.at(id), column);
    case EventIdRole:
        return QVariant::fromValue(id);
    case KindRole:
        return int(m_store.at(id).kind);
    case RoleRole:
        return int(eventRole(m_store.at(id).kind));
    case MessageRole:
        return QVariant::fromValue(eventText(m_store, m_store.at(id)));
    case RunsRole:
        return QVariant::fromValue(safeRuns(beginning(m_store.at(id))));
    default:
        return {};
    }
}

QString LogModel::text(EventId id, const Event& event, LogColumn column) const
{
    switch (column) {
    case LogColumn::Number:
        return QString::number(id + 1);
    case LogColumn::Time:
        return QString::number(double(event.timeNs) / 1e9, 'f', 4);
    case LogColumn::Endpoint:
        return event.on.display();
    case LogColumn::Event:
        return {};
    case LogColumn::Bytes:
        return carriesPayload(event.kind) ? QString::number(event.bytes) : QString();
    case LogColumn::Data:
        return escapedText(beginning(event));
    case LogColumn::Call:
        return callText(event);
    }
    Q_UNREACHABLE();
    return {};
}

QByteArray LogModel::beginning(const Event& event) const
{
    return event.bytes == 0 ? QByteArray() : m_store.payload(event, 0, bytesForText(cellLength));
}
