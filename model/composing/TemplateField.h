// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/Checksum.h"
#include "model/composing/TemplateValues.h"
#include "model/core/Result.h"
#include "model/payload/TextEncoding.h"

#include <QByteArray>
#include <QStringView>

// One part of a template: bytes that are always the same, a variable, or what is computed from the other parts.
struct TemplateField
{
    enum class Kind : quint8 { Bytes, Counter, Time, Random, Local, Peer, Length, Checksum };
    enum class Form : quint8 {
        Usual,
        Host,       // Local, Peer: without the port
        Port,       // Local, Peer: alone
        UnixTime,   // Time: seconds
        UnixTimeMs, // Time: milliseconds
        All,        // Length: of the whole payload, not only of what follows
    };

    Kind kind = Kind::Bytes;
    Form form = Form::Usual;
    qsizetype from = 0;    // UTF-16 unit at which it begins in the template
    int width = 0;         // Counter, Length, Checksum: bytes; Counter: 0 means decimal digits. Random: how many
    bool isLittle = false; // its least byte first
    Checksum checksum = Checksum::Crc32;
    QByteArray bytes; // Bytes

    bool isComputed() const { return kind == Kind::Length || kind == Kind::Checksum; }
    bool varies() const { return kind == Kind::Counter || kind == Kind::Time || kind == Kind::Random; }
    // Bytes of a computed field.
    QByteArray number(quint64 value) const;
    // The bytes of a field that is not computed; `number`: its place in the template.
    Result<QByteArray> resolved(const TemplateValues& values, int number, TextEncoding encoding) const;

    // What stands between ${ and }: "counter", "length:4:le", "crc16:modbus". `from`: where the ${ is.
    static Result<TemplateField> parse(QStringView inside, qsizetype from);
};
