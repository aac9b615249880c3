// SPDX-License-Identifier: MIT
#include "widgets/rows/SpokenRow.h"

#include <QWindow>

SpokenRow::SpokenRow(QAbstractScrollArea& view, SpokenRows& rows, int row)
    : m_view(&view)
    , m_rows(rows)
    , m_row(row)
{
}

bool SpokenRow::isValid() const
{
    return m_view && m_row < m_rows.spokenRows();
}

QWindow* SpokenRow::window() const
{
    return m_view ? m_view->window()->windowHandle() : nullptr;
}

QAccessibleInterface* SpokenRow::parent() const
{
    return QAccessible::queryAccessibleInterface(m_view.data());
}

QString SpokenRow::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Name && isValid() ? m_rows.spokenText(m_row) : QString();
}

QRect SpokenRow::rect() const
{
    if (!isValid())
        return {};
    return m_rows.spokenRect(m_row).translated(m_view->viewport()->mapToGlobal(QPoint()));
}

QAccessible::State SpokenRow::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = m_rows.isSpokenSelected(m_row);
    state.focused = m_view->hasFocus() && m_rows.spokenCurrent() == m_row;
    state.offscreen = !m_view->viewport()->rect().intersects(m_rows.spokenRect(m_row));
    return state;
}
