// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Dice.h"
#include "model/behaviours/Impairments.h"

#include <QByteArray>
#include <QByteArrayView>

#include <deque>
#include <optional>

// One direction of a simulated line for a stream of bytes: all of them, in their order, but later, slower, in smaller
// pieces, or only up to a point. Times are nanoseconds on any clock that does not go back.
class StreamLine final
{
public:
    static constexpr qint64 mostBytes = 256 << 10; // held back before isFull(); what was read still fits in
    static constexpr int pieceGapMs = 1;           // between pieces, so that the receiver may see them one by one
    static constexpr int piecesPerSecond = 10;     // at least, where bytes per second are limited

    explicit StreamLine(quint32 seed)
        : m_dice(seed)
    {
    }

    void startDice(quint32 seed) { m_dice = Dice(seed); }

    struct Plan
    {
        int heldBackMs = 0; // until the last piece goes, if nothing else is in its way
        int pieces = 1;
    };
    Plan take(QByteArrayView bytes, const Impairments& impairments, qint64 nowNs);
    bool isFull() const { return m_bytes >= mostBytes; } // read no more before some have gone
    bool isEmpty() const { return m_pieces.empty(); }
    qint64 bytesHeld() const { return m_bytes; }

    struct Step
    {
        QByteArray bytes;   // to be passed on now; empty: nothing is due
        bool isCut = false; // and then both sides are to be ended
    };
    Step next(const Impairments& impairments, qint64 nowNs);
    // When the next will be due; absent: nothing is held back.
    std::optional<qint64> nextDueNs() const;
    qint64 bytesPassed() const { return m_passed; }

private:
    struct Piece
    {
        QByteArray bytes;
        qint64 dueNs = 0;
    };

    Dice m_dice;
    std::deque<Piece> m_pieces;
    qint64 m_bytes = 0;
    qint64 m_passed = 0;
    qint64 m_freeNs = 0; // when the line has carried the last byte it was given
};
