// SPDX-License-Identifier: MIT
#include "widgets/endpoints/ConnectionDelegate.h"

#include "widgets/endpoints/ConnectionModel.h"
#include "widgets/endpoints/StateLook.h"
#include "widgets/style/EventColors.h"

#include <QPainter>

#include <algorithm>

ConnectionDelegate::ConnectionDelegate(const EndpointTable& table, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_table(table)
{
}

void ConnectionDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto* model = qobject_cast<const ConnectionModel*>(index.model());
    const SocketId id = model->idAt(index.row());
    const EndpointState* state = m_table.find(id);
    const StateLook look = stateLook(id, state);
    const EventColors colors = EventColors::of(option.palette);

    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, colors.selection());
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())), colors.selectionBar());
    }
    const QRect room = option.rect.adjusted(8, 0, -8, 0);
    painter->setFont(option.font);
    painter->setPen(colors.text(look.role));
    painter->drawText(room, Qt::AlignVCenter | Qt::AlignRight, look.word);
    const int left = option.fontMetrics.horizontalAdvance(look.word) + 8;
    const bool isOpen = state != nullptr && state->isOpen();
    painter->setPen(option.palette.color(isOpen ? QPalette::Text : QPalette::PlaceholderText));
    painter->drawText(room.adjusted(0, 0, -left, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      option.fontMetrics.elidedText(index.data().toString(), Qt::ElideRight, room.width() - left));
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(colors.selectionBar());
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize ConnectionDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {100, std::max(28, option.fontMetrics.height() + 10)};
}
