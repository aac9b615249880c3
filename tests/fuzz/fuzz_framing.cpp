// SPDX-License-Identifier: MIT
#include "model/payload/FrameSplitter.h"

#include <QByteArray>

#include <algorithm>
#include <cstdlib>

// The first bytes choose a rule and how the others come in pieces. Frames cover the bytes without gap, and are the same
// in one piece.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    if (size < 5)
        return 0;
    Framing framing;
    framing.kind = Framing::Kind(data[0] % 7);
    framing.prefixBytes = 1 << (data[1] % 3);
    framing.isLittleEndian = data[1] & 0x10U;
    framing.countsItself = data[1] & 0x20U;
    framing.size = data[2];
    framing.delimiter = QByteArray(reinterpret_cast<const char*>(data + 3), 1 + qsizetype(data[2] % 2));
    const qsizetype piece = 1 + data[3] % 32;
    const QByteArrayView bytes(reinterpret_cast<const char*>(data + 4), qsizetype(size - 4));

    FrameSplitter whole(framing);
    QList<Frame> expected;
    whole.feed(bytes, &expected);
    FrameSplitter splitter(framing);
    QList<Frame> found;
    for (qsizetype at = 0; at < bytes.size(); at += piece)
        splitter.feed(bytes.sliced(at, std::min(piece, bytes.size() - at)), &found);
    if (found != expected || splitter.rest() != whole.rest())
        std::abort();
    quint64 at = 0;
    for (const Frame& frame : std::as_const(found)) {
        if (frame.offset != at || frame.size == 0 || frame.head + frame.tail > frame.size)
            std::abort();
        at += frame.size;
    }
    if (at + splitter.rest().size != quint64(bytes.size()))
        std::abort();
    return 0;
}
