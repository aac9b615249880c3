// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Result.h"

#include <QByteArray>
#include <QString>

// One --send, --send-hex or --send-file: bytes, or a file that is read while it is sent.
struct OutgoingPiece
{
    QByteArray bytes;
    QString path; // not empty: the file, and `bytes` is empty
    quint64 size = 0;
};

// The piece for a file. A datagram needs its bytes at once, so that file is read here; 1 MiB at most.
Result<OutgoingPiece> filePiece(const QString& path, bool asDatagram);
