// SPDX-License-Identifier: MIT
#pragma once

#include "model/behaviours/Behaviour.h"

// Says one text and closes: at once and without ever reading (the greeting server), or in answer to the first read.
class FixedTextBehaviour final : public Behaviour
{
public:
    enum class Speaks : quint8 { First, WhenAsked };

    FixedTextBehaviour(Speaks speaks, const QByteArray& text)
        : m_speaks(speaks)
        , m_text(text)
    {
    }

    ReadPolicy readPolicy() const override
    {
        return {m_speaks == Speaks::First ? ReadPolicy::When::Never : ReadPolicy::When::AsItComes, 0};
    }

    BehaviourActions onAccepted() override
    {
        return m_speaks == Speaks::First ? BehaviourActions{m_text, {}, true} : BehaviourActions{};
    }

    BehaviourActions onReceived(QByteArrayView) override
    {
        if (m_speaks == Speaks::First || m_isDone)
            return {};
        m_isDone = true;
        return {m_text, {}, true};
    }

private:
    Speaks m_speaks;
    QByteArray m_text;
    bool m_isDone = false;
};
