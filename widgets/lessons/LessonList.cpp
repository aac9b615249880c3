// SPDX-License-Identifier: MIT
#include "widgets/lessons/LessonList.h"

#include <QHeaderView>
#include <QTreeWidget>

void setUpLessonList(QTreeWidget& list, int columns, int stretching)
{
    list.setColumnCount(columns);
    list.setRootIsDecorated(false);
    list.setAllColumnsShowFocus(true);
    list.setUniformRowHeights(true);
    list.header()->setStretchLastSection(false);
    list.header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    list.header()->setSectionResizeMode(stretching, QHeaderView::Stretch);
}
