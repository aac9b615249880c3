// SPDX-License-Identifier: MIT
#include "model/payload/JsonOutline.h"

#include <QJsonDocument>

#include <algorithm>
#include <cstdlib>

// Any bytes: every line lies inside them and in their order, every line has a path, and what Qt takes for JSON is not
// called wrong.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(std::min(size, size_t(4096))));
    const JsonOutline outline(bytes);
    quint32 before = 0;
    for (qsizetype i = 0; i < outline.lines().size(); ++i) {
        const JsonLine& line = outline.lines()[i];
        if (line.offset() < before || line.key + line.keySize > quint32(bytes.size()) ||
            line.value + line.valueSize > quint32(bytes.size()) || line.depth > JsonOutline::mostDepth)
            std::abort();
        before = line.offset();
        if (i < 64 && !outline.path(i, bytes).startsWith(QLatin1Char('$')))
            std::abort();
    }
    if (outline.stoppedAt() > quint32(bytes.size()))
        std::abort();
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError && outline.state() == JsonOutline::State::Incomplete)
        std::abort();
    return 0;
}
