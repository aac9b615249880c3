// SPDX-License-Identifier: MIT
#pragma once

#include "model/lessons/LessonAction.h"
#include "model/lessons/LessonRemark.h"

#include <QJsonArray>
#include <QList>

// Reads the list of actions of a step or of a "repeat"; what is wrong with them goes to the remarks.
QList<LessonAction> readLessonActions(const QJsonArray& items, const QString& path, LessonRemarks& remarks);

// The controls that a ring can be put around: "add-server", "listen" …
QStringList lessonControls();
