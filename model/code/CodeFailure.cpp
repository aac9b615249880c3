// SPDX-License-Identifier: MIT
#include "model/code/CodeFailure.h"

#include "model/events/ErrorText.h"
#include "model/events/SystemErrors.h"

// What sessions say that were recorded without the system's number.
static QLatin1String usualName(ErrorId id)
{
    switch (id) {
    case ErrorId::Refused:
        return QLatin1String("ECONNREFUSED");
    case ErrorId::InUse:
        return QLatin1String("EADDRINUSE");
    case ErrorId::NotAvailable:
        return QLatin1String("EADDRNOTAVAIL");
    case ErrorId::Denied:
        return QLatin1String("EACCES");
    case ErrorId::Unreachable:
        return QLatin1String("ENETUNREACH");
    case ErrorId::Timeout:
        return QLatin1String("ETIMEDOUT");
    case ErrorId::Reset:
        return QLatin1String("ECONNRESET");
    case ErrorId::Pipe:
        return QLatin1String("EPIPE");
    case ErrorId::NotFound:
        return QLatin1String("EAI_NONAME");
    case ErrorId::TooLong:
        return QLatin1String("EMSGSIZE");
    case ErrorId::TooMany:
        return QLatin1String("EMFILE");
    case ErrorId::Family:
        return QLatin1String("EAFNOSUPPORT");
    case ErrorId::NoPeer:
        return QLatin1String("EDESTADDRREQ");
    case ErrorId::Invalid:
        return QLatin1String("EINVAL");
    default:
        return {};
    }
}

QString failureName(const Event& event)
{
    if (event.kind == EventKind::ResetIn)
        return QStringLiteral("ECONNRESET");
    if (event.call == Call::None || event.systemError == 0)
        return event.call == Call::None ? QString() : QString(usualName(event.error));
    const QLatin1String lookUp = lookUpErrorName(event.systemError);
    return event.call == Call::GetAddrInfo && !lookUp.isEmpty() ? QString(lookUp) : systemErrorName(event.systemError);
}
