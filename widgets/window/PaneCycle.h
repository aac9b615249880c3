// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QWidget>

// The way of F6 through the panes of the window.
class PaneCycle final
{
public:
    // The pane behind (+1) or before (-1) the one with the focus, leaving out those that cannot be seen, also because
    // they are a tab behind another; the first if none has the focus. The first is always visible.
    static QWidget* from(QList<QWidget*> panes, int step);
};
