// SPDX-License-Identifier: MIT
#pragma once

#include <QToolButton>

class QAction;

// The ⋯ of a panel: its menu opens the panel in a window of its own, and puts it back.
class PaneButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit PaneButton(QWidget* parent = nullptr);

    void setAway(bool isAway);

signals:
    // Sent when the panel shall go to the other place.
    void moveWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QAction* m_move;
    bool m_isAway = false;
};
