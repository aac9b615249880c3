// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QLatin1String>
#include <QList>
#include <QString>

// The same bytes read as one kind of value. Names and values are never translated.
struct Field
{
    QLatin1String name;
    int size = 0;   // bytes it is made of; UTF-8: of the code point that is there
    QString big;    // in network byte order; empty: there are not enough bytes, or they are no such value
    QString little; // the other way round; empty also for what has no order (one byte, an address, a code point)

    friend bool operator==(const Field&, const Field&) = default;
};

// What could begin at the first byte: integers of 8 to 64 bits, floats (IEEE 754), IPv4, IPv6 and MAC addresses, UNIX
// times, a UTF-8 code point. Always the same rows in the same order. 16 bytes are enough.
QList<Field> readFields(QByteArrayView bytes);
