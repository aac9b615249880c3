// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/PayloadFormat.h"

#include <QList>
#include <QString>

// Where the bytes of a payload were typed: each character, escape or pair of digits, and what it became. Nothing, where
// the text cannot be read.
class TypedPlaces final
{
public:
    // UTF-16 units of the text, or bytes.
    struct Stretch
    {
        qsizetype first = 0;
        qsizetype size = 0;

        qsizetype end() const { return first + size; }
        friend bool operator==(const Stretch&, const Stretch&) = default;
    };

    TypedPlaces() = default;
    TypedPlaces(const QString& text, const PayloadFormat& format);

    // The bytes of all that is selected wholly or in part; if nothing is, of what begins at or around the place.
    Stretch bytesAt(Stretch selected) const;
    // The same, the other way round.
    Stretch placeOf(Stretch bytes) const;

private:
    struct Unit
    {
        Stretch place;
        Stretch bytes;
    };
    void addText(const QString& text, const PayloadFormat& format);
    Stretch mapped(Stretch from, Stretch Unit::*own, Stretch Unit::*other) const;

    QList<Unit> m_units;
};
