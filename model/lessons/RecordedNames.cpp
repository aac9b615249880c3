// SPDX-License-Identifier: MIT
#include "model/lessons/RecordedNames.h"

#include "model/lessons/LessonScope.h"

#include <QJsonObject>

#include <algorithm>

static constexpr quint16 firstUnreserved = 1024;

QString RecordedNames::open(SocketId endpoint)
{
    if (!has(endpoint))
        m_endpoints.insert(endpoint, SocketId(endpoint.letter(), ++m_lastNumber[endpoint.letter()]));
    return of(endpoint);
}

QString RecordedNames::of(SocketId id) const
{
    const SocketId endpoint = m_endpoints.value(id.endpoint());
    if (!endpoint.isValid())
        return {};
    return (id.isConnection() ? endpoint.accepted(id.connection()) : endpoint).fileForm();
}

void RecordedNames::noteAddress(SocketId endpoint, const SocketAddress& address)
{
    forgetAddress(endpoint);
    m_bound += Bound{endpoint, address};
}

void RecordedNames::forgetAddress(SocketId endpoint)
{
    m_bound.removeIf([endpoint](const Bound& bound) { return bound.endpoint == endpoint; });
}

QString RecordedNames::addParam(LessonParam::Type type, const QJsonValue& value, const QString& word)
{
    const auto before =
        std::count_if(m_params.cbegin(), m_params.cend(), [type](const auto& known) { return known.type == type; });
    m_params += LessonParam{before == 0 ? word : word + QString::number(before + 1), type, value};
    return QLatin1String("${") + m_params.constLast().name + QLatin1Char('}');
}

QJsonValue RecordedNames::port(quint16 asked)
{
    if (asked == 0)
        return QJsonValue::Undefined;
    if (asked < firstUnreserved)
        return asked;
    QString& reference = m_ports[asked];
    if (reference.isEmpty())
        reference = addParam(LessonParam::Type::Port, asked, QStringLiteral("port"));
    return reference;
}

QJsonValue RecordedNames::path(const QString& asked)
{
    QString& reference = m_paths[asked];
    if (!reference.isEmpty())
        return reference;
    QString name = asked.section(QLatin1Char('/'), -1);
    const auto isTaken = [&name](const LessonParam& known) { return known.byDefault == QJsonValue(name); };
    while (std::any_of(m_params.cbegin(), m_params.cend(), isTaken))
        name += QString::number(m_paths.size());
    reference = addParam(LessonParam::Type::Path, name, QStringLiteral("path"));
    return reference;
}

// Of several the newest. Without a host: whichever has the port.
SocketId RecordedNames::boundTo(quint16 port, const std::optional<QHostAddress>& host, const char* letters) const
{
    SocketId found;
    for (const Bound& bound : m_bound) {
        if (bound.address.port != port || !QByteArray(letters).contains(bound.endpoint.letter()))
            continue;
        if (!host || LessonScope::reachable(bound.address).host == *host)
            found = bound.endpoint;
    }
    return found;
}

QJsonValue RecordedNames::target(const HostPort& to, const char* letters)
{
    const QString host = to.host.isEmpty() ? QStringLiteral("127.0.0.1") : to.host;
    const std::optional<QHostAddress> address = literalAddress(host);
    if (const SocketId server = boundTo(to.port, address, letters); server.isValid())
        return of(server);
    QJsonObject place{{QStringLiteral("host"), host}};
    if (const SocketId server = boundTo(to.port, std::nullopt, letters); server.isValid())
        place.insert(QStringLiteral("port"), QJsonObject{{QStringLiteral("of"), of(server)}});
    else if (to.port != 0)
        place.insert(QStringLiteral("port"), port(to.port));
    return place;
}

QString RecordedNames::shown(const HostPort& where)
{
    const QString host = where.host.isEmpty() ? QStringLiteral("127.0.0.1") : where.host;
    return where.port == 0 ? host : shown(host, port(where.port).toVariant().toString());
}

QString RecordedNames::shown(const QString& host, const QString& port)
{
    return (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') +
           port;
}
