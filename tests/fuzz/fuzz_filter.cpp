// SPDX-License-Identifier: MIT
// Anything may be typed into the filter box: a refusal says where and why, and what is read can be asked of events.
#include "model/log/LogFilter.h"
#include "model/log/LogMatcher.h"

#include <cstdlib>

static void fill(EventStore& store)
{
    for (int kind = 0; kind < eventKindCount; ++kind) {
        Event event;
        event.kind = EventKind(kind);
        event.call = Call(kind % callCount);
        event.error = ErrorId(kind % errorIdCount);
        event.on = SocketId('S', 1, quint32(kind % 3));
        event.systemError = qint16(kind);
        event.peer = store.addressId(SocketAddress::internet(QHostAddress::LocalHost, quint16(8888)));
        event.text = store.textId(QStringLiteral("localhost"));
        store.append(event, "hello\r\n", Moment::now());
    }
}

extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    static EventStore store;
    if (store.end() == 0)
        fill(store);
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<LogFilter> filter = LogFilter::parse(text);
    if (!filter) {
        const Problem& problem = filter.problem();
        if (problem.position < 0 || problem.position >= text.size() || problem.why.isEmpty())
            std::abort();
        return 0;
    }
    LogMatcher matcher(store, *filter);
    for (EventId id = 0; id < store.end(); ++id)
        matcher.matches(store.at(id));
    return 0;
}
