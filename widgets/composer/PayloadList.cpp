// SPDX-License-Identifier: MIT
#include "widgets/composer/PayloadList.h"

#include "model/payload/SafeText.h"
#include "widgets/composer/PayloadMime.h"

#include <QMimeData>
#include <QTextDocument>

namespace {

constexpr qsizetype previewLength = 60;

// Names and notes come from files, too.
QString shown(const QString& text)
{
    return quotedForTerminal(text);
}

} // namespace

PayloadList::PayloadList(QWidget* parent)
    : QListWidget(parent)
{
    setObjectName(QStringLiteral("payloads"));
    setUniformItemSizes(true);
    setDragEnabled(true);
    setDragDropMode(QAbstractItemView::DragOnly);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void PayloadList::setPayloads(const QList<SavedPayload>& examples, const QList<SavedPayload>& own)
{
    const QString before = current() != nullptr ? current()->name : QString();
    const QSignalBlocker quiet(this);
    clear();
    m_payloads = examples + own;
    m_examples = examples.size();
    for (qsizetype i = 0; i < m_payloads.size(); ++i) {
        const SavedPayload& payload = m_payloads[i];
        auto* item = new QListWidgetItem(shown(payload.name), this);
        const QString text = escapedText(payload.draft.text.left(previewLength).toUtf8(), previewLength);
        const QString tip =
            payload.note.isEmpty() ? text : shown(payload.note.left(cellLength)) + QLatin1Char('\n') + text;
        item->setToolTip(Qt::convertFromPlainText(tip)); // what looks like HTML would be read as such
        QFont font = item->font();
        font.setItalic(i < m_examples);
        item->setFont(font);
        if (!before.isEmpty() && payload.name == before)
            setCurrentItem(item);
    }
}

const SavedPayload* PayloadList::payload(int row) const
{
    return row >= 0 && row < m_payloads.size() ? &m_payloads[row] : nullptr;
}

const SavedPayload* PayloadList::current() const
{
    return payload(currentRow());
}

bool PayloadList::isCurrentOwn() const
{
    return currentRow() >= m_examples;
}

QMimeData* PayloadList::mimeData(const QList<QListWidgetItem*>& items) const
{
    const SavedPayload* const dragged = items.isEmpty() ? nullptr : payload(row(items.constFirst()));
    return dragged == nullptr ? nullptr : PayloadMime::dataOf(*dragged);
}
