// SPDX-License-Identifier: MIT
#include "widgets/window/FittedHeight.h"

#include <QEvent>
#include <QLayout>

#include <algorithm>

FittedHeight::FittedHeight(QScrollArea& area, double share, QObject* parent)
    : QObject(parent)
    , m_area(&area)
    , m_share(share)
{
    m_area->installEventFilter(this);
    m_area->widget()->installEventFilter(this);
    fit();
}

FittedHeight::~FittedHeight()
{
    if (!m_area)
        return;
    m_area->setMinimumHeight(0);
    m_area->setMaximumHeight(QWIDGETSIZE_MAX);
}

void FittedHeight::setShare(double share)
{
    m_share = share;
    fit();
}

bool FittedHeight::eventFilter(QObject* watched, QEvent* event)
{
    const bool isChange = event->type() == QEvent::LayoutRequest && m_area && watched == m_area->widget();
    if (isChange || (event->type() == QEvent::Resize && watched == m_area))
        QMetaObject::invokeMethod(this, &FittedHeight::fit, Qt::QueuedConnection); // after the layout has been done
    return QObject::eventFilter(watched, event);
}

void FittedHeight::fit()
{
    if (!m_area)
        return;
    const QLayout& inside = *m_area->widget()->layout();
    const int width = m_area->viewport()->width();
    const int wanted = inside.hasHeightForWidth() ? inside.totalHeightForWidth(width) : inside.totalSizeHint().height();
    const int most = int(m_area->parentWidget()->parentWidget()->height() * m_share);
    m_area->setFixedHeight(std::min(wanted + 2 * m_area->frameWidth(), most));
}
