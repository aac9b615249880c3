// SPDX-License-Identifier: MIT
#include "model/behaviours/HttpBehaviour.h"

#include <QString>

#include <algorithm>

namespace {

QByteArray page(const QByteArray& title, const QByteArray& request)
{
    const QByteArray shown = QString::fromUtf8(request).toHtmlEscaped().toUtf8();
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head><meta charset=\"utf-8\"><title>" + title +
           "</title></head>\n<body>\n<h1>" + title + "</h1>\n<p>This is what came over the socket:</p>\n<pre>" + shown +
           "</pre>\n</body>\n</html>\n";
}

QByteArray response(const QByteArray& status, const QByteArray& request)
{
    const QByteArray body = page(status, request);
    const bool isHead = request.startsWith("HEAD "); // RFC 9110 section 9.3.2: the same headers, no body
    return "HTTP/1.1 " + status +
           "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size()) +
           "\r\nConnection: close\r\n\r\n" + (isHead ? QByteArray() : body);
}

// RFC 9112 section 6.2; 0: none told, or chunks, whose end we do not look for.
quint64 contentLength(const QByteArray& head)
{
    for (const QByteArray& line : head.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.first(colon).compare("Content-Length", Qt::CaseInsensitive) == 0)
            return line.sliced(colon + 1).trimmed().toULongLong();
    }
    return 0;
}

} // namespace

BehaviourActions HttpBehaviour::answer()
{
    m_isDone = true;
    return {response("200 OK", m_request), {}, true};
}

BehaviourActions HttpBehaviour::onReceived(QByteArrayView bytes)
{
    if (m_isDone)
        return {};
    if (!m_isInBody) {
        const qsizetype before = m_request.size();
        const qsizetype searchFrom = std::max<qsizetype>(before - 3, 0);
        m_request.append(bytes.first(std::min(bytes.size(), largestHead + 4 - before)));
        const qsizetype end = m_request.indexOf("\r\n\r\n", searchFrom);
        if (m_request.size() > largestHead && (end < 0 || end > largestHead)) {
            m_isDone = true;
            return {response("431 Request Header Fields Too Large", {}), {}, true};
        }
        if (end < 0)
            return {};
        m_isInBody = true;
        m_request.truncate(end + 4);
        m_bodyLeft = contentLength(m_request);
        bytes = bytes.sliced(m_request.size() - before);
    }
    m_bodyLeft -= std::min(m_bodyLeft, quint64(bytes.size()));
    return m_bodyLeft == 0 ? answer() : BehaviourActions();
}

BehaviourActions HttpBehaviour::onEndOfStream()
{
    if (m_isDone || m_request.isEmpty())
        return {{}, {}, true};
    if (m_isInBody)
        return answer();
    m_isDone = true;
    return {response("400 Bad Request", m_request), {}, true};
}
