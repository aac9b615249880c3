// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

#include <array>
#include <vector>

class SequenceView;

// The whole session in a strip beside the diagram: what kinds of events are where, errors marked, and the part on
// screen. A click goes there. It keeps a few thousand numbers, however many events there are.
class DensityStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit DensityStrip(SequenceView& view);

    void takeRows(); // those of the index that are new
    void clear();    // begins with the first row of the view again
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    static constexpr size_t mostBuckets = 2048;
    static constexpr size_t roles = 7;
    struct Bucket
    {
        std::array<quint32, roles> events = {}; // by role
    };
    void halve();
    void setTexts();
    void goTo(int y);

    SequenceView& m_view;
    std::vector<Bucket> m_buckets;
    quint64 m_rowsPerBucket = 1;
    quint64 m_taken = 0; // rows
};
