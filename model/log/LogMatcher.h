// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"
#include "model/events/EventWordsKey.h"
#include "model/log/LogFilter.h"

#include <QHash>

#include <vector>

// Asks events whether a filter lets them through; remembers what it found out about addresses, texts and words, so that
// no text is made for every event.
// Threads: any one; the store may grow meanwhile.
class LogMatcher final
{
public:
    LogMatcher(const EventStore& store, LogFilter filter);

    const LogFilter& filter() const { return m_filter; }
    bool matches(const Event& event);

private:
    using Term = LogFilter::Term;
    enum class Known : quint8 { NotYet, Yes, No };
    struct Memory // of one term
    {
        std::vector<Known> addresses;
        std::vector<Known> texts;
        QHash<EventWordsKey, bool> words;
    };

    bool holds(const Term& term, Memory& memory, const Event& event) const;
    bool hasWord(const Term& term, Memory& memory, const Event& event) const;
    bool isInWords(const Term& term, Memory& memory, const Event& event) const;
    QString wordsOf(const Event& event) const;
    bool hasPort(const Term& term, const Event& event) const;
    bool hasBytes(const Term& term, const Event& event) const;

    const EventStore& m_store;
    LogFilter m_filter;
    std::vector<Memory> m_memories;
};
