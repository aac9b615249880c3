// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Sends back what came: everything, one read after the other (RFC 862), or only the first read and then closes, as the
// echo server with a single recv(1024) does.
class EchoBehaviour final : public Behaviour
{
public:
    enum class Times : quint8 { Always, Once };

    explicit EchoBehaviour(Times times)
        : m_times(times)
    {
    }

    BehaviourActions onReceived(QByteArrayView bytes) override
    {
        if (m_isDone)
            return {};
        m_isDone = m_times == Times::Once;
        return {bytes.toByteArray(), {}, m_isDone};
    }

private:
    Times m_times;
    bool m_isDone = false;
};
