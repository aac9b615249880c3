// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/SocketFacts.h"

// A system that knows what a test says, by default nothing.
class FakeSocketFacts final : public SocketFacts
{
public:
    std::optional<TcpState> state;
    std::optional<qint64> unread;
    std::optional<qint64> unsent;
    std::optional<qint64> waiting;
    std::optional<qint64> dropped;
    std::optional<QList<TcpTable::Row>> table;

    std::optional<TcpState> tcpState(qintptr) const override { return state; }
    std::optional<qint64> unreadBytes(qintptr) const override { return unread; }
    std::optional<qint64> unsentBytes(qintptr) const override { return unsent; }
    std::optional<qint64> waitingConnections(qintptr) const override { return waiting; }
    std::optional<qint64> droppedDatagrams(qintptr) const override { return dropped; }
    std::optional<qint64> number(qintptr) const override { return std::nullopt; }
    std::optional<qint64> peerNumber(qintptr) const override { return std::nullopt; }
    std::unique_ptr<TcpTable> tcpTable() const override
    {
        return table ? std::make_unique<FakeTcpTable>(*table) : nullptr;
    }

private:
    class FakeTcpTable final : public TcpTable // as its rows are when it is read
    {
    public:
        explicit FakeTcpTable(const QList<Row>& rows)
            : m_rows(rows)
        {
        }
        Progress readOn(const QSet<quint32>& wantedPorts, QList<Row>& rows) override
        {
            for (const Row& row : m_rows) {
                if (wantedPorts.contains(ports(row.local.port, row.peer.port)))
                    rows.append(row);
            }
            return Progress::Complete;
        }

    private:
        const QList<Row>& m_rows;
    };
};
