// SPDX-License-Identifier: MIT
#include "model/lessons/ExpectationWatch.h"

#include "model/core/TcpState.h"
#include "model/lessons/ExpectationReader.h"
#include "model/payload/SafeText.h"

#include <QCryptographicHash>

#include <algorithm>

using Kind = LessonExpectation::Kind;

ExpectationWatch::ExpectationWatch(const LessonExpectation& expectation, const EventStore& store, LessonScope& scope,
                                   const Paces& paces, Streams streams)
    : m_expectation(expectation)
    , m_store(store)
    , m_scope(scope)
    , m_matcher(store, scope)
    , m_paces(paces)
    , m_streams(streams)
{
    const QJsonValue kind = expectation.kind == Kind::State ? QJsonValue(eventKindId(EventKind::State))
                                                            : expectation.fields.value(QLatin1String("kind"));
    m_kind = eventKindFromId(kind.toString());
}

bool ExpectationWatch::isForThisSystem(const LessonExpectation& expectation)
{
    return expectation.os.isEmpty() || expectation.os.contains(thisOperatingSystem());
}

static QString nameIn(const QJsonObject& fields)
{
    return fields.value(QLatin1String("on")).toString();
}

void ExpectationWatch::take(EventId id, const Event& event)
{
    const QJsonObject& fields = m_expectation.fields;
    const bool isEnough = m_count > 0 && !fields.contains(QLatin1String("times"));
    if (isEnough || (m_kind && *m_kind != event.kind))
        return;
    if (m_expectation.kind == Kind::Event && m_matcher.matches(fields, id, event)) {
        ++m_count;
        if (fields.contains(QLatin1String("as")))
            m_scope.bind(fields.value(QLatin1String("as")).toString(), event.accepted());
    }
    if (m_expectation.kind == Kind::State && event.kind == EventKind::State && m_scope.find(nameIn(fields)) == event.on)
        m_hasPassedState = m_hasPassedState || matchesWish(fields.value(QLatin1String("is")),
                                                           QJsonValue(tcpStateName(TcpState(event.value))));
}

bool ExpectationWatch::isMet(EventId end)
{
    switch (m_expectation.kind) {
    case Kind::Event: {
        const QJsonValue times = m_scope.filled(m_expectation.fields.value(QLatin1String("times")));
        return times.isUndefined() ? m_count > 0 : matchesWish(times, m_count);
    }
    case Kind::Stream:
        return isStreamMet(end);
    case Kind::State:
        return m_hasPassedState || isStateMet();
    case Kind::Pace:
        return isPaceMet();
    }
    Q_UNREACHABLE();
    return false;
}

bool ExpectationWatch::isStreamMet(EventId end)
{
    const QJsonObject& fields = m_expectation.fields;
    const SocketId socket = m_scope.find(nameIn(fields));
    if (!socket.isValid() || m_scope.state(nameIn(fields)) == nullptr)
        return false; // a stream that is looked at before its socket is there would end where that begins
    const bool isSent = fields.contains(QLatin1String("sent"));
    if (!m_stream || m_stream->socket() != socket)
        m_stream = std::make_unique<StreamBytes>(
            m_store, socket, isSent ? StreamBytes::Direction::Sent : StreamBytes::Direction::Received, 0, end - 1);
    while (m_stream->advance(end)) {
    }
    const QJsonObject wishes = fields.value(isSent ? QLatin1String("sent") : QLatin1String("received")).toObject();
    const auto isMet = [&](const char* key, const auto& value) {
        const QJsonValue wish = m_scope.filled(wishes.value(QLatin1String(key)));
        return wish.isUndefined() || matchesWish(wish, QJsonValue(value()));
    };
    const quint64 size = m_stream->size();
    const quint64 wished = wishedSize(wishes).value_or(size);
    if (size < wished || (size > wished && m_streams == Streams::AreWhole))
        return false; // without reading a long stream again and again
    const auto bytes = [&] { return m_stream->read(size - wished, qsizetype(wished)); };
    return isMet("length", [&] { return qint64(wished); }) &&
           isMet("text", [&] { return QString::fromUtf8(bytes()); }) &&
           isMet("hex", [&] { return QString::fromLatin1(bytes().toHex()); }) && isMet("sha256", [&] {
               return QString::fromLatin1(QCryptographicHash::hash(bytes(), QCryptographicHash::Sha256).toHex());
           });
}

// Absent: of any size, or within limits.
std::optional<quint64> ExpectationWatch::wishedSize(const QJsonObject& wishes) const
{
    const auto wish = [&](const char* key) { return m_scope.filled(wishes.value(QLatin1String(key))); };
    if (const QJsonValue text = wish("text"); text.isString())
        return text.toString().toUtf8().size();
    if (const QJsonValue hex = wish("hex"); hex.isString())
        return hex.toString().size() / 2;
    if (const QJsonValue length = wish("length"); length.isDouble())
        return quint64(length.toInteger());
    return std::nullopt;
}

bool ExpectationWatch::isStateMet() const
{
    const EndpointState* const socket = m_scope.state(nameIn(m_expectation.fields));
    return socket != nullptr &&
           matchesWish(m_expectation.fields.value(QLatin1String("is")), QJsonValue(tcpStateName(socket->tcpState)));
}

static double median(QList<qint64> values)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return double(values.at(values.size() / 2));
}

double ExpectationWatch::ratio() const
{
    const double than = median(m_paces.value(m_expectation.fields.value(QLatin1String("than")).toString()));
    return than > 0 ? median(m_paces.value(m_expectation.fields.value(QLatin1String("step")).toString())) / than : 0;
}

bool ExpectationWatch::isPaceMet() const
{
    return matchesWish(m_expectation.fields.value(QLatin1String("ratio")), ratio());
}

Message ExpectationWatch::seen() const
{
    switch (m_expectation.kind) {
    case Kind::Event:
        return m_expectation.fields.contains(QLatin1String("times"))
                   ? Message{QT_TRANSLATE_N_NOOP("model", "There were %n such events."), {}, m_count}
                   : Message();
    case Kind::Stream:
        if (!m_stream)
            return {QT_TRANSLATE_NOOP("model", "There was no such socket.")};
        return {QT_TRANSLATE_N_NOOP("model", "The stream so far has %n bytes: %1"),
                {escapedText(m_stream->read(0, bytesForText(cellLength)))},
                countOf(qint64(m_stream->size()))};
    case Kind::State: {
        const EndpointState* const socket = m_scope.state(nameIn(m_expectation.fields));
        return socket == nullptr
                   ? Message{QT_TRANSLATE_NOOP("model", "There was no such socket.")}
                   : Message{QT_TRANSLATE_NOOP("model", "Its state is %1."), {tcpStateName(socket->tcpState)}};
    }
    case Kind::Pace:
        return {QT_TRANSLATE_NOOP("model", "The ratio was %1."), {QString::number(ratio(), 'f', 2)}};
    }
    Q_UNREACHABLE();
    return {};
}
