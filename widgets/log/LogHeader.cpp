// SPDX-License-Identifier: MIT
#include "widgets/log/LogHeader.h"

#include "model/events/EventText.h"
#include "widgets/log/LogText.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QEvent>
#include <QFontMetrics>
#include <QMenu>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <iterator>

LogHeader::LogHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_titles(0, logColumnCount)
{
    setModel(&m_titles);
    setHighlightSections(false);
    setSectionsMovable(true);
    for (int i = 0; i < logColumnCount; ++i) {
        m_columns[size_t(i)] = new QAction(this);
        m_columns[size_t(i)]->setCheckable(true);
        connect(m_columns[size_t(i)], &QAction::toggled, this,
                [this, i](bool isShown) { showColumn(LogColumn(i), isShown); });
    }
    setTitles();
    showUsualColumns();
    connect(this, &QHeaderView::sectionResized, this, [this] { m_isReaders = m_isReaders || !m_isFitting; });
}

void LogHeader::setTitles()
{
    for (int i = 0; i < logColumnCount; ++i) {
        const auto column = LogColumn(i);
        m_titles.setHeaderData(i, orientation(), LogText::title(column));
        m_titles.setHeaderData(i, orientation(), LogText::titleTip(column), Qt::ToolTipRole);
        m_columns[size_t(i)]->setText(LogText::title(column));
        m_columns[size_t(i)]->setToolTip(LogText::titleTip(column));
    }
}

QList<QAction*> LogHeader::columnActions() const
{
    QList<QAction*> actions(m_columns.begin(), m_columns.end());
    actions.removeAt(int(LogColumn::Event)); // without it the others are about nothing
    return actions;
}

QList<LogColumn> LogHeader::shownColumns() const
{
    QList<LogColumn> shown;
    for (int place = 0; place < count(); ++place) {
        if (!isSectionHidden(logicalIndex(place)))
            shown += LogColumn(logicalIndex(place));
    }
    return shown;
}

void LogHeader::showColumn(LogColumn column, bool isShown)
{
    const QScopedValueRollback<bool> fitting(m_isFitting, true);
    setSectionHidden(int(column), !isShown);
    m_columns[size_t(column)]->setChecked(isShown);
    m_isFitting = false;
    fit(m_width);
    emit geometriesChanged();
}

void LogHeader::showUsualColumns()
{
    m_isReaders = false;
    for (int i = 0; i < logColumnCount; ++i) {
        moveSection(visualIndex(i), i);
        showColumn(LogColumn(i), !isOptional(LogColumn(i)));
    }
}

void LogHeader::showFewColumns()
{
    for (int i = 0; i < logColumnCount; ++i) {
        const auto column = LogColumn(i);
        showColumn(column, column == LogColumn::Time || column == LogColumn::Endpoint || column == LogColumn::Event ||
                               column == LogColumn::Data);
    }
}

void LogHeader::restore(const QByteArray& state)
{
    const QByteArray before = saveState();
    if (!restoreState(state) || count() != logColumnCount || isSectionHidden(int(LogColumn::Event)))
        restoreState(before);
    for (int i = 0; i < logColumnCount; ++i)
        showColumn(LogColumn(i), !isSectionHidden(i));
}

void LogHeader::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions(columnActions());
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, &LogHeader::showUsualColumns);
    menu->popup(event->globalPos());
}

// As in the rows of errors.
int LogHeader::boldWidth(const QString& text) const
{
    QFont bold = font();
    bold.setBold(true);
    return QFontMetrics(bold).horizontalAdvance(text);
}

void LogHeader::setUsualWidths()
{
    QFont bold = font();
    bold.setBold(true);
    const auto width = [this](LogColumn column, const QFont& like, const QString& usual) {
        const int text = QFontMetrics(like).horizontalAdvance(usual) + 2 * padding + 2;
        if (!isSectionHidden(int(column)))
            resizeSection(int(column), qMax(text, sectionSizeHint(int(column))));
    };
    setMinimumSectionSize(QFontMetrics(font()).averageCharWidth() * 4);
    width(LogColumn::Number, bold, m_widestNumber);
    width(LogColumn::Time, bold, m_widestTime);
    width(LogColumn::Endpoint, font(), QStringLiteral("S10.10"));
    width(LogColumn::Event, font(), QStringLiteral("      ") + translated(longestUsualEventText()));
    width(LogColumn::Bytes, bold, m_widestBytes);
    width(LogColumn::Call, bold, QStringLiteral("connect() = ECONNREFUSED"));
    width(LogColumn::SinceShown, font(), QStringLiteral("00.000000"));
    width(LogColumn::SinceSocket, font(), QStringLiteral("00.000000"));
    width(LogColumn::Local, font(), QStringLiteral("127.0.0.1:50000"));
    width(LogColumn::Peer, font(), QStringLiteral("127.0.0.1:50000"));
    width(LogColumn::StreamOffset, font(), QStringLiteral("0000000"));
    width(LogColumn::Errno, font(), QStringLiteral("ECONNREFUSED"));
    width(LogColumn::State, font(), QStringLiteral("ESTABLISHED"));
    width(LogColumn::Descriptor, font(), QStringLiteral("0000"));
    width(LogColumn::ReceiveQueue, font(), QStringLiteral("0000000"));
    width(LogColumn::SendQueue, font(), QStringLiteral("0000000"));
    width(LogColumn::Thread, font(), QStringLiteral("0000000"));
}

Qt::Alignment LogHeader::alignment(LogColumn column)
{
    static constexpr LogColumn numbers[] = {LogColumn::Number,     LogColumn::Time,         LogColumn::Bytes,
                                            LogColumn::SinceShown, LogColumn::SinceSocket,  LogColumn::StreamOffset,
                                            LogColumn::Descriptor, LogColumn::ReceiveQueue, LogColumn::SendQueue,
                                            LogColumn::Thread};
    const bool isNumber = std::find(std::begin(numbers), std::end(numbers), column) != std::end(numbers);
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
        shrink(LogColumn::Call, 15 * letter, leastData - left());
        shrink(LogColumn::Event, 32 * letter, leastData - left());
        shrink(LogColumn::Call, 11 * letter, leastData - left());
        shrink(LogColumn::Event, 28 * letter, leastData - left());
    }
    if (!isSectionHidden(int(LogColumn::Data)))
        resizeSection(int(LogColumn::Data), qMax(leastData, left()));
}

void LogHeader::shrink(LogColumn column, int least, int missing)
{
    if (missing > 0 && !isSectionHidden(int(column)))
        resizeSection(int(column), qMax(least, sectionSize(int(column)) - missing));
}

bool LogHeader::isWidest(QString& widest, const QModelIndex& cell) const
{
    QString text = cell.data().toString();
    std::replace_if(
        text.begin(), text.end(), [](QChar each) { return each.isDigit(); }, QLatin1Char('0'));
    if (text.size() < widest.size() || text == widest || boldWidth(text) <= boldWidth(widest))
        return false;
    widest = text;
    return true;
}

bool LogHeader::needsRoom(const QModelIndex& row)
{
    const bool isNumberWider = isWidest(m_widestNumber, row.siblingAtColumn(int(LogColumn::Number)));
    const bool isTimeWider = isWidest(m_widestTime, row.siblingAtColumn(int(LogColumn::Time)));
    const bool areBytesWider = isWidest(m_widestBytes, row.siblingAtColumn(int(LogColumn::Bytes)));
    return isNumberWider || isTimeWider || areBytesWider;
}

void LogHeader::makeRoom(const QModelIndex& row)
{
    if (needsRoom(row))
        giveRoom();
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
