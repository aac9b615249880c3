// SPDX-License-Identifier: MIT
#include "model/export/ExportFormat.h"

namespace {

struct FormatRow
{
    const char* id;
    const char* suffix;
    const char* name;
};

constexpr std::array<FormatRow, exportFormats.size()> rows = {{
    {"csv", "csv", QT_TRANSLATE_NOOP("model", "Table for spreadsheets (CSV)")},
    {"jsonl", "jsonl", QT_TRANSLATE_NOOP("model", "JSON lines, complete")},
    {"text", "txt", QT_TRANSLATE_NOOP("model", "Plain text, a sentence for each event")},
    {"pcapng", "pcapng", QT_TRANSLATE_NOOP("model", "Packet capture for Wireshark (pcapng)")},
    {"svg", "svg", QT_TRANSLATE_NOOP("model", "Sequence diagram, picture (SVG)")},
    {"mermaid", "mmd", QT_TRANSLATE_NOOP("model", "Sequence diagram for Markdown (Mermaid)")},
}};

const FormatRow& rowOf(ExportFormat format)
{
    return rows[size_t(format)];
}

} // namespace

QLatin1String exportFormatId(ExportFormat format)
{
    return QLatin1String(rowOf(format).id);
}

std::optional<ExportFormat> exportFormatFromId(QStringView id)
{
    for (const ExportFormat format : exportFormats) {
        if (id == exportFormatId(format))
            return format;
    }
    return std::nullopt;
}

QString exportFormatIds()
{
    QStringList ids;
    for (const ExportFormat format : exportFormats)
        ids += exportFormatId(format);
    return ids.join(QLatin1String(", "));
}

QLatin1String exportFormatSuffix(ExportFormat format)
{
    return QLatin1String(rowOf(format).suffix);
}

Message exportFormatName(ExportFormat format)
{
    return {rowOf(format).name};
}
