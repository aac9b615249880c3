// SPDX-License-Identifier: MIT
#include "app/EventPrinter.h"

// Lines are collected for one write of about this size, bytes; none waits for the next batch of events.
static constexpr qsizetype linesAtOnce = 64 << 10;

EventPrinter::EventPrinter(const EventStore& store)
    : m_store(store)
{
}

std::optional<Problem> EventPrinter::open(ConversationSpec::Events form, const QString& outputPath)
{
    m_outputPath = outputPath;
    if (form != ConversationSpec::Events::None) {
        const bool isText = form == ConversationSpec::Events::Text;
        m_writer = ExportWriter::make(isText ? ExportFormat::Text : ExportFormat::JsonLines, m_store, translated);
    }
    if (m_writer && !m_events.open(QStringLiteral("-")))
        return outputProblem({}, m_events.errorText());
    if (!outputPath.isEmpty() && !m_received.open(outputPath))
        return outputProblem(outputPath, m_received.errorText());
    return std::nullopt;
}

bool EventPrinter::print(EventRange range)
{
    QByteArray lines;
    for (EventId id = range.first; id < range.end; ++id) {
        const Event event = m_store.at(id);
        if (m_writer)
            m_writer->add(id, event, lines);
        if (m_received.isOpen() && !writeReceived(event))
            return false;
        if (lines.size() >= linesAtOnce) {
            if (!m_events.write(lines))
                return false;
            lines.clear();
        }
    }
    return lines.isEmpty() || m_events.write(lines);
}

std::optional<Problem> EventPrinter::failure() const
{
    const bool isEvents = m_events.hasFailed();
    const OutputStream& stream = isEvents ? m_events : m_received;
    if (stream.isPipeClosed())
        return std::nullopt;
    return outputProblem(isEvents ? QString() : m_outputPath, stream.errorText());
}

bool EventPrinter::writeReceived(const Event& event)
{
    const bool isReceived =
        event.kind == EventKind::Recv || event.kind == EventKind::RecvFrom || event.kind == EventKind::RecvFromCut;
    return !isReceived || event.bytes == 0 || m_received.write(m_store.payload(event));
}
