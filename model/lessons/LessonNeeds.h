// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"

// The capabilities (FORMAT.md) that a lesson's actions need of a computer, "loopback" first.
QStringList neededCapabilities(const Lesson& lesson);
