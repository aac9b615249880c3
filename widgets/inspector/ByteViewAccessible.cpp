// SPDX-License-Identifier: MIT
#include "widgets/inspector/ByteViewAccessible.h"

#include "widgets/inspector/ByteView.h"

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* view = qobject_cast<ByteView*>(object);
    return view ? new ByteViewAccessible(*view) : nullptr;
}

} // namespace

ByteViewAccessible::ByteViewAccessible(ByteView& view)
    : QAccessibleWidget(&view, QAccessible::Document)
    , m_view(view)
{
}

void ByteViewAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void ByteViewAccessible::noteCursor(ByteView& view)
{
    if (!QAccessible::isActive() || !view.hasFocus())
        return;
    QAccessibleValueChangeEvent event(&view, view.currentRowText());
    QAccessible::updateAccessibility(&event);
}

QString ByteViewAccessible::text(QAccessible::Text kind) const
{
    return kind == QAccessible::Value ? m_view.currentRowText() : QAccessibleWidget::text(kind);
}
