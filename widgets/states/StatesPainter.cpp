// SPDX-License-Identifier: MIT
#include "widgets/states/StatesPainter.h"

#include "model/states/TcpStateText.h"
#include "widgets/states/Token.h"
#include "widgets/style/AppStyle.h"
#include "widgets/style/EventColors.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QPainter>

namespace {

constexpr qreal legendGap = 16;
constexpr qreal symbolWidth = 22;

} // namespace

StatesPainter::StatesPainter(const QFont& font, const QPalette& palette)
    : m_font(font)
    , m_palette(palette)
{
}

void StatesPainter::paintTransitions(QPainter& painter, const StatesLayout& layout, const Marks& marks) const
{
    const EventColors colors = EventColors::of(m_palette);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto isStrong = [&marks](TcpTransition id) {
        return marks.lit.test(size_t(id)) || marks.explained == id || marks.hovered == id;
    };
    for (const bool strongOnes : {false, true}) { // these above the others
        for (const TcpEdge& edge : tcpEdges()) {
            const QPolygonF& line = layout.edges[size_t(edge.id)].line;
            if (line.isEmpty() || isStrong(edge.id) != strongOnes)
                continue;
            const bool isTrail = marks.trail.test(size_t(edge.id));
            const QColor color = strongOnes || isTrail ? colors.selectionBar() : AppStyle::edge(m_palette);
            paintArrow(painter, line, color, strongOnes ? 2.6 : isTrail ? 2 : edge.isOfNotes() ? 0.7 : 1.3);
        }
        for (const TcpEdge& edge : tcpEdges()) {
            const StatesLayout::Edge& place = layout.edges[size_t(edge.id)];
            const bool isShown = layout.hasLabels || edge.id == TcpTransition::Reset;
            if (!place.line.isEmpty() && isShown && isStrong(edge.id) == strongOnes)
                paintLabel(painter, edge, place.label, layout.scale, strongOnes);
        }
    }
    painter.setFont(StatesLayout::labelFont(StatesLayout::scaled(m_font, layout.scale)));
    painter.setPen(colors.secondary());
    painter.drawText(layout.anyState, tr("any state"));
    if (layout.hasLabels)
        return;
    painter.setPen(colors.selectionBar());
    QStringList words; // of what has no label at its line
    for (const TcpEdge& edge : tcpEdges()) {
        if (edge.id != TcpTransition::None && isStrong(edge.id))
            words += edge.label();
    }
    const auto fitting = qsizetype(layout.corner.height() / QFontMetricsF(painter.font()).lineSpacing());
    painter.drawText(layout.corner, Qt::AlignTop | Qt::AlignLeft, words.mid(words.size() - fitting).join(u'\n'));
}

void StatesPainter::paintArrow(QPainter& painter, const QPolygonF& line, const QColor& color, qreal width) const
{
    painter.setPen(QPen(color, width));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    const QLineF last(line[line.size() - 2], line.last());
    const qreal head = 6 + width;
    const QPointF along = (last.p2() - last.p1()) / last.length() * head;
    const QPointF across(-along.y() * 0.45, along.x() * 0.45);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({last.p2(), last.p2() - along + across, last.p2() - along - across}));
}

void StatesPainter::paintLabel(QPainter& painter, const TcpEdge& edge, const QRectF& rect, qreal scale,
                               bool isStrong) const
{
    const EventColors colors = EventColors::of(m_palette);
    painter.setFont(StatesLayout::labelFont(StatesLayout::scaled(m_font, scale)));
    QColor background = isStrong ? colors.selection() : m_palette.color(QPalette::Base);
    background.setAlpha(isStrong ? 255 : 225);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(rect, 3, 3);
    painter.setPen(isStrong ? colors.selectionBar() : colors.secondary());
    if (*edge.action == '\0') {
        painter.drawText(rect, Qt::AlignCenter, QLatin1String(edge.cause));
        return;
    }
    QRectF half = rect;
    half.setHeight(rect.height() / 2);
    painter.drawText(half, Qt::AlignCenter, QLatin1String(edge.cause));
    painter.drawText(half.translated(0, half.height()), Qt::AlignCenter, QLatin1String(edge.action));
    painter.setPen(QPen(painter.pen().color(), 0.7)); // the figure writes them as a fraction
    painter.drawLine(QPointF(rect.left() + 3, half.bottom()), QPointF(rect.right() - 3, half.bottom()));
}

QStringList StatesPainter::legendWords() const
{
    return {translated(explanation(StateKnowledge::Read)), translated(explanation(StateKnowledge::Derived)),
            translated(explanation(StateKnowledge::PassedThrough)), tr("client"), tr("server")};
}

QString StatesPainter::caption()
{
    //: After a picture of the TCP states. The first sentence quotes RFC 9293, section 3.3.2.
    return tr("RFC 9293, figure 5: the diagram “is only a summary and must not be taken as the total specification”. "
              "Thin lines are from its notes. UDP sockets are not here: UDP has no connection, and so no states.");
}

qreal StatesPainter::notesHeight(qreal width) const
{
    const QFontMetricsF metrics(StatesLayout::labelFont(m_font));
    const QRectF text = metrics.boundingRect(QRectF(0, 0, width - 16, 1e5), Qt::TextWordWrap, caption());
    return legendHeight(width) + text.height() + 6;
}

QList<QPointF> StatesPainter::legendPlaces(qreal width) const
{
    const QFontMetricsF metrics(StatesLayout::labelFont(m_font));
    QList<QPointF> places;
    QPointF at;
    for (const QString& word : legendWords()) {
        const qreal needs = symbolWidth + metrics.horizontalAdvance(word);
        if (at.x() > 0 && at.x() + needs > width - 16)
            at = QPointF(0, at.y() + metrics.height() + 2);
        places += at;
        at.rx() += needs + legendGap;
    }
    return places;
}

qreal StatesPainter::legendHeight(qreal width) const
{
    return legendPlaces(width).constLast().y() + QFontMetricsF(StatesLayout::labelFont(m_font)).height() + 2;
}

void StatesPainter::paintNotes(QPainter& painter, const QRectF& room) const
{
    const EventColors colors = EventColors::of(m_palette);
    painter.setFont(StatesLayout::labelFont(m_font));
    const qreal row = QFontMetricsF(painter.font()).height() + 2;
    const QStringList words = legendWords();
    const QList<QPointF> places = legendPlaces(room.width());
    for (qsizetype i = 0; i < words.size(); ++i) {
        Token token;
        token.socket = SocketId(i == 4 ? 'S' : 'C', 1);
        token.known = i < 3 ? StateKnowledge(i) : StateKnowledge::Derived;
        const QPointF at = room.topLeft() + QPointF(8, 0) + places[i];
        token.paint(painter, QRectF(at + QPointF(0, 2), QSizeF(symbolWidth - 6, row - 4)), m_palette);
        painter.setPen(colors.secondary());
        painter.drawText(QRectF(at + QPointF(symbolWidth, 0), QSizeF(room.width(), row)), Qt::AlignVCenter, words[i]);
    }
    painter.drawText(room.adjusted(8, legendHeight(room.width()), -8, 0), Qt::TextWordWrap, caption());
}
