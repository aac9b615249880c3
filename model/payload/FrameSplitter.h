// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"
#include "model/payload/Framing.h"
#include "model/payload/HttpSplitter.h"

#include <QByteArrayView>
#include <QList>

// One message of a protocol, as it lies in the stream.
struct Frame
{
    enum class State : quint8 {
        Whole,
        Open,  // its end has not come (yet)
        Wrong, // the bytes do not follow the rule; where the next one begins cannot be known
    };

    quint64 offset = 0;
    quint64 size = 0;   // bytes that are there, marks included
    quint64 wanted = 0; // Open: bytes it has by its own account; 0: it does not say
    quint32 head = 0;   // bytes before its content: length prefix, HTTP header
    quint32 tail = 0;   // bytes behind it: line end, delimiter
    State state = State::Whole;
    const char* problem = nullptr; // Wrong: why, to be translated in the context "model"

    friend bool operator==(const Frame&, const Frame&) = default;
};

// Finds the frames in a stream that comes in pieces of any size. Keeps no bytes but those of an unfinished mark; a
// length that the stream claims is counted down, never trusted for memory.
class FrameSplitter final
{
public:
    explicit FrameSplitter(const Framing& framing);

    // Takes the next bytes and appends the frames that end in them.
    void feed(QByteArrayView bytes, QList<Frame>* found);
    // What has begun and not ended, or is wrong; its size is 0 if nothing has.
    Frame rest() const;
    quint64 consumed() const { return m_at; }

private:
    // Each returns how many bytes it took, at least 1; sets m_isEnd if the frame ends with them.
    qsizetype takeLine(QByteArrayView bytes);
    qsizetype takeDelimited(QByteArrayView bytes);
    qsizetype takeCounted(QByteArrayView bytes);
    qsizetype takePrefixed(QByteArrayView bytes);
    qsizetype takeHttp(QByteArrayView bytes);
    void begin();

    const Framing m_framing;
    quint64 m_at = 0;   // in the stream
    Frame m_frame;      // the one that has begun
    quint64 m_left = 0; // Fixed, LengthPrefix: bytes that are missing
    QByteArray m_mark;  // the unfinished prefix, or the end of what may be a delimiter
    HttpSplitter m_http;
    bool m_isEnd = false;
};
