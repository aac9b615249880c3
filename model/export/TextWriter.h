// SPDX-License-Identifier: MIT
#pragma once

#include "model/export/ExportWriter.h"

// One sentence an event, with its time in seconds in front: what sockplay prints. Nothing in a line is obeyed by a
// terminal.
class TextWriter final : public ExportWriter
{
public:
    using ExportWriter::ExportWriter;

    void add(EventId id, const Event& event, QByteArray& to) override;
};
