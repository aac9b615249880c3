// SPDX-License-Identifier: MIT
#include "model/export/Exporter.h"

#include <algorithm>
#include <array>

ExportChoice ExportChoice::all(EventId end)
{
    return {[end](EventId from) { return EventRange{from, std::max(from, end)}; }, end, false};
}

ExportChoice ExportChoice::of(const QList<EventRange>& ranges)
{
    const auto nextRun = [ranges](EventId from) {
        const auto next = std::partition_point(ranges.cbegin(), ranges.cend(),
                                               [from](const EventRange& range) { return range.end <= from; });
        return next == ranges.cend() ? EventRange{} : EventRange{std::max(from, next->first), next->end};
    };
    return {nextRun, ranges.isEmpty() ? 0 : ranges.constLast().end, false};
}

Exporter::Exporter(const EventStore& store, ExportFormat format, ExportChoice choice, ExportWriter::Wording words)
    : m_store(store)
    , m_choice(std::move(choice))
    , m_writer(ExportWriter::make(format, store, words, m_choice.isOver))
{
}

QByteArray Exporter::next()
{
    QByteArray bytes;
    if (m_step == Step::Beginning) {
        m_writer->begin(bytes);
        m_step = Step::Events;
    }
    if (m_step == Step::Events)
        addEvents(bytes);
    return bytes;
}

void Exporter::addEvents(QByteArray& to)
{
    constexpr qsizetype enough = 256 << 10; // bytes
    constexpr EventId eventsAtOnce = 256;
    std::array<Event, eventsAtOnce> events;
    while (to.size() < enough) {
        EventRange run = m_choice.nextRun(m_position);
        run.end = std::min({run.end, m_choice.end, run.first + eventsAtOnce});
        if (run.first >= run.end) {
            m_writer->end(to);
            m_position = m_choice.end;
            m_step = Step::Finished;
            return;
        }
        m_store.read(run, events.data());
        for (m_position = run.first; m_position < run.end && to.size() < enough; ++m_position, ++m_count)
            m_writer->add(m_position, events[size_t(m_position - run.first)], to);
    }
}
