// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/sequence/SequenceIndex.h"

#include <QStringList>

// The diagram in words: for screen readers, and to compare in tests.
// Threads: the front end's.
class SequenceText final
{
public:
    // How a front end says a message: translated().
    using Wording = QString (*)(const Message&);

    SequenceText(const SequenceIndex& index, Wording words)
        : m_index(index)
        , m_words(words)
    {
    }

    // "C1", "S1·1", "P1 127.0.0.1:40000".
    QString laneName(int lane) const;
    // The two lines of its head: "C1", "P1 · outside this app", and the address, empty: none.
    QString laneTitle(int lane) const;
    QString laneAddress(int lane, EventId at) const;
    QString laneId(int lane) const; // "S1·1", "P1"
    // The dot of the row: "send() → 5".
    QString dot(EventId id) const;
    // What stands on the arrow: "hello  5 B  [0…4]".
    QString label(const Arrow& arrow) const { return label(preview(arrow), arrow); }
    QString label(const QString& preview, const Arrow& arrow) const;
    // The same in ever fewer words, for where there is little room: what became of it is said last of all.
    QStringList labels(const Arrow& arrow) const;
    QString preview(const Arrow& arrow) const; // of its data; empty: none
    // "C1 send() → 5: data to S1·1, hello  5 B  [0…4], arrives in row 8": one line a row, without the number.
    QString row(EventId id, bool withImplied = true) const;

private:
    QString peerAddress(const Lane& peer) const;
    QString arrow(const Arrow& arrow, EventId id) const;

    const SequenceIndex& m_index;
    const Wording m_words;
};
