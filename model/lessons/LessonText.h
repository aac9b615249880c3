// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonValue>
#include <QMap>
#include <QString>
#include <QStringList>

// A text that a lesson brings in several languages. It is data of the lesson: no translator of the program knows it.
class LessonText final
{
public:
    LessonText() = default;
    // English only.
    explicit LessonText(const QString& english);

    // The languages that a complete lesson has: "en", "de", "zh".
    static QStringList languages();

    void set(const QString& language, const QString& text);
    // In the language of the code ("de", "zh_CN"); English if it has none of it.
    QString in(const QString& language) const;
    bool isEmpty() const { return m_texts.isEmpty(); }
    // Of languages(); a text that is the same in all of them, such as a number, misses none.
    QStringList missing() const;

    // A string if there is only English, else an object by language.
    QJsonValue toJson() const;

    friend bool operator==(const LessonText&, const LessonText&) = default;

private:
    QMap<QString, QString> m_texts; // by language code
};
