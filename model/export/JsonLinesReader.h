// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"
#include "model/events/EventStore.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>

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

    // Takes `size` bytes, or what is left, and adds the lines that are complete; at the end of the device the last one
    // too. The first bad line ends it for good; but a last one that breaks off is left out, and remarks() says so.
    std::optional<Problem> read(QIODevice& from, qint64 size);
    bool isAtEnd() const { return m_isAtEnd; }
    QList<Message> remarks() const;

    qint64 lines() const { return m_line; }

private:
    using AddressText = std::pair<QString, bool>; // true: the raw form

    std::optional<Problem> addBlock(QByteArrayView block);
    Result<Event> eventFrom(const QJsonObject& object);
    std::optional<Problem> append(const Event& event, const QJsonObject& object);
    quint32 addressId(const AddressText& address);
    Problem badLine(Message why) const;

    EventStore& m_store;
    QHash<AddressText, quint32> m_addresses; // the same few come again and again
    QByteArray m_rest;                       // of a line that goes on
    qint64 m_line = 0;
    bool m_isAtEnd = false;
    bool m_isTorn = false;
};
