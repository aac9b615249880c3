// SPDX-License-Identifier: MIT
#pragma once

#include "app/Conversation.h"

#include "model/session/StandardInput.h"

#include <memory>

// `sockplay send`: UDP datagrams to an address, one for each piece of the arguments or each read of standard input.
class SendCommand final : public Conversation
{
    Q_OBJECT

public:
    explicit SendCommand(const ConversationSpec& spec);

protected:
    void open() override;
    void take(const Event& event) override;
    bool isAllSent() const override;
    void stop() override;

private:
    HostPort whereFrom() const;
    bool isToGroup() const;
    bool hasOnePeer() const;
    void join();
    void begin();
    void takeError(const Event& event);
    void sendDatagram(const QByteArray& bytes);
    void wantInput();

    std::unique_ptr<StandardInput> m_input; // null: the arguments say what is sent, or nobody does
    quint64 m_posted = 0;                   // datagrams
    quint64 m_done = 0;                     // datagrams that the system has taken
    bool m_hasBegun = false;
};
