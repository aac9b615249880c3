// SPDX-License-Identifier: MIT
#include "model/lessons/RecordedNames.h"

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

QJsonValue RecordedNames::param(LessonParam::Type type, const QJsonValue& value, const QString& word)
{
    const auto same = [&](const LessonParam& known) { return known.type == type && known.byDefault == value; };
    auto found = std::find_if(m_params.cbegin(), m_params.cend(), same);
    if (found == m_params.cend()) {
        const auto before =
            std::count_if(m_params.cbegin(), m_params.cend(), [type](const auto& known) { return known.type == type; });
        m_params += LessonParam{before == 0 ? word : word + QString::number(before + 1), type, value};
        found = m_params.cend() - 1;
    }
    return QLatin1String("${") + found->name + QLatin1Char('}');
}

QJsonValue RecordedNames::port(quint16 asked)
{
    if (asked == 0)
        return QJsonValue::Undefined;
    return asked < firstUnreserved ? QJsonValue(asked) : param(LessonParam::Type::Port, asked, QStringLiteral("port"));
}

QJsonValue RecordedNames::path(const QString& asked)
{
    return param(LessonParam::Type::Path, asked.section(QLatin1Char('/'), -1), QStringLiteral("path"));
}

SocketId RecordedNames::boundTo(quint16 port, const char* letters) const
{
    SocketId found;
    for (auto it = m_addresses.cbegin(); it != m_addresses.cend(); ++it) {
        const bool isNewer = !found.isValid() || found < it.key();
        if (it->port == port && isNewer && QByteArray(letters).contains(it.key().letter()))
            found = it.key();
    }
    return found;
}

static QHostAddress reachable(const QHostAddress& host)
{
    if (host == QHostAddress(QHostAddress::AnyIPv4) || host == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::LocalHost);
    return host == QHostAddress(QHostAddress::AnyIPv6) ? QHostAddress(QHostAddress::LocalHostIPv6) : host;
}

QJsonValue RecordedNames::target(const HostPort& to, const char* letters)
{
    const SocketId server = boundTo(to.port, letters);
    const QString host = to.host.isEmpty() ? QStringLiteral("127.0.0.1") : to.host;
    const std::optional<QHostAddress> address = literalAddress(host);
    if (server.isValid() && address && *address == reachable(m_addresses.value(server).host))
        return of(server);
    QJsonObject place{{QStringLiteral("host"), host}};
    if (server.isValid())
        place.insert(QStringLiteral("port"), QJsonObject{{QStringLiteral("of"), of(server)}});
    else if (to.port != 0)
        place.insert(QStringLiteral("port"), port(to.port));
    return place;
}

QString RecordedNames::shown(const HostPort& where)
{
    const QString host = where.host.isEmpty() ? QStringLiteral("127.0.0.1") : where.host;
    if (where.port == 0)
        return host;
    return (host.contains(QLatin1Char(':')) ? QLatin1Char('[') + host + QLatin1Char(']') : host) + QLatin1Char(':') +
           port(where.port).toVariant().toString();
}
