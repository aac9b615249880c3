// SPDX-License-Identifier: MIT
#pragma once

#include "model/composing/TemplateField.h"
#include "model/payload/PayloadFormat.h"

#include <QList>
#include <QString>

// Text with places that are filled in when it is sent: ${counter}, ${time} …, lengths and checksums. A length counts
// all bytes behind it (:all: the whole payload), a checksum is over all bytes before it; computed are first the
// lengths, then the checksums from left to right. $${ is a ${ of its own.
class PayloadTemplate final
{
public:
    static constexpr qsizetype mostBytes = 16 << 20;

    // Escapes, line ending and encoding as the format has them; a problem says where.
    static Result<PayloadTemplate> parse(const QString& text, const PayloadFormat& format);

    bool isEmpty() const { return m_fields.isEmpty(); }
    // Whether the next payload may be another one.
    bool varies() const;
    // Whether the bytes change while one looks at them.
    bool tellsTime() const;
    // The bytes. A problem says at which variable of the text.
    Result<QByteArray> resolved(const TemplateValues& values) const;

private:
    QList<TemplateField> m_fields;
    TextEncoding m_encoding = TextEncoding::Utf8;
};
