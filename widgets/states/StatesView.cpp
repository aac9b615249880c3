// SPDX-License-Identifier: MIT
#include "widgets/states/StatesView.h"

#include "widgets/states/StatesDiagram.h"

#include <QScrollBar>
#include <QStyle>

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
    QSize room = maximumViewportSize(); // without scroll bars: with them a fitting form would not fit any more
    m_diagram->fitTo(room);
    const bool isWide = m_diagram->width() > room.width();
    const bool isHigh = m_diagram->height() > room.height();
    if (!isWide && !isHigh)
        return;
    // The bar of one direction must not make one of the other necessary.
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent, nullptr, verticalScrollBar());
    if (isWide)
        room.rheight() -= bar;
    if (isHigh)
        room.rwidth() -= bar;
    m_diagram->fitTo(room);
}

void StatesView::resizeEvent(QResizeEvent* event)
{
    fit();
    QScrollArea::resizeEvent(event);
}
