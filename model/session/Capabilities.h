// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"

#include <QStringList>

// What of a lesson's requirements this computer does not have: "os", "ipv6" … Empty: the lesson can be taken.
// Opens and closes sockets of its own to find out. `internetAllowed`: somebody has agreed that it leaves this computer.
QStringList missingRequirements(const Lesson& lesson, bool internetAllowed);
