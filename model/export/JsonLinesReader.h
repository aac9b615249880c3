// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/events/EventStore.h"

#include <QByteArrayView>

#include <optional>

class QIODevice;
class QJsonObject;

// Writes the events of a file of JSON lines (its fields: JsonLinesWriter.h) into a store. Ids are given anew, from the
// first free one on: an exported part of a session begins with event 1. Fields that are not known are skipped.
// Threads: the store's writer.
class JsonLinesReader final
{
public:
    explicit JsonLinesReader(EventStore& store);

    // Longer ones are refused, so that a file without line breaks cannot fill the memory. Bytes.
    static constexpr qint64 longestLine = 512 << 20;

    // Appends the event of the next line; empty lines are skipped. Or says what is wrong with it: then nothing was
    // appended.
    std::optional<Problem> addLine(QByteArrayView line);

    // Adds lines until `size` bytes or more were taken from `from`, or it ends. The first bad line ends it for good.
    std::optional<Problem> read(QIODevice& from, qint64 size);

    qint64 lines() const { return m_line; }

private:
    Result<Event> eventFrom(const QJsonObject& object);
    std::optional<Problem> append(const Event& event, const QJsonObject& object);
    Problem badLine(Message why) const;

    EventStore& m_store;
    qint64 m_line = 0;
};
