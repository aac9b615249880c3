// SPDX-License-Identifier: MIT
#include "widgets/inspector/NumbersView.h"

#include "model/payload/FieldReader.h"
#include "widgets/inspector/KeptBytes.h"
#include "widgets/style/MonoFont.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>

namespace {

constexpr qsizetype bytesRead = 16;

} // namespace

NumbersView::NumbersView(ByteSelection& selection, QWidget* parent)
    : QTableWidget(0, 3, parent)
    , m_selection(selection)
{
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setStretchLastSection(true);
    connect(&m_selection, &ByteSelection::changed, this, &NumbersView::showFields);
    connect(this, &QTableWidget::cellClicked, this, [this](int row) {
        const int size = item(row, 0)->data(Qt::UserRole).toInt();
        if (m_source && m_selection.first() + quint64(size) <= m_source->size())
            m_selection.select(m_selection.first(), quint64(size));
    });
    setTexts();
}

void NumbersView::setSource(const ByteSource* source)
{
    m_source = source;
    showFields();
}

void NumbersView::setTexts()
{
    setAccessibleName(tr("Numbers at the cursor"));
    setHorizontalHeaderLabels({tr("Type"), tr("Network order (big endian)"), tr("Little endian")});
}

void NumbersView::setCell(int row, int column, const QString& text)
{
    QTableWidgetItem* cell = item(row, column);
    if (!cell) {
        cell = new QTableWidgetItem;
        setItem(row, column, cell);
    }
    cell->setFont(column == 0 ? font() : monoFont(font()));
    cell->setText(text);
}

void NumbersView::showFields()
{
    if (!isVisible())
        return;
    const QByteArray bytes = m_source ? keptBytes(*m_source, m_selection.first(), bytesRead) : QByteArray();
    const QList<Field> fields = readFields(bytes);
    setRowCount(int(fields.size()));
    for (int row = 0; row < rowCount(); ++row) {
        const Field& field = fields[row];
        setCell(row, 0, field.name);
        setCell(row, 1, field.big.isEmpty() ? QStringLiteral("–") : field.big);
        setCell(row, 2, field.little);
        item(row, 0)->setData(Qt::UserRole, field.size);
        setRowHeight(row, fontMetrics().height() + 6);
    }
}

void NumbersView::showEvent(QShowEvent* event)
{
    QTableWidget::showEvent(event);
    showFields();
}

bool NumbersView::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        event->accept(); // the window copies from the log
        return true;
    }
    return QTableWidget::event(event);
}

void NumbersView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentItem())
        QGuiApplication::clipboard()->setText(currentItem()->text());
    else
        QTableWidget::keyPressEvent(event);
}

void NumbersView::changeEvent(QEvent* event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    else if (event->type() == QEvent::FontChange)
        showFields();
}
