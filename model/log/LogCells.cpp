// SPDX-License-Identifier: MIT
#include "model/log/LogCells.h"

#include "model/core/TcpState.h"
#include "model/events/ErrorText.h"
#include "model/events/EventText.h"

#include <algorithm>
#include <vector>

static constexpr quint64 farthestBack = 4096; // events that are looked at for the one before on the same socket

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
        return escapedText(beginning(event));
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

QList<SafeRun> LogCells::preview(const Event& event) const
{
    return safeRuns(beginning(event));
}

ColdState LogCells::payloadState(const Event& event) const
{
    if (event.bytes == 0 || !beginning(event).isEmpty())
        return ColdState::Kept;
    const ColdState state = m_store.payloadState(event); // of both ends
    return state == ColdState::Kept ? ColdState::Damaged : state;
}

QByteArray LogCells::beginning(const Event& event) const
{
    return event.bytes == 0 ? QByteArray() : m_store.payload(event, 0, bytesForText(cellLength));
}
