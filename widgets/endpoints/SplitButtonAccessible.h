// SPDX-License-Identifier: MIT
#pragma once

#include <QAccessibleWidget>

class QToolButton;

// A button with a menu beside it, as screen readers and switches use it: Qt's own offers them only the menu.
class SplitButtonAccessible final : public QAccessibleWidget
{
public:
    explicit SplitButtonAccessible(QToolButton* button);

    // Lets Qt find this class for every CloseButton. Calling again does nothing.
    static void install();

    QString text(QAccessible::Text text) const override;
    QAccessible::State state() const override;
    QStringList actionNames() const override;
    void doAction(const QString& name) override;

private:
    QToolButton* button() const;
};
