// SPDX-License-Identifier: MIT
#include "widgets/endpoints/AddressDelegate.h"

#include <QPainter>

#include <algorithm>

namespace {

int columnOf(const QFontMetrics& metrics, const QString& address)
{
    const int common = metrics.horizontalAdvance(QStringLiteral("255.255.255.255"));
    return std::max(common, metrics.horizontalAdvance(address)) + metrics.height();
}

} // namespace

void AddressDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const int left = option.rect.left() + columnOf(option.fontMetrics, index.data().toString());
    painter->save();
    painter->setPen(option.palette.color(selected ? QPalette::HighlightedText : QPalette::PlaceholderText));
    painter->drawText(option.rect.adjusted(left - option.rect.left(), 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft,
                      index.data(meaningRole).toString());
    painter->restore();
}

QSize AddressDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize base = QStyledItemDelegate::sizeHint(option, index);
    const int width = columnOf(option.fontMetrics, index.data().toString()) +
                      option.fontMetrics.horizontalAdvance(index.data(meaningRole).toString()) +
                      option.fontMetrics.height();
    return {width, std::max(base.height(), int(option.fontMetrics.height() * 1.7))};
}
