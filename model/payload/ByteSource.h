// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

// What one call read or sent, as a part of a run of bytes.
struct BytePiece
{
    enum class State : quint8 {
        Kept,
        Dropped,    // no longer kept
        Damaged,    // the recording has something else here
        Unreadable, // the recording cannot be read
    };

    quint64 offset = 0;
    quint64 size = 0;
    quint64 event = 0;  // EventId
    quint64 number = 0; // of the call in its run of bytes, from 0
    bool isSent = false;
    bool isDatagram = false;
    State state = State::Kept;

    quint64 end() const { return offset + size; }
    friend bool operator==(const BytePiece&, const BytePiece&) = default;
};

// Bytes that can be read anywhere, however many there are: a payload, a direction of a connection. It may grow, and
// never changes what it has.
class ByteSource
{
public:
    virtual ~ByteSource() = default;

    virtual quint64 size() const = 0;
    // The bytes [offset, offset + size), as far as there are any. Those that cannot be had any more are 0; the state of
    // their piece says so.
    virtual QByteArray read(quint64 offset, qsizetype size) const = 0;
    // The pieces that have a byte in [offset, end), in order.
    virtual QList<BytePiece> pieces(quint64 offset, quint64 end) const = 0;
};
