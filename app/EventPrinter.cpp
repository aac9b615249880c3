// SPDX-License-Identifier: MIT
#include "app/EventPrinter.h"

#include "model/events/EventSentence.h"
#include "model/export/JsonLinesWriter.h"
#include "model/payload/SafeText.h"

// Lines are collected for one write of about this size, bytes; none waits for the next batch of events.
static constexpr qsizetype linesAtOnce = 64 << 10;

static Problem outputProblem(const QString& path, const QString& systemText)
{
    return {path.isEmpty() || path == QLatin1String("-")
                ? Message{QT_TRANSLATE_NOOP("model", "Standard output cannot be written")}
                : Message{QT_TRANSLATE_NOOP("model", "%1 cannot be written"), {path}},
            {QT_TRANSLATE_NOOP("model", "The system says: %1."), {systemText}},
            {}};
}

EventPrinter::EventPrinter(const EventStore& store)
    : m_store(store)
{
}

std::optional<Problem> EventPrinter::open(ConversationSpec::Events form, const QString& outputPath)
{
    m_form = form;
    m_outputPath = outputPath;
    if (form != ConversationSpec::Events::None && !m_events.open(QStringLiteral("-")))
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
        if (m_form != ConversationSpec::Events::None)
            lines += line(id, event);
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

QByteArray EventPrinter::line(EventId id, const Event& event) const
{
    if (m_form == ConversationSpec::Events::JsonLines)
        return jsonLine(m_store, id);
    constexpr double nanosecondsPerSecond = 1e9;
    const QString preview = escapedText(m_store.payload(event, 0, bytesForText(cellLength)));
    const QString sentence = translated(eventSentence(m_store, event, preview));
    return QByteArray::number(double(event.timeNs) / nanosecondsPerSecond, 'f', 4) + "  " +
           quotedForTerminal(sentence).toUtf8() + '\n';
}

bool EventPrinter::writeReceived(const Event& event)
{
    const bool isReceived =
        event.kind == EventKind::Recv || event.kind == EventKind::RecvFrom || event.kind == EventKind::RecvFromCut;
    return !isReceived || event.bytes == 0 || m_received.write(m_store.payload(event));
}
