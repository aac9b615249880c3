// SPDX-License-Identifier: MIT
#pragma once

#include "app/Conversation.h"

#include "model/session/StandardInput.h"

#include <memory>

// `sockplay connect`: a TCP client, or a client of a local socket. Sends what the arguments say, else standard input.
class ConnectCommand final : public Conversation
{
    Q_OBJECT

public:
    explicit ConnectCommand(const ConversationSpec& spec);

protected:
    void open() override;
    void take(const Event& event) override;
    bool isAllSent() const override;
    bool isOverForPeer() const override;
    bool isTryingOn() const override;
    void stop() override;

private:
    void onInput(const QByteArray& bytes);
    void onInputEnded();
    void wantInput();

    std::unique_ptr<StandardInput> m_input; // null: the arguments say what is sent, or nobody does
    quint64 m_posted = 0;                   // bytes of standard input
    quint64 m_sent = 0;                     // bytes that the system has taken, of whatever was to be sent
    qint64 m_candidates = 1;                // addresses that the name has
    qint64 m_tried = 0;
    bool m_isConnected = false;
    bool m_hasPeerEnded = false;
};
