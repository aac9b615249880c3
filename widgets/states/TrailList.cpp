// SPDX-License-Identifier: MIT
#include "widgets/states/TrailList.h"

#include "model/states/TcpStateText.h"
#include "widgets/states/Token.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

TrailList::TrailList(QWidget* parent)
    : QListWidget(parent)
{
    setUniformItemSizes(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setTextElideMode(Qt::ElideRight);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto choose = [this](int row) {
        if (!m_isFilling && row >= 0 && row < m_steps.size())
            emit stepChosen(m_steps[row]);
    };
    connect(this, &QListWidget::currentRowChanged, this, choose);
    connect(this, &QListWidget::itemClicked, this, [this, choose](QListWidgetItem* item) { choose(row(item)); });
}

void TrailList::setTrail(SocketId socket, const TcpTrail* trail)
{
    const QList<TcpStep> steps = trail ? trail->steps() : QList<TcpStep>();
    if (socket == m_socket && steps == m_steps)
        return;
    m_socket = socket;
    m_steps = steps;
    fill();
}

void TrailList::fill()
{
    m_isFilling = true;
    const int side = fontMetrics().height();
    setIconSize(QSize(side + 4, side));
    clear();
    for (const TcpStep& step : std::as_const(m_steps)) {
        const QString state = tcpStateName(step.state);
        const QString by = tcpEdge(step.by).label();
        const QString known = translated(explanation(step.known));
        auto* const item = new QListWidgetItem(by.isEmpty() ? state : tr("%1 · %2").arg(state, by), this);
        QPixmap symbol(iconSize() * devicePixelRatioF());
        symbol.setDevicePixelRatio(devicePixelRatioF());
        symbol.fill(Qt::transparent);
        QPainter painter(&symbol);
        const Token token{m_socket, {}, step.known, false, false};
        token.paint(painter, QRectF(QPointF(0, 2), QSizeF(iconSize()) - QSizeF(0, 4)), palette());
        item->setIcon(QIcon(symbol));
        item->setToolTip(by.isEmpty() ? known : tr("%1, %2").arg(by, known));
        item->setData(Qt::AccessibleTextRole,
                      by.isEmpty() ? tr("%1, %2").arg(state, known) : tr("%1, %2, by %3").arg(state, known, by));
    }
    scrollToBottom();
    m_isFilling = false;
    updateGeometry();
}

void TrailList::markEvent(EventId event)
{
    const auto found =
        std::find_if(m_steps.crbegin(), m_steps.crend(), [event](const TcpStep& step) { return step.event == event; });
    m_isFilling = true;
    setCurrentRow(found == m_steps.crend() ? -1 : int(m_steps.crend() - found) - 1);
    m_isFilling = false;
}

QSize TrailList::sizeHint() const
{
    const int rows = std::clamp(count(), 3, 10);
    return {220, rows * std::max(sizeHintForRow(0), fontMetrics().height() + 4) + 2 * frameWidth()};
}

void TrailList::changeEvent(QEvent* event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange)
        fill();
}
