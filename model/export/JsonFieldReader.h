// SPDX-License-Identifier: MIT
#pragma once

#include "model/core/Message.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

#include <optional>

// Takes the fields of one JSON object with the types they must have. Once something was wrong, problem() says what;
// what is taken then has no meaning.
class JsonFieldReader final
{
public:
    explicit JsonFieldReader(const QJsonObject& object)
        : m_object(object)
    {
    }

    bool has(QLatin1String key) const { return m_object.contains(key); }
    // A whole number, or a string of digits; `otherwise` if the field is missing.
    qint64 number(QLatin1String key, qint64 otherwise, qint64 least, qint64 most);
    QString text(QLatin1String key); // empty if the field is missing
    bool flag(QLatin1String key);
    QByteArray base64(QLatin1String key);
    qint64 wallTime(QLatin1String key); // ns since 1970-01-01T00:00:00Z

    void require(QLatin1String key);
    void refuse(QLatin1String key); // the value makes no sense
    const std::optional<Message>& problem() const { return m_problem; }

private:
    void fail(const char* text, QLatin1String key);

    const QJsonObject& m_object;
    std::optional<Message> m_problem;
};
