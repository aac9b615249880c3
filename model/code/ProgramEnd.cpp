// SPDX-License-Identifier: MIT
#include "model/code/ProgramEnd.h"

ProgramEnd ProgramEnd::of(const EventStore& store, const std::vector<NumberedEvent>& events, const CodeStreams& streams,
                          const std::vector<size_t>& order, CodePart part)
{
    struct Queue
    {
        qint64 backlog = 0;
        qint64 waiting = 0;
    };
    QHash<QString, Queue> queues; // by the address that is connected to
    for (size_t i = 0; i < order.size(); ++i) {
        const NumberedEvent& each = events[order[i]];
        const EventKind kind = each.event.kind;
        const QStringList number{QString::number(each.id + 1)};
        if (part == CodePart::Transcript && (kind == EventKind::SendPartial || kind == EventKind::SendFull))
            return {i,
                    {QT_TRANSLATE_NOOP("model",
                                       "It ends before event %1: send() would wait for a reader that comes later."),
                     number}};
        if (kind == EventKind::Listen) {
            queues.insert(store.address(each.event.local).display(), {each.event.value, 0});
        } else if (kind == EventKind::Connect && !each.event.on.isUdp()) {
            const auto queue = queues.find(store.address(each.event.peer).display());
            if (queue == queues.end())
                continue;
            // Linux: one more than the backlog.
            if (queue->waiting++ > queue->backlog)
                return {
                    i,
                    {QT_TRANSLATE_NOOP(
                         "model", "It ends before event %1: connect() would wait until the server's queue has room."),
                     number}};
        } else if (kind == EventKind::Accept && streams.connectOf(order[i]) != CodeStreams::none) {
            const Event& connect = events[streams.connectOf(order[i])].event;
            --queues[store.address(connect.peer).display()].waiting;
        }
    }
    return {order.size(), {}};
}
