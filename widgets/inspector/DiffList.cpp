// SPDX-License-Identifier: MIT
#include "widgets/inspector/DiffList.h"

#include "model/payload/HexLayout.h"

#include <QPainter>

#include <algorithm>

namespace {

constexpr int margin = 8;
constexpr quint64 bytesInRow = 8;
constexpr int textCell = int(bytesInRow) * 3 + 1; // right of the offset
constexpr int gap = 2;

} // namespace

DiffList::DiffList(ByteSelection& selection, QWidget* parent)
    : ByteView(selection, parent)
{
    setHeaderVisible(true);
}

void DiffList::setDiff(const PayloadDiff* diff, const ByteSource* right)
{
    m_diff = diff;
    m_right = right;
    m_rowsBefore.assign(1, 0);
    if (m_diff) {
        for (const DiffRun& run : m_diff->runs())
            m_rowsBefore.push_back(m_rowsBefore.back() + qint64((run.size - 1) / bytesInRow) + 1);
    }
    updateRows();
}

void DiffList::setNames(const QString& left, const QString& right)
{
    m_names[0] = left;
    m_names[1] = right;
    update();
}

qint64 DiffList::rowCount() const
{
    return m_diff ? m_rowsBefore.back() : 0;
}

DiffList::Row DiffList::row(qint64 number) const
{
    if (number < 0 || number >= rowCount())
        return {};
    const auto index = std::upper_bound(m_rowsBefore.begin(), m_rowsBefore.end(), number) - m_rowsBefore.begin() - 1;
    const DiffRun& run = m_diff->runs()[index];
    const quint64 inRun = quint64(number - m_rowsBefore[size_t(index)]) * bytesInRow;
    const quint64 size = qMin(bytesInRow, run.size - inRun);
    Row row{run.kind, {run.left, 0}, {run.right, 0}};
    if (run.kind != DiffRun::Kind::RightOnly)
        row.left = {run.left + inRun, size};
    if (run.kind != DiffRun::Kind::LeftOnly)
        row.right = {run.right + inRun, size};
    return row;
}

qint64 DiffList::rowOf(quint64 offset) const
{
    if (!m_diff)
        return 0;
    const QList<DiffRun>& runs = m_diff->runs();
    auto behind = std::upper_bound(runs.begin(), runs.end(), offset,
                                   [](quint64 value, const DiffRun& run) { return value < run.left; });
    while (behind != runs.begin()) {
        --behind;
        if (behind->kind != DiffRun::Kind::RightOnly)
            break;
    }
    if (behind == runs.end() || offset < behind->left)
        return 0;
    const qint64 first = m_rowsBefore[size_t(behind - runs.begin())];
    const qint64 end = m_rowsBefore[size_t(behind - runs.begin()) + 1];
    return qMin(first + qint64((offset - behind->left) / bytesInRow), end - 1);
}

ByteSpan DiffList::bytesOf(qint64 number) const
{
    return row(number).left;
}

qint64 DiffList::nextDifference(qint64 number) const
{
    for (qsizetype i = 0; m_diff && i < m_diff->runs().size(); ++i) {
        const qint64 first = m_rowsBefore[size_t(i)];
        if (first > number && m_diff->runs()[i].kind != DiffRun::Kind::Same)
            return first;
    }
    return -1;
}

void DiffList::goToRow(qint64 number)
{
    const Row there = row(number);
    if (there.left.size > 0)
        selection().select(there.left.offset, there.left.size);
    revealRow(number);
}

quint64 DiffList::longest() const
{
    return std::max(isEmpty() ? 0 : source()->size(), m_right ? m_right->size() : 0);
}

int DiffList::offsetCells() const
{
    return HexLayout::offsetDigits(longest()) + 1;
}

int DiffList::sideX(int side) const
{
    return margin + side * (offsetCells() + textCell + int(bytesInRow) + gap) * look().cell();
}

int DiffList::contentWidth() const
{
    return sideX(2) - gap * look().cell();
}

quint64 DiffList::byteAt(const QPoint& point) const
{
    const Row there = row(rowAt(point.y()));
    const int column = (point.x() - sideX(0)) / look().cell() - offsetCells();
    return there.left.offset + quint64(qBound(0, column / 3, int(qMax<quint64>(1, there.left.size)) - 1));
}

void DiffList::paintHeader(QPainter& painter, const QRect& rect)
{
    painter.setFont(font());
    painter.setPen(look().colors().secondary());
    for (int side = 0; side < 2; ++side)
        painter.drawText(QRect(sideX(side), rect.top(), sideX(1) - sideX(0) - 8, rect.height()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine, m_names[side]);
}

void DiffList::paintSide(QPainter& painter, int side, qint64 number, const Row& row, const QByteArray& bytes,
                         const QByteArray& other) const
{
    const ByteSpan span = side == 0 ? row.left : row.right;
    const auto rect = [&](int column, int width) {
        return QRect(sideX(side) + column * look().cell(), rowTop(number), width * look().cell(), look().rowHeight());
    };
    painter.setFont(look().mono());
    if (span.size == 0)
        return;
    painter.setPen(look().colors().secondary());
    painter.drawText(rect(0, offsetCells()), int(Qt::AlignVCenter) | Qt::TextSingleLine,
                     HexLayout::offsetText(span.offset, longest()));
    const EventRole role = side == 0 ? EventRole::Send : EventRole::Receive;
    for (int i = 0; i < int(bytes.size()); ++i) {
        const bool isOther = row.kind != DiffRun::Kind::Same && (i >= other.size() || other[i] != bytes[i]);
        const QRect digits = rect(offsetCells() + 3 * i, 2);
        const QRect character = rect(offsetCells() + textCell + i, 1);
        if (side == 0 && selection().contains(span.offset + quint64(i)))
            painter.fillRect(digits.adjusted(-2, 0, 2, 0), look().colors().selection());
        if (isOther) { // a frame besides the colour
            painter.setPen(look().colors().text(role));
            painter.drawRect(digits.adjusted(-2, 1, 1, -2));
        }
        painter.setPen(isOther ? look().colors().text(role) : look().text());
        const auto value = quint8(bytes[i]);
        painter.drawText(digits, int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip,
                         QString::number(value, 16).toUpper().rightJustified(2, u'0'));
        painter.drawText(character, int(Qt::AlignVCenter) | Qt::TextSingleLine,
                         value > 0x20 && value < 0x7f ? QString(QLatin1Char(bytes[i])) : QStringLiteral("."));
    }
}

void DiffList::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    for (qint64 number = first; number <= last; ++number) {
        const Row there = row(number);
        if (there.kind != DiffRun::Kind::Same)
            painter.fillRect(rowRect(number).adjusted(0, 0, 4096, 0), look().colors().row(true));
        const QByteArray left = source()->read(there.left.offset, qsizetype(there.left.size));
        const QByteArray right = m_right->read(there.right.offset, qsizetype(there.right.size));
        paintSide(painter, 0, number, there, left, right);
        paintSide(painter, 1, number, there, right, left);
    }
}

QString DiffList::rowText(qint64 number) const
{
    const Row there = row(number);
    const QByteArray left = source()->read(there.left.offset, qsizetype(there.left.size));
    const QByteArray right = m_right->read(there.right.offset, qsizetype(there.right.size));
    const QString bytes = QString::fromLatin1(left.toHex(' '));
    return there.kind == DiffRun::Kind::Same
               ? tr("Offset %1, the same: %2").arg(QString::number(there.left.offset), bytes)
               : tr("Offset %1, left: %2, right: %3")
                     .arg(QString::number(there.left.offset), bytes, QString::fromLatin1(right.toHex(' ')));
}
