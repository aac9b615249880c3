// SPDX-License-Identifier: MIT
#include "model/composing/Draft.h"

#include <cstdlib>

// A template of a composer: the first byte chooses the format, the rest is the text. A refusal points into the text;
// the same values make the same bytes; what came of it can be written as a template again.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    if (size == 0)
        return 0;
    Draft draft;
    draft.kind = Draft::Kind::Template;
    draft.format.readsEscapes = (data[0] & 1) != 0;
    draft.format.lineEnding = PayloadFormat::LineEnding((data[0] >> 1) & 3);
    const QList<TextEncoding> encodings = textEncodings();
    draft.format.encoding = encodings[(data[0] >> 3) % encodings.size()];
    draft.text = QString::fromUtf8(reinterpret_cast<const char*>(data) + 1, qsizetype(size) - 1);
    TemplateValues values;
    values.counter = size;
    if ((data[0] & 0x80) != 0)
        values.local = values.peer = SocketAddress::internet(QHostAddress(QHostAddress::LocalHostIPv6), 8888);
    const Result<QByteArray> bytes = resolved(draft, values);
    if (!bytes) {
        if (bytes.problem().what.isEmpty() || bytes.problem().position < 0 ||
            bytes.problem().position > draft.text.size())
            std::abort();
        return 0;
    }
    if (*resolved(draft, values) != *bytes)
        std::abort();
    if (bytes->size() > 4096)
        return 0;
    const Result<QByteArray> again = resolved(draftOf(*bytes, Draft::Kind::Template, draft), {});
    if (!again || *again != *bytes)
        std::abort();
    return 0;
}
