// SPDX-License-Identifier: MIT
#include "widgets/endpoints/CloseButton.h"

#include "widgets/endpoints/SplitButtonAccessible.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

CloseButton::CloseButton(QWidget* parent)
    : QToolButton(parent)
    , m_close(add(Wish::Close))
    , m_shutDownSend(add(Wish::ShutDownSend))
    , m_shutDownReceive(add(Wish::ShutDownReceive))
    , m_reset(add(Wish::Reset))
{
    SplitButtonAccessible::install();
    auto* menu = new QMenu(this);
    menu->addActions({m_close, m_shutDownSend, m_shutDownReceive});
    menu->addSeparator();
    menu->addAction(m_reset);
    menu->setToolTipsVisible(true);
    setMenu(menu);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::clicked, this, [this] { emit chosen(Wish::Close); });
    retranslate();
}

QAction* CloseButton::add(Wish wish)
{
    auto* action = new QAction(this);
    connect(action, &QAction::triggered, this, [this, wish] { emit chosen(wish); });
    return action;
}

void CloseButton::follow(const EndpointState* state)
{
    const bool isOpen = state != nullptr && state->phase == EndpointState::Phase::Open;
    m_isConnecting = state != nullptr && (state->phase == EndpointState::Phase::Connecting ||
                                          state->phase == EndpointState::Phase::Resolving);
    setEnabled(isOpen || m_isConnecting);
    m_shutDownSend->setEnabled(isOpen && !state->hasSentFin);
    m_shutDownReceive->setEnabled(isOpen);
    m_reset->setEnabled(isOpen);
    retranslate();
}

void CloseButton::offerAll(bool offered)
{
    setEnabled(offered);
}

Command CloseButton::commandFor(Wish wish, SocketId on)
{
    switch (wish) {
    case Wish::ShutDownSend:
        return command::ShutDown{on, command::Direction::Send};
    case Wish::ShutDownReceive:
        return command::ShutDown{on, command::Direction::Receive};
    case Wish::Reset:
        return command::Reset{on};
    case Wish::Close:
        break;
    }
    return command::Close{on};
}

void CloseButton::changeEvent(QEvent* event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

void CloseButton::retranslate()
{
    setText(m_isConnecting ? tr("Cancel") : tr("Close"));
    setToolTip(m_isConnecting ? tr("Give up connecting: close().")
                              : tr("Close both directions, after what is queued has been sent: close()."));
    m_close->setText(tr("Close"));
    m_close->setToolTip(tr("Close both directions, after what is queued has been sent: close()."));
    m_shutDownSend->setText(tr("Shut down send side"));
    m_shutDownSend->setToolTip(tr("Say that no more bytes will come; receiving goes on: shutdown(SHUT_WR)."));
    m_shutDownReceive->setText(tr("Shut down receive side"));
    m_shutDownReceive->setToolTip(tr("Take no more bytes; the peer is not told: shutdown(SHUT_RD)."));
    m_reset->setText(tr("Reset (RST)"));
    m_reset->setToolTip(tr("End at once; the peer sees an error and queued bytes are lost: SO_LINGER 0, close()."));
}
