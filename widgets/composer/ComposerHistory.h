// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/PayloadFormat.h"

#include <QList>
#include <QString>

#include <optional>

// What was sent before, latest last, each once. The line being written is kept while one walks through it.
class ComposerHistory final
{
public:
    struct Entry
    {
        QString text;
        PayloadFormat format;

        friend bool operator==(const Entry&, const Entry&) = default;
    };
    static constexpr int limit = 100;

    void add(const Entry& entry);
    // The entry before; `current` is what the field holds now. Nothing: there is none.
    std::optional<Entry> older(const Entry& current);
    // The entry after, at the end the line that was being written.
    std::optional<Entry> newer();

private:
    QList<Entry> m_entries;
    Entry m_draft;
    qsizetype m_at = 0; // m_entries.size(): the draft
};
