// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Dice.h"
#include "model/behaviours/Impairments.h"

#include <QByteArray>

#include <map>
#include <optional>
#include <utility>
#include <vector>

// One direction of a simulated line for datagrams: decides what becomes of each and keeps it until it is due. What is
// decided for the nth datagram follows from the seed and the impairments alone, not from the time and not from the
// contents; turning one of them up leaves the throws for the others as they were. Times are nanoseconds on any clock
// that does not go back.
class DatagramLine final
{
public:
    static constexpr qint64 mostBytes = 16 << 20; // held back at a time; what comes beyond is refused
    static constexpr size_t mostDatagrams = 65536;

    explicit DatagramLine(quint32 seed)
        : m_dice(seed)
    {
    }

    void startDice(quint32 seed) { m_dice = Dice(seed); }

    struct Fate
    {
        bool isRefused = false; // not decided: so much is held back already
        bool isLost = false;
        bool isDoubled = false;
        bool isReordered = false;
        int delayMs = 0;       // of the datagram; of a reordered one at least
        int doubleDelayMs = 0; // of the second one
    };
    Fate take(const QByteArray& datagram, const Impairments& impairments, qint64 nowNs);

    // The next that is due, if one is.
    std::optional<QByteArray> next(qint64 nowNs);
    // When the next will be due; absent: nothing is held back.
    std::optional<qint64> nextDueNs() const;
    qint64 bytesHeld() const { return m_bytes; }
    size_t held() const { return m_held.size(); }

private:
    using Key = std::pair<qint64, quint64>; // when it is due, and the order in which they came

    void hold(const QByteArray& datagram, qint64 dueNs, bool isReordered);
    void releaseOvertaken(qint64 behindNs);

    Dice m_dice;
    std::map<Key, QByteArray> m_held;
    std::vector<Key> m_waiting; // of those held, which want to be overtaken
    quint64 m_order = 0;
    qint64 m_bytes = 0;
};
