// SPDX-License-Identifier: MIT
#include "model/endpoints/Conservation.h"

#include <algorithm>

static constexpr qsizetype mostFaults = 100;

void Conservation::check(bool holds, EventId id, const Event& event, const char* text)
{
    if (holds)
        return;
    ++m_faultCount;
    if (m_faults.size() < mostFaults)
        m_faults.append({text, {QString::number(id + 1), event.on.fileForm()}});
}

void Conservation::add(EventId id, const Event& event)
{
    const auto moved = quint64(std::max<qint64>(0, event.value));
    switch (event.kind) {
    case EventKind::Socket:
    case EventKind::Accept:
        m_streams.remove(event.kind == EventKind::Accept ? event.accepted() : event.on); // ids are used again
        break;
    case EventKind::Send:
    case EventKind::SendPartial: {
        Stream& stream = m_streams[event.on];
        check(event.streamOffset == stream.sent, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: sent bytes are missing before it."));
        check(event.bytes == moved, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: its payload is not as long as the call says."));
        stream.sent = event.streamOffset + moved;
        m_totals.sent += moved;
        break;
    }
    case EventKind::Recv: {
        Stream& stream = m_streams[event.on];
        check(event.streamOffset == stream.received, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: received bytes are missing before it."));
        check(event.bytes == moved, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: its payload is not as long as the call says."));
        stream.received = event.streamOffset + moved;
        m_totals.received += moved;
        m_totals.recorded += event.bytes;
        break;
    }
    case EventKind::RecvFrom:
    case EventKind::RecvFromCut:
        check(event.bytes == moved, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: its payload is not as long as the call says."));
        m_totals.received += moved;
        m_totals.recorded += event.bytes;
        break;
    case EventKind::SendTo:
        check(event.bytes == moved, id, event,
              QT_TRANSLATE_NOOP("model", "Event %1 of %2: its payload is not as long as the call says."));
        m_totals.sent += moved;
        break;
    case EventKind::Dropped:
        m_totals.dropped += moved;
        break;
    case EventKind::Error:
        if (event.error == ErrorId::Unsent)
            m_totals.unsent += moved;
        else if (event.call == Call::SendTo)
            ++m_totals.failed;
        break;
    default:
        break;
    }
}
