// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

// One line of JSON laid out for reading: at most one key and one value or bracket of it.
struct JsonLine
{
    enum class Kind : quint8 { String, Number, Word, Open, Close };

    quint32 key = 0;     // offset of the opening quote
    quint32 keySize = 0; // 0: has none
    quint32 value = 0;
    quint32 valueSize = 0; // an empty object or array is one value: {}, []
    quint16 depth = 0;
    Kind kind = Kind::Word;
    bool hasComma = false;

    quint32 offset() const { return keySize > 0 ? key : value; }
};

// JSON (RFC 8259) laid out in lines, as far as it goes: what comes from a network may end anywhere or be wrong. One
// value may follow the other, as in JSON lines. Takes time and memory by the bytes, whatever they nest.
class JsonOutline final
{
public:
    JsonOutline() = default;
    explicit JsonOutline(QByteArrayView bytes);

    const QList<JsonLine>& lines() const { return m_lines; }
    enum class State : quint8 { Whole, Incomplete, Wrong };
    State state() const { return m_state; }
    // Where it ends too early, or is wrong; a sentence with that byte as %1.
    quint32 stoppedAt() const { return m_stoppedAt; }
    Message problem() const;
    // The line with the byte, or the last before it; -1: none.
    qsizetype lineOf(quint32 offset) const;
    // Where the line is, as "$.items[2].name"; keys as they are written. `bytes` are those it was made of.
    QString path(qsizetype line, QByteArrayView bytes) const;

    static constexpr quint16 mostDepth = 256;

private:
    class Parser;

    QList<JsonLine> m_lines;
    State m_state = State::Whole;
    quint32 m_stoppedAt = 0;
    const char* m_problem = nullptr;
};
