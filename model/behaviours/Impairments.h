// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QtGlobal>

// What a simulated relay does on purpose to what it passes on, in both directions alike. As it is made here: nothing,
// all is passed on as it comes. Percentages are of all datagrams, each decided for itself.
struct Impairments
{
    static constexpr int longestDelayMs = 60'000;
    static constexpr int longestWaitMs = 500;
    static constexpr qint64 never = -1;

    // UDP
    int lossPercent = 0;      // 0 … 100: not passed on
    int duplicatePercent = 0; // 0 … 100, of those that are not lost: passed on twice
    int reorderPercent = 0;   // 0 … 100, of those that are not lost: waits until the next one has overtaken it, or
                              // longestWaitMs if none comes
    // UDP and TCP
    int delayMs = 0;  // 0 … longestDelayMs
    int jitterMs = 0; // 0 … longestDelayMs: the delay is up to so much longer or shorter, never below 0. Datagrams may
                      // overtake each other because of it, bytes of a stream do not.
    // TCP, for each direction of each connection
    qint64 bytesPerSecond = 0; // 0: as fast as it goes
    int pieceSize = 0;         // most bytes passed on with one send(), 0: as they came
    qint64 cutAfter = never;   // when so many bytes have been passed on in one direction both sockets are closed
    bool isCutByReset = false; // and with RST instead of FIN

    quint32 seed = 1; // the same seed decides alike for the same datagrams in the same order

    friend bool operator==(const Impairments&, const Impairments&) = default;
};
Q_DECLARE_METATYPE(Impairments)
