// SPDX-License-Identifier: MIT
#include "app/UntilRule.h"

#include "model/payload/PayloadParser.h"

#include <QRegularExpression>

#include <cmath>

static Problem untilProblem(Message why)
{
    return {{QT_TRANSLATE_NOOP("model", "Not a rule when to end")},
            std::move(why),
            {QT_TRANSLATE_NOOP("model", "Write eof, bytes:N, text:TEXT, datagrams:N, connections:N or seconds:S.")}};
}

static Result<UntilRule> counted(UntilRule::Kind kind, const QString& number)
{
    static const QRegularExpression digits(QStringLiteral("^[0-9]{1,18}$"));
    const quint64 count = digits.match(number).hasMatch() ? number.toULongLong() : 0;
    if (count == 0)
        return untilProblem({QT_TRANSLATE_NOOP("model", "After the colon there is a whole number, at least 1.")});
    return UntilRule{kind, count, {}, 0};
}

Result<UntilRule> parseUntilRule(const QString& text, bool escapes)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString word = text.left(colon);
    const QString value = colon < 0 ? QString() : text.mid(colon + 1);
    if (colon < 0) {
        if (word == QLatin1String("eof"))
            return UntilRule{UntilRule::Kind::Eof, 0, {}, 0};
        return untilProblem(
            {QT_TRANSLATE_NOOP("model", "Only eof stands alone; the others have a colon and a value.")});
    }
    if (word == QLatin1String("bytes"))
        return counted(UntilRule::Kind::Bytes, value);
    if (word == QLatin1String("datagrams"))
        return counted(UntilRule::Kind::Datagrams, value);
    if (word == QLatin1String("connections"))
        return counted(UntilRule::Kind::Connections, value);
    if (word == QLatin1String("seconds")) {
        const Result<int> milliseconds = parseSeconds(value);
        if (!milliseconds)
            return milliseconds.problem();
        return UntilRule{UntilRule::Kind::Seconds, 0, {}, *milliseconds};
    }
    if (word == QLatin1String("text")) {
        const Result<QByteArray> bytes = parsePayload(value, {PayloadFormat::Mode::Text, escapes});
        if (!bytes)
            return bytes.problem();
        if (bytes->isEmpty())
            return untilProblem({QT_TRANSLATE_NOOP("model", "The text to wait for is empty.")});
        return UntilRule{UntilRule::Kind::Text, 0, *bytes, 0};
    }
    return untilProblem({QT_TRANSLATE_NOOP("model", "The word before the colon is not known.")});
}

Result<int> parseSeconds(const QString& text)
{
    static const QRegularExpression decimal(QStringLiteral("^[0-9]{1,7}(\\.[0-9]{1,9})?$"));
    const double seconds = decimal.match(text).hasMatch() ? text.toDouble() : 0.0;
    if (seconds < 0.001 || seconds > 2'000'000.0) // an int of milliseconds holds 24 days
        return Problem{{QT_TRANSLATE_NOOP("model", "Not a time")},
                       {QT_TRANSLATE_NOOP("model", "A time is a number of seconds from 0.001 to 2000000.")},
                       {QT_TRANSLATE_NOOP("model", "Write for example 2.5.")}};
    return int(std::lround(seconds * 1000.0));
}
