// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesReader.h"
#include "model/export/JsonLinesWriter.h"

#include <QBuffer>

#include <cstdlib>
#include <limits>

static QByteArray linesOf(const EventStore& store)
{
    QByteArray lines;
    for (EventId id = 0; id < store.end(); ++id)
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
    EventStore store;
    const std::optional<Problem> problem =
        readInto(store, QByteArray(reinterpret_cast<const char*>(data), qsizetype(size)));
    if (problem && (problem->what.isEmpty() || problem->why.isEmpty()))
        std::abort();
    const QByteArray lines = linesOf(store);
    EventStore copy;
    if (readInto(copy, lines) || linesOf(copy) != lines)
        std::abort();
    return 0;
}
