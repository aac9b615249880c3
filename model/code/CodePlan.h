// SPDX-License-Identifier: MIT
#pragma once

#include "model/code/CodeSteps.h"

// What a program shall do, before it is written in a language.
struct CodePlan
{
    CodePart part = CodePart::Calls;
    QList<CodeStep> steps;
    qsizetype preparations = 0; // Server: so many steps, then it is ready for the client
    QList<CodeTalk> talks;      // each begins in a thread of its own behind the step that opened its socket
    CodePlaces places;
    QList<Message> remarks; // what the program does differently or leaves out

    bool isEmpty() const { return steps.isEmpty(); }
};
