// SPDX-License-Identifier: MIT
#include "model/sockets/ClosedTcpWatch.h"

#include <algorithm>

namespace {

constexpr qint64 restFactor = 20;                // reading takes at most a twentieth of the thread's time
constexpr qint64 timeWaitPassNs = 1'000'000'000; // a minute passes by itself: once a second is enough
// A row that moves while a piece ends can be skipped: gone is what two passes did not find.
constexpr int missesUntilGone = 2;

SocketAddress withoutScope(SocketAddress address)
{
    address.host.setScopeId(QString());
    return address;
}

// What a connection can be in after its program has finished with it. Another state at the same addresses is a new
// connection.
bool isEnding(TcpState state)
{
    switch (state) {
    case TcpState::FinWait1:
    case TcpState::FinWait2:
    case TcpState::Closing:
    case TcpState::LastAck:
    case TcpState::TimeWait:
        return true;
    default:
        return false;
    }
}

} // namespace

ClosedTcpWatch::Pair ClosedTcpWatch::pairOf(const SocketRecord& record)
{
    return {withoutScope(record.local()), withoutScope(record.peer())};
}

void ClosedTcpWatch::follow(const SocketRecord& record, TcpState told)
{
    const bool isTcp = record.local().host.protocol() != QAbstractSocket::UnknownNetworkLayerProtocol;
    if (!m_table || !isTcp || !record.peer().isValid())
        return;
    const Pair pair = pairOf(record);
    if (m_followed.size() >= mostFollowed)
        return;
    if (const auto before = m_followed.find(pair); before != m_followed.end()) {
        tell(before->second, TcpState::Closed, 0); // the system gave its addresses to a new connection
        m_followed.erase(before);
    }
    m_followed.try_emplace(pair, Followed{record, told});
    m_ports.insert(TcpTable::ports(pair.local.port, pair.peer.port));
}

void ClosedTcpWatch::forget(SocketId id)
{
    std::erase_if(m_followed, [id](const auto& each) { return each.second.record.on() == id; });
}

bool ClosedTcpWatch::isDue(qint64 nowNs) const
{
    if (m_followed.empty() || nowNs < m_restUntilNs)
        return false;
    const bool isAllTimeWait = std::all_of(m_followed.cbegin(), m_followed.cend(), [](const auto& each) {
        return each.second.told == TcpState::TimeWait && each.second.missed == 0;
    });
    return m_isInPass || !isAllTimeWait || nowNs - m_passBeganNs >= timeWaitPassNs;
}

void ClosedTcpWatch::look(qint64 nowNs)
{
    if (!isDue(nowNs))
        return;
    if (!m_isInPass)
        beginPass(nowNs);
    QList<TcpTable::Row> rows;
    const qint64 before = Moment::now().monotonicNs;
    const TcpTable::Progress progress = m_table->readOn(m_ports, rows);
    m_restUntilNs = nowNs + restFactor * (Moment::now().monotonicNs - before);
    for (const TcpTable::Row& row : std::as_const(rows))
        take(row);
    if (progress == TcpTable::Progress::Complete)
        endPass();
    if (progress == TcpTable::Progress::Unreadable) { // what was told last is all that is known
        m_followed.clear();
        m_table.reset();
    }
}

void ClosedTcpWatch::beginPass(qint64 nowNs)
{
    m_isInPass = true;
    m_passBeganNs = nowNs;
    for (auto& [pair, followed] : m_followed) {
        followed.isFromBefore = true;
        followed.isSeen = false;
    }
}

void ClosedTcpWatch::take(const TcpTable::Row& row)
{
    const auto found = m_followed.find({row.local, row.peer});
    if (found == m_followed.end() || !isEnding(row.state))
        return;
    found->second.isSeen = true;
    tell(found->second, row.state, row.msLeft);
}

void ClosedTcpWatch::endPass()
{
    m_isInPass = false;
    m_ports.clear();
    for (auto each = m_followed.begin(); each != m_followed.end();) {
        Followed& followed = each->second;
        if (followed.isFromBefore)
            followed.missed = followed.isSeen ? 0 : followed.missed + 1;
        if (followed.missed >= missesUntilGone) {
            tell(followed, TcpState::Closed, 0);
            each = m_followed.erase(each);
        } else {
            m_ports.insert(TcpTable::ports(each->first.local.port, each->first.peer.port));
            ++each;
        }
    }
}

void ClosedTcpWatch::tell(Followed& followed, TcpState state, qint64 msLeft)
{
    if (state == followed.told)
        return;
    followed.told = state;
    Event changed = followed.record.event(EventKind::State, Call::ProcNetTcp);
    changed.value = int(state);
    changed.asked = msLeft;
    changed.tcpState = state;
    followed.record.record(changed);
}
