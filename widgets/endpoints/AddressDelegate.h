// SPDX-License-Identifier: MIT
#pragma once

#include <QStyledItemDelegate>

// A line of an address list: the address, and muted behind it what it means.
class AddressDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int meaningRole = Qt::UserRole + 1;

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};
