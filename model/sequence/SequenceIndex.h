// SPDX-License-Identifier: MIT
#pragma once

#include "model/sequence/ArrowRules.h"
#include "model/sequence/LaneTable.h"
#include "model/sequence/StreamLinks.h"

#include <QObject>
#include <QTimer>

#include <limits>
#include <vector>

// The sequence diagram as rows: one event a row, with its lifelines and arrows, computed when they are asked for. A
// row costs the same wherever it is.
// Threads: any one; with append(), one whose loop turns: many new events are taken in slices.
class SequenceIndex final : public QObject
{
    Q_OBJECT

public:
    explicit SequenceIndex(const EventStore& store, QObject* parent = nullptr);

    // Takes the events up to the end of the range, at once or soon. For EventFeed::appended().
    void append(EventRange range);
    // The same, at once, however long it takes: for who is not in a thread with an event loop.
    void appendAtOnce(EventRange range);
    // For datagrams that may still come: time goes on where nothing happens, and in a session that is over nothing more
    // will.
    void setNow(Moment now) { m_links.setNow(now.monotonicNs - m_store.start().monotonicNs); }
    void setOver() { m_links.setNow(endOfTime); }
    EventId end() const { return m_end; } // of what is taken

    const EventStore& store() const { return m_store; }
    const StreamLinks& links() const { return m_links; }
    const LaneTable& lanes() const { return m_lanes; }
    LaneTable& lanes() { return m_lanes; } // to move them

    const Event& eventOf(EventId id) const { return m_links.pages().at(id); } // valid until the next call
    // The lanes that these rows are about, the most important first, each once.
    std::vector<int> lanesOf(EventRange rows) const;
    // Every arrow that touches one of the rows, between any lanes; what passes by from above to below only if it
    // leaves from one of `shown`.
    std::vector<Arrow> arrows(EventRange rows, const std::vector<int>& shown) const;
    std::vector<Arrow> arrowsFrom(EventId id) const { return m_rules.from(id); }
    std::vector<Arrow> arrowsInto(EventId id) const { return m_rules.into(id); }
    void setShowsAcks(bool shows) { m_rules.setShowsAcks(shows); }

    static constexpr qint64 longGapNs = 1'000'000'000;
    // Since the row before, if that is more than longGapNs; else 0.
    qint64 gapBefore(EventId id) const;

signals:
    // Sent when more events were taken.
    void advanced();

private:
    void takeSlice();
    void takeSome(EventId end);
    void addPassing(EventRange rows, int lane, std::vector<Arrow>& to) const;

    static constexpr qint64 sliceNs = 4'000'000;
    static constexpr qint64 endOfTime = std::numeric_limits<qint64>::max();

    const EventStore& m_store;
    StreamLinks m_links;
    LaneTable m_lanes;
    ArrowRules m_rules;
    QTimer m_slices;
    EventId m_end = 0;
    EventId m_wanted = 0;
};
