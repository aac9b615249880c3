// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Draft.h"

#include <QList>

#include <optional>

// What was sent before, latest last, each once. The line being written is kept while one walks through it.
class ComposerHistory final
{
public:
    static constexpr int limit = 100;

    void add(const Draft& entry);
    // The entry before; `current` is what the field holds now. Nothing: there is none.
    std::optional<Draft> older(const Draft& current);
    // The entry after, at the end the line that was being written.
    std::optional<Draft> newer();

private:
    QList<Draft> m_entries;
    Draft m_written;
    qsizetype m_at = 0; // m_entries.size(): the draft
};
