// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

// Checksums that protocols put behind their bytes. The names of the CRCs are those of the catalogue at
// https://reveng.sourceforge.io/crc-catalogue, which has the check values, too.
enum class Checksum : quint8 {
    Crc16Modbus, // CRC-16/MODBUS: polynomial 8005 reflected, begins with FFFF
    Crc16Ccitt,  // CRC-16/IBM-3740, also called CCITT-FALSE: polynomial 1021, begins with FFFF
    Crc32,       // CRC-32/ISO-HDLC, that of Ethernet, zip and PNG: polynomial 04C11DB7 reflected, inverted at both ends
    Sum8,        // all bytes added, modulo 256
    Xor8,        // all bytes by exclusive or
};

int checksumSize(Checksum kind); // bytes: 1, 2 or 4
quint32 checksum(QByteArrayView bytes, Checksum kind);
