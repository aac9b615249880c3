// SPDX-License-Identifier: MIT
#include "widgets/log/RowExplainer.h"

#include "model/events/ErrorText.h"
#include "model/events/EventExplanation.h"
#include "model/payload/SafeText.h"
#include "widgets/log/HelpPlace.h"
#include "widgets/log/LogView.h"
#include "widgets/log/RowPopup.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

RowExplainer::RowExplainer(LogView& view)
    : QObject(&view)
    , m_view(view)
    , m_viewport(view.viewport())
    , m_button(new QToolButton(view.viewport()))
{
    m_button->setText(QStringLiteral("?"));
    m_button->setFocusPolicy(Qt::NoFocus); // the key does the same
    m_button->setCursor(Qt::ArrowCursor);
    m_button->hide();
    connect(m_button, &QToolButton::clicked, this, [this] { explainRow(m_hovered); });
    connect(view.verticalScrollBar(), &QScrollBar::valueChanged, m_button, &QWidget::hide);
    view.installEventFilter(this);
    view.viewport()->setMouseTracking(true);
    view.viewport()->installEventFilter(this);
}

bool RowExplainer::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Question) {
        explainRow(m_view.currentIndex());
        return true;
    }
    if (watched == m_viewport && event->type() == QEvent::MouseMove)
        hover(m_view.indexAt(static_cast<QMouseEvent*>(event)->pos()));
    else if (watched == m_viewport && event->type() == QEvent::Leave)
        m_button->hide();
    return QObject::eventFilter(watched, event);
}

void RowExplainer::hover(const QModelIndex& row)
{
    m_hovered = row;
    const bool isEvent = row.isValid() && LogText::eventId(row) != noEvent;
    m_button->setVisible(isEvent);
    if (!isEvent)
        return;
    m_button->setToolTip(tr("Explain this row (?)"));
    m_button->setAccessibleName(m_button->toolTip());
    const int side = m_view.rowHeight();
    m_button->setGeometry(m_view.viewport()->width() - side - 2, m_view.visualRect(row).top(), side, side);
}

void RowExplainer::explain(EventId id)
{
    m_view.setCurrentEvent(id);
    explainRow(m_view.currentIndex());
}

void RowExplainer::explainRow(const QModelIndex& row)
{
    if (!row.isValid() || LogText::eventId(row) == noEvent)
        return;
    const Event event = m_view.words().event(row);
    const EventExplanation explanation = EventExplanation::of(m_view.words().store(), event);
    const QString title = LogText::cell(row.siblingAtColumn(int(LogColumn::Event)));
    const QString call = LogText::cell(row.siblingAtColumn(int(LogColumn::Call)));
    auto* popup = new RowPopup(m_view);
    popup->setObjectName(QStringLiteral("explanation"));
    popup->addText(call.isEmpty() ? title : tr("%1: %2").arg(title, call), true);
    QStringList sentences;
    for (const Message& part : {explanation.did, explanation.unknown}) {
        if (!part.isEmpty())
            sentences += quotedForTerminal(translated(part));
    }
    if (event.error != ErrorId::None)
        sentences += quotedForTerminal(errorDetails(event));
    for (const QString& sentence : std::as_const(sentences))
        popup->addText(sentence);
    if (const QString place = helpPlace(event); !place.isEmpty()) {
        auto* more = new QPushButton(tr("More in the help"), popup);
        connect(more, &QPushButton::clicked, this, [this, popup, place] {
            popup->close();
            emit helpWanted(place);
        });
        popup->addField(more);
    }
    popup->setAccessibleName(title);
    popup->setAccessibleDescription(sentences.join(QLatin1Char(' ')));
    popup->showBelow(row);
}
