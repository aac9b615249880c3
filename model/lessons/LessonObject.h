// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonRemark.h"
#include "model/lessons/LessonText.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <initializer_list>
#include <optional>

// One JSON object of a lesson file, taken key by key. What is wrong with a value goes to the remarks; what is returned
// then has no meaning. A key that nobody has asked for is an error when finish() is called.
class LessonObject final
{
public:
    enum class Need : quint8 { Optional, Required };

    LessonObject(const QJsonValue& value, const QString& path, LessonRemarks& remarks);

    bool has(const char* key) const { return m_object.contains(QLatin1String(key)); }
    QString pathOf(const char* key) const { return m_path + QLatin1Char('.') + QLatin1String(key); }
    const QString& path() const { return m_path; }
    LessonRemarks& remarks() const { return m_remarks; }

    QJsonValue value(const char* key, Need need = Need::Optional);
    QString string(const char* key, Need need = Need::Optional);
    LessonText text(const char* key, Need need = Need::Optional);
    // A whole number.
    int number(const char* key, int otherwise, int least, int most, Need need = Need::Optional);
    bool flag(const char* key);
    QStringList strings(const char* key);
    QJsonArray array(const char* key, Need need = Need::Optional);
    // One of these words; the index, 0 if it is missing or wrong.
    int word(const char* key, const QStringList& words, Need need = Need::Optional);

    // The same, where "${name}" may stand for the value.
    void numberOrParam(const char* key, int least, int most, Need need = Need::Optional);

    // Complains about keys that nobody has asked for.
    void finish() const;

    // A list of paths' children: "$.steps[2]".
    static QString item(const QString& path, qsizetype index);
    static bool isParam(const QJsonValue& value); // "${name}"

private:
    void refuse(const char* key, Message what);

    QJsonObject m_object;
    const QString m_path;
    LessonRemarks& m_remarks;
    QStringList m_asked;
    bool m_isObject = true;
};

// A text of a lesson: a string, or an object by language.
LessonText readLessonText(const QJsonValue& value, const QString& path, LessonRemarks& remarks);
