// SPDX-License-Identifier: MIT
#include "widgets/inspector/JsonView.h"

#include "model/payload/HttpSplitter.h"
#include "model/payload/SafeText.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace {

constexpr int margin = 8;
constexpr int indent = 2;            // cells
constexpr qsizetype mostShown = 256; // UTF-16 units of one key or value

// Bytes of the HTTP header at the beginning; 0: there is none.
qsizetype httpHeader(const QByteArray& bytes)
{
    if (!bytes.startsWith("HTTP/1.") && !bytes.left(2048).contains(" HTTP/1."))
        return 0;
    HttpSplitter http;
    for (qsizetype at = 0; at < bytes.size() && http.headSize() == 0 && !http.problem() && !http.isEnd();)
        at += http.take(QByteArrayView(bytes).sliced(at));
    return http.problem() ? 0 : qsizetype(http.headSize());
}

} // namespace

JsonView::JsonView(ByteSelection& selection, QWidget* parent)
    : ByteView(selection, parent)
{
    connect(&selection, &ByteSelection::changed, this, &JsonView::statusChanged);
}

void JsonView::noteSource()
{
    m_isOutdated = true;
    m_outline = {};
    m_bytes.clear();
    if (isVisible())
        layOut();
}

void JsonView::noteMore()
{
    if (m_begin + quint64(m_bytes.size()) < quint64(mostBytes)) // what comes behind would not be shown
        noteSource();
}

void JsonView::showEvent(QShowEvent* event)
{
    ByteView::showEvent(event);
    if (m_isOutdated)
        layOut();
    if (!isEmpty())
        reveal(selection().cursor());
}

void JsonView::layOut()
{
    m_isOutdated = false;
    const QByteArray bytes = source() ? source()->read(0, mostBytes) : QByteArray();
    m_begin = quint64(httpHeader(bytes));
    m_bytes = bytes.mid(qsizetype(m_begin));
    m_outline = JsonOutline(m_bytes);
    updateRows();
    emit statusChanged();
}

QString JsonView::status() const
{
    if (isEmpty())
        return {};
    Message problem = m_outline.problem();
    if (m_begin + quint64(m_bytes.size()) < source()->size())
        return tr("Only the first %1 bytes are laid out.").arg(QLocale().toString(m_bytes.size()));
    if (!problem.isEmpty()) {
        problem.args = {QString::number(m_begin + m_outline.stoppedAt())};
        return translated(problem);
    }
    const qint64 row = rowOf(selection().cursor());
    return rowCount() == 0 ? tr("There is no JSON in these bytes.") : quotedForTerminal(m_outline.path(row, m_bytes));
}

qint64 JsonView::rowOf(quint64 offset) const
{
    const quint64 inside = offset < m_begin ? 0 : qMin(offset - m_begin, quint64(m_bytes.size()));
    return qMax<qint64>(0, m_outline.lineOf(quint32(inside)));
}

ByteSpan JsonView::bytesOf(qint64 row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const JsonLine& line = m_outline.lines()[row];
    return {m_begin + line.offset(), qMax<quint64>(1, line.value + line.valueSize - line.offset())};
}

ByteSpan JsonView::characterAt(quint64 offset) const
{
    return bytesOf(rowOf(offset));
}

quint64 JsonView::byteAt(const QPoint& point) const
{
    return bytesOf(rowAt(point.y())).offset;
}

int JsonView::contentWidth() const
{
    return margin + 20 * look().cell();
}

// Returns its width.
int JsonView::paintPart(QPainter& painter, QByteArrayView part, QPoint at, const QColor& color) const
{
    int x = at.x();
    painter.setFont(look().mono());
    for (const SafeRun& run : safeRuns(part, mostShown)) {
        if (run.isMarker) {
            const TextCell cell{0, 1, run.text, true, false, false};
            look().paint(painter, cell, QRect(x, at.y(), look().width(cell), look().rowHeight()));
            x += look().width(cell);
            continue;
        }
        painter.setFont(look().mono());
        painter.setPen(color);
        const int width = QFontMetrics(look().mono()).horizontalAdvance(run.text);
        painter.drawText(QRect(x, at.y(), width + 1, look().rowHeight()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine | Qt::TextDontClip, run.text);
        x += width;
    }
    return x - at.x();
}

void JsonView::paintRows(QPainter& painter, qint64 first, qint64 last)
{
    const EventColors& colors = look().colors();
    for (qint64 row = first; row <= last; ++row) {
        const JsonLine& line = m_outline.lines()[row];
        const QRect room = rowRect(row);
        const ByteSpan span = bytesOf(row);
        if (span.offset < selection().end() && span.end() > selection().first())
            painter.fillRect(room.adjusted(0, 0, 4096, 0), colors.selection());
        QPoint at(margin + line.depth * indent * look().cell(), room.top());
        const QByteArrayView bytes(m_bytes);
        if (line.keySize > 0) {
            at.rx() += paintPart(painter, bytes.sliced(line.key, line.keySize), at, colors.text(EventRole::Send));
            at.rx() += paintPart(painter, ": ", at, colors.secondary());
        }
        const QColor color = line.kind == JsonLine::Kind::String   ? colors.text(EventRole::Receive)
                             : line.kind == JsonLine::Kind::Number ? colors.text(EventRole::Connect)
                                                                   : look().text();
        at.rx() += paintPart(painter, bytes.sliced(line.value, line.valueSize), at, color);
        if (line.hasComma)
            at.rx() += paintPart(painter, ",", at, colors.secondary());
        noteWidth(at.x() + look().cell());
    }
}

QString JsonView::rowText(qint64 row) const
{
    const ByteSpan span = bytesOf(row);
    return escapedText(source()->read(span.offset, qsizetype(qMin<quint64>(span.size, bytesForText(mostShown)))),
                       mostShown);
}
