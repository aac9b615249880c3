// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/Lesson.h"

#include <QStringList>

// How far the sockets of a lesson reach, as its file says it before anything is opened.
struct LessonReach
{
    QStringList hosts;        // beyond this computer, that it connects or sends to, or looks up
    bool isOpenToAll = false; // it listens on every address of this computer

    static LessonReach of(const Lesson& lesson);
    static LessonReach of(const Lesson& lesson, const LessonAction& action);
};
