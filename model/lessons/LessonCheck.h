// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonReader.h"

// Reads a lesson file and, if it has no errors, warns about what its author should know: missing translations, sockets
// that are used but never opened, names that mean nothing, and what would make it end differently from run to run
// (FORMAT.md, the rules for a lesson that always ends the same).
LessonDocument checkLesson(const QByteArray& file);
