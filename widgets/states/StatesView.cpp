// SPDX-License-Identifier: MIT
#include "widgets/states/StatesView.h"

#include "widgets/states/StatesDiagram.h"

StatesView::StatesView(StatesDiagram* diagram, QWidget* parent)
    : QScrollArea(parent)
    , m_diagram(diagram)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setBackgroundRole(QPalette::Base);
    setWidget(diagram);
    connect(diagram, &StatesDiagram::movedTo, this, [this](const QRect& place) {
        ensureVisible(place.center().x(), place.center().y(), place.width() / 2 + 8, place.height() / 2 + 8);
    });
    fit();
}

void StatesView::fit()
{
    m_diagram->fitTo(maximumViewportSize()); // without scroll bars: with them a fitting form would not fit any more
}

void StatesView::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}
