// SPDX-License-Identifier: MIT
#include "model/lessons/ClickPayload.h"

#include "model/payload/SafeText.h"

#include <algorithm>

static constexpr qsizetype leastRepeat = 32;
static constexpr qsizetype mostSaid = 32; // characters or bytes of a sentence

bool isLessonText(const QByteArray& bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0') && !bytes.contains("${");
}

bool isLessonText(const QString& text)
{
    return text.isValidUtf16() && isLessonText(text.toUtf8());
}

QJsonObject clickPayload(const QByteArray& bytes)
{
    const bool isAllAlike = bytes.size() >= leastRepeat && bytes.at(0) > ' ' && bytes.at(0) < '\x7f' &&
                            bytes.count(bytes.at(0)) == bytes.size();
    if (isAllAlike)
        return {{QStringLiteral("repeat"), QJsonObject{{QStringLiteral("text"), QString(QLatin1Char(bytes.at(0)))},
                                                       {QStringLiteral("times"), bytes.size()}}}};
    if (isLessonText(bytes))
        return {{QStringLiteral("text"), QString::fromUtf8(bytes)}};
    return {{QStringLiteral("hex"), QString::fromLatin1(bytes.toHex(' '))}};
}

Message sayPayload(const QByteArray& bytes, const QString& socket)
{
    const QString text = QString::fromUtf8(bytes);
    const QList<uint> points = text.toUcs4();
    const bool isPlain = isLessonText(bytes) && text.size() <= mostSaid && !text.isEmpty() &&
                         std::none_of(points.begin(), points.end(), [](uint point) { return isInvisible(point); });
    if (isPlain)
        return {QT_TRANSLATE_NOOP("model", "Send “%1” through %2."), {text, socket}};
    if (bytes.size() <= mostSaid && !bytes.isEmpty())
        return {QT_TRANSLATE_NOOP("model", "Send the bytes %1 (hex) through %2."),
                {QString::fromLatin1(bytes.toHex(' ')), socket}};
    return {QT_TRANSLATE_NOOP("model", "Send %1 bytes through %2."), {QString::number(bytes.size()), socket}};
}
