// SPDX-License-Identifier: MIT
#include "widgets/log/LogHeader.h"

#include "model/log/LogColumns.h"
#include "widgets/log/LogText.h"

#include <QEvent>
#include <QFontMetrics>

LogHeader::LogHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(0, logColumnCount)
{
    setModel(&m_titles);
    setHighlightSections(false);
    setSectionsMovable(true);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setTitles();
    setUsualWidths();
}

void LogHeader::setTitles()
{
    for (int i = 0; i < logColumnCount; ++i) {
        const auto column = LogColumn(i);
        m_titles.setHeaderData(i, orientation(), LogText::title(column));
        m_titles.setHeaderData(i, orientation(), LogText::titleTip(column), Qt::ToolTipRole);
        if (column == LogColumn::Number || column == LogColumn::Time || column == LogColumn::Bytes)
            m_titles.setHeaderData(i, orientation(), int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    }
}

void LogHeader::setUsualWidths()
{
    const QFontMetrics metrics(font());
    const int margin = 2 * style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, this) + 10;
    const auto width = [&](LogColumn column, const char* usual) {
        const int text = metrics.horizontalAdvance(QLatin1String(usual));
        resizeSection(int(column), qMax(text + margin, sectionSizeHint(int(column))));
    };
    setMinimumSectionSize(metrics.averageCharWidth() * 4);
    width(LogColumn::Number, "00000");
    width(LogColumn::Time, "000.0000");
    width(LogColumn::Endpoint, "S10.100");
    width(LogColumn::Event, "      Connected to 127.0.0.1:50000");
    width(LogColumn::Bytes, "000000");
    width(LogColumn::Call, "recv() = ECONNRESET");
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
