// SPDX-License-Identifier: MIT
#include "model/lessons/LessonObject.h"

#include <cmath>

LessonObject::LessonObject(const QJsonValue& value, const QString& path, LessonRemarks& remarks)
    : m_object(value.toObject())
    , m_path(path)
    , m_remarks(remarks)
    , m_isObject(value.isObject())
{
    if (!m_isObject)
        m_remarks.error(path, {QT_TRANSLATE_NOOP("model", "Here an object in braces must stand.")});
}

void LessonObject::refuse(const char* key, Message what)
{
    m_remarks.error(pathOf(key), std::move(what));
}

QJsonValue LessonObject::value(const char* key, Need need)
{
    m_asked += QLatin1String(key);
    if (!has(key) && need == Need::Required && m_isObject)
        m_remarks.error(m_path, {QT_TRANSLATE_NOOP("model", "The key “%1” is missing."), {QLatin1String(key)}});
    return m_object.value(QLatin1String(key));
}

QString LessonObject::string(const char* key, Need need)
{
    const QJsonValue found = value(key, need);
    if (has(key) && !found.isString())
        refuse(key, {QT_TRANSLATE_NOOP("model", "Here a text in quotes must stand.")});
    return found.toString();
}

LessonText LessonObject::text(const char* key, Need need)
{
    const QJsonValue found = value(key, need);
    return has(key) ? readLessonText(found, pathOf(key), m_remarks) : LessonText();
}

static std::optional<int> wholeNumber(const QJsonValue& value, int least, int most)
{
    const double number = value.toDouble(std::nan(""));
    const bool isWhole = number >= least && number <= most && std::floor(number) >= number;
    return isWhole ? std::optional<int>(int(number)) : std::nullopt;
}

int LessonObject::number(const char* key, int otherwise, int least, int most, Need need)
{
    const QJsonValue found = value(key, need);
    if (!has(key))
        return otherwise;
    const std::optional<int> number = wholeNumber(found, least, most);
    if (!number)
        refuse(key, {QT_TRANSLATE_NOOP("model", "Here a whole number from %1 to %2 must stand."),
                     {QString::number(least), QString::number(most)}});
    return number.value_or(otherwise);
}

void LessonObject::numberOrParam(const char* key, int least, int most, Need need)
{
    if (isParam(m_object.value(QLatin1String(key))))
        value(key);
    else
        number(key, least, least, most, need);
}

bool LessonObject::flag(const char* key)
{
    const QJsonValue found = value(key);
    if (has(key) && !found.isBool())
        refuse(key, {QT_TRANSLATE_NOOP("model", "Here true or false must stand.")});
    return found.toBool();
}

QJsonArray LessonObject::array(const char* key, Need need)
{
    const QJsonValue found = value(key, need);
    if (has(key) && !found.isArray())
        refuse(key, {QT_TRANSLATE_NOOP("model", "Here a list in brackets must stand.")});
    return found.toArray();
}

QStringList LessonObject::strings(const char* key)
{
    QStringList texts;
    for (const QJsonValue& each : array(key)) {
        if (each.isString())
            texts += each.toString();
        else
            refuse(key, {QT_TRANSLATE_NOOP("model", "The list must hold texts in quotes only.")});
    }
    return texts;
}

int LessonObject::word(const char* key, const QStringList& words, Need need)
{
    const QJsonValue found = value(key, need);
    if (!has(key))
        return 0;
    const qsizetype index = words.indexOf(found.toString());
    if (index < 0)
        refuse(key,
               {QT_TRANSLATE_NOOP("model", "Here one of these must stand: %1."), {words.join(QLatin1String(", "))}});
    return int(std::max<qsizetype>(index, 0));
}

void LessonObject::finish() const
{
    const QStringList keys = m_object.keys();
    for (const QString& key : keys) {
        if (!m_asked.contains(key))
            m_remarks.error(m_path + QLatin1Char('.') + key,
                            {QT_TRANSLATE_NOOP("model", "There is no key “%1” here. There are: %2."),
                             {key, m_asked.join(QLatin1String(", "))}});
    }
}

QString LessonObject::item(const QString& path, qsizetype index)
{
    return path + QLatin1Char('[') + QString::number(index) + QLatin1Char(']');
}

bool LessonObject::isParam(const QJsonValue& value)
{
    const QString text = value.toString();
    return text.startsWith(QLatin1String("${")) && text.endsWith(QLatin1Char('}'));
}

LessonText readLessonText(const QJsonValue& value, const QString& path, LessonRemarks& remarks)
{
    LessonText text;
    if (value.isString()) {
        text.set(LessonText::languages().constFirst(), value.toString());
    } else if (value.isObject()) {
        LessonObject object(value, path, remarks);
        const QStringList languages = LessonText::languages();
        for (const QString& code : languages)
            text.set(code, object.string(code.toLatin1().constData()));
        object.finish();
    } else {
        remarks.error(path,
                      {QT_TRANSLATE_NOOP("model", "Here a text, or an object with texts by language, must stand.")});
    }
    if (text.isEmpty() && (value.isString() || value.isObject()))
        remarks.error(path, {QT_TRANSLATE_NOOP("model", "The text is empty.")});
    return text;
}
