// SPDX-License-Identifier: MIT
#include "widgets/log/RowPopup.h"

#include "widgets/log/LogView.h"
#include "widgets/style/PopupPlace.h"

#include <QLabel>
#include <QVBoxLayout>

static constexpr int lettersAcross = 56;

RowPopup::RowPopup(LogView& view)
    : QFrame(&view, Qt::Popup)
    , m_view(view)
    , m_layout(new QVBoxLayout(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    m_layout->setContentsMargins(14, 12, 14, 12);
    m_layout->setSpacing(8);
}

void RowPopup::addText(const QString& text, bool isTitle)
{
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFixedWidth(fontMetrics().averageCharWidth() * lettersAcross);
    QFont bold = font();
    bold.setBold(isTitle);
    label->setFont(bold);
    m_layout->addWidget(label);
}

void RowPopup::addField(QWidget* field)
{
    m_layout->addWidget(field);
    setFocusProxy(field);
}

void RowPopup::showBelow(const QModelIndex& row)
{
    adjustSize();
    QRect place = m_view.visualRect(row);
    place.moveLeft(m_view.rowHeight());
    move(popupPlace(*this, *m_view.viewport(), place));
    show();
    setFocus();
}
