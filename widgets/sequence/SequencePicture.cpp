// SPDX-License-Identifier: MIT
#include "widgets/sequence/SequencePicture.h"

#include "widgets/sequence/SequenceLegend.h"
#include "widgets/sequence/SequencePainter.h"
#include "widgets/style/Theme.h"

#include <QFontInfo>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int rowHeight = 26; // px
constexpr int headHeight = 46;
// Nothing can be pointed at in a picture: so it has room for the words at its lifelines.
constexpr int leastWidth = 1000;
constexpr int mostWidth = 1600;
constexpr int laneWidth = 190;
constexpr int margins = 300;
constexpr int mostLanes = 24;

} // namespace

quint64 SequencePicture::mostRows(int scale)
{
    constexpr int mostPixels = 32'000;
    constexpr int legendHeight = 800;
    return quint64((mostPixels / scale - legendHeight) / rowHeight);
}

QImage SequencePicture::draw(const SequenceIndex& index, EventRange rows, bool withImplied, const QFont& font,
                             int scale)
{
    rows.end = std::min({rows.end, index.end(), rows.first + mostRows(scale)});
    rows.first = std::min(rows.first, rows.end);
    const SequenceStyle style(font, Theme::palette(false));
    LaneChoice choice(mostLanes);
    choice.chooseOnly(index.lanes(), index.lanesOf(rows));
    const int width = std::clamp(margins + laneWidth * int(choice.shown().size()), leastWidth, mostWidth);
    SequenceGeometry geometry;
    geometry.setRows(rows.first, rowHeight);
    geometry.setColumns(index.lanes(), choice, width, QFontInfo(font).pixelSize());
    const QSize body(std::max(width, geometry.contentWidth()), int(rows.count() + 1) * rowHeight);
    const SequenceScene scene(index, choice, geometry, rows, body.height(), withImplied);

    const QSize legend = SequenceLegend::sizeOf(style);
    QImage image(QSize(body.width(), headHeight + body.height() + legend.height()) * scale, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    const SequencePainter diagram(index, choice, geometry, style);
    for (int column = 0; column < geometry.columns(); ++column) {
        const double room = geometry.columnWidth(column) - 8;
        const QRectF box(geometry.columnX(column) - room / 2, 3, room, headHeight - 6);
        diagram.paintHead(painter, column, box, rows.isEmpty() ? 0 : rows.end - 1, false);
    }
    painter.translate(0, headHeight);
    painter.setClipRect(QRect(QPoint(), body));
    diagram.paint(painter, scene, body, noEvent, false);
    painter.setClipping(false);
    painter.translate(0, body.height());
    SequenceLegend::paintInto(painter, style);
    return image;
}
