// SPDX-License-Identifier: MIT
#include "model/log/LogMatcher.h"

#include "model/events/EventText.h"

#include <algorithm>
#include <array>

namespace {

constexpr qsizetype piece = 1 << 20;     // bytes of payload looked at at once
constexpr qsizetype mostWords = 1 << 18; // that are remembered

constexpr std::array<char, 256> makeLowerCase()
{
    std::array<char, 256> table = {};
    for (int i = 0; i < 256; ++i)
        table[size_t(i)] = char(i >= 'A' && i <= 'Z' ? i - 'A' + 'a' : i);
    return table;
}

constexpr std::array<char, 256> lowerCase = makeLowerCase(); // of ASCII; other letters are compared as they are

bool compares(LogFilter::Compare compare, double value, double with)
{
    switch (compare) {
    case LogFilter::Compare::Equal:
        return value == with;
    case LogFilter::Compare::Less:
        return value < with;
    case LogFilter::Compare::LessOrEqual:
        return value <= with;
    case LogFilter::Compare::Greater:
        return value > with;
    case LogFilter::Compare::GreaterOrEqual:
        return value >= with;
    }
    Q_UNREACHABLE();
    return false;
}

} // namespace

LogMatcher::LogMatcher(const EventStore& store, LogFilter filter)
    : m_store(store)
    , m_filter(std::move(filter))
    , m_memories(m_filter.terms().size())
{
}

bool LogMatcher::matches(const Event& event)
{
    for (size_t i = 0; i < m_memories.size(); ++i) {
        const Term& term = m_filter.terms()[i];
        if (holds(term, m_memories[i], event) == term.isNegated)
            return false;
    }
    return true;
}

bool LogMatcher::holds(const Term& term, Memory& memory, const Event& event) const
{
    switch (term.what) {
    case LogFilter::What::Group:
        return LogFilter::isIn(LogFilter::Group(term.code), event.kind);
    case LogFilter::What::Word:
        return hasWord(term, memory, event);
    case LogFilter::What::Socket:
        return event.on == term.socket || (!term.socket.isConnection() && event.on.endpoint() == term.socket) ||
               (event.kind == EventKind::Accept && event.accepted() == term.socket);
    case LogFilter::What::Connection:
        return event.on == term.socket || (term.partner.isValid() && event.on == term.partner) ||
               (event.kind == EventKind::Accept &&
                (event.accepted() == term.socket || event.accepted() == term.partner));
    case LogFilter::What::Kind:
        return int(event.kind) == term.code;
    case LogFilter::What::Call:
        return callId(event.call) == callId(Call(term.code));
    case LogFilter::What::Port:
        return hasPort(term, event);
    case LogFilter::What::Bytes:
        return carriesPayload(event.kind) && compares(term.compare, double(event.bytes), term.number);
    case LogFilter::What::Time:
        return compares(term.compare, double(event.timeNs) / 1e9, term.number);
    case LogFilter::What::Hex:
        return hasBytes(term, event);
    case LogFilter::What::Error:
        return eventRole(event.kind) == EventRole::Error;
    }
    Q_UNREACHABLE();
    return false;
}

bool LogMatcher::hasPort(const Term& term, const Event& event) const
{
    return (event.local != 0 && m_store.address(event.local).port == term.code) ||
           (event.peer != 0 && m_store.address(event.peer).port == term.code);
}

bool LogMatcher::hasWord(const Term& term, Memory& memory, const Event& event) const
{
    const auto remembered = [&term](std::vector<Known>& known, quint32 id, auto textOf) {
        if (id == 0)
            return false;
        if (id >= known.size())
            known.resize(size_t(id) * 2, Known::NotYet);
        if (known[id] == Known::NotYet)
            known[id] = textOf(id).contains(term.text, Qt::CaseInsensitive) ? Known::Yes : Known::No;
        return known[id] == Known::Yes;
    };
    const auto addressText = [this](quint32 id) { return m_store.address(id).display(); };
    const auto ownText = [this](quint32 id) { return m_store.text(id); };
    if (remembered(memory.addresses, event.peer, addressText) ||
        remembered(memory.addresses, event.local, addressText) || remembered(memory.texts, event.text, ownText))
        return true;
    return isInWords(term, memory, event) || hasBytes(term, event);
}

bool LogMatcher::isInWords(const Term& term, Memory& memory, const Event& event) const
{
    const EventWordsKey key(event);
    if (const auto known = memory.words.constFind(key); known != memory.words.cend())
        return *known;
    if (memory.words.size() >= mostWords)
        memory.words.clear();
    const bool isIn = wordsOf(event).contains(term.text, Qt::CaseInsensitive);
    memory.words.insert(key, isIn);
    return isIn;
}

QString LogMatcher::wordsOf(const Event& event) const
{
    QStringList words{callText(event), eventKindId(event.kind), callId(event.call), errorId(event.error)};
    if (m_filter.language() != nullptr)
        words += m_filter.language()(eventText(m_store, event));
    return words.join(QLatin1Char('\n'));
}

bool LogMatcher::hasBytes(const Term& term, const Event& event) const
{
    qsizetype longest = 0;
    qsizetype shortest = piece;
    for (const QByteArray& each : term.bytes) {
        longest = std::max(longest, each.size());
        shortest = std::min(shortest, each.size());
    }
    for (qsizetype at = 0; at + shortest <= qsizetype(event.bytes); at += piece) {
        QByteArray bytes = m_store.payload(event, at, piece + longest - 1);
        if (term.what == LogFilter::What::Word)
            std::transform(bytes.begin(), bytes.end(), bytes.begin(),
                           [](char byte) { return lowerCase[quint8(byte)]; });
        const auto contains = [&bytes](const QByteArray& wanted) { return bytes.contains(wanted); };
        if (std::any_of(term.bytes.begin(), term.bytes.end(), contains))
            return true;
    }
    return false;
}
