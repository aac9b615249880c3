// SPDX-License-Identifier: MIT
#include "model/export/JsonLinesReader.h"

#include "model/export/JsonFieldReader.h"
#include "model/export/JsonLinesForm.h"

#include <QIODevice>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>

namespace {

constexpr qint64 anyLeast = std::numeric_limits<qint64>::min();
constexpr qint64 anyMost = std::numeric_limits<qint64>::max();

QLatin1String key(const char* name)
{
    return QLatin1String(name);
}

// The value whose id stands in the field.
template <typename Value>
Value valueOf(JsonFieldReader& fields, const char* name, std::optional<Value> (*fromId)(QStringView))
{
    const std::optional<Value> value = fromId(fields.text(key(name)));
    if (!value)
        fields.refuse(key(name));
    return value.value_or(Value());
}

SocketId socketIdOf(JsonFieldReader& fields, const char* name)
{
    const QString text = fields.text(key(name));
    const std::optional<SocketId> id = SocketId::fromString(text);
    if (!id && !text.isEmpty())
        fields.refuse(key(name));
    return id.value_or(SocketId());
}

TcpState stateOf(JsonFieldReader& fields, const char* name)
{
    const QString text = fields.text(key(name));
    for (int state = 0; state <= int(TcpState::Closing); ++state) {
        if (text == tcpStateName(TcpState(state)))
            return TcpState(state);
    }
    fields.refuse(key(name));
    return TcpState::Unknown;
}

quint8 flagsOf(JsonFieldReader& fields)
{
    int flags = fields.flag(key("derived")) ? Event::DerivedState : 0;
    const QString how = fields.text(key("how"));
    const bool isBoth = how == key("both");
    if (isBoth || how == key("send"))
        flags |= Event::SendSide;
    if (isBoth || how == key("receive"))
        flags |= Event::ReceiveSide;
    if (!how.isEmpty() && (flags & (Event::SendSide | Event::ReceiveSide)) == 0)
        fields.refuse(key("how"));
    const QStringList words = fields.text(key("flags")).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        int bit = 1;
        while (bit <= Event::Started && word != jsonFlagWord(Event::Flag(bit)))
            bit *= 2;
        if (bit > Event::Started)
            fields.refuse(key("flags"));
        flags |= bit;
    }
    return quint8(flags);
}

qint64 valueOf(JsonFieldReader& fields, const Event& event)
{
    const QLatin1String field = jsonValueField(event);
    qint64 value = jsonImpliedValue(event);
    if (field == key("as"))
        value = qint64(socketIdOf(fields, "as").packed());
    else if (field == key("state"))
        value = int(stateOf(fields, "state"));
    else if (!field.isEmpty())
        value = fields.number(field, value, anyLeast, anyMost);
    return fields.number(key("value"), value, anyLeast, anyMost);
}

} // namespace

JsonLinesReader::JsonLinesReader(EventStore& store)
    : m_store(store)
{
}

std::optional<Problem> JsonLinesReader::read(QIODevice& from, qint64 size)
{
    constexpr qint64 blockSize = 1 << 20; // QIODevice::readLine() would set up the longest line each time
    for (qint64 taken = 0; taken < size && !m_isAtEnd;) {
        const QByteArray block = from.read(std::min(blockSize, size - taken));
        taken += block.size();
        m_isAtEnd = block.isEmpty();
        const bool isWhole = m_rest.trimmed().endsWith('}');
        const std::optional<Problem> problem = addBlock(m_isAtEnd ? QByteArrayView("\n") : QByteArrayView(block));
        m_isTorn = problem && m_isAtEnd && m_line > 1 && !isWhole; // it was being written when the writer was stopped
        if (problem && !m_isTorn)
            return problem;
    }
    return std::nullopt;
}

QList<Message> JsonLinesReader::remarks() const
{
    if (!m_isTorn)
        return {};
    return {{QT_TRANSLATE_NOOP("model", "The last line breaks off and is left out.")}};
}

std::optional<Problem> JsonLinesReader::addBlock(QByteArrayView block)
{
    qsizetype at = 0;
    for (qsizetype end = block.indexOf('\n'); end >= 0; end = block.indexOf('\n', at)) {
        const QByteArrayView line = block.sliced(at, end - at);
        at = end + 1;
        if (!m_rest.isEmpty())
            m_rest += line;
        const std::optional<Problem> problem = addLine(m_rest.isEmpty() ? line : QByteArrayView(m_rest));
        m_rest.clear();
        if (problem)
            return problem;
    }
    m_rest += block.sliced(at);
    if (m_rest.size() <= longestLine)
        return std::nullopt;
    ++m_line;
    return badLine({QT_TRANSLATE_NOOP("model", "It is longer than any event.")});
}

std::optional<Problem> JsonLinesReader::addLine(QByteArrayView line)
{
    ++m_line;
    const QByteArrayView text = line.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    QJsonParseError error = {};
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(text.data(), text.size()), &error);
    if (error.error != QJsonParseError::NoError)
        return badLine({QT_TRANSLATE_NOOP("model", "It is no JSON: %1 at character %2."),
                        {error.errorString(), QString::number(error.offset + 1)}});
    if (!document.isObject())
        return badLine({QT_TRANSLATE_NOOP("model", "It is JSON, but not an object.")});
    const QJsonObject object = document.object();
    const Result<Event> event = eventFrom(object);
    if (!event)
        return event.problem();
    return append(*event, object);
}

Result<Event> JsonLinesReader::eventFrom(const QJsonObject& object)
{
    constexpr qint64 longestSession = qint64(1) << 62; // ns, 146 years
    JsonFieldReader fields(object);
    for (const char* name : {"n", "t_ns", "wall", "kind", "on", "call"})
        fields.require(key(name));
    Event event;
    fields.number(key("n"), 0, 1, anyMost);
    event.timeNs = fields.number(key("t_ns"), 0, 0, longestSession);
    event.wallNs = fields.wallTime(key("wall"));
    event.kind = valueOf(fields, "kind", eventKindFromId);
    event.on = socketIdOf(fields, "on");
    event.call = valueOf(fields, "call", callFromId);
    const bool lingers = fields.has(key("linger")) ? fields.flag(key("linger")) : jsonImpliedLinger(event.kind);
    if (event.call == Call::Close && lingers)
        event.call = Call::LingerClose;
    event.error = valueOf(fields, "error", errorFromId);
    event.systemError =
        qint16(fields.number(key("errno"), 0, std::numeric_limits<qint16>::min(), std::numeric_limits<qint16>::max()));
    event.flags = flagsOf(fields);
    event.order = quint8(fields.number(key("order"), 0, 0, Event::orderEnds - 1) |
                         (fields.flag(key("order_ends")) ? Event::orderEnds : 0));
    event.streamOffset = quint64(fields.number(key("offset"), 0, anyLeast, anyMost));
    event.value = valueOf(fields, event);
    event.asked =
        fields.number(key("asked"), eventRole(event.kind) == EventRole::Send ? event.value : 0, anyLeast, anyMost);
    constexpr qint64 queueMost = Event::unknownQueue;
    event.descriptor = qint32(fields.number(key("fd"), -1, -1, std::numeric_limits<qint32>::max()));
    event.thread = quint32(fields.number(key("thread"), 0, 0, std::numeric_limits<quint32>::max()));
    event.receiveQueue = quint32(fields.number(key("recv_q"), queueMost, 0, queueMost));
    event.sendQueue = quint32(fields.number(key("send_q"), queueMost, 0, queueMost));
    const char* const stateField =
        event.kind == EventKind::State && fields.has(key("tcp_state")) ? "tcp_state" : "state";
    event.tcpState = stateOf(fields, stateField);
    if (fields.problem())
        return badLine(*fields.problem());
    return event;
}

std::optional<Problem> JsonLinesReader::append(const Event& event, const QJsonObject& object)
{
    constexpr qsizetype largestPayload = 1 << 30;
    JsonFieldReader fields(object);
    const bool isNote = event.kind == EventKind::Note;
    const QString text = fields.text(key("text"));
    const QString name = fields.text(key("name"));
    QByteArray data = fields.base64(key("data"));
    if (!fields.has(key("data")) && !isNote)
        data = text.toUtf8();
    const bool isLost = fields.has(key("kept")) && !fields.flag(key("kept"));
    const qint64 bytes =
        carriesPayload(event.kind) ? fields.number(key("bytes"), data.size(), 0, anyMost) : data.size();
    if (data.size() > largestPayload || (isLost ? !data.isEmpty() : bytes != data.size()))
        fields.refuse(key("bytes"));
    const auto address = [&fields](const char* shown, const char* raw) {
        const QString rawText = fields.text(key(raw));
        return std::pair(rawText.isEmpty() ? fields.text(key(shown)) : rawText, !rawText.isEmpty());
    };
    const AddressText local = address("local", "local_raw");
    const AddressText peer = address("peer", "peer_raw");
    if (fields.problem())
        return badLine(*fields.problem());
    Event whole = event;
    whole.text = m_store.textId(isNote ? text : name);
    whole.local = addressId(local);
    whole.peer = addressId(peer);
    m_store.append(whole, data, {m_store.start().monotonicNs + event.timeNs, event.wallNs});
    return std::nullopt;
}

quint32 JsonLinesReader::addressId(const AddressText& address)
{
    const auto known = m_addresses.constFind(address);
    if (known != m_addresses.constEnd())
        return *known;
    const quint32 id =
        m_store.addressId(address.second ? jsonAddressFromRaw(address.first) : jsonAddress(address.first));
    m_addresses.insert(address, id);
    return id;
}

Problem JsonLinesReader::badLine(Message why) const
{
    return {{QT_TRANSLATE_NOOP("model", "Line %1 is not an event"), {QString::number(m_line)}},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "Correct the line, or export the session again.")}};
}
