// SPDX-License-Identifier: MIT
#include "model/session/Capabilities.h"

#include "model/lessons/ExpectationReader.h"
#include "model/lessons/LessonReach.h"
#include "model/sockets/native/SocketCalls.h"

#include <QFile>

static bool canOpen(SocketAddress::Family family)
{
    const native::CallResult opened = native::openSocket(family, false);
    if (!opened.isOk())
        return false;
    const auto socket = qintptr(opened.value);
    const bool isUsable =
        family != SocketAddress::Family::IPv6 ||
        native::bindSocket(socket, SocketAddress::internet(QHostAddress(QHostAddress::LocalHostIPv6), 0)) == 0;
    native::closeSocket(socket);
    return isUsable;
}

static bool isThere(const QString& capability, bool internetAllowed)
{
    if (capability == QLatin1String("ipv6"))
        return canOpen(SocketAddress::Family::IPv6);
    if (capability == QLatin1String("unix-sockets"))
        return canOpen(SocketAddress::Family::Local);
    if (capability == QLatin1String("tcp-table"))
        return QFile::exists(QStringLiteral("/proc/net/tcp"));
    if (capability == QLatin1String("descriptor-limit"))
        return thisOperatingSystem() != QLatin1String("windows");
    return capability != QLatin1String("internet") || internetAllowed;
}

QStringList missingRequirements(const Lesson& lesson, bool internetAllowed)
{
    QStringList missing;
    if (!lesson.os.isEmpty() && !lesson.os.contains(thisOperatingSystem()))
        missing += lesson.os.join(QLatin1Char('/'));
    for (const QString& capability : lesson.capabilities) {
        if (!isThere(capability, internetAllowed))
            missing += capability;
    }
    const bool reachesOut = !LessonReach::of(lesson).hosts.isEmpty();
    if (reachesOut && !internetAllowed && !missing.contains(QLatin1String("internet")))
        missing += QStringLiteral("internet");
    return missing;
}
