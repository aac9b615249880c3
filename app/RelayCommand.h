// SPDX-License-Identifier: MIT
#pragma once

#include "app/Conversation.h"

// `sockplay relay`: passes bytes or datagrams on to another address, and disturbs them on purpose.
class RelayCommand final : public Conversation
{
    Q_OBJECT

public:
    using Conversation::Conversation;

protected:
    void open() override;
    void take(const Event&) override {}
    bool isAllSent() const override { return true; }
};
