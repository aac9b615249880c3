// SPDX-License-Identifier: MIT
#include "widgets/log/BurstKeys.h"

#include "widgets/log/LogView.h"

#include <QKeyEvent>
#include <QMouseEvent>

using BurstState = LogModel::BurstState;

BurstKeys::BurstKeys(LogModel& model, LogView& view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
    , m_viewport(view.viewport())
{
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool BurstKeys::setExpanded(const QModelIndex& index, bool isExpanded)
{
    const auto state = BurstState(index.data(LogModel::BurstRole).toInt());
    if (state == BurstState::None || (state == BurstState::Expanded) == isExpanded)
        return false;
    m_view.setFollowing(false);
    m_model.setExpanded(index.row(), isExpanded);
    return true;
}

bool BurstKeys::eventFilter(QObject* watched, QEvent* event)
{
    const auto isExpanded = [](const QModelIndex& index) {
        return BurstState(index.data(LogModel::BurstRole).toInt()) == BurstState::Expanded;
    };
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const QModelIndex current = m_view.currentIndex();
        if (key == Qt::Key_Right || key == Qt::Key_Left)
            return setExpanded(current, key == Qt::Key_Right);
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return setExpanded(current, !isExpanded(current));
    }
    if (watched == m_viewport && event->type() == QEvent::MouseButtonDblClick) {
        const QModelIndex index = m_view.indexAt(static_cast<QMouseEvent*>(event)->pos());
        return setExpanded(index, !isExpanded(index));
    }
    return QObject::eventFilter(watched, event);
}
