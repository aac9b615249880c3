// SPDX-License-Identifier: MIT
#include "model/lessons/ActionTrace.h"

#include "model/lessons/LessonCommands.h"
#include "model/lessons/LessonPayload.h"

using Kind = LessonActionKind;

static bool isSent(const LessonAction& action, const LessonScope& scope, const LessonWorld& world, const Event& event)
{
    const Result<QByteArray> bytes = lessonPayload(scope.filled(action.arguments).toObject(), world.folder);
    if (!bytes)
        return true; // what cannot be sent is not waited for
    const int pieces = action.arguments.value(QLatin1String("pieces")).toInt(1);
    const QByteArray last = inPieces(*bytes, pieces).constLast();
    return qsizetype(event.bytes) == last.size() && world.store().payload(event) == last;
}

// A call that failed was made all the same.
static bool isMade(const Event& event, EventKind kind, Call call)
{
    return event.kind == kind || (event.kind == EventKind::Error && event.call == call);
}

bool isTraceOf(const LessonAction& action, const LessonScope& scope, const LessonWorld& world, const Event& event)
{
    if (action.kind == Kind::Resolve)
        return event.call == Call::GetAddrInfo && !event.has(Event::Started) &&
               world.store().text(event.text) ==
                   scope.filledText(action.arguments.value(QLatin1String("host")).toString());
    const SocketId on = scope.find(lessonSocketName(action));
    if (!on.isValid() || on != event.on)
        return false;
    switch (action.kind) {
    case Kind::TcpListen:
    case Kind::UnixListen:
    case Kind::RelayOpen:
    case Kind::LimitedOpen:
        return isMade(event, EventKind::Listen, Call::Listen) || isMade(event, EventKind::Listen, Call::Bind) ||
               (on.isUdp() && event.kind == EventKind::Bind);
    case Kind::TcpConnect:
    case Kind::UnixConnect:
    case Kind::UdpConnect:
        return isMade(event, EventKind::Connect, Call::Connect);
    case Kind::UdpOpen:
        return isMade(event, EventKind::Bind, Call::Bind);
    case Kind::Accept:
        return isMade(event, EventKind::Accept, Call::Accept);
    case Kind::Send:
        return (event.kind == EventKind::Send || event.kind == EventKind::SendPartial) &&
               isSent(action, scope, world, event);
    case Kind::SendTo:
        return event.kind == EventKind::SendTo && isSent(action, scope, world, event);
    case Kind::Receive:
        return event.call == Call::Recv || event.call == Call::RecvFrom;
    case Kind::Fill:
        return event.kind == EventKind::SendFull;
    case Kind::Shutdown:
        return isMade(event, EventKind::Shutdown, Call::Shutdown);
    case Kind::Close:
        return event.kind == EventKind::Close || event.kind == EventKind::ResetOut;
    case Kind::SetOption:
        return event.kind == EventKind::Option &&
               world.store().text(event.text) == action.arguments.value(QLatin1String("name")).toString();
    case Kind::Join:
        return isMade(event, EventKind::Join, Call::AddMembership);
    case Kind::Leave:
        return isMade(event, EventKind::Leave, Call::DropMembership);
    default: // no call of its own
        return false;
    }
}
