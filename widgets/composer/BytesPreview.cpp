// SPDX-License-Identifier: MIT
#include "widgets/composer/BytesPreview.h"

#include "widgets/style/EventColors.h"
#include "widgets/style/MonoFont.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace {

constexpr int margin = 4;
constexpr int leastRows = 2;

} // namespace

BytesPreview::BytesPreview(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setObjectName(QStringLiteral("bytesPreview"));
    showCount();
}

void BytesPreview::setBytes(const QByteArray& bytes, qsizetype characters)
{
    m_bytes = bytes;
    m_characters = characters;
    m_isReadable = true;
    showCount();
    update();
}

void BytesPreview::setNothing()
{
    m_bytes.clear();
    m_isReadable = false;
    showCount();
    update();
}

QString BytesPreview::hex() const
{
    return QString::fromLatin1(m_bytes.toHex(' '));
}

QString BytesPreview::countText() const
{
    if (!m_isReadable)
        return tr("not readable yet");
    const QString bytes = tr("%n byte(s)", nullptr, int(m_bytes.size()));
    if (m_characters < 0)
        return bytes;
    return tr("%n character(s) → %1", nullptr, int(m_characters)).arg(bytes);
}

void BytesPreview::showCount()
{
    setAccessibleName(tr("Bytes to be sent"));
    setAccessibleDescription(countText() + QLatin1Char(' ') + QString::fromLatin1(m_bytes.left(64).toHex(' ')));
    setToolTip(tr("Exactly these bytes go; nothing is added to what you see."));
}

void BytesPreview::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showCount();
}

void BytesPreview::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    update();
}

int BytesPreview::headerHeight() const
{
    return fontMetrics().height() + margin;
}

int BytesPreview::bytesPerRow() const
{
    const int cell = QFontMetrics(monoFont(font())).horizontalAdvance(QLatin1Char('0'));
    const int room = (width() - 2 * margin) / std::max(1, cell);
    // Three columns for a byte in hex, one for its character, two between.
    return std::clamp((room - 2) / 4 / 8 * 8, 8, 32);
}

QSize BytesPreview::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, headerHeight() + leastRows * fontMetrics().height() + 2 * margin};
}

void BytesPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const EventColors colors = EventColors::of(palette());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QRect(0, 0, width(), headerHeight()), Qt::AlignVCenter | Qt::AlignLeft, countText());
    const QRect box(0, headerHeight(), width(), height() - headerHeight());
    painter.fillRect(box, colors.row(true));
    const QFont mono = monoFont(font());
    const QFontMetrics metrics(mono);
    painter.setFont(mono);
    const int perRow = bytesPerRow();
    const int rows = std::max(1, (box.height() - 2 * margin) / metrics.height());
    const int cell = metrics.horizontalAdvance(QLatin1Char('0'));
    for (int row = 0; row < rows && qsizetype(row) * perRow < m_bytes.size(); ++row) {
        const QByteArray bytes = m_bytes.mid(qsizetype(row) * perRow, perRow);
        const int y = box.top() + margin + row * metrics.height();
        if (row == rows - 1 && qsizetype(row + 1) * perRow < m_bytes.size()) {
            painter.setPen(colors.secondary());
            const qsizetype hidden = m_bytes.size() - qsizetype(row) * perRow;
            painter.drawText(margin, y + metrics.ascent(), tr("… and %n byte(s) more", nullptr, int(hidden)));
            return;
        }
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(margin, y + metrics.ascent(), QString::fromLatin1(bytes.toHex(' ')));
        int x = margin + (perRow * 3 + 1) * cell;
        for (const char byte : bytes) {
            const bool isShown = byte > ' ' && byte <= '~';
            painter.setPen(isShown ? palette().color(QPalette::WindowText) : colors.secondary());
            painter.drawText(x, y + metrics.ascent(), isShown ? QString(QLatin1Char(byte)) : QStringLiteral("·"));
            x += cell;
        }
    }
}
