// SPDX-License-Identifier: MIT
#pragma once

#include "model/session/LessonResult.h"

// The result for people: one line a step, and the failure.
QString lessonReport(const LessonResult& result);
