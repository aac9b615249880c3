// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonAction.h"
#include "model/lessons/LessonExpectation.h"
#include "model/lessons/LessonText.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// A question before the click; the events answer it.
struct LessonPrediction
{
    LessonText ask;
    QList<LessonText> choices; // 2 … 4
    int answer = 0;            // index into choices
    LessonText because;

    friend bool operator==(const LessonPrediction&, const LessonPrediction&) = default;
};

struct LessonStep
{
    QString id; // unique in the lesson
    LessonText say;
    std::optional<LessonPrediction> predict;
    QList<LessonAction> actions;         // "do"
    QList<LessonExpectation> expect;     // all of them, in any order; other events may come between
    QList<LessonExpectation> expectNone; // nothing of this while the step runs and withinMs after it
    LessonText explain;
    QStringList show; // panes that the window brings to the front: "log", "ribbons:C1>S1.1" …

    friend bool operator==(const LessonStep&, const LessonStep&) = default;
};

// A value that "${name}" stands for.
struct LessonParam
{
    enum class Type : quint8 {
        Port, // without a window a free one, everywhere the same
        Number,
        Text,
        Path,     // of an AF_UNIX socket: without a folder it is made in a private one
        HostName, // of this computer; has no default
    };

    QString name;
    Type type = Type::Text;
    QJsonValue byDefault;

    friend bool operator==(const LessonParam&, const LessonParam&) = default;
};

// A guided conversation with real sockets, the same for the window and for the command line (format socket-lesson/1).
struct Lesson
{
    enum class Level : quint8 { Beginner, Intermediate, Advanced };

    QString id; // "byte-stream": lower case, digits and minus
    LessonText title;
    LessonText goal;
    Level level = Level::Beginner;
    int minutes = 5;          // 1 … 120
    QStringList covers;       // "tutorial-1"
    QStringList os;           // where it works; empty: everywhere
    QStringList capabilities; // what the computer must have: "loopback", "ipv6" …
    QList<LessonParam> params;
    QList<LessonStep> steps;

    friend bool operator==(const Lesson&, const Lesson&) = default;
};
