// SPDX-License-Identifier: MIT
#pragma once

#include "model/events/EventStore.h"

#include <QCoreApplication>
#include <QMimeData>

#include <memory>

class LogView;

// What goes to the clipboard.
class LogCopy final
{
    Q_DECLARE_TR_FUNCTIONS(LogCopy)

public:
    // More rows than this would freeze the window; a last line says how many were left out.
    static constexpr qint64 maxRows = 100'000;

    // The rows that are selected with the columns that are shown: text/plain separated by tabs, and the same as a table
    // in text/html.
    static std::unique_ptr<QMimeData> rows(const LogView& view);

    static void toClipboard(const LogView& view);

    enum class Form : quint8 {
        Text, // UTF-8; what is not becomes U+FFFD
        Hex,  // pairs of digits with spaces between
    };
    static constexpr quint32 maxPayload = 16u << 20; // bytes; more is for files, not for the clipboard
    static QString payload(const EventStore& store, const Event& event, Form form);
};
