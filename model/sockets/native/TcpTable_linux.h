// SPDX-License-Identifier: MIT
#pragma once

#include "model/sockets/native/TcpTable.h"

#include <QByteArray>

#include <array>

// /proc/net/tcp and /proc/net/tcp6 (proc(5)), one behind the other.
class LinuxTcpTable final : public TcpTable
{
public:
    LinuxTcpTable() = default;
    ~LinuxTcpTable() override;
    Q_DISABLE_COPY_MOVE(LinuxTcpTable)

    Progress readOn(const QSet<quint32>& wantedPorts, QList<Row>& rows) override;

private:
    static constexpr std::array<const char*, 2> files = {"/proc/net/tcp", "/proc/net/tcp6"};

    bool openNext();
    void takeLines(const QSet<quint32>& wantedPorts, QList<Row>& rows);

    int m_fd = -1;
    size_t m_file = 0; // of files: the one to open next
    QByteArray m_text; // read and not yet taken apart
};
