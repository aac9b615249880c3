// SPDX-License-Identifier: MIT
#include "model/recording/RecordFormat.h"

#include "model/recording/Crc32c.h"

#include <QtEndian>

#include <cstddef>
#include <cstring>

// EVNT bodies are the events as they are in memory: FORMAT.md lists these offsets.
static_assert(Q_BYTE_ORDER == Q_LITTLE_ENDIAN, "sessions are written as they are in memory");
static_assert(sizeof(SocketId) == 8);
static_assert(offsetof(Event, timeNs) == 0 && offsetof(Event, wallNs) == 8 && offsetof(Event, on) == 16);
static_assert(offsetof(Event, payloadAt) == 24 && offsetof(Event, streamOffset) == 32 && offsetof(Event, value) == 40);
static_assert(offsetof(Event, asked) == 48 && offsetof(Event, bytes) == 56 && offsetof(Event, local) == 60);
static_assert(offsetof(Event, peer) == 64 && offsetof(Event, text) == 68 && offsetof(Event, systemError) == 72);
static_assert(offsetof(Event, tcpState) == 74 && offsetof(Event, kind) == 76 && offsetof(Event, call) == 77);
static_assert(offsetof(Event, error) == 78 && offsetof(Event, flags) == 79);
static_assert(offsetof(Event, descriptor) == 80 && offsetof(Event, thread) == 84);
static_assert(offsetof(Event, receiveQueue) == 88 && offsetof(Event, sendQueue) == 92);

namespace {

constexpr char fileMark[] = "SOCKPLAY";
constexpr qsizetype crcAt = FileHeader::size - 4;
constexpr qsizetype headerCrcAt = RecordHeader::size - 4;

template <typename T>
void put(char* to, T value)
{
    qToLittleEndian(value, to);
}

template <typename T>
void append(QByteArray& to, T value)
{
    char bytes[sizeof(T)];
    put(bytes, value);
    to.append(bytes, sizeof(T));
}

template <typename T>
T get(QByteArrayView bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.data() + at);
}

// Reads a body from its start to its end and notices when there is less than it says.
class BodyReader final
{
public:
    explicit BodyReader(QByteArrayView body)
        : m_rest(body)
    {
    }

    template <typename T>
    T number()
    {
        const QByteArrayView bytes = take(sizeof(T));
        return bytes.isEmpty() ? T() : get<T>(bytes, 0);
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_rest.size()) {
            m_isWhole = false;
            return {};
        }
        const QByteArrayView taken = m_rest.first(size);
        m_rest = m_rest.sliced(size);
        return taken;
    }
    bool isWhole() const { return m_isWhole; }
    bool isAtEnd() const { return m_isWhole && m_rest.isEmpty(); }

private:
    QByteArrayView m_rest;
    bool m_isWhole = true;
};

} // namespace

QByteArray FileHeader::toBytes() const
{
    QByteArray bytes(size, '\0');
    std::memcpy(bytes.data(), fileMark, 8);
    put(bytes.data() + 8, major);
    put(bytes.data() + 10, minor);
    put(bytes.data() + 16, start.wallNs);
    put(bytes.data() + 24, start.monotonicNs);
    std::memcpy(bytes.data() + 32, session.toRfc4122().constData(), 16);
    put(bytes.data() + 48, quint32(sizeof(Event)));
    put(bytes.data() + crcAt, crc32c(bytes.constData(), crcAt));
    return bytes;
}

FileHeader::Fault FileHeader::read(QByteArrayView bytes, FileHeader* header)
{
    if (!QByteArrayView(fileMark, 8).startsWith(bytes.first(std::min<qsizetype>(8, bytes.size()))))
        return Fault::NotASession;
    if (bytes.size() < size)
        return Fault::TooShort;
    if (get<quint32>(bytes, crcAt) != crc32c(bytes.data(), crcAt))
        return Fault::Damaged;
    if (get<quint16>(bytes, 8) > currentMajor)
        return Fault::TooNew;
    if (get<quint32>(bytes, 48) != sizeof(Event))
        return Fault::Damaged;
    header->major = get<quint16>(bytes, 8);
    header->minor = get<quint16>(bytes, 10);
    header->start.wallNs = get<qint64>(bytes, 16);
    header->start.monotonicNs = get<qint64>(bytes, 24);
    header->session = QUuid::fromRfc4122(bytes.sliced(32, 16));
    return Fault::None;
}

void RecordHeader::write(char* to) const
{
    std::memset(to, 0, size_t(size));
    std::memcpy(to, mark, 4);
    put(to + 4, quint32(kind));
    put(to + 8, bodySize);
    put(to + 16, position);
    put(to + 24, count);
    put(to + 28, bodyCrc);
    put(to + headerCrcAt, crc32c(to, headerCrcAt));
}

std::optional<RecordHeader> RecordHeader::read(QByteArrayView bytes)
{
    if (bytes.size() < size || std::memcmp(bytes.data(), mark, 4) != 0)
        return {};
    if (get<quint32>(bytes, headerCrcAt) != crc32c(bytes.data(), headerCrcAt))
        return {};
    RecordHeader header;
    header.kind = RecordKind(get<quint32>(bytes, 4));
    header.bodySize = get<quint64>(bytes, 8);
    header.position = get<quint64>(bytes, 16);
    header.count = get<quint32>(bytes, 24);
    header.bodyCrc = get<quint32>(bytes, 28);
    return header;
}

QByteArray addressesBody(const QList<SocketAddress>& addresses)
{
    QByteArray body;
    for (const SocketAddress& address : addresses) {
        const QByteArray text =
            address.family == SocketAddress::Family::Local ? address.path.toUtf8() : address.host.toString().toUtf8();
        append(body, quint8(address.family));
        append(body, quint8(0));
        append(body, address.port);
        append(body, quint32(text.size()));
        body += text;
    }
    return body;
}

std::optional<QList<SocketAddress>> readAddressesBody(QByteArrayView body, quint32 count)
{
    QList<SocketAddress> addresses;
    BodyReader reader(body);
    for (quint32 i = 0; i < count && reader.isWhole(); ++i) {
        SocketAddress address;
        const quint8 family = reader.number<quint8>();
        reader.number<quint8>();
        address.port = reader.number<quint16>();
        const QString text = QString::fromUtf8(reader.take(reader.number<quint32>()));
        if (family > quint8(SocketAddress::Family::Local))
            return {};
        address.family = SocketAddress::Family(family);
        if (address.family == SocketAddress::Family::Local)
            address.path = text;
        else
            address.host = QHostAddress(text);
        addresses.append(address);
    }
    if (!reader.isAtEnd())
        return {};
    return addresses;
}

QByteArray textsBody(const QList<QString>& texts)
{
    QByteArray body;
    for (const QString& text : texts) {
        const QByteArray utf8 = text.toUtf8();
        append(body, quint32(utf8.size()));
        body += utf8;
    }
    return body;
}

std::optional<QList<QString>> readTextsBody(QByteArrayView body, quint32 count)
{
    QList<QString> texts;
    BodyReader reader(body);
    for (quint32 i = 0; i < count && reader.isWhole(); ++i)
        texts.append(QString::fromUtf8(reader.take(reader.number<quint32>())));
    if (!reader.isAtEnd())
        return {};
    return texts;
}
