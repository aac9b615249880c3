// SPDX-License-Identifier: MIT
#include "widgets/endpoints/SplitButtonAccessible.h"

#include "widgets/endpoints/CloseButton.h"

namespace {

QAccessibleInterface* makeInterface(const QString&, QObject* object)
{
    auto* const button = qobject_cast<CloseButton*>(object);
    return button ? new SplitButtonAccessible(button) : nullptr;
}

} // namespace

SplitButtonAccessible::SplitButtonAccessible(QToolButton* button)
    : QAccessibleWidget(button, QAccessible::Button)
{
    addControllingSignal(QStringLiteral("clicked(bool)"));
}

void SplitButtonAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(makeInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

QToolButton* SplitButtonAccessible::button() const
{
    return static_cast<QToolButton*>(widget());
}

QString SplitButtonAccessible::text(QAccessible::Text text) const
{
    const QString said = QAccessibleWidget::text(text);
    return said.isEmpty() && text == QAccessible::Name ? button()->text() : said;
}

QAccessible::State SplitButtonAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.hasPopup = true;
    return state;
}

QStringList SplitButtonAccessible::actionNames() const
{
    QStringList names;
    if (button()->isEnabled())
        names << pressAction() << showMenuAction();
    return names << QAccessibleWidget::actionNames();
}

void SplitButtonAccessible::doAction(const QString& name)
{
    if (!button()->isEnabled())
        return;
    if (name == pressAction())
        button()->click();
    else if (name == showMenuAction())
        QMetaObject::invokeMethod(button(), &QToolButton::showMenu, Qt::QueuedConnection); // it returns when closed
    else
        QAccessibleWidget::doAction(name);
}
