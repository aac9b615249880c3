// SPDX-License-Identifier: MIT
#include "widgets/composer/ComposerHistory.h"

void ComposerHistory::add(const Draft& entry)
{
    if (!entry.text.isEmpty()) {
        m_entries.removeAll(entry);
        m_entries.append(entry);
        if (m_entries.size() > limit)
            m_entries.removeFirst();
    }
    m_at = m_entries.size();
}

std::optional<Draft> ComposerHistory::older(const Draft& current)
{
    if (m_at == 0)
        return std::nullopt;
    if (m_at == m_entries.size())
        m_written = current;
    qsizetype at = m_at - 1;
    // What the field already shows (sent a moment ago and still there) is no step back.
    if (m_at == m_entries.size() && m_entries.at(at) == current) {
        if (at == 0)
            return std::nullopt;
        --at;
    }
    m_at = at;
    return m_entries.at(m_at);
}

std::optional<Draft> ComposerHistory::newer()
{
    if (m_at >= m_entries.size())
        return std::nullopt;
    ++m_at;
    return m_at == m_entries.size() ? m_written : m_entries.at(m_at);
}
