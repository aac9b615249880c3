// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"

#include <QByteArray>

// The lesson as a file of format socket-lesson/1: UTF-8, keys in the order of FORMAT.md, one action or expectation a
// line. LessonReader makes the same lesson of it.
QByteArray lessonFile(const Lesson& lesson);

// "beginner", and the words for the types of parameters.
QLatin1String lessonLevelId(Lesson::Level level);
QLatin1String lessonParamTypeId(LessonParam::Type type);
