// SPDX-License-Identifier: MIT
#include "model/core/EndpointUrl.h"
#include "model/core/SocketId.h"

#include <cstdlib>

// Addresses, URLs and ids as typed: never a crash, a refusal says what, and what is accepted is accepted again as
// shown.
extern "C" int LLVMFuzzerTestOneInput(const quint8* data, size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char*>(data), qsizetype(size));
    const Result<EndpointUrl> url = parseEndpointUrl(text);
    if (!url && url.problem().what.isEmpty())
        std::abort();
    const Result<HostPort> where = parseHostPort(text);
    if (where) {
        const Result<HostPort> again = parseHostPort(where->display());
        if (!again || !(*again == *where))
            std::abort();
    }
    if (const auto id = SocketId::fromString(text)) {
        if (SocketId::fromString(id->fileForm()) != id || SocketId::fromString(id->display()) != id)
            std::abort();
    }
    return 0;
}
