// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/SocketAddress.h"

#include <QByteArray>

// What the variables of a template stand for at one moment. The same values make the same bytes: what was shown is what
// is sent.
struct TemplateValues
{
    quint64 counter = 1;
    qint64 wallNs = 0; // since 1970-01-01T00:00:00Z
    quint32 seed = 0;  // of the random bytes
    SocketAddress local;
    SocketAddress peer;

    // Those of the next payload: the counter one further, the time and the chance of now.
    TemplateValues next() const;
    // Time and chance of now.
    void renew();
    // The random bytes of the field with that number in its template.
    QByteArray randomBytes(int field, int count) const;
};
