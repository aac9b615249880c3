// SPDX-License-Identifier: MIT
#pragma once

#include "model/payload/PayloadDiff.h"
#include "widgets/inspector/ByteView.h"

#include <vector>

// Two runs of bytes side by side in hex, with what is different marked. The selection is that of the left side.
class DiffList final : public ByteView
{
    Q_OBJECT

public:
    explicit DiffList(ByteSelection& selection, QWidget* parent = nullptr);

    // Shows the runs found so far; nullptr: nothing. All outlive their stay here.
    void setDiff(const PayloadDiff* diff, const ByteSource* right);
    void setNames(const QString& left, const QString& right);
    // The first row of the next difference behind the row; -1: there is none.
    qint64 nextDifference(qint64 row) const;
    void goToRow(qint64 row);

    qint64 rowCount() const override;
    qint64 rowOf(quint64 offset) const override;
    ByteSpan bytesOf(qint64 row) const override;
    QString rowText(qint64 row) const override;

protected:
    void paintHeader(QPainter& painter, const QRect& rect) override;
    void paintRows(QPainter& painter, qint64 first, qint64 last) override;
    int contentWidth() const override;
    quint64 byteAt(const QPoint& point) const override;

private:
    struct Row
    {
        DiffRun::Kind kind = DiffRun::Kind::Same;
        ByteSpan left;
        ByteSpan right;
    };
    Row row(qint64 number) const;
    quint64 longest() const; // bytes of the longer side
    int offsetCells() const;
    int sideX(int side) const;
    void paintSide(QPainter& painter, int side, qint64 number, const Row& row, const QByteArray& bytes,
                   const QByteArray& other) const;

    const PayloadDiff* m_diff = nullptr;
    const ByteSource* m_right = nullptr;
    std::vector<qint64> m_rowsBefore; // of each run; the last entry: all rows
    QString m_names[2];
};
