// SPDX-License-Identifier: MIT
#include "model/lessons/LessonText.h"

#include <QJsonObject>

#include <algorithm>

static const QString english = QStringLiteral("en");

LessonText::LessonText(const QString& text)
{
    set(english, text);
}

QStringList LessonText::languages()
{
    return {english, QStringLiteral("de"), QStringLiteral("zh")};
}

void LessonText::set(const QString& language, const QString& text)
{
    if (!text.isEmpty())
        m_texts.insert(language, text);
}

QString LessonText::in(const QString& language) const
{
    const auto found = m_texts.constFind(language.left(2));
    return found != m_texts.constEnd() ? found.value() : m_texts.value(english);
}

QStringList LessonText::missing() const
{
    QStringList codes;
    const QString text = m_texts.value(english);
    const bool hasWords = std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    for (const QString& code : languages()) {
        if (!m_texts.contains(code) && (hasWords || code == english))
            codes += code;
    }
    return codes;
}

QJsonValue LessonText::toJson() const
{
    if (m_texts.size() == 1 && m_texts.contains(english))
        return m_texts.first();
    QJsonObject object;
    for (auto it = m_texts.cbegin(); it != m_texts.cend(); ++it)
        object.insert(it.key(), it.value());
    return object;
}
