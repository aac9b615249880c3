// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportWriter.h"

// The log as a table: RFC 4180, UTF-8 without a byte order mark, a header line with the names of the columns. The data
// is complete, with the escapes of escapedText(), so that a line of the file is a row. A cell that a spreadsheet would
// take for a formula has a ' in front.
class CsvWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void begin(QByteArray& to) override;
    void add(EventId id, const Event& event, QByteArray& to) override;
};
