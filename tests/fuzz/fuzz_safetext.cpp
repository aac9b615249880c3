// SPDX-License-Identifier: MIT
#include "model/payload/SafeText.h"

#include <cstdlib>

// Any bytes from a peer: what is shown is short, and nothing in it is invisible or a control character.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    qsizetype length = 0;
    const QList<SafeRun> runs = safeRuns(bytes);
    for (const SafeRun& run : runs)
        length += run.text.size();
    const QString escaped = escapedText(bytes);
    if (length > 8 * cellLength || escaped.size() > 12 * cellLength)
        std::abort();
    for (const QChar unit : escaped) {
        if (unit < QLatin1Char(' ') || unit == QChar(0x7f) || (!unit.isSurrogate() && isInvisible(unit.unicode())))
            std::abort();
    }
    return 0;
}
