// SPDX-License-Identifier: MIT
#include "app/UntilWatch.h"

using Kind = UntilRule::Kind;

UntilWatch::UntilWatch(const UntilRule& rule, const EventStore& store)
    : m_rule(rule)
    , m_store(store)
{
}

void UntilWatch::take(const Event& event)
{
    switch (event.kind) {
    case EventKind::Recv:
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        takeReceived(event);
        break;
    case EventKind::Eof:
        m_isMet = m_isMet || m_rule.kind == Kind::Eof;
        break;
    default:
        break;
    }
}

void UntilWatch::takeEnd(SocketId connection)
{
    m_tails.remove(connection);
    if (m_rule.kind != Kind::Connections || m_ended.contains(connection))
        return;
    m_ended.insert(connection);
    m_isMet = quint64(m_ended.size()) >= m_rule.count;
}

void UntilWatch::takeReceived(const Event& event)
{
    if (m_rule.kind == Kind::Bytes)
        m_count += event.bytes;
    else if (m_rule.kind == Kind::Datagrams)
        ++m_count;
    else if (m_rule.kind == Kind::Text)
        m_isMet = m_isMet || holdsText(event);
    if (m_rule.count > 0 && m_count >= m_rule.count)
        m_isMet = true;
}

bool UntilWatch::holdsText(const Event& event)
{
    const bool isStream = event.kind == EventKind::Recv; // a datagram stands for itself
    const QByteArray bytes = (isStream ? m_tails.value(event.on) : QByteArray()) + m_store.payload(event);
    if (bytes.contains(m_rule.text))
        return true;
    if (isStream)
        m_tails[event.on] = bytes.right(m_rule.text.size() - 1);
    return false;
}
