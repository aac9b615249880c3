// SPDX-License-Identifier: MIT
#include "widgets/lessons/ControlRing.h"

#include "widgets/style/EventColors.h"

#include <QEvent>
#include <QPainter>
#include <QScrollArea>

static constexpr int margin = 5; // between the control and the outer edge of the ring
static constexpr int lineWidth = 3;

ControlRing::ControlRing(QWidget* window)
    : QWidget(window)
{
    setObjectName(QStringLiteral("controlRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAttribute(Qt::WA_NoSystemBackground);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ControlRing::point(QWidget* control)
{
    if (control == m_control) {
        follow();
        return;
    }
    for (const QPointer<QWidget>& each : std::as_const(m_watched)) {
        if (each)
            each->removeEventFilter(this);
    }
    m_watched.clear();
    m_control = control;
    for (QWidget* each = control; each != nullptr; each = each == window() ? nullptr : each->parentWidget()) {
        each->installEventFilter(this);
        m_watched += each;
        if (auto* area = qobject_cast<QScrollArea*>(each))
            area->ensureWidgetVisible(control);
    }
    follow();
}

QRect ControlRing::visiblePart() const
{
    if (!m_control || !m_control->isVisibleTo(parentWidget()))
        return {};
    QRect part = m_control->rect().translated(m_control->mapTo(parentWidget(), QPoint()));
    for (QWidget* each = m_control->parentWidget(); each != nullptr && each != parentWidget();
         each = each->parentWidget())
        part &= each->rect().translated(each->mapTo(parentWidget(), QPoint()));
    return part;
}

void ControlRing::follow()
{
    const QRect part = visiblePart();
    setVisible(!part.isEmpty());
    if (part.isEmpty())
        return;
    setGeometry(part.adjusted(-margin, -margin, margin, margin));
    raise();
}

bool ControlRing::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::ParentChange:
    case QEvent::LayoutRequest:
        QMetaObject::invokeMethod(this, &ControlRing::follow, Qt::QueuedConnection); // when all have their new places
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void ControlRing::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(EventColors::of(palette()).selectionBar(), lineWidth));
    const qreal half = lineWidth / 2.0;
    painter.drawRoundedRect(QRectF(rect()).adjusted(half, half, -half, -half), 6, 6);
}
