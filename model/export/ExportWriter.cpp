// SPDX-License-Identifier: MIT
#include "model/export/ExportWriter.h"

#include "model/export/CsvWriter.h"
#include "model/export/JsonLinesWriter.h"
#include "model/export/PcapngWriter.h"
#include "model/export/TextWriter.h"

ExportWriter::~ExportWriter() = default;

std::unique_ptr<ExportWriter> ExportWriter::make(ExportFormat format, const EventStore& store, Wording words)
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
    }
    Q_UNREACHABLE();
    return {};
}
