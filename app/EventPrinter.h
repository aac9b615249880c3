// SPDX-License-Identifier: MIT
#pragma once

#include "app/ConversationSpec.h"
#include "app/OutputStream.h"

#include "model/export/ExportWriter.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

// Writes events to standard output, one a line, and received bytes to where --output says.
class EventPrinter final
{
public:
    explicit EventPrinter(const EventStore& store);

    // Opens what is written to. Nothing, or what is wrong with --output.
    std::optional<Problem> open(ConversationSpec::Events form, const QString& outputPath);
    // False once something could not be written.
    bool print(EventRange range);
    // What went wrong, to be told; nothing if the reader of a pipe has left.
    std::optional<Problem> failure() const;

private:
    bool writeReceived(const Event& event);

    const EventStore& m_store;
    std::unique_ptr<ExportWriter> m_writer; // none: --events none
    QString m_outputPath;
    OutputStream m_events;
    OutputStream m_received;
};
