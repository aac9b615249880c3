// SPDX-License-Identifier: MIT
#include "widgets/window/PaneCycle.h"

#include <QApplication>
#include <QScrollArea>

#include <algorithm>

QWidget* PaneCycle::from(QList<QWidget*> panes, int step)
{
    QWidget* const first = panes.constFirst();
    panes.removeIf([](const QWidget* pane) {
        const auto* area = qobject_cast<const QScrollArea*>(pane); // whose own room is covered by what it scrolls
        return (area ? area->widget() : pane)->visibleRegion().isEmpty();
    });
    if (panes.isEmpty())
        return first;
    const auto hasFocus = [](const QWidget* pane) { return pane->isAncestorOf(QApplication::focusWidget()); };
    const auto now = std::find_if(panes.cbegin(), panes.cend(), hasFocus) - panes.cbegin();
    return now == panes.size() ? panes.constFirst() : panes.at((now + step + panes.size()) % panes.size());
}
