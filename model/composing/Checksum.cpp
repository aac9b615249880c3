// SPDX-License-Identifier: MIT
#include "model/composing/Checksum.h"

namespace {

// One bit after the other: payloads that are typed are short.
quint32 reflectedCrc(QByteArrayView bytes, quint32 polynomial, quint32 crc)
{
    for (const char byte : bytes) {
        crc ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1U) != 0 ? polynomial : 0);
    }
    return crc;
}

quint32 crc16Ccitt(QByteArrayView bytes)
{
    quint32 crc = 0xffff;
    for (const char byte : bytes) {
        crc ^= quint32(quint8(byte)) << 8;
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc << 1) ^ ((crc & 0x8000U) != 0 ? 0x1021U : 0);
    }
    return crc & 0xffffU;
}

} // namespace

int checksumSize(Checksum kind)
{
    switch (kind) {
    case Checksum::Crc16Modbus:
    case Checksum::Crc16Ccitt:
        return 2;
    case Checksum::Crc32:
        return 4;
    case Checksum::Sum8:
    case Checksum::Xor8:
        return 1;
    }
    Q_UNREACHABLE();
    return 0;
}

quint32 checksum(QByteArrayView bytes, Checksum kind)
{
    switch (kind) {
    case Checksum::Crc16Modbus:
        return reflectedCrc(bytes, 0xa001, 0xffff);
    case Checksum::Crc16Ccitt:
        return crc16Ccitt(bytes);
    case Checksum::Crc32:
        return ~reflectedCrc(bytes, 0xedb88320, 0xffffffff);
    case Checksum::Sum8:
    case Checksum::Xor8: {
        quint32 sum = 0;
        for (const char byte : bytes)
            sum = kind == Checksum::Sum8 ? (sum + quint8(byte)) & 0xffU : sum ^ quint8(byte);
        return sum;
    }
    }
    Q_UNREACHABLE();
    return 0;
}
