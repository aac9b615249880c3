// SPDX-License-Identifier: MIT
#include "widgets/rows/SpokenList.h"

#include "widgets/rows/SpokenRow.h"

#include <QAbstractScrollArea>

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<QAbstractScrollArea*>(object);
    auto* rows = dynamic_cast<SpokenRows*>(view);
    return rows ? new SpokenList(*view, *rows) : nullptr;
}

} // namespace

SpokenList::SpokenList(QAbstractScrollArea& view, SpokenRows& rows)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
    , m_spoken(rows)
{
}

SpokenList::~SpokenList()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void SpokenList::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void SpokenList::noteCurrent(QAbstractScrollArea& view, const SpokenRows& rows)
{
    if (!QAccessible::isActive() || rows.spokenCurrent() < 0)
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(rows.spokenCurrent());
    QAccessible::updateAccessibility(&event);
}

int SpokenList::childCount() const
{
    return m_spoken.spokenRows();
}

QAccessibleInterface* SpokenList::child(int row) const
{
    if (row < 0 || row >= m_spoken.spokenRows())
        return nullptr;
    if (const auto known = m_rows.constFind(row); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() >= maxKept) {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }
    auto* made = new SpokenRow(m_view, m_spoken, row); // the registry owns it
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* SpokenList::childAt(int x, int y) const
{
    return child(m_spoken.spokenRowAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
}

int SpokenList::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const SpokenRow*>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface* SpokenList::focusChild() const
{
    return m_view.hasFocus() ? child(m_spoken.spokenCurrent()) : nullptr;
}
