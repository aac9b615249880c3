// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// A window with one panel in it, for a second screen or a projector.
class PaneWindow final : public QWidget
{
    Q_OBJECT

public:
    // Takes the panel over until somebody else does.
    PaneWindow(QWidget* pane, const QString& title, QWidget* parent);

signals:
    // Sent when the user closes it; the panel is still there.
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
};
