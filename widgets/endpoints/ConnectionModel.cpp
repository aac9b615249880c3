// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ConnectionModel.h"

#include "widgets/endpoints/ByteAmount.h"
#include "widgets/endpoints/ConnectionRow.h"
#include "widgets/endpoints/StateLook.h"

#include <algorithm>

ConnectionModel::ConnectionModel(const EndpointTable& table, SocketId server, QObject* parent)
    : QAbstractListModel(parent)
    , m_table(table)
    , m_server(server)
{
}

void ConnectionModel::refresh(const QList<SocketId>& changed)
{
    const EndpointState* server = m_table.find(m_server);
    if (server == nullptr)
        return;
    const QList<SocketId>& all = server->connections;
    if (all.size() < m_allBefore || server->forgotten != m_forgotten)
        setFilter(m_filter); // some were taken out of the table
    m_allBefore = all.size();
    m_forgotten = server->forgotten;
    const auto firstNew = std::upper_bound(all.cbegin(), all.cend(), m_lastSeen);
    QList<SocketId> added;
    std::copy_if(firstNew, all.cend(), std::back_inserter(added), [this](SocketId id) { return isShown(id); });
    if (!all.isEmpty())
        m_lastSeen = all.last();
    if (!added.isEmpty()) {
        beginInsertRows({}, int(m_ids.size()), int(m_ids.size() + added.size()) - 1);
        m_ids += added;
        endInsertRows();
    }

    int first = rowCount();
    int last = -1;
    for (const SocketId id : changed) {
        const int row = rowOf(id);
        if (row < 0)
            continue;
        first = std::min(first, row);
        last = std::max(last, row);
    }
    if (last >= first)
        emit dataChanged(index(first), index(last));
}

void ConnectionModel::setFilter(const QString& text)
{
    beginResetModel();
    m_filter = text.trimmed();
    m_ids.clear();
    if (const EndpointState* server = m_table.find(m_server)) {
        std::copy_if(server->connections.cbegin(), server->connections.cend(), std::back_inserter(m_ids),
                     [this](SocketId id) { return isShown(id); });
    }
    endResetModel();
}

bool ConnectionModel::isShown(SocketId id) const
{
    return m_filter.isEmpty() || line(id).contains(m_filter, Qt::CaseInsensitive);
}

SocketId ConnectionModel::idAt(int row) const
{
    return m_ids.value(row);
}

int ConnectionModel::rowOf(SocketId id) const
{
    const auto found = std::lower_bound(m_ids.cbegin(), m_ids.cend(), id);
    return found != m_ids.cend() && *found == id ? int(found - m_ids.cbegin()) : -1;
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

QString ConnectionModel::line(SocketId id) const
{
    const EndpointState* state = m_table.find(id);
    return ConnectionRow::title(id, state, true) + QLatin1Char(' ') + stateLook(id, state).word;
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    const SocketId id = idAt(index.row());
    if (!id.isValid())
        return {};
    const EndpointState* state = m_table.find(id);
    switch (role) {
    case Qt::DisplayRole: {
        const QString title = ConnectionRow::title(id, state, state != nullptr && !state->peer.isLoopback());
        return state == nullptr
                   ? title
                   : title + QLatin1String("  ") + shortTrafficAmount(state->bytesSent, state->bytesReceived);
    }
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return line(id);
    default:
        return {};
    }
}
