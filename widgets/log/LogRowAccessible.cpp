// SPDX-License-Identifier: MIT
#include "widgets/log/LogRowAccessible.h"

#include "widgets/log/LogView.h"

#include <QWindow>

LogRowAccessible::LogRowAccessible(LogView& view, int row)
    : m_view(&view)
    , m_row(row)
{
}

bool LogRowAccessible::isValid() const
{
    return m_view && m_row < m_view->rowCount();
}

QModelIndex LogRowAccessible::index() const
{
    return isValid() ? m_view->model()->index(m_row, 0) : QModelIndex();
}

QWindow* LogRowAccessible::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* LogRowAccessible::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString LogRowAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_view->words().sentence(index()) : QString();
}

QRect LogRowAccessible::rect() const
{
    if (!isValid())
        return {};
    QRect row = m_view->visualRect(index());
    row.setLeft(0);
    row.setWidth(m_view->viewport()->width());
    return row.translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State LogRowAccessible::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_view->selectionModel()->isSelected(index());
    state.focused = m_view->hasFocus() && m_view->currentIndex().row() == m_row;
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->visualRect(index()));
    return state;
}
