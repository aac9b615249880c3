// SPDX-License-Identifier: MIT
#pragma once

#include <QLayout>
#include <QList>

// Buttons side by side, going on in the next line where the room ends: translations differ in length.
class FlowLayout final : public QLayout
{
public:
    explicit FlowLayout(QWidget* parent);
    ~FlowLayout() override;
    Q_DISABLE_COPY_MOVE(FlowLayout)

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;

    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    int arrange(const QRect& rect, bool apply) const; // height used

    QList<QLayoutItem*> m_items;
};
