// SPDX-License-Identifier: MIT
#pragma once

#include "widgets/sequence/SequenceStyle.h"

#include <QWidget>

class QPainter;

// What lines, heads and marks of the diagram mean, and what it never shows.
class SequenceLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit SequenceLegend(QWidget* parent = nullptr);

    QSize sizeHint() const override;

    // For pictures: the legend at 0, 0.
    static QSize sizeOf(const SequenceStyle& style);
    static void paintInto(QPainter& painter, const SequenceStyle& style);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
};
