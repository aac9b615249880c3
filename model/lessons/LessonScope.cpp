// SPDX-License-Identifier: MIT
#include "model/lessons/LessonScope.h"

#include <QDir>
#include <QHostInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>

LessonScope::LessonScope(const EndpointTable& table, Ports ports, std::function<bool(quint16)> isPortFree)
    : m_table(table)
    , m_ports(ports)
    , m_isPortFree(std::move(isPortFree))
{
}

void LessonScope::setParams(const QList<LessonParam>& params, const QString& socketFolder)
{
    for (const LessonParam& param : params) {
        QJsonValue value = param.byDefault;
        if (param.type == LessonParam::Type::Port)
            value = portFor(quint16(value.toInt()));
        else if (param.type == LessonParam::Type::HostName)
            value = QHostInfo::localHostName();
        else if (param.type == LessonParam::Type::Path && !QDir::isAbsolutePath(value.toString()))
            value = QDir(socketFolder).filePath(value.toString());
        m_params.insert(param.name, value);
    }
}

void LessonScope::bind(const QString& name, SocketId id)
{
    m_ids.insert(name, id);
}

SocketId LessonScope::find(const QString& name) const
{
    if (const auto found = m_ids.constFind(name); found != m_ids.constEnd())
        return found.value();
    const std::optional<SocketId> written = SocketId::fromString(name);
    if (!written || !written->isConnection())
        return {};
    const SocketId server = m_ids.value(written->endpoint().fileForm());
    const SocketId connection = server.isValid() ? server.accepted(written->connection()) : SocketId();
    return connection.isValid() && m_table.find(connection) != nullptr ? connection : SocketId();
}

QString LessonScope::nameOf(SocketId id) const
{
    return m_ids.key(id);
}

const EndpointState* LessonScope::state(const QString& name) const
{
    const SocketId id = find(name);
    return id.isValid() ? m_table.find(id) : nullptr;
}

SocketAddress LessonScope::reachable(const SocketAddress& bound)
{
    if (bound.host == QHostAddress(QHostAddress::AnyIPv4) || bound.host == QHostAddress(QHostAddress::Any))
        return SocketAddress::internet(QHostAddress(QHostAddress::LocalHost), bound.port);
    if (bound.host == QHostAddress(QHostAddress::AnyIPv6))
        return SocketAddress::internet(QHostAddress(QHostAddress::LocalHostIPv6), bound.port);
    return bound;
}

SocketAddress LessonScope::addressOf(const QString& name) const
{
    const EndpointState* const socket = state(name);
    return socket == nullptr ? SocketAddress() : reachable(socket->local);
}

// What "${name}" stands for; undefined: not known (yet).
QJsonValue LessonScope::known(const QString& name) const
{
    if (const auto found = m_params.constFind(name); found != m_params.constEnd())
        return found.value();
    const SocketAddress address = addressOf(name.section(QLatin1Char('.'), 0, -2));
    if (!address.isValid())
        return QJsonValue::Undefined;
    const QString part = name.section(QLatin1Char('.'), -1);
    if (part == QLatin1String("port"))
        return address.port;
    return part == QLatin1String("address") ? QJsonValue(address.displayHost()) : QJsonValue(QJsonValue::Undefined);
}

static const QRegularExpression& reference()
{
    static const QRegularExpression pattern(QStringLiteral("\\$\\{([A-Za-z0-9._-]+)\\}"));
    return pattern;
}

QJsonValue LessonScope::filled(const QJsonValue& value) const
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue& item : value.toArray())
            items += filled(item);
        return items;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            it.value() = filled(it.value());
        return object;
    }
    if (!value.isString())
        return value;
    const QString text = value.toString();
    const QRegularExpressionMatch match = reference().match(text);
    if (match.hasMatch() && match.capturedLength() == text.size()) {
        const QJsonValue meant = known(match.captured(1));
        return meant.isUndefined() ? value : meant;
    }
    return filledText(text);
}

QString LessonScope::filledText(const QString& text) const
{
    QString result;
    qsizetype at = 0;
    for (auto it = reference().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QJsonValue meant = known(match.captured(1));
        result += text.mid(at, match.capturedStart() - at);
        result += meant.isUndefined() ? match.captured() : meant.toVariant().toString();
        at = match.capturedEnd();
    }
    return result + text.mid(at);
}

QString LessonScope::shownText(const QString& text) const
{
    static const QRegularExpression name(QStringLiteral("\\b[SCULRD]\\d+(?:[.·]\\d+)?(?![A-Za-z0-9])"));
    const QString whole = filledText(text);
    QString result;
    qsizetype at = 0;
    for (auto it = name.globalMatch(whole); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const SocketId id = find(match.captured().replace(QChar(0xb7), QLatin1Char('.')));
        result += whole.mid(at, match.capturedStart() - at) + (id.isValid() ? id.display() : match.captured());
        at = match.capturedEnd();
    }
    return result + whole.mid(at);
}

bool LessonScope::isFilled(const QJsonValue& value)
{
    if (value.isArray()) {
        for (const QJsonValue& item : value.toArray()) {
            if (!isFilled(item))
                return false;
        }
    } else if (value.isObject()) {
        for (const QJsonValue& item : value.toObject()) {
            if (!isFilled(item))
                return false;
        }
    }
    return !value.isString() || !reference().match(value.toString()).hasMatch();
}

// Below the ports that systems give out by themselves, so that no client takes one in between.
static constexpr quint16 firstFreePort = 20'000;
static constexpr quint16 lastFreePort = 29'999;

quint16 LessonScope::portFor(quint16 wished) const
{
    if (const auto chosen = m_chosenPorts.constFind(wished); chosen != m_chosenPorts.constEnd())
        return chosen.value();
    quint16 port = wished;
    for (int tries = 0; tries < 1000 && (m_ports == Ports::Free || !m_isPortFree(wished)); ++tries) {
        port = quint16(QRandomGenerator::global()->bounded(int(firstFreePort), int(lastFreePort) + 1));
        if (m_isPortFree(port) && m_chosenPorts.key(port) == 0)
            break;
    }
    m_chosenPorts.insert(wished, port);
    m_chosenPorts.insert(port, port); // who refers to the chosen one means it
    return port;
}

quint16 LessonScope::port(const QJsonValue& value) const
{
    if (value.isObject())
        return addressOf(value.toObject().value(QLatin1String("of")).toString()).port;
    const auto wished = quint16(value.toInt());
    constexpr quint16 firstUnreserved = 1024;
    return m_ports == Ports::Free && wished >= firstUnreserved ? portFor(wished) : wished;
}

HostPort LessonScope::place(const QJsonValue& value) const
{
    if (value.isString()) {
        const SocketAddress address = addressOf(value.toString());
        return {address.host.toString(), address.port};
    }
    const QJsonObject where = value.toObject();
    const QJsonValue there = where.value(QLatin1String("port"));
    // Another program's port is what it is; only those that the lesson opens itself are chosen anew.
    const auto literal = quint16(there.toInt());
    return {where.value(QLatin1String("host")).toString(),
            there.isDouble() ? m_chosenPorts.value(literal, literal) : port(there)};
}

void LessonScope::beginRound()
{
    m_receivedBefore.clear();
    const QList<SocketId> endpoints = m_table.endpoints();
    for (SocketId endpoint : endpoints) {
        const QList<SocketId> sockets = m_table.connections(endpoint) + QList<SocketId>{endpoint};
        for (SocketId socket : sockets) {
            if (const EndpointState* const state = m_table.find(socket))
                m_receivedBefore.insert(socket, state->bytesReceived);
        }
    }
}

quint64 LessonScope::receivedInRound(const QString& name) const
{
    const EndpointState* const socket = state(name);
    return socket == nullptr ? 0 : socket->bytesReceived - m_receivedBefore.value(socket->id);
}
