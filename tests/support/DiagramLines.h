// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/sequence/SequenceText.h"

// The diagram of a store as a test reads it: a line a row.
class DiagramLines final
{
public:
    explicit DiagramLines(const EventStore& store)
        : m_index(store)
    {
        update();
    }

    const SequenceIndex& index() const { return m_index; }
    SequenceIndex& index() { return m_index; }
    void update()
    {
        while (m_index.end() < m_index.store().end())
            m_index.append({m_index.end(), m_index.store().end()});
    }
    QStringList rows(EventRange range) const
    {
        QStringList lines;
        for (EventId id = range.first; id < range.end; ++id)
            lines += m_text.row(id);
        return lines;
    }
    QStringList all() const { return rows({0, m_index.end()}); }
    // What happened on lifelines of these ids, setup (socket, bind, listen, option) left out.
    QStringList story() const
    {
        QStringList lines;
        for (EventId id = 0; id < m_index.end(); ++id) {
            const EventRole role = eventRole(m_index.eventOf(id).kind);
            if (role != EventRole::Setup && role != EventRole::Dim)
                lines += m_text.row(id);
        }
        return lines;
    }

private:
    SequenceIndex m_index;
    SequenceText m_text{m_index, translated};
};
