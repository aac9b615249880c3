// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonExpectation.h"
#include "model/lessons/LessonRemark.h"

#include <QJsonValue>

// Reads one expectation of a lesson file; what is wrong goes to the remarks.
LessonExpectation readLessonExpectation(const QJsonValue& value, const QString& path, LessonRemarks& remarks);

// "linux", "macos", "windows": which this program was built for, and whether a list has no others.
QString thisOperatingSystem();
void checkOperatingSystems(const QStringList& names, const QString& path, LessonRemarks& remarks);

// What a lesson can require of a computer (FORMAT.md).
QStringList lessonCapabilities();
