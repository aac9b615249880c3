// SPDX-License-Identifier: MIT
#pragma once

#include "model/endpoints/EndpointTable.h"

#include <QStyledItemDelegate>

// Paints a connection on one line of 28 px: its name, what went through it, its state.
class ConnectionDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    ConnectionDelegate(const EndpointTable& table, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const EndpointTable& m_table;
};
