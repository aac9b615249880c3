// SPDX-License-Identifier: MIT
#pragma once

#include "app/UntilRule.h"

#include "model/events/EventStore.h"

#include <QHash>
#include <QSet>

// Follows the events until the rule of --until is met. Sent and Seconds are the conversation's own business.
class UntilWatch final
{
public:
    UntilWatch(const UntilRule& rule, const EventStore& store);

    void take(const Event& event);
    // The accepted connection has ended, however it did.
    void takeEnd(SocketId connection);

    bool isMet() const { return m_isMet; }
    const UntilRule& rule() const { return m_rule; }

private:
    void takeReceived(const Event& event);
    bool holdsText(const Event& event);

    const UntilRule m_rule;
    const EventStore& m_store;
    quint64 m_count = 0;
    QHash<SocketId, QByteArray> m_tails; // Text: the end of each stream, where the text may have begun
    QSet<SocketId> m_ended;
    bool m_isMet = false;
};
