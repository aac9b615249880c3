// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QLatin1String>
#include <QStringView>

#include <array>
#include <optional>

// What a session can be written as. The table in ExportFormat.cpp and ExportWriter::make() are all that a new format
// needs.
enum class ExportFormat : quint8 { Csv, JsonLines, Text, Pcapng, Svg, Mermaid };
inline constexpr std::array exportFormats = {ExportFormat::Csv,    ExportFormat::JsonLines, ExportFormat::Text,
                                             ExportFormat::Pcapng, ExportFormat::Svg,       ExportFormat::Mermaid};

QLatin1String exportFormatId(ExportFormat format); // "csv": the word of the command line
std::optional<ExportFormat> exportFormatFromId(QStringView id);
QString exportFormatIds();                             // "csv, jsonl, text, pcapng, svg, mermaid"
QLatin1String exportFormatSuffix(ExportFormat format); // of file names, without the dot
Message exportFormatName(ExportFormat format);         // "Packet capture for Wireshark (pcapng)"
