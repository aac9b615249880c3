// SPDX-License-Identifier: MIT
#pragma once

#include "app/Conversation.h"

#include <QSet>

// `sockplay listen`: a TCP or local server, or a UDP endpoint that waits.
class ListenCommand final : public Conversation
{
    Q_OBJECT

public:
    using Conversation::Conversation;

protected:
    void open() override;
    void take(const Event& event) override;
    bool isAllSent() const override { return true; }

private:
    void closeIfDone(SocketId connection);

    QSet<SocketId> m_closed; // connections that were told to close
};
