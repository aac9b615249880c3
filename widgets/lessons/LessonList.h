// SPDX-License-Identifier: MIT
#pragma once

class QTreeWidget;

inline constexpr int leastLessonRow = 28; // pixels, to be hit

// Makes a list with a row for each lesson; `stretching` is the column that takes the room that is left.
void setUpLessonList(QTreeWidget& list, int columns, int stretching);
