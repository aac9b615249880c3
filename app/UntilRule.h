// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

// When a conversation is over: the value of --until.
struct UntilRule
{
    enum class Kind : quint8 { Sent, Signal, Eof, Bytes, Text, Datagrams, Connections, Seconds };

    Kind kind = Kind::Signal; // Sent: when all is sent; Signal: never by itself
    quint64 count = 0;        // Bytes, Datagrams, Connections: at least 1
    QByteArray text;          // Text: never empty
    int milliseconds = 0;     // Seconds
};

// Reads eof, bytes:N, text:TEXT, datagrams:N, connections:N, seconds:S; with `escapes`, \n and its like in TEXT are
// read.
Result<UntilRule> parseUntilRule(const QString& text, bool escapes);

// Reads a number of seconds, fractions allowed: 0.001 … 2 000 000 s. In milliseconds.
Result<int> parseSeconds(const QString& text);
