// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

// What lines, heads and marks of the diagram mean, and what it never shows.
class SequenceLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    int rowHeight() const;
};
