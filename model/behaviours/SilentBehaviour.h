// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Answers nothing. What differs is who reads, and whether the end of the stream is answered by closing: manual (nobody
// closes but the user), discard (RFC 863), slow reader, never read.
class SilentBehaviour final : public Behaviour
{
public:
    enum class AtEnd : quint8 { Close, StayOpen };

    SilentBehaviour(ReadPolicy policy, AtEnd atEnd)
        : m_policy(policy)
        , m_atEnd(atEnd)
    {
    }

    ReadPolicy readPolicy() const override { return m_policy; }
    BehaviourActions onReceived(QByteArrayView) override { return {}; }
    BehaviourActions onEndOfStream() override { return {{}, {}, m_atEnd == AtEnd::Close}; }

private:
    ReadPolicy m_policy;
    AtEnd m_atEnd;
};
