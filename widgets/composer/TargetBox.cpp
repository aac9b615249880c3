// SPDX-License-Identifier: MIT
#include "widgets/composer/TargetBox.h"

#include "model/payload/SafeText.h"

#include <QEvent>

TargetBox::TargetBox(const EndpointTable& table, QWidget* parent)
    : QComboBox(parent)
    , m_table(table)
{
    setObjectName(QStringLiteral("target"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaxVisibleItems(20);
    connect(this, &QComboBox::activated, this,
            [this](int index) { setTarget(SocketId::fromPacked(itemData(index).toULongLong())); });
    retranslate();
}

bool TargetBox::canSend(SocketId id) const
{
    const EndpointState* state = m_table.find(id);
    return state != nullptr && state->phase == EndpointState::Phase::Open && !state->hasSentFin;
}

bool TargetBox::canSend() const
{
    return canSend(m_target);
}

QString TargetBox::title(SocketId id) const
{
    if (!id.isValid())
        return tr("no socket");
    const EndpointState* state = m_table.find(id);
    if (!canSend(id))
        return tr("%1 (cannot send now)").arg(id.display());
    const QString peer = state->peer.isValid() ? state->peer.display() : QString();
    return peer.isEmpty() ? id.display() : id.display() + QStringLiteral(" → ") + quotedForTerminal(peer);
}

void TargetBox::add(SocketId id)
{
    addItem(title(id), QVariant::fromValue(id.packed()));
}

void TargetBox::setTarget(SocketId id)
{
    const bool isOther = id != m_target;
    m_target = id;
    refresh();
    if (isOther)
        emit targetChanged();
}

void TargetBox::refresh()
{
    if (count() == 1 && itemText(0) == title(m_target) && itemData(0).toULongLong() == m_target.packed())
        return;
    clear();
    add(m_target);
    setCurrentIndex(0);
}

void TargetBox::showPopup()
{
    clear();
    const QList<SocketId> endpoints = m_table.endpoints();
    for (const SocketId endpoint : endpoints) {
        if (canSend(endpoint))
            add(endpoint);
        const QList<SocketId> connections = m_table.connections(endpoint);
        for (const SocketId connection : connections) {
            if (canSend(connection))
                add(connection);
        }
    }
    int current = findData(QVariant::fromValue(m_target.packed()));
    if (current < 0) {
        add(m_target);
        current = count() - 1;
    }
    setCurrentIndex(current);
    QComboBox::showPopup();
}

QSize TargetBox::minimumSizeHint() const
{
    return {fontMetrics().horizontalAdvance(QStringLiteral("S1·1 → 127.0.0.1:65535")) + 2 * fontMetrics().height(),
            QComboBox::minimumSizeHint().height()};
}

void TargetBox::changeEvent(QEvent* event)
{
    QComboBox::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void TargetBox::retranslate()
{
    setAccessibleName(tr("Send through"));
    setToolTip(tr("The socket that sends; the list has those that can."));
    refresh();
}
