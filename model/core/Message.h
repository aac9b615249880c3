// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>
#include <QStringList>

#include <climits>

// A sentence without a language: the English source text is its id, looked up in the context "model".
// Write the text as QT_TRANSLATE_NOOP("model", "…") so that lupdate finds it; places are %1 … %9. With a count it has
// %n and is written as QT_TRANSLATE_N_NOOP("model", "…"), which asks for plural forms.
struct Message
{
    const char* text = nullptr; // a string literal, or nullptr: no sentence
    QStringList args = {};
    int count = -1;             // chooses the plural form and replaces %n; -1: no count
    const char* part = nullptr; // a text without places that is translated too and becomes the last argument

    bool isEmpty() const { return text == nullptr; }
};

Q_DECLARE_METATYPE(Message)

// A number as the count of a message; beyond int no language has another plural form.
constexpr int countOf(qint64 number)
{
    return number > INT_MAX ? INT_MAX : int(number);
}

// The sentence in the language of the installed translators. For front ends; nothing in the model calls it.
QString translated(const Message& message);

// What was wrong, why, and what to try: the three sentences every error shows.
struct Problem
{
    Message what;
    Message why;
    Message advice;
    qsizetype position = -1; // index of the offending UTF-16 unit in the text that was typed; -1: none

    // The three sentences on one line, in the language of the installed translators.
    QString sentence() const;
};
