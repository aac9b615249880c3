// SPDX-License-Identifier: MIT
#include "widgets/log/LogAccessible.h"

#include "widgets/log/LogRowAccessible.h"
#include "widgets/log/LogView.h"

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<LogView*>(object);
    return view ? new LogAccessible(*view) : nullptr;
}

} // namespace

LogAccessible::LogAccessible(LogView& view)
    : QAccessibleWidget(&view, QAccessible::List)
    , m_view(view)
{
}

LogAccessible::~LogAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_rows))
        QAccessible::deleteAccessibleInterface(id);
}

void LogAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void LogAccessible::noteCurrent(LogView& view)
{
    if (!QAccessible::isActive() || !view.currentIndex().isValid())
        return;
    QAccessibleEvent event(&view, QAccessible::Focus);
    event.setChild(view.currentIndex().row());
    QAccessible::updateAccessibility(&event);
}

int LogAccessible::childCount() const
{
    return m_view.rowCount();
}

QAccessibleInterface* LogAccessible::child(int row) const
{
    if (row < 0 || row >= m_view.rowCount())
        return nullptr;
    if (const auto known = m_rows.constFind(row); known != m_rows.cend())
        return QAccessible::accessibleInterface(*known);
    if (m_rows.size() >= maxKept) {
        for (const QAccessible::Id id : std::as_const(m_rows))
            QAccessible::deleteAccessibleInterface(id);
        m_rows.clear();
    }
    auto* made = new LogRowAccessible(m_view, row); // the registry owns it
    m_rows.insert(row, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface* LogAccessible::childAt(int x, int y) const
{
    return child(m_view.indexAt(m_view.viewport()->mapFromGlobal(QPoint(x, y))).row());
}

int LogAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* row = dynamic_cast<const LogRowAccessible*>(child);
    return row ? row->row() : -1;
}

QAccessibleInterface* LogAccessible::focusChild() const
{
    return m_view.hasFocus() ? child(m_view.currentIndex().row()) : nullptr;
}
