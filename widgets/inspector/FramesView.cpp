// SPDX-License-Identifier: MIT
#include "widgets/inspector/FramesView.h"

#include "widgets/inspector/FrameRulers.h"
#include "widgets/inspector/FramingBar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

FramesView::FramesView(ByteSelection& selection, QWidget* parent)
    : QWidget(parent)
    , m_bar(new FramingBar(this))
    , m_list(new FrameList(selection, this))
    , m_rulers(new FrameRulers(selection, m_list->look(), this))
    , m_count(new QLabel(this))
{
    m_count->setTextFormat(Qt::PlainText);
    m_count->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->setSpacing(6);
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(m_bar, 1);
    top->addWidget(m_count);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_rulers);
    layout->addWidget(m_list, 1);
    connect(m_bar, &FramingBar::changed, this, [this] { m_list->setFraming(m_bar->framing()); });
    connect(m_list, &FrameList::framesChanged, this, &FramesView::showFrames);
    connect(m_list, &ByteView::eventChosen, this, &FramesView::eventChosen);
    connect(m_rulers, &FrameRulers::eventChosen, this, &FramesView::eventChosen);
    showFrames();
}

void FramesView::setSource(const ByteSource* source, bool hasTwoDirections)
{
    m_hasTwoDirections = hasTwoDirections;
    m_list->setSource(hasTwoDirections ? nullptr : source);
}

void FramesView::showFrames()
{
    m_list->setAccessibleName(tr("Messages in the stream"));
    m_rulers->setAccessibleName(tr("Calls and messages over the same bytes"));
    const FrameIndex* const index = m_list->index();
    m_rulers->setFrames(m_list->source(), index);
    m_rulers->setVisible(index && index->count() > 0);
    m_list->setEmptyText(
        m_list->source() && m_list->source()->size() > 0
            ? tr("Bytes are all that a stream carries. Choose how the protocol marks the ends of its messages "
                 "to see where they begin and end in these bytes, whatever the calls were.")
        : m_hasTwoDirections ? tr("Messages go one way: choose a stream, or this event.")
                             : QString());
    if (!index || index->count() == 0)
        m_count->clear();
    else if (index->isFull())
        m_count->setText(tr("only the first %1 messages").arg(QLocale().toString(index->count())));
    else
        m_count->setText(tr("%n message(s)", nullptr, countOf(index->count())));
}

void FramesView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        showFrames();
    QWidget::changeEvent(event);
}
