// SPDX-License-Identifier: MIT
#pragma once

#include <QScrollArea>

class StatesDiagram;

// The room of the figure: it takes the form that fits, and is scrolled where none does.
class StatesView final : public QScrollArea
{
    Q_OBJECT

public:
    // Takes the diagram.
    explicit StatesView(StatesDiagram* diagram, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return {200, 100}; }
    QSize sizeHint() const override { return {640, 240}; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    StatesDiagram* m_diagram;
};
