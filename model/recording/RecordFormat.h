// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Clock.h"
#include "model/core/SocketAddress.h"
#include "model/events/Event.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QUuid>

#include <optional>

// The bytes of a session file, as FORMAT.md describes them. All numbers are little endian.

enum class RecordKind : quint32 { // four letters, read as a number
    Events = 0x544E5645,          // EVNT
    Payload = 0x4C594150,         // PAYL
    Addresses = 0x52444441,       // ADDR
    Texts = 0x54584554,           // TEXT
    Padding = 0x44444150,         // PADD
    Dropped = 0x504F5244,         // DROP
    Finish = 0x494E4946,          // FINI
};

struct FileHeader
{
    static constexpr qsizetype size = 64;
    static constexpr quint16 currentMajor = 1;
    static constexpr quint16 currentMinor = 0;

    quint16 major = currentMajor;
    quint16 minor = currentMinor;
    Moment start; // of the session: the zero of every event's time
    QUuid session;

    QByteArray toBytes() const;
    enum class Fault : quint8 { None, TooShort, NotASession, Damaged, TooNew };
    // What keeps the first bytes of a file from being understood; on None `*header` is filled.
    static Fault read(QByteArrayView bytes, FileHeader* header);
};

struct RecordHeader
{
    static constexpr qsizetype size = 40;
    static constexpr char mark[] = "SPR\n";
    // What a writer puts into one record at most; a reader takes any length that the file has.
    static constexpr qsizetype largestBody = 1 << 20;

    RecordKind kind = RecordKind::Padding;
    quint64 bodySize = 0; // bytes behind the header
    quint64 position = 0; // first event id, payload position, or first number of the addresses or texts
    quint32 count = 0;    // of events, addresses or texts in the body
    quint32 bodyCrc = 0;

    // To `to`, which has room for size bytes.
    void write(char* to) const;
    // Nothing if these are not the bytes of a whole header.
    static std::optional<RecordHeader> read(QByteArrayView bytes);
};

// The body of an ADDR or TEXT record. Reading gives nothing for a body that is not what its count says.
QByteArray addressesBody(const QList<SocketAddress>& addresses);
std::optional<QList<SocketAddress>> readAddressesBody(QByteArrayView body, quint32 count);
QByteArray textsBody(const QList<QString>& texts);
std::optional<QList<QString>> readTextsBody(QByteArrayView body, quint32 count);
