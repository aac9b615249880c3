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

} // namespace

BehaviourActions HttpBehaviour::onReceived(QByteArrayView bytes)
{
    if (m_isDone)
        return {};
    const qsizetype searchFrom = std::max<qsizetype>(m_request.size() - 3, 0);
    m_request.append(bytes.first(std::min(bytes.size(), largestHead + 4 - m_request.size())));
    const qsizetype end = m_request.indexOf("\r\n\r\n", searchFrom);
    if (end >= 0 && end <= largestHead) {
        m_isDone = true;
        m_request.truncate(end + 4);
        return {response("200 OK", m_request), {}, true};
    }
    if (m_request.size() > largestHead) {
        m_isDone = true;
        return {response("431 Request Header Fields Too Large", {}), {}, true};
    }
    return {};
}

BehaviourActions HttpBehaviour::onEndOfStream()
{
    if (m_isDone || m_request.isEmpty())
        return {{}, {}, true};
    m_isDone = true;
    return {response("400 Bad Request", m_request), {}, true};
}
