// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"
#include "model/lessons/LessonRemark.h"

#include <QByteArray>

// A lesson file as read: with errors in its remarks the lesson has no meaning beyond its title.
struct LessonDocument
{
    Lesson lesson;
    LessonRemarks remarks;
};

// Reads a file of the format socket-lesson/1 (FORMAT.md). Every key that is not known there is an error.
LessonDocument readLesson(const QByteArray& file);

inline constexpr qsizetype mostLessonBytes = 1 << 20;
