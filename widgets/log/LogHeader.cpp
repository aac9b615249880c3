// SPDX-License-Identifier: MIT
#include "widgets/log/LogHeader.h"

#include "widgets/log/LogText.h"

#include <QEvent>
#include <QFontMetrics>
#include <QPainter>

LogHeader::LogHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(0, logColumnCount)
{
    setModel(&m_titles);
    setHighlightSections(false);
    setSectionsMovable(true);
    setTitles();
    setUsualWidths();
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
    const auto width = [this](LogColumn column, const QFont& like, const char* usual) {
        const int text = QFontMetrics(like).horizontalAdvance(QLatin1String(usual)) + 2 * padding + 2;
        resizeSection(int(column), qMax(text, sectionSizeHint(int(column))));
    };
    setMinimumSectionSize(QFontMetrics(font()).averageCharWidth() * 4);
    width(LogColumn::Number, font(), "00000");
    width(LogColumn::Time, font(), "000.0000");
    width(LogColumn::Endpoint, font(), "S10.10");
    width(LogColumn::Event, font(), "   Accepted 127.0.0.1:50000 as S1.1");
    width(LogColumn::Bytes, font(), "00000");
    width(LogColumn::Call, bold, "recv() = ECONNRESET");
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
        return; // the resize below reports back
    m_isFitting = true;
    const int others = length() - sectionSize(int(LogColumn::Data));
    resizeSection(int(LogColumn::Data), qMax(QFontMetrics(font()).averageCharWidth() * 18, width - others));
    m_isFitting = false;
}

void LogHeader::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        setTitles();
    else if (event->type() == QEvent::FontChange)
        setUsualWidths();
    QHeaderView::changeEvent(event);
}
