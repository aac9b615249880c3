// SPDX-License-Identifier: MIT
#include "model/sockets/native/TcpTable_linux.h"

#include <QtEndian>

#include <charconv>
#include <cstring>
#include <optional>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr qsizetype pieceBytes = 1 << 20; // some 7000 rows, a few milliseconds
constexpr int timeWaitTimer = 3;          // "tr" of a connection that only waits for its time to pass

template <typename Number>
std::optional<Number> hex(QByteArrayView text)
{
    Number number = 0;
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number, 16);
    if (error != std::errc() || end != text.end())
        return std::nullopt;
    return number;
}

// Groups of eight digits, each the memory of four address bytes read as a number of this machine.
SocketAddress address(QByteArrayView text, quint16 port)
{
    std::array<quint8, 16> bytes = {};
    const qsizetype groups = text.size() / 8;
    for (qsizetype i = 0; i < groups; ++i) {
        const quint32 group = hex<quint32>(text.sliced(8 * i, 8)).value_or(0);
        std::memcpy(bytes.data() + 4 * i, &group, sizeof group);
    }
    if (groups == 1)
        return SocketAddress::internet(QHostAddress(qFromBigEndian<quint32>(bytes.data())), port);
    return SocketAddress::internet(QHostAddress(bytes.data()), port);
}

struct Place
{
    QByteArrayView address;
    quint16 port = 0;
};

std::optional<Place> place(QByteArrayView text) // 0100007F:95B3
{
    const qsizetype colon = text.lastIndexOf(':');
    if (colon != 8 && colon != 32)
        return std::nullopt;
    const auto port = hex<quint16>(text.sliced(colon + 1));
    return port ? std::optional(Place{text.first(colon), *port}) : std::nullopt;
}

QByteArrayView nextWord(QByteArrayView& line)
{
    qsizetype start = 0;
    while (start < line.size() && line[start] == ' ')
        ++start;
    qsizetype end = start;
    while (end < line.size() && line[end] != ' ')
        ++end;
    const QByteArrayView word = line.sliced(start, end - start);
    line = line.sliced(end);
    return word;
}

qint64 msUntilEnd(QByteArrayView timer) // 03:00001770, in ticks of the user's clock
{
    const qsizetype colon = timer.indexOf(':');
    if (colon < 0 || hex<int>(timer.first(colon)) != timeWaitTimer)
        return 0;
    static const qint64 ticksPerSecond = ::sysconf(_SC_CLK_TCK);
    return ticksPerSecond > 0 ? hex<qint64>(timer.sliced(colon + 1)).value_or(0) * 1000 / ticksPerSecond : 0;
}

// sl local_address rem_address st tx_queue:rx_queue tr:tm->when …; the heading is no row.
std::optional<TcpTable::Row> row(QByteArrayView line, const QSet<quint32>& wantedPorts)
{
    nextWord(line);
    const auto local = place(nextWord(line));
    const auto peer = place(nextWord(line));
    if (!local || !peer || !wantedPorts.contains(TcpTable::ports(local->port, peer->port)))
        return std::nullopt;
    const auto state = hex<quint8>(nextWord(line));
    if (!state)
        return std::nullopt;
    nextWord(line);
    TcpTable::Row found;
    found.local = address(local->address, local->port);
    found.peer = address(peer->address, peer->port);
    found.state = *state <= quint8(TcpState::Closing) ? TcpState(*state) : TcpState::SynReceived; // 12: NEW_SYN_RECV
    found.msLeft = msUntilEnd(nextWord(line));
    return found;
}

} // namespace

LinuxTcpTable::~LinuxTcpTable()
{
    if (m_fd >= 0)
        ::close(m_fd);
}

bool LinuxTcpTable::openNext()
{
    m_fd = ::open(files[m_file++], O_RDONLY | O_CLOEXEC);
    m_text.clear();
    return m_fd >= 0;
}

TcpTable::Progress LinuxTcpTable::readOn(const QSet<quint32>& wantedPorts, QList<Row>& rows)
{
    qsizetype left = pieceBytes;
    while (left > 0) {
        if (m_fd < 0) {
            if (m_file == files.size()) {
                m_file = 0;
                return Progress::Complete;
            }
            const bool isFirst = m_file == 0;
            if (!openNext()) {
                if (!isFirst)
                    continue; // there is no tcp6 where IPv6 is off
                m_file = 0;
                return Progress::Unreadable;
            }
        }
        constexpr qsizetype bufferBytes = 1 << 16;
        const qsizetype before = m_text.size();
        m_text.resize(before + bufferBytes);
        const ssize_t count = ::read(m_fd, m_text.data() + before, size_t(bufferBytes));
        m_text.resize(before + qMax<qsizetype>(0, count));
        if (count <= 0) {
            ::close(m_fd);
            m_fd = -1;
        }
        left -= qMax<qsizetype>(0, count);
        takeLines(wantedPorts, rows);
    }
    return Progress::More;
}

void LinuxTcpTable::takeLines(const QSet<quint32>& wantedPorts, QList<Row>& rows)
{
    const QByteArrayView text(m_text);
    qsizetype start = 0;
    for (qsizetype end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
        if (const auto found = row(text.sliced(start, end - start), wantedPorts))
            rows.append(*found);
        start = end + 1;
    }
    m_text.remove(0, start);
}
