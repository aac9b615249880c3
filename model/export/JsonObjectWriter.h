// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>

// Builds one JSON object on one line, keys in the order in which they are added. (QJsonObject sorts them.)
class JsonObjectWriter final
{
public:
    void add(const char* key, qint64 number); // beyond 2^53: as a string, because readers count in double
    void add(const char* key, bool value);
    void add(const char* key, QStringView text);
    void add(const char* key, QLatin1String text);
    // Text that is known to be UTF-8.
    void addUtf8(const char* key, QByteArrayView text);
    // Bytes that need no escape: digits, base64.
    void addPlain(const char* key, QByteArrayView text);

    // The object with a newline at its end.
    QByteArray finish();

private:
    void addKey(const char* key);
    void addEscaped(QByteArrayView utf8);

    QByteArray m_line = "{";
};
