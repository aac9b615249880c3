// SPDX-License-Identifier: MIT
#pragma once

#include "model/commands/Command.h"
#include "model/endpoints/EndpointState.h"

#include <QToolButton>

class QAction;

// The ways to end a connection in one button: close, shut down either side, reset. The click is only a wish.
class CloseButton final : public QToolButton
{
    Q_OBJECT

public:
    enum class Wish : quint8 { Close, ShutDownSend, ShutDownReceive, Reset };
    Q_ENUM(Wish)

    explicit CloseButton(QWidget* parent = nullptr);

    // What can still be done with the socket; nullptr: nothing.
    void follow(const EndpointState* state);

    // For several sockets at once: every way, or none.
    void offerAll(bool offered);

    static Command commandFor(Wish wish, SocketId on);

signals:
    // Sent when one of the ways was chosen.
    void chosen(CloseButton::Wish wish);

protected:
    void changeEvent(QEvent* event) override;

private:
    QAction* add(Wish wish);
    void retranslate();

    QAction* m_close;
    QAction* m_shutDownSend;
    QAction* m_shutDownReceive;
    QAction* m_reset;
    bool m_isConnecting = false;
};
