// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesReader.h"
#include "model/export/JsonLinesWriter.h"

#include <QBuffer>

#include <cstdlib>
#include <limits>
#include <memory>

// A store is dear to make, so many inputs share one; each is about the events that it brought.
struct Stores
{
    EventStore read;
    EventStore readAgain;
};

static QByteArray linesOf(const EventStore& store, EventId first)
{
    QByteArray lines;
    for (EventId id = first; id < store.end(); ++id)
        lines += jsonLine(store, id, store.at(id));
    return lines;
}

static std::optional<Problem> readInto(EventStore& store, QByteArray lines)
{
    QBuffer buffer(&lines);
    buffer.open(QIODevice::ReadOnly);
    return JsonLinesReader(store).read(buffer, std::numeric_limits<qint64>::max());
}

// A file from anywhere: never a crash, a refusal says what, and what was read is read again as it was written.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    constexpr EventId eventsPerStore = 100'000;
    static std::unique_ptr<Stores> stores;
    if (!stores || stores->read.end() > eventsPerStore)
        stores = std::make_unique<Stores>();
    const EventId first = stores->read.end();
    const std::optional<Problem> problem =
        readInto(stores->read, QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (problem && (problem->what.isEmpty() || problem->why.isEmpty()))
        std::abort();
    const QByteArray lines = linesOf(stores->read, first);
    if (readInto(stores->readAgain, lines) || linesOf(stores->readAgain, first) != lines)
        std::abort();
    return 0;
}
