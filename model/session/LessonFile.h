// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonReader.h"

// Reads a file, or says in its remarks why that is not possible. `withWarnings`: and what its author should know.
LessonDocument readLessonFile(const QString& path, bool withWarnings = false);

// "first-echo.lesson.json:12: $.steps[0].say: The text is empty."
QString remarkLine(const QString& path, const LessonRemark& remark, QString (*words)(const Message&));
