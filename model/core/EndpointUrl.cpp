// SPDX-License-Identifier: MIT
#include "model/core/EndpointUrl.h"

namespace {

struct SchemeName
{
    const char* prefix;
    EndpointUrl::Scheme scheme;
};

constexpr SchemeName schemes[] = {
    {"tcp://", EndpointUrl::Scheme::Tcp},
    {"udp://", EndpointUrl::Scheme::Udp},
    {"unix://", EndpointUrl::Scheme::Unix},
};

Problem urlProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not an address to listen on or connect to")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "Write tcp://HOST:PORT, udp://HOST:PORT or unix:///path.")},
            position};
}

Result<EndpointUrl> localUrl(const QString& text, qsizetype pathAt)
{
    EndpointUrl url;
    url.scheme = EndpointUrl::Scheme::Unix;
    url.path = text.mid(pathAt);
    if (!url.path.startsWith(QLatin1Char('/')) || url.path.size() == 1)
        return urlProblem({QT_TRANSLATE_NOOP("model", "The path of a local socket begins with a slash.")}, pathAt);
    if (const qsizetype zero = url.path.indexOf(QChar(0)); zero >= 0)
        return urlProblem({QT_TRANSLATE_NOOP("model", "A path cannot hold a zero byte.")}, pathAt + zero);
    return url;
}

} // namespace

Result<EndpointUrl> parseEndpointUrl(const QString& text)
{
    for (const SchemeName& name : schemes) {
        const QLatin1String prefix(name.prefix);
        if (!text.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        if (name.scheme == EndpointUrl::Scheme::Unix)
            return localUrl(text, prefix.size());
        const Result<HostPort> where = parseHostPort(text.mid(prefix.size()), true, true);
        if (!where) {
            Problem problem = where.problem();
            problem.position += prefix.size();
            return problem;
        }
        EndpointUrl url;
        url.scheme = name.scheme;
        url.where = *where;
        return url;
    }
    return urlProblem({QT_TRANSLATE_NOOP("model", "It begins with none of tcp://, udp:// and unix://.")}, 0);
}
