// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// A line of plain text that gives way: what does not fit is cut with an ellipsis, and the tool tip has all of it.
class ElidedLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    void setText(const QString& text);
    QString text() const { return m_text; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
};
