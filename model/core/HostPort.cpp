// SPDX-License-Identifier: MIT
#include "model/core/HostPort.h"

#include "model/core/ServiceNames.h"

#include <QUrl>

#include <algorithm>

namespace {

const Message checkHost = {QT_TRANSLATE_NOOP("model", "Type a host name such as localhost, or an address such as "
                                                      "127.0.0.1 or ::1.")};
const Message checkPort = {
    QT_TRANSLATE_NOOP("model", "Type a number from 1 to 65535, or a service name such as http.")};

Problem hostProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not a host")}, std::move(why), checkHost, position};
}

Problem portProblem(Message why, qsizetype position)
{
    return {{QT_TRANSLATE_NOOP("model", "Not a port")}, std::move(why), checkPort, position};
}

Problem quadProblem(qsizetype position)
{
    return hostProblem({QT_TRANSLATE_NOOP("model", "An IPv4 address has four numbers from 0 to 255, without leading "
                                                   "zeros.")},
                       position);
}

Problem movedBy(Problem problem, qsizetype offset)
{
    if (problem.position >= 0)
        problem.position += offset;
    return problem;
}

bool isDigit(QChar c)
{
    return c >= QLatin1Char('0') && c <= QLatin1Char('9'); // QChar::isDigit() takes the digits of every script
}

bool isLetter(QChar c)
{
    const QChar lower = c.unicode() < 0x80 ? c.toLower() : QChar();
    return lower >= QLatin1Char('a') && lower <= QLatin1Char('z');
}

bool isNumber(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDigit);
}

// The number of an IPv4 address part or a port: decimal, no sign, no leading zero.
std::optional<quint32> strictNumber(QStringView text, quint32 max)
{
    if (!isNumber(text) || text.size() > 5 || (text.size() > 1 && text[0] == QLatin1Char('0')))
        return std::nullopt;
    const quint32 number = text.toUInt();
    return number <= max ? std::optional(number) : std::nullopt;
}

std::optional<quint32> dottedQuad(QStringView text)
{
    const QList<QStringView> parts = text.split(QLatin1Char('.'));
    if (parts.size() != 4)
        return std::nullopt;
    quint32 address = 0;
    for (QStringView part : parts) {
        const std::optional<quint32> number = strictNumber(part, 255);
        if (!number)
            return std::nullopt;
        address = (address << 8) | *number;
    }
    return address;
}

std::optional<QHostAddress> ipv6(const QString& text)
{
    const qsizetype percent = text.indexOf(QLatin1Char('%'));
    const QStringView address = QStringView(text).left(percent < 0 ? text.size() : percent);
    const QStringView scope = percent < 0 ? QStringView() : QStringView(text).mid(percent + 1);
    const auto isScopeUnit = [](QChar c) { return c > QLatin1Char(' ') && c.unicode() < 0x7f; };
    if (percent >= 0 && (scope.isEmpty() || !std::all_of(scope.begin(), scope.end(), isScopeUnit)))
        return std::nullopt;
    const QStringView tail = address.mid(address.lastIndexOf(QLatin1Char(':')) + 1);
    if (tail.contains(QLatin1Char('.')) && !dottedQuad(tail)) // ::ffff:127.1 is an address to QHostAddress
        return std::nullopt;
    const QHostAddress parsed(text);
    return parsed.protocol() == QAbstractSocket::IPv6Protocol ? std::optional(parsed) : std::nullopt;
}

// inet_aton(3), and so getaddrinfo(3), read a name whose last part is a number as an address in one of its old forms.
bool looksLikeNumbers(QStringView name)
{
    const QStringView last = name.mid(name.lastIndexOf(QLatin1Char('.')) + 1);
    const auto isAnyDigit = [](QChar c) { return c.isDigit(); }; // of any script
    return (!last.isEmpty() && std::all_of(last.begin(), last.end(), isAnyDigit)) ||
           last.startsWith(QLatin1String("0x"), Qt::CaseInsensitive);
}

// Host names as RFC 1123 section 2.1 and RFC 1035 section 2.3.4 allow them.
Result<QString> hostName(const QString& name)
{
    QStringView rest = name;
    if (rest.size() > 1 && rest.endsWith(QLatin1Char('.')))
        rest.chop(1);
    if (rest.size() > 253)
        return hostProblem({QT_TRANSLATE_NOOP("model", "A host name has at most 253 characters.")}, 253);
    qsizetype at = 0;
    for (QStringView label : rest.split(QLatin1Char('.'))) {
        for (qsizetype i = 0; i < label.size(); ++i) {
            if (!isLetter(label[i]) && !isDigit(label[i]) && label[i] != QLatin1Char('-'))
                return hostProblem({QT_TRANSLATE_NOOP("model", "A host name has only letters, digits, hyphens and "
                                                               "dots.")},
                                   at + i);
        }
        if (label.isEmpty() || label.size() > 63)
            return hostProblem({QT_TRANSLATE_NOOP("model", "Between two dots there are 1 to 63 characters.")}, at);
        if (label.startsWith(QLatin1Char('-')) || label.endsWith(QLatin1Char('-')))
            return hostProblem({QT_TRANSLATE_NOOP("model", "No part of a host name begins or ends with a hyphen.")},
                               label.startsWith(QLatin1Char('-')) ? at : at + label.size() - 1);
        at += label.size() + 1;
    }
    return name;
}

} // namespace

QString HostPort::display() const
{
    const bool needsBrackets = host.contains(QLatin1Char(':'));
    return (needsBrackets ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') +
           QString::number(port);
}

std::optional<QHostAddress> literalAddress(const QString& host)
{
    if (host.contains(QLatin1Char(':')))
        return ipv6(host);
    const std::optional<quint32> ipv4 = dottedQuad(host);
    return ipv4 ? std::optional(QHostAddress(*ipv4)) : std::nullopt;
}

Result<QString> parseHost(const QString& text)
{
    if (text.isEmpty())
        return hostProblem({QT_TRANSLATE_NOOP("model", "The host is missing.")}, 0);
    const bool isBracketed = text.startsWith(QLatin1Char('['));
    if (isBracketed && !text.endsWith(QLatin1Char(']')))
        return hostProblem({QT_TRANSLATE_NOOP("model", "The closing bracket is missing.")}, text.size());
    const QString host = isBracketed ? text.mid(1, text.size() - 2) : text;
    if (literalAddress(host) && (!isBracketed || host.contains(QLatin1Char(':'))))
        return host;
    if (isBracketed || host.contains(QLatin1Char(':')))
        return hostProblem({QT_TRANSLATE_NOOP("model", "This is not an IPv6 address.")}, isBracketed ? 1 : 0);
    const auto isOfNumbers = [](const QString& name) {
        return looksLikeNumbers(name.endsWith(QLatin1Char('.')) ? QStringView(name).chopped(1) : QStringView(name));
    };
    if (isOfNumbers(host))
        return quadProblem(0);
    const auto isAscii = [](QChar c) { return c.unicode() < 0x80; };
    if (std::all_of(host.begin(), host.end(), isAscii))
        return hostName(host);
    const QString ascii = QString::fromLatin1(QUrl::toAce(host)); // the form that is looked up; empty: not a name
    if (isOfNumbers(ascii))                                       // full-width digits become ordinary ones
        return quadProblem(0);
    return ascii.isEmpty() ? hostName(host) : hostName(ascii);
}

Result<quint16> parsePort(const QString& text, bool zeroAllowed)
{
    if (text.isEmpty())
        return portProblem({QT_TRANSLATE_NOOP("model", "The port is missing.")}, 0);
    if (!isNumber(text)) {
        if (const std::optional<quint16> port = servicePort(text))
            return *port;
        return portProblem({QT_TRANSLATE_NOOP("model", "This is neither a number nor a service name known here.")}, 0);
    }
    const std::optional<quint32> number = strictNumber(text, 65535);
    if (!number)
        return portProblem({QT_TRANSLATE_NOOP("model", "A port has 16 bits: the largest is 65535. Leading zeros are "
                                                       "not allowed.")},
                           0);
    if (*number == 0 && !zeroAllowed)
        return portProblem({QT_TRANSLATE_NOOP("model", "Port 0 only means “any free port” when listening or binding.")},
                           0);
    return quint16(*number);
}

Result<HostPort> parseHostPort(const QString& text, bool emptyHostAllowed, bool zeroPortAllowed)
{
    const qsizetype colon = text.lastIndexOf(QLatin1Char(':'));
    if (colon < text.lastIndexOf(QLatin1Char(']')) || colon < 0)
        return portProblem({QT_TRANSLATE_NOOP("model", "The port is missing: host and port are separated by a "
                                                       "colon.")},
                           text.size());
    const QString hostText = text.left(colon);
    if (hostText.contains(QLatin1Char(':')) && !hostText.startsWith(QLatin1Char('[')))
        return Problem{{QT_TRANSLATE_NOOP("model", "Not a host")},
                       {QT_TRANSLATE_NOOP("model", "It is not clear where the IPv6 address ends and the port begins.")},
                       {QT_TRANSLATE_NOOP("model", "Put the address in brackets, as in [::1]:8888.")},
                       0};
    HostPort result;
    if (!hostText.isEmpty() || !emptyHostAllowed) {
        const Result<QString> host = parseHost(hostText);
        if (!host)
            return host.problem();
        result.host = *host;
    }
    const Result<quint16> port = parsePort(text.mid(colon + 1), zeroPortAllowed);
    if (!port)
        return movedBy(port.problem(), colon + 1);
    result.port = *port;
    return result;
}
