// SPDX-License-Identifier: MIT
#include "model/log/LogCells.h"

#include "model/core/TcpState.h"
#include "model/events/ErrorText.h"
#include "model/events/EventText.h"

#include <algorithm>
#include <vector>

static constexpr quint64 farthestBack = 4096; // events that are looked at for the one before on the same socket
static constexpr char goneText[] = "--";

static bool isGone(const Event& event, const QByteArray& beginning)
{
    return event.bytes > 0 && beginning.isEmpty();
}

QString LogCells::text(EventId id, const Event& event, LogColumn column, quint64 bytes) const
{
    switch (column) {
    case LogColumn::Number:
        return QString::number(id + 1);
    case LogColumn::Endpoint:
        return event.on.display();
    case LogColumn::Bytes:
        return carriesPayload(event.kind) ? QString::number(bytes) : QString();
    case LogColumn::Data:
        return dataText(event);
    case LogColumn::Call:
        return callText(event);
    case LogColumn::Local:
        return m_store.address(event.local).display();
    case LogColumn::Peer:
        return m_store.address(event.peer).display();
    case LogColumn::StreamOffset:
        return hasStreamOffset(event.kind) ? QString::number(event.streamOffset) : QString();
    case LogColumn::Errno:
        return systemErrorName(event.systemError);
    case LogColumn::State:
        return tcpStateName(event.tcpState);
    case LogColumn::Descriptor:
        return event.descriptor >= 0 ? QString::number(event.descriptor) : QString();
    case LogColumn::ReceiveQueue:
        return event.receiveQueue != Event::unknownQueue ? QString::number(event.receiveQueue) : QString();
    case LogColumn::SendQueue:
        return event.sendQueue != Event::unknownQueue ? QString::number(event.sendQueue) : QString();
    case LogColumn::Thread:
        return event.thread != 0 ? QString::number(event.thread) : QString();
    case LogColumn::Time:
    case LogColumn::SinceShown:
    case LogColumn::SinceSocket:
    case LogColumn::Event:
        break;
    }
    return {};
}

QString LogCells::time(EventId id, const Event& event, EventId above, TimeFormat format) const
{
    if (format == TimeFormat::SinceShown && above != noEvent) {
        const Event before = m_store.at(above);
        return timeText(format, event, &before);
    }
    if (format == TimeFormat::SinceConnection) {
        std::vector<Event> events(size_t(std::min(id, farthestBack)));
        m_store.read({id - events.size(), id}, events.data());
        const auto before =
            std::find_if(events.crbegin(), events.crend(), [&event](const Event& each) { return each.on == event.on; });
        return timeText(format, event, before == events.crend() ? nullptr : &*before);
    }
    return timeText(format, event);
}

QString LogCells::dataText(const Event& event) const
{
    const QByteArray bytes = beginning(event);
    return isGone(event, bytes) ? QString::fromLatin1(goneText) : escapedText(bytes);
}

QList<SafeRun> LogCells::preview(const Event& event) const
{
    const QByteArray bytes = beginning(event);
    return isGone(event, bytes) ? QList<SafeRun>{{QString::fromLatin1(goneText), true}} : safeRuns(bytes);
}

QByteArray LogCells::beginning(const Event& event) const
{
    return event.bytes == 0 ? QByteArray() : m_store.payload(event, 0, bytesForText(cellLength));
}
