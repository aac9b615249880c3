// SPDX-License-Identifier: MIT
#include "model/export/ExportWriter.h"

#include "model/export/CsvWriter.h"
#include "model/export/JsonLinesWriter.h"
#include "model/export/MermaidWriter.h"
#include "model/export/PcapngWriter.h"
#include "model/export/SvgWriter.h"
#include "model/export/TextWriter.h"

ExportWriter::~ExportWriter() = default;

QList<Message> ExportWriter::remarks() const
{
    QList<Message> remarks;
    if (m_dropped != 0)
        remarks += Message{
            QT_TRANSLATE_N_NOOP("model", "%n events are in the file without their data, which is no longer kept."),
            {},
            countOf(m_dropped)};
    if (m_damaged != 0)
        remarks +=
            Message{QT_TRANSLATE_N_NOOP(
                        "model", "%n events are in the file without their data, which is damaged in the session."),
                    {},
                    countOf(m_damaged)};
    return remarks;
}

std::optional<QByteArray> ExportWriter::payload(const Event& event)
{
    QByteArray bytes = m_store.payload(event);
    if (bytes.size() == qsizetype(event.bytes))
        return bytes;
    countWithoutPayload(event);
    return std::nullopt;
}

void ExportWriter::countWithoutPayload(const Event& event)
{
    ++(m_store.payloadState(event) == ColdState::Dropped ? m_dropped : m_damaged);
}

std::unique_ptr<ExportWriter> ExportWriter::make(ExportFormat format, const EventStore& store, Wording words,
                                                 bool isOver)
{
    switch (format) {
    case ExportFormat::Csv:
        return std::make_unique<CsvWriter>(store, words);
    case ExportFormat::JsonLines:
        return std::make_unique<JsonLinesWriter>(store, words);
    case ExportFormat::Text:
        return std::make_unique<TextWriter>(store, words);
    case ExportFormat::Pcapng:
        return std::make_unique<PcapngWriter>(store, words);
    case ExportFormat::Svg:
        return std::make_unique<SvgWriter>(store, words, isOver);
    case ExportFormat::Mermaid:
        return std::make_unique<MermaidWriter>(store, words, isOver);
    }
    Q_UNREACHABLE();
    return {};
}
