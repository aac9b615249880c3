// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonAction.h"
#include "model/lessons/LessonScope.h"
#include "model/lessons/LessonWorld.h"

// Whether an event shows that the action was done, by whomever: the call that it asks for was made on the socket that
// it names. What was sent must be the same bytes; a settled state is looked up.
bool isTraceOf(const LessonAction& action, const LessonScope& scope, const LessonWorld& world, const Event& event);
