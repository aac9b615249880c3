// SPDX-License-Identifier: MIT
#include "widgets/log/LogHeader.h"

#include "widgets/log/LogText.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>
#include <QScopedValueRollback>

LogHeader::LogHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(0, logColumnCount)
{
    setModel(&m_titles);
    setHighlightSections(false);
    setSectionsMovable(true);
    setTitles();
    fit(0);
    connect(this, &QHeaderView::sectionResized, this, [this] { m_isReaders = m_isReaders || !m_isFitting; });
}

void LogHeader::setTitles()
{
    for (int i = 0; i < logColumnCount; ++i) {
        const auto column = LogColumn(i);
        m_titles.setHeaderData(i, orientation(), LogText::title(column));
        m_titles.setHeaderData(i, orientation(), LogText::titleTip(column), Qt::ToolTipRole);
    }
}

void LogHeader::setUsualWidths()
{
    QFont bold = font(); // as in the rows of errors
    bold.setBold(true);
    const auto width = [this](LogColumn column, const QFont& like, const QString& usual) {
        const int text = QFontMetrics(like).horizontalAdvance(usual) + 2 * padding + 2;
        resizeSection(int(column), qMax(text, sectionSizeHint(int(column))));
    };
    setMinimumSectionSize(QFontMetrics(font()).averageCharWidth() * 4);
    width(LogColumn::Number, font(), m_widestNumber);
    width(LogColumn::Time, font(), m_widestTime);
    width(LogColumn::Endpoint, font(), QStringLiteral("S10.10"));
    width(LogColumn::Event, font(), QStringLiteral("      Accepted 127.0.0.1:50000 as S1.1"));
    width(LogColumn::Bytes, font(), QStringLiteral("00000"));
    width(LogColumn::Call, bold, QStringLiteral("recv() = ECONNRESET"));
}

Qt::Alignment LogHeader::alignment(LogColumn column)
{
    const bool isNumber = column == LogColumn::Number || column == LogColumn::Time || column == LogColumn::Bytes;
    return Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft);
}

void LogHeader::paintSection(QPainter* painter, const QRect& rect, int column) const
{
    painter->fillRect(rect, palette().color(QPalette::Button));
    painter->fillRect(rect.left(), rect.bottom(), rect.width(), 1, palette().color(QPalette::Mid));
    painter->fillRect(rect.right(), rect.top() + 4, 1, rect.height() - 8, palette().color(QPalette::Mid));
    painter->setPen(palette().color(QPalette::ButtonText));
    painter->setFont(font());
    painter->drawText(rect.adjusted(padding, 0, -padding - 1, 0), int(alignment(LogColumn(column))),
                      LogText::title(LogColumn(column)));
}

QSize LogHeader::sectionSizeFromContents(int column) const
{
    const QFontMetrics metrics(font());
    return {metrics.horizontalAdvance(LogText::title(LogColumn(column))) + 2 * padding + 4, metrics.height() + 9};
}

void LogHeader::fit(int width)
{
    if (m_isFitting)
        return; // the resizes below report back
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    m_width = width;
    const int letter = QFontMetrics(font()).averageCharWidth();
    const int leastData = 12 * letter;
    const auto left = [this] { return m_width - length() + sectionSize(int(LogColumn::Data)); };
    if (!m_isReaders) {
        setUsualWidths();
        shrink(LogColumn::Call, 11 * letter, leastData - left());
        shrink(LogColumn::Event, 28 * letter, leastData - left());
    }
    resizeSection(int(LogColumn::Data), qMax(leastData, left()));
}

void LogHeader::shrink(LogColumn column, int least, int missing)
{
    if (missing > 0)
        resizeSection(int(column), qMax(least, sectionSize(int(column)) - missing));
}

void LogHeader::makeRoom(const QModelIndex& row)
{
    const QString number = row.siblingAtColumn(int(LogColumn::Number)).data().toString();
    const QString time = row.siblingAtColumn(int(LogColumn::Time)).data().toString();
    if (number.size() <= m_widestNumber.size() && time.size() <= m_widestTime.size())
        return;
    m_widestNumber.fill(QLatin1Char('0'), qMax(number.size(), m_widestNumber.size()));
    m_widestTime.fill(QLatin1Char('0'), qMax(time.size(), m_widestTime.size()));
    fit(m_width);
}

void LogHeader::makeRoomAnew(const QModelIndex& row)
{
    m_widestTime.clear();
    makeRoom(row);
    fit(m_width);
}

void LogHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitles();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        fit(m_width);
    QHeaderView::changeEvent(event);
}
