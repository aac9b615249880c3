// SPDX-License-Identifier: MIT
#pragma once

#include <QAbstractButton>

// The floating "57 new events · End" over a list of rows that does not follow.
class NewRowsPill final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NewRowsPill(QWidget* parent);

    // Stands at the bottom of its parent; hides for 0.
    void setCount(qint64 rows);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};
