// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"

#include <QAbstractListModel>

// The connections of one server as lines of a list. Holds ids only; what a line shows is read from the table when it is
// painted.
class ConnectionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    ConnectionModel(const EndpointTable& table, SocketId server, QObject* parent = nullptr);

    // Takes in new connections and repaints changed ones.
    void refresh(const QList<SocketId>& changed);
    // Shows only lines that contain the text; empty: all.
    void setFilter(const QString& text);

    SocketId idAt(int row) const;
    int rowOf(SocketId id) const; // -1: not shown

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QString line(SocketId id) const;
    bool isShown(SocketId id) const;

    const EndpointTable& m_table;
    SocketId m_server;
    QString m_filter;
    QList<SocketId> m_ids; // ascending
    qsizetype m_allBefore = 0;
    int m_forgotten = 0; // by the table
    SocketId m_lastSeen; // the newest connection looked at, shown or not
};
