// SPDX-License-Identifier: MIT
#include "widgets/log/HelpPlace.h"

static const char* termOfError(ErrorId error)
{
    switch (error) {
    case ErrorId::Refused:
        return "connection-refused";
    case ErrorId::InUse:
        return "address-in-use";
    case ErrorId::Denied:
        return "permission-denied";
    case ErrorId::Unreachable:
        return "unreachable";
    case ErrorId::Timeout:
        return "timeout";
    case ErrorId::Reset:
        return "reset";
    case ErrorId::Pipe:
        return "half-close";
    case ErrorId::NotFound:
        return "name-resolution";
    case ErrorId::TooMany:
        return "file-descriptor";
    case ErrorId::Family:
        return "address-family";
    default:
        return "";
    }
}

// What happened is more telling than which call told it.
static const char* termOfKind(EventKind kind)
{
    switch (kind) {
    case EventKind::Waiting:
        return "backlog";
    case EventKind::SendFull:
    case EventKind::SendResume:
    case EventKind::SendPartial:
        return "flow-control";
    case EventKind::Pending:
        return "buffers";
    case EventKind::Eof:
        return "end-of-stream";
    case EventKind::RecvFromCut:
        return "truncated";
    case EventKind::Dropped:
        return "loss";
    case EventKind::ResetIn:
    case EventKind::ResetOut:
        return "reset";
    case EventKind::State:
        return "state-diagram";
    case EventKind::Simulated:
        return "simulated";
    default:
        return "";
    }
}

// The anchors of the page are the names of the calls in the letters that anchors have.
static QString anchorOfCall(Call call)
{
    QString anchor = QString(callId(call)).toLower();
    anchor.replace(QLatin1Char('_'), QLatin1Char('-')).replace(QLatin1Char('/'), QLatin1Char('-'));
    return anchor.startsWith(QLatin1Char('-')) ? anchor.mid(1) : anchor;
}

QString helpPlace(const Event& event)
{
    QLatin1String term(termOfError(event.error));
    if (term.isEmpty())
        term = QLatin1String(termOfKind(event.kind));
    if (!term.isEmpty())
        return QLatin1String("glossary#") + term;
    const QString call = anchorOfCall(event.call);
    return call.isEmpty() ? QString() : QLatin1String("calls#") + call;
}
