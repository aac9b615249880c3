// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

class QDockWidget;
class QLabel;

// The line above a panel that has no controls of its own: its name and a button. As high as nothing where the name is
// on a tab already.
class PaneTitle final : public QWidget
{
    Q_OBJECT

public:
    // Becomes the title bar of the dock.
    PaneTitle(QDockWidget* dock, QWidget* button);

    void setShown(bool isShown);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

private:
    QLabel* m_name;
    bool m_isShown = true;
};
