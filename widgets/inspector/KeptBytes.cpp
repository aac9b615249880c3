// SPDX-License-Identifier: MIT
#include "widgets/inspector/KeptBytes.h"

QByteArray keptBytes(const ByteSource& source, quint64 offset, qsizetype size)
{
    QByteArray bytes = source.read(offset, size);
    for (const BytePiece& piece : source.pieces(offset, offset + quint64(bytes.size()))) {
        if (piece.state == BytePiece::State::Kept)
            continue;
        bytes.truncate(piece.offset > offset ? qsizetype(piece.offset - offset) : 0);
        break;
    }
    return bytes;
}
